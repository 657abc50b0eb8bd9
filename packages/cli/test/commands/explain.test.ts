// What explain says is what a proxy would do: by its exit status, its reasons and where they come from, and the text
// that the database would get, in which no key may ever stand.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { encodeSnapshot } from "../../src/catalog/snapshot.ts";
import {
  blemishes,
  type Files,
  grant,
  instant,
  repositoryFiles,
  temporaryFolder,
  writ,
  writeFiles,
} from "../fixture.ts";
import { type SchemaWanted, schemaOf, shop } from "../schema-fixture.ts";

const masks = `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { hash: true, nulls: show }
`;
const guards = "deny: [{ statements: [drop] }]\nhold:\n  - { statements: [delete] }\nlimit: { rows: 500 }\n";
const writer = "  read-write: { allow: [select, delete], login: { user: w, password: { env: ORDERS_PASSWORD } } }\n";

const base = repositoryFiles();
const resource = "resources/orders-db.yaml";
const files: Files = {
  ...base,
  [resource]: `${base[resource]}${writer}`,
  "masks/orders-db.yaml": masks,
  "guards/orders-db.yaml": guards,
};

interface Explained {
  readonly decision: string;
  readonly complete: boolean;
  readonly reasons: readonly { code: string; place: { file: string; line: number } | null }[];
  readonly masks: readonly { column: string; shown: string; place: { line: number } | null }[];
  readonly grant: { id: string; file: string } | null;
  readonly sent: string | null;
  readonly statements: readonly { text: string; facts: { kinds: string[]; reads: string[] } }[];
  readonly next: string;
}

async function bench(t: TestContext, changes: Files = {}, schema: SchemaWanted = shop) {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, { ...files, ...changes });
  await writeFile(join(folder, "schema.json"), encodeSnapshot(schemaOf(schema), "2026-11-22T10:00:00Z"));
  const about = ["--as", "alice@acme.example", "--on", "orders-db"];
  const ask = (words: readonly string[]) => writ(folder, ["explain", ...words]);
  return {
    folder,
    ask,
    say: (sql: string, ...more: string[]) => ask([sql, ...about, "--snapshot", "schema.json", ...more]),
    blind: (sql: string, ...more: string[]) => ask([sql, ...about, ...more]),
    read: async (sql: string, ...more: string[]): Promise<Explained> =>
      JSON.parse((await ask([sql, ...about, "--snapshot", "schema.json", "--json", ...more])).out) as Explained,
  };
}

test("an allowed statement is shown as the database gets it, its key never", async (t) => {
  const { say, read } = await bench(t);
  const said = await say("SELECT id, email, ssn FROM customers WHERE id = 7");
  assert.equal(said.status, 0, said.err);
  assert.match(said.out, /^Allowed: alice@acme\.example on orders-db as read-only, at 20/);
  assert.match(said.out, /grant {3}grants\/orders-db\/alice\.yaml, until /);
  assert.match(said.out, /public\.customers\.ssn {4}keep last 4 {2}masks\/orders-db\.yaml:3/);
  assert.match(said.out, /public\.customers\.email {2}a hash, nulls show/);
  assert.match(said.out, /500 rows/);
  assert.match(said.out, /\[session key\]/);
  const found = await read("SELECT id, email, ssn FROM customers WHERE id = 7");
  assert.deepEqual(
    found.masks.map(({ column, shown, place }) => [column, shown, place?.line]),
    [
      ["email", "a hash, nulls show", 4],
      ["ssn", "keep last 4", 3],
    ],
  );
  assert.deepEqual([found.grant?.id, found.grant?.file], ["orders-db/alice", "grants/orders-db/alice.yaml"]);
  assert.match(found.sent ?? "", /FROM public\.customers AS customers\) AS customers WHERE id = 7$/);
  for (const text of [said.out, JSON.stringify(found)]) assert.doesNotMatch(text, /[0-9a-f]{32}/i);
});

test("masks of a view are those of its tables", async (t) => {
  const found = await (await bench(t)).read("SELECT * FROM seen");
  assert.deepEqual(
    found.masks.map(({ column, shown }) => `${column}: ${shown}`),
    ["ssn: keep last 4"],
  );
  assert.match(found.sent ?? "", /FROM public\.customers/);
});

