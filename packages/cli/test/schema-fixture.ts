// A schema made by hand, as a server would answer: for tests that need no server. It must never be used outside tests.
import { type CatalogRows, catalogQueries } from "@writ/sql";
import type { Schema } from "../src/catalog/read-catalog.ts";

export interface TableWanted {
  readonly schema?: string;
  readonly name: string;
  /** r by default; v and m need a definition. */
  readonly kind?: "r" | "p" | "v" | "m";
  /** name → type: text, int4, date, jsonb, inet, uuid, numeric, bool, timestamptz, citext. */
  readonly columns: Readonly<Record<string, string>>;
  readonly triggers?: boolean;
  /** Positions of its partition key. */
  readonly partitionKey?: readonly number[];
  readonly parent?: string;
  /** Of a view: its text, and the tables it reads with the positions of the columns. */
  readonly definition?: string;
  readonly reads?: Readonly<Record<string, readonly number[]>>;
}

export interface SchemaWanted {
  readonly tables: readonly TableWanted[];
  readonly functions?: Schema["functions"];
  readonly expressions?: (oidOf: (name: string) => string) => Schema["expressions"];
}

const types: Readonly<Record<string, readonly [oid: string, category: string]>> = {
  ...{ text: ["25", "S"], int4: ["23", "N"], date: ["1082", "D"], jsonb: ["3802", "U"], inet: ["869", "I"] },
  ...{ uuid: ["2950", "U"], numeric: ["1700", "N"], bool: ["16", "B"], timestamptz: ["1184", "D"] },
};

export function schemaOf({ tables, functions = [], expressions }: SchemaWanted): Schema {
  const oids = new Map(tables.map(({ name }, index) => [name, String(20_000 + 10 * index)]));
  const oidOf = (name: string): string => oids.get(name) ?? "0";
  const views = tables.filter(({ definition }) => definition !== undefined);
  const nothing = Object.fromEntries(Object.keys(catalogQueries).map((name) => [name, []])) as unknown as CatalogRows;
  const rows: CatalogRows = {
    ...nothing,
    server: [["180000", "shop", '["pg_catalog","public"]', "UTF8", '"$user", public']],
    relations: tables.map(({ schema = "public", name, kind = "r", triggers = false }) => [
      ...[oidOf(name), schema, name, kind, String(Number(oidOf(name)) + 1), "false", String(triggers), "false"],
    ]),
    columns: tables.flatMap(({ name, columns }) =>
      Object.entries(columns).map(([column, type], at) => columnRow(oidOf(name), at + 1, column, type)),
    ),
    parents: tables.flatMap(({ name, parent }) => (parent === undefined ? [] : [[oidOf(name), oidOf(parent)]])),
    partitionKeys: tables.flatMap(({ name, partitionKey = [] }) => partitionKey.map((at) => [oidOf(name), String(at)])),
    views: views.map(({ name }) => [oidOf(name), "false", "false"]),
    viewDefinitions: views.map(({ name, definition = "" }) => [oidOf(name), definition]),
    viewRelations: views.flatMap(({ name, reads = {} }) =>
      Object.entries(reads).map(([table, columns]) => [oidOf(name), oidOf(table), JSON.stringify(columns)]),
    ),
    builtins: [...builtins.map((name) => [name, "i"]), ["pg_read_file", "v"]],
  };
  return { rows, functions, expressions: expressions?.(oidOf) ?? [], login: "writ_ro", from: "db.internal:5432/shop" };
}

// One row as catalogQueries.columns gives it.
function columnRow(oid: string, number: number, name: string, type: string): readonly string[] {
  const [typeOid, category] = types[type] ?? ["99999", "S"];
  const schema = types[type] === undefined ? "public" : "pg_catalog";
  return [oid, String(number), name, typeOid, schema, type, "", "b", schema, type, "", category, "false", ""];
}

/** Those of masks, and a few that queries call. */
const builtins = [
  "lower",
  "count",
  "left",
  "right",
  "textcat",
  "int4ge",
  "length",
  "encode",
  "sha256",
  "byteacat",
].concat(["decode", "convert_to", "textregexeq", "int4um", "strpos", "int8and"]);

/** A shop: customers with what is sensitive, a view and a copy over them, and an ordinary table. */
export const shop: SchemaWanted = {
  tables: [
    { name: "customers", columns: { id: "int4", name: "text", email: "text", ssn: "text", born: "date" } },
    { name: "invoices", columns: { id: "int4", customer_id: "int4", amount: "numeric", note: "text" } },
    {
      ...{ name: "seen", kind: "v", columns: { id: "int4", ssn: "text" } },
      ...{ definition: " SELECT id, ssn FROM public.customers;", reads: { customers: [1, 4] } },
    },
    {
      ...{ name: "named", kind: "v", columns: { id: "int4", name: "text" } },
      ...{ definition: " SELECT id, name FROM public.customers;", reads: { customers: [1, 2] } },
    },
  ],
};
