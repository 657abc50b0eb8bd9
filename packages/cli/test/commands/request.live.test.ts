// writ request, status, extend and release in a clone, without any host: branches with signed commits, nothing else.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { SignedRepository } from "@writ/testkit";
import { blemishes, instant, repositoryFiles, type Said, writ } from "../fixture.ts";

const held = `to: { user: bob@acme.example }\nrole: read-only\nwhy: INC-1 x\nuntil: ${instant(3600)}\n`;

function repository(t: TestContext): SignedRepository {
  const signed = new SignedRepository();
  t.after(() => signed.close());
  const files = repositoryFiles({
    "people.yaml": signed.peopleText("dev"),
    "grants/orders-db/bob-inc-1.yaml": held,
    "groups/payments.yaml": "members: [olga@acme.example]\ngithub: acme/payments\n",
    "groups/security.yaml": "members: [sam@acme.example]\ngithub: acme/security\n",
    ".github/CODEOWNERS": "* @acme/security\n/grants/orders-db/ @acme/payments\n",
  });
  const root = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text ?? null]));
  signed.commit({ changes: root, as: "sam", message: "The first commit" });
  signed.run(["config", "user.name", "Somebody"]);
  signed.run(["config", "user.email", "somebody@acme.example"]);
  return signed;
}

async function as(who: "bob" | "mallory", signed: SignedRepository, ...words: string[]): Promise<Said> {
  const said = await writ(signed.folder, [...words, "--key", `${signed.keyFile(who)}.pub`], {
    env: { WRIT_CONFIG: join(signed.home, "config") },
  });
  assert.deepEqual(blemishes(said), []);
  return said;
}

const request = ["request", "orders-db", "--role", "read-only", "--for", "2h", "--why", "INC-4312 duplicate invoices"];
const changed = (signed: SignedRepository, branch: string): string =>
  signed.run(["diff", "--no-renames", "--name-status", "main", branch]);
const branches = (signed: SignedRepository): string[] =>
  signed.run(["branch", "--format=%(refname:short)"]).split("\n");

test("a request is a branch with one signed commit, which an owner approves", async (t) => {
  const signed = repository(t);
  const before = signed.run(["rev-parse", "HEAD"]);
  const said = await as("bob", signed, ...request);
  assert.equal(said.status, 0, said.err);
  const branch = "ask/orders-db/bob-inc-4312";
  assert.equal(changed(signed, branch), "A\tgrants/orders-db/bob-inc-4312.yaml");
  assert.match(
    signed.run(["show", `${branch}:grants/orders-db/bob-inc-4312.yaml`]),
    /^to: \{ user: bob@acme\.example \}/,
  );
  assert.match(said.out, /bob@acme\.example keeps for longer: read-only on orders-db/);
  assert.match(said.out, /Next: git push origin ask\/orders-db\/bob-inc-4312; then an owner says yes: writ approve/);
  assert.deepEqual([signed.run(["rev-parse", "HEAD"]), signed.run(["status", "--porcelain"])], [before, ""]);
  const approved = await writ(signed.folder, ["approve", branch, "--yes", "--key", `${signed.keyFile("olga")}.pub`]);
  assert.equal(approved.status, 0, approved.out + approved.err);
  assert.match(approved.out, /Approved 1 of 1/);
});

test("the same asked twice is two branches; in a folder of a larger repository the file lies there", async (t) => {
  const signed = repository(t);
  await as("bob", signed, ...request);
  await as("bob", signed, ...request);
  assert.ok(branches(signed).includes("ask/orders-db/bob-inc-4312-2"));
  assert.equal(changed(signed, "ask/orders-db/bob-inc-4312-2"), "A\tgrants/orders-db/bob-inc-4312-2.yaml");
  signed.run(["checkout", "-q", "-b", "moved"]);
  await mkdir(join(signed.folder, "access"));
  signed.run(["mv", "writ.yaml", "people.yaml", "groups", "resources", "grants", "access/"]);
  await writeFile(join(signed.folder, "access/README.md"), "x");
  signed.commit({ as: "sam", message: "Moved" });
  const said = await as("bob", signed, ...request, "--dir", "access", "--branch", "moved", "--git");
  assert.equal(said.status, 0, said.err);
  const found = signed.run(["diff", "--name-status", "moved", "ask/orders-db/bob-inc-4312-3"]);
  assert.equal(found, "A\taccess/grants/orders-db/bob-inc-4312-3.yaml");
});

