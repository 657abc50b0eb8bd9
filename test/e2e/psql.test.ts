// psql through the proxy, masks on: what people type every day.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { psqlPath } from "@writ/testkit";
import { postgresTools } from "../runner/postgres-tools.ts";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.stop());

test("psql prints masked rows of a simple query", async () => {
  const { out, err, code } = await world.psql("SELECT id, name, ssn FROM customers ORDER BY id LIMIT 1;\n");
  assert.equal(err, "");
  assert.match(out, /^1\|Ada Marlow\|.*3333$/m);
  assert.doesNotMatch(out, /111-22/);
  assert.equal(code, 0);
});

test("psql describes with \\d and its family", async () => {
  const { out, err } = await world.psql("\\d\n\\d customers\n\\dt+\n\\dn\n\\du\n\\df\n\\di\n\\conninfo\n");
  assert.equal(err, "");
  assert.match(out, /public\|customers\|table/);
  assert.match(out, /ssn\|text/);
});

test("psql runs several statements in one string, and refuses all when one is refused", async () => {
  const fine = await world.psql("", { arguments: ["-c", "SELECT 1; SELECT 2"] });
  assert.equal(fine.out, "1\n2\n");
  const refused = await world.psql("", { arguments: ["-c", "SELECT 1; DROP TABLE invoices"] });
  assert.match(refused.err, /ERROR/);
  assert.equal(refused.out, "");
});

test("psql's transaction is failed by a denial, and nothing of it is written", async () => {
  const input = `BEGIN;
INSERT INTO invoices VALUES (9001, 1, 1, 'in a failed block');
TRUNCATE invoices;
INSERT INTO invoices VALUES (9002, 1, 1, 'after the denial');
COMMIT;
SELECT count(*) FROM invoices WHERE id > 9000;
`;
  const { out, err } = await world.psql(input, { role: "read-write", arguments: ["-q"] });
  assert.match(err, /ERROR: .*truncate/i);
  assert.match(err, /current transaction is aborted/);
  assert.match(out, /^0$/m);
});

test("psql's savepoint brings a block back after a denial", async () => {
  const input = `BEGIN;
INSERT INTO invoices VALUES (9101, 1, 1, 'kept');
SAVEPOINT s;
TRUNCATE invoices;
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM invoices WHERE id = 9101;
DELETE FROM invoices WHERE id = 9101;
`;
  const { out } = await world.psql(input, { role: "read-write", arguments: ["-q"] });
  assert.match(out, /^1$/m);
});

test("psql prepares and executes under masks, and DEALLOCATE ends it", async () => {
  const input = `PREPARE one (int) AS SELECT id, name, ssn FROM customers WHERE id = $1;
EXECUTE one(1);
EXECUTE One(1 + 0);
EXECUTE one((SELECT 1));
DEALLOCATE one;
EXECUTE one(1);
SELECT 'still here';
`;
  const { out, err } = await world.psql(input, { arguments: ["-q"] });
  const rows = out.split("\n").filter((line) => line.startsWith("1|Ada Marlow|"));
  assert.equal(rows.length, 2);
  for (const row of rows) assert.match(row, /3333$/);
  assert.doesNotMatch(out + err, /111-22/);
  assert.match(err, /cannot hold queries/);
  assert.match(err, /No query of this name is prepared/);
  assert.match(out, /^still here$/m);
});

test("psql binds values in the extended protocol, masks on", async () => {
  const { psql: program } = await postgresTools({ major: 18 });
  const text = "SELECT id, name, ssn FROM customers WHERE id = $1 \\bind 1 \\g\n";
  const { out, err } = await world.psql(text, { program });
  assert.equal(err, "");
  assert.match(out, /^1\|Ada Marlow\|.*3333$/m);
  const named = await world.psql(
    "SELECT ssn FROM customers WHERE id = $1 \\parse parsed\nEXECUTE parsed(1);\n\\bind_named parsed 1 \\g\n",
    { program },
  );
  assert.equal(named.err, "");
  assert.equal(named.out.match(/3333$/gm)?.length, 2);
});

test("psql's error points at the place and the session goes on", async () => {
  const { out, err } = await world.psql("SELECT nope FROM invoices;\nSELEC 1;\nSELECT 3;\n");
  assert.match(err, /column "nope" does not exist/);
  assert.match(err, /syntax error/);
  assert.match(out, /^3$/m);
});

test("Ctrl-C in psql stops the query in the database", async () => {
  const env = await world.psqlEnv();
  const child = spawn(
    await psqlPath(),
    ["-X", "-c", "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d"],
    { env, stdio: "pipe" },
  );
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  await running(1);
  child.kill("SIGINT");
  await once(child, "close");
  assert.match(err, /canceling statement due to user request/);
  await running(0);
});

async function running(wanted: number): Promise<void> {
  const endMs = Date.now() + 5000;
  for (;;) {
    const { rows } = await world.postgres.query(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND usename = 'writ_ro' AND query LIKE '%invoices d%'",
    );
    if (rows[0].n === wanted) return;
    assert.ok(Date.now() < endMs, `${rows[0].n} running, ${wanted} wanted`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
