// An open pull request over real git: what it has, what it lacks, whose word does not count and who could say yes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { type OpenReview, type PullFacts, type Review, reviewOpenPull } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "writ-open-"));
after(() => rmSync(folder, { recursive: true }));

const git = (...words: string[]): string => {
  const who = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@x.example", GIT_COMMITTER_NAME: "a" };
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...who, GIT_COMMITTER_EMAIL: "a@x" };
  return execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: "pipe" }).trim();
};
const runGit = async (words: readonly string[], input?: string): Promise<Uint8Array> =>
  execFileSync("git", [...words], { cwd: folder, input, stdio: "pipe" });

function commit(files: Readonly<Record<string, string | null>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "x");
  return git("rev-parse", "HEAD");
}

const grant = (user: string, until = "2026-11-25T00:00:00Z"): string =>
  `to: { user: ${user}@acme.example }\nrole: read-only\nwhy: x\nuntil: ${until}\n`;
const names = ["ann", "bob", "cat", "dan"];
const ids = new Map(names.map((name, at) => [name, 1001 + at]));

git("init", "-q", "-b", "main");
const root = commit({
  "people.yaml": names
    .map((name) => `${name}@acme.example: { issuer: o, subject: s-${name}, github: ${ids.get(name)} }\n`)
    .join(""),
  ".github/CODEOWNERS": "* @acme/security\n/grants/db/ @acme/db\n/grants/mail/ dan@acme.example\n/grants/none/\n",
  "grants/db/old.yaml": grant("ann"),
  "grants/db/long.yaml": grant("ann"),
  "grants/db/moved.yaml": grant("ann"),
});
git("checkout", "-q", "-b", "topic");
const head = commit({
  "grants/db/new.yaml": grant("bob"),
  "grants/db/old.yaml": null,
  "grants/db/long.yaml": grant("ann", "2026-11-24T00:00:00Z"),
  "grants/db/moved.yaml": grant("ann", "2026-11-26T00:00:00Z"),
  "grants/mail/a.yaml": grant("bob"),
  "grants/none/a.yaml": grant("bob"),
  "people.yaml": "",
  "writ.yaml": "writ: 1\n",
});
git("checkout", "-q", "main");
const base = commit({ "grants/db/moved.yaml": grant("ann", "2026-11-23T00:00:00Z") });
const paths = git("diff", "--name-only", "--no-renames", root, head).split("\n");

const person = (name: string) => ({ id: ids.get(name) ?? 0, bot: false });
let reviews = 0;
function review(name: string, changes: Partial<Review> = {}): Review {
  reviews += 1;
  return { id: reviews, account: person(name), state: "approved", commit: head, submittedSeconds: reviews, ...changes };
}

function blobs(): Map<string, string | null> {
  const at = (path: string): string | null => {
    try {
      return git("rev-parse", `${head}:${path}`);
    } catch {
      return null;
    }
  };
  return new Map(paths.map((path) => [path, at(path)]));
}

const signature = { email: "ann@acme.example", seconds: 1, account: person("ann") };
const pull: PullFacts = {
  ...{ number: 1, repositoryId: 1, baseBranch: "main", headCommit: head, mergeCommit: "", mergedSeconds: 2 ** 40 },
  author: person("ann"),
  commits: [{ sha: head, author: signature, committer: signature, message: "x", verified: false }],
  files: blobs(),
  reviews: [],
  retargetedSeconds: undefined,
};

async function looked(
  found: readonly Review[],
  {
    teams = { "@acme/db": ["ann", "bob", "cat"], "@acme/security": ["dan"] },
    teamsHidden = false,
    ...changes
  }: {
    readonly teams?: Readonly<Record<string, readonly string[]>>;
    readonly teamsHidden?: boolean;
  } & Partial<PullFacts> = {},
): Promise<(path: string) => OpenReview> {
  const reviewed = await reviewOpenPull({
    pull: { ...pull, reviews: found, ...changes },
    accountsOf: async (owner) => {
      const members = teams[owner];
      return members === undefined ? undefined : new Set(members.map((name) => ids.get(name) ?? 0));
    },
    ...{ git: runGit, commits: { base, fork: root, head }, paths, teamsHidden },
  });
  assert.deepEqual([...reviewed.keys()].sort(), [...paths].sort());
  return (path) => reviewed.get(path) ?? assert.fail(path);
}

test("nobody has approved: who could is an owner who neither asks nor gets it", async () => {
  const of = await looked([]);
  const { state, reason, could, couldCount, unseen, notCounting } = of("grants/db/new.yaml");
  assert.deepEqual(
    [state, reason?.code, could, couldCount, unseen],
    ["lacks", "no-approval", ["cat@acme.example"], 1, []],
  );
  assert.deepEqual(notCounting, []);
  assert.deepEqual(of("grants/mail/a.yaml").could, ["dan@acme.example"], "an owner by address");
  assert.equal(of("grants/none/a.yaml").reason?.code, "no-owner");
  assert.deepEqual(of("writ.yaml").could, ["dan@acme.example"]);
});

