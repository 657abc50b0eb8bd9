// A records folder read as a whole: which sessions there are, their lines, and what journals tell beside them. Nothing
// is skipped: what cannot be believed comes out as a fault, in its place. Signatures are verifyRecords' matter.
import { WritError } from "@writ/contracts";
import { type ChainSource, chainLines, type Members } from "./chain-lines.ts";
import type { ChainKind } from "./commit-format.ts";
import type { JournalLine, LineFrame, RecordLine } from "./events.ts";
import { journalPath, listJournals } from "./journal.ts";
import { isJournalLine, isRecordLine } from "./line-form.ts";
import { CommitSnapshot } from "./read-commits.ts";
import { listSessions, sessionPath } from "./session-files.ts";
import { isSessionId, timeOfSessionId } from "./session-id.ts";
import { type RecordSummary, summaryOf } from "./summary.ts";

/** A line that cannot be believed, and nothing behind it can be. `torn`: its end is missing, as after a crash. */
export interface LineFault {
  readonly type: "fault";
  /** The line's number, from 1. */
  readonly n: number;
  readonly torn: boolean;
  readonly detail: string;
}

export class RecordReader {
  readonly #folder: string;
  readonly #commits: CommitSnapshot;

  /**
   * Looks at the commit logs now, so that lines written later may be missing. Close it.
   * @throws WritError RECORD_TOO_MANY
   */
  static async open(folder: string): Promise<RecordReader> {
    return new RecordReader(folder, await CommitSnapshot.open(folder));
  }

  private constructor(folder: string, commits: CommitSnapshot) {
    this.#folder = folder;
    this.#commits = commits;
  }

  async close(): Promise<void> {
    await this.#commits.close();
  }

  /**
   * Ids of the sessions begun before `toMs` (milliseconds since 1970), oldest first; one day's names in memory at once.
   * @throws WritError RECORD_TOO_MANY
   */
  async *sessions(toMs = Number.POSITIVE_INFINITY): AsyncGenerator<string, void> {
    for await (const session of listSessions(this.#folder, "oldest-first", [...this.#commits.ids("session")])) {
      if (timeOfSessionId(session) >= toMs) return;
      yield session;
    }
  }

  /** Reads the beginning and the end of one record. */
  async summary(session: string): Promise<RecordSummary> {
    assertSessionId(session);
    return await summaryOf(this.#sourceOf("session", session), session);
  }

  /** Each line proved to follow from the one before, up to the first fault. @throws WritError RECORD_NOT_FOUND */
  async *lines(session: string): AsyncGenerator<RecordLine | LineFault, void> {
    assertSessionId(session);
    yield* provedLines(this.#sourceOf("session", session), session, isRecordLine);
  }

  /** Ids of the journals, oldest first. */
  async journals(): Promise<string[]> {
    return (await listJournals(this.#folder, this.#commits.ids("journal"))).reverse();
  }

  /** As `lines`, of a journal: refusals, exchanged tokens, sessions opened and closed. */
  async *journalLines(journal: string): AsyncGenerator<JournalLine | LineFault, void> {
    assertSessionId(journal);
    yield* provedLines(this.#sourceOf("journal", journal), journal, isJournalLine);
  }

  #sourceOf(kind: ChainKind, id: string): ChainSource {
    const path = kind === "session" ? sessionPath(this.#folder, id) : journalPath(this.#folder, id);
    const logged = this.#commits.linesOf(kind, id);
    return { path, ...(logged === undefined ? {} : { logged }) };
  }
}

function assertSessionId(id: string): void {
  if (!isSessionId(id)) throw new WritError("RECORD_NOT_FOUND", "Sessions are named by 26 letters and digits.");
}

/** Why a line has no place where it stands: the first names its own file, and no other line does. */
function strange(members: Members, id: string): string | undefined {
  const first = members["type"] === "session-start" || members["type"] === "journal-start";
  if (first !== (members["n"] === 1)) return first ? "It begins anew." : "The first line names no session.";
  const named = members["type"] === "session-start" ? members["session"] : members["journal"];
  return first && named !== id ? "It is of another file." : undefined;
}

async function* provedLines<Line extends LineFrame>(
  source: ChainSource,
  id: string,
  isLine: (members: unknown) => members is Line,
): AsyncGenerator<Line | LineFault, void> {
  try {
    for await (const line of chainLines(source)) {
      if (!("members" in line)) return yield { type: "fault", n: line.n, torn: line.torn, detail: line.detail };
      const { n } = line;
      const members: unknown = line.members;
      const detail = isLine(members) ? strange(line.members, id) : "It is not in the form of a record.";
      if (!isLine(members) || detail !== undefined)
        return yield { type: "fault", n, torn: false, detail: detail ?? "" };
      yield members;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new WritError("RECORD_NOT_FOUND", id);
    // A link, a folder or a device in the place of a file.
    if (!(error instanceof WritError) || error.code !== "RECORD_ALTERED") throw error;
    yield { type: "fault", n: 1, torn: false, detail: error.detail };
  }
}
