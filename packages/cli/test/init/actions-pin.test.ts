// Workflows run whatever a pin names: only a whole commit of a repository that is surely the one on GitHub is one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { actionsPin, repositoryOnGitHub } from "../../src/init/actions-pin.ts";

const commit = "0123456789".repeat(4);

test("--actions is taken as it is written", async () => {
  const { repository, commit: pinned } = (await actionsPin(`acme/writ@${commit}`)) ?? {};
  assert.deepEqual([repository, pinned], ["acme/writ", commit]);
});

for (const text of [
  "",
  "acme/writ",
  `acme/writ@${commit.slice(1)}`,
  `acme/writ@${commit}0`,
  `acme/writ@${commit.replace("0", "G")}`,
  `acme/writ@${commit.toUpperCase().replace("0", "A")}`,
  "acme/writ@v1",
  `acme/writ/sub@${commit}`,
  `../writ@${commit}`,
  `acme/wr it@${commit}`,
  `acme/writ@${commit}\n`,
  `acme/writ@${commit} # x`,
  `\${{ github.repository }}@${commit}`,
]) {
  test(`--actions ${JSON.stringify(text)} is no pin`, async () => {
    await assert.rejects(actionsPin(text), { code: "WRIT_USAGE" });
  });
}

const remotes: readonly (readonly [remote: string, repository: string | undefined])[] = [
  ["https://github.com/acme/writ", "acme/writ"],
  ["https://github.com/acme/writ.git", "acme/writ"],
  ["https://github.com/acme/writ/", "acme/writ"],
  ["https://x-access-token:secret@github.com/acme/writ.git", "acme/writ"],
  ["git@github.com:acme/writ.git", "acme/writ"],
  ["ssh://git@github.com/acme/my.writ_2", "acme/my.writ_2"],
  ["http://github.com/acme/writ", undefined],
  ["https://github.com.evil.example/acme/writ", undefined],
  ["https://evil.example/github.com/acme/writ", undefined],
  ["https://evil.example@github.com@evil.example/acme/writ", undefined],
  ["https://github.com/acme/writ/tree/main", undefined],
  ["https://github.com/acme", undefined],
  ["git@gitlab.com:acme/writ.git", undefined],
  ["/srv/github.com/acme/writ", undefined],
  ["", undefined],
];

for (const [remote, repository] of remotes) {
  test(`${JSON.stringify(remote)} is ${repository ?? "nowhere on GitHub"}`, () => {
    assert.equal(repositoryOnGitHub(remote), repository);
  });
}
