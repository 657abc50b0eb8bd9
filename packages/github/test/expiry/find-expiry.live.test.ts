// From the files of a commit to what goes: valid files only, so many at once, with what added them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findExpiry } from "../../src/expiry/find-expiry.ts";
import type { RunGit } from "../../src/facts.ts";
import { removalsMax } from "../../src/limits.ts";
import { accessFiles, bytesOf, grantText } from "../access-files.ts";
import { gitFolder } from "./git-folder.ts";
import { nowSeconds } from "./removals.ts";

const ended = grantText("{ user: alice@acme.example }", "2027-01-05T00:00:00Z");
const goesOn = grantText("{ user: alice@acme.example }", "2027-01-25T00:00:00Z");

test("what has ended goes, and its commit and pull request are named", async (context) => {
  const git = gitFolder(context);
  const first = { ...accessFiles(), "grants/orders-db/a.yaml": ended, "grants/orders-db/b.yaml": goesOn };
  const commit = git.commit(first, "Add grants (#41)");
  const found = await findExpiry({ files: bytesOf(first), git: git.run, commit, nowSeconds });
  assert.ok(found.ok);
  const { removals, kept, waiting, added } = found.expiry;
  assert.equal(found.expiry.tree, git.text("rev-parse", "HEAD^{tree}"));
  assert.deepEqual([removals.map(({ grant }) => grant), kept, waiting], [["orders-db/a"], [], 0]);
  assert.deepEqual([...added], [["grants/orders-db/a.yaml", { commit, pull: 41 }]]);
});

test("a repository that is not valid removes nothing and says why", async (context) => {
  const git = gitFolder(context);
  const broken = bytesOf({ ...accessFiles(), "grants/orders-db/a.yaml": ended, "people.yaml": "alice: [\n" });
  const found = await findExpiry({ files: broken, git: git.run, commit: git.commit({ x: "1" }), nowSeconds });
  assert.ok(!found.ok && found.diagnostics.some(({ file }) => file === "people.yaml"));
});

test("so many go at once, those that ended first; the rest is counted", async (context) => {
  const git = gitFolder(context);
  const many = Array.from({ length: removalsMax + 7 }, (_, at) => [`grants/orders-db/g${at}.yaml`, ended]);
  const oldest = grantText("{ user: alice@acme.example }", "2027-01-02T00:00:00Z");
  const files = { ...accessFiles(), ...Object.fromEntries(many), "grants/orders-db/z.yaml": oldest };
  const found = await findExpiry({ files: bytesOf(files), git: git.run, commit: git.commit(files), nowSeconds });
  assert.ok(found.ok);
  assert.deepEqual([found.expiry.removals.length, found.expiry.waiting], [removalsMax, 8]);
  assert.equal(found.expiry.removals[0]?.grant, "orders-db/z");
});

test("a history that cannot be searched keeps nothing from going", async (context) => {
  const git = gitFolder(context);
  const files = { ...accessFiles(), "grants/orders-db/a.yaml": ended };
  const commit = git.commit(files);
  const run: RunGit = async (words, input) => {
    if (words[0] === "log") throw new Error("too slow");
    return await git.run(words, input);
  };
  const found = await findExpiry({ files: bytesOf(files), git: run, commit, nowSeconds });
  assert.ok(found.ok && found.expiry.removals.length === 1 && found.expiry.added.size === 0);
});
