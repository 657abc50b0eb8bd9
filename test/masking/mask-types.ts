// Tables with a column of every type that a server ships, and what a mask must show in each. The list of types comes
// from the server itself; what masks show is said here again, and must never be taken from the code under test.
import type { LocalPostgres } from "@writ/testkit";

/** A mask as it stands in the policy, and what its table is called. */
export interface Form {
  readonly name: string;
  readonly yaml: string;
  readonly nullsShow: boolean;
}

const values = { seven: "7", text: 'O\'Neill \\ "x" ü', day: "2020-02-02", array: "{1,2}" };

const plainForms: Readonly<Record<string, string>> = {
  nothing: "null: true",
  fixed: "fixed: true",
  seven: `fixed: '${values.seven}'`,
  words: `fixed: ${JSON.stringify(values.text)}`,
  day: `fixed: '${values.day}'`,
  array: `fixed: '${values.array}'`,
  hash: "hash: true",
  keep: "keep: { first: 1, last: 2 }",
  email: "email: domain",
};

/** Every form, with null-ness hidden and shown. `fixed` and `null` by themselves are written as words. */
export const forms: readonly Form[] = Object.entries(plainForms).flatMap(([name, yaml]) => [
  { name, yaml: name === "fixed" ? "fixed" : `{ ${yaml} }`, nullsShow: false },
  ...(name === "fixed" ? [] : [{ name: `${name}_shown`, yaml: `{ ${yaml}, nulls: show }`, nullsShow: true }]),
]);

export function masksFile(): string {
  const lines = forms.map(({ name, yaml }) => `  kinds.${name}.*: ${yaml}\n`);
  const clear = forms.map(({ name }) => `kinds.${name}.row_id`).join(", ");
  return `unlisted: show\ncolumns:\n${lines.join("")}clear: [{ columns: [${clear}], roles: [read-only, read-write] }]\n`;
}

// Words in which nothing of the constants above occurs, one for each type that has a readable value.
const samples: Readonly<Record<string, string>> = {
  ...{
    text: "Zyx@qwort.example",
    varchar: "Zyx@qwort.example",
    bpchar: "Zyx@qwort.example",
    name: "Zyx@qwort.example",
  },
  ...{ char: "Z", int2: "1234", int4: "123456", int8: "12345678901", numeric: "4321.5", float4: "1.25", float8: "2.5" },
  ...{ money: "12.34", bool: "true", oid: "5678", xid: "5678", xid8: "5678", cid: "5678", tid: "(5,6)" },
  ...{ date: "1984-11-23", timestamp: "1984-11-23 01:02:03", timestamptz: "1984-11-23 01:02:03+00" },
  ...{
    time: "01:02:03",
    timetz: "01:02:03+00",
    interval: "5 days 01:02:03",
    uuid: "9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d",
  },
  ...{ bytea: "\\x5a7978", bit: "1", varbit: "101", json: '{"a":1}', jsonb: '{"a":1}', jsonpath: "$.a" },
  ...{ inet: "10.1.2.3", cidr: "10.1.2.0/24", macaddr: "08:00:2b:01:02:03", macaddr8: "08:00:2b:01:02:03:04:05" },
  ...{ point: "(1,2)", line: "{1,2,3}", lseg: "[(1,2),(3,4)]", box: "(3,4),(1,2)", path: "((1,2),(3,4))" },
  ...{ polygon: "((1,2),(3,4))", circle: "<(1,2),3>", tsvector: "'zyx':1", tsquery: "'zyx'", pg_lsn: "16/B374D848" },
  ...{ int2vector: "1 2", oidvector: "3 4", refcursor: "zyx", regclass: "pg_class", regtype: "integer" },
  ...{ int4range: "[1,5)", int8range: "[1,5)", numrange: "[1,5)", daterange: "[1984-11-23,1984-11-25)" },
  ...{ tsrange: "[1984-11-23,1984-11-25)", tstzrange: "[1984-11-23,1984-11-25)", int4multirange: "{[1,5)}" },
  ...{ pg_snapshot: "10:20:", regproc: "now", regnamespace: "public", citext: "Zyx@qwort.example", hstore: "a=>1" },
  ...{
    mood: "glad",
    parts: "(4321,zyx)",
    span: "[1,5)",
    wanted: "Zyx@qwort.example",
    short: "Zyx@qwort",
    deep: "Zyx@qwort",
  },
  ...{ over_ten: "4321.5", many: "{4321,5}", sql_identifier: "zyx", character_data: "zyx", yes_or_no: "YES" },
  ...{ cardinal_number: "4321" },
};

