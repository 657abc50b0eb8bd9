// What a build reads from a commit must be what a review sees in a checkout, and neither may read what git would take
// from elsewhere.
import assert from "node:assert/strict";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import {
  commit,
  committed,
  type RepositoryTexts as Files,
  testGit as git,
  commonGrant as grant,
  grantPath,
  instant,
  repositoryFiles,
  writeFiles,
} from "@writ/testkit";
import { parseCommit, parseFolder, parseForTrial } from "../src/parse.ts";
import { temporaryFolder } from "./fixture.ts";

type Parsed = Awaited<ReturnType<typeof parseFolder>>;

/** Place and code of each diagnostic. */
function faults(parsed: Parsed): string[] {
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  return diagnostics.map(({ file, code }) => `${file} ${code}`).sort();
}

const past = grant(instant(-3_600));

test("a folder without git counts everything as changed: an old grant is a mistake there", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  assert.deepEqual(faults(await parseFolder(folder)), []);
  await writeFile(join(folder, grantPath), past);
  assert.match(faults(await parseFolder(folder)).join(), /grants\/orders-db\/alice\.yaml/);
  assert.equal((await parseForTrial(folder)).ok, true);
});

test("before the first commit everything counts as changed", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles({ [grantPath]: past }));
  git(folder, "init", "--quiet");
  assert.equal((await parseFolder(folder)).ok, false);
});

test("a grant that has run out is a mistake only where the change adds or edits it", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ [grantPath]: past }));
  assert.deepEqual(faults(await parseFolder(folder)), []);
  await writeFile(join(folder, "grants/orders-db/untracked.yaml"), past);
  assert.match(faults(await parseFolder(folder)).join(), /untracked\.yaml/);
  await rename(join(folder, "grants/orders-db/untracked.yaml"), join(folder, "grants/orders-db/alice.yaml"));
  assert.deepEqual(faults(await parseFolder(folder)), []);
  await rename(join(folder, grantPath), join(folder, "grants/orders-db/renamed.yaml"));
  assert.match(faults(await parseFolder(folder)).join(), /renamed\.yaml/);
});

test("a base says what the change is: commits since then count too", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles());
  git(folder, "checkout", "--quiet", "-b", "request");
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), past);
  commit(folder, "request");
  assert.deepEqual(faults(await parseFolder(folder)), []);
  assert.match(faults(await parseFolder(folder, "main")).join(), /bob\.yaml/);
});

test("an access repository below the root of a git repository is read from there", async (t) => {
  const folder = await temporaryFolder(t);
  const below = Object.fromEntries(
    Object.entries(repositoryFiles({ [grantPath]: past })).map(([path, text]) => [`access/${path}`, text]),
  );
  const head = await committed(folder, { ...below, "writ.yaml": "not: this\n" });
  assert.deepEqual(faults(await parseFolder(join(folder, "access"))), []);
  const parsed = await parseCommit(join(folder, "access"), head);
  assert.ok(parsed.ok, faults(parsed).join());
  assert.deepEqual([...parsed.model.grants.keys()], ["orders-db/alice"]);
});

test("a commit is read as it was committed, whatever lies in the working tree", async (t) => {
  const folder = await temporaryFolder(t);
  const head = await committed(folder);
  await writeFile(join(folder, "writ.yaml"), "broken: [");
  await writeFile(join(folder, "grants/orders-db/more.yaml"), grant());
  await rm(join(folder, grantPath));
  const parsed = await parseCommit(folder, head);
  assert.ok(parsed.ok);
  assert.deepEqual([...parsed.model.grants.keys()], ["orders-db/alice"]);
});

const strange: readonly (readonly [what: string, files: Files, spoil?: (folder: string) => Promise<unknown>])[] = [
  ["a link in place of a grant", {}, (folder) => symlink("alice.yaml", join(folder, "grants/orders-db/link.yaml"))],
  ["a link out of the repository", {}, (folder) => symlink("/etc/passwd", join(folder, "masks-x.yaml"))],
  [
    "a link in place of masks/",
    { "elsewhere/orders-db.yaml": "x" },
    (folder) => symlink("elsewhere", join(folder, "masks")),
  ],
  [
    "a link in place of writ.yaml",
    { "writ.yaml": undefined, real: "x" },
    (folder) => symlink("real", join(folder, "writ.yaml")),
  ],
  ["a folder misspelt", { "Masks/orders-db.yaml": "unlisted: show\ncolumns: {}\n" }],
  ["a folder in the singular", { "mask/orders-db.yaml": "unlisted: show\ncolumns: {}\n" }],
  ["writ.yml", { "writ.yml": "writ: 1\n" }],
  ["People.yaml", { "People.yaml": "{}\n" }],
  ["a folder too deep", { "grants/orders-db/deep/x.yaml": "x: 1\n" }],
  ["a file in no folder", { "grants/loose.yaml": "x: 1\n" }],
  ["an oversized file", { "grants/orders-db/large.yaml": `#${"x".repeat(5 << 20)}\n` }],
  ["bytes that are no text", { "guards/orders-db.yaml": "\u0000\u0001" }],
  ["a submodule in place of masks/", {}, submodule],
  ["folders that are none of Writ's", { "src/main.rs": "fn main() {}", "docs/grants/x.yaml": "x", README: "x" }],
];

async function submodule(folder: string): Promise<void> {
  const inner = join(folder, "masks");
  await mkdir(inner);
  git(inner, "init", "--quiet");
  commit(inner, "inner");
}

for (const [what, files, spoil] of strange) {
  test(`${what} is the same in a commit as in a checkout`, async (t) => {
    const folder = await temporaryFolder(t);
    await writeFiles(folder, repositoryFiles(files));
    await spoil?.(folder);
    git(folder, "init", "--quiet", "--initial-branch=main");
    const head = commit(folder, "all");
    const [checkout, merged] = [faults(await parseForTrial(folder)), faults(await parseCommit(folder, head))];
    // What git keeps as one entry and a disk as a folder may differ in words, never in whether it is a mistake.
    assert.equal(merged.length === 0, checkout.length === 0, `${checkout.join()} — ${merged.join()}`);
    const names = (said: string[]) => said.map((fault) => fault.split(" ")[0]?.replace(/\/deep\/x\.yaml$/, "/deep"));
    if (spoil !== submodule) assert.deepEqual(names(merged), names(checkout));
  });
}

test("a blob that is missing is told, and no other file's bytes take its place", async (t) => {
  const folder = await temporaryFolder(t);
  const head = await committed(folder);
  const id = git(folder, "rev-parse", "HEAD:people.yaml");
  await rm(join(folder, ".git/objects", id.slice(0, 2), id.slice(2)));
  await assert.rejects(parseCommit(folder, head), { code: "CLI_GIT", message: /missing or damaged: people\.yaml/ });
});

test("a folder that does not exist is told by name", async (t) => {
  const folder = join(await temporaryFolder(t), "gone");
  await assert.rejects(parseFolder(folder), { code: "MODEL_FOLDER", message: /gone/ });
});
