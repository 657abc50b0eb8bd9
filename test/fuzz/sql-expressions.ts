// Random expressions of a wanted type over the columns in scope. Most must be valid: a statement that the server
// refuses tells little.
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import type { Column, ValueType } from "./sql-relations.ts";
import { Spelling } from "./sql-spelling.ts";

/** A table, view or sub-select in scope, by its alias as it is written. */
export interface Source {
  readonly alias: string;
  readonly columns: readonly Column[];
  /** A table whose alias gives its columns names: those of the table stay in its whole rows, a sub-select's do not. */
  readonly isRenamed?: boolean;
}

export type Scope = readonly Source[];

/** Makes sub-selects inside expressions. */
export type QueryMaker = (types: readonly ValueType[], outer: Scope) => string;

/** What stands for an expression in a template; `{a}` may be an array of the statement's own. */
const slot = /\{(row|query|text|int|numeric|date|bool|jsonb|texts|timestamp|inet|bytea)(?::(\w+))?\}/g;

type Maker = (scope: Scope, depth: number) => string;

const literals: Readonly<Record<ValueType, readonly [string, ...string[]]>> = {
  text: ["'a'", "''", "'-'", "$$x$$", "E'\\x41'", "U&'\\0041'", "'***'", "'Lisbon'", "NULL::text"],
  int: ["0", "1", "2", "3", "(-1)", "101", "0::bigint::int", "NULL::int"],
  numeric: ["0.5", "100::numeric", "1e2", "(-3.25)"],
  date: ["date '2024-01-01'", "'1970-01-01'::date", "CAST('2023-05-06' AS date)"],
  bool: ["true", "false", "NULL::bool"],
  jsonb: ["'{}'::jsonb", `'{"a": [1, "b"]}'::jsonb`, "'null'::jsonb"],
  texts: ["'{a,b}'::text[]", "ARRAY['x']", "'{}'::text[]"],
  timestamp: ["timestamp '2024-02-01 10:00'"],
  inet: ["inet '10.0.0.1'", "'0.0.0.0'::inet"],
  bytea: ["'\\x00ff'::bytea", "''::bytea"],
};

