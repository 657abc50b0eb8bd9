// What is known of a server's relations, functions and types, and how names resolve on its search path.
// It must never guess: a name it does not find is unknown, and callers refuse it.
import type { CatalogRows, CatalogTable } from "./catalog-queries.ts";
import { type UserCast, type UserType, userTypesOf } from "./user-types.ts";

/** r table, p partitioned, v view, m materialized view, f foreign, S sequence. */
type RelationKind = "r" | "p" | "v" | "m" | "f" | "S";

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

export interface Relation {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly rowTypeOid: number;
  /** In attribute order, dropped ones left out. Not read for pg_catalog and information_schema. */
  readonly columns: readonly Column[];
  readonly hasRules: boolean;
  readonly hasTriggers: boolean;
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

type ByName<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

export class Catalog {
  readonly serverVersion: number;
  readonly database: string;
  /** The database stores text as UTF-8, so that converting it to bytes can fail for no value. */
  readonly isUtf8: boolean;
  /** Schemas in the order they are searched, implicit ones included. */
  readonly searchPath: readonly string[];
  /** The search path as it is set, `"$user", public`; undefined when it is not known. */
  readonly pathSetting: string | undefined;
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
  /** Views → the user functions in them, with the extension of each. */
  readonly viewFunctions: ReadonlyMap<number, readonly ViewFunction[]>;
  readonly foreignKeys: readonly ForeignKey[];
  /** relation → what the server looks at together when one of its rows is written. */
  readonly bindings: ReadonlyMap<number, readonly Binding[]>;
  /** relation → columns of its primary key, unless that is deferrable. */
  readonly primaryKeys: ReadonlyMap<number, readonly number[]>;
  readonly casts: readonly UserCast[];
  /** Types whose values a user-written cast may take. */
  readonly castSources: ReadonlySet<number>;
  readonly #relationsByName: ByName<Relation>;
  readonly #functions: ByName<UserFunction>;
  readonly #builtins: ReadonlyMap<string, BuiltinVolatility>;
  readonly #operators: ByName<boolean>;
  readonly #types: ByName<UserType>;
  readonly #typesByOid: ReadonlyMap<number, UserType>;

  private constructor(rows: CatalogRows) {
    const server = rows.server[0] ?? [];
    this.serverVersion = Number(server[0] ?? 0);
    this.database = server[1] ?? "";
    this.searchPath = JSON.parse(server[2] ?? "[]");
    this.isUtf8 = server[3] === "UTF8";
    this.pathSetting = server[4] ?? undefined;
    this.relations = relationsOf(rows);
    this.parents = pairsOf(rows.parents, 0, 1);
    this.children = pairsOf(rows.parents, 1, 0);
    this.partitionKeys = pairsOf(rows.partitionKeys, 0, 1);
    this.generated = generatedOf(rows.generated);
    this.views = viewsOf(rows);
    this.viewSources = viewSourcesOf(rows.viewRelations);
    this.viewFunctions = viewFunctionsOf(rows.viewFunctions);
    this.foreignKeys = rows.foreignKeys.map(foreignKeyOf);
    this.bindings = bindingsOf(rows.bindings);
    this.primaryKeys = new Map(rows.primaryKeys.map((row) => [Number(row[0]), JSON.parse(row[1] ?? "[]")]));
    this.#relationsByName = byName([...this.relations.values()]);
    this.#functions = byName(rows.functions.map(functionOf));
    this.#builtins = new Map(rows.builtins.map((row) => [text(row[0]), text(row[1]) as BuiltinVolatility]));
    this.#operators = operatorsOf(rows.operators);
    const { types, casts, castSources } = userTypesOf(rows.types, rows.casts);
    this.casts = casts;
    this.castSources = castSources;
    this.#types = byName(types);
    this.#typesByOid = new Map(types.map((type) => [type.oid, type]));
  }

  /** Reads the answers to `catalogQueries`, all taken in one transaction. */
  static from(rows: CatalogRows): Catalog {
    return new Catalog(rows);
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
    return schema === undefined ? this.#onPath(table, name)[0] : table.get(schema)?.get(name);
  }

  #onPath<T>(table: ByName<T>, name: string): T[] {
    const found: T[] = [];
    for (const schema of this.searchPath) {
      const entry = table.get(schema)?.get(name);
      if (entry !== undefined) {
        found.push(entry);
      }
    }
    return found;
  }
}

function text(value: string | null | undefined): string {
  return value ?? "";
}

// bool::text is "true"; drivers that print a bool themselves write "t".
function flag(value: string | null | undefined): boolean {
  return value === "true" || value === "t";
}

type Row = CatalogTable[number];

