// writ approve without a host: what it shows, when it signs, and that a branch moves only when the approval counts.
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { type TestContext, test } from "node:test";
import { SignedRepository } from "@writ/testkit";
import { askYes } from "../../src/approve/ask.ts";
import { blemishes, grant, instant, repositoryFiles, type Said, writ } from "../fixture.ts";

const masks = "masks/orders-db.yaml";
const path = "grants/orders-db/bob.yaml";
const team = (name: string, ...members: string[]): string =>
  `members: [${members.map((who) => `${who}@acme.example`).join(", ")}]\ngithub: acme/${name}\n`;

/** On main: Alice's grant, a mask, keys, owners. On `request`: a grant for Bob by Paul. */
function repository(t: TestContext): SignedRepository {
  const signed = new SignedRepository();
  t.after(() => signed.close());
  const files = repositoryFiles({
    "people.yaml": signed.peopleText("dev"),
    [masks]: "unlisted: show\ncolumns: {}\n",
    "groups/payments.yaml": team("payments", "olga", "bob", "paul"),
    "groups/security.yaml": team("security", "sam"),
    ".github/CODEOWNERS": `* @acme/security\n/grants/orders-db/ @acme/payments\n/${masks} @acme/security\n`,
  });
  const root = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text ?? null]));
  signed.commit({ changes: root, as: "sam", message: "The first commit" });
  signed.run(["config", "user.name", "Somebody"]);
  signed.run(["config", "user.email", "somebody@acme.example"]);
  signed.branch("request");
  signed.commit({ changes: { [path]: grant(instant(7200)).replace("alice", "bob") }, as: "paul" });
  return signed;
}

async function approve(
  signed: SignedRepository,
  as: "olga" | "bob" | "sam" | "mallory",
  ...more: string[]
): Promise<Said> {
  return await writ(signed.folder, ["approve", "--yes", "--key", `${signed.keyFile(as)}.pub`, ...more]);
}

const tip = (signed: SignedRepository, branch = "request"): string => signed.run(["rev-parse", branch]);

test("an owner's approval is shown, signed, counted, and says what to do next", async (t) => {
  const signed = repository(t);
  const before = tip(signed);
  const said = await approve(signed, "olga");
  assert.equal(said.status, 0, said.out + said.err);
  assert.match(said.out, /^bob@acme\.example gains read-only on orders-db until /);
  assert.match(said.out, /approved {2}grants\/orders-db\/bob\.yaml/);
  assert.match(said.out, /Approved 1 of 1 by commit [0-9a-f]{12}\./);
  assert.match(said.out, /Next: git push origin request; then, on main: git merge --no-ff -S request/);
  assert.deepEqual(blemishes(said), []);
  const message = signed.run(["log", "-1", "--format=%B", "request"]);
  assert.match(message, new RegExp(`^Writ-Approve: ${before} into main$`, "m"));
  assert.equal(signed.run(["rev-parse", "request^"]), before);
  assert.equal(signed.run(["status", "--porcelain"]), "", "what is checked out stays as it is");
});

test("a second approval looks at the same commit, below the first", async (t) => {
  const signed = repository(t);
  const before = tip(signed);
  signed.commit({ changes: { [masks]: "unlisted: hide\ncolumns: {}\n" }, as: "paul" });
  const of = tip(signed);
  assert.equal((await approve(signed, "olga")).status, 0);
  const said = await approve(signed, "sam", "--json");
  assert.equal(said.status, 0, said.out);
  const { ok, approval, files, ...rest } = JSON.parse(said.out) as Record<string, unknown>;
  assert.ok(ok);
  assert.equal(rest["of"], of);
  assert.notEqual(of, before);
  assert.equal(rest["branch"], "request");
  assert.equal(rest["into"], "main");
  assert.equal(approval, tip(signed));
  const lacks = (files as { path: string; lacks?: { reason: string } }[]).map(({ path: name, lacks }) => [
    name,
    lacks?.reason,
  ]);
  assert.deepEqual(lacks, [
    [path, "approver-not-owner"],
    [masks, undefined],
  ]);
});