const templates: Readonly<Record<ValueType, readonly [string, ...string[]]>> = {
  text: [
    ...(["upper({text})", "lower({text})", "reverse({text})", "substr({text}, 1, 3)", "left({text}, {int})"] as const),
    ...["md5({text})", "replace({text}, '-', '')", "concat({text}, {text})", "({text} || {text})"],
    ...["coalesce({text}, {text})", "nullif({text}, {text})", "CASE WHEN {bool} THEN {text} ELSE {text} END"],
    ...["format('%s|%s', {text}, {text})", "({int})::text", "({date})::text", "({jsonb})::text", "({numeric})::text"],
    ...[
      "({jsonb} ->> 'pet')",
      "quote_literal({text})",
      "translate({text}, 'abc', 'xyz')",
      "split_part({text}, '-', 1)",
    ],
    ...["regexp_replace({text}, '(.)', '\\1 ', 'g')", "greatest({text}, {text})", "least({text}, {text})"],
    ...["overlay({text} placing '' from 1 for 0)", "encode(({text})::bytea, 'hex')", "to_char({date}, 'DD.MM.YYYY')"],
    ...["array_to_string({texts}, '/')", "({texts})[1]", "({row})::text", "row_to_json({row})::text", "trim({text})"],
    ...["CAST({text} AS varchar(50))", "({text})::char(20)::text", "host({inet})", "encode({bytea}, 'base64')"],
    ...["(ARRAY[{text}, {text}])[2]", '({text} COLLATE "C")', "jsonb_path_query_first({jsonb}, '$.*')::text"],
    ...["(SELECT v FROM (VALUES ({text})) q(v))", "initcap({text})", "repeat({text}, 2)", "lpad({text}, 20, '.')"],
    ...[
      "concat_ws(',', {text}, {row})",
      "(SELECT string_agg(k || '=' || v, ';' ORDER BY k) FROM jsonb_each_text(to_jsonb({row})) e(k, v))",
    ],
    ...["xmlforest({text} AS x)::text", "(ROW({text}, {int})).f1", "(SELECT max(w) FROM ({query:text}) z(w))"],
    ...[
      "convert_from(convert_to({text}, 'UTF8'), 'UTF8')",
      "({text} || {row}::text)",
      "string_to_array({text}, '-')::text",
    ],
  ],
  int: [
    ...(["length({text})", "ascii({text})", "({int} + {int})", "({int} - {int})", "coalesce({int}, {int})"] as const),
    ...[
      "CASE WHEN {bool} THEN {int} ELSE {int} END",
      "strpos({text}, '-')",
      "cardinality({texts})",
      "octet_length({bytea})",
    ],
    ...[
      "(SELECT count(*)::int FROM ({query:text}) z)",
      "extract(year from {date})::int",
      "abs({int})",
      "nullif({int}, {int})",
    ],
    ...[
      "greatest({int}, {int})",
      "({numeric})::int",
      "num_nulls({text}, {date})",
      "masklen({inet})",
      "jsonb_array_length('[]')",
    ],
  ],
  numeric: [
    ...([
      "({numeric} + {int})",
      "round({numeric}, 1)",
      "coalesce({numeric}, 0)",
      "({int})::numeric",
      "-{numeric}",
    ] as const),
    ...["extract(epoch from {date})", "(SELECT sum(w) FROM ({query:numeric}) z(w))", "greatest({numeric}, {int})"],
  ],
  date: [
    ...(["({date} + 1)", "coalesce({date}, {date})", "greatest({date}, {date})", "({timestamp})::date"] as const),
    ...[
      "CASE {int} WHEN 1 THEN {date} ELSE {date} END",
      "date_trunc('month', {date})::date",
      "({date} - interval '1 day')::date",
    ],
  ],
  bool: [
    ...([
      "({text} = {text})",
      "({text} < {text})",
      "({text} LIKE 'Q%')",
      "({text} IS NULL)",
      "({text} IS NOT NULL)",
    ] as const),
    ...["({int} > {int})", "({date} < {date})", "({bool} AND {bool})", "({bool} OR {bool})", "(NOT {bool})"],
    ...[
      "({text} IN ('a', {text}))",
      "({text} IN ({query:text}))",
      "EXISTS ({query:text})",
      "({int} BETWEEN {int} AND {int})",
    ],
    ...["({text} IS DISTINCT FROM {text})", "({text} = ANY ({texts}))", "(({int}, {text}) = ({int}, {text}))"],
    ...[
      "({text} ~ '^[A-Z]')",
      "({jsonb} ? 'pet')",
      "({jsonb} @> {jsonb})",
      "({texts} && {texts})",
      "({numeric} >= {numeric})",
    ],
    ...[
      "({text} = ALL ({query:text}))",
      "({row} IS NOT NULL)",
      "({text} SIMILAR TO '%a%')",
      "({inet} << inet '0.0.0.0/0')",
    ],
    ...["({bytea} = {bytea})", "({row}::text LIKE '%Q%')", "starts_with({text}, 'Q')"],
  ],
  jsonb: [
    ...([
      "to_jsonb({text})",
      "jsonb_build_object('a', {text}, 'b', {int})",
      "({jsonb} || {jsonb})",
      "to_jsonb({row})",
    ] as const),
    ...["jsonb_build_array({text}, {date})", "({jsonb} -> 'nested')", "jsonb_set('{}', '{a}', to_jsonb({text}))"],
    ...[
      "row_to_json({row})::jsonb",
      "coalesce({jsonb}, '{}')",
      "jsonb_strip_nulls({jsonb})",
      "({jsonb} #> '{nested,code}')",
    ],
    ...[
      "(SELECT jsonb_agg(w ORDER BY w) FROM ({query:jsonb}) z(w))",
      "to_jsonb({texts})",
      "json_build_object('r', {row})::jsonb",
    ],
  ],
  texts: [
    ...([
      "ARRAY[{text}, {text}]",
      "string_to_array({text}, '-')",
      "array_append({texts}, {text})",
      "({texts} || {text})",
    ] as const),
    ...[
      "regexp_split_to_array({text}, '')",
      "(SELECT array_agg(w ORDER BY w) FROM ({query:text}) z(w))",
      "({texts})[1:1]",
    ],
  ],
  timestamp: ["({timestamp} + interval '1 hour')", "date_trunc('day', {timestamp})", "({date})::timestamp"],
  inet: ["coalesce({inet}, {inet})", "set_masklen({inet}, 16)", "network({inet})::inet"],
  bytea: ["({text})::bytea", "({bytea} || {bytea})", "sha256({bytea})", "convert_to({text}, 'UTF8')"],
};

