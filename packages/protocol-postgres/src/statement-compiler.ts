// Texts into compiled statements for one session: the catalog kept fresh, texts that come again, be it with other
// literals, compiled once.
// It must never hand out what was compiled under a catalog that is too old.
import { randomBytes } from "node:crypto";
import type { Refusal, SessionView, StatementFacts } from "@writ/contracts";
import {
  type Catalog,
  type Compiled,
  checkParameters,
  emptyCatalog,
  isFree,
  maskedAttributes,
  pinnedPath,
  type SqlContext,
  TemplateCache,
} from "@writ/sql";
import { compiledTextBytesMax, compiledTextsMax } from "./limits.ts";
import type { Names, Prepared } from "./names.ts";
import type { MaskedAttributes } from "./row-net.ts";

/** A catalog not older than its limit: at once when there is one. */
export interface FreshCatalog {
  current(): Catalog | undefined;
  /** @throws WritError POSTGRES_CATALOG, POSTGRES_UPSTREAM_… */
  refresh(): Promise<Catalog>;
  /** Tables may have changed: the catalog in hand is too old. */
  expire(): void;
  /** A name was not known: somebody may have made it since. The next `current` should be sure. */
  doubt?(): void;
}

const noneMasked: MaskedAttributes = new Set();

export class StatementCompiler {
  /** Everything passes as sent; there is no catalog and nothing is masked. */
  readonly free: boolean;
  readonly #view: SessionView;
  readonly #catalog: FreshCatalog | undefined;
  readonly #expire: () => void;
  readonly #hashKey = randomBytes(32);
  readonly #texts = new Map<string, Compiled>();
  readonly #templates = new TemplateCache();
  #context: SqlContext;
  #names: Pick<Names, "statement" | "cursors"> | undefined;
  #masked: MaskedAttributes = noneMasked;
  #path: string | undefined;

  /**
   * `first` is the catalog that the session starts with; without one it is a free session, which may change tables too.
   */
  constructor(view: SessionView, catalog: { readonly fresh: FreshCatalog; readonly first: Catalog | undefined }) {
    this.#view = view;
    this.free = catalog.first === undefined;
    this.#catalog = this.free ? undefined : catalog.fresh;
    this.#expire = catalog.fresh.expire;
    this.#context = this.#contextOf(emptyCatalog);
    if (catalog.first !== undefined) this.#use(catalog.first);
  }

  /** Attributes whose values may never be seen: the second net. */
  get masked(): MaskedAttributes {
    return this.#masked;
  }

  /** What statements are compiled under now; another object whenever the catalog is another. */
  get context(): SqlContext {
    return this.#context;
  }

