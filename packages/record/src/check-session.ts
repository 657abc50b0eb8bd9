// Checks one session's file, alone and against what its journal knows. A session without an end is never good.

import type { ChainLine, ChainSource } from "./chain-lines.ts";
import { type ChainExpectations, type CheckedChain, checkChain, type Keys } from "./check-chain.ts";
import type { KnownSession } from "./check-journal.ts";
import type { SessionVerdict, Verdict } from "./verdicts.ts";

/** The session's journal, as far as it could be read. */
export interface SessionContext {
  readonly known?: KnownSession;
  /** The journal ended in good order. */
  readonly journalComplete: boolean;
}

export interface CheckedSession {
  readonly verdict: SessionVerdict;
  /** The journal that the file says names it. */
  readonly journal?: string;
}

/** Streams. Throws what the system throws. */
export async function checkSession(
  place: { readonly source: ChainSource; readonly session: string },
  context: SessionContext,
  { keys, watch }: { readonly keys: Keys; readonly watch?: ChainExpectations["watch"] },
): Promise<CheckedSession> {
  const reader = new SessionReader(place.session);
  const visit = (line: ChainLine) => reader.visit(line);
  const points = pointsOf(context.known);
  const watching = watch === undefined ? {} : { watch };
  const chain = await checkChain(place.source, { keys, signed: false, points, visit, ...watching });
  const { session } = place;
  const { lines, signedLines } = chain;
  const { verdict, line, detail } = chain.finding ?? judge(chain, reader, context);
  return {
    verdict: { session, verdict, ...(line === undefined ? {} : { line }), detail, lines, signedLines },
    ...(reader.journal === undefined ? {} : { journal: reader.journal }),
  };
}

function pointsOf(known: KnownSession | undefined): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  if (known === undefined) return points;
  points.set(1, known.start);
  if (known.end !== undefined && known.end.lines > 0) points.set(known.end.lines, known.end.head);
  return points;
}

interface Judgement {
  readonly verdict: Verdict;
  readonly line?: number;
  readonly detail: string;
}

/** For a chain without a fault of its own. */
function judge(chain: CheckedChain, { endLine }: SessionReader, context: SessionContext): Judgement {
  const { lines, signedLines, torn } = chain;
  const line = lines + 1;
  const end = context.known?.end;
  if (end?.closed === true && (lines !== end.lines || torn)) {
    return { verdict: "altered", line: Math.min(line, end.lines + 1), detail: "The journal knows another end." };
  }
  if (endLine === undefined) {
    if (context.journalComplete && context.known !== undefined && end === undefined) {
      return { verdict: "altered", line, detail: "The journal ended in good order; this session's end was cut off." };
    }
    return {
      verdict: "crash-or-truncation",
      line,
      detail: "The session has no end: it is open, crashed, or was cut off.",
    };
  }
  if (signedLines !== endLine + 1) return { verdict: "unsigned", line, detail: "No signature covers the end." };
  if (torn) return { verdict: "altered", line, detail: "Something follows the end." };
  return { verdict: "good", detail: "" };
}

class SessionReader {
  journal: string | undefined;
  endLine: number | undefined;
  readonly #session: string;

  constructor(session: string) {
    this.#session = session;
  }

  visit({ n, members }: ChainLine): string | undefined {
    const { type, journal } = members;
    if (n === 1) {
      if (type !== "session-start" || members["session"] !== this.#session) {
        return "The file is not of the session that its name says.";
      }
      if (typeof journal === "string") this.journal = journal;
      return undefined;
    }
    if (type === "session-start") return "A second start.";
    if ((type === "head") !== (members["sig"] !== undefined)) return "Heads are signed, other lines are not.";
    if (this.endLine !== undefined && (type !== "head" || n !== this.endLine + 1))
      return "The line comes after the end.";
    if (type === "session-end") this.endLine = n;
    return undefined;
  }
}
