// Who could see a column, with an archive of bundles: by whose approval; and where a bundle, evidence or history is
// missing, which stretch cannot be proved.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { accessOf } from "../../src/access/spans-of.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { askNever } from "../../src/never/ask-never.ts";
import { parseColumnWanted } from "../../src/never/column-wanted.ts";
import type { NeverAnswer } from "../../src/never/never-answer.ts";
import { type DatedCommit, datedRepository, gitIn, rewriteMain, secondsOf } from "./dated-repository.ts";
import { archivedFile, type Published, type PublishWish, publishAll } from "./published-repository.ts";
import { peopleText, resourceText, usualRoles, writText } from "./resource-files.ts";

const masks = "unlisted: show\ncolumns:\n  public.customers.ssn: fixed\n";
const open = `${masks}clear:\n  - { columns: [public.customers.ssn], roles: [reader] }\n`;
const base = {
  "writ.yaml": writText,
  "people.yaml": `${peopleText}bob@acme.example: { issuer: okta, subject: 00u2, github: 1002 }\n`,
  "resources/orders-db.yaml": resourceText(usualRoles),
  "masks/orders-db.yaml": masks,
};
const grant = "to: { user: alice@acme.example }\nrole: reader\nwhy: INC-1\nuntil: 2026-11-25T00:00:00Z\n";

const month: readonly DatedCommit[] = [
  { at: "2026-10-30T00:00:00Z", files: base },
  { at: "2026-11-02T00:00:00Z", files: { "grants/orders-db/a.yaml": grant } },
  { at: "2026-11-05T00:00:00Z", files: { "masks/orders-db.yaml": open } },
  { at: "2026-11-06T00:00:00Z", files: { "masks/orders-db.yaml": masks } },
  { at: "2026-11-10T00:00:00Z", files: { "README.md": "# Access\n" } },
];

async function world(context: TestContext, commits = month, wish: PublishWish = {}) {
  const folder = await datedRepository(context, commits);
  return { folder, published: await publishAll(folder, wish) };
}

async function ask(
  { folder, published }: { folder: string; published: Published },
  { from = "2026-11-01T00:00:00Z", to = "2026-11-20T00:00:00Z", walk = true } = {},
): Promise<NeverAnswer> {
  const { store, trust } = published;
  const fromSeconds = secondsOf(from);
  const known = walk ? {} : { fromSeconds };
  const history = await openHistory({ folder, store, trust, nowSeconds: secondsOf("2026-12-10T00:00:00Z"), ...known });
  const column = parseColumnWanted("public.customers.ssn");
  const question = { column, on: "orders-db", fromSeconds, untilSeconds: secondsOf(to) };
  return await askNever(history, await accessOf(history), question);
}

const stretches = (list: readonly { fromSeconds: number; untilSeconds: number }[]): string[] =>
  list.map(({ fromSeconds, untilSeconds }) =>
    [fromSeconds, untilSeconds].map((seconds) => new Date(seconds * 1000).toISOString().slice(5, 16)).join(" "),
  );

test("with an archive it says by whose approval, from bundle to bundle", async (context) => {
  const made = await world(context);
  for (const walk of [true, false]) {
    const answer = await ask(made, { walk });
    assert.equal(answer.rests.basis, "bundle");
    assert.equal(answer.verdict, "somebody");
    assert.deepEqual(stretches(answer.seen), ["11-05T00:01 11-06T00:01"]);
    const [seen] = answer.seen;
    const approval = { by: "approval", pull: 7, author: "alice@acme.example", approver: "bob@acme.example" };
    assert.deepEqual(seen?.proof, approval);
    assert.deepEqual(seen?.shown.at.proof, approval);
    assert.deepEqual(seen?.roleAt.proof, { by: "root" });
    assert.deepEqual(answer.notKnown, []);
  }
  const late = await ask(made, { from: "2026-11-07T00:00:00Z" });
  assert.equal(late.verdict, "nobody");
  assert.ok(late.assumptions.some(({ code }) => code === "behind"));
  assert.ok(!late.assumptions.some(({ code }) => code === "no-archive"));
});

test("before a bundle that the archive lost nothing is known, and that stretch is named", async (context) => {
  const made = await world(context);
  const lost = made.published.archived[2]?.digest ?? "";
  await rm(await archivedFile(made.published.bundles, lost));
  const answer = await ask(made);
  assert.equal(answer.verdict, "not-known");
  assert.deepEqual(stretches(answer.notKnown), ["11-01T00:00 11-06T00:01"]);
  assert.match(answer.notKnown[0]?.why ?? "", /does not hold/);
  assert.deepEqual(answer.nothingInForce, []);
  assert.equal((await ask(made, { from: "2026-11-07T00:00:00Z" })).verdict, "nobody");
});

