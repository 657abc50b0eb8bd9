// One admitted statement on its way through the server: its sums, its limits, how it ended.
// Its outcome must be reported exactly once.
import type { SessionView, StatementLimits } from "@writ/contracts";
import { detectKinds } from "@writ/mask";
import type { Outcome } from "@writ/session";
import type { PlanNames } from "@writ/sql";
import type { RelaySession } from "./access.ts";
import type { CursorStep, Cursors, Usage } from "./cursors.ts";
import { tagRows } from "./messages/command-complete.ts";
import type { Portal } from "./names.ts";
import { type ResultRecorder, resultRecorder } from "./result-recorder.ts";
import { type RowLimit, RowLimits, usageOfSession } from "./row-limits.ts";
import { SentData } from "./sent-data.ts";

export interface ExecutionStart {
  readonly statement: number;
  readonly limits: StatementLimits;
  readonly view: SessionView;
  /** Hears how it went. */
  readonly session: Pick<RelaySession, "finish">;
  /** Masks were compiled in: positions in the server's errors are not the client's. */
  readonly changed: boolean;
  /** What is left out of the plan that is its result. */
  readonly plan?: PlanNames | undefined;
  /** One string of several statements, of which some do more than read. */
  readonly writesAmongSeveral?: boolean;
  /** The portal executed: its rows and its time count over all executions. */
  readonly portal: Portal | undefined;
  /** What each statement does with SQL's cursors: rows of FETCHes count over all of one cursor. Absent: nothing. */
  readonly cursors?: { readonly known: Cursors; readonly steps: readonly (CursorStep | undefined)[] };
}

export class Execution {
  readonly changed: boolean;
  readonly plan: PlanNames | undefined;
  readonly statementSeconds: number | undefined;
  /** The row after the last allowed one came: no more rows pass. */
  over = false;
  /** Told to stop for the time it took. */
  late = false;
  /** The client has been given the error that ends it, whatever the server still says. */
  told = false;
  /** The server itself met an error in it: what it had done is undone. */
  undone = false;
  /** Values hidden in its rows, in the order of detectKinds; undefined: none were looked for. */
  hidden: Uint32Array | undefined;
  readonly #start: ExecutionStart;
  readonly #startedMs = performance.now();
  readonly #recorder: ResultRecorder | undefined;
  /** Data that the client sent by COPY. */
  #sent: SentData | undefined;
  readonly #limits: RowLimits;
  /** Of the statement of the string that is under way, counted with what came before through its portal or cursor. */
  #usage: Usage;
  /** What its time counts for. */
  readonly #timed: Usage;
  readonly #usedMs: number;
  /** Statements of the string that completed. */
  #part = 0;
  #rows = 0;
  /** Of the statements that completed. */
  #rowsDone = 0;
  #bytes = 0;
  #tag: string | undefined;
  #error: NonNullable<Outcome["error"]> | undefined;
  #finished = false;

  constructor(start: ExecutionStart) {
    this.#start = start;
    this.changed = start.changed;
    this.plan = start.plan;
    this.#limits = new RowLimits(start.limits, usageOfSession(start.session));
    this.statementSeconds = start.limits.statementSeconds;
    this.#recorder = resultRecorder(start.view.record);
    this.#usage = this.#usageOfPart();
    this.#timed = this.#usage;
    this.#usedMs = this.#timed.ranMs;
  }

  /** The limit on rows that ends it. */
  get rowsMax(): RowLimit {
    return this.#limits.reached(this.#usage);
  }

  #usageOfPart(): Usage {
    const { portal, cursors } = this.#start;
    const step = cursors?.steps[this.#part];
    if (cursors !== undefined && (step?.step === "fetch" || step?.step === "move")) {
      return cursors.known.usageOf(step.name);
    }
    return portal ?? { rows: 0, ranMs: 0 };
  }

  get portal(): Portal | undefined {
    return this.#start.portal;
  }

  /** The client was told of an error that the server does not know of, and other statements of the string hold. */
  get holdsUntold(): boolean {
    return this.told && !this.undone && this.#start.writesAmongSeveral === true;
  }

  /** When it has run too long, as performance.now() counts. */
  get endsMs(): number {
    return this.statementSeconds === undefined
      ? Number.POSITIVE_INFINITY
      : this.#startedMs + this.statementSeconds * 1000 - this.#usedMs;
  }

  /** A row begins: false when it may not pass. */
  countRow(): boolean {
    if (this.rowsLeft <= 0) {
      this.over = true;
      return false;
    }
    this.countRows(1);
    return true;
  }

  /** How many more rows may pass. */
  get rowsLeft(): number {
    return this.#limits.left(this.#usage);
  }

  /** Counts rows that pass, at most `rowsLeft`. */
  countRows(count: number): void {
    this.#limits.count(this.#usage, count);
    this.#rows += count;
  }

  /** Bytes of rows that passed. Recorded from here, so contiguous rows should come together. */
  countBytes(bytes: Buffer): void {
    this.#bytes += bytes.length;
    this.#recorder?.take(bytes);
  }

  /** CopyData messages that the client sent and the server was given, heads included. `first`: they begin with one. */
  takeSent(bytes: Buffer, first: boolean): void {
    this.#sent ??= new SentData(this.#start.view.record.results !== "none");
    this.#sent.take(bytes, first);
  }

  /** A command of the statement completed. */
  completed(tag: string): void {
    this.#tag = tag;
    this.#nextPart(tag);
    // What COPY sends is not all rows (its header, its trailer), and what it takes is none that passed here.
    if (tag.startsWith("COPY ") && !this.over) this.#rows = this.#rowsDone + tagRows(tag);
    else if (this.#rows === 0) this.#rows = tagRows(tag);
    this.#rowsDone = this.#rows;
  }

  /** Rows that a cursor moves over count as read: they are the same statement's. */
  #nextPart(tag: string): void {
    const { cursors } = this.#start;
    const step = cursors?.steps[this.#part];
    if (step?.step === "move") this.#usage.rows += tagRows(tag);
    if (step !== undefined) cursors?.known.completed(step, tag);
    this.#part += 1;
    if (this.over) return; // what it says of its limit is of this part
    this.#usage = this.#usageOfPart();
  }

  failed(sqlstate: string, message?: string): void {
    this.#error ??= { sqlstate, ...(message === undefined ? {} : { message }) };
  }

  /** Reports how it went. Later calls do nothing. */
  finish(): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#timed.ranMs += performance.now() - this.#startedMs;
    const outcome: { -readonly [Key in keyof Outcome]: Outcome[Key] } = {
      rows: this.#rows,
      bytes: this.#bytes,
      durationMs: Math.round((performance.now() - this.#startedMs) * 1000) / 1000,
    };
    if (this.#tag !== undefined) outcome.tag = this.#tag;
    if (this.#error !== undefined) outcome.error = this.#error;
    if (this.hidden?.some((count) => count > 0) === true) outcome.hidden = hiddenByKind(this.hidden);
    if (this.#sent !== undefined) outcome.sent = this.#sent.recorded();
    if (this.#recorder !== undefined && this.#bytes > 0) outcome.result = this.#recorder.result();
    this.#start.session.finish(this.#start.statement, outcome);
  }
}

function hiddenByKind(counts: Uint32Array): Record<string, number> {
  const entries = detectKinds.map((kind, at) => [kind, counts[at] ?? 0] as const);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}

/** Allowed and recorded, but not forwarded: the record says that too. */
export const neverRan: Outcome = {
  rows: 0,
  bytes: 0,
  durationMs: 0,
  error: { sqlstate: "25P02", message: "not run: skipped after an earlier error, or the session ended" },
};
