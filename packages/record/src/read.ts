// Reading records back. Files are untrusted: a line is handed out only when its place in the chain is proved.
// Signatures are verifyRecords' matter.
import { WritError } from "@writ/contracts";
import { type ChainLine, type ChainSource, chainLines } from "./chain-lines.ts";
import type { RecordLine } from "./events.ts";
import { listCountDefault } from "./limits.ts";
import { isRecordLine } from "./line-form.ts";
import { CommitSnapshot } from "./read-commits.ts";
import { listSessions, sessionPath } from "./session-files.ts";
import { isSessionId } from "./session-id.ts";
import { type RecordSummary, summaryOf } from "./summary.ts";

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

function proved({ n, members }: ChainLine): RecordLine {
  if (isRecordLine(members)) return members;
  throw new WritError("RECORD_ALTERED", `Line ${n} is not in the form of a record.`);
}
