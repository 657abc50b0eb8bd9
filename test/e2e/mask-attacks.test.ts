// What a pair of fresh eyes tried against masks beyond the public corpus, through `writ dev` and raw protocol. No
// answer, error, notice or record may hold a masked value.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import pg from "pg";
import { MaskWorld } from "../masking/mask-world.ts";

let world: MaskWorld;
let client: pg.Client;
before(async () => {
  world = await MaskWorld.start();
  client = await connect();
});
after(async () => {
  await client.end();
  await world.stop();
});

async function connect(): Promise<pg.Client> {
  const { uri } = world;
  const made = new pg.Client({
    ...{ host: "127.0.0.1", port: Number(uri.port), database: "maskdb" },
    ...{ user: decodeURIComponent(uri.username), password: decodeURIComponent(uri.password) },
    ssl: { ca: await readFile(world.ca, "utf8") },
  });
  made.on("error", () => {});
  await made.connect();
  return made;
}

const ssn = "QXV-ZK4-W9JH";
const secrets = [
  ssn,
  "JWQ-HV7-X2KZ",
  "vqzork@",
  "4929774103865518",
  "+7490",
  "+7493",
  "1984-11-23",
  "918273",
  "Zyxqwort",
];

function assertNoSecret(value: unknown, asked = ""): void {
  const text = JSON.stringify(value).toUpperCase();
  for (const secret of secrets) {
    if (!asked.includes(secret))
      assert.ok(!text.includes(secret.toUpperCase()), `a masked value came through: ${text}`);
  }
}

/** Rows, or the error's fields. */
async function answer(text: string, on: pg.Client = client): Promise<unknown> {
  return await on.query({ text, rowMode: "array" }).then(
    (result) => (Array.isArray(result) ? result.map(({ rows }) => rows) : result.rows),
    (error: object) => ({ ...error }),
  );
}

const shown: readonly string[] = [
  'SELECT * FROM U&"\\0061pp".U&"customer\\0073" AS c',
  "(TABLE ONLY app.customers) UNION ALL TABLE app.customers",
  "SELECT i, h FROM app.customers AS x(a,b,c,d,e,f,g,h,i,j) JOIN generate_series(1,3) s ON s = a",
  "WITH RECURSIVE customers AS (SELECT * FROM app.customers UNION SELECT * FROM app.customers) SELECT * FROM customers",
  "SELECT j.ssn, j FROM app.customers a JOIN app.customers b USING (ssn) AS j",
  "SELECT * FROM ROWS FROM (unnest((SELECT array_agg(ssn) FROM app.customers)), generate_series(1,4)) WITH ORDINALITY",
  "SELECT count(*), ssn FROM app.customers GROUP BY GROUPING SETS ((ssn), (email), ())",
  "SELECT first_value(ssn) OVER w, lag(ssn, 1, email) OVER w FROM app.customers WINDOW w AS (ORDER BY ssn)",
  "SELECT * FROM app.customers c, JSON_TABLE(to_jsonb(c), '$' COLUMNS (s text PATH '$.ssn')) j",
  "SELECT * FROM app.customers c, XMLTABLE('/r' PASSING xmlelement(name r, c.ssn) COLUMNS s text PATH '.') x",
  "SELECT array_agg(c ORDER BY ssn), jsonb_agg(c) FROM app.customers c",
  "SELECT maskdb.app.customers.ssn FROM maskdb.app.customers",
  "SELECT * FROM app.customers TABLESAMPLE BERNOULLI (100) REPEATABLE (1)",
  "EXPLAIN (ANALYZE, VERBOSE, FORMAT JSON) SELECT ssn FROM app.customers WHERE ssn LIKE 'QXV%'",
  "SELECT tax_id_norm, doc FROM app.kyc",
  "SELECT mobile FROM app.contacts_vip",
];
for (const text of shown) {
  test(`masked in: ${text}`, async () => {
    const rows = await answer(text);
    assert.ok(Array.isArray(rows) && rows.length > 0, JSON.stringify(rows));
    assertNoSecret(rows, text);
  });
}

const refused: Readonly<Record<string, string>> = {
  "UPDATE pg_catalog.pg_class SET relname = 'x' WHERE relname = 'customers'": "sql/denied-relation",
  "INSERT INTO pg_rewrite SELECT * FROM pg_rewrite": "sql/denied-relation",
  "UPDATE pg_settings SET setting = 'vault' WHERE name = 'search_path'": "sql/denied-relation",
  "WITH x AS (DELETE FROM pg_policy RETURNING *) SELECT * FROM x": "sql/denied-relation",
  "SELECT ident FROM pg_backend_memory_contexts": "sql/denied-relation",
  "SELECT pg_input_is_valid('abcde', 'staging.short_text')": "sql/denied-function",
  "SELECT domain_in('abcde', 'staging.short_text'::regtype::oid, -1)": "sql/denied-function",
  "SELECT current_query()": "sql/denied-function",
};
for (const [text, code] of Object.entries(refused)) {
  test(`refused with ${code}: ${text}`, async () => {
    const error = await client.query(text).catch((caught: Error) => caught);
    assert.ok(error instanceof Error && error.message.includes(code), String(error));
  });
}

/** Longer than a catalog is believed without asking. */
const noticedMs = 400;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, noticedMs));

for (const [what, before, change, text] of [
  [
    "a view replaced by somebody else",
    "CREATE VIEW staging.v AS SELECT label AS x FROM public.lookup",
    "CREATE OR REPLACE VIEW staging.v AS SELECT ssn AS x FROM app.customers",
    "SELECT upper(x) FROM staging.v",
  ],
  [
    "a table that somebody makes the parent of a masked one",
    "CREATE TABLE staging.parent (id int, label text, mobile text)",
    "ALTER TABLE app.contacts_vip INHERIT staging.parent",
    "SELECT upper(mobile) AS m FROM staging.parent",
  ],
] as const) {
  test(`noticed while a session is open: ${what}`, async () => {
    await world.postgres.query(before, "maskdb");
    await pause();
    assertNoSecret(await answer(text));
    await world.postgres.query(change, "maskdb");
    await pause();
    assertNoSecret(await answer(text));
  });
}

test("a statement prepared before somebody replaced its view is not run again as it was", async () => {
  await world.postgres.query("CREATE VIEW staging.w AS SELECT label AS x FROM public.lookup", "maskdb");
  await pause();
  const query = { name: "w", text: "SELECT lower(x) AS x FROM staging.w" };
  assert.equal((await client.query(query)).rows.length, 3);
  await world.postgres.query("CREATE OR REPLACE VIEW staging.w AS SELECT ssn AS x FROM app.customers", "maskdb");
  await pause();
  await assert.rejects(client.query(query), { code: "26000" });
});

test("no record holds a literal or a bound value of a masked column", async () => {
  const on = await connect();
  await answer(`SELECT id FROM app.customers WHERE ssn = '${ssn}' AND city = 'Oslo'`, on);
  await answer(`SELEC id FROM app.customers WHERE ssn = '${ssn}'`, on);
  await answer(`UPDATE app.customers SET ssn = '${ssn}'`, on);
  await on.query("SELECT id FROM app.customers WHERE ssn = $1", [ssn]);
  await on.end();
  await pause();
  const records = await world.recordText();
  assert.match(records, /ssn = '\[masked\]' AND city = 'Oslo'/);
  assert.ok(!records.includes(ssn));
});