test("what only takes access away needs nobody, unless the branch it goes to has changed the file", async () => {
  const of = await looked([]);
  assert.deepEqual([of("grants/db/old.yaml").state, of("grants/db/long.yaml").state], ["exempt", "exempt"]);
  assert.deepEqual(
    [of("grants/db/moved.yaml").state, of("grants/db/moved.yaml").reason?.code],
    ["lacks", "base-changed"],
  );
});

test("an owner's approval of this head counts; the subject's, the author's, an old one's and a stranger's do not", async () => {
  const of = await looked([review("cat"), review("bob"), review("dan")]);
  const found = of("grants/db/new.yaml");
  assert.deepEqual([found.state, found.approvedBy], ["approved", ["cat@acme.example"]]);
  assert.deepEqual(found.notCounting, [
    { who: "bob@acme.example", why: "who gets the access, or belongs to the group that gets it" },
    { who: "dan@acme.example", why: "who owns none of it" },
  ]);
  const old = (await looked([review("cat", { commit: root })]))("grants/db/new.yaml");
  assert.deepEqual([old.state, old.reason?.code], ["lacks", "approval-stale"]);
  assert.deepEqual(old.notCounting, [{ who: "cat@acme.example", why: "who approved an earlier commit" }]);
  const stranger = review("dan", { account: { id: 9, bot: false } });
  assert.deepEqual((await looked([stranger]))("grants/db/new.yaml").notCounting, [
    { who: "account 9", why: "who owns none of it" },
  ]);
});

test("an owner's wish for changes is said, a stranger's is not", async () => {
  const of = await looked([
    review("cat", { state: "changes-requested" }),
    review("dan", { state: "changes-requested" }),
  ]);
  const { reason, notCounting } = of("grants/db/new.yaml");
  assert.equal(reason?.code, "changes-requested");
  assert.deepEqual(notCounting, [{ who: "cat@acme.example", why: "who asks for changes" }]);
});

test("a change of people.yaml makes everybody whose line it touches a subject", async () => {
  const { reason } = (await looked([review("dan")]))("people.yaml");
  assert.equal(reason?.code, "no-approver");
});

test("an owning team that cannot be seen is named, and nobody is said to be missing from it", async () => {
  const { reason, unseen, could } = (await looked([review("cat")], { teams: {} }))("grants/db/new.yaml");
  assert.deepEqual([reason?.code, unseen, could], ["owner-unresolved", ["@acme/db"], []]);
});

const hidden = { teams: {}, teamsHidden: true };

test("where teams may not be looked into, an approval that may be of one is told as that, and not as missing", async () => {
  const found = (await looked([review("cat")], hidden))("grants/db/new.yaml");
  assert.deepEqual(
    [found.state, found.supposed, found.approvedBy, found.reason],
    ["unseen", ["cat@acme.example"], [], undefined],
  );
  assert.deepEqual(found.unseen, ["@acme/db"]);
});

test("where teams may not be looked into, what could never count still does not", async () => {
  const ghost = review("cat", { account: { id: 9, bot: false } });
  for (const [code, given] of [
    ["no-approval", []],
    ["no-approval", [review("cat", { state: "changes-requested" })]],
    ["approver-author", [review("ann")]],
    ["approver-subject", [review("bob")]],
    ["approver-unknown", [ghost]],
    ["approver-bot", [review("cat", { account: { id: 9, bot: true } })]],
    ["approval-stale", [review("cat", { commit: root })]],
    ["no-approval", [review("cat", { state: "dismissed" })]],
  ] as const) {
    const found = (await looked(given, hidden))("grants/db/new.yaml");
    assert.deepEqual([found.state, found.reason?.code, found.supposed], ["lacks", code, undefined]);
    assert.deepEqual(found.approvedBy, []);
  }
  const bots = (await looked([review("cat")], { ...hidden, author: { id: 7, bot: true } }))("grants/db/new.yaml");
  assert.deepEqual([bots.state, bots.reason?.code], ["lacks", "author-bot"]);
});

test("where teams may not be looked into, owners who are seen decide, and one who does not exist is a mistake", async () => {
  const of = await looked([review("dan"), review("cat")], { ...hidden, teams: { "@acme/security": ["dan"] } });
  assert.deepEqual([of("writ.yaml").state, of("writ.yaml").approvedBy], ["approved", ["dan@acme.example"]]);
  assert.deepEqual([of("grants/mail/a.yaml").state, of("grants/mail/a.yaml").supposed], ["approved", undefined]);
  assert.equal((await looked([], hidden))("grants/none/a.yaml").reason?.code, "no-owner");
});

test("no approval counts while the author or a committer is nobody, or the lists are not whole", async () => {
  const unknown = { ...signature, account: { id: 5, bot: false } };
  const commits = [{ sha: head, author: unknown, committer: unknown, message: "x", verified: false }];
  for (const [code, changes] of [
    ["contributor-unknown", { commits }],
    ["author-bot", { author: { id: 7, bot: true } }],
    ["author-unknown", { author: { id: 7, bot: false } }],
    ["too-large", { reviews: undefined }],
  ] as const) {
    const found = (await looked([review("cat")], changes))("grants/db/new.yaml");
    assert.deepEqual([found.state, found.reason?.code], ["lacks", code]);
    assert.ok((found.reason?.what ?? "") !== "" && (found.reason?.instead ?? "") !== "");
  }
});
