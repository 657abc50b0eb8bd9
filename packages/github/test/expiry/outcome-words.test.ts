// Each outcome has a sentence of its own, which counts what was not declined.
import assert from "node:assert/strict";
import { test } from "node:test";
import { tidiedSentence } from "../../src/expiry/outcome-words.ts";
import type { Tidied } from "../../src/expiry/tidy-by-pull.ts";
import { removalOf } from "./removals.ts";

const [a, b] = [removalOf("a"), removalOf("b")];
const expiry = { commit: "c".repeat(40), tree: "t", removals: [a, b], kept: [], waiting: 0, added: new Map() };

test("each outcome is told as what it is", () => {
  const outcomes = ["nothing", "opened", "updated", "unchanged", "closed", "declined", "moved", "committed"] as const;
  const said = outcomes.map((what) => {
    const tidied: Tidied = { what, pull: 41, commit: "d".repeat(40), declined: [{ removal: b, pull: 7 }] };
    return tidiedSentence(tidied, expiry, "main");
  });
  assert.equal(new Set(said).size, outcomes.length);
  assert.deepEqual(said.slice(1, 3), [
    "Pull request 41 is new: merged, it removes 1 grant that has ended.",
    "Pull request 41 is brought up to date: merged, it removes 1 grant that has ended.",
  ]);
  assert.match(said[5] ?? "", /\(7\)/);
  assert.match(said[6] ?? "", /main is not at cccccccccccc/);
  assert.match(said[7] ?? "", /Commit dddddddddddd on main/);
});

test("without a pull request the branch is named", () => {
  assert.match(tidiedSentence({ what: "opened", declined: [] }, expiry, "writ/expire"), /^Branch writ\/expire is new/);
});