const verdicts: readonly (readonly [sql: string, status: number, code: string, place: string | null, role?: string])[] =
  [
    ["DELETE FROM invoices", 2, "kind-not-allowed", `${resource}:7`],
    ["DELETE FROM invoices WHERE id = 1", 3, "hold-statement", "guards/orders-db.yaml:3", "read-write"],
    ["DROP TABLE invoices", 2, "guard-deny", "guards/orders-db.yaml:1", "read-write"],
    ["SELECT * FROM gone", 2, "sql/unknown-relation", null],
    ["SELECT pg_read_file('x')", 2, "sql/denied-function", null],
    ["SELECT FROM FROM", 2, "sql/unparsable", null],
  ];

for (const [sql, status, code, place, role] of verdicts) {
  test(`${sql} ends with ${status}: ${code} at ${place ?? "no line"}`, async (t) => {
    const more = role === undefined ? {} : { "grants/orders-db/alice.yaml": grant().replace("read-only", role) };
    const { say, read } = await bench(t, more);
    const said = await say(sql);
    assert.equal(said.status, status, said.out);
    assert.match(said.out, status === 3 ? /^Held/ : /^Denied/);
    assert.deepEqual(blemishes(said), []);
    const { reasons, sent } = await read(sql);
    assert.equal(sent, null);
    const found = reasons.find((reason) => reason.code === code);
    assert.ok(found !== undefined, JSON.stringify(reasons));
    assert.equal(found.place === null ? null : `${found.place.file}:${found.place.line}`, place);
  });
}

test("a refusal says at which line and column of the statement", async (t) => {
  const said = await (await bench(t)).say("SELECT 1,\n  count(*) FROM gone");
  assert.match(said.out, /The relation gone is not known here.*\(line 2, column 17\)/s);
});

test("without a schema a kind that is denied is denied, and what is allowed so far is not called allowed", async (t) => {
  const { blind } = await bench(t);
  const open = await blind("SELECT lower(name) FROM customers");
  assert.equal(open.status, 4);
  assert.match(open.out, /^Allowed so far: /);
  assert.match(open.out, /reads {3}customers\n/);
  assert.match(open.out, /schema {2}none given/);
  assert.match(open.out, /Next: give the schema for a whole answer/);
  assert.equal((await blind("DELETE FROM customers")).status, 2);
  const broken = await blind("SELEC 1");
  assert.equal(broken.status, 2);
  assert.match(broken.out, /does not parse/);
});

test("nobody without a grant, and the way to ask for one", async (t) => {
  const { ask } = await bench(t);
  const said = await ask(["SELECT 1", "--as", "bob@acme.example", "--on", "orders-db", "--role", "read-write"]);
  assert.equal(said.status, 2);
  assert.match(said.out, /No grant gives you read-write on orders-db/);
  assert.match(said.out, /Next: writ request orders-db --role read-write --for 2h/);
});

test("another role than the one held names the grant that there is", async (t) => {
  const said = await (await bench(t)).say("SELECT 1", "--role", "read-write");
  assert.equal(said.status, 2);
  assert.match(said.out, /Next: alice@acme\.example holds orders-db\/alice: say --role read-only/);
});

test("of two roles none is guessed; a grant chooses", async (t) => {
  const second = { "grants/orders-db/second.yaml": grant().replace("read-only", "read-write") };
  const { say } = await bench(t, second);
  const torn = await say("SELECT 1");
  assert.equal(torn.status, 64);
  assert.match(torn.err, /grants in force for read-only and read-write: say --role/);
  assert.match((await say("SELECT 1", "--grant", "second")).out, /as read-write,.*grants\/orders-db\/second\.yaml/s);
  assert.match((await say("SELECT 1", "--role", "read-only")).out, /as read-only,/);
});

test("it answers for another time", async (t) => {
  const { say } = await bench(t);
  const late = await say("SELECT 1", "--at", instant(7_200));
  assert.equal(late.status, 2);
  assert.match(late.out, /ended|No grant/);
  assert.match((await say("SELECT 1", "--at", "tomorrow")).err, /--at tomorrow is no instant/);
});

