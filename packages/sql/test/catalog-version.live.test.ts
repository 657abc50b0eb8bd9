// The version of a catalogue on a real server: every change that statements are compiled by shows in it, and what
// happens all day does not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { catalogPathQuery, catalogSnapshotQuery, catalogVersionQuery, emptyPath } from "../src/index.ts";

let server: LocalPostgres;
before(async () => {
  server = await startPostgres();
  await server.query(`CREATE TABLE a (id int, x text); CREATE VIEW w AS SELECT x FROM a; CREATE TABLE b (id int, x text);
    CREATE DOMAIN d AS int; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'`);
});
after(() => server.stop());

async function version(): Promise<unknown> {
  const client = await server.connect();
  const texts: unknown[] = [];
  for (const text of [catalogPathQuery, emptyPath.ofSession, catalogVersionQuery]) texts.push(await client.query(text));
  await client.end();
  return JSON.parse(JSON.stringify(texts.flat().map((result) => (result as { rows: unknown }).rows)));
}

async function versionAround(change: string): Promise<[before: unknown, after: unknown]> {
  const first = await version();
  await server.query(change);
  return [first, await version()];
}

for (const change of [
  "INSERT INTO a SELECT g, 'x' FROM generate_series(1, 100) g",
  "ANALYZE a",
  "VACUUM a",
  "CREATE TEMP TABLE t (id int DEFAULT 1)",
  "TRUNCATE a",
  "CREATE INDEX ON a (x)",
]) {
  test(`the version stays after: ${change}`, async () => {
    const [first, second] = await versionAround(change);
    assert.deepEqual(second, first);
  });
}

for (const change of [
  "CREATE OR REPLACE VIEW w AS SELECT upper(x) AS x FROM a",
  "ALTER TABLE a RENAME COLUMN x TO y; ALTER TABLE a RENAME COLUMN id TO x; ALTER TABLE a RENAME COLUMN y TO id",
  "ALTER TABLE a RENAME TO t0; ALTER TABLE b RENAME TO a; ALTER TABLE t0 RENAME TO b",
  "CREATE TABLE child () INHERITS (a)",
  "ALTER TABLE child NO INHERIT a",
  "ALTER TABLE a ADD COLUMN g text GENERATED ALWAYS AS (upper(id::text)) STORED",
  "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2'",
  "CREATE RULE r AS ON INSERT TO a DO ALSO SELECT 1",
  "ALTER DOMAIN d ADD CHECK (VALUE > f())",
  "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)",
  "CREATE SCHEMA other",
  "ALTER VIEW w SET (security_barrier)",
  "CREATE ROLE keeper; ALTER VIEW w OWNER TO keeper",
  "ALTER TABLE b ENABLE ROW LEVEL SECURITY",
  "CREATE POLICY p ON b USING (true)",
  "ALTER TABLE a ADD CHECK (id < 1000000)",
  "CREATE INDEX ON a (id, x)",
  "CREATE INDEX ON a (id) WHERE x IS NULL",
  "CREATE SCHEMA postgres",
]) {
  test(`the version changes after: ${change}`, async () => {
    const [first, second] = await versionAround(change);
    assert.notDeepEqual(second, first);
  });
}

test("the snapshot is another one as soon as a transaction that changed something has ended", async () => {
  const ask = async (): Promise<unknown> => (await server.query(catalogSnapshotQuery)).rows;
  const quiet = await ask();
  const writer = await server.connect();
  await writer.query("BEGIN; CREATE TABLE later (id int)");
  const during = await ask();
  await writer.query("COMMIT");
  await writer.end();
  assert.notDeepEqual(await ask(), during);
  assert.notDeepEqual(await ask(), quiet);
});
