// History as git has it: merges, renames, clones that are cut or hostile. What a clone's settings say must never change
// what is read, nor run anything.
import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { readCommitLog } from "../../src/history/commit-log.ts";
import { readFileVersions, versionKey } from "../../src/history/read-versions.ts";
import { addHistory, firstFiles, grantYaml, hour, makeHistory, noon, runGit, temporaryFolder } from "../fixture.ts";

const grant = grantYaml({ to: "{ user: alice }", until: noon + 9 * hour });

function small(context: TestContext): { folder: string; commits: string[] } {
  const folder = temporaryFolder(context);
  const commits = makeHistory(folder, [
    { seconds: noon, files: firstFiles },
    { seconds: noon + 60, files: { "grants/db/a.yaml": grant, "docs/x.md": "x" } },
    { seconds: noon + 120, files: { "grants/db/a.yaml": null, "grants/db/b.yaml": grant } },
  ]);
  return { folder, commits };
}

test("each commit has its changes, oldest first, also in folders that the model does not read", async (context) => {
  const { folder, commits } = small(context);
  const log = await readCommitLog(folder, "HEAD");
  assert.deepEqual(
    log.commits.map(({ sha }) => sha),
    commits,
  );
  assert.equal(log.head, commits[2]);
  assert.equal(log.shallow, false);
  assert.deepEqual(
    log.commits.map(({ statedSeconds }) => statedSeconds - noon),
    [0, 60, 120],
  );
  const paths = log.commits.map(({ changes }) =>
    changes.map(({ path, blob }) => `${blob === null ? "-" : "+"}${path}`),
  );
  assert.deepEqual(paths[0]?.length, 4);
  // A folder that the model does not read is kept: its name may be a mistake that makes a version invalid.
  assert.deepEqual(paths[1]?.sort(), ["+docs/x.md", "+grants/db/a.yaml"]);
  assert.deepEqual(paths[2]?.sort(), ["+grants/db/b.yaml", "-grants/db/a.yaml"]);
});

test("of a merge, what it brought to the branch counts, and commits of the other side are no revisions", async (context) => {
  const { folder } = small(context);
  runGit(folder, ["checkout", "-q", "main"]);
  runGit(folder, ["checkout", "-q", "-b", "request"]);
  mkdirSync(join(folder, "grants/crm"), { recursive: true });
  writeFileSync(join(folder, "grants/crm/c.yaml"), grant);
  runGit(folder, ["add", "-A"]);
  runGit(folder, ["commit", "-q", "-m", "one"]);
  runGit(folder, ["checkout", "-q", "main"]);
  runGit(folder, ["merge", "-q", "--no-ff", "-m", "merge", "request"]);
  const { commits } = await readCommitLog(folder, "main");
  assert.equal(commits.length, 4);
  assert.deepEqual(
    commits.at(-1)?.changes.map(({ path }) => path),
    ["grants/crm/c.yaml"],
  );
  assert.equal(commits.at(-1)?.parents.length, 2);
});

test("a shallow clone is known as one, unless it holds the first commit", async (context) => {
  const { folder } = small(context);
  const clone = join(temporaryFolder(context), "clone");
  runGit(folder, ["clone", "-q", "--depth", "1", `file://${folder}`, clone]);
  const log = await readCommitLog(clone, "HEAD");
  assert.equal(log.shallow, true);
  assert.deepEqual(
    log.commits.map(({ changes }) => changes.length),
    [6],
  );
  const whole = join(temporaryFolder(context), "clone");
  runGit(folder, ["clone", "-q", "--depth", "50", `file://${folder}`, whole]);
  assert.equal((await readCommitLog(whole, "HEAD")).shallow, false);
});

test("a folder in a repository is asked for what is below it alone", async (context) => {
  const folder = temporaryFolder(context);
  makeHistory(folder, [
    { seconds: noon, files: { "access/writ.yaml": "x", "writ.yaml": "y" } },
    { seconds: noon + 1, files: { "people.yaml": "z" } },
  ]);
  runGit(folder, ["checkout", "-q", "main"]);
  const { commits } = await readCommitLog(join(folder, "access"), "HEAD");
  assert.deepEqual(
    commits.map(({ changes }) => changes.map(({ path }) => path)),
    [["writ.yaml"], []],
  );
});

