// Masks on: what a person sees, and that no masked value comes through in any way that this slice knows.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { secrets } from "./shop.ts";
import { World } from "./world.ts";

let world: World;
let client: pg.Client;
before(async () => {
  world = await World.start({
    sql: `CREATE VIEW public.customer_view AS SELECT * FROM public.customers;
          CREATE FUNCTION public.leak(int) RETURNS text LANGUAGE sql STABLE AS 'SELECT ssn FROM public.customers WHERE id = $1';
          GRANT SELECT ON public.customer_view TO writ_ro;`,
  });
  client = await world.client();
});
after(async () => {
  await client.end();
  await world.stop();
});

function assertNoSecret(value: unknown): void {
  const text = JSON.stringify(value);
  for (const secret of secrets) assert.ok(!text.includes(secret), `a masked value came through: ${text}`);
}

const shown = [
  "SELECT * FROM customers ORDER BY id",
  "SELECT c.* FROM public.customers AS c ORDER BY c.id",
  "SELECT ssn AS name, name AS ssn FROM customers",
  "SELECT upper(email) AS e, ssn || 'x' AS s FROM customers",
  "SELECT c FROM customers c",
  "SELECT row_to_json(c) AS j FROM customers c",
  "SELECT to_jsonb(c) -> 'ssn' AS j FROM customers c",
  "SELECT max(ssn), min(email), string_agg(ssn, ',') FROM customers",
  "SELECT x.ssn FROM (SELECT * FROM customers) x",
  "WITH x AS (SELECT * FROM customers) SELECT ssn, email FROM x",
  "SELECT ssn FROM customers UNION ALL SELECT note FROM invoices WHERE id < 5 ORDER BY 1",
  "SELECT a.ssn, b.email FROM customers a JOIN customers b ON a.id = b.id",
  "SELECT i.id, c.ssn FROM invoices i, customers c WHERE c.id = i.customer_id LIMIT 5",
  "SELECT (SELECT ssn FROM customers WHERE id = 1) AS s",
  "SELECT l.ssn FROM invoices i CROSS JOIN LATERAL (SELECT ssn FROM customers c WHERE c.id = i.customer_id) l LIMIT 3",
  "TABLE customers",
  "SELECT array_agg(c) FROM customers c",
  "SELECT born, tags, extra, token FROM customers ORDER BY id",
  "SELECT * FROM customer_view ORDER BY id",
];

for (const sql of shown) {
  test(`masked values stay hidden in: ${sql}`, async () => {
    const { rows } = await client.query(sql);
    assert.ok(rows.length > 0);
    assertNoSecret(rows);
    const prepared = await client.query({ name: `p${shown.indexOf(sql)}`, text: sql, rowMode: "array" });
    assert.equal(prepared.rows.length, rows.length);
    assertNoSecret(prepared.rows);
  });
}

const hidden = [
  "SELECT name FROM customers WHERE ssn = '111-22-3333'",
  "SELECT name FROM customers WHERE email LIKE 'ada@secret%'",
  "SELECT name FROM customers WHERE born = '1984-11-23'",
];
for (const sql of hidden) {
  test(`a predicate sees the mask, not the value: ${sql}`, async () => {
    assert.deepEqual((await client.query(sql)).rows, []);
  });
}

const refused = [
  "SELECT public.leak(1)",
  "SELECT query_to_xml('SELECT ssn FROM customers', true, false, '')",
  "SELECT * FROM pg_stats WHERE tablename = 'customers'",
  "SELECT set_config('search_path', 'pg_temp', false)",
  "SET search_path = pg_temp",
  "SET ROLE writ_rw",
  "CREATE TEMP TABLE t AS SELECT * FROM customers",
  "SELECT * INTO t FROM customers",
  "EXECUTE nobody_prepared_this",
  "CREATE TABLE t AS EXECUTE p",
  "COPY customers FROM STDIN",
  "COPY (SELECT ssn FROM customers) TO '/tmp/ssn'",
  "COPY (SELECT ssn FROM customers) TO PROGRAM 'cat'",
  "NOTIFY x, 'y'",
  "SELECT pg_notify('x', ssn) FROM customers",
  "DO $$ BEGIN RAISE NOTICE '%', (SELECT ssn FROM customers LIMIT 1); END $$",
  "EXPLAIN ANALYZE DELETE FROM customers",
  "SELECT lo_import('/etc/passwd')",
  "SELECT pg_read_file('/etc/passwd')",
];
for (const sql of refused) {
  test(`refused with a reason, and the session stays usable: ${sql}`, async () => {
    const error = await client.query(sql).then(
      (result) => assert.fail(`ran: ${JSON.stringify(result.rows)}`),
      (caught: { code: string; message: string }) => caught,
    );
    assert.ok(["42501", "0A000", "26000"].includes(error.code), `${error.code}: ${error.message}`);
    assertNoSecret(error.message);
    assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
  });
}

test("what SQL prepares is masked when it is executed", async () => {
  await client.query("PREPARE p (int) AS SELECT id, ssn, email FROM customers WHERE id = $1");
  const { rows } = await client.query("EXECUTE p (1)");
  assert.equal(rows.length, 1);
  assertNoSecret(rows);
  await client.query("DEALLOCATE p");
});

test("types stay what they were, so that drivers read masked columns as before", async () => {
  const { fields } = await client.query("SELECT ssn, email, born, tags, extra, token FROM customers");
  const direct = await world.postgres.query("SELECT ssn, email, born, tags, extra, token FROM customers", "shop");
  assert.deepEqual(
    fields.map((field) => field.dataTypeID),
    direct.fields.map((field) => field.dataTypeID),
  );
  assert.deepEqual(
    fields.map((field) => field.name),
    direct.fields.map((field) => field.name),
  );
});

test("keep shows the last characters of long values only; email shows the domain; null hides whether there was a value", async () => {
  const { rows } = await client.query("SELECT ssn, email, born FROM customers ORDER BY id");
  assert.match(rows[0].ssn, /3333$/);
  assert.match(rows[0].email, /@secret-mail\.example$/);
  assert.doesNotMatch(rows[0].email, /^ada/);
  assert.equal(rows[0].born, null);
});

test("a hash is the same within a session and another in the next", async () => {
  const one = await client.query("SELECT token FROM customers WHERE id = 1");
  const same = await client.query("SELECT token FROM customers WHERE id = 1");
  assert.deepEqual(one.rows, same.rows);
});

test("an error raised by the database says nothing of a masked value", async () => {
  const error = await client.query("SELECT ssn::int FROM customers").then(
    () => assert.fail("the cast worked"),
    (caught: { message: string; detail?: string; code: string }) => caught,
  );
  assertNoSecret([error.message, error.detail]);
});

test("no record holds the key of a hash or the compiled statement", async () => {
  await client.query("SELECT token FROM customers");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const text = await world.recordText();
  assert.match(text, /SELECT token FROM customers/);
  assert.doesNotMatch(text, /pg_catalog\.sha256|convert_to/);
});
