// Hostile values behind masks that show something: short ones, combining characters, padding, addresses that are none,
// collations that refuse patterns; and hashes, which are equal where the type says so, and only within a session.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { World } from "./world.ts";

const kept: Readonly<Record<string, string>> = {
  // keep: { first: 1, last: 2 } shows of 8 characters at least
  "": "***",
  abcdefg: "***",
  abcdefgh: "a***gh",
  日本語日本語日: "***",
  日本語日本語日本: "日***日本",
  "e\u0301e\u0301e\u0301e\u0301": "e***e\u0301",
  "👩‍👩‍👧‍👦x": "👩***👦x",
  "a\nb\nc\nd\ne": "a***\ne",
  "\u202etxet ot tfel": "\u202e***el",
  "        ": " ***  ",
};
const padded: Readonly<Record<string, string>> = { "abc   ": "***", "abcdefgh  ": "a***gh     ", "a       ": "***" };

const addresses: Readonly<Record<string, string>> = {
  "ada@mail.example": "***@mail.example",
  "a@b.co": "***@b.co",
  "ada@mail.example ": "***",
  "ada@mail.example\n": "***",
  "secret\nada@mail.example": "***",
  "secret ada@mail.example": "***",
  "ada@mail.example, ssn 111-22-3333": "***",
  "a@b@mail.example": "***",
  "Ada <ada@mail.example>": "***",
  "mailto:ada@mail.example": "***@mail.example",
  "ada@111-22-3333": "***",
  "ada@10.0.0.1": "***",
  "ada@localhost": "***",
  "ada@.example": "***",
  "ada@mail..example": "***",
  "@mail.example": "***",
  "ada@mail.example@": "***",
  "ada\u00a0x@mail.example": "***@mail.example",
  "111-22-3333": "***",
  "": "***",
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const rowsOf = (values: Readonly<Record<string, string>>): string =>
  Object.keys(values)
    .map((value, at) => `(${at}, ${quote(value)})`)
    .join(", ");

const sql = `
CREATE EXTENSION citext SCHEMA public;
CREATE COLLATION public.loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE kept (id int, v text); INSERT INTO kept VALUES ${rowsOf(kept)}, (1000, NULL);
CREATE TABLE padded (id int, v char(11)); INSERT INTO padded VALUES ${rowsOf(padded)};
CREATE TABLE addresses (id int, v text, l text COLLATE public.loose, c citext);
INSERT INTO addresses SELECT id, v, v, v FROM (VALUES ${rowsOf(addresses)}, (1000, NULL)) x(id, v);
CREATE TABLE hashed (id int, t text, c citext, p char(20), n bigint, u uuid, s varchar(8), d text COLLATE "C");
INSERT INTO hashed VALUES
  (1, 'one', 'One', 'one', 7, '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d', 'one', 'one'),
  (2, 'one', 'ONE', 'one  ', 7, '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d', 'one', 'one'),
  (3, 'two', 'two', 'two', 8, '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4e', 'two', 'two'),
  (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL), (5, '', '', '', NULL, NULL, '', '');
GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_ro;
`;

const masks = `unlisted: show
columns:
  public.kept.v: { keep: { first: 1, last: 2 } }
  public.padded.v: { keep: { first: 1, last: 2 } }
  public.addresses.v: { email: domain }
  public.addresses.l: { email: domain }
  public.addresses.c: { email: domain }
  public.hashed.*: hash
clear: [{ columns: [public.hashed.id], roles: [read-only] }]
`;

for (const major of [15, 18]) {
  let world: World;
  let client: pg.Client;
  before(async () => {
    // Roles are made by the shop's own statements, before these.
    world = await World.start({ major, sql, files: { "masks/orders-db.yaml": masks } });
    client = await world.client();
  });
  after(async () => {
    await client?.end();
    await world?.stop();
  });

  const column = async (text: string): Promise<unknown[]> =>
    (await client.query({ text, rowMode: "array" })).rows.map(([value]) => value as unknown);

  test(`PostgreSQL ${major}: keep counts characters, and shows of long values only`, async () => {
    assert.deepEqual(await column("SELECT v FROM kept ORDER BY id"), [...Object.values(kept), "***"]);
    const shown = await column("SELECT v FROM padded ORDER BY id");
    assert.deepEqual(
      shown,
      Object.values(padded).map((value) => value.padEnd(11)),
    );
  });

  test(`PostgreSQL ${major}: email shows the domain of one address and of nothing else`, async () => {
    const expected = [...Object.values(addresses), "***"];
    assert.deepEqual(await column("SELECT v FROM addresses ORDER BY id"), expected);
    assert.deepEqual(await column("SELECT c FROM addresses ORDER BY id"), expected);
    assert.deepEqual(await column("SELECT l FROM addresses ORDER BY id"), expected, "a collation without patterns");
    // The masked column keeps its collation.
    const same = "SELECT count(*)::int FROM addresses WHERE l = '***@MAIL.EXAMPLE'";
    assert.ok(Number((await column(same))[0]) >= 2);
  });

  test(`PostgreSQL ${major}: a hash is equal where the type's values are, in every statement of a session`, async () => {
    const { rows } = await client.query("SELECT * FROM hashed ORDER BY id");
    const [one, same, two, none, empty] = rows;
    for (const name of ["t", "c", "p", "n", "u", "d"]) {
      assert.equal(one[name], same[name], name);
      assert.notEqual(one[name], two[name], name);
      assert.notEqual(none[name], null, name);
    }
    assert.equal(one.t, one.d, "over columns of one type");
    assert.equal(none.t, empty.t, "nobody can tell null from empty");
    assert.equal(one.s, null, "no room");
    assert.match(one.n, /^\d{6,19}$/);
    const joined = await client.query(
      "SELECT count(*)::int AS n FROM hashed a JOIN hashed b ON a.t = b.d WHERE a.id < 4",
    );
    assert.equal(joined.rows[0].n, 5);
    const again = await client.query("SELECT t FROM hashed WHERE id = $1", [1]);
    assert.equal(again.rows[0].t, one.t);
  });

  test(`PostgreSQL ${major}: another session has another key, and no plan, record or error shows it`, async () => {
    const mine = await column("SELECT t FROM hashed WHERE id = 1");
    const other = await world.client();
    const theirs = (await other.query("SELECT t FROM hashed WHERE id = 1")).rows[0].t;
    await other.end();
    assert.notEqual(mine[0], theirs);
    await assert.rejects(client.query("EXPLAIN SELECT t FROM hashed"), /hash mask/);
    await assert.rejects(client.query("SELECT query FROM pg_stat_activity"));
    const seen = await world.postgres.query("SELECT query FROM pg_stat_activity WHERE query LIKE '%sha256%'", "shop");
    const keys = new Set(
      (seen.rows as { query: string }[]).flatMap(({ query }) =>
        [...query.matchAll(/decode\('([0-9a-f]{64})'/g)].map(([, key]) => key ?? ""),
      ),
    );
    assert.ok(keys.size > 0, "the database's own administrators see the text, and the key in it");
    const error = await client.query("SELECT t::int FROM hashed").then(
      () => assert.fail("it is a number"),
      (caught: Error) => JSON.stringify({ ...caught, message: caught.message }),
    );
    const record = await world.recordText();
    for (const key of keys) {
      assert.ok(!record.includes(key) && !error.includes(key) && !world.proxyLog.join("").includes(key));
    }
    assert.ok(!record.includes("sha256("));
  });
}
