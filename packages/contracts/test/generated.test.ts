// The generated files keep their promises: no ajv, no code from strings, types that agree with the hand-written ones.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { DataDocument, DecisionDocument } from "../src/generated/types.ts";
import type { BundleData, SessionAllow, SessionDeny, StatementDecision } from "../src/index.ts";

const validators = readFileSync(new URL("../src/generated/validators.js", import.meta.url), "utf8");

test("validators import nothing and make no code from strings", () => {
  assert.doesNotMatch(validators, /\bimport\b|\beval\b|new Function|\bprocess\b/);
  assert.doesNotMatch(
    // A text may be broken at the end of a line.
    validators.replaceAll("\\\n", "").replace("code='require(\"ajv/dist/runtime/ucs2length\").default'", ""),
    /[^_]require\(/,
  );
});

test("generated types are what data.ts and decisions.ts say", () => {
  // Compiled, not run: an assignment that does not hold fails `tsc`.
  const same = {
    data: (document: DataDocument): BundleData => document,
    answers: (document: DecisionDocument): SessionAllow | SessionDeny | StatementDecision => document,
    answered: (answer: SessionAllow | SessionDeny | StatementDecision): DecisionDocument => answer,
    bundled: (data: BundleData): DataDocument => data,
  };
  assert.equal(Object.keys(same).length, 4);
});
