// Git is asked by machine: nothing a user, a repository or an environment says may become an option or a program.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { commit, committed, testGit as git } from "@writ/testkit";
import { git as ask, changedPaths, commitOf, headCommit, sequenceOf } from "../src/git.ts";
import { temporaryFolder } from "./fixture.ts";

test("HEAD is a commit, or nothing outside a repository and before the first commit", async (t) => {
  const folder = await temporaryFolder(t);
  assert.equal(await headCommit(folder), undefined);
  assert.equal(await headCommit(join(folder, "gone")), undefined);
  git(folder, "init", "--quiet");
  assert.equal(await headCommit(folder), undefined);
  const other = await temporaryFolder(t);
  assert.equal(await headCommit(other), undefined);
  const made = await committed(other, { a: "1" });
  assert.equal(await headCommit(other), made);
});

test("a revision becomes its commit, or an error that names it", async (t) => {
  const folder = await temporaryFolder(t);
  const first = await committed(folder, { a: "1" });
  git(folder, "tag", "v1");
  for (const name of ["main", "v1", first.slice(0, 8), "HEAD"]) assert.equal(await commitOf(folder, name), first);
  await assert.rejects(commitOf(folder, "origin/main"), {
    code: "CLI_GIT",
    message: /No commit is called origin\/main/,
  });
  await assert.rejects(commitOf(folder, "main..v1"), { code: "CLI_GIT" });
  await assert.rejects(commitOf(folder, "HEAD:a"), { code: "CLI_GIT" });
  await assert.rejects(commitOf(await temporaryFolder(t), "main"), {
    code: "CLI_GIT",
    message: /not a git repository/,
  });
});

test("no revision becomes an option", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { a: "1" });
  const written = join(folder, "written");
  for (const revision of [`--output=${written}`, "-O/x", "--help", "--", "-", ""]) {
    await assert.rejects(commitOf(folder, revision), { code: "WRIT_USAGE", message: /is no revision/ }, revision);
    await assert.rejects(changedPaths(folder, revision), { code: "WRIT_USAGE" }, revision);
  }
  assert.equal(existsSync(written), false);
});

test("the sequence counts first parents, and a shallow clone cannot count", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { a: "1" });
  git(folder, "checkout", "--quiet", "-b", "side");
  commit(folder, "one");
  commit(folder, "two");
  git(folder, "checkout", "--quiet", "main");
  git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "side");
  const head = git(folder, "rev-parse", "HEAD");
  assert.equal(await sequenceOf(folder, head), 2);
  const shallow = join(await temporaryFolder(t), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, shallow]);
  await assert.rejects(sequenceOf(shallow, head), { code: "CLI_GIT", message: /shallow.*fetch-depth: 0/ });
});

test("replaced and grafted history does not change what is counted or read", async (t) => {
  const folder = await temporaryFolder(t);
  const first = await committed(folder, { a: "merged" });
  commit(folder, "two");
  await writeFile(join(folder, "a"), "never merged");
  const other = commit(folder, "other");
  git(folder, "reset", "--quiet", "--hard", first);
  git(folder, "replace", first, other);
  const read = await ask(folder, ["cat-file", "blob", `${first}:a`]);
  assert.equal(read.toString(), "merged");
  assert.equal(await sequenceOf(folder, first), 1);
});

test("changed paths are what differs, is staged, is new, was renamed or removed; ignored files are not", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, {
    kept: "1",
    edited: "1",
    staged: "1",
    gone: "1",
    old: "a long enough text",
    ".gitignore": "ignored\n",
  });
  await writeFile(join(folder, "edited"), "2");
  await writeFile(join(folder, "staged"), "2");
  git(folder, "add", "staged");
  await rm(join(folder, "gone"));
  await rename(join(folder, "old"), join(folder, "new name\twith\ttabs"));
  await writeFile(join(folder, "ignored"), "x");
  await writeFile(join(folder, "--option"), "x");
  assert.deepEqual(
    [...(await changedPaths(folder, "HEAD"))].sort(),
    ["--option", "edited", "gone", "new name\twith\ttabs", "old", "staged"].sort(),
  );
});

test("paths are as seen from the folder, also below the root of the repository", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { "access/grants/a.yaml": "1", outside: "1" });
  await writeFile(join(folder, "access/grants/a.yaml"), "2");
  await writeFile(join(folder, "access/new"), "2");
  await writeFile(join(folder, "outside"), "2");
  assert.deepEqual([...(await changedPaths(join(folder, "access"), "HEAD"))].sort(), ["grants/a.yaml", "new"]);
});

