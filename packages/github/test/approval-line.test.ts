// The line that says yes: read back as written, and everything else is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatApprovalLine, parseApprovalLine } from "../src/index.ts";

const of = "a".repeat(40);
const line = `Writ-Approve: ${of} into main`;

test("a line is read back as it was written, wherever it stands in a message", () => {
  const branch = fc.stringMatching(/^[A-Za-z0-9._/-]{1,60}$/);
  const sha = fc.constantFrom("0123456789abcdef0123456789abcdef01234567", "f".repeat(64));
  fc.assert(
    fc.property(sha, branch, (commit, name) => {
      const written = formatApprovalLine({ of: commit, branch: name });
      assert.deepEqual(parseApprovalLine(`Approve\n\n${written}\nMore\n`), { of: commit, branch: name });
    }),
  );
});

for (const [what, message] of [
  ["no line", "Approve"],
  ["two lines", `${line}\n${line}`],
  ["a good line and a bad one", `${line}\nWrit-Approve: everything`],
  ["a good line and one in other letters", `${line}\nwrit-approve: ${"b".repeat(40)} into main`],
  ["other letters alone", line.toLowerCase()],
  ["a line that is quoted", `> ${line}`],
  ["a line in a sentence", `I said ${line}`],
  ["no branch", `Writ-Approve: ${of}`],
  ["a short commit", "Writ-Approve: abc1234 into main"],
  ["a commit of 50 digits", `Writ-Approve: ${"a".repeat(50)} into main`],
  ["a name instead of a commit", "Writ-Approve: request into main"],
  ["more behind the branch", `${line} and staging`],
  ["a branch on the next line", `Writ-Approve: ${of} into\nmain`],
] as const) {
  test(`no approval: ${what}`, () => {
    assert.equal(parseApprovalLine(message), undefined);
  });
}

test("no message makes it throw or hang", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseApprovalLine(text)));
  assert.equal(parseApprovalLine(`Writ-Approve:${" \t".repeat(100_000)}`), undefined);
  assert.equal(parseApprovalLine(`${line}\n`.repeat(10_000)), undefined);
});
