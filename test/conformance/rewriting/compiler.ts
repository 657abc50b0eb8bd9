// Compiles what psql sends as the proxy would, with every table replaced by a sub-select. The catalogue is read in the
// session itself, temporary tables too, whenever something may have changed it.
import {
  Catalog,
  type CatalogRows,
  type CatalogTable,
  type Compiled,
  catalogQueries,
  compileStatement,
  emptyPath,
  loadGrammar,
  type SqlContext,
} from "@writ/sql";
import type { RawSession } from "./raw-session.ts";

export type Masks = NonNullable<SqlContext["view"]["masks"]>;

/** What was made of a statement: rewritten text, or why there is none. */
export type Outcome =
  | { readonly kind: "rewritten"; readonly compiled: Compiled }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly code: string };

export interface CompilerOptions {
  /** Chooses masks for what the session sees; without it nothing is masked, and every table is replaced. */
  readonly masksFor?: (session: RawSession) => Promise<Masks>;
}

/** Statements of these kinds change nothing that a catalogue tells. */
const readingWords = new Set(
  `select table values insert update delete merge explain fetch move close declare show execute prepare deallocate copy
  analyze vacuum begin savepoint release lock truncate`.split(/\s+/),
);
const definingKinds = new Set<string>(["ddl", "call", "do", "other", "truncate"]);
const movesBack = /\b(?:rollback|abort|commit|end|search_path|into)\b/i;

export class SessionCompiler {
  readonly #session: RawSession;
  readonly #options: CompilerOptions;
  #context: SqlContext | undefined;

  constructor(session: RawSession, options: CompilerOptions) {
    this.#session = session;
    this.#options = options;
  }

  get catalog(): Catalog | undefined {
    return this.#context?.catalog;
  }

  get masks(): Masks | undefined {
    return this.#context?.view.masks;
  }

  /** Forgets the catalogue when the text may have changed it. */
  noteRun(text: string): void {
    if (!readingWords.has(firstWord(text)) || movesBack.test(text)) this.#context = undefined;
  }

  /** Compiles a text of a session whose state is "I" or "T": in no transaction, or in one that has not failed. */
  async compile(text: string, state: string): Promise<Outcome> {
    this.#context ??= await this.#read(state === "T");
    const compiled = compileStatement(text, this.#context);
    // What defines something is refused where masks are, whatever else is said of it: it is not rewritten.
    const defines = compiled.statements.some(({ facts }) => facts.kinds.some((kind) => definingKinds.has(kind)));
    if (defines) return { kind: "unchanged" };
    const refused = compiled.statements.flatMap(({ facts }) => facts.refusals)[0];
    if (refused !== undefined) return { kind: "refused", code: refused.code };
    return compiled.changed ? { kind: "rewritten", compiled } : { kind: "unchanged" };
  }

  async #read(inTransaction: boolean): Promise<SqlContext> {
    // The questions are asked with a path of their own, for this transaction or this part of it.
    await this.#session.rows(inTransaction ? "SAVEPOINT writ_catalog" : "BEGIN");
    const rows = await readRows(this.#session);
    const masks = await this.#options.masksFor?.(this.#session);
    await this.#session.rows(inTransaction ? "ROLLBACK TO writ_catalog; RELEASE writ_catalog" : "ROLLBACK");
    const catalog = Catalog.from(rows);
    await loadGrammar(catalog.serverVersion);
    const view = { allow: ["all"], tables: [], guarded: true } as const;
    const hashKey = new Uint8Array(32).fill(7);
    return masks === undefined
      ? { view: { ...view, functions: functionsOf(rows) }, catalog, hashKey, everyTable: true }
      : { view: { ...view, functions: [], masks }, catalog, hashKey };
  }
}

function firstWord(text: string): string {
  const [word = ""] = text.replaceAll(/--[^\n]*|\/\*.*?\*\//gs, " ").match(/[a-z]+/i) ?? [];
  return word.toLowerCase();
}

async function readRows(session: RawSession): Promise<CatalogRows> {
  const tables: Record<string, CatalogTable> = {};
  for (const [name, text] of Object.entries(catalogQueries)) {
    tables[name] = await session.rows(text.replaceAll("c.relpersistence <> 't'", "true"));
    if (name === "server") await session.rows(emptyPath.ofTransaction);
  }
  return tables as unknown as CatalogRows;
}

// Whatever the server has may be called: what functions do is no matter of the rewriting.
function functionsOf({ functions, builtins }: CatalogRows): string[] {
  const quoted = (name: string | null | undefined) => `"${(name ?? "").replaceAll('"', '""')}"`;
  const plain = (name: string | null | undefined) =>
    /^[a-z_][a-z0-9_]*$/.test(name ?? "") ? (name ?? "") : quoted(name);
  return [
    ...functions.map(([schema, name]) => `${plain(schema)}.${plain(name)}`),
    ...builtins.map(([name]) => `pg_catalog.${plain(name)}`),
  ];
}
