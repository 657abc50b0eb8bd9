// writ audit report: a period as one page for an auditor, with CSV files and JSON of the same data. It must never write
// a page that says more than was given and asked, nor end with 0 when a part of the period is not known.
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import {
  accessOf,
  answerControls,
  figuresOf,
  formatReportPage,
  formatReportTables,
  gatherReport,
  instantText,
  openHistory,
  type RecordTally,
  type ReportData,
  type ReportVerification,
  tallyRecords,
  verificationOf,
  verifyAll,
} from "@writ/audit";
import { replaceFile } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { RecordReader } from "@writ/record";
import type { Command, Invocation } from "../command.ts";
import { assertNoPositionals, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";
import { printableLine } from "../terminal.ts";
import { verifyWishOf } from "../verify/verify-wish.ts";
import {
  historyOptions,
  instantNotes,
  nowSeconds,
  stretchOption,
  timeOptions,
  withHistory,
} from "./history-options.ts";
import { recordsFolder } from "./records-options.ts";

const { dir, branch, store, repository, public: publicKeys, scope } = historyOptions;

export const reportWord: Command = {
  name: "audit report",
  summary: "a period as one page for an auditor: access, exceptions, use, controls",
  usage: "--out report.html [--from INSTANT] [--to INSTANT] [--records FOLDER] [--csv FOLDER]",
  example:
    "writ audit report --from 2026-11-01T00:00Z --to 2026-12-01T00:00Z --out november.html\n" +
    "writ audit report --records ./records --key record.public.jwk --out november.html --csv november",
  options: {
    out: { type: "string", value: "FILE", description: "the page; what is there under this name is replaced" },
    csv: { type: "string", value: "FOLDER", description: "the same data as CSV files in this folder" },
    from: { ...timeOptions.from, description: "the period begins at this instant (default: 30 days before its end)" },
    to: { ...timeOptions.to, description: "and ends before this one (default: now)" },
    records: { type: "string", value: "FOLDER", description: "the proxies' records: sessions, statements, denials" },
    key: {
      type: "string",
      value: "FILE",
      multiple: true,
      description: "a public record key: records, decisions and bundles are proved for the page, as writ verify does",
    },
    ...{ dir, branch, store, repository, public: publicKeys, scope },
  },
  notes: [
    "The page stands alone: no script, nothing loaded from anywhere. It says what it rests on and what it assumes.",
    ...instantNotes.slice(0, 1),
    "Exit status: 0 made; 1 made, and a part of the period is not known, or something is not as it was.",
  ],
  async run(invocation) {
    assertNoPositionals(invocation);
    const { terminal } = invocation;
    const out = textOption(invocation, "out");
    const csv = textOption(invocation, "csv");
    if (out === undefined && csv === undefined && !terminal.wantsJson) {
      throw new WritError("WRIT_USAGE", "--out report.html is needed: where the page goes (or --csv, or --json).");
    }
    const path = out === undefined ? undefined : await pagePath(invocation, out);
    const data = await dataOf(invocation);
    if (path !== undefined) await writePage(invocation, path, data);
    if (csv !== undefined) await writeTables(invocation, csv, data);
    say(invocation, data);
    return isWhole(data) ? 0 : 1;
  },
};

const periodSecondsDefault = 30 * 86_400;

async function dataOf(invocation: Invocation): Promise<ReportData> {
  const { untilSeconds = nowSeconds(), fromSeconds = untilSeconds - periodSecondsDefault } = stretchOption(invocation);
  const period = { fromSeconds, untilSeconds };
  const records = await tallied(invocation, period);
  const verification = await verified(invocation);
  return await withHistory(invocation, async (options) => {
    options.report?.("reading the history");
    const history = await openHistory(options);
    options.report?.(`working out who had access in ${history.revisions.length} versions`);
    const access = await accessOf(history);
    return await gatherReport({ history, access, period, records, verification, controls: answerControls });
  });
}

async function tallied(
  invocation: Invocation,
  { fromSeconds, untilSeconds }: { readonly fromSeconds: number; readonly untilSeconds: number },
): Promise<RecordTally | null> {
  if (textOption(invocation, "records") === undefined) return null;
  const folder = await recordsFolder(invocation, "records");
  invocation.terminal.progress("reading the records");
  const reader = await RecordReader.open(folder);
  try {
    return await tallyRecords(reader, { fromMs: fromSeconds * 1000, toMs: untilSeconds * 1000 });
  } finally {
    await reader.close();
  }
}

/** As writ verify does, over all that was given, whatever the period. */
async function verified(invocation: Invocation): Promise<ReportVerification | null> {
  const { options, folder } = invocation;
  const keys = options["key"];
  if (keys === undefined) return null;
  if (textOption(invocation, "records") === undefined) {
    throw new WritError("WRIT_USAGE", "--key proves records: name them with --records.");
  }
  const bundleKeys = options["public"] ?? [];
  const archived = textOption(invocation, "store") !== undefined;
  const clone = archived ? { clone: repositoryFolder(folder, textOption(invocation, "dir") ?? ".") } : {};
  const all = [...[keys].flat(), ...[bundleKeys].flat()] as readonly string[];
  const wish = await verifyWishOf({ ...invocation, options: { ...options, ...clone, key: all } });
  try {
    return verificationOf(await verifyAll(wish));
  } finally {
    wish.archive?.store.close();
  }
}

/** Asked before the long work, not after it. @throws WritError CLI_FILE. */
async function pagePath({ folder }: Invocation, out: string): Promise<string> {
  const path = resolve(folder, out);
  const place = await stat(path).catch(() => undefined);
  if (place?.isDirectory() === true) throw new WritError("CLI_FILE", `${path} is a folder. Name a file in it.`);
  const parent = await stat(dirname(path)).catch(() => undefined);
  if (parent?.isDirectory() !== true) throw new WritError("CLI_FILE", `${dirname(path)} is no folder.`);
  return path;
}

async function writePage({ terminal }: Invocation, path: string, data: ReportData): Promise<void> {
  await replaceFile({ folder: dirname(path), name: basename(path), mode: 0o600 }, bytesOf(formatReportPage(data)));
  terminal.progress(`wrote ${path}`);
}

async function writeTables({ folder, terminal }: Invocation, named: string, data: ReportData): Promise<void> {
  const path = resolve(folder, named);
  await mkdir(path, { recursive: true, mode: 0o700 });
  for (const [name, text] of formatReportTables(data)) {
    await replaceFile({ folder: path, name, mode: 0o600 }, bytesOf(text));
    terminal.progress(`wrote ${path}/${name}`);
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether the period is known from its beginning on, and nothing that was looked at is wrong. */
function isWhole({ rests, fromSeconds, records, verification }: ReportData): boolean {
  const known = rests.knownFromSeconds !== null && rests.knownFromSeconds <= fromSeconds;
  return known && (records?.faults.length ?? 0) === 0 && verification?.verdict !== "wrong";
}

function say({ terminal, options }: Invocation, data: ReportData): void {
  const figures = figuresOf(data);
  terminal.json({ ok: isWhole(data), figures, report: data });
  const { people, resources, spans, byException, sessions, statements, denied } = figures;
  const period = `${instantText(data.fromSeconds)} to ${instantText(data.untilSeconds)}`;
  terminal.print(terminal.style("strong", `${printableLine(data.repository)}, ${period}`));
  const who = many(people, "person or group", "people and groups");
  terminal.print(`${who} had access to ${many(resources, "resource")}, in ${many(spans, "stretch", "stretches")}`);
  const found = Object.entries(byException).filter(([, count]) => count > 0);
  const looked = found.map(([kind, count]) => `${kind} ${count}`).join(", ");
  terminal.print(looked === "" ? "nothing to look at" : `to look at: ${looked}`);
  if (sessions !== null) {
    terminal.print(`${many(sessions, "session")}, ${many(statements ?? 0, "statement")}, ${denied} denied or held`);
  }
  const verdict = data.verification?.verdict;
  if (verdict !== undefined) {
    const style = verdict === "proved" ? "good" : verdict === "wrong" ? "bad" : "warn";
    terminal.print(`${terminal.style(style, verdict)}: ${printableLine(data.verification?.says ?? "")}`);
  }
  const { knownFromSeconds } = data.rests;
  if (knownFromSeconds === null || knownFromSeconds > data.fromSeconds) {
    const since = knownFromSeconds === null ? "this period" : `the time before ${instantText(knownFromSeconds)}`;
    terminal.print(terminal.style("warn", `nothing is known of ${since}`));
  }
  const out = options["out"];
  terminal.next(
    typeof out === "string"
      ? `open ${out} in a browser; nothing of it is loaded from elsewhere`
      : "--out report.html makes a page of it",
  );
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
