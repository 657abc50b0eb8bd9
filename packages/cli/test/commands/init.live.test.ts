// writ init makes a repository that works as it is, out of whatever names a database has, and touches nothing else.

import assert from "node:assert/strict";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { startPostgres } from "@writ/local-postgres";
import { parseFolder } from "@writ/repository";
import { blemishes, git, temporaryFolder, writ } from "../fixture.ts";

const paths = [
  "writ.yaml",
  "people.yaml",
  "resources/orders-db.yaml",
  "masks/orders-db.yaml",
  "guards/orders-db.yaml",
  "grants/orders-db/first-try.yaml",
  ".gitignore",
  ".github/CODEOWNERS",
  "REQUESTING.md",
  ".github/pull_request_template.md",
  ".schemas/grant.schema.json",
];
const workflows = ["check", "comment", "publish", "renew", "expire", "scenario", "issue"].map(
  (name) => `.github/workflows/writ-${name}.yml`,
);
const form = ".github/ISSUE_TEMPLATE/access.yml";
const pin = `acme/writ@${"0123456789".repeat(4)}`;

test("a new repository is valid, names who made it, and says what to run", async (t) => {
  const folder = await temporaryFolder(t);
  const access = join(folder, "access");
  const said = await writ(folder, ["init", "access", "--as", "alice@acme.example"]);
  assert.deepEqual([said.status, said.err], [0, ""]);
  for (const path of paths) assert.ok(said.out.includes(`wrote ${path}\n`), path);
  assert.ok(
    said.out.endsWith(
      `\nNext: read masks/orders-db.yaml, then: ORDERS_DB_PASSWORD=… writ dev ${access} --as alice@acme.example\n`,
    ),
  );
  const parsed = await parseFolder(join(folder, "access"));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.warnings, []);
  assert.deepEqual([...parsed.model.grants.keys()], ["orders-db/first-try"]);
  assert.deepEqual(Object.keys(parsed.model.people.value), ["alice@acme.example"]);
});

test("--json names folder, files and variable", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["init", "--as", "alice", "--resource", "7-shop", "--json"]);
  const { files, passwordVariable } = JSON.parse(said.out) as { files: string[]; passwordVariable: string };
  for (const path of paths) assert.ok(files.includes(path.replace("orders-db", "7-shop")), path);
  assert.equal(passwordVariable, "DB_7_SHOP_PASSWORD");
  assert.equal((await writ(folder, ["validate"])).status, 0);
});

test("names that YAML takes for something else stay names", async (t) => {
  for (const person of [
    "123",
    "null",
    "true",
    "1e3",
    "0x10",
    "2026-11-22",
    "yes",
    "A%b+c@d",
    "no-dots",
    "me@example.com",
  ]) {
    const folder = await temporaryFolder(t);
    const said = await writ(folder, ["init", "--as", person]);
    assert.equal(said.status, 0, `${person}: ${said.err}`);
    const parsed = await parseFolder(folder);
    assert.ok(parsed.ok && Object.keys(parsed.model.people.value)[0] === person, person);
  }
});

test("names that cannot be are told, and none becomes a path", async (t) => {
  const folder = await temporaryFolder(t);
  for (const [option, name] of [
    ["--resource", "../../x"],
    ["--resource", "Orders"],
    ["--resource", "a b"],
    ["--resource", "x".repeat(64)],
    ["--as", "a: b"],
    ["--as", "a\nb"],
    ["--as", "@a"],
    ["--as", "#"],
  ] as const) {
    const said = await writ(folder, ["init", `${option}=${name}`, ...(option === "--as" ? [] : ["--as", "a"])]);
    assert.equal(said.status, 64, name);
    assert.match(said.err, new RegExp(`${option} ".*": write `));
    assert.deepEqual(blemishes(said), []);
  }
  assert.deepEqual(await readdir(folder), []);
});

test("nothing is written over, and where one file is none is made; a .gitignore stays", async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "masks"));
  await writeFile(join(folder, "masks/orders-db.yaml"), "mine");
  const said = await writ(folder, ["init", "--as", "alice"]);
  assert.equal(said.status, 73);
  assert.match(said.err, /masks\/orders-db\.yaml/);
  assert.deepEqual(await readdir(folder), ["masks"]);
  const other = await temporaryFolder(t);
  git(other, "init", "--quiet");
  await writeFile(join(other, ".gitignore"), "mine\n");
  const kept = await writ(other, ["init", "--as", "alice"]);
  assert.equal(kept.status, 0);
  assert.match(kept.out, /kept {2}\.gitignore: see that it names keys\/ and \.writ\//);
  assert.equal(await readFile(join(other, ".gitignore"), "utf8"), "mine\n");
});

