// Compiled texts changed at random, on a real server: whatever the proof still takes shows no secret. It must never
// pass because nothing was taken, or because nothing that was taken ran.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import fc from "fast-check";
import { checkContext } from "../src/context.ts";
import { grammarOf } from "../src/grammar.ts";
import { compileStatement, type SqlContext } from "../src/index.ts";
import { isProven } from "../src/prove.ts";
import { loadCatalog, type QueryClient } from "./fixtures/read-catalog.ts";
import { corpus, corpusMasks, session } from "./fixtures/session.ts";

let server: LocalPostgres;
let client: QueryClient & { end(): Promise<void> };
let context: SqlContext;
let compiled: readonly string[];

before(async () => {
  server = await startPostgres({ major: 15 });
  await server.query("CREATE DATABASE maskdb");
  await server.query(readFileSync(new URL("../../../test/masking/schema.sql", import.meta.url), "utf8"), "maskdb");
  client = await server.connect({
    database: "maskdb",
    statement_timeout: 2000,
    options: "-c default_transaction_read_only=on",
  });
  context = session({ masks: corpusMasks({ form: "null" }) }, { catalog: await loadCatalog(client) });
  compiled = corpus
    .filter(({ texts }) => texts.length === 1)
    .map(({ texts }) => compileStatement(texts[0] ?? "", context))
    .filter(({ changed, text }) => changed && /^\s*(select|with|table|values)/i.test(text))
    .map(({ text }) => text);
});

after(async () => {
  await client?.end();
  await server?.stop();
});

// Secrets of the corpus hold these letters and no other value does.
const secret = /QXV|JWQ|ZHK|WVJ/i;

const fragments = [
  ...[
    " ssn",
    " email",
    " c.ssn",
    ", ssn",
    ", email AS name",
    " *",
    ", c.*",
    ", c",
    " c.ssn AS name,",
    " notes",
    " tax_id",
  ],
  ...[" app.customers", ", app.customers x", " FROM app.customers AS c", " JOIN app.customers k ON true", " customers"],
  ...["(", ")", " (SELECT ssn FROM app.customers LIMIT 1)", " WHERE c.ssn IS NOT NULL", " ORDER BY c.ssn", " ONLY"],
  ...[
    " UNION ALL SELECT ssn FROM app.customers",
    "; TABLE app.customers",
    " AS c(ssn, name)",
    " app.kyc",
    " app.contacts AS c",
  ],
  ...[
    " NULL",
    " c.name",
    " name",
    " id",
    " AS ssn",
    " c",
    ",",
    " WITH customers AS (SELECT 1) ",
    " LATERAL",
    " app.v_all",
  ],
];

interface Change {
  readonly at: number;
  readonly take: number;
  readonly fragment: string;
}

const change = fc.record({ at: fc.nat(10_000), take: fc.nat(3), fragment: fc.constantFrom("", ...fragments) });

/** At a word's or a sign's beginning, so that most of it still parses. */
function changeText(text: string, changes: readonly Change[]): string {
  const words = text.match(/\s*("[^"]*"|'[^']*'|\w+|\S)/g) ?? [];
  for (const { at, take, fragment } of changes) {
    const place = at % (words.length + 1);
    words.splice(place, take, fragment);
  }
  return words.join("");
}

type Way = "column" | "condition" | "order";

/** Opens one sub-select: a mask becomes its column, or the column decides which rows there are. */
function openSource(text: string, { at, way }: { at: number; way: Way }): string {
  const places = [...text.matchAll(/NULL::pg_catalog\.\w+ AS (\w+)/g)];
  const [mask, column] = places[at % Math.max(1, places.length)] ?? [];
  const place = places[at % Math.max(1, places.length)]?.index ?? 0;
  const [from, alias = "c"] = / FROM (?:ONLY )?\S+ AS (\w+)\)/.exec(text.slice(place)) ?? [];
  if (mask === undefined || from === undefined) return text;
  const head = text.slice(0, place);
  const tail = text.slice(place);
  if (way === "column") return head + tail.replace(mask, `${alias}.${column}`);
  const clause = way === "order" ? `ORDER BY ${alias}.${column}` : `WHERE ${alias}.${column} IS NOT NULL`;
  return head + tail.replace(from, `${from.slice(0, -1)} ${clause})`);
}

const opening = fc.option(fc.record({ at: fc.nat(100), way: fc.constantFrom<Way[]>("column", "condition", "order") }), {
  freq: 3,
});

function isTaken(text: string): boolean {
  const parsed = grammarOf(context.catalog.serverVersion).parse(Buffer.from(text));
  const parts = parsed.ok ? parsed.statements.map(({ node }) => ({ expected: node })) : [];
  const readsOnly = parsed.ok && parsed.statements.every(({ node }) => "SelectStmt" in node);
  return readsOnly && parts.length > 0 && isProven(checkContext(context), text, parts);
}

async function shown(text: string): Promise<string | undefined> {
  try {
    return JSON.stringify(
      await client.query({ text, rowMode: "array" }).then((result) => [result].flat().map(({ rows }) => rows)),
    );
  } catch {
    return undefined;
  }
}

test("no compiled text that is changed and still proved shows a secret", async () => {
  assert.ok(compiled.length > 80, `${compiled.length}`);
  assert.match((await shown("SELECT ssn FROM app.customers")) ?? "", secret);
  let parsed = 0;
  let taken = 0;
  let ran = 0;
  const texts = fc.tuple(fc.constantFrom(...compiled), fc.array(change, { maxLength: 3 }), opening);
  for (const [base, changes, open] of fc.sample(texts, 12_000)) {
    const text = changeText(open === null ? base : openSource(base, open), changes);
    parsed += grammarOf(context.catalog.serverVersion).parse(Buffer.from(text)).ok ? 1 : 0;
    if (!isTaken(text)) continue;
    taken += 1;
    const rows = await shown(text);
    ran += rows === undefined ? 0 : 1;
    assert.ok(!secret.test(rows ?? ""), text);
  }
  assert.ok(parsed > 700 && taken > 150 && ran > 70, `${parsed} parsed, ${taken} taken, ${ran} ran`);
});
