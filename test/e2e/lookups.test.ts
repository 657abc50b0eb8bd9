// Lookups on real servers: a row is found by the exact value of a masked column, thirty times an hour, on the record;
// nothing else that a statement may try tells whether a value is there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { alice, bob, grant, World } from "./world.ts";

const most = 30;

const files = {
  "masks/orders-db.yaml": `unlisted: show
columns:
  public.customers.ssn: { fixed: '***', search: equality }
  public.customers.email: { null: true, search: equality }
  public.customers.token: { hash: true, search: equality }
  public.customers.born: { null: true, search: equality }
  public.customers.name: fixed
`,
  "grants/orders-db/bob-read.yaml": grant({ to: bob }),
};

const sql = `
CREATE EXTENSION citext SCHEMA public;
CREATE DOMAIN public.code AS varchar(20) CHECK (length(VALUE) > 2);
CREATE TABLE public.people (id int, nick citext, code public.code, raw bytea, place inet);
INSERT INTO public.people VALUES (1, 'Ada', 'abc-1', '\\x0102', '10.0.0.1'), (2, 'ben', 'abc-2', NULL, NULL);
CREATE INDEX ON public.customers (ssn);
`;
const peopleMasks = `  public.people.nick: { null: true, search: equality }
  public.people.code: { fixed: '***', search: equality }
  public.people.raw: { null: true, search: equality }
  public.people.place: { null: true, search: equality }
`;

interface Refused {
  readonly code: string;
  readonly message: string;
}