function relationsOf(rows: CatalogRows): ReadonlyMap<number, Relation> {
  const columns = new Map<number, Column[]>();
  for (const row of rows.columns) {
    push(columns, Number(row[0]), columnOf(row));
  }
  const relations = new Map<number, Relation>();
  for (const row of rows.relations) {
    const oid = Number(row[0]);
    relations.set(oid, {
      oid,
      schema: text(row[1]),
      name: text(row[2]),
      kind: text(row[3]) as RelationKind,
      rowTypeOid: Number(row[4]),
      columns: columns.get(oid) ?? [],
      hasRules: flag(row[5]),
      hasTriggers: flag(row[6]),
      hasRowSecurity: flag(row[7]),
    });
  }
  return relations;
}

function columnOf(row: Row): Column {
  return {
    number: Number(row[1]),
    name: text(row[2]),
    typeOid: Number(row[3]),
    type: { schema: text(row[4]), name: text(row[5]), modifier: text(row[6]) },
    typeKind: text(row[7]),
    base: { schema: text(row[8]), name: text(row[9]), modifier: text(row[10]) },
    category: text(row[11]),
    isArray: flag(row[12]),
    generated: text(row[13]) !== "",
  };
}

function functionOf(row: Row): UserFunction {
  return {
    schema: text(row[0]),
    name: text(row[1]),
    volatile: row[2] === "v",
    extension: row[3] ?? undefined,
    takesRow: flag(row[4]),
    isCompiled: flag(row[6]),
  };
}

function foreignKeyOf(row: Row): ForeignKey {
  return {
    relation: Number(row[0]),
    columns: JSON.parse(row[1] ?? "[]"),
    referenced: Number(row[2]),
    referencedColumns: JSON.parse(row[3] ?? "[]"),
    acts: flag(row[4]),
  };
}

function bindingsOf(table: CatalogTable): ReadonlyMap<number, readonly Binding[]> {
  const relations = new Map<number, Binding[]>();
  for (const row of table) {
    push(relations, Number(row[0]), { columns: JSON.parse(row[1] ?? "[]"), others: JSON.parse(row[2] ?? "[]") });
  }
  return relations;
}

function generatedOf(table: CatalogTable): ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> {
  const relations = new Map<number, Map<number, number[]>>();
  for (const row of table) {
    const columns = relations.get(Number(row[0])) ?? new Map<number, number[]>();
    relations.set(Number(row[0]), columns);
    push(columns, Number(row[1]), Number(row[2]));
  }
  return relations;
}

function viewsOf(rows: CatalogRows): ReadonlyMap<number, ViewFacts> {
  const definitions = new Map(rows.viewDefinitions.map((row) => [Number(row[0]), row[1] ?? undefined]));
  return new Map(
    rows.views.map((row) => {
      const oid = Number(row[0]);
      return [oid, { definition: definitions.get(oid), isBarrier: flag(row[1]), isOfAnother: flag(row[2]) }];
    }),
  );
}

function viewSourcesOf(table: CatalogTable): ReadonlyMap<number, readonly ViewSource[]> {
  const views = new Map<number, ViewSource[]>();
  for (const row of table) {
    push(views, Number(row[0]), { oid: Number(row[1]), columns: JSON.parse(row[2] ?? "[]") });
  }
  return views;
}

function viewFunctionsOf(table: CatalogTable): ReadonlyMap<number, readonly ViewFunction[]> {
  const views = new Map<number, ViewFunction[]>();
  for (const row of table) {
    push(views, Number(row[0]), { schema: text(row[1]), name: text(row[2]), extension: row[3] ?? undefined });
  }
  return views;
}

function operatorsOf(table: CatalogTable): ByName<boolean> {
  const schemas = new Map<string, Map<string, boolean>>();
  for (const row of table) {
    nested(schemas, text(row[0])).set(text(row[1]), flag(row[2]));
  }
  return schemas;
}

function byName<T extends { readonly schema: string; readonly name: string }>(items: readonly T[]): ByName<T> {
  const schemas = new Map<string, Map<string, T>>();
  for (const item of items) {
    nested(schemas, item.schema).set(item.name, item);
  }
  return schemas;
}

function nested<T>(schemas: Map<string, Map<string, T>>, schema: string): Map<string, T> {
  const names = schemas.get(schema) ?? new Map<string, T>();
  schemas.set(schema, names);
  return names;
}

function pairsOf(table: CatalogTable, key: number, value: number): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (const row of table) {
    push(pairs, Number(row[key]), Number(row[value]));
  }
  return pairs;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [value]);
  } else {
    list.push(value);
  }
}

const nothing: CatalogTable = [];

/** Knows nothing: with it every name is unknown. For sessions in which everything passes as sent. */
export const emptyCatalog: Catalog = Catalog.from({
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
});
