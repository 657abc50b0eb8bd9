// What compiling a statement costs the processor, beside libpg-query's own parse of the same text: a text that was
// never seen, and one that differs from others in literals only. No server is asked but for its catalog.
import { createRequire } from "node:module";
import type { MaskRule } from "@writ/contracts";
import {
  Catalog,
  type CatalogRows,
  catalogQueries,
  compileStatement,
  loadGrammar,
  type SqlContext,
  TemplateCache,
} from "@writ/sql";
import type { BenchWorld } from "./bench-world.ts";
import { paired, type Row } from "./figures.ts";
import type { Plan } from "./plan.ts";

const columns = Array.from({ length: 30 }, (_, index) => `column_${index}`);

const tables = `
  CREATE SCHEMA compiled;
  CREATE TABLE compiled.customers (id int PRIMARY KEY, name text, city text, segment text, status text,
    created_at timestamptz, credit_limit numeric, tags text[], ssn text, email text, phone text, birth date);
  CREATE TABLE compiled.orders (id int PRIMARY KEY, customer_id int, amount numeric, at timestamptz, pay_token text);
  CREATE TABLE compiled.events (${columns.map((name) => `${name} text`).join(", ")});`;

const masked = ["ssn", "email", "phone", "birth", "pay_token"];

/** Each text with a number of its own, so that none was seen before. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  "point select through masks": (n) => `SELECT id, name, email FROM compiled.customers WHERE id = ${n}`,
  "insert of 30 columns": (n) =>
    `INSERT INTO compiled.events (${columns.join(", ")}) VALUES (${columns.map((_, at) => `'v${at} ${n}'`).join(", ")})`,
  "200 lines of WITH through masks": withQuery,
};

function withQuery(n: number): string {
  const parts = Array.from({ length: 19 }, (_, at) =>
    [
      `step_${at} AS (`,
      "  SELECT",
      "    c.id,",
      "    c.name,",
      "    count(*) AS orders,",
      "    sum(o.amount) AS total",
      `  FROM ${at === 0 ? "compiled.customers" : `step_${at - 1}`} c`,
      "  JOIN compiled.orders o ON o.customer_id = c.id",
      `  WHERE o.amount > ${n + at}`,
      "  GROUP BY c.id, c.name",
      ")",
    ].join("\n"),
  );
  const body = "SELECT s.id, s.name, o.pay_token\nFROM step_18 s JOIN compiled.orders o ON o.customer_id = s.id";
  return `WITH ${parts.join(",\n")}\n${body}`;
}

export async function measureCompile(bench: BenchWorld, plan: Plan, report: (line: string) => void): Promise<Row[]> {
  report("Compile: cold and cached, against libpg-query's parse");
  const context = await contextOf(bench);
  const parse = await libpgParse();
  return Object.entries(texts).map(([of, text]) => measureText(context, plan, { of, text, parse }));
}

function measureText(
  context: SqlContext,
  { compileRounds, compileCount, warmSeconds }: Plan,
  { of, text, parse }: { of: string; text: (n: number) => string; parse: (text: string) => unknown },
): Row {
  let n = 1000;
  const cache = new TemplateCache();
  const cold = (told: string) => assertRuns(compileStatement(told, context));
  const cached = (told: string) => assertRuns(cache.compile(told, context));
  const fresh = (count: number): string[] => Array.from({ length: count }, () => received(text(n++)));
  const isCached = text(n).length <= skeletonCharacters;
  const timed = { parse: [] as number[], cold: [] as number[], cached: [] as number[] };
  // Until the engine has compiled what it is to compile.
  const until = performance.now() + warmSeconds * warmTimesMax * 1000;
  for (let warm = 0; warm < warmCount && performance.now() < until; warm++)
    for (const call of [cold, cached, parse]) for (const told of fresh(1)) call(told);
  for (let round = 0; round < compileRounds; round++) {
    timed.parse.push(processorMicros(fresh(compileCount), parse));
    timed.cold.push(processorMicros(fresh(compileCount), cold));
    if (isCached) timed.cached.push(processorMicros(fresh(compileCount), cached));
  }
  return {
    ...{ section: "Compile", of, target: "@writ/sql" },
    measures: [
      { name: "libpg-query's parse", unit: "µs", values: timed.parse },
      { name: "cold", unit: "µs", values: timed.cold },
      { name: "cold against parse", unit: "×", values: paired(timed.cold, timed.parse) },
      { name: "cached, other literals", unit: "µs", values: timed.cached },
    ],
  };
}

// It takes some three thousand statements until a compile costs what it will cost.
const warmCount = 4_000;
const warmTimesMax = 5;

/** Longer texts are compiled in full, unless the very same text comes again. */
const skeletonCharacters = 4096;

function assertRuns({ statements }: ReturnType<typeof compileStatement>): void {
  if (statements.some(({ facts }) => facts.refusals.length > 0)) throw new Error("The bench compiles what is refused.");
}

/** A text as it comes out of the bytes of a message, not as it was put together here. */
function received(text: string): string {
  return Buffer.from(text).toString();
}

function processorMicros(texts: readonly string[], call: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) call(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

async function contextOf({ world }: BenchWorld): Promise<SqlContext> {
  const client = await world.postgres.connect({ database: "shop" });
  try {
    await client.query(tables);
    const rows: Partial<Record<keyof CatalogRows, unknown>> = {};
    for (const [name, text] of Object.entries(catalogQueries) as [keyof CatalogRows, string][]) {
      const answer = await client.query({ text, rowMode: "array", types: { getTypeParser: () => String } });
      rows[name] = answer.rows;
    }
    const catalog = Catalog.from(rows as unknown as CatalogRows);
    await loadGrammar(catalog.serverVersion);
    const masks = { unlisted: "show" as const, rules: masked.map(hiddenColumn), clear: [], detect: [] };
    const view = { allow: ["all" as const], tables: [], functions: [], guarded: false, masks };
    return { view, catalog, hashKey: new Uint8Array(32) };
  } finally {
    await client.end();
  }
}

function hiddenColumn(column: string): MaskRule {
  return {
    ...{ schema: "compiled", table: null, column, mask: { form: "null" } },
    ...{ nullsShow: false, writeAllow: false, searchEquality: false },
  };
}

interface LibpgQuery {
  loadModule(): Promise<void>;
  parseSync(text: string): unknown;
}

/** As its users call it: the build that @writ/sql stands on. */
async function libpgParse(): Promise<(text: string) => unknown> {
  const fromSql = createRequire(import.meta.resolve("@writ/sql"));
  const library = fromSql("libpg-query") as LibpgQuery;
  await library.loadModule();
  return (text) => library.parseSync(text);
}
