// masks check fails where something is wrong, and only there; what it prints can be pasted, and shows no name otherwise
// than it is.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { encodeSnapshot } from "../../src/catalog/snapshot.ts";
import { blemishes, type Files, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";
import { type SchemaWanted, schemaOf, shop } from "../schema-fixture.ts";

async function bench(t: TestContext, changes: Files = {}, schema: SchemaWanted = shop) {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles(changes));
  await writeFile(join(folder, "schema.json"), encodeSnapshot(schemaOf(schema), "2026-11-22T10:00:00Z"));
  const check = (...words: string[]) => writ(folder, ["masks", "check", "--snapshot", "schema.json", ...words]);
  return { folder, check };
}

const all = `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { email: domain }
  public.customers.born: "null"
`;

test("what is missing can be pasted: then nothing is missing", async (t) => {
  const { folder, check } = await bench(t);
  const said = await check("--ci");
  assert.equal(said.status, 1);
  assert.match(said.out, /^orders-db: 0 masked columns of 9 in 2 tables; schema of schema\.json, taken 2026-11-22T10/);
  assert.match(said.out, /3 columns look sensitive and have no mask/);
  assert.match(said.out, /Next: mask or accept 3 columns/);
  const pasted = said.out.slice(said.out.indexOf("unlisted:"), said.out.indexOf("\n\nNext:"));
  await writeFiles(folder, { "masks/orders-db.yaml": `${pasted}\n` });
  const again = await check("--ci");
  assert.equal(again.status, 0, again.out);
  assert.match(again.out, /view public\.seen {2}read through its definition: ssn: keep last 4/);
  assert.ok(!again.out.includes("public.named"), "what uses no masked column is not told of");
  assert.equal((await writ(folder, ["validate"])).status, 0);
});

test("without --ci what is missing is said and fails nothing; a wrong rule always fails", async (t) => {
  const { folder, check } = await bench(t);
  assert.equal((await check()).status, 0);
  await writeFiles(folder, { "masks/orders-db.yaml": all.replace("customers.ssn", "customer.ssn") });
  const said = await check();
  assert.equal(said.status, 1);
  assert.match(said.out, /masks\/orders-db\.yaml:3:3: error: no column is called public\.customer\.ssn/);
  assert.match(said.out, /Did you mean public\.customers\.ssn\?/);
  assert.match(said.out, /Next: correct 1 rule, then/);
});

test("--json holds all of it", async (t) => {
  const { check } = await bench(t, { "masks/orders-db.yaml": all.replace(/ {2}public\.customers\.email.*\n/, "") });
  const said = await check("--json", "--ci");
  const found = JSON.parse(said.out) as Record<string, unknown>;
  assert.deepEqual(
    [said.status, found["ok"], found["resource"], found["suggested"]],
    [1, false, "orders-db", "  public.customers.email: { email: domain }   # e-mail address; text"],
  );
  assert.deepEqual(Object.keys(found).sort(), [
    ...["counts", "diagnostics", "file", "from", "ok", "readers", "resource", "suggested", "traces", "undetected"],
    ...["unmasked", "writes"],
  ]);
});

test("--format github makes annotations of what is wrong and of what is missing", async (t) => {
  const { check } = await bench(t, { "masks/orders-db.yaml": `${all.replace("customers.ssn", "customer.ssn")}` });
  const said = await check("--format", "github", "--ci");
  assert.match(said.out, /^::error file=masks\/orders-db\.yaml,line=3,col=3,.*title=mask\/matches-nothing::/m);
  assert.match(
    said.out,
    /^::error file=masks\/orders-db\.yaml,line=1,.*title=mask\/missing::public\.customers\.ssn looks/m,
  );
  assert.match((await check("--format", "xml")).err, /--format xml: say text or github/);
});

const hostile = [
  "\u001b[31m email",
  "email\u202e",
  "email\n::error::x",
  "email<script>alert(1)</script>",
  `email"'; DROP TABLE x; --`,
  "email: { null",
  "email #",
  "ÉMAIL ß",
];

test("names that try to be something else stay names, on their line, in YAML that is read as them", async (t) => {
  const columns = Object.fromEntries(hostile.map((name) => [name, "text"]));
  const { folder, check } = await bench(t, {}, { tables: [{ name: "Odd.Table", columns }] });
  for (const words of [[], ["--json"], ["--format", "github"]]) {
    const said = await check(...words);
    assert.deepEqual(blemishes(said), []);
    assert.ok(!/^::error::x/m.test(said.out));
  }
  const { suggested } = JSON.parse((await check("--json")).out) as { suggested: string };
  await writeFiles(folder, { "masks/orders-db.yaml": `${suggested}\n` });
  const again = await check("--json");
  const { unmasked, diagnostics } = JSON.parse(again.out) as { unmasked: { column: string }[]; diagnostics: unknown[] };
  // Three names do not show what they are: no file may hold them, and that is said.
  assert.deepEqual([unmasked.map(({ column }) => column), diagnostics], [hostile.slice(0, 3), []]);
  assert.match((await check()).out, /its name does not show what it is/);
});

test("no line that a runner would take for a command comes out of a name", async (t) => {
  const name = `c ${"x".repeat(40)} ${"y".repeat(40)} ::error::taken`;
  const { check } = await bench(
    t,
    { "masks/orders-db.yaml": 'unlisted: show\ncolumns:\n  "*.*.ssn": "null"\n' },
    { ...shop, expressions: (oidOf) => [[oidOf("customers"), "check", name, "[4]", "1", "0"]] },
  );
  const { out } = await check();
  assert.ok(out.includes("::error::taken"));
  assert.doesNotMatch(out, /^\s*::/m);
});

test("every slip is told, and nothing is written", async (t) => {
  const { folder, check } = await bench(t);
  const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
    [["masks"], 64, /Say writ masks check/],
    [["masks", "fix"], 64, /Say writ masks check/],
    [["masks", "check", "--on", "gone", "--snapshot", "schema.json"], 64, /There is no resource gone/],
    [["masks", "check", "--snapshot", "writ.yaml"], 65, /writ\.yaml: it is no JSON/],
  ];
  for (const [words, status, expected] of slips) {
    const said = await writ(folder, words);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
  }
  const over = await check("--write-snapshot", "writ.yaml");
  assert.equal(over.status, 73);
  assert.match(await readFile(join(folder, "writ.yaml"), "utf8"), /^writ: 1/);
});