test("a hostile clone runs nothing, and its settings change nothing of what is read", async (context) => {
  const { folder, commits } = small(context);
  const before = await readCommitLog(folder, "HEAD");
  const marker = join(folder, "it-ran");
  const program = join(folder, "program.sh");
  writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`);
  chmodSync(program, 0o755);
  const settings: Readonly<Record<string, string>> = {
    "core.fsmonitor": program,
    "core.pager": program,
    "core.hooksPath": folder,
    "core.sshCommand": program,
    "diff.external": program,
    "gpg.program": program,
    "log.showSignature": "true",
    "diff.x.textconv": program,
    "filter.x.smudge": program,
    "alias.log": `!${program}`,
    "remote.origin.url": `ext::${program}`,
    "remote.origin.promisor": "true",
    "extensions.partialClone": "origin",
    "i18n.logOutputEncoding": "UTF-16",
    "log.showRoot": "false",
    "log.diffMerges": "off",
    "log.decorate": "full",
    "diff.renames": "copies",
    "diff.relative": "true",
    "diff.noprefix": "true",
    "diff.ignoreSubmodules": "all",
    "format.pretty": "fuller",
    "color.ui": "always",
    "core.quotePath": "true",
  };
  runGit(folder, ["config", "core.repositoryformatversion", "1"]);
  for (const [name, value] of Object.entries(settings)) runGit(folder, ["config", name, value]);
  writeFileSync(join(folder, ".git/info/attributes"), "* diff=x filter=x\n");
  const log = await readCommitLog(folder, "HEAD");
  assert.deepEqual(log, before);
  const versions = log.commits.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.blob === null ? [] : [{ ...change, blob: change.blob }])),
  );
  assert.ok((await readFileVersions(folder, versions)).size > 0);
  assert.equal(existsSync(marker), false, "a program of the clone ran");
  assert.deepEqual(
    log.commits.map(({ sha }) => sha),
    commits,
  );
});

test("commits that a clone says are replaced or grafted are read as they were made", async (context) => {
  const { folder, commits } = small(context);
  const [first = "", second = "", third = ""] = commits;
  runGit(folder, ["replace", "-f", second, third]);
  writeFileSync(join(folder, ".git/info/grafts"), `${third} ${first}\n`);
  const log = await readCommitLog(folder, third);
  assert.deepEqual(
    log.commits.map(({ sha }) => sha),
    commits,
  );
  assert.equal(
    log.commits[1]?.changes.some(({ path }) => path === "grants/db/a.yaml"),
    true,
  );
});

test("links, submodules, files that are too large and content that is missing are told apart", async (context) => {
  const folder = temporaryFolder(context);
  makeHistory(folder, [
    { seconds: noon, files: { "grants/db/big.yaml": "#".repeat(200_000), "grants/db/a.yaml": grant } },
  ]);
  const entries = await readFileVersions(folder, [
    ...["a", "big"].map((name) => version(folder, `grants/db/${name}.yaml`)),
    { ...version(folder, "grants/db/a.yaml"), path: "grants/db/link.yaml", form: "link" },
    { ...version(folder, "grants/db/a.yaml"), path: "grants/db/module.yaml", form: "special" },
    { ...version(folder, "grants/db/a.yaml"), path: "grants/db/gone.yaml", blob: "b".repeat(40) },
  ]);
  const found = [...entries].map(([key, entry]) => [
    key.split(" ")[1],
    entry instanceof Uint8Array ? "bytes" : entry.kind,
  ]);
  assert.deepEqual(Object.fromEntries(found), {
    "grants/db/a.yaml": "bytes",
    "grants/db/big.yaml": "oversized",
    "grants/db/link.yaml": "link",
    "grants/db/module.yaml": "special",
  });
  assert.equal(entries.has(versionKey({ path: "grants/db/gone.yaml", blob: "b".repeat(40) })), false);
});

function version(folder: string, path: string) {
  const blob = runGit(folder, ["rev-parse", `main:${path}`]);
  return { path, blob, commit: "c".repeat(40), form: "file" } as const;
}

test("a branch that is not there, an option in its place and a folder without git are refused in words", async (context) => {
  const { folder } = small(context);
  for (const [branch, code] of [
    ["nowhere", "CLI_GIT"],
    ["--output=x", "WRIT_USAGE"],
    ["", "WRIT_USAGE"],
  ] as const) {
    await assert.rejects(
      readCommitLog(folder, branch),
      (fault: unknown) => fault instanceof WritError && fault.code === code,
    );
  }
  await assert.rejects(readCommitLog(temporaryFolder(context), "HEAD"), WritError);
});

test("more commits on the branch are seen at once", async (context) => {
  const { folder, commits } = small(context);
  const more = addHistory(folder, [{ seconds: noon + 200, files: { "grants/db/b.yaml": null } }]);
  const log = await readCommitLog(folder, "main");
  assert.deepEqual(
    log.commits.map(({ sha }) => sha),
    [...commits, ...more],
  );
});
