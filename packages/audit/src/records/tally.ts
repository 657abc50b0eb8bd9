// What records of a period add up to: sessions, statements and refusals, by person and grant, with the denials in full
// up to a bound. Memory grows with persons and grants, not with records. It must never count what it could not
// read as nothing: faults are part of the sum.
import type { RecordReader, StatementEvent } from "@writ/record";
import { deniedListedMax, faultsListedMax, recordedPairsMax } from "../limits.ts";
import {
  firstFault,
  isWanted,
  type Period,
  type RecordedSession,
  type RecordFault,
  sessionOf,
} from "./recorded-session.ts";
import { whoOf } from "./session-identity.ts";

export interface PairTally {
  /** As RecordedSession.who. */
  readonly who: string;
  readonly resource: string;
  /** `RESOURCE/NAME`. */
  readonly grant: string;
  sessions: number;
  statements: number;
  denied: number;
  held: number;
  rows: number;
  /** Milliseconds since 1970: when the first session of the period began, and the last. */
  readonly firstMs: number;
  lastMs: number;
}

/** A statement that was not let through, or an attempt (`session` null) that never became a session. */
export interface Denied {
  readonly atMs: number;
  readonly who: string;
  readonly resource: string;
  readonly session: string | null;
  readonly statement: number | null;
  readonly decision: "deny" | "hold";
  /** The first reason's code and message. */
  readonly code: string;
  readonly reason: string;
}

export interface RecordTally {
  readonly period: Period;
  readonly sessions: number;
  /** Sessions without an end: open, or their proxy was killed, or the end was cut off. */
  readonly unended: number;
  readonly statements: { readonly allow: number; readonly deny: number; readonly hold: number };
  /** Attempts that never became a session. */
  readonly refusals: number;
  readonly rows: number;
  readonly pairs: readonly PairTally[];
  /** Oldest first, sessions before attempts; `deniedMore` are counted alone. */
  readonly denied: readonly Denied[];
  readonly deniedMore: number;
  readonly faults: readonly RecordFault[];
  readonly faultsMore: number;
}

/** Reads every record that touches the period, once. @throws WritError RECORD_TOO_MANY */
export async function tallyRecords(reader: RecordReader, period: Period): Promise<RecordTally> {
  const sum = new Sum(period);
  for await (const session of reader.sessions(period.toMs)) {
    const summary = await reader.summary(session);
    if (summary.start === undefined) sum.fault(await firstFault(reader, session));
    else if (isWanted(summary, summary.start, { period })) {
      await addSession(sum, reader, sessionOf(summary, summary.start));
    }
  }
  for (const journal of await reader.journals()) {
    for await (const line of reader.journalLines(journal)) {
      if (line.type === "fault") sum.fault({ ...line, session: journal });
      if (line.type === "refusal") {
        const who = line.subject === undefined ? `not known, from ${line.address}` : whoOf(line.subject);
        const about = { who, resource: line.resource ?? "", session: null, statement: null };
        sum.refusal({ atMs: Date.parse(line.at), ...about, decision: "deny", ...reasonOf(line.reasons) });
      }
    }
  }
  return sum.whole();
}

async function addSession(sum: Sum, reader: RecordReader, session: RecordedSession): Promise<void> {
  const pair = sum.begin(session);
  for await (const line of reader.lines(session.session)) {
    if (line.type === "fault") sum.fault({ ...line, session: session.session });
    if (line.type === "statement") sum.statement(pair, session, line);
    if (line.type === "outcome") sum.outcome(pair, line);
  }
}

class Sum {
  readonly #period: Period;
  readonly #pairs = new Map<string, PairTally>();
  readonly #denied: Denied[] = [];
  readonly #faults: RecordFault[] = [];
  readonly #statements = { allow: 0, deny: 0, hold: 0 };
  #sessions = 0;
  #unended = 0;
  #refusals = 0;
  #rows = 0;
  #deniedCount = 0;
  #faultCount = 0;

  constructor(period: Period) {
    this.#period = period;
  }

  begin(session: RecordedSession): PairTally {
    this.#sessions += 1;
    if (session.end === null) this.#unended += 1;
    const pair = this.#pairOf(session);
    pair.sessions += 1;
    pair.lastMs = session.fromMs;
    return pair;
  }

  statement(pair: PairTally, session: RecordedSession, line: StatementEvent & { readonly at: string }): void {
    const atMs = Date.parse(line.at);
    if (!this.#holds(atMs)) return;
    this.#statements[line.decision] += 1;
    pair.statements += 1;
    if (line.decision === "allow") return;
    if (line.decision === "deny") pair.denied += 1;
    else pair.held += 1;
    const { who, resource, session: id } = session;
    const { statement, decision, reasons } = line;
    this.#deny({ atMs, who, resource, session: id, statement, decision, ...reasonOf(reasons) });
  }

  outcome(pair: PairTally, { at, rows }: { readonly at: string; readonly rows: number }): void {
    if (!this.#holds(Date.parse(at))) return;
    pair.rows += rows;
    this.#rows += rows;
  }

  refusal(denied: Denied): void {
    if (!this.#holds(denied.atMs)) return;
    this.#refusals += 1;
    this.#deny(denied);
  }

  fault(fault: RecordFault): void {
    this.#faultCount += 1;
    if (this.#faults.length < faultsListedMax) this.#faults.push(fault);
  }

  whole(): RecordTally {
    return {
      period: this.#period,
      sessions: this.#sessions,
      unended: this.#unended,
      statements: { ...this.#statements },
      refusals: this.#refusals,
      rows: this.#rows,
      pairs: [...this.#pairs.values()],
      denied: this.#denied,
      deniedMore: this.#deniedCount - this.#denied.length,
      faults: this.#faults,
      faultsMore: this.#faultCount - this.#faults.length,
    };
  }

  #holds(atMs: number): boolean {
    return atMs >= this.#period.fromMs && atMs < this.#period.toMs;
  }

  #deny(denied: Denied): void {
    this.#deniedCount += 1;
    if (this.#denied.length < deniedListedMax) this.#denied.push(denied);
  }

  /** Beyond the bound all further ones share a pair, so that no number is lost. */
  #pairOf({ who, resource, grant, fromMs }: RecordedSession): PairTally {
    const room = this.#pairs.size < recordedPairsMax;
    const key = JSON.stringify([who, grant]);
    const others = { who: "others", resource: "others", grant: "others" };
    const known = this.#pairs.get(key) ?? (room ? undefined : this.#pairs.get("others"));
    if (known !== undefined) return known;
    const about = room ? { who, resource, grant } : others;
    const pair = { ...about, sessions: 0, statements: 0, denied: 0, held: 0, rows: 0, firstMs: fromMs, lastMs: fromMs };
    this.#pairs.set(room ? key : "others", pair);
    return pair;
  }
}

function reasonOf([first]: readonly { readonly code: string; readonly message: string }[]) {
  return { code: first?.code ?? "", reason: first?.message ?? "" };
}
