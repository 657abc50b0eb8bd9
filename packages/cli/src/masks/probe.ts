// Asks sql itself what becomes of a statement under the masks, for a role that may do everything else. Nothing of it is
// run; it must never be told from anything but a compiled statement how a relation is treated.
import type { MaskView, Refusal } from "@writ/contracts";
import { type Catalog, compileStatement, quoteIdentifier, quoteName, type Relation, type SqlContext } from "@writ/sql";

export interface Probe {
  readonly refusals: readonly Refusal[];
  readonly changed: boolean;
}

export class Prober {
  readonly #context: SqlContext;

  constructor(catalog: Catalog, masks: MaskView, functions: readonly string[]) {
    const view = { allow: ["all"] as const, tables: [], functions, guarded: false, masks };
    this.#context = { view, catalog, hashKey: new Uint8Array(32) };
  }

  read({ schema, name }: Relation): Probe {
    return this.#ask(`SELECT * FROM ${quoteName(schema, name)}`);
  }

  /** A DELETE reads nothing: what refuses it is the table's own. Triggers may be of INSERT or UPDATE alone. */
  write({ schema, name, triggers, columns }: Relation): Probe {
    const table = quoteName(schema, name);
    const whole = this.#ask(`DELETE FROM ${table}`);
    if (whole.refusals.length > 0 || triggers.length === 0) return whole;
    const updates = columns.map((column) => `UPDATE ${table} SET ${quoteIdentifier(column.name)} = DEFAULT`);
    for (const text of [`INSERT INTO ${table} DEFAULT VALUES`, ...updates]) {
      const refusals = this.#ask(text).refusals.filter(({ code }) => code === "sql/trigger");
      if (refusals.length > 0) return { refusals, changed: false };
    }
    return whole;
  }

  #ask(text: string): Probe {
    const { statements, changed } = compileStatement(text, this.#context);
    return { refusals: statements.flatMap(({ facts }) => facts.refusals), changed };
  }
}
