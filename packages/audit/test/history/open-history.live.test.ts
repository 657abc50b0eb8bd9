// What was in force when, by an archive and without one: force pushes, gaps, renewals, keys that retired, evidence that
// is missing. Whatever cannot be shown is said, and nothing is filled in.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { accessOf, askNever, type History, isKnown, openHistory, parseColumnWanted, selectSpans } from "@writ/audit";
import { generateKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { approved, bundleKey, openArchive, rootFiles, type TestArchive } from "../archive-fixture.ts";
import {
  addHistory,
  day,
  firstFiles,
  grantYaml,
  hour,
  makeHistory,
  noon,
  runGit,
  temporaryFolder,
} from "../fixture.ts";

const path = "grants/db/a.yaml";
const grant = grantYaml({ to: "{ user: alice }", until: noon + 20 * day });

interface World {
  readonly folder: string;
  readonly commits: readonly string[];
  readonly archive: TestArchive;
}

/** Three commits: everything, a grant, and without it. */
function world(context: TestContext): World {
  const folder = temporaryFolder(context);
  const commits = makeHistory(folder, [
    { seconds: noon, files: firstFiles },
    { seconds: noon + hour, files: { [path]: grant } },
    { seconds: noon + 5 * hour, files: { [path]: null } },
  ]);
  return { folder, commits, archive: openArchive(temporaryFolder(context), folder) };
}

async function published({ archive, commits }: World, minutes = 10): Promise<{ digest: string; ev: string | null }[]> {
  const made = [];
  for (const [at, commit] of commits.entries()) {
    const seconds = noon + ([0, hour, 5 * hour][at] ?? 0) + minutes * 60;
    made.push(await archive.publish({ commit, at: seconds, seq: at + 1 }));
  }
  return made;
}

const nowSeconds = noon + 6 * hour;
const opened = ({ folder, archive: { store, trust } }: World, more = {}): Promise<History> =>
  openHistory({ folder, store, trust, nowSeconds, ...more });

const codes = ({ assumptions }: Pick<History, "assumptions">): string[] => assumptions.map(({ code }) => code).sort();

test("with an archive, time is the bundle's and the proof is the evidence's", async (context) => {
  const made = world(context);
  const [, second = ""] = made.commits;
  await made.archive.publish({ commit: made.commits[0] ?? "", at: noon + 600, seq: 1 });
  const evidence = approved(rootFiles(made.folder, second), path, { pull: 12, author: 1001, approver: 1003 });
  await made.archive.publish({ commit: second, at: noon + hour + 600, seq: 2, evidence });
  await made.archive.renew(noon + 3 * hour);
  await made.archive.publish({ commit: made.commits[2] ?? "", at: noon + 5 * hour + 600, seq: 3 });
  const history = await opened(made);
  assert.deepEqual(codes(history), []);
  assert.deepEqual(
    history.revisions.map(({ fromSeconds, bundle }) => [fromSeconds - noon, bundle?.renewals]),
    [
      [600, 0],
      [hour + 600, 1],
      [5 * hour + 600, 0],
    ],
  );
  const [span, ...more] = selectSpans(await accessOf(history), {}, nowSeconds);
  assert.deepEqual(more, []);
  assert.deepEqual([span?.fromSeconds, span?.untilSeconds], [noon + hour + 600, noon + 5 * hour + 600]);
  assert.deepEqual(span?.proof, { by: "approval", pull: 12, author: "alice", approver: "carol" });
  assert.equal(span?.endedBy, "removed");
  assert.equal(span?.commit, second);
});

test("what was committed and not published was not in force, and the answer says so", async (context) => {
  const made = world(context);
  await made.archive.publish({ commit: made.commits[0] ?? "", at: noon + 600, seq: 1 });
  const history = await opened(made);
  assert.deepEqual(codes(history), ["unpublished"]);
  assert.match(history.assumptions[0]?.says ?? "", /^2 commits are later than the newest bundle/);
  assert.deepEqual((await accessOf(history)).spans, []);
});

test("without evidence in the bundles, what was committed was in force from the bundle on", async (context) => {
  const made = world(context);
  for (const [at, commit] of made.commits.entries()) {
    await made.archive.publish({ commit, at: noon + at * hour, seq: at + 1, evidence: null });
  }
  const [span] = selectSpans(await accessOf(await opened(made)), {}, nowSeconds);
  assert.deepEqual(
    [span?.fromSeconds, span?.untilSeconds, span?.proof],
    [noon + hour, noon + 2 * hour, { by: "none" }],
  );
});

test("between a bundle that ended and the next nobody had access", async (context) => {
  const made = world(context);
  const [first = "", second = ""] = made.commits;
  await made.archive.publish({ commit: first, at: noon, seq: 1 });
  await made.archive.publish({ commit: second, at: noon + hour, seq: 2, life: hour });
  await made.archive.renew(noon + 4 * hour);
  const access = await accessOf(await opened(made, { nowSeconds: noon + 4 * hour + 60 }));
  const spans = selectSpans(access, {}, noon + 4 * hour + 60);
  assert.deepEqual(
    spans.map(({ fromSeconds, untilSeconds, endedBy }) => [fromSeconds - noon, untilSeconds - noon, endedBy]),
    [
      [hour, 2 * hour, "bundle-ended"],
      [4 * hour, 20 * day, null],
    ],
  );
  // The same, asked once the newest bundle has ended too.
  const later = selectSpans(access, {}, noon + 9 * hour);
  assert.deepEqual([later[1]?.untilSeconds, later[1]?.endedBy], [noon + 5 * hour, "bundle-ended"]);
  assert.deepEqual(selectSpans(access, { atSeconds: noon + 3 * hour }, noon + 9 * hour), []);
});

test("a force push shows: history lacks what was published, and what was published still counts", async (context) => {
  const made = world(context);
  await published(made);
  runGit(made.folder, ["branch", "-q", "old", "main"]);
  runGit(made.folder, ["update-ref", "refs/heads/main", made.commits[0] ?? ""]);
  addHistory(made.folder, [{ seconds: noon + 2 * hour, files: { "docs/x.md": "x" } }]);
  const history = await opened(made);
  assert.deepEqual(codes(history), ["rewritten"]);
  const [said] = history.assumptions;
  assert.ok(said?.says.includes((made.commits[1] ?? "").slice(0, 12)), said?.says);
  // Its content is still in the clone, so the answer is whole.
  assert.equal(selectSpans(await accessOf(history), {}, nowSeconds).length, 1);
});

test("a rebase that keeps the files keeps the answer, and is told", async (context) => {
  const made = world(context);
  await published(made);
  const tree = runGit(made.folder, ["rev-parse", "main^{tree}"]);
  const other = runGit(made.folder, ["commit-tree", tree, "-p", made.commits[1] ?? "", "-m", "again"]);
  runGit(made.folder, ["update-ref", "refs/heads/main", other]);
  const history = await opened(made);
  assert.deepEqual(codes(history), ["rewritten"]);
  assert.equal(selectSpans(await accessOf(history), {}, nowSeconds).length, 1);
});

test("a bundle missing in the chain, or altered, ends what is known, and says from when on it is", async (context) => {
  for (const how of ["remove", "flip"] as const) {
    const made = world(context);
    const [first] = await published(made);
    made.archive.spoil(made.archive.bundleName(first?.digest ?? ""), how);
    const history = await opened(made);
    assert.deepEqual(codes(history), ["gap"]);
    assert.match(history.assumptions[0]?.says ?? "", /^Nothing is known before 2026-11-20T13:10:00Z: /);
    assert.equal(history.revisions.length, 2);
  }
});

test("a new epoch names nothing of the one before, and what that gave is said not to be known", async (context) => {
  const made = world(context);
  const [first = "", second = "", third = ""] = made.commits;
  await made.archive.publish({ commit: first, at: noon, seq: 1 });
  await made.archive.publish({ commit: second, at: noon + hour, seq: 2 });
  await made.archive.publish({ commit: third, at: noon + 5 * hour, seq: 3, epoch: 2, prev: null });
  const history = await opened(made);
  assert.deepEqual(codes(history), ["gap"]);
  assert.match(history.assumptions[0]?.says ?? "", /^Nothing is known before 2026-11-20T17:00:00Z: epoch 2 begins/);
  assert.deepEqual(codes(await opened(made, { fromSeconds: noon + 5 * hour })), []);
  const column = parseColumnWanted("public.customers.ssn");
  const question = { column, on: "db", fromSeconds: noon, untilSeconds: nowSeconds };
  const answer = await askNever(history, await accessOf(history), question);
  assert.equal(answer.verdict, "not-known");
  assert.deepEqual(answer.nothingInForce, []);
});

test("evidence missing or altered is told, and its revision says that its files are not known", async (context) => {
  for (const how of ["remove", "flip"] as const) {
    const made = world(context);
    const [, second] = await published(made);
    made.archive.spoil(made.archive.evidenceName(second?.ev ?? ""), how);
    const history = await opened(made);
    assert.deepEqual(codes(history), ["gap"]);
    assert.deepEqual(
      history.revisions.map(({ doubt }) => doubt !== undefined),
      [false, true, false],
    );
  }
});

test("the newest bundle altered, or of another key, or repository: nothing is said at all", async (context) => {
  const made = world(context);
  await published(made);
  const refused = (fault: unknown): boolean => fault instanceof WritError && fault.code === "AUDIT_ARCHIVE";
  const { store, trust } = made.archive;
  const other = await generateKey("bundle");
  const keys = [{ kid: other.kid, jwk: other.publicJwk }];
  await assert.rejects(openHistory({ folder: made.folder, store, trust: { ...trust, keys }, nowSeconds }), refused);
  await assert.rejects(
    openHistory({ folder: made.folder, store, trust: { ...trust, repository: "778" }, nowSeconds }),
    refused,
  );
  made.archive.spoil("latest.tar.gz", "flip");
  await assert.rejects(opened(made), refused);
  made.archive.spoil("latest.tar.gz", "remove");
  await assert.rejects(opened(made), refused);
});

test("a key that retired since is good for what it signed in its time, and for nothing after", async (context) => {
  const made = world(context);
  const fresh = await generateKey("bundle");
  const [first = "", second = ""] = made.commits;
  await made.archive.publish({ commit: first, at: noon + 600, seq: 1 });
  await made.archive.publish({ commit: second, at: noon + 2 * day, seq: 2, key: fresh });
  const keys = (notAfter: string) => [
    { kid: bundleKey.kid, jwk: bundleKey.publicJwk, notAfter },
    { kid: fresh.kid, jwk: fresh.publicJwk },
  ];
  const trust = { ...made.archive.trust, keys: keys("2026-11-21") };
  const late = noon + 3 * day;
  const good = await openHistory({ folder: made.folder, store: made.archive.store, trust, nowSeconds: late });
  assert.equal(good.revisions.length, 2);
  const early = { ...trust, keys: keys("2026-11-19") };
  const bad = await openHistory({ folder: made.folder, store: made.archive.store, trust: early, nowSeconds: late });
  assert.deepEqual([bad.revisions.length, codes(bad)], [1, ["gap", "unpublished"]]);
});

test("asked for a time, the archive is walked no further back than what was in force then", async (context) => {
  const made = world(context);
  await published(made);
  const history = await opened(made, { fromSeconds: noon + 2 * hour });
  assert.deepEqual(
    history.bundles.map(({ claims }) => claims.seq),
    [2, 3],
  );
  assert.deepEqual(codes(history), []);
  assert.equal(history.at(noon + 2 * hour)?.seq, 2);
});

test("a store without public keys is refused, and a shallow clone says what it does not hold", async (context) => {
  const made = world(context);
  const { store } = made.archive;
  await assert.rejects(
    openHistory({ folder: made.folder, store }),
    (fault: unknown) => fault instanceof WritError && fault.code === "WRIT_USAGE",
  );
  const clone = `${temporaryFolder(context)}/clone`;
  runGit(made.folder, ["clone", "-q", "--depth", "1", `file://${made.folder}`, clone]);
  const history = await openHistory({ folder: clone, nowSeconds });
  assert.deepEqual(codes(history), ["no-archive", "shallow"]);
  assert.match(
    history.assumptions.find(({ code }) => code === "shallow")?.says ?? "",
    /Known from 2026-11-20T17:00:00Z on/,
  );
});

test("commits that lie about their time are named, and the others keep theirs", async (context) => {
  const folder = temporaryFolder(context);
  const commits = makeHistory(folder, [
    { seconds: noon, files: firstFiles },
    { seconds: noon + 100 * 365 * day, files: { [path]: grant } },
    { seconds: noon + 2 * hour, files: { [path]: null } },
    { seconds: 12, files: { [path]: grant } },
    { seconds: noon + 4 * hour, files: { [path]: null } },
  ]);
  const history = await openHistory({ folder, nowSeconds });
  const said = history.assumptions.find(({ code }) => code === "clock")?.says ?? "";
  for (const at of [1, 3]) assert.ok(said.includes((commits[at] ?? "").slice(0, 12)), said);
  const access = await accessOf(history);
  const spans = selectSpans(access, {}, nowSeconds);
  assert.deepEqual(
    spans.map(({ fromSeconds, untilSeconds }) => [fromSeconds - noon, untilSeconds - noon]),
    [
      [0, 2 * hour],
      [2 * hour, 4 * hour],
    ],
  );
  assert.deepEqual(access.unread, [{ fromSeconds: noon, untilSeconds: noon + 4 * hour }]);
});

test("a removal whose clock lies ends nothing for sure: nobody is not said of the time until the next commit", async (context) => {
  const folder = temporaryFolder(context);
  makeHistory(folder, [
    { seconds: noon, files: firstFiles },
    { seconds: noon + hour, files: { [path]: grant } },
    { seconds: 12, files: { [path]: null } },
    { seconds: noon + 4 * hour, files: { "README.md": "# Access" } },
  ]);
  const history = await openHistory({ folder, nowSeconds });
  const access = await accessOf(history);
  const column = parseColumnWanted("public.customers.ssn");
  const ask = (fromSeconds: number, untilSeconds: number) =>
    askNever(history, access, { column, on: "db", fromSeconds, untilSeconds });
  assert.equal((await ask(noon, noon + 5 * hour)).verdict, "not-known");
  assert.deepEqual(
    (await ask(noon, noon + 5 * hour)).notKnown.map((one) => [one.fromSeconds - noon, one.untilSeconds - noon]),
    [[hour, 4 * hour]],
  );
  assert.equal((await ask(noon + 4 * hour, noon + 5 * hour)).verdict, "nobody");
  assert.equal(isKnown(access, { atSeconds: noon + 2 * hour }), false);
  assert.equal(isKnown(access, { atSeconds: noon + 4 * hour }), true);
});

test("what was in force at an instant, its files and its model are those of that revision", async (context) => {
  const { folder } = world(context);
  const history = await openHistory({ folder, nowSeconds });
  assert.equal(history.at(noon - 1), undefined);
  const then = history.at(noon + 2 * hour);
  assert.ok(then !== undefined);
  assert.equal(history.files(then).has(path), true);
  const parsed = await history.model(then);
  assert.deepEqual(parsed.ok && [...parsed.model.grants.keys()], ["db/a"]);
  const now = history.at(nowSeconds);
  assert.ok(now !== undefined && !history.files(now).has(path));
  assert.deepEqual(await history.evidence(then), { doubt: `no archive says what ${then.commit} shipped` });
});
