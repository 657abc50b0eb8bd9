// Which commits are a pull request's own: what its author copied from older ones must not move its base back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { choosePull, type History, type HistoryCommit, type PullCommit, type PullFacts } from "../src/index.ts";

const sha = (digit: string): string => digit.repeat(40);
const email = "mallory@acme.example";

/** Newest first: `digits` name the commits, `committed` when each was made. */
function historyOf(digits: string, committed: readonly number[]): History {
  const commits = [...digits].map((digit, index): HistoryCommit => {
    const parent = digits[index + 1];
    const times = { authorSeconds: Number(digit), committerSeconds: committed[index] ?? 0 };
    const parents = parent === undefined ? [] : [sha(parent)];
    return { sha: sha(digit), parents, authorEmail: email, message: `Change ${digit}`, ...times };
  });
  const indexOf = new Map(commits.map((commit, index) => [commit.sha, index]));
  return { commits, indexOf, versions: new Map() };
}

/** Commits of the branch that look like those of the history with the same digit. */
function ownOf(digits: string, idOf: (digit: string) => string): PullCommit[] {
  return [...digits].map((digit) => {
    const signature = { email, seconds: Number(digit) };
    return { sha: idOf(digit), author: signature, committer: signature, message: `Change ${digit}`, verified: false };
  });
}

const other = (digit: string): string => `${digit.repeat(39)}f`;

function baseOf(history: History, commits: readonly PullCommit[]): string | undefined {
  const merge = history.commits[0]?.sha ?? "";
  const pull: PullFacts = {
    number: 9,
    repositoryId: 5,
    baseBranch: "main",
    headCommit: commits.at(-1)?.sha ?? "",
    mergeCommit: merge,
    mergedSeconds: 0,
    commits,
    files: new Map(),
    reviews: [],
    retargetedSeconds: undefined,
  };
  const chosen = choosePull(merge, [pull], { history, branch: "main", repositoryId: 5 });
  return chosen.ok ? chosen.base : undefined;
}

test("the base of a rebased pull request is what stood before all of its commits", () => {
  const history = historyOf("54321", [9000, 8999, 8990, 100, 50]);
  assert.equal(baseOf(history, ownOf("345", other)), sha("2"));
});

test("copies of older commits in a pull request do not move its base back to when others owned the files", () => {
  const history = historyOf("54321", [9000, 5000, 4000, 100, 50]);
  assert.equal(baseOf(history, ownOf("2345", other)), sha("4"));
});

test("a fast forward brings the pull request's own commits, however long ago they were made", () => {
  const history = historyOf("54321", [9000, 5000, 4000, 100, 50]);
  assert.equal(baseOf(history, ownOf("345", sha)), sha("2"));
});
