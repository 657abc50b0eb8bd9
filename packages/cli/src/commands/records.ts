// writ records: lists sessions, shows one, proves them intact. It must never change a record.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { listRecords, readRecord, verifyRecords } from "@writ/record";
import type { Command, Invocation } from "../command.ts";
import { neededOption, textOption } from "../options.ts";
import { recordLine, summaryLine, verdictLine } from "../record-lines.ts";

export const recordsCommand: Command = {
  name: "records",
  summary: "list, show and verify what was recorded",
  usage: "list | show SESSION | verify  --folder FOLDER [--key PUBLIC.jwk]",
  example:
    "writ records list --folder /var/lib/writ/records\nwrit records verify --folder /var/lib/writ/records --key record.public.jwk",
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
    const [what, session] = invocation.positionals;
    const folder = resolve(invocation.folder, neededOption(invocation, "folder"));
    if (what === "list") return await list(invocation, folder);
    if (what === "verify") return await verify(invocation, folder);
    if (what === "show" && session !== undefined) return await show(invocation, folder, session);
    throw new WritError("WRIT_USAGE", "Say list, show SESSION or verify.");
  },
};

async function list({ terminal, ...invocation }: Invocation, folder: string): Promise<number> {
  const limit = Number(textOption({ terminal, ...invocation }, "limit") ?? "50");
  const summaries = await listRecords(folder, { limit });
  for (const summary of summaries) terminal.print(summaryLine(summary));
  terminal.json({ records: summaries });
  terminal.next(summaries.length === 0 ? "no session yet" : "writ records show SESSION");
  return 0;
}

async function show({ terminal }: Invocation, folder: string, session: string): Promise<number> {
  for await (const line of readRecord(folder, session)) {
    terminal.print(recordLine(line));
    terminal.json(line);
  }
  terminal.next("writ records verify proves that nothing was changed or left out");
  return 0;
}

async function verify({ terminal, options, folder: at }: Invocation, folder: string): Promise<number> {
  const files = Array.isArray(options["key"]) ? (options["key"] as readonly string[]) : [];
  if (files.length === 0)
    throw new WritError("WRIT_USAGE", "--key PUBLIC.jwk is needed: the proxy's public record key.");
  const keys = await Promise.all(files.map((file) => readPublicKey(resolve(at, file))));
  const report = await verifyRecords(folder, keys);
  for (const verdict of report.sessions) terminal.print(verdictLine(verdict, terminal));
  terminal.json(report);
  for (const { journal, verdict, detail } of report.journals) {
    if (verdict === "good") continue;
    const said = verdict === open ? terminal.style("warn", "open") : terminal.style("bad", verdict);
    const why = verdict === open ? "without an end: its proxy is running, or was killed" : detail;
    terminal.print(`${said}  journal ${journal}  ${why}`);
  }
  const bad = report.sessions.filter(({ verdict }) => verdict !== "good").length;
  terminal.print(`${report.sessions.length} sessions, ${report.sessions.length - bad} good, ${bad} not`);
  terminal.next(
    bad === 0 ? "nothing: every record is whole" : "look at each that is not good: writ records show SESSION",
  );
  const journalsFine = report.journals.every(({ verdict }) => verdict === "good" || verdict === open);
  return bad === 0 && journalsFine ? 0 : 1;
}

/** What a journal without an end is called. A running proxy's journal has none yet; a killed one's sessions show by themselves. */
const open = "crash-or-truncation";

async function readPublicKey(file: string): Promise<{ kid: string; jwk: Record<string, unknown> }> {
  try {
    const jwk = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    if (typeof jwk["kid"] === "string") return { kid: jwk["kid"], jwk };
  } catch {
    // Said below, with what to do.
  }
  throw new WritError("CLI_FILE", `${file} is not a public key with a kid, as writ keys writes it.`);
}
