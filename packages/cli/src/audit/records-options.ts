// What the words of writ audit that read records are told: where they are, when, and where the way back to who said yes
// leads. It must never call a mistyped folder one without records.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Period, type RecordFault, type WayBack, WaysBack } from "@writ/audit";
import { WritError } from "@writ/contracts";
import { RecordReader } from "@writ/record";
import type { Invocation, Option } from "../command.ts";
import { neededOption, textOption } from "../options.ts";
import { storeOf, trustOf } from "../publish/wishes.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, nowSeconds, stretchOption, timeOptions } from "./history-options.ts";

/** Options of every word that asks records. */
export const recordsOptions = {
  records: { type: "string", value: "FOLDER", description: "the proxies' records: records.folder of proxy.yaml" },
  from: { ...timeOptions.from, description: "only from this instant on, such as 2026-11-20T12:00Z" },
  to: { ...timeOptions.to, description: "and before this one" },
  store: historyOptions.store,
  repository: historyOptions.repository,
  public: historyOptions.public,
  scope: historyOptions.scope,
  dir: { type: "string", value: "DIR", description: "a clone of the access repository, for the names of accounts" },
  csv: historyOptions.csv,
} as const satisfies Readonly<Record<string, Option>>;

export const recordsNotes = [
  "With --store, --repository and --public each line says who approved, by the evidence of the very bundle that",
  "decided; without, which file and commit to ask git for. Records are read as they are; writ verify proves them.",
  "Exit status: 0 answered; 1 some record cannot be believed from some line on, and each is told.",
];

/** @throws WritError CLI_FILE. */
export async function recordsFolder(invocation: Invocation, option: string): Promise<string> {
  const folder = resolve(invocation.folder, neededOption(invocation, option));
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new WritError("CLI_FILE", `${folder} is no folder of records.`);
  return folder;
}

/** Opens the records and the archive that are named, and closes them. */
export async function withRecords<Result>(
  invocation: Invocation,
  ask: (reader: RecordReader, ways: WaysBack) => Promise<Result>,
): Promise<Result> {
  const folder = await recordsFolder(invocation, "records");
  const clone = textOption(invocation, "dir");
  const named = clone === undefined ? {} : { clone: resolve(invocation.folder, clone) };
  const archived = textOption(invocation, "store") !== undefined;
  const archive = archived ? { trust: await trustOf(invocation), store: storeOf(invocation) } : undefined;
  const reader = await RecordReader.open(folder);
  try {
    const given = archive === undefined ? {} : { archive };
    return await ask(reader, new WaysBack({ ...given, ...named, nowSeconds: nowSeconds() }));
  } finally {
    await reader.close();
    archive?.store.close();
  }
}

/** `--from` and `--to`; absent: always. @throws WritError WRIT_USAGE. */
export function periodOption(invocation: Invocation): Period {
  const { fromSeconds = 0, untilSeconds = Number.POSITIVE_INFINITY } = stretchOption(invocation);
  return { fromMs: fromSeconds * 1000, toMs: untilSeconds * 1000 };
}

export function faultLine({ session, n, torn, detail }: RecordFault): string {
  const what = torn ? "ends in the middle of" : "cannot be believed from";
  return printableLine(`${session} ${what} line ${n} on: ${detail}`);
}

/** Cells of a way back: the version's commit, and who said yes. */
export const wayColumns = ["grant_commit", "proof", "pull", "author", "approver", "scenario", "instead"] as const;

export function wayCells({ commit, proof, instead }: WayBack): readonly (string | number | null)[] {
  const said = proof ?? { by: "none" as const };
  return [
    ...[commit, proof === null ? null : proof.by, "pull" in said ? said.pull : null],
    ...["author" in said ? said.author : null, "approver" in said ? said.approver : null],
    ...["scenario" in said ? said.scenario : null, instead],
  ];
}