for (const major of [15, 18]) {
  let world: World;
  const clients: pg.Client[] = [];

  before(async () => {
    const masks = `${files["masks/orders-db.yaml"]}${peopleMasks}`;
    world = await World.start({ major, sql, files: { ...files, "masks/orders-db.yaml": masks } });
    await world.postgres.query("GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_ro", "shop");
  });
  after(async () => {
    for (const client of clients) await client.end();
    await world?.stop();
  });

  const connect = async (person = alice): Promise<pg.Client> => {
    const client = await world.client({ person });
    clients.push(client);
    return client;
  };
  const refusal = (query: Promise<unknown>): Promise<Refused> =>
    query.then(
      () => assert.fail("it ran"),
      (error: Refused) => error,
    );

  test(`PostgreSQL ${major}: an exact value finds its row, and the row still shows masks`, async () => {
    const client = await connect();
    const bySsn = await client.query("SELECT * FROM customers WHERE ssn = $1", ["111-22-3333"]);
    assert.deepEqual(
      bySsn.rows.map(({ id, ssn, email, name }) => ({ id, ssn, email, name })),
      [{ id: 1, ssn: "***", email: null, name: "***" }],
    );
    const byEmail = await client.query("SELECT id FROM customers c WHERE 'ben@hidden-mail.example' = c.email");
    assert.deepEqual(byEmail.rows, [{ id: 2 }]);
    const byToken = await client.query("SELECT id FROM customers WHERE token = $1::uuid AND score > 1", [
      "9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d",
    ]);
    assert.deepEqual(byToken.rows, [{ id: 1 }]);
    assert.deepEqual((await client.query("SELECT id FROM customers WHERE ssn = $1", ["111-22-3334"])).rows, []);
    const joined = await client.query(
      "SELECT count(*)::int AS n FROM customers c JOIN invoices i ON i.customer_id = c.id WHERE c.ssn = $1",
      ["444-55-6666"],
    );
    assert.ok(joined.rows[0].n > 100);
  });

  test(`PostgreSQL ${major}: values are compared as their type compares them`, async () => {
    const client = await connect();
    const ids = async (condition: string, value: unknown) =>
      (await client.query(`SELECT id FROM people WHERE ${condition}`, [value])).rows.map(({ id }) => id);
    assert.deepEqual(await ids("nick = $1", "ADA"), [1]);
    assert.deepEqual(await ids("code = $1", "abc-2"), [2]);
    assert.deepEqual(await ids("code = $1", "ABC-2"), []);
    assert.deepEqual(await ids("raw = $1", Buffer.from([1, 2])), [1]);
    assert.deepEqual(await ids("place = $1", "10.0.0.1"), [1]);
    assert.deepEqual(await ids("place = $1", null), []);
  });

  test(`PostgreSQL ${major}: any other comparison sees the mask`, async () => {
    const client = await connect();
    const silent = [
      "SELECT id FROM customers WHERE ssn IN ('111-22-3333')",
      "SELECT id FROM customers WHERE ssn = '111-22-3333' OR false",
      "SELECT id FROM customers WHERE ssn = ANY (ARRAY['111-22-3333'])",
      "SELECT id FROM customers WHERE ssn LIKE '111%'",
      "SELECT id FROM (SELECT * FROM customers) c WHERE c.ssn = '111-22-3333'",
      "SELECT g FROM generate_series(1, 9) g, LATERAL (SELECT 1 FROM customers c WHERE c.ssn = '111-22-333' || g) l",
      "SELECT g FROM generate_series(1, 9) g WHERE EXISTS (SELECT 1 FROM customers c WHERE c.ssn = '111-22-333' || g)",
      "SELECT o.id FROM invoices o JOIN customers c ON c.ssn = '111-22-3333' AND c.id = o.customer_id",
      "SELECT id FROM customers WHERE ssn = (SELECT '111-22-3333')",
      "WITH RECURSIVE r(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM r WHERE n < 9) SELECT n FROM r, customers c WHERE c.ssn = '111-22-333' || n",
    ];
    for (const text of silent) assert.deepEqual((await client.query(text)).rows, [], text);
    const [one] = (await client.query("SELECT ssn = '111-22-3333' AS same FROM customers WHERE id = 1")).rows;
    assert.equal(one.same, false);
    assert.equal((await refusal(client.query("SELECT id FROM customers WHERE born = '1984-11-23'"))).code, "42501");
    const two = "SELECT id FROM customers WHERE ssn = $1 AND email = $2";
    assert.match((await refusal(client.query(two, ["a", "b"]))).message, /one masked column, once/);
  });

  test(`PostgreSQL ${major}: every run counts, thirty an hour, over all sessions of a subject`, async () => {
    const [one, two] = [await connect(bob), await connect(bob)];
    const prepared = (client: pg.Client, value: string) =>
      client.query({ name: "find", text: "SELECT id FROM customers WHERE ssn = $1", values: [value] });
    for (let at = 0; at < most - 2; at += 1) {
      const { rows } = await prepared(at % 2 === 0 ? one : two, `111-22-33${at + 10}`);
      assert.deepEqual(
        rows.map(({ id }) => id),
        at === 23 ? [1] : [],
      );
    }
    await one.query("SELECT id FROM customers WHERE ssn = 'x'; SELECT id FROM customers WHERE ssn = 'y'");
    const more = [
      () => prepared(two, "z"),
      () => two.query("SELECT id FROM customers WHERE ssn = 'z'"),
      () => two.query("EXECUTE find ('z')"),
    ];
    for (const run of more) {
      const { code, message } = await refusal(run());
      assert.equal(code, "42501");
      assert.match(message, /public\.customers\.ssn has been looked up 30 times .* Try again after \d{4}-.*Z/);
    }
    assert.deepEqual(
      (await one.query("SELECT id FROM customers WHERE id = 1")).rows,
      [{ id: 1 }],
      "the session goes on",
    );
    assert.deepEqual((await one.query("SELECT id FROM customers WHERE email = 'nobody'")).rows, [], "another column");
  });

  test(`PostgreSQL ${major}: the record names the column and holds no value that was looked up`, async () => {
    const text = await world.recordText();
    const lines = text.split("\n").filter((line) => line.includes('"lookups":["public.customers.ssn"]'));
    assert.ok(lines.length > most, `${lines.length} lines`);
    assert.ok(lines.some((line) => line.includes("lookup-limit")));
    for (const value of ["111-22", "444-55", "hidden-mail", "9d3f0d4e", "abc-2", "10.0.0.1"]) {
      assert.ok(!text.includes(value), value);
    }
  });
}