// Types with modifiers, which the unmasked column's description has too.
const modified: readonly string[] = [
  ...["varchar(2)", "varchar(10)", "varchar(20)", "char(1)", "char(8)", "char(20)", "numeric(5,1)", "numeric(3,-2)"],
  ...[
    "numeric(2,5)",
    "timestamp(3)",
    "timestamptz(0)",
    "time(2)",
    "timetz(1)",
    "interval(3)",
    "interval hour to minute",
  ],
  ...[
    "interval day to second(2)",
    "interval year",
    "bit(5)",
    "varbit(3)",
    "varchar(10)[]",
    "char(3)[]",
    "numeric(5,2)[]",
  ],
  ...["timestamp(3)[]", "interval(1)[]", "bit(2)[]"],
];

// What `fixed` shows, as the type's own input takes it; null in all other types. Arrays are empty.
const constants: Readonly<Record<string, string>> = {
  ...{ text: "***", varchar: "***", bpchar: "***", name: "***", char: "*", citext: "***", refcursor: "***" },
  ...{ int2: "0", int4: "0", int8: "0", numeric: "0", float4: "0", float8: "0", money: "0", bool: "f" },
  ...{
    oid: "0",
    xid: "0",
    xid8: "0",
    cid: "0",
    tid: "(0,0)",
    pg_lsn: "0/0",
    pg_snapshot: "1:1:",
    txid_snapshot: "1:1:",
  },
  ...{ regclass: "0", regcollation: "0", regconfig: "0", regdictionary: "0", regnamespace: "0", regoper: "0" },
  ...{ regoperator: "0", regproc: "0", regprocedure: "0", regrole: "0", regtype: "0" },
  ...{ date: "1970-01-01", timestamp: "1970-01-01 00:00:00", timestamptz: "1970-01-01 00:00:00+00" },
  ...{ time: "00:00:00", timetz: "00:00:00+00", interval: "0", uuid: "00000000-0000-0000-0000-000000000000" },
  ...{ bytea: "", bit: "0", varbit: "0", json: "{}", jsonb: "{}", jsonpath: "$", tsvector: "" },
  ...{ inet: "0.0.0.0", cidr: "0.0.0.0/0", macaddr: "0:0:0:0:0:0", macaddr8: "0000000000000000" },
  ...{ point: "0,0", line: "{1,0,0}", lseg: "0,0,0,0", box: "0,0,0,0", path: "((0,0))", polygon: "((0,0))" },
  ...{ circle: "<(0,0),0>", int2vector: "", oidvector: "", int4range: "empty", int8range: "empty" },
  ...{ numrange: "empty", daterange: "empty", tsrange: "empty", tstzrange: "empty", int4multirange: "{}" },
  ...{ int8multirange: "{}", nummultirange: "{}", datemultirange: "{}", tsmultirange: "{}", tstzmultirange: "{}" },
};

const texts: readonly string[] = ["text", "varchar", "bpchar", "name", "citext"];
const hashed: readonly string[] = [...texts, "uuid", "int8", "bytea"];

/** Types in which a policy's own constant is shown; null in all others. */
const fixedTypes: Readonly<Record<string, readonly string[]>> = {
  seven: [...texts, "char", "int2", "int4", "int8", "numeric", "float4", "float8", "oid", "json", "jsonb"],
  words: texts,
  day: [...texts, "date", "timestamp", "timestamptz"],
  array: texts,
};

