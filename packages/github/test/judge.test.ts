// Verdicts over plain facts: the one way to be proved, and each way not to be.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type FileFacts,
  type FileVersion,
  judge,
  type PullCommit,
  type PullFacts,
  type Reason,
  type Review,
  reasons,
} from "../src/index.ts";
import { parsePeople } from "../src/people.ts";

const sha = (digit: string): string => digit.repeat(40);
const people = parsePeople(
  new TextEncoder().encode(
    [1001, 1002, 1003]
      .map((id) => `p${id}@acme.example: { issuer: okta, subject: "s${id}", github: ${id} }\n`)
      .join(""),
  ),
);
const version: FileVersion = { path: "grants/db/a.yaml", commit: sha("c"), blob: sha("b"), plain: true };
const person = (id: number) => ({ id, bot: false });
const approval: Review = { id: 7, account: person(1002), state: "approved", commit: sha("d"), submittedSeconds: 90 };
const signature = { email: "p1001@acme.example", seconds: 10, account: person(1001) };
const commit = { sha: sha("d"), author: signature, committer: signature, message: "Access", verified: false };
const pull: PullFacts = {
  number: 41,
  repositoryId: 5,
  baseBranch: "main",
  headCommit: sha("d"),
  mergeCommit: sha("c"),
  mergedSeconds: 100,
  author: person(1001),
  commits: [commit],
  files: new Map([[version.path, sha("b")]]),
  reviews: [approval],
  retargetedSeconds: undefined,
};
const facts: FileFacts = {
  pull,
  base: sha("a"),
  owners: ["@acme/db"],
  accounts: new Map([["@acme/db", new Set([1001, 1002, 3000])]]),
  people,
  subjects: { names: new Set(["p1003@acme.example"]), ids: new Set([1003]), unknown: false },
};

const withPull = (changes: Partial<PullFacts>): FileFacts => ({ ...facts, pull: { ...pull, ...changes } });
const withReviews = (...changes: Partial<Review>[]): FileFacts =>
  withPull({ reviews: changes.map((change, index) => ({ ...approval, id: index + 1, ...change })) });
const withCommit = (changes: Partial<PullCommit>): FileFacts => withPull({ commits: [{ ...commit, ...changes }] });

test("an owner's approval of the merged head proves a version, with ids and times", () => {
  assert.deepEqual(judge(version, facts), {
    status: "proved",
    proof: {
      by: "approval",
      pull: 41,
      head: sha("d"),
      base: sha("a"),
      mergedSeconds: 100,
      author: 1001,
      approver: 1002,
      review: 7,
      approvedSeconds: 90,
      owner: "@acme/db",
    },
  });
});

const signedBot = { email: "x@users.noreply.github.com", seconds: 10, account: { id: 9, bot: true } };
const webFlow = { email: "noreply@github.com", seconds: 10, account: person(19864447) };
for (const [what, good] of [
  ["a comment after the approval", withReviews({}, { state: "commented", submittedSeconds: 95 })],
  ["a dismissed approval, given again", withReviews({ state: "dismissed", submittedSeconds: 50 }, {})],
  ["another's request for changes", withReviews({ account: person(1001), state: "changes-requested" }, {})],
  ["a word after the merge", withReviews({}, { state: "changes-requested", submittedSeconds: 101 })],
  ["a move to another base before the approval", withPull({ retargetedSeconds: 89 })],
  ["a commit of GitHub's own, signed by it", withCommit({ committer: webFlow, verified: true })],
  ["a signed commit of a bot", withCommit({ author: signedBot, committer: webFlow, verified: true })],
  ["a co-author whom people.yaml names", withCommit({ message: "A\n\nCo-authored-by: B <P1003@acme.example>" })],
  ["a co-author that is a bot", withCommit({ message: "A\n\nCo-authored-by: B <1+b[bot]@users.noreply.github.com>" })],
] as const) {
  test(`proved in spite of ${what}`, () => {
    assert.equal(judge(version, good).status, "proved");
  });
}