for (const [who, reason] of [
  ["bob", /gets the access/],
  ["sam", /owns the file/],
  ["mallory", /is not signed by a key/],
] as const) {
  test(`an approval that would count for nothing is not made: by ${who}`, async (t) => {
    const signed = repository(t);
    const before = tip(signed);
    const said = await approve(signed, who);
    assert.equal(said.status, 1);
    assert.match(said.out, reason);
    assert.match(said.out, /would count for nothing, so it was not made/);
    assert.equal(tip(signed), before);
    assert.deepEqual(blemishes(said), []);
  });
}

test("one's own change, and a branch with an unsigned commit, are not approved", async (t) => {
  const signed = repository(t);
  signed.branch("olgas");
  signed.commit({ changes: { [path]: grant(instant(7200)).replace("alice", "paul") }, as: "olga" });
  assert.match((await approve(signed, "olga")).out, /opened the pull request|wrote it|author/);
  signed.branch("unsigned");
  signed.commit({ changes: { [path]: grant(instant(7200)).replace("alice", "paul") }, as: "none" });
  assert.match((await approve(signed, "olga")).out, /git commit -S/);
});

test("nobody is taken for a yes: without --yes and without a terminal nothing is signed", async (t) => {
  const signed = repository(t);
  const before = tip(signed);
  const said = await writ(signed.folder, ["approve", "--key", `${signed.keyFile("olga")}.pub`]);
  assert.equal(said.status, 64, said.out + said.err);
  assert.match(said.err, /--yes/);
  assert.equal(tip(signed), before);
});

test("a commit is approved without moving a branch; a branch of a remote is pushed where it came from", async (t) => {
  const signed = repository(t);
  const before = tip(signed);
  const said = await approve(signed, "olga", before);
  assert.equal(said.status, 0, said.out + said.err);
  assert.match(said.out, /git push origin [0-9a-f]{40}:refs\/heads\/BRANCH/);
  assert.equal(tip(signed), before);
  signed.run(["update-ref", "refs/remotes/upstream/wish", before]);
  const tracked = await approve(signed, "olga", "upstream/wish");
  assert.match(tracked.out, /git push upstream [0-9a-f]{40}:refs\/heads\/wish/);
});

test("the published branch, unknown names, patterns and options are refused with what to write", async (t) => {
  const signed = repository(t);
  for (const [words, says] of [
    [["main"], /main is what is published/],
    [["request", "--into", "nowhere"], /There is no branch nowhere/],
    [["request", "--into", "*"], /There is no branch/],
    [["nothing-of-that-name"], /No commit is called/],
    [["--", "--output=x"], /no revision/],
    [["request", "main"], /One branch or commit at most/],
  ] as const) {
    const said = await writ(signed.folder, ["approve", "--yes", ...words]);
    assert.notEqual(said.status, 0);
    assert.match(said.out + said.err, says);
  }
});

test("a missing key is refused, and says how to name one", async (t) => {
  const signed = repository(t);
  const before = tip(signed);
  const said = await writ(signed.folder, ["approve", "--yes", "--key", "no-such-key"]);
  assert.equal(said.status, 77, said.out + said.err);
  assert.match(said.err, /user\.signingkey/);
  assert.equal(tip(signed), before);
});

test("a branch that is not valid is not approved", async (t) => {
  const signed = repository(t);
  signed.commit({ changes: { [path]: "to: nobody\n" }, as: "paul" });
  const said = await approve(signed, "olga");
  assert.equal(said.status, 1);
  assert.match(said.out, /grants\/orders-db\/bob\.yaml:1:/);
});

for (const [answer, yes] of [
  ["y\n", true],
  ["YES\n", true],
  ["\n", false],
  ["n\n", false],
  ["yesterday\n", false],
  ["", false],
] as const) {
  test(`asked at a terminal, ${JSON.stringify(answer)} is ${yes ? "a" : "no"} yes`, async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    input.end(answer);
    assert.equal(await askYes("Approve?", { input, output, stop: new AbortController().signal }), yes);
    assert.match(String(output.read()), /Approve\? \[y\/N\]/);
  });
}

test("Ctrl-C at the question is no yes", async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const stop = new AbortController();
  const asked = askYes("Approve?", { input, output: new PassThrough(), stop: stop.signal });
  stop.abort();
  assert.equal(await asked, false);
});
