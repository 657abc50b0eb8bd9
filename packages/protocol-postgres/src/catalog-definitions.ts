// Definitions of views, asked for few at a time: the server locks what a view reads while it prints it, as a SELECT
// does. A table that somebody else holds must never keep a catalog from being read: its views stay unknown, and what
// is unknown is refused where masks apply.
import { WritError } from "@writ/contracts";
import { emptyPath, viewDefinitionsQuery } from "@writ/sql";
import { definitionFailuresMax, definitionLockMs, definitionsAtOnce, definitionsCharactersMax } from "./limits.ts";

type Ask = (text: string) => Promise<(string | null)[][]>;

/** Rows of oid and text; views whose definition could not be had are left out. */
export async function readDefinitions(ask: Ask, views: readonly number[]): Promise<(string | null)[][]> {
  if (views.length === 0) return [];
  await ask(emptyPath.ofSession);
  await ask(`SET lock_timeout = ${definitionLockMs}`);
  const reader = new DefinitionReader(ask);
  for (let at = 0; at < views.length; at += definitionsAtOnce) {
    await reader.read(views.slice(at, at + definitionsAtOnce));
  }
  return reader.rows;
}

class DefinitionReader {
  readonly rows: (string | null)[][] = [];
  readonly #ask: Ask;
  #characters = 0;
  #failures = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Those that are not locked, however many of the others there are. */
  async read(views: readonly number[]): Promise<void> {
    if (this.#characters > definitionsCharactersMax || this.#failures >= definitionFailuresMax) return;
    try {
      const rows = await this.#ask(viewDefinitionsQuery(views));
      for (const [, text] of rows) this.#characters += text?.length ?? 0;
      this.rows.push(...rows);
    } catch (error) {
      // 55P03: locked; others: it was dropped meanwhile. Whatever the server says of a view, the rest may be read.
      if (!(error instanceof WritError) || error.code !== "POSTGRES_CATALOG") throw error;
      this.#failures += 1;
      const half = Math.ceil(views.length / 2);
      if (views.length > 1) {
        await this.read(views.slice(0, half));
        await this.read(views.slice(half));
      }
    }
  }
}
