// Statements that touch a table, out of a records folder, each with its outcome, in a stream and in bounded memory. It
// must never pass a record over in silence: what cannot be read comes out as a fault, with where reading stopped.
import type { ColumnPattern, NamePattern } from "@writ/contracts";
import { formatColumnPattern } from "@writ/model";
import type { OutcomeEvent, RecordLine, RecordReader, StatementEvent } from "@writ/record";
import { pendingStatementsMax } from "../limits.ts";
import {
  firstFault,
  isWanted,
  type RecordedSession,
  type RecordFault,
  type SessionWish,
  sessionOf,
} from "./recorded-session.ts";
import { columnsNamed, mayHoldAnyColumn, type Touch, touchOf } from "./touch.ts";

export interface StatementWish extends SessionWish {
  readonly touching: NamePattern;
  /** Only statements that name one of these columns, or may hold it unnamed (`*`). Others are counted. */
  readonly columns?: readonly ColumnPattern[];
}

export interface RecordedStatement {
  readonly type: "statement";
  readonly session: RecordedSession;
  readonly statement: number;
  readonly atMs: number;
  readonly touch: Touch;
  /** Of the columns asked for, those it names; empty: it may hold them all the same. */
  readonly columns: readonly string[];
  /** As received, literals of masked columns hidden; cut when it was long. */
  readonly text: string;
  readonly textCut: boolean;
  /** Masks were compiled in. */
  readonly masked: boolean;
  readonly decision: StatementEvent["decision"];
  readonly reasons: StatementEvent["reasons"];
  /** The bundle that decided; `seq` and `digest` null where the record does not name it. */
  readonly bundle: {
    readonly revision: string;
    readonly seq: number | null;
    readonly digest: string | null;
    readonly breakGlass?: true;
  };
  /** null: none is recorded. A denied statement has none. */
  readonly outcome: Pick<OutcomeEvent, "rows" | "bytes" | "durationMs" | "tag" | "error"> | null;
}

/** How many statements touch the table without naming a column that was asked for; they are not told one by one. */
export interface Unnamed {
  readonly type: "unnamed";
  readonly statements: number;
}

export type StatementAnswer = RecordedStatement | RecordFault | Unnamed;

/** Oldest session first; within a session in order. One `unnamed` comes last, where columns were asked for. */
export async function* touchingStatements(
  reader: RecordReader,
  wish: StatementWish,
): AsyncGenerator<StatementAnswer, void> {
  let unnamed = 0;
  for await (const session of reader.sessions(wish.period.toMs)) {
    const summary = await reader.summary(session);
    if (summary.start === undefined) yield await firstFault(reader, session);
    else if (isWanted(summary, summary.start, wish)) {
      const walk = new SessionWalk(sessionOf(summary, summary.start), wish);
      yield* walk.over(reader);
      unnamed += walk.unnamed;
    }
  }
  if (wish.columns !== undefined) yield { type: "unnamed", statements: unnamed };
}

type Bundle = RecordedStatement["bundle"];

/** One session's lines, with the statements that wait for their outcomes. */
class SessionWalk {
  unnamed = 0;
  readonly #session: RecordedSession;
  readonly #wish: StatementWish;
  /** Statements in order that are still to be told; at the front one that waits. */
  #order: { found: RecordedStatement }[] = [];
  /** Of these, by the number in the session. */
  readonly #numbered = new Map<number, { found: RecordedStatement }>();
  #bundle: Bundle;

  constructor(session: RecordedSession, wish: StatementWish) {
    this.#session = session;
    this.#wish = wish;
    this.#bundle = session.bundle;
  }

  async *over(reader: RecordReader): AsyncGenerator<RecordedStatement | RecordFault, void> {
    for await (const line of reader.lines(this.#session.session)) {
      if (line.type === "fault") {
        yield* this.#told(0);
        yield { ...line, session: this.#session.session };
        return;
      }
      this.#take(line);
      yield* this.#told(pendingStatementsMax);
    }
    yield* this.#told(0);
  }

  #take(line: RecordLine): void {
    if (line.type === "redecide") {
      this.#bundle = { revision: line.revision, seq: line.seq ?? null, digest: line.digest ?? null };
    }
    if (line.type === "outcome") this.#takeOutcome(line);
    if (line.type !== "statement") return;
    const found = this.#found(line);
    if (found === undefined) return;
    const waiting = { found };
    this.#numbered.set(line.statement, waiting);
    this.#order.push(waiting);
  }

  #takeOutcome({ statement, rows, bytes, durationMs, tag, error }: OutcomeEvent): void {
    const waiting = this.#numbered.get(statement);
    if (waiting === undefined || waiting.found.outcome !== null) return;
    const rest = { ...(tag === undefined ? {} : { tag }), ...(error === undefined ? {} : { error }) };
    waiting.found = { ...waiting.found, outcome: { rows, bytes, durationMs, ...rest } };
  }

  #found(line: RecordLine & StatementEvent): RecordedStatement | undefined {
    const { period, touching, columns } = this.#wish;
    const atMs = Date.parse(line.at);
    if (atMs < period.fromMs || atMs >= period.toMs) return undefined;
    const touch = touchOf(line, touching);
    if (touch === undefined) return undefined;
    const named = columns === undefined ? [] : columnsNamed(line, columns);
    if (columns !== undefined && named.length === 0 && !mayHoldAnyColumn(line)) {
      this.unnamed += 1;
      return undefined;
    }
    return {
      type: "statement",
      session: this.#session,
      statement: line.statement,
      atMs,
      touch,
      columns: named.map(formatColumnPattern),
      text: line.text,
      textCut: line.textCut !== undefined,
      masked: line.changed,
      decision: line.decision,
      reasons: line.reasons,
      bundle: this.#bundleOf(line.revision),
      outcome: null,
    };
  }

  #bundleOf(revision: string): Bundle {
    const known = [this.#bundle, this.#session.bundle].find((bundle) => bundle.revision === revision);
    return known ?? { revision, seq: null, digest: null };
  }

  /** Those at the front that wait for nothing more, and more when more than `waitingMax` wait. */
  *#told(waitingMax: number): Generator<RecordedStatement, void> {
    let told = 0;
    for (const waiting of this.#order) {
      const { found } = waiting;
      const waits = found.decision === "allow" && found.outcome === null;
      if (waits && this.#order.length - told <= waitingMax) break;
      told += 1;
      if (this.#numbered.get(found.statement) === waiting) this.#numbered.delete(found.statement);
      yield found;
    }
    if (told > 0) this.#order = this.#order.slice(told);
  }
}
