// What verification found, in sentences: nothing proved that was not, and what is left out counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { verificationOf } from "../../src/report/verification.ts";
import type { VerifyAnswer } from "../../src/verify/verify-all.ts";

const counts = { good: 2, "crash-or-truncation": 0, unsigned: 0, "unknown-key": 0, altered: 0, missing: 1 };
const decided = { proved: 5, own: 0, wrong: 0, unproved: 0 };
const answer: VerifyAnswer = {
  verdict: "proved",
  records: { worst: "good", counts, sessions: [{}, {}, {}] as never, journals: [], missingClaims: [] },
  decisions: { sessions: decided, statements: decided, bundles: 1, engines: 1 },
  bundles: { count: 9, chained: 9, whole: true, rebuilt: 4, breakGlass: 0 },
  evidence: { documents: 9, versions: 40, approvals: 30, without: 0 },
  findings: [],
  more: 0,
  unproved: [],
  notGiven: [],
};

test("what was proved is told in numbers", () => {
  assert.deepEqual(verificationOf(answer), {
    verdict: "proved",
    says:
      "2 sessions of 3 are whole and signed; 10 decisions came out the same on the archived bundles; " +
      "9 bundles followed each other by signature, 4 rebuilt from the commit; evidence of 40 versions was held against its bundle.",
    findings: [],
  });
});

test("findings come first, then what is not proved, then what was not given; more are counted", () => {
  const finding = { part: "records" as const, code: "altered", where: "S", line: 3, says: "the text was changed" };
  const { verdict, says, findings } = verificationOf({
    ...answer,
    ...{ verdict: "wrong", records: null, decisions: null, bundles: null, evidence: null, more: 2 },
    findings: Array.from({ length: 30 }, () => finding),
    unproved: [{ part: "bundles", code: "gap", says: "one is missing", count: 1, where: "b" }],
    notGiven: [{ part: "evidence", says: "no --store" }],
  });
  assert.deepEqual([verdict, says], ["wrong", "Nothing was given to prove."]);
  assert.equal(findings[0], "records: S, line 3: the text was changed");
  assert.deepEqual(findings.slice(-2), ["13 more: writ verify tells each", "evidence: no --store"]);
  assert.equal(findings.length, 22);
});