  /**
   * Undefined when statements can be compiled at once, else what to wait for. Rejects when the catalog cannot be had.
   */
  ready(): Promise<void> | undefined {
    if (this.#catalog === undefined) return undefined;
    const current = this.#catalog.current();
    if (current === undefined) return this.#catalog.refresh().then((catalog) => this.#use(catalog));
    this.#use(current);
    return undefined;
  }

  /** Whose names an EXECUTE and a FETCH mean. */
  know(names: Pick<Names, "statement" | "cursors">): void {
    this.#names = names;
  }

  /** As compiled now: tables, and what an EXECUTE means, may have changed since it was prepared. */
  recompile(statement: Prepared): Compiled {
    const holds = statement.context === this.#context && !dependsOnNames(statement.compiled);
    return holds ? statement.compiled : this.compile(statement.text);
  }

  compile(text: string): Compiled {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const compiled = this.#templates.compile(text, this.#context);
    if (namesUnknown(compiled)) this.#catalog?.doubt?.();
    if (dependsOnNames(compiled)) return compiled;
    // What was made from a template is as cheap to make again as to keep: its facts have been seen before.
    const fromTemplate = compiled.statements.some(({ facts }) => Object.isFrozen(facts));
    const short = text.length <= compiledTextBytesMax && compiled.text.length <= compiledTextBytesMax;
    if (short && !fromTemplate) this.#keep(text, compiled);
    return forReuse(compiled);
  }

  /** Refusals for the types a client declares for its parameters, by OID. */
  checkParameters(oids: readonly number[]): readonly Refusal[] {
    return oids.length === 0 ? [] : checkParameters(oids, this.#context);
  }

  /** Tables may have changed. */
  expire(): void {
    this.#expire();
  }

  #use(latest: Catalog): void {
    // The session was started with the path of the first: under another the same names would mean other tables, so with
    // a catalog of another path every name is unknown.
    this.#path ??= pinnedPath(latest);
    const catalog = pinnedPath(latest) === this.#path ? latest : emptyCatalog;
    if (this.#context.catalog === catalog) return;
    this.#texts.clear();
    this.#context = this.#contextOf(catalog);
    this.#masked = this.#view.masks === undefined ? noneMasked : maskedAttributes(latest, this.#view.masks);
  }

  #contextOf(catalog: Catalog): SqlContext {
    return {
      ...{ view: this.#view, catalog, hashKey: this.#hashKey },
      ...(this.free ? {} : { prepared: (name: string) => this.#preparedFacts(name) }),
      ...(this.free ? {} : { cursor: (name: string) => this.#names?.cursors.queriesOf(name) }),
    };
  }

  /** Facts of the query behind a name, if it would be compiled now to what the server holds. */
  #preparedFacts(name: string): StatementFacts | undefined {
    const prepared = this.#names?.statement(name);
    if (prepared === undefined || !isPreparedQuery(prepared)) return undefined;
    const compiled = this.recompile(prepared);
    return compiled.text === prepared.compiled.text ? compiled.statements[0]?.facts : undefined;
  }

  #keep(text: string, compiled: Compiled): void {
    if (this.#texts.size >= compiledTextsMax) {
      const oldest = this.#texts.keys().next();
      if (oldest.done !== true) this.#texts.delete(oldest.value);
    }
    this.#texts.set(text, compiled);
  }
}

const unknownCodes: ReadonlySet<string> = new Set(["sql/unknown-relation", "sql/unknown-function", "sql/unknown-type"]);

function namesUnknown({ statements }: Compiled): boolean {
  return statements.some(({ facts }) => facts.refusals.some(({ code }) => unknownCodes.has(code)));
}

/** Whether it means what the names in it mean when it runs. */
function dependsOnNames(compiled: Compiled): boolean {
  return compiled.statements.some(({ name }) => name?.step === "execute") || readsCursor(compiled);
}

/** Whether it reads by the name of a cursor. */
export function readsCursor({ statements }: Compiled): boolean {
  return statements.some(({ cursor }) => cursor?.step === "fetch" || cursor?.step === "move");
}

/** Whether EXECUTE of it runs a query: what Parse prepared may be anything, a PREPARE or a COMMIT too. */
function isPreparedQuery({ compiled, bySql }: Prepared): boolean {
  const [part, ...more] = compiled.statements;
  return part?.executable === true && more.length === 0 && (bySql === true || part.name === undefined);
}

/** The same, with facts that cannot change any more: decisions are remembered by the identity of such facts. */
export function forReuse(compiled: Compiled): Compiled {
  for (const { facts } of compiled.statements) {
    if (Object.isFrozen(facts)) continue;
    for (const list of [facts.kinds, facts.tags, facts.reads, facts.writes, facts.functions]) Object.freeze(list);
    if (facts.columns !== undefined) Object.freeze(facts.columns);
    if (facts.behind !== undefined) Object.freeze(facts.behind);
    if (facts.lookups !== undefined) Object.freeze(facts.lookups);
    for (const refusal of facts.refusals) Object.freeze(refusal);
    Object.freeze(facts.refusals);
    Object.freeze(facts);
  }
  return compiled;
}

/** Whether a session needs no catalog. */
export function needsNoCatalog(view: SessionView): boolean {
  return isFree(view);
}
