// Asks sql itself what becomes of a statement under the masks, for a role that may do everything else. Nothing of it is
// run; it must never be told from anything but a compiled statement how a relation is treated.
import type { MaskView, Refusal } from "@writ/contracts";
import { type Catalog, compileStatement, quoteName, type Relation, type SqlContext } from "@writ/sql";

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

  /** A DELETE reads nothing, so that what refuses it is the table's own. */
  write({ schema, name }: Relation): Probe {
    return this.#ask(`DELETE FROM ${quoteName(schema, name)}`);
  }

  #ask(text: string): Probe {
    const { statements, changed } = compileStatement(text, this.#context);
    return { refusals: statements.flatMap(({ facts }) => facts.refusals), changed };
  }
}