/** Back from text, for types that have no max. */
const casts: Readonly<Partial<Record<ValueType, string>>> = { jsonb: "::jsonb", bool: "::bool", bytea: "::bytea" };

export class Expressions {
  /** Names of what was used, for a tally. */
  readonly used = new Set<string>();
  /** False once something was used whose value may differ between two databases with the same rows. */
  isRepeatable = true;
  readonly #random: Randomness;
  readonly #spelling: Spelling;
  readonly #query: QueryMaker;
  readonly #makers: Readonly<Record<ValueType, readonly [Maker, ...Maker[]]>>;

  constructor(random: Randomness, query: QueryMaker) {
    this.#random = random;
    this.#spelling = new Spelling(random);
    this.#query = query;
    this.#makers = Object.fromEntries(
      Object.entries(templates).map(([type, lines]) => [type, lines.map((line) => this.#maker(line))]),
    ) as unknown as Record<ValueType, [Maker, ...Maker[]]>;
  }

  /** An expression of that type. `depth`: how much deeper it may go. */
  of(type: ValueType, scope: Scope, depth: number): string {
    const random = this.#random;
    if (depth <= 0 || random.chance(0.45)) return this.#leaf(type, scope);
    if (random.chance(0.08)) {
      this.used.add("scalar sub-select");
      return `(SELECT max(w${type === "jsonb" || type === "bool" || type === "bytea" ? "::text" : ""}) FROM (${this.#query([type], scope)}) z(w))${casts[type] ?? ""}`;
    }
    return random.pick(this.#makers[type])(scope, depth - 1);
  }

  /** A column as it may be written, qualified or not. */
  column(source: Source, { name }: Column): string {
    const written = this.#spelling.name(name);
    return `${source.alias}.${written}`;
  }

  #leaf(type: ValueType, scope: Scope): string {
    const random = this.#random;
    const found = scope.flatMap((source) =>
      source.columns.filter((column) => column.type === type).map((column) => ({ source, column })),
    );
    const [first, ...rest] = found;
    if (first === undefined || random.chance(0.12)) return random.pick(literals[type]);
    const { source, column } = random.pick([first, ...rest]);
    return this.column(source, column);
  }

  /** `{type}` stands for an expression of that type, `{row}` for the whole row of a source, `{query:type}` for one. */
  #maker(template: string): Maker {
    const what = /^[^({]*|\(?\{[a-z]+\}([^{]*)/.exec(template)?.[0].trim() || template;
    return (scope, depth) => {
      this.used.add(what);
      return template.replace(slot, (_whole, word: string, type?: string) => {
        if (word === "row") return this.#row(scope);
        if (word === "query") return this.#query([(type ?? "text") as ValueType], scope);
        return this.of(word as ValueType, scope, depth);
      });
    };
  }

  #row(scope: Scope): string {
    const [first, ...rest] = scope;
    this.used.add("whole row");
    if (first === undefined) return "ROW(1)";
    const { alias, isRenamed } = this.#random.pick([first, ...rest]);
    if (isRenamed) this.isRepeatable = false;
    return alias;
  }
}