const unknownSignature = { email: "ghost@nowhere.example", seconds: 10 };
const bad: readonly (readonly [Reason, string, FileFacts, FileVersion?])[] = [
  ["not-in-pull-request", "a file that the pull request does not change", withPull({ files: new Map() })],
  ["content-differs", "bytes changed while merging", facts, { ...version, blob: sha("e") }],
  ["content-differs", "a removal that was not in it", facts, { ...version, blob: null }],
  ["not-a-file", "a link", facts, { ...version, plain: false }],
  ["too-large", "commits beyond the list", withPull({ commits: undefined })],
  ["too-large", "files beyond the list", withPull({ files: undefined })],
  ["too-large", "reviews beyond the list", withPull({ reviews: undefined })],
  ["too-large", "events beyond the list", withPull({ retargetedSeconds: "unknown" })],
  ["no-owner", "a path without an owner", { ...facts, owners: [] }],
  ["owner-unresolved", "an owner that nobody can see", { ...facts, accounts: new Map([["@acme/db", undefined]]) }],
  ["author-bot", "a bot's pull request", withPull({ author: { id: 9, bot: true } })],
  ["author-unknown", "a second login that opened it", withPull({ author: person(2002) })],
  ["author-unknown", "a deleted account that opened it", { ...facts, pull: { ...pull, author: person(0) } }],
  ["contributor-unknown", "a commit by an address that nobody has", withCommit({ author: unknownSignature })],
  [
    "contributor-unknown",
    "a commit by a second login",
    withCommit({ author: { ...signature, account: person(2002) } }),
  ],
  ["contributor-unknown", "a bot's address on an unsigned commit", withCommit({ author: signedBot })],
  ["contributor-unknown", "GitHub's address on an unsigned commit", withCommit({ committer: webFlow })],
  ["contributor-unknown", "a co-author nobody knows", withCommit({ message: "A\n\nCo-Authored-By: X <x@y.example>" })],
  [
    "approver-contributor",
    "a co-author by id",
    withCommit({ message: "A\n\nCo-authored-by: X <1002+o@users.noreply.github.com>" }),
  ],
  [
    "approver-contributor",
    "a co-author by address",
    withCommit({ message: "A\n\nco-authored-by: X <p1002@acme.example>" }),
  ],
  ["approver-contributor", "an author", withCommit({ author: { ...signature, account: person(1002) } })],
  ["approver-contributor", "a committer", withCommit({ committer: { email: "p1002@acme.example", seconds: 1 } })],
  ["approver-author", "an approval of one's own", withReviews({ account: person(1001) })],
  ["approver-subject", "the subject's approval", { ...facts, subjects: { ...facts.subjects, ids: new Set([1002]) } }],
  [
    "approver-subject",
    "the approval of a member of the group",
    { ...facts, subjects: { ...facts.subjects, names: new Set(["p1002@acme.example"]) } },
  ],
  ["subject-unknown", "a group that nobody can name", { ...facts, subjects: { ...facts.subjects, unknown: true } }],
  ["approver-bot", "a bot's approval", withReviews({ account: { id: 3000, bot: true } })],
  ["approver-unknown", "the approval of an owner's second login", withReviews({ account: person(3000) })],
  ["approver-not-owner", "a stranger's approval", withReviews({ account: person(1003) })],
  ["approval-stale", "a push after the approval", withReviews({ commit: sha("f") })],
  ["approval-dismissed", "a dismissed approval", withReviews({ state: "dismissed" })],
  [
    "changes-requested",
    "changes requested after the approval",
    withReviews({}, { state: "changes-requested", submittedSeconds: 95 }),
  ],
  ["approval-late", "an approval after the merge", withReviews({ submittedSeconds: 101 })],
  ["approval-retargeted", "a move to another base after the approval", withPull({ retargetedSeconds: 95 })],
  ["no-approval", "an admin's merge without approval", withReviews()],
  ["no-approval", "a comment alone", withReviews({ state: "commented" })],
];

for (const [reason, what, given, file = version] of bad) {
  test(`${reason}: ${what}`, () => {
    assert.deepEqual(judge(file, given), { status: "unproved", reason, pull: 41 });
  });
}

test("an approval by a deleted account is none", () => {
  const { account: _, ...anonymous } = approval;
  assert.deepEqual(judge(version, withPull({ reviews: [anonymous] })), {
    status: "unproved",
    reason: "no-approval",
    pull: 41,
  });
});

test("every reason has words for what happened and what to do", () => {
  for (const [what, instead] of Object.values(reasons)) {
    assert.match(what, /^[A-Za-z].*[^.]$/);
    assert.match(instead, /^[A-Z].*\.$/);
  }
});
