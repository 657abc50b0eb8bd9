// Against a real server: a statement is explained and never run; what the database would get, it takes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { startPostgres } from "@writ/local-postgres";
import { blemishes, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

test("what would run is shown, is what the database takes, and was not run", async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  await postgres.query(
    "CREATE TABLE customers (id int, ssn text, token text); INSERT INTO customers VALUES (1, '111-22-3333', 'tok-4711')",
  );
  const folder = await temporaryFolder(t);
  const masks =
    "unlisted: show\ncolumns:\n  public.customers.ssn: { keep: { last: 4 } }\n  public.customers.token: hash\n";
  const files = repositoryFiles({ "masks/orders-db.yaml": masks });
  const resource = "resources/orders-db.yaml";
  await writeFiles(folder, { ...files, [resource]: files[resource]?.replace("[select]", "[select, delete]") });
  const env = { URI: postgres.url() };
  const words = ["--as", "alice@acme.example", "--on", "orders-db", "--database", "env:URI"];
  const ask = (sql: string, ...more: string[]) => writ(folder, ["explain", sql, ...words, ...more], { env });
  const said = await ask("SELECT id, ssn FROM customers", "--json");
  assert.deepEqual([said.status, blemishes(said)], [0, []], said.err);
  const { sent } = JSON.parse(said.out) as { sent: string };
  const { rows } = await postgres.query(sent);
  assert.deepEqual(rows, [{ id: 1, ssn: "***3333" }]);
  const shown = await ask("SELECT token FROM customers");
  assert.match(shown.out, /\[session key\]/);
  assert.doesNotMatch(shown.out, /[0-9a-f]{32}/);
  for (const text of [said.out, shown.out]) {
    for (const secret of [postgres.password, "111-22", "tok-4711"]) assert.ok(!text.includes(secret));
  }
  assert.equal((await ask("DELETE FROM customers")).status, 0);
  assert.equal((await postgres.query("SELECT count(*)::int AS n FROM customers")).rows[0]?.["n"], 1);
});

test("a statement comes from standard input, and the exit status is the shell's", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  const words = [main, "explain", "-", "--as", "alice@acme.example", "--on", "orders-db"];
  const ask = (input: string) => spawnSync(process.execPath, words, { cwd: folder, input, encoding: "utf8" });
  const free = ask("SELECT 1;\n");
  assert.deepEqual([free.status, free.stderr], [4, ""], free.stdout);
  assert.match(free.stdout, /^Allowed so far/);
  const denied = ask("DROP TABLE customers");
  assert.equal(denied.status, 2, denied.stdout);
  assert.match(denied.stdout, /DDL is not allowed/);
});
