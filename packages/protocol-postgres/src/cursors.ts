// SQL's cursors as far as guards need them: which queries a name may stand for, and how many rows came through it, so
// that many FETCHes count as the one statement they are. It must never forget a query or a row while the name may still
// stand for it.
import type { StatementFacts } from "@writ/contracts";
import type { CompiledPart } from "@writ/sql";
import { cursorQueriesMax, cursorsMax } from "./limits.ts";

export type CursorStep = NonNullable<CompiledPart["cursor"]>;

/** What one statement has used of its limits, over all executions of its portal or cursor. */
export interface Usage {
  rows: number;
  /** Milliseconds under way. */
  ranMs: number;
}

interface Cursor extends Usage {
  /** Of every query that was sent to be declared by this name and may have been. */
  queries: readonly StatementFacts[];
  /** DECLAREs on their way: the newest is the last. */
  declaring: { readonly query: StatementFacts; readonly hold: boolean }[];
  /** It outlives its transaction, or may. */
  hold: boolean;
}

export class Cursors {
  readonly #known = new Map<string, Cursor>();
  /** Stands for all names beyond the bound: their rows count together. */
  readonly #others: Usage = { rows: 0, ranMs: 0 };

  /** Undefined when nobody declared this name here, or more than can be followed. */
  queriesOf(name: string): readonly StatementFacts[] | undefined {
    const cursor = this.#known.get(name);
    const queries = cursor?.queries ?? [];
    return queries.length === 0 || queries.length > cursorQueriesMax ? undefined : queries;
  }

  /** Of what reads by this name, declared here or not. */
  usageOf(name: string): Usage {
    return this.#entry(name) ?? this.#others;
  }

  /** A DECLARE leaves: from now on the name may stand for its query. */
  foresee(step: CursorStep | undefined, query: StatementFacts): void {
    if (step?.step !== "declare") return;
    const cursor = this.#entry(step.name);
    if (cursor === undefined || cursor.queries.length > cursorQueriesMax) return;
    cursor.queries = [...cursor.queries, query];
    cursor.declaring.push({ query, hold: step.hold });
    cursor.hold ||= step.hold;
  }

  /** The server completed the statement with `tag` (CommandComplete, protocol 55.7). */
  completed(step: CursorStep, tag: string): void {
    if (step.step === "close-all" && tag.startsWith("CLOSE CURSOR")) return this.#known.clear();
    if (step.step === "close" && tag === "CLOSE CURSOR") return void this.#known.delete(step.name);
    if (step.step === "declare" && tag === "DECLARE CURSOR") this.#declared(step.name);
  }

  /** Outside a transaction only cursors WITH HOLD are left. */
  dropUnheld(): void {
    for (const [name, { hold }] of [...this.#known]) if (!hold) this.#known.delete(name);
  }

  /** The name was free, or DECLARE had failed: what it stood for is gone. */
  #declared(name: string): void {
    const cursor = this.#known.get(name);
    const declared = cursor?.declaring.shift();
    if (cursor === undefined || declared === undefined) return;
    cursor.queries = [declared.query, ...cursor.declaring.map(({ query }) => query)];
    cursor.hold = declared.hold || cursor.declaring.some(({ hold }) => hold);
    cursor.rows = cursor.ranMs = 0;
  }

  #entry(name: string): Cursor | undefined {
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.size >= cursorsMax) return known;
    const cursor: Cursor = { rows: 0, ranMs: 0, queries: [], declaring: [], hold: false };
    this.#known.set(name, cursor);
    return cursor;
  }
}