export interface TypeColumn {
  readonly name: string;
  /** As declared. */
  readonly declared: string;
  /** What a domain stands on, through domains, without modifiers; of an array its own name. */
  readonly base: string;
  /** The same as declared, modifiers and all: what results are described by. */
  readonly baseDeclared: string;
  readonly isArray: boolean;
  readonly hasSend: boolean;
  /** Its sample, as the server prints it. */
  readonly real: string | null;
}

export const typesSql = `
CREATE SCHEMA kinds;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION hstore SCHEMA public;
CREATE TYPE kinds.mood AS ENUM ('sad', 'glad');
CREATE TYPE kinds.parts AS (n numeric, t text);
CREATE TYPE kinds.span AS RANGE (subtype = float8);
CREATE DOMAIN kinds.wanted AS text NOT NULL CHECK (VALUE ~ 'wort');
CREATE DOMAIN kinds.short AS varchar(10);
CREATE DOMAIN kinds.deep AS kinds.short CHECK (length(VALUE) > 4);
CREATE DOMAIN kinds.over_ten AS numeric(8,2) CHECK (VALUE > 10);
CREATE DOMAIN kinds.many AS int[] CHECK (cardinality(VALUE) > 1);
CREATE TABLE kinds.sample (type text, value text);
INSERT INTO kinds.sample SELECT key, value FROM json_each_text($json$${JSON.stringify(samples)}$json$);
CREATE VIEW kinds.wanted_columns AS
  SELECT 'c_' || t.oid AS name, format('%I.%I', n.nspname, t.typname) AS declared, t.typname::text AS type,
    CASE WHEN e.oid IS NULL THEN s.value ELSE '{' || to_json(es.value) || '}' END AS value, t.typtype, t.typnotnull
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_type e ON e.typarray = t.oid
  LEFT JOIN kinds.sample s ON s.type = t.typname
  LEFT JOIN kinds.sample es ON es.type = e.typname AND e.typname NOT IN ('box')
  WHERE n.nspname IN ('pg_catalog', 'information_schema', 'kinds', 'public') AND t.typtype <> 'p' AND t.typisdefined
    AND t.oid <> 'cstring[]'::regtype
    AND NOT EXISTS (SELECT 1 FROM pg_class c WHERE c.oid IN (t.typrelid, e.typrelid) AND c.relkind <> 'c'
      AND (c.relkind <> 'r' OR n.nspname <> 'pg_catalog' OR c.relname IN ('pg_statistic', 'pg_statistic_ext_data', 'pg_attribute')));
DO $do$
DECLARE
  form text;
  made text;
BEGIN
  CREATE TABLE kinds.listed AS SELECT * FROM kinds.wanted_columns;
  FOREACH form IN ARRAY '{${forms.map(({ name }) => name).join(",")},plain}'::text[] LOOP
    SELECT string_agg(format('%I %s', name, declared), ', ' ORDER BY name) INTO made FROM kinds.listed;
    EXECUTE format('CREATE TABLE kinds.%I (row_id int, %s, ${modified.map((type, at) => `m_${at} ${type}`).join(", ")})', form, made);
    SELECT string_agg(coalesce(quote_literal(value), 'NULL'), ', ' ORDER BY name) INTO made FROM kinds.listed;
    EXECUTE format('INSERT INTO kinds.%I VALUES (1, %s), (3, %s)', form, made, made);
    SELECT string_agg(CASE WHEN typnotnull THEN quote_literal(value) ELSE 'NULL' END, ', ' ORDER BY name) INTO made
      FROM kinds.listed;
    EXECUTE format('INSERT INTO kinds.%I VALUES (2, %s)', form, made);
  END LOOP;
END $do$;
${forms.map(({ name }) => `UPDATE kinds.${name} SET ${modifiedValues()} WHERE row_id <> 2`).join(";\n")};
UPDATE kinds.plain SET ${modifiedValues()} WHERE row_id <> 2;
GRANT USAGE ON SCHEMA kinds TO PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA kinds TO PUBLIC;
`;

