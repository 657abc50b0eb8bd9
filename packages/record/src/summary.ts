// A record at a glance: its first line and how it ended, without what lies between. Files are untrusted, and nothing of
// this is verified.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { type ChainSource, chainLines } from "./chain-lines.ts";
import type { EndEvent, LineFrame, SessionStart } from "./events.ts";
import { tailLines } from "./last-line.ts";
import { isRecordLine } from "./line-form.ts";

/**
 * A record at a glance, unverified. Without `start` the first line cannot be read; without `end` the session has none
 * yet.
 */
export interface RecordSummary {
  readonly session: string;
  readonly start?: LineFrame & SessionStart;
  readonly end?: LineFrame & EndEvent;
}

/** Reads the beginning and the end of one record. Never rejects: what cannot be read is left out. */
export async function summaryOf(source: ChainSource, session: string): Promise<RecordSummary> {
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
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
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
