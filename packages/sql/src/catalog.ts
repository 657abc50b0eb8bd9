// What is known of a server's relations, functions and types, and how names resolve on its search path.
// It must never guess: a name it does not find is unknown, and callers refuse it.
import type { CatalogRows, CatalogTable } from "./catalog-queries.ts";
import {
  type ByName,
  bindingsOf,
  builtinsOf,
  byName,
  foreignKeyOf,
  functionOf,
  generatedOf,
  operatorsOf,
  pairsOf,
  primaryKeysOf,
  relationsOf,
  viewFunctionsOf,
  viewSourcesOf,
  viewsOf,
} from "./catalog-rows.ts";
import { catalogPathsMax } from "./limits.ts";
import { type UserCast, type UserType, userTypesOf } from "./user-types.ts";

/** r table, p partitioned, v view, m materialized view, f foreign, S sequence. */
export type RelationKind = "r" | "p" | "v" | "m" | "f" | "S";

export interface ColumnType {
  readonly schema: string;
  readonly name: string;
  /** As printed behind the name: `(10,2)`, or empty. */
  readonly modifier: string;
}

export interface Column {
  readonly number: number;
  readonly name: string;
  readonly typeOid: number;
  readonly type: ColumnType;
  /** The type itself, or what a domain stands on; PostgreSQL describes results by it. */
  readonly base: ColumnType;
  /** b base, c composite, d domain, e enum, r range, m multirange, p pseudo. */
  readonly typeKind: string;
  /** pg_type.typcategory of the base type. */
  readonly category: string;
  readonly isArray: boolean;
  readonly generated: boolean;
}

export type TriggerEvent = "insert" | "update" | "delete";

export interface Trigger {
  readonly events: ReadonlySet<TriggerEvent>;
  /** Columns of `UPDATE OF`; empty where any update fires it. */
  readonly columns: readonly number[];
}

export interface Relation {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly rowTypeOid: number;
  /** In attribute order, dropped ones left out. Not read for pg_catalog and information_schema. */
  readonly columns: readonly Column[];
  readonly hasRules: boolean;
  /** Those of users that are not disabled. */
  readonly triggers: readonly Trigger[];
  readonly hasRowSecurity: boolean;
}

/** What is known of a view or materialized view. */
export interface ViewFacts {
  /** Its query with every name outside pg_catalog qualified; undefined when it is too long or could not be read. */
  readonly definition: string | undefined;
  /** Its own conditions hold before anything of the reader's runs. */
  readonly isBarrier: boolean;
  /** Its tables are read with the rights of a role that is not ours. */
  readonly isOfAnother: boolean;
}

/** A relation that a view reads. */
export interface ViewSource {
  readonly oid: number;
  /** Numbers of the columns it uses anywhere; what reads whole rows uses columns that are not here. */
  readonly columns: readonly number[];
}

export interface UserFunction {
  readonly schema: string;
  readonly name: string;
  readonly volatile: boolean;
  /** All overloads belong to this extension. */
  readonly extension: string | undefined;
  /** May be called as `row.name`. */
  readonly takesRow: boolean;
  /** All overloads are compiled code. */
  readonly isCompiled: boolean;
}

export interface ViewFunction {
  readonly schema: string;
  readonly name: string;
  readonly extension: string | undefined;
}

export interface ForeignKey {
  readonly relation: number;
  readonly columns: readonly number[];
  readonly referenced: number;
  readonly referencedColumns: readonly number[];
  /** ON DELETE or ON UPDATE CASCADE, SET NULL or SET DEFAULT. */
  readonly acts: boolean;
}

/** Columns of a check, an index, an exclusion or a policy. */
export interface Binding {
  /** 0 is the whole row. */
  readonly columns: readonly number[];
  /** Other relations that a policy reads. */
  readonly others: readonly number[];
}

/** i immutable, s stable, v volatile, u changed by users. */
export type BuiltinVolatility = "i" | "s" | "v" | "u";

const systemSchemas = new Set(["pg_catalog", "information_schema", "pg_toast"]);

/** Schemas that belong to the server: their names are left out of facts. */
export function isSystemSchema(schema: string): boolean {
  return systemSchemas.has(schema);
}

