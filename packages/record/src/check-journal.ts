// Checks one journal and keeps what it says about sessions: where each began, and how far it came.

import type { ChainLine, ChainSource, Members } from "./chain-lines.ts";
import { type CheckedChain, checkChain, type Keys } from "./check-chain.ts";
import { isSessionId } from "./session-id.ts";
import type { JournalVerdict, MissingClaim } from "./verdicts.ts";

/** A session as its journal knows it. Hashes are of lines of the session's file. */
export interface KnownSession {
  readonly start: string;
  /** Set when the journal saw the end, or the failure, of the session's file. */
  readonly end?: { readonly closed: boolean; readonly lines: number; readonly head: string };
}

export interface CheckedJournal {
  readonly verdict: JournalVerdict;
  readonly sessions: ReadonlyMap<string, KnownSession>;
  /** The journal ended in good order: every session in it had ended before. */
  readonly complete: boolean;
  /** Uses of grants that were taken. */
  readonly claims: readonly Omit<MissingClaim, "journal">[];
}

/** `pins` are lines of this journal that younger journals know. Throws what the system throws. */
export async function checkJournal(
  source: ChainSource,
  journal: string,
  expected: { readonly keys: Keys; readonly pins: ReadonlyMap<number, string> },
): Promise<CheckedJournal> {
  const reader = new JournalReader(journal);
  const visit = (line: ChainLine) => reader.visit(line);
  const chain = await checkChain(source, { keys: expected.keys, signed: true, points: expected.pins, visit });
  const { sessions, complete, claims } = reader;
  return { verdict: verdictOf(journal, chain, complete), sessions, complete, claims };
}

function verdictOf(journal: string, chain: CheckedChain, complete: boolean): JournalVerdict {
  const { lines, finding, torn } = chain;
  if (finding !== undefined) return { journal, ...finding, lines };
  if (complete && !torn) return { journal, verdict: "good", detail: "", lines };
  if (complete) return { journal, verdict: "altered", line: lines + 1, detail: "Something follows the end.", lines };
  const detail = "The journal has no end: its process still runs, crashed, or the end was cut off.";
  return { journal, verdict: "crash-or-truncation", line: lines + 1, detail, lines };
}

class JournalReader {
  readonly sessions = new Map<string, KnownSession>();
  readonly claims: { grant: string; use: number }[] = [];
  complete = false;
  readonly #journal: string;

  constructor(journal: string) {
    this.#journal = journal;
  }

  visit({ n, members }: ChainLine): string | undefined {
    if (this.complete) return "The line comes after the journal's end.";
    const { type } = members;
    if (n === 1) {
      const right = type === "journal-start" && members["journal"] === this.#journal;
      return right ? undefined : "The file is not the journal that its name says.";
    }
    if (type === "session-opened") return this.#opened(members);
    if (type === "session-closed" || type === "session-failed") return this.#ended(members);
    if (type === "journal-start") return "A second start.";
    if (type === "claim") return this.#claimed(members);
    if (type === "journal-end") this.complete = true;
    return undefined;
  }

  #opened({ session, start }: Members): string | undefined {
    if (typeof session !== "string" || !isSessionId(session) || typeof start !== "string")
      return "No session is named.";
    if (this.sessions.has(session)) return "The session began twice.";
    this.sessions.set(session, { start });
    return undefined;
  }

  #claimed({ grant, use }: Members): string | undefined {
    if (typeof grant !== "string" || !Number.isSafeInteger(use)) return "The claim is not told.";
    this.claims.push({ grant, use: use as number });
    return undefined;
  }

  #ended({ type, session, lines, head }: Members): string | undefined {
    const known = typeof session === "string" ? this.sessions.get(session) : undefined;
    if (known === undefined || typeof session !== "string") return "The session never began.";
    if (known.end !== undefined) return "The session ended twice.";
    if (!Number.isSafeInteger(lines) || typeof head !== "string") return "The session's end is not told.";
    this.sessions.set(session, {
      start: known.start,
      end: { closed: type === "session-closed", lines: lines as number, head },
    });
    return undefined;
  }
}
