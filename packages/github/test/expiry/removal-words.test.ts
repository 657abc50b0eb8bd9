// Titles, messages and bodies: what a reader needs, and nothing that a file could slip in.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bodyOf, codeSpan, messageOf, recipientOf, titleOf } from "../../src/expiry/removal-words.ts";
import { pullBodyCharactersMax, removalsMax } from "../../src/limits.ts";
import { removalOf } from "./removals.ts";

const marker = "<!-- writ:expire {} -->";
const alice = removalOf("alice");
const oncall = removalOf("oncall", { to: { group: "oncall" } });

test("a title names the one grant, or how many there are", () => {
  assert.equal(titleOf([alice]), "Remove the grant orders-db/alice, which has ended");
  assert.equal(titleOf([alice, oncall]), "Remove 2 grants that have ended");
});

test("the message has a trailer for each grant, with pull request and reason, and one for the set", () => {
  const added = new Map([[alice.path, { commit: "a".repeat(40), pull: 41 }]]);
  const lines = messageOf([alice, oncall], added).trimEnd().split("\n");
  const [key = "", ...trailers] = lines.slice(4).reverse();
  assert.deepEqual(trailers.reverse(), [
    "Writ-Grant: orders-db/alice; pull request 41; ended 2027-01-05T00:00:00Z",
    "Writ-Grant: orders-db/oncall; ended 2027-01-05T00:00:00Z",
  ]);
  assert.match(key, /^Writ-Key: [0-9a-f]{32}$/);
  assert.doesNotMatch(lines.join("\n"), /[#@]/);
});

test("the body has a row for each grant: who, which role, when it ended, what added it", () => {
  const added = new Map([
    [alice.path, { commit: "a".repeat(40), pull: 41 }],
    [oncall.path, { commit: "b".repeat(40) }],
  ]);
  const body = bodyOf([alice, oncall, removalOf("zoe")], added, marker);
  assert.ok(body.startsWith(`${marker}\n`));
  assert.deepEqual(
    body.split("\n").filter((line) => line.startsWith("| `")),
    [
      "| `orders-db/alice` | `alice@acme.example` | `read-only` on `orders-db` | 2027-01-05T00:00:00Z | #41 |",
      "| `orders-db/oncall` | `group oncall` | `read-only` on `orders-db` | 2027-01-05T00:00:00Z | `bbbbbbbbbbbb` |",
      "| `orders-db/zoe` | `alice@acme.example` | `read-only` on `orders-db` | 2027-01-05T00:00:00Z |  |",
    ],
  );
});

test("a workload is named by its issuer", () => {
  assert.equal(recipientOf(removalOf("ci", { to: { workload: { issuer: "github" } } })), "workload of github");
});

test("a body never outgrows what GitHub takes, and says how many rows are not shown", () => {
  const name = "n".repeat(60);
  const many = Array.from({ length: removalsMax }, (_, at) =>
    removalOf(`${name}${at}`, { to: { user: "u".repeat(254) }, role: "r".repeat(63) }),
  );
  const body = bodyOf(many, new Map(), marker);
  assert.ok(body.length <= pullBodyCharactersMax, String(body.length));
  const shown = body.split("\n").filter((line) => line.startsWith("| `")).length;
  assert.match(body, new RegExp(`… and ${removalsMax - shown} more`));
});

test("a name becomes one code span in one cell, whatever is in it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[`|@<>#\\\n!-]{1,20}$/)), (name) => {
      const span = codeSpan(name);
      const [, fence = "", inner = ""] = /^(`+)(.*?)\1$/s.exec(span) ?? [];
      assert.ok(fence !== "" && span === `${fence}${inner}${fence}`, span);
      assert.doesNotMatch(span, /[|\r\n]/);
      assert.ok(![...inner.matchAll(/`+/g)].some(([run]) => run.length === fence.length), span);
    }),
  );
});
