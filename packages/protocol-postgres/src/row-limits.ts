// How many rows may still pass: of one statement, over all parts of its portal or cursor, and of the whole session. It
// must never let a row pass that is not counted in each.
import type { StatementLimits } from "@writ/contracts";
import type { Usage } from "./cursors.ts";

/** A limit that ended a statement: which one, and after how many rows. */
export interface RowLimit {
  readonly word: "rows" | "sessionRows" | "heldRows";
  readonly rows: number;
}

export class RowLimits {
  readonly #ofStatement: RowLimit;
  readonly #ofSession: RowLimit | undefined;
  readonly #session: Usage;

  /** `session`: rows of all statements of the session that were under its limit. */
  constructor({ rows, heldRows, sessionRows }: StatementLimits, session: Usage) {
    const most = { word: "rows", rows: rows ?? Number.POSITIVE_INFINITY } as const;
    this.#ofStatement = heldRows !== undefined && heldRows < most.rows ? { word: "heldRows", rows: heldRows } : most;
    this.#ofSession = sessionRows === undefined ? undefined : { word: "sessionRows", rows: sessionRows };
    this.#session = session;
  }

  /** How many more rows may pass. */
  left(statement: Usage): number {
    return Math.max(0, Math.min(this.#ofStatement.rows - statement.rows, this.#leftOfSession));
  }

  count(statement: Usage, rows: number): void {
    statement.rows += rows;
    if (this.#ofSession !== undefined) this.#session.rows += rows;
  }

  /** The limit that leaves no row to `statement`, or would be the next to. */
  reached(statement: Usage): RowLimit {
    const ofSession = this.#ofSession;
    if (ofSession !== undefined && this.#leftOfSession <= 0 && statement.rows < this.#ofStatement.rows)
      return ofSession;
    return this.#ofStatement;
  }

  get #leftOfSession(): number {
    return this.#ofSession === undefined ? Number.POSITIVE_INFINITY : this.#ofSession.rows - this.#session.rows;
  }
}

const sessions = new WeakMap<object, Usage>();

/** What a session has used, for as long as it lives. */
export function usageOfSession(session: object): Usage {
  const known = sessions.get(session) ?? { rows: 0, ranMs: 0 };
  sessions.set(session, known);
  return known;
}
