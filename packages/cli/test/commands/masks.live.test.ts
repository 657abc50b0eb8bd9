// Against a real server: masks check reads no row, keeps no password, and what it says of a view or a table is what the
// server's own catalogue makes of it; its snapshot answers as the database does.
import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { startPostgres } from "@writ/local-postgres";
import { blemishes, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

const schema = `
CREATE TABLE customers (id int PRIMARY KEY, name text, email text, ssn text, born date, last_seen inet, tags text[],
  CHECK (ssn <> '078-05-1120'));
CREATE TABLE invoices (id int PRIMARY KEY, customer_ssn text, customer int REFERENCES customers, amount numeric);
CREATE INDEX vip ON customers (id) WHERE email = 'boss-4711@secret.example';
CREATE VIEW seen AS SELECT id, ssn AS s FROM customers;
CREATE VIEW locked AS SELECT id FROM customers;
CREATE MATERIALIZED VIEW copied AS SELECT id, lower(ssn) AS low, email FROM customers;
CREATE FUNCTION leak(i int) RETURNS text LANGUAGE sql AS 'SELECT ssn || ''hunter-body'' FROM public.customers WHERE id = i';
CREATE VIEW bad AS SELECT id, leak(id) AS x FROM customers;
CREATE TABLE parts (email text, phone text) PARTITION BY LIST (email);
CREATE TABLE parts_a PARTITION OF parts FOR VALUES IN ('listed@secret.example');
CREATE TABLE logged (id int);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER noted BEFORE INSERT ON logged FOR EACH ROW EXECUTE FUNCTION noted();
CREATE TABLE "Odd <b>" ("e\x1bmail" text, "API
key" text);
INSERT INTO customers VALUES (1, 'Ada', 'ada@secret.example', '111-22-3333', '1984-11-23', '192.0.2.77', '{a}');
REFRESH MATERIALIZED VIEW copied;`;

const masks = `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { hash: true }
`;

interface Report {
  readonly unmasked: readonly { readonly table: string; readonly column: string }[];
  readonly readers: readonly { readonly name: string; readonly treatment: string; readonly detail: string }[];
  readonly traces: readonly { readonly name: string }[];
  readonly writes: readonly { readonly name: string }[];
}

for (const major of [15, 18]) {
  test(`PostgreSQL ${major} and a snapshot of it give one answer, in which no row, password or constant is`, async (t) => {
    const postgres = await startPostgres({ major });
    t.after(() => postgres.stop());
    await postgres.query("CREATE DATABASE shop");
    await postgres.query(schema, "shop");
    const folder = await temporaryFolder(t);
    const base = repositoryFiles({ "masks/orders-db.yaml": masks });
    const role = "  writer: { allow: [insert], login: { user: w, password: { env: ORDERS_PASSWORD } } }\n";
    const resource = "resources/orders-db.yaml";
    await writeFiles(folder, { ...base, [resource]: `${base[resource]}${role}` });
    const env = { SHOP_URI: postgres.url("shop") };
    const check = ["masks", "check", "--json"];
    const live = await writ(folder, [...check, "--database", "env:SHOP_URI", "--write-snapshot", "s.json"], { env });
    assert.equal(live.status, 0, live.err);
    const report = JSON.parse(live.out) as Report;
    assert.deepEqual(
      report.unmasked.map(({ table, column }) => `${table}.${column}`),
      [
        ...[
          "Odd <b>.e\u001bmail",
          "Odd <b>.API\nkey",
          "customers.born",
          "customers.last_seen",
          "invoices.customer_ssn",
        ],
        ...["parts.email", "parts.phone"],
      ],
    );
    assert.deepEqual(
      report.readers.map(({ name, treatment, detail }) => [name, treatment, treatment === "refused" ? "" : detail]),
      [
        ["public.bad", "refused", ""],
        ["public.copied", "masked", "low: null; email: a hash"],
        ["public.locked", "passes", "it uses no masked column"],
        ["public.seen", "expanded", "s: keep last 4"],
        ["public.leak(i integer)", "refused", ""],
      ],
    );
    assert.deepEqual(
      report.traces.map(({ name }) => name),
      ["customers_ssn_check", "vip"],
    );
    assert.ok(report.writes.some(({ name }) => name === "public.logged"));
    const snapshot = await readFile(join(folder, "s.json"), "utf8");
    assert.equal((await stat(join(folder, "s.json"))).mode & 0o777, 0o600);
    for (const secret of [
      postgres.password,
      "ada@",
      "111-22-3333",
      "192.0.2.77",
      "078-05",
      "boss-4711",
      "hunter-body",
    ]) {
      assert.ok(!snapshot.includes(secret), `${secret} in the snapshot`);
      assert.ok(!(live.out + live.err).includes(secret), `${secret} in the report`);
    }
    const again = await writ(folder, [...check, "--snapshot", "s.json"]);
    const { from: _from, ...rest } = JSON.parse(again.out) as Record<string, unknown>;
    assert.deepEqual(rest, Object.fromEntries(Object.entries(report).filter(([name]) => name !== "from")));
    const plain = await writ(folder, ["masks", "check", "--snapshot", "s.json"]);
    assert.deepEqual([blemishes(live), blemishes(plain)], [[], []]);
  });
}

test("a table that somebody else holds keeps no check from ending: views on it are refused", async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  await postgres.query("CREATE TABLE customers (id int, ssn text); CREATE VIEW seen AS SELECT ssn FROM customers");
  const folder = await temporaryFolder(t);
  await writeFiles(
    folder,
    repositoryFiles({ "masks/orders-db.yaml": masks.replace(/ {2}public\.customers\.email.*\n/, "") }),
  );
  const held = postgres.query("BEGIN; LOCK TABLE customers; SELECT pg_sleep(8); COMMIT");
  const words = ["masks", "check", "--json", "--database", "env:URI"];
  const said = await writ(folder, words, { env: { URI: postgres.url() } });
  assert.equal(said.status, 0, said.err);
  const { readers } = JSON.parse(said.out) as Report;
  assert.deepEqual(
    readers.map(({ name, treatment }) => [name, treatment]),
    [["public.seen", "refused"]],
  );
  await held;
});