test("whose key it is asks: a stranger, and a key that cannot sign, make no branch", async (t) => {
  const signed = repository(t);
  const stranger = await as("mallory", signed, ...request);
  assert.equal(stranger.status, 77);
  assert.match(stranger.err, /REQUEST_WHO.*|names nobody "somebody@acme\.example"/s);
  signed.run(["config", "user.email", "bob@acme.example"]);
  const unsigned = await writ(signed.folder, [...request, "--key", join(signed.home, "none.pub")], {
    env: { WRIT_CONFIG: join(signed.home, "config") },
  });
  assert.equal(unsigned.status, 77);
  assert.match(unsigned.err, /REQUEST_SIGN/);
  assert.deepEqual(branches(signed), ["main"]);
});

test("what is wrong is told about the option, and a dry run makes nothing", async (t) => {
  const signed = repository(t);
  const wrong = await as("bob", signed, "request", "orders-db", "--role", "read-onyl", "--for", "2h", "--why", "x");
  assert.equal(wrong.status, 1);
  assert.match(wrong.out, /^--role: .*Did you mean read-only/m);
  assert.equal((await as("bob", signed, ...request, "--dry-run")).status, 0);
  assert.deepEqual(branches(signed), ["main"]);
});

test("status, extend and release are about one's own grants on the branch that is published", async (t) => {
  const signed = repository(t);
  const status = await as("bob", signed, "status", "--json");
  const { person, grants } = JSON.parse(status.out);
  assert.deepEqual([person, grants[0].grant, grants[0].state], ["bob@acme.example", "orders-db/bob-inc-1", "merged"]);
  const extended = await as("bob", signed, "extend", "orders-db/bob-inc-1", "--for", "1h");
  assert.equal(extended.status, 0, extended.err);
  assert.equal(changed(signed, "ask/orders-db/bob-inc-1-2"), "A\tgrants/orders-db/bob-inc-1-2.yaml");
  const released = await as("bob", signed, "release", "orders-db/bob-inc-1");
  assert.equal(released.status, 0, released.err);
  assert.match(released.out, /bob@acme\.example loses read-only/);
  assert.equal(changed(signed, "release/orders-db/bob-inc-1"), "D\tgrants/orders-db/bob-inc-1.yaml");
  const { branches: open } = JSON.parse((await as("bob", signed, "status", "--json")).out);
  assert.deepEqual(open, [
    { branch: "ask/orders-db/bob-inc-1-2", grant: "orders-db/bob-inc-1-2", what: "asks" },
    { branch: "release/orders-db/bob-inc-1", grant: "orders-db/bob-inc-1", what: "gives back" },
  ]);
  const none = await as("bob", signed, "release", "orders-db/alice");
  assert.equal(none.status, 66);
});

test("outside a clone, with no repository named, it says how one is named", async (t) => {
  const signed = repository(t);
  const empty = join(signed.home, "empty");
  await mkdir(empty);
  const said = await writ(empty, request, { env: { WRIT_CONFIG: join(signed.home, "config") } });
  assert.equal(said.status, 64);
  assert.match(said.err, /REQUEST_REPOSITORY.*--repository OWNER\/NAME/s);
  const bare = await writ(empty, [...request, "--repository", "acme/access"], {
    env: { WRIT_CONFIG: join(signed.home, "config"), PATH: "" },
  });
  assert.match(bare.err, /REQUEST_TOKEN/);
});
