// An auditor asks what touched a table: statements with outcomes and reasons, hostile text harmless, nothing left out
// without a word.
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { blemishes, writ } from "../fixture.ts";
import { recordedFolder } from "./recorded-folder.ts";

const words = (folder: string, ...more: string[]) => [
  ...["audit", "statements", "--records", folder, "--touching", "public.customers"],
  ...more,
];

test("statements on a table come by session, with outcome, masks, and the hostile one harmless", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const said = await writ("/", words(folder));
  assert.equal(said.status, 0, said.err);
  const lines = said.out.split("\n");
  assert.equal(lines[0], `${session}  alice@acme.example on orders-db as read-only`);
  assert.match(lines[1] ?? "", /^ {2}grants\/orders-db\/alice\.yaml at a{12}: no archive/);
  assert.match(lines[2] ?? "", /^ {2}20\S+Z {2}#1 allow, reads, 2 rows, masks compiled in$/);
  assert.equal(lines[3], "      SELECT id, ssn FROM public.customers");
  assert.match(lines[4] ?? "", /#3 deny, perhaps, masks compiled in$/);
  assert.equal(lines[5], "      SELECT 1;\\x1b[2J\\u{202e} -- customers \\x9b31m=1+1");
  assert.equal(lines[6], "      This role may only select.\\x1b[2J");
  assert.equal(lines[7], "2 statements");
  assert.deepEqual(blemishes(said), []);
});

test("by column: what names it, and how many do not", async (t) => {
  const { folder } = await recordedFolder(t);
  const said = await writ("/", words(folder, "--columns", "ssn"));
  assert.match(said.out, /#1 allow, reads, 2 rows, names public\.customers\.ssn/);
  assert.match(said.out, /1 statement; 1 more touch the table without naming the column/);
  const other = await writ("/", words(folder, "--columns", "email"));
  assert.match(other.out, /^0 statements; 2 more/);
});

test("JSON keeps the exact text, CSV guards against formulas", async (t) => {
  const { folder } = await recordedFolder(t);
  const documents = (await writ("/", words(folder, "--json"))).out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(documents[1].text, "SELECT 1;\u001b[2J\u202e\n-- customers \u009b31m=1+1");
  assert.deepEqual(documents[2], { type: "end", ok: true, statements: 2, faults: 0, unnamed: 0 });
  const { out } = await writ("/", words(folder, "--csv"));
  assert.equal(out.includes("\u001b"), false);
  assert.match(out, /,perhaps,,true,"SELECT 1;/);
});

test("an altered record is told from where on, and what came before it stands", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  const path = join(folder, found ?? "");
  await writeFile(path, (await readFile(path, "utf8")).replace('"rows":1', '"rows":9'));
  const said = await writ("/", words(folder));
  assert.equal(said.status, 1);
  assert.match(said.out, /#1 allow/);
  assert.match(said.out, new RegExp(`${session} cannot be believed from line 6 on`));
});

test("mistakes say what to write instead", async (t) => {
  const { folder } = await recordedFolder(t);
  const bare = ["audit", "statements", "--records", folder];
  for (const [more, says] of [
    [bare, /--touching is needed/],
    [[...bare, "--touching", "customers"], /schema\.table is meant/],
    [[...bare, "--touching", "public.Customers"], /Write customers; or/],
    [words(folder, "--columns", "a.b"), /has more parts/],
    [words(folder, "--columns", ","), /names no column/],
  ] as const) {
    const said = await writ("/", more);
    assert.match(said.err, says);
    assert.equal(said.status, 64);
  }
});
