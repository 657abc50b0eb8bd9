// The last proved version of a file, however many unproved ones lie on it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { type FileVersion, type History, openJudge, type Provider } from "../src/index.ts";
import { commitsAskedMax } from "../src/limits.ts";

const path = "masks/orders-db.yaml";
const idOf = (index: number): string => index.toString(16).padStart(40, "0");

/** `count` commits pushed past any pull request, on a root that has the file; newest first. */
function pushedOver(count: number): History {
  const commits = Array.from({ length: count + 1 }, (_, index) => ({
    sha: idOf(index),
    parents: index === count ? [] : [idOf(index + 1)],
    authorEmail: "",
    authorSeconds: 0,
    committerSeconds: 0,
    message: "",
  }));
  const version = ({ sha }: { readonly sha: string }): FileVersion => ({ path, commit: sha, blob: sha, plain: true });
  return {
    commits,
    indexOf: new Map(commits.map(({ sha }, index) => [sha, index])),
    versions: new Map([[path, commits.map(version)]]),
  };
}

const nobody: Provider = { pullsOfCommit: async () => [], accountsOf: async () => new Set() };

function judgeOf(history: History) {
  const git = async (): Promise<Uint8Array> => new Uint8Array();
  return openJudge({ history, provider: nobody, git, branch: "main", repositoryId: 5 });
}

test("pushing a mask over and over does not push the last proved one out of sight", async () => {
  const history = pushedOver(120);
  assert.equal((await judgeOf(history).lastProved(path, idOf(0)))?.commit, idOf(120));
});

test("more unproved versions than a run may ask about end the run, instead of leaving the file out", async () => {
  const history = pushedOver(commitsAskedMax + 1);
  await assert.rejects(
    judgeOf(history).lastProved(path, idOf(0)),
    (fault) => fault instanceof WritError && fault.code === "GITHUB_BUDGET",
  );
});
