// Only an earlier end or a removal is a reduction; whatever else differs is not, nor what cannot be read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRemovesOnly, isReducedGrant } from "../src/reduction.ts";
import { grantText } from "./access-files.ts";

const path = "grants/orders-db/a.yaml";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const before = bytes(grantText("{ user: alice@acme.example }", "2027-01-05T00:00:00Z"));
const reduced = (text: string): boolean => isReducedGrant(path, before, bytes(text));

test("an earlier end is a reduction", () => {
  assert.ok(reduced(grantText("{ user: alice@acme.example }", "2027-01-04T23:59:59Z")));
});

test("the same end, a later one, another subject, more or less, or no grant at all is none", () => {
  const shorter = grantText("{ user: alice@acme.example }", "2027-01-04T00:00:00Z");
  for (const text of [
    grantText("{ user: alice@acme.example }", "2027-01-05T00:00:00Z"),
    grantText("{ user: alice@acme.example }", "2027-01-06T00:00:00Z"),
    grantText("{ user: bob@acme.example }", "2027-01-04T00:00:00Z"),
    shorter.replace("from: 2027-01-01T00:00:00Z\n", ""),
    shorter.replace("read-only", "read-write"),
    `${shorter}sessions: 5\n`,
    shorter.replace("until", "untill"),
    "",
  ]) {
    assert.ok(!reduced(text), text);
  }
});

const removed = (...paths: string[]) => paths.map((path) => ({ path, status: "removed" }));

test("a commit that removes these grants and nothing else is a reduction", () => {
  assertRemovesOnly({ ahead: 1, behind: 0, files: removed(path) }, [path]);
});

test("a commit that does anything else, more or less, is none", () => {
  const other = "grants/orders-db/b.yaml";
  for (const [files, paths, ahead = 1, behind = 0] of [
    [removed(path, other), [path]],
    [removed(path), [path, other]],
    [removed(other), [path]],
    [[{ path, status: "modified" }], [path]],
    [[...removed(path), { path: other, status: "added" }], [path]],
    [[{ path, status: "renamed" }], [path]],
    [removed(path, path), [path, other]],
    [[], []],
    [removed("masks/orders-db.yaml"), ["masks/orders-db.yaml"]],
    [removed("grants/x"), ["grants/x"]],
    [removed(path), [path], 2],
    [removed(path), [path], 1, 1],
  ] as const) {
    const comparison = { ahead, behind, files };
    assert.throws(
      () => assertRemovesOnly(comparison, paths),
      { code: "GITHUB_NO_REDUCTION" },
      JSON.stringify(comparison),
    );
  }
});