function modifiedValues(): string {
  const real: Readonly<Record<string, string>> = {
    ...{
      varchar: "Z@qwort.ex",
      char: "Zyxqw",
      numeric: "0",
      timestamp: "1984-11-23 01:02:03.5",
      bit: "10",
      varbit: "101",
    },
    ...{ timestamptz: "1984-11-23 01:02:03+00", time: "01:02:03", timetz: "01:02:03+00", interval: "5 years 01:02:03" },
  };
  return modified
    .map((type, at) => {
      const value = real[/^[a-z]+/.exec(type)?.[0] ?? ""] ?? "";
      return `m_${at} = CAST('${type.endsWith("[]") ? `{${value}}` : value}' AS ${type})`;
    })
    .join(", ");
}

/** The columns of every table of a form, in their order, the first one left out. */
export async function typeColumns(postgres: LocalPostgres): Promise<TypeColumn[]> {
  const { rows } = await postgres.query(
    `WITH RECURSIVE under(oid, base, typmod) AS (
       SELECT oid, oid, -1 FROM pg_type WHERE typtype <> 'd'
       UNION ALL SELECT t.oid, u.base, greatest(t.typtypmod, u.typmod)
         FROM pg_type t JOIN under u ON u.oid = t.typbasetype AND t.typtype = 'd')
     SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS declared, b.typname AS base,
       format_type(b.oid, greatest(a.atttypmod, u.typmod)) AS "baseDeclared",
       EXISTS (SELECT 1 FROM pg_type e WHERE e.typarray = b.oid) AS "isArray", b.typsend <> 0 AS "hasSend"
     FROM pg_attribute a JOIN under u ON u.oid = a.atttypid JOIN pg_type b ON b.oid = u.base
     WHERE a.attrelid = 'kinds.plain'::regclass AND a.attnum > 1 ORDER BY a.attnum`,
    "shop",
  );
  const columns = rows as Omit<TypeColumn, "real">[];
  const list = columns.map(({ name }) => `"${name}"::text`).join(", ");
  const real = await postgres.query(
    `SELECT to_jsonb(ARRAY[${list}]) AS real FROM kinds.plain WHERE row_id = 1`,
    "shop",
  );
  return columns.map((column, at) => ({
    ...column,
    real: (real.rows[0] as { real: (string | null)[] }).real[at] ?? null,
  }));
}

/** A text that the type's input takes, "a hash" where only the shape is known, or null. `isNull`: of a row of nulls. */
export function expectedText(form: Form, column: TypeColumn, isNull: boolean): string | null {
  const kind = form.name.replace("_shown", "");
  if ((isNull || column.real === null) && form.nullsShow) return null;
  const real = isNull ? null : column.real;
  switch (kind) {
    case "nothing":
      return null;
    case "fixed":
      return column.isArray ? "{}" : (constants[column.base] ?? null);
    case "hash":
      return !column.isArray && hashed.includes(column.base) && roomOf(column) >= 16 ? "a hash" : null;
    case "keep":
    case "email":
      return column.isArray || !texts.includes(column.base) ? null : shownOf(kind, real);
    default:
      return column.isArray || !fits(kind, column) ? null : values[kind === "words" ? "text" : (kind as "seven")];
  }
}

function fits(kind: string, { base, declared }: TypeColumn): boolean {
  if (fixedTypes[kind]?.includes(base) !== true) return false;
  return declared !== "numeric(2,5)"; // only what is smaller than 0.001 fits
}

function roomOf({ baseDeclared, base }: TypeColumn): number {
  const length = /\((\d+)\)/.exec(baseDeclared)?.[1];
  return base === "varchar" || base === "bpchar" ? Number(length ?? 1e9) : 1e9;
}

function shownOf(kind: string, real: string | null): string {
  const characters = [...(real ?? "")];
  if (kind === "keep") {
    return characters.length >= 8 ? `${characters[0]}***${characters.slice(-2).join("")}` : "***";
  }
  const domain = /^[^@\s]+@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})$/.exec(real ?? "")?.[1];
  return domain === undefined ? "***" : `***@${domain}`;
}