export class Catalog {
  readonly serverVersion: number;
  readonly database: string;
  /** The database stores text as UTF-8, so that converting it to bytes can fail for no value. */
  readonly isUtf8: boolean;
  /** Schemas in the order they are searched, implicit ones included. */
  readonly searchPath: readonly string[];
  /** The search path as it is set, `"$user", public`; undefined when it is not known. */
  readonly pathSetting: string | undefined;
  /** Schemas of users that the login may use: the server passes over others on a path. */
  readonly usableSchemas: ReadonlySet<string>;
  readonly relations: ReadonlyMap<number, Relation>;
  /** relation → relations it inherits from, and the other way round. */
  readonly parents: ReadonlyMap<number, readonly number[]>;
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly partitionKeys: ReadonlyMap<number, readonly number[]>;
  /** relation → generated column → columns it reads. */
  readonly generated: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  readonly views: ReadonlyMap<number, ViewFacts>;
  /** Views and materialized views → the relations they read. */
  readonly viewSources: ReadonlyMap<number, readonly ViewSource[]>;
  /**
   * Relation → the user functions that the server calls for it, with the extension of each: those in a view; what
   * runs when a row of a table is written.
   */
  readonly viewFunctions: ReadonlyMap<number, readonly ViewFunction[]>;
  readonly foreignKeys: readonly ForeignKey[];
  /** relation → what the server looks at together when one of its rows is written. */
  readonly bindings: ReadonlyMap<number, readonly Binding[]>;
  /** relation → columns of its primary key, unless that is deferrable. */
  readonly primaryKeys: ReadonlyMap<number, readonly number[]>;
  readonly casts: readonly UserCast[];
  /** Types whose values a user-written cast may take. */
  readonly castSources: ReadonlySet<number>;
  readonly #onPaths = new Map<string, Catalog>();
  readonly #relationsByName: ByName<Relation>;
  readonly #functions: ByName<UserFunction>;
  readonly #builtins: ReadonlyMap<string, BuiltinVolatility>;
  readonly #operators: ByName<boolean>;
  readonly #types: ByName<UserType>;
  readonly #typesByOid: ReadonlyMap<number, UserType>;

  private constructor(rows: CatalogRows, path?: Path) {
    const server = rows.server[0] ?? [];
    const like = path?.of;
    this.serverVersion = like?.serverVersion ?? Number(server[0] ?? 0);
    this.database = like?.database ?? server[1] ?? "";
    this.searchPath = path?.searchPath ?? JSON.parse(server[2] ?? "[]");
    this.isUtf8 = like?.isUtf8 ?? server[3] === "UTF8";
    this.pathSetting = path?.pathSetting ?? server[4] ?? undefined;
    this.usableSchemas = like?.usableSchemas ?? new Set(JSON.parse(server[5] ?? "[]"));
    this.relations = like?.relations ?? relationsOf(rows);
    this.parents = like?.parents ?? pairsOf(rows.parents, 0, 1);
    this.children = like?.children ?? pairsOf(rows.parents, 1, 0);
    this.partitionKeys = like?.partitionKeys ?? pairsOf(rows.partitionKeys, 0, 1);
    this.generated = like?.generated ?? generatedOf(rows.generated);
    this.views = like?.views ?? viewsOf(rows);
    this.viewSources = like?.viewSources ?? viewSourcesOf(rows.viewRelations);
    this.viewFunctions = like?.viewFunctions ?? viewFunctionsOf(rows.viewFunctions);
    this.foreignKeys = like?.foreignKeys ?? rows.foreignKeys.map(foreignKeyOf);
    this.bindings = like?.bindings ?? bindingsOf(rows.bindings);
    this.primaryKeys = like?.primaryKeys ?? primaryKeysOf(rows.primaryKeys);
    this.#relationsByName = like === undefined ? byName([...this.relations.values()]) : like.#relationsByName;
    this.#functions = like === undefined ? byName(rows.functions.map(functionOf)) : like.#functions;
    this.#builtins = like === undefined ? builtinsOf(rows.builtins) : like.#builtins;
    this.#operators = like === undefined ? operatorsOf(rows.operators) : like.#operators;
    const { types, casts, castSources } = userTypesOf(rows.types, rows.casts);
    this.casts = like?.casts ?? casts;
    this.castSources = like?.castSources ?? castSources;
    this.#types = like === undefined ? byName(types) : like.#types;
    this.#typesByOid = like === undefined ? new Map(types.map((type) => [type.oid, type])) : like.#typesByOid;
  }