test("a bundle whose evidence is gone leaves its own stretch unproved, and no other", async (context) => {
  const made = await world(context);
  await rm(await archivedFile(made.published.bundles, made.published.archived[2]?.ev ?? ""));
  const answer = await ask(made);
  assert.equal(answer.verdict, "not-known");
  assert.deepEqual(stretches(answer.notKnown), ["11-05T00:01 11-06T00:01"]);
  assert.ok(answer.assumptions.some(({ code }) => code === "gap"));
});

test("what was open before a stretch that is not known is not said to be open in it", async (context) => {
  const made = await world(context);
  await rm(await archivedFile(made.published.bundles, made.published.archived[3]?.ev ?? ""));
  const answer = await ask(made);
  assert.equal(answer.verdict, "somebody");
  assert.deepEqual(stretches(answer.seen), ["11-05T00:01 11-06T00:01"]);
  assert.deepEqual(stretches(answer.notKnown), ["11-06T00:01 11-10T00:01"]);
});

test("after a bundle's end nothing was in force, and nobody is said to have seen it then", async (context) => {
  const answer = await ask(await world(context, month, { lifeSeconds: 86_400 }));
  assert.deepEqual(stretches(answer.nothingInForce), [
    "11-01T00:00 11-02T00:01",
    "11-03T00:01 11-05T00:01",
    "11-07T00:01 11-10T00:01",
    "11-11T00:01 11-20T00:00",
  ]);
  assert.deepEqual(stretches(answer.seen), ["11-05T00:01 11-06T00:01"]);
});

test("bundles without evidence rest on the commits, and say that nobody is known to have approved", async (context) => {
  const answer = await ask(await world(context, month, { evidence: false }));
  assert.deepEqual(stretches(answer.seen), ["11-05T00:01 11-06T00:01"]);
  assert.deepEqual(answer.seen[0]?.shown.at.proof, { by: "none" });
});

const other: readonly DatedCommit[] = [{ at: "2026-11-03T00:00:00Z", files: base }];

test("a force push over what was published is told; what evidence names is still answered from git's objects", async (context) => {
  const made = await world(context);
  rewriteMain(made.folder, other);
  const answer = await ask(made);
  assert.ok(answer.assumptions.some(({ code }) => code === "rewritten"));
  assert.deepEqual(stretches(answer.seen), ["11-05T00:01 11-06T00:01"]);
});

test("after a force push whose old objects are gone, the stretches that need them are not known", async (context) => {
  const made = await world(context);
  rewriteMain(made.folder, other);
  gitIn(made.folder, ["branch", "-D", "old"]);
  gitIn(made.folder, ["reflog", "expire", "--expire=now", "--all"]);
  gitIn(made.folder, ["repack", "-a", "-d", "-q"]);
  gitIn(made.folder, ["prune", "--expire=now"]);
  const answer = await ask(made);
  assert.equal(answer.verdict, "not-known");
  assert.ok(answer.assumptions.some(({ code }) => code === "rewritten"));
  assert.deepEqual(answer.seen, []);
  assert.equal(answer.notKnown.length > 0, true);
  for (const at of ["2026-11-05T12:00:00Z", "2026-11-08T00:00:00Z"]) {
    const seconds = secondsOf(at);
    assert.ok(
      answer.notKnown.some((one) => one.fromSeconds <= seconds && seconds < one.untilSeconds),
      at,
    );
  }
});

test("bundles without evidence of commits that history lost are not known", async (context) => {
  const made = await world(context, month, { evidence: false });
  rewriteMain(made.folder, other);
  const answer = await ask(made);
  assert.equal(answer.verdict, "not-known");
  assert.deepEqual(answer.seen, []);
});

test("before the first bundle nothing was in force, if no other place was published to: that is said", async (context) => {
  const made = await world(context);
  const early = await ask(made, { from: "2026-10-01T00:00:00Z" });
  assert.ok(early.assumptions.some(({ code, says }) => code === "first-bundle" && /another place/.test(says)));
  assert.deepEqual(stretches(early.nothingInForce), ["10-01T00:00 10-30T00:01"]);
  assert.ok((await ask(made)).assumptions.every(({ code }) => code !== "first-bundle"));
});
