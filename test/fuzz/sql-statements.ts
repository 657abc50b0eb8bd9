// Random statements around random queries: cursors, PREPARE, COPY, EXPLAIN, writes with RETURNING, several at once.
// Whatever writes stands in a transaction that is rolled back.
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { Queries } from "./sql-queries.ts";
import { type Relation, relations, type ValueType } from "./sql-relations.ts";

/** How a text is sent: one Query message, or Parse to Execute with results as text or in binary. */
export type Sending = "simple" | "text" | "binary";

export interface StatementCase {
  readonly steps: readonly { readonly text: string; readonly sending: Sending }[];
  /** Sent whatever happened before; not looked at. */
  readonly after: readonly string[];
  /** Whether another database with the same rows must answer the same, in whatever order of rows. */
  readonly compares: boolean;
  /** What it is made of, for a tally. */
  readonly constructs: ReadonlySet<string>;
}

interface Made {
  readonly texts: readonly string[];
  readonly after?: readonly string[];
  readonly compares?: boolean;
  readonly sending?: Sending;
}

/** A statement, the same for the same random choices. */
export function makeStatement(random: Randomness): StatementCase {
  const queries = new Queries(random);
  const [form, make] = random.pick(forms);
  const made = make(queries, random);
  const { used, isRepeatable } = queries.expressions;
  const sending = made.sending ?? random.pick(["simple", "simple", "text", "binary"]);
  const single = made.texts.length === 1;
  return {
    steps: made.texts.map((text) => ({ text, sending: single ? sending : "simple" })),
    after: made.after ?? [],
    compares: (made.compares ?? true) && isRepeatable,
    constructs: new Set([...used, form, ...(single ? [`sent ${sending}`] : [])]),
  };
}

type Form = readonly [string, (queries: Queries, random: Randomness) => Made];

const query: Form = ["query", (queries, random) => ({ texts: [queries.query(someTypes(random))] })];

const forms: readonly [Form, ...Form[]] = [
  ...([query, query, query, query, query, query, query] as const),
  ["star", (queries) => ({ texts: [queries.star()] })],
  ["star", (queries) => ({ texts: [queries.star()] })],
  ["TABLE", (queries) => ({ texts: [`TABLE ${queries.nameOf(queries.relation())}`] })],
  [
    "cursor",
    (queries, random) => ({
      texts: [
        "BEGIN",
        `DECLARE c ${random.pick(["", "SCROLL ", "BINARY ", "INSENSITIVE "])}CURSOR FOR ${queries.query(someTypes(random))}`,
        random.pick(["FETCH ALL FROM c", "FETCH FORWARD ALL IN c"]),
        "CLOSE c",
      ],
      after: ["ROLLBACK"],
    }),
  ],
  [
    "PREPARE",
    (queries, random) => ({
      texts: [`PREPARE p AS ${queries.query(someTypes(random))}`, "EXECUTE p"],
      after: ["DEALLOCATE ALL"],
    }),
  ],
  [
    "COPY query",
    (queries, random) => ({
      texts: [
        `COPY (${queries.query(someTypes(random))}) TO STDOUT${random.pick(["", " CSV", " (FORMAT csv, HEADER)"])}`,
      ],
    }),
  ],
  ["COPY table", copyTable],
  [
    "EXPLAIN",
    (queries, random) => ({
      texts: [
        `EXPLAIN ${random.pick(["", "(VERBOSE) ", "(FORMAT JSON) ", "ANALYZE "])}${queries.query(someTypes(random))}`,
      ],
      compares: false,
    }),
  ],
  [
    "several",
    (queries, random) => ({
      texts: [`${queries.query(["text"])}; ${queries.query(someTypes(random))}`],
      sending: "simple",
    }),
  ],
  ["UPDATE", update],
  ["DELETE", remove],
  ["INSERT", insert],
  ["CTE write", writeInside],
  ["stored", store],
  ["search_path", wander],
  ["system columns", systemColumns],
];

function copyTable(queries: Queries): Made {
  const relation = tableOf(queries);
  // The generated column, which COPY leaves out, is a plain one in the copy.
  return {
    texts: [`COPY ${queries.nameOf(relation)} TO STDOUT`],
    sending: "simple",
    compares: relation.name !== "kyc",
  };
}

const kinds = [
  "text",
  "text",
  "text",
  "int",
  "numeric",
  "date",
  "jsonb",
  "texts",
  "bool",
  "timestamp",
  "inet",
  "bytea",
] as const;

function someTypes(random: Randomness): ValueType[] {
  return ["text", ...Array.from({ length: random.below(4) }, () => random.pick(kinds))];
}

function tableOf(queries: Queries): Relation {
  const found = queries.relation();
  return found.isTable ? found : (relations[0] as Relation);
}

const written = ["app.orders", "app.contacts", "app.kyc", "app.customers", "public.lookup", "vault.customers"] as const;

function target(random: Randomness): Relation {
  const name = random.pick(written);
  return relations.find((one) => `${one.schema}.${one.name}` === name) ?? (relations[0] as Relation);
}

function returning(queries: Queries, random: Randomness, relation: Relation): string {
  const scope = [{ alias: "w", columns: relation.columns }];
  const lists = [
    () => "*",
    () => "w.*",
    () => relation.columns.map(({ name }) => `w.${queries.spelling.name(name)}`).join(", "),
    () => queries.expressions.of("text", scope, 1),
    () => "w",
    () => `to_jsonb(w)`,
  ] as const;
  return random.chance(0.85) ? ` RETURNING ${random.pick(lists)()}` : "";
}

