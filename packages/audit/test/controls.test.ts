// Controls: each once, with what speaks to it and what does not; words exist; nothing is called met; and what a report
// lacks is said beside the control that needs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerControls, controls, frameworks } from "../src/controls.ts";

const bare = { rests: { basis: "merged" as const }, assumptions: [], records: null, verification: null };
const whole = {
  ...{ rests: { basis: "bundle" as const }, assumptions: [], records: { faults: [] } },
  verification: { verdict: "proved" as const },
};

test("every control stands once, says what it leaves, and is of the form that its framework gives numbers", () => {
  const forms = {
    "SOC 2": /^CC\d\.\d$/,
    HIPAA: /^164\.\d{3}(\([a-zA-Z0-9]+\))+$/,
    GDPR: /^Art\. \d+(\(\d\)(\([a-z]\))?)?$/,
  };
  const names = controls.map(({ framework, control }) => `${framework} ${control}`);
  assert.equal(new Set(names).size, names.length);
  for (const { framework, control, leaves, speaks, words } of controls) {
    assert.match(control, forms[framework]);
    for (const text of [leaves, speaks]) assert.match(text, /^[A-Z].*\.$/, control);
    assert.ok(words.length > 0, control);
  }
});

test("nothing is promised: no control is called met, compliant, ensured or guaranteed", () => {
  for (const { framework, control, answer } of answerControls(whole)) {
    assert.doesNotMatch(
      answer,
      /\b(compl(y|ies|iant)|meets|is met|ensures?|guarantees?|certif)/i,
      `${framework} ${control}`,
    );
    assert.match(answer, /Not answered by Writ: /);
  }
});

test("what a report lacks is said beside the controls that need it, and nowhere where it has all", () => {
  assert.ok(answerControls(whole).every(({ answer }) => !answer.includes("Not shown in this report")));
  const audit = answerControls(bare, ["HIPAA"]).find(({ control }) => control === "164.312(b)");
  assert.match(
    audit?.answer ?? "",
    /Not shown in this report: what was done, since no records were given; that nothing was altered/,
  );
  assert.deepEqual([...new Set(answerControls(bare, ["GDPR"]).map(({ framework }) => framework))], ["GDPR"]);
  assert.deepEqual([...new Set(answerControls(bare).map(({ framework }) => framework))], [...frameworks]);
});

test("what was found wrong, not proved, not believed or without evidence is said beside the controls that rest on it", () => {
  const said = (over: Partial<Parameters<typeof answerControls>[0]>, name: string) =>
    answerControls({ ...whole, ...over }).find(({ control }) => control === name)?.answer ?? "";
  assert.match(
    said({ verification: { verdict: "wrong" } }, "164.312(b)"),
    /: that nothing was altered: verification found/,
  );
  assert.match(said({ verification: { verdict: "not-proved" } }, "CC8.1"), /: that nothing was altered, since not all/);
  assert.match(said({ records: { faults: [{}] } }, "CC7.2"), /: what stands in records that cannot be believed\./);
  assert.match(
    said({ assumptions: [{ code: "no-evidence" }] }, "CC6.3"),
    /: approvals, where bundles name no evidence\./,
  );
  assert.match(said({ assumptions: [{ code: "gap" }] }, "CC6.3"), /: what the archive lacks\./);
});