test("a group that the login says is believed, one that lists its members is not", async (t) => {
  const { ask } = await bench(t, {
    "groups/oncall.yaml": "from: { issuer: dev, claim: groups, value: on call }\ngithub: acme/oncall\n",
    "groups/listed.yaml": "members: [alice@acme.example]\ngithub: acme/listed\n",
    "grants/orders-db/oncall.yaml": grant().replace(/user: \S+/, "group: oncall"),
  });
  const bob = ["SELECT 1", "--as", "bob@acme.example", "--on", "orders-db", "--snapshot", "schema.json"];
  const without = await ask(bob);
  assert.equal(without.status, 2, without.err);
  assert.equal((await ask([...bob, "--in", "oncall"])).status, 0);
  assert.match((await ask([...bob, "--in", "listed"])).err, /lists its members by name/);
  assert.match((await ask([...bob, "--in", "gone"])).err, /There is no group gone/);
});

test("where a client is counts where guards name networks", async (t) => {
  const { say } = await bench(t, { "guards/orders-db.yaml": "deny: [{ notFrom: [10.0.0.0/8] }]\n" });
  assert.equal((await say("SELECT 1", "--client", "10.1.2.3", "--role", "read-only")).status, 0);
  assert.equal((await say("SELECT 1", "--client", "192.0.2.1", "--role", "read-only")).status, 2);
  assert.match((await say("SELECT 1", "--client", "home")).err, /--client home is no IP address/);
});

test("names and texts of others show as what they are", async (t) => {
  const odd = "e\u001b[31mmail<script>\u202e";
  const schema: SchemaWanted = { tables: [{ name: odd, columns: { id: "int4", [`${odd}\n2`]: "text" } }] };
  const { say } = await bench(t, { "masks/orders-db.yaml": "unlisted: hide\n" }, schema);
  for (const sql of [`SELECT * FROM "${odd}"`, `SELECT '\u001b]0;x\u0007' FROM "${odd}\n"`, `${odd} \u009b31m`]) {
    const said = await say(sql);
    assert.ok(said.status === 0 || said.status === 2, said.err);
    assert.deepEqual(blemishes(said), []);
  }
});

test("a statement comes from a file as well, and one at most", async (t) => {
  const { folder, ask } = await bench(t);
  await writeFile(join(folder, "q.sql"), "SELECT id\nFROM customers; -- all\n");
  const words = ["--as", "alice@acme.example", "--on", "orders-db", "--snapshot", "schema.json"];
  assert.match((await ask(["--file", "q.sql", ...words])).out, /^Allowed/);
  assert.equal((await ask(["--file", "gone.sql", ...words])).status, 66);
  for (const wrong of [[], ["SELECT 1", "--file", "q.sql"], ["SELECT", "1"]]) {
    assert.equal((await ask([...wrong, ...words])).status, 64);
  }
});

test("a schema that another login read says so: names may be others for the role's own", async (t) => {
  const { folder, say } = await bench(t);
  assert.ok(!(await say("SELECT 1")).out.includes("read as"));
  const other = { ...schemaOf(shop), login: "postgres" };
  await writeFile(join(folder, "schema.json"), encodeSnapshot(other, "2026-11-22T10:00:00Z"));
  assert.match((await say("SELECT 1")).out, /read as postgres; the role logs in as writ_ro/);
});

test("every slip is told", async (t) => {
  const { ask, say } = await bench(t);
  assert.match((await ask(["SELECT 1", "--on", "orders-db"])).err, /--as is needed/);
  assert.match((await ask(["SELECT 1", "--as", "alice@acme.example"])).err, /--on is needed/);
  assert.match((await ask(["SELECT 1", "--as", "x", "--on", "orders-db"])).err, /x is not in people\.yaml/);
  assert.match((await ask(["SELECT 1", "--as", "x", "--on", "no"])).err, /x is not in people/);
  assert.match((await say("SELECT 1", "--role", "admin")).err, /orders-db has no role admin/);
  assert.match((await say("SELECT 1", "--grant", "gone")).err, /There is no grant orders-db\/gone/);
});

test("a role that may do everything and is not checked gets its text as it is, schema or not", async (t) => {
  const free = `${base[resource]?.replace("allow: [select]", "allow: [all]")}`;
  const { blind } = await bench(t, {
    [resource]: free,
    "masks/orders-db.yaml": undefined,
    "guards/orders-db.yaml": undefined,
  });
  const said = await blind("DROP TABLE customers");
  assert.equal(said.status, 0, said.out);
  assert.match(said.out, /The database gets it as it is:\n {2}DROP TABLE customers\n/);
});