/** A condition on the key, or on anything. */
function condition(queries: Queries, random: Randomness, relation: Relation): string {
  const scope = [{ alias: "w", columns: relation.columns }];
  const key = relation.columns[0]?.name ?? "id";
  if (random.chance(0.5))
    return relation.columns[0]?.type === "int" ? `w.${key} < ${random.below(200)}` : `w.${key} > ''`;
  return queries.expressions.of("bool", scope, 1);
}

function rolledBack(text: string): Made {
  return { texts: ["BEGIN", text], after: ["ROLLBACK"] };
}

function update(queries: Queries, random: Randomness): Made {
  const relation = target(random);
  const scope = [{ alias: "w", columns: relation.columns }];
  const columns = relation.columns.filter(({ type }) => type === "text");
  const column = random.pick(columns as unknown as readonly [(typeof columns)[number], ...typeof columns]);
  const value = random.chance(0.6) ? "'a'" : queries.expressions.of("text", scope, 1);
  const from = random.chance(0.2) ? ` FROM ${queries.nameOf(queries.relation())} f` : "";
  return rolledBack(
    `UPDATE ${queries.nameOf(relation)} w SET ${queries.spelling.name(column.name)} = ${value}${from} WHERE ${condition(queries, random, relation)}${returning(queries, random, relation)}`,
  );
}

function remove(queries: Queries, random: Randomness): Made {
  const relation = target(random);
  const using = random.chance(0.2) ? ` USING ${queries.nameOf(queries.relation())} f` : "";
  return rolledBack(
    `DELETE FROM ${queries.nameOf(relation)} w${using} WHERE ${condition(queries, random, relation)}${returning(queries, random, relation)}`,
  );
}

function insert(queries: Queries, random: Randomness): Made {
  const conflict = random.pick([
    "",
    "",
    " ON CONFLICT (code) DO NOTHING",
    " ON CONFLICT (code) DO UPDATE SET label = EXCLUDED.label",
  ]);
  const into = "INSERT INTO public.lookup AS w (code, label)";
  const source = random.chance(0.5) ? "VALUES ('zz', 'Zed'), ('PT', 'Port')" : queries.query(["text", "text"]);
  return rolledBack(`${into} ${source}${conflict} RETURNING ${random.pick(["*", "w.*", "code || label", "w"])}`);
}

function writeInside(queries: Queries, random: Randomness): Made {
  const relation = target(random);
  const inner = random.pick([
    `DELETE FROM ${queries.nameOf(relation)} w WHERE ${condition(queries, random, relation)} RETURNING *`,
    `UPDATE app.orders w SET qty = qty + 1 WHERE ${condition(queries, random, relations[1] as Relation)} RETURNING *`,
  ]);
  return rolledBack(`WITH d AS (${inner}) SELECT * FROM d`);
}

/** Puts what a query shows where it may be read in the clear. */
function store(queries: Queries, random: Randomness): Made {
  const inner = queries.query(["text"]);
  const [write, read] = random.pick<readonly [string, string]>([
    [`INSERT INTO staging.dump (v) ${inner}`, "TABLE staging.dump"],
    [`CREATE TEMP TABLE kept AS ${inner}`, "TABLE kept"],
    [`CREATE TEMP VIEW kept (v) AS ${inner}`, "TABLE kept"],
    [`UPDATE app.orders SET item = (SELECT max(v) FROM (${inner}) z(v))`, "SELECT item FROM app.orders"],
    [`SELECT set_config('my.kept', (${inner} LIMIT 1), false)`, "SHOW my.kept"],
    [
      `MERGE INTO staging.dump d USING (${inner}) s(v) ON d.v = s.v WHEN NOT MATCHED THEN INSERT (v) VALUES (s.v)`,
      "TABLE staging.dump",
    ],
  ] as const);
  return { texts: ["BEGIN", write, read], after: ["ROLLBACK"], compares: !write.includes("set_config") };
}

function wander(queries: Queries, random: Randomness): Made {
  const path = random.pick(["vault", "app", '"$user", vault', "'Odd Schema'", "pg_catalog, vault", "''"]);
  const set = random.pick([
    `SET search_path = ${path}`,
    `SET LOCAL search_path TO ${path}`,
    "SELECT set_config('search_path', 'vault', true)",
  ]);
  const { name } = queries.relation();
  return {
    texts: ["BEGIN", set, `SELECT * FROM ${queries.spelling.name(name)}`, `SELECT city FROM customers`],
    after: ["ROLLBACK", "RESET search_path"],
    compares: false,
  };
}

function systemColumns(queries: Queries, random: Randomness): Made {
  const relation = tableOf(queries);
  const list = random.pick([
    "ctid, *",
    "tableoid::regclass::text, w.*",
    "xmin::text, w",
    "w.cmax, w.*",
    "w.tableoid::regclass::text, to_jsonb(w)",
  ]);
  const text = `SELECT ${list} FROM ${queries.nameOf(relation)} w WHERE ${condition(queries, random, relation)}`;
  return { texts: [text], compares: list.includes("regclass::text") };
}
