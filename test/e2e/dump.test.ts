// pg_dump by a role that only reads, behind masks: it works, and what it writes holds masks in place of values.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { psqlPath } from "@writ/testkit";
import { World } from "./world.ts";

const run = promisify(execFile);
let world: World;

before(async () => {
  // The oldest major that is tested: a pg_dump takes no server newer than itself.
  const files = { "guards/orders-db.yaml": "deny: [{ statements: [truncate] }]\nlimit: { rows: 1000000 }\n" };
  world = await World.start({ major: 15, files });
});
after(() => world.stop());

async function dump(words: readonly string[]): Promise<string> {
  const env = await world.psqlEnv();
  const program = join(dirname(await psqlPath()), "pg_dump");
  const { stdout } = await run(program, [...words], { env, maxBuffer: 2 ** 26 });
  return stdout;
}

const secret = /111-22|222-33|333-44/;

test("pg_dump of a table with masks writes the masks, for a role that only reads", async () => {
  const { rows } = await world.postgres.query("SELECT ssn FROM customers", "shop");
  const text = await dump(["--table=public.customers"]);
  assert.match(text, /^COPY public\.customers \(.*ssn.*\) FROM stdin;$/m);
  assert.match(text, /dump complete/);
  assert.ok(rows.length > 0 && rows.every(({ ssn }) => ssn === null || !text.includes(ssn)));
  assert.doesNotMatch(text, secret);
});

test("pg_dump with inserts reads through masks too, and tables without any are dumped as they are", async () => {
  const inserts = await dump(["--table=public.customers", "--inserts"]);
  assert.match(inserts, /^INSERT INTO public\.customers VALUES/m);
  assert.doesNotMatch(inserts, secret);
  const { rows } = await world.postgres.query("SELECT count(*)::int AS n FROM invoices", "shop");
  const copied = /^COPY public\.invoices .*\n((?:.*\n)*?)\\\.$/m.exec(await dump(["--table=public.invoices"]));
  assert.equal(copied?.[1]?.trimEnd().split("\n").length, rows[0]?.n);
});

test("what pg_dump sent is on record as COPY that reads", async () => {
  const text = await world.recordText();
  assert.match(text, /COPY public\.customers \([^)]*\) TO stdout/);
});