  /** Reads the answers to `catalogQueries`, all taken in one transaction. */
  static from(rows: CatalogRows): Catalog {
    return new Catalog(rows);
  }

  /**
   * The same on a path of these schemas, pg_catalog before them; the same object for the same path. `pathSetting`: the
   * path as it is set on the server.
   */
  onPath(schemas: readonly string[], pathSetting: string): Catalog {
    const known = this.#onPaths.get(pathSetting);
    if (known !== undefined) return known;
    const made = new Catalog(noRows, { of: this, searchPath: ["pg_catalog", ...schemas], pathSetting });
    if (this.#onPaths.size >= catalogPathsMax) this.#onPaths.clear();
    this.#onPaths.set(pathSetting, made);
    return made;
  }

  /** A relation by schema and name; without a schema the first on the search path. */
  relation(schema: string | undefined, name: string): Relation | undefined {
    return this.#find(this.#relationsByName, schema, name);
  }

  /** A function outside pg_catalog; without a schema the first on the search path. */
  userFunction(schema: string | undefined, name: string): UserFunction | undefined {
    return this.#find(this.#functions, schema, name);
  }

  /** Every function of this name in a searched schema outside pg_catalog: arguments may choose any of them. */
  userFunctionsOnPath(name: string): readonly UserFunction[] {
    return this.#onPath(this.#functions, name);
  }

  /** How volatile the worst overload in pg_catalog is; undefined when there is none. */
  builtin(name: string): BuiltinVolatility | undefined {
    return this.#builtins.get(name);
  }

  /** Whether all user-defined operators this may mean are an extension's compiled code; undefined: none. */
  isUserOperatorSafe(schema: string | undefined, name: string): boolean | undefined {
    const found = schema === undefined ? this.#onPath(this.#operators, name) : [this.#operators.get(schema)?.get(name)];
    const known = found.filter((safe) => safe !== undefined);
    return known.length === 0 ? undefined : known.every(Boolean);
  }

  /** A type outside pg_catalog; without a schema the first on the search path. */
  userType(schema: string | undefined, name: string): UserType | undefined {
    return this.#find(this.#types, schema, name);
  }

  userTypeByOid(oid: number): UserType | undefined {
    return this.#typesByOid.get(oid);
  }

  #find<T>(table: ByName<T>, schema: string | undefined, name: string): T | undefined {
    if (schema === undefined) {
      return this.#onPath(table, name)[0];
    }
    return this.#isCutAlike(schema) && this.#isCutAlike(name) ? table.get(schema)?.get(name) : undefined;
  }

  /**
   * Names are cut at 63 bytes of the server's own encoding. Where that is not UTF-8, what was cut here may be another
   * name there: it is unknown. A cut name is at most three bytes shorter than the limit.
   */
  #isCutAlike(name: string): boolean {
    return this.isUtf8 || Buffer.byteLength(name) < shortNameBytes;
  }

  #onPath<T>(table: ByName<T>, name: string): T[] {
    const found: T[] = [];
    for (const schema of this.#isCutAlike(name) ? this.searchPath : []) {
      const entry = table.get(schema)?.get(name);
      if (entry !== undefined) {
        found.push(entry);
      }
    }
    return found;
  }
}

const shortNameBytes = 60;

/** Another path for what is known already. */
interface Path {
  readonly of: Catalog;
  readonly searchPath: readonly string[];
  readonly pathSetting: string;
}

const nothing: CatalogTable = [];

const noRows: CatalogRows = {
  server: nothing,
  relations: nothing,
  columns: nothing,
  parents: nothing,
  partitionKeys: nothing,
  generated: nothing,
  views: nothing,
  viewDefinitions: nothing,
  viewRelations: nothing,
  viewFunctions: nothing,
  foreignKeys: nothing,
  bindings: nothing,
  primaryKeys: nothing,
  functions: nothing,
  builtins: nothing,
  operators: nothing,
  types: nothing,
  casts: nothing,
};

/** Knows nothing: with it every name is unknown. For sessions in which everything passes as sent. */
export const emptyCatalog: Catalog = Catalog.from(noRows);
