// What is listed, what is counted, and that neither grows without end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsMax, unprovedKindsMax } from "../../src/limits.ts";
import { Findings } from "../../src/verify/findings.ts";

test("faults beyond the bound are counted, and what is not proved is listed once with its number", () => {
  const findings = new Findings();
  for (let n = 0; n < findingsMax + 7; n++) {
    findings.wrong({ part: "records", code: "altered", where: `s${n}`, says: "Changed." });
    findings.unproved({ part: "decisions", code: "no-bundle", where: `s${n}`, says: `Not there: ${n}.` });
  }
  assert.deepEqual([findings.list.length, findings.more], [findingsMax, 7]);
  const one = { part: "decisions", code: "no-bundle", where: "s0", says: "Not there: 0.", count: findingsMax + 7 };
  assert.deepEqual(findings.unprovedList, [one]);
  for (let n = 0; n < unprovedKindsMax * 2; n++) {
    findings.unproved({ part: "records", code: `c${n}`, where: "s", says: "" });
  }
  assert.equal(findings.unprovedList.length, unprovedKindsMax);
});
