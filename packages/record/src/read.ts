// Reading records back. Files are untrusted: a line is handed out only when its place in the chain is proved.
// Signatures are verifyRecords' matter.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { validateDocument, WritError } from "@writ/contracts";
import { type ChainLine, type ChainSource, chainLines } from "./chain-lines.ts";
import type { EndEvent, LineFrame, RecordLine, SessionStart } from "./events.ts";
import { tailLines } from "./last-line.ts";
import { listCountDefault } from "./limits.ts";
import { CommitSnapshot } from "./read-commits.ts";
import { listSessions, sessionPath } from "./session-files.ts";
import { isSessionId } from "./session-id.ts";

/**
 * A record at a glance, unverified. Without `start` the first line cannot be read; without `end` the session has none
 * yet.
 */
export interface RecordSummary {
  readonly session: string;
  readonly start?: LineFrame & SessionStart;
  readonly end?: LineFrame & EndEvent;
}

/** Newest first; reads only the beginning and the end of each file. `limit` absent means 100. */
export async function listRecords(folder: string, options: { readonly limit?: number } = {}): Promise<RecordSummary[]> {
  const limit = options.limit ?? listCountDefault;
  const summaries: RecordSummary[] = [];
  const commits = await CommitSnapshot.open(folder);
  try {
    for await (const session of listSessions(folder, "newest-first", [...commits.ids("session")])) {
      if (summaries.length >= limit) break;
      summaries.push(await summaryOf(sourceOf(folder, session, commits), session));
    }
    return summaries;
  } finally {
    await commits.close();
  }
}

function sourceOf(folder: string, session: string, commits: CommitSnapshot): ChainSource {
  const logged = commits.linesOf("session", session);
  return { path: sessionPath(folder, session), ...(logged === undefined ? {} : { logged }) };
}

/**
 * Yields the lines of a record, each proved to follow from the one before; a torn last line is left out.
 * @throws WritError RECORD_NOT_FOUND; RECORD_ALTERED at the first line that does not follow.
 */
export async function* readRecord(folder: string, session: string): AsyncGenerator<RecordLine, void> {
  if (!isSessionId(session)) throw new WritError("RECORD_NOT_FOUND", "Sessions are named by 26 letters and digits.");
  const commits = await CommitSnapshot.open(folder);
  try {
    for await (const line of chainLines(sourceOf(folder, session, commits))) {
      if ("members" in line) yield proved(line);
      else if (!line.torn) throw new WritError("RECORD_ALTERED", `Line ${line.n}: ${line.detail}`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new WritError("RECORD_NOT_FOUND", session);
    throw error;
  } finally {
    await commits.close();
  }
}

async function summaryOf(source: ChainSource, session: string): Promise<RecordSummary> {
  let start: RecordSummary["start"];
  try {
    for await (const line of chainLines(source)) {
      const first = "members" in line && isRecordLine(line.members) ? line.members : undefined;
      if (first?.type === "session-start" && first.session === session) start = first;
      break;
    }
    const end = endOf(await lastLines(source));
    return { session, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  } catch {
    return { session };
  }
}

/** The last lines of the file, then those that only a commit log holds; of one number twice, perhaps. */
async function lastLines({ path, logged }: ChainSource): Promise<readonly Buffer[]> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => undefined);
  const lines: Buffer[] = [];
  try {
    if (file !== undefined) lines.push(...(await tailLines(file)).slice(-2));
  } finally {
    await file?.close();
  }
  for await (const { bytes } of logged?.read() ?? []) lines.push(bytes);
  return lines.slice(-4);
}

/** The end stands right before the last signed head. */
function endOf(tail: readonly Buffer[]): RecordSummary["end"] {
  for (const line of tail) {
    if (!line.includes('"type":"session-end"')) continue;
    const members: unknown = JSON.parse(line.toString("utf8"));
    if (isRecordLine(members) && members.type === "session-end") return members;
  }
  return undefined;
}

function proved({ n, members }: ChainLine): RecordLine {
  if (isRecordLine(members)) return members;
  throw new WritError("RECORD_ALTERED", `Line ${n} is not in the form of a record.`);
}

/** Whoever can write the folder can chain any JSON: what reads on may rely on the schema. */
function isRecordLine(members: unknown): members is RecordLine {
  const validated = validateDocument("record", members);
  return validated.ok && sessionTypes.has(validated.value.type);
}

/** The schema knows the lines of journals too; they have no place in a session's file. */
const sessionTypes: ReadonlySet<string> = new Set<RecordLine["type"]>([
  "session-start",
  "statement",
  "outcome",
  "redecide",
  "head",
  "session-end",
]);