const refusals: readonly (readonly [uri: string, status: number, said: RegExp])[] = [
  ["orders", 64, /--from is not a URI such as/],
  ["mysql://u:hunter2@h/d", 64, /--from is not a URI such as/],
  ["postgres://u:hunter2@[::1/d", 64, /--from is not a URI such as/],
  ["postgres://u:hunter2@127.0.0.1:1/d", 69, /127\.0\.0\.1:1\/d: ECONNREFUSED/],
  [
    "postgres://u:hunter2@127.0.0.1:1/d?sslrootcert=/gone.pem",
    64,
    /A file that --from names cannot be read \(ENOENT\)/,
  ],
];

for (const [uri, status, expected] of refusals) {
  test(`--from ${uri} is told, without its password, and nothing is written`, async (t) => {
    const folder = await temporaryFolder(t);
    const said = await writ(folder, ["init", "--as", "alice", "--from", uri]);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
    assert.ok(!said.err.includes("hunter2"));
    assert.deepEqual([blemishes(said), await readdir(folder)], [[], []]);
  });
}

const awkward = `
CREATE TABLE customers (id int PRIMARY KEY, email text, ssn text, born date, note text);
CREATE TABLE "Odd ""Table""" (id int, "user's: {email}" text, "API key" text, "a.b.token" bytea, "#ssn" text);
CREATE SCHEMA "null"; CREATE TABLE "null"."true" ("password" text, "pass\tword" text);
CREATE TABLE parts (email text, at date) PARTITION BY LIST (email);
CREATE VIEW seen AS SELECT email FROM customers;`;

test("--from drafts a resource and masks from a real database, reads no row, and keeps no password", async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.stop());
  await postgres.query('CREATE DATABASE "Shop 24/7"');
  await postgres.query(awkward, "Shop 24/7");
  await postgres.query(
    "INSERT INTO customers VALUES (1, 'ada@secret.example', '111-22-3333', '1984-11-23', 'x')",
    "Shop 24/7",
  );
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["init", "--as", "alice@acme.example", "--from", postgres.url("Shop 24/7")]);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(blemishes(said), []);
  const parsed = await parseFolder(folder);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const resource = parsed.model.resources.get("shop-24-7-db")?.value;
  assert.deepEqual([resource?.database, resource?.address], ["Shop 24/7", `127.0.0.1:${postgres.port}`]);
  const columns = Object.keys(parsed.model.masks.get("shop-24-7-db")?.value.columns ?? {});
  assert.deepEqual(columns.sort(), [
    "null.true.password",
    'public."Odd ""Table"""."#ssn"',
    'public."Odd ""Table"""."API key"',
    'public."Odd ""Table"""."a.b.token"',
    `public."Odd ""Table"""."user's: {email}"`,
    "public.customers.born",
    "public.customers.email",
    "public.customers.ssn",
  ]);
  for (const path of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const text = await readFile(join(path.parentPath, path.name), "utf8");
    for (const secret of [postgres.password, "ada@secret", "111-22"]) assert.ok(!text.includes(secret), path.name);
  }
});

test("--actions pins the workflows, which are left out where nobody says which actions they run", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["init", "--as", "alice", "--actions", pin, "--branch", "trunk", "--json"]);
  const { files, actions } = JSON.parse(said.out) as { files: string[]; actions: { repository: string } };
  for (const path of workflows) assert.ok(files.includes(path), path);
  assert.equal(actions.repository, "acme/writ");
  const publish = await readFile(join(folder, workflows[2] ?? ""), "utf8");
  assert.match(publish, /branches: \[trunk\]/);
  assert.match(publish, /if: github\.ref == 'refs\/heads\/trunk'/);
  assert.ok(publish.includes(`uses: acme/writ/actions/publish@${"0123456789".repeat(4)} # `));
});

for (const [option, value] of [
  ["actions", "acme/writ@main"],
  ["actions", "acme/writ@0123456"],
  ["actions", "acme@0123456789012345678901234567890123456789"],
  ["actions", `acme/wr\nit@${"0".repeat(40)}`],
  ["branch", "a b"],
  ["branch", "main]\njobs: {}"],
  ["provider", "gitlab"],
] as const) {
  test(`--${option} ${JSON.stringify(value)} is told, and nothing is written`, async (t) => {
    const folder = await temporaryFolder(t);
    const said = await writ(folder, ["init", "--as", "alice", `--${option}=${value}`]);
    assert.equal(said.status, 64, said.err);
    assert.match(said.err, new RegExp(`--${option} `));
    assert.deepEqual([blemishes(said), await readdir(folder)], [[], []]);
  });
}

test("--provider git writes no workflow and no template, and a page that names writ approve", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["init", "--as", "alice", "--provider", "git", "--actions", pin]);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(await readdir(join(folder, ".github")), ["CODEOWNERS"]);
  assert.match(await readFile(join(folder, "REQUESTING.md"), "utf8"), /`writ approve`/);
  assert.equal((await writ(folder, ["codeowners", "--check"])).status, 0);
});