test("no hook, filter, diff driver, pager or monitor of a repository runs", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { a: "1", ".gitattributes": "* filter=evil diff=evil\n" });
  const ran = join(folder, "ran");
  const evil = `sh -c 'touch "${ran}"; cat'`;
  for (const key of [
    "filter.evil.clean",
    "filter.evil.process",
    "diff.evil.textconv",
    "diff.evil.command",
    "core.fsmonitor",
    "core.pager",
    "diff.external",
  ]) {
    git(folder, "config", key, evil);
  }
  git(folder, "config", "filter.evil.required", "true");
  await mkdir(join(folder, ".git", "hooks"), { recursive: true });
  await writeFile(join(folder, ".git", "hooks", "post-index-change"), `#!/bin/sh\ntouch "${ran}"\n`, { mode: 0o755 });
  await writeFile(join(folder, "a"), "2");
  assert.deepEqual([...(await changedPaths(folder, "HEAD"))], ["a"]);
  assert.ok((await headCommit(folder)) !== undefined);
  assert.equal(existsSync(ran), false);
});

test("an environment that points at another repository is not obeyed", async (t) => {
  const [folder, other] = [await temporaryFolder(t), await temporaryFolder(t)];
  const head = await committed(folder, { a: "1" });
  await committed(other, { b: "1" });
  const before = { ...process.env };
  process.env["GIT_DIR"] = join(other, ".git");
  process.env["GIT_WORK_TREE"] = other;
  process.env["GIT_INDEX_FILE"] = join(other, ".git/index");
  try {
    assert.equal(await headCommit(folder), head);
    assert.deepEqual([...(await changedPaths(folder, "HEAD"))], []);
  } finally {
    for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
});

test("git's own words come on one line, and a folder that is not there is told", async (t) => {
  const folder = await temporaryFolder(t);
  await assert.rejects(ask(folder, ["rev-parse", "HEAD"]), {
    code: "CLI_GIT",
    message: /^[^\n]*git rev-parse: [^\n]*$/,
  });
  await assert.rejects(ask(join(folder, "gone"), ["status"]), { code: "CLI_GIT", message: /does not exist/ });
});

test("a filter that `-c` cannot name is refused, not run", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { a: "1", ".gitattributes": "* filter=a=b\n" });
  git(folder, "config", "filter.a=b.clean", `touch ${join(folder, "ran")}; cat`);
  await writeFile(join(folder, "a"), "2");
  await assert.rejects(changedPaths(folder, "HEAD"), { code: "CLI_GIT", message: /filter\.a=b\.clean/ });
  assert.ok(!existsSync(join(folder, "ran")));
});

test("settings of a repository inside this one run nothing", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(join(folder, "inner"), { f: "1", ".gitattributes": "* filter=evil\n" });
  await committed(folder, { a: "1" });
  git(join(folder, "inner"), "config", "filter.evil.clean", `touch ${join(folder, "ran")}; cat`);
  await writeFile(join(folder, "inner", "f"), "22");
  await changedPaths(folder, "HEAD");
  assert.ok(!existsSync(join(folder, "ran")));
});

test("what a partial clone lacks is missing, and no program that its settings name fetches it", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, { a: "1" });
  const blob = git(folder, "rev-parse", "HEAD:a").trim();
  await rm(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  for (const setting of [
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialclonefilter", "blob:none"],
    ["remote.origin.url", `ext::touch ${join(folder, "ran")}`],
    ["protocol.ext.allow", "always"],
    ["extensions.partialClone", "origin"],
    ["core.repositoryFormatVersion", "1"],
  ] as const) {
    git(folder, "config", ...setting);
  }
  await assert.rejects(ask(folder, ["cat-file", "blob", blob]), { code: "CLI_GIT" });
  assert.ok(!existsSync(join(folder, "ran")));
});

test("a program that checks signatures is not run, and a file that says what commits are is not read", async (t) => {
  const folder = await temporaryFolder(t);
  const first = await committed(folder, { a: "1" });
  await committed(folder, { a: "2" });
  const ran = join(folder, "ran");
  const signed = execFileSync("git", ["cat-file", "commit", "HEAD"], { cwd: folder, encoding: "utf8" }).replace(
    "\n\n",
    "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n\n",
  );
  const options = { cwd: folder, encoding: "utf8", input: signed } as const;
  const commit = execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin"], options).trim();
  await writeFile(join(folder, "check"), `#!/bin/sh\ntouch "${ran}"\n`, { mode: 0o755 });
  git(folder, "config", "gpg.program", join(folder, "check"));
  git(folder, "config", "log.showSignature", "true");
  await ask(folder, ["log", "--format=%H", commit, "--"]);
  assert.equal(existsSync(ran), false);
  git(folder, "commit-graph", "write", "--reachable");
  const graph = join(folder, ".git", "objects", "info", "commit-graph");
  const bytes = await readFile(graph);
  // Both commits have the same times; the parent of the second is taken away (0x70000000: none).
  const data = bytes.indexOf(Buffer.from("CDAT"));
  const at = Number(bytes.readBigUInt64BE(data + 4));
  const oids = [first, (await ask(folder, ["rev-parse", "HEAD"])).toString("utf8").trim()].sort();
  for (const place of oids.keys()) bytes.writeUInt32BE(0x70000000, at + place * 36 + 20);
  await chmod(graph, 0o644);
  await writeFile(graph, bytes);
  const plain = execFileSync("git", ["rev-list", "--count", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
  assert.equal(plain, "1", "git itself believes the file");
  assert.equal(await sequenceOf(folder, "HEAD"), 2);
});
