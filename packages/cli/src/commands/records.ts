// writ records: lists sessions, shows one, proves them intact. It must never change a record.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { listRecords, readRecord, type VerifyReport, verifyRecords } from "@writ/record";
import type { Command, Invocation } from "../command.ts";
import { readPublicKey } from "../key-file.ts";
import { countOption, neededOption } from "../options.ts";
import { recordLine, summaryLine, verdictLine } from "../record-lines.ts";

export const recordsCommand: Command = {
  name: "records",
  summary: "list, show and verify what was recorded",
  usage: "list | show SESSION | verify  --folder FOLDER [--key PUBLIC.jwk]",
  example:
    "writ records list --folder /var/lib/writ/records\n" +
    "writ records verify --folder /var/lib/writ/records --key record.public.jwk",
  options: {
    folder: { type: "string", value: "FOLDER", description: "the proxy's records folder" },
    key: {
      type: "string",
      value: "FILE",
      multiple: true,
      description: "public record key to verify with; may be given again",
    },
    limit: { type: "string", value: "N", description: "list at most so many, newest first (default: 50)" },
  },
  async run(invocation) {
    const act = actOf(invocation.positionals);
    const folder = resolve(invocation.folder, neededOption(invocation, "folder"));
    await assertFolder(folder);
    return await act(invocation, folder);
  },
};

type Act = (invocation: Invocation, folder: string) => Promise<number>;

function actOf([what, session, ...more]: readonly string[]): Act {
  if (what === "list" && session === undefined) return list;
  if (what === "verify" && session === undefined) return verify;
  if (what === "show" && session !== undefined && more.length === 0)
    return (invocation, folder) => show(invocation, folder, session);
  throw new WritError("WRIT_USAGE", "Say list, show SESSION or verify.");
}

const listedDefault = 50;

/** An empty list for a name that is mistyped would look like peace. */
async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new WritError("CLI_FILE", `${folder} is no folder of records.`);
}

async function list(invocation: Invocation, folder: string): Promise<number> {
  const { terminal } = invocation;
  const limit = countOption(invocation, "limit", 1) ?? listedDefault;
  const summaries = await listRecords(folder, { limit });
  for (const summary of summaries) terminal.print(summaryLine(summary));
  terminal.json({ records: summaries });
  terminal.next(
    summaries[0] === undefined
      ? "nothing is recorded here yet; --folder must be records.folder of proxy.yaml"
      : `writ records show ${summaries[0].session} --folder ${folder}`,
  );
  return 0;
}

async function show({ terminal }: Invocation, folder: string, session: string): Promise<number> {
  for await (const line of readRecord(folder, session)) {
    terminal.print(recordLine(line));
    terminal.json(line);
  }
  terminal.next(
    `writ records verify --folder ${folder} --key record.public.jwk proves that nothing was changed or left out`,
  );
  return 0;
}

async function verify({ terminal, options, folder: at }: Invocation, folder: string): Promise<number> {
  const files = Array.isArray(options["key"]) ? (options["key"] as readonly string[]) : [];
  if (files.length === 0)
    throw new WritError("WRIT_USAGE", "--key PUBLIC.jwk is needed: the proxy's public record key.");
  const keys = await Promise.all(files.map((file) => readPublicKey(resolve(at, file), "record")));
  const report = await verifyRecords(folder, keys);
  for (const verdict of report.sessions) terminal.print(verdictLine(verdict, terminal));
  terminal.json(report);
  for (const { journal, verdict, detail } of report.journals) {
    if (verdict === "good") continue;
    const said = verdict === open ? terminal.style("warn", "open") : terminal.style("bad", verdict);
    const why = verdict === open ? "without an end: its proxy is running, or was killed" : detail;
    terminal.print(`${said}  journal ${journal}  ${why}`);
  }
  for (const { journal, grant, use, again } of report.missingClaims) {
    const gone = `use ${use} of ${grant} is gone from claims/: it could be taken again`;
    const why = again === true ? `use ${use} of ${grant} was taken twice: it was gone from claims/ in between` : gone;
    terminal.print(`${terminal.style("bad", "missing")}  journal ${journal}  ${why}`);
  }
  const bad = report.sessions.filter(({ verdict }) => verdict !== "good").length;
  const count = report.sessions.length;
  terminal.print(`${count} ${count === 1 ? "session" : "sessions"}: ${count - bad} good, ${bad} not`);
  terminal.next(nextOf(report));
  const journalsFine = report.journals.every(({ verdict }) => verdict === "good" || verdict === open);
  return bad === 0 && journalsFine && report.missingClaims.length === 0 ? 0 : 1;
}

/**
 * What a journal without an end is called. A running proxy's journal has none yet; a killed one's sessions show by
 * themselves.
 */
const open = "crash-or-truncation";

function nextOf({ sessions, journals, missingClaims }: VerifyReport): string {
  const verdicts = new Set([...sessions, ...journals].map(({ verdict }) => verdict));
  if (verdicts.has("altered") || verdicts.has("missing") || verdicts.has("unsigned") || missingClaims.length > 0) {
    return "somebody may have changed records: keep the folder as it is, and compare it with a copy";
  }
  if (verdicts.has("unknown-key")) return "give the public half of every record key that was used: --key A --key B";
  if (sessions.some(({ verdict }) => verdict === open)) {
    return "a session without an end is still open, or its proxy was killed: writ records show SESSION";
  }
  return "writ verify --records … --store … asks the bundles again whether they decide so";
}