test("--provider git names the person as owner, with the public key that their git signs with", async (t) => {
  const field = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
  const wire = Buffer.concat([field(Buffer.from("ssh-ed25519")), field(Buffer.alloc(32, 7))]);
  const key = `ssh-ed25519 ${wire.toString("base64")}`;
  const broken = `ssh-ed25519 ${"A".repeat(68)}`;
  const folder = await temporaryFolder(t);
  git(folder, "init", "--quiet");
  git(folder, "config", "gpg.format", "ssh");
  for (const [index, [named, found]] of (
    [
      [`key::${key} alice@laptop`, [key]],
      [key, [key]],
      [join(folder, "id.pub"), [key]],
      [join(folder, "id"), [key]],
      [broken, undefined],
      [join(folder, "gone"), undefined],
      [join(folder, "private"), undefined],
    ] as const
  ).entries()) {
    await writeFile(join(folder, "id.pub"), `${key} alice@laptop\n`);
    await writeFile(join(folder, "private.pub"), ["-----BEGIN OPENSSH PRIVATE", "KEY-----\n"].join(" "));
    git(folder, "config", "user.signingkey", named);
    const said = await writ(folder, ["init", `a${index}`, "--as", "alice@acme.example", "--provider", "git"]);
    assert.equal(said.status, 0, said.err);
    const parsed = await parseFolder(join(folder, `a${index}`));
    assert.ok(parsed.ok, JSON.stringify(parsed));
    assert.deepEqual(parsed.model.people.value["alice@acme.example"]?.keys, found, named);
    assert.deepEqual(parsed.model.writ.value.security, ["alice@acme.example"]);
    assert.deepEqual(parsed.model.resources.get("orders-db")?.value.owners, ["alice@acme.example"]);
  }
});

test("in a repository that is there, --provider adds what is missing and touches nothing else", async (t) => {
  const folder = await temporaryFolder(t);
  assert.equal((await writ(folder, ["init", "--as", "alice", "--provider", "git"])).status, 0);
  await writeFile(join(folder, "REQUESTING.md"), "mine\n");
  const before = await readFile(join(folder, "writ.yaml"), "utf8");
  const said = await writ(folder, ["init", "--provider", "github", "--actions", pin, "--json"]);
  const { files, kept } = JSON.parse(said.out) as { files: string[]; kept: string[] };
  assert.deepEqual([...files].sort(), [...workflows, form, ".github/pull_request_template.md"].sort());
  assert.ok(kept.includes("REQUESTING.md") && kept.includes(".github/CODEOWNERS"));
  assert.equal(await readFile(join(folder, "REQUESTING.md"), "utf8"), "mine\n");
  assert.equal(await readFile(join(folder, "writ.yaml"), "utf8"), before);
  const again = await writ(folder, ["init", "--provider", "github", "--actions", pin]);
  assert.deepEqual([again.status, /Next: nothing is missing/.test(again.out)], [0, true]);
  assert.equal((await writ(folder, ["init", "--provider", "github", "--as", "bob"])).status, 64);
  await writeFile(join(folder, "writ.yaml"), "writ: 2\n");
  const broken = await writ(folder, ["init", "--provider", "github", "--actions", pin]);
  assert.deepEqual([broken.status, /writ\.yaml:1/.test(broken.out)], [1, true]);
});

test("a link where a folder should be is not written through", async (t) => {
  const folder = await temporaryFolder(t);
  const elsewhere = await temporaryFolder(t);
  await symlink(elsewhere, join(folder, ".github"));
  const said = await writ(folder, ["init", "--as", "alice", "--actions", pin]);
  assert.notEqual(said.status, 0);
  assert.deepEqual(await readdir(elsewhere), []);
});

test("the page for requesters shows a grant that Writ takes, with the names that are there", async (t) => {
  const folder = await temporaryFolder(t);
  const said = await writ(folder, ["init", "--as", "O'Hara_x@acme.example", "--resource", "7-shop"]);
  assert.equal(said.status, 64, "a quote is no name");
  assert.equal((await writ(folder, ["init", "--as", "o.hara_x@acme.example", "--resource", "7-shop"])).status, 0);
  const page = await readFile(join(folder, "REQUESTING.md"), "utf8");
  const [, path = "", text = ""] = /```yaml\n# (\S+)\n([^`]+)```/.exec(page) ?? [];
  assert.equal(path, "grants/7-shop/o-hara-x-ticket-1.yaml");
  await writeFile(join(folder, path), text);
  const checked = await writ(folder, ["validate"]);
  assert.equal(checked.status, 0, checked.out);
  assert.match(page, /\| 7-shop \| read-only \| @acme\/payments \|/);
});
