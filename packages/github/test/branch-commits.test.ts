// Which commits of a branch change something, and which only say yes; whose last word counts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { approvalsOf, faultOfCommits, splitBranch } from "../src/branch-commits.ts";
import { formatApprovalLine } from "../src/index.ts";
import { parsePeople, personId } from "../src/people.ts";
import type { SignedCommit } from "../src/signed-commits.ts";

const sha = (digit: string): string => digit.repeat(40);
const [olga, paul, sam] = ["olga@x.example", "paul@x.example", "sam@x.example"] as const;
const people = parsePeople(
  new TextEncoder().encode([olga, paul, sam].map((who) => `${who}: { issuer: okta, subject: "${who}" }\n`).join("")),
  "persons",
);

function commit(id: string, parent: string, wish: Partial<SignedCommit> & { readonly by?: string }): SignedCommit {
  const { by = paul, ...more } = wish;
  const own = { authorEmail: by, authorSeconds: 10, committerEmail: by, committerSeconds: 10, signer: by };
  return { sha: sha(id), tree: sha(id), parents: [sha(parent)], message: "Access", ...own, ...more };
}

const yes = (of: string, branch = "main"): string => formatApprovalLine({ of: sha(of), branch });
const content = commit("1", "0", {});
const first = commit("2", "1", { tree: sha("1"), message: yes("1"), by: olga });
const second = commit("3", "2", { tree: sha("1"), message: yes("1"), by: sam });
const merging = { branch: "main", head: sha("3"), mergedSeconds: 100 };

test("approvals at the tip look at the commit below them all", () => {
  const split = splitBranch([second, first, content], sha("3"));
  assert.equal(split.reviewed, sha("1"));
  assert.deepEqual(split.content, [content]);
  const { reviews, doubt } = approvalsOf(split, merging);
  assert.equal(doubt, undefined);
  assert.deepEqual(
    reviews.map(({ account, commit: at, signed }) => [account?.id, at, signed]),
    [
      [personId(sam), sha("3"), second.sha],
      [personId(olga), sha("3"), first.sha],
    ],
  );
});

for (const [what, changed] of [
  ["another tree", { tree: sha("9") }],
  ["two parents", { parents: [sha("1"), sha("8")] }],
  ["no line", { message: "Nothing" }],
  ["two lines", { message: `${yes("1")}\n${yes("1")}` }],
  ["a parent outside of the branch", { parents: [sha("0")] }],
] as const) {
  test(`a commit with ${what} is no approval, and who signed it contributed`, () => {
    const split = splitBranch([{ ...first, ...changed }, content], sha("2"));
    assert.equal(split.reviewed, sha("2"));
    assert.equal(split.content.at(-1)?.signer, olga);
    assert.deepEqual(approvalsOf(split, { ...merging, head: sha("2") }).reviews, []);
  });
}

test("an approval under a later change looks elsewhere, and a newer one of the same person counts", () => {
  const later = commit("4", "2", {});
  const again = commit("5", "4", { tree: sha("4"), message: yes("4"), by: olga, committerSeconds: 5 });
  const stale = approvalsOf(splitBranch([later, first, content], sha("4")), { ...merging, head: sha("4") });
  assert.deepEqual(
    stale.reviews.map((review) => review.commit),
    [sha("1")],
  );
  const renewed = approvalsOf(splitBranch([again, later, first, content], sha("5")), { ...merging, head: sha("5") });
  assert.deepEqual(
    renewed.reviews.map((review) => [review.commit, review.signed]),
    [[sha("5"), again.sha]],
  );
});

test("a later word that looks elsewhere takes nothing from one that counts", () => {
  const elsewhere = commit("3", "2", { tree: sha("1"), message: yes("7"), by: olga });
  const { reviews } = approvalsOf(splitBranch([elsewhere, first, content], sha("3")), merging);
  assert.deepEqual(
    reviews.map((review) => [review.commit, review.signed]),
    [[sha("3"), first.sha]],
  );
});

test("what no key signed, and what was said for another branch, is no review, and says so", () => {
  const { signer: _, ...unsigned } = first;
  const one = approvalsOf(splitBranch([unsigned, content], sha("2")), { ...merging, head: sha("2") });
  assert.deepEqual(one, { reviews: [], doubt: "approval-unsigned" });
  const other = { ...first, message: yes("1", "staging") };
  const two = approvalsOf(splitBranch([other, content], sha("2")), { ...merging, head: sha("2") });
  assert.deepEqual(two, { reviews: [], doubt: "approval-elsewhere" });
});

test("a merge says yes by the same line alone, and never later than it was merged", () => {
  const merge = { ...commit("6", "0", { by: sam, committerSeconds: 500 }), parents: [sha("0"), sha("1")] };
  const split = splitBranch([content], sha("1"));
  const at = { ...merging, head: sha("1") };
  assert.deepEqual(approvalsOf(split, { ...at, merge }).reviews, []);
  const [review] = approvalsOf(split, { ...at, merge: { ...merge, message: yes("1") } }).reviews;
  assert.deepEqual([review?.commit, review?.signed, review?.submittedSeconds], [sha("1"), merge.sha, 100]);
});

test("every commit is signed by its committer, or it is a fault", () => {
  const { signer: _, ...unsigned } = content;
  assert.equal(faultOfCommits([content], people), undefined);
  assert.equal(faultOfCommits([{ ...content, committerEmail: "PAUL@x.example" }], people), undefined);
  assert.equal(faultOfCommits([content, unsigned], people), "commit-unsigned");
  assert.equal(faultOfCommits([{ ...content, committerEmail: olga }], people), "signer-differs");
  assert.equal(faultOfCommits([{ ...content, committerEmail: "" }], people), "signer-differs");
});
