// Masks compared by families of columns, and which way a change goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { MaskForm, MaskView } from "@writ/contracts";
import { parseColumnPattern } from "@writ/model";
import { differingFamilies, directionOf, formatColumn, type Treatment } from "../../src/plan/columns.ts";

function patternOf(text: string): { schema: string | null; table: string | null; column: string | null } {
  const parsed = parseColumnPattern(text);
  assert.ok(parsed.ok);
  return parsed.pattern;
}

const strict = { nullsShow: false, writeAllow: false, searchEquality: false };

function view(unlisted: "show" | "hide", rules: readonly string[], clear: readonly string[] = []): MaskView {
  const mask = { form: "hash" } as const;
  return {
    unlisted,
    rules: rules.map((rule) => ({ ...patternOf(rule), mask, ...strict })),
    clear: clear.map(patternOf),
    detect: [],
  };
}

function familiesOf(before: MaskView | undefined, after: MaskView | undefined): string[] {
  return differingFamilies(before, after)
    .changes.map(({ family }) => formatColumn(family))
    .sort();
}

test("a clear pattern opens only what a rule hides: the meeting of the two", () => {
  const rules = ["*.*.password_hash", "public.users.ssn"];
  assert.deepEqual(familiesOf(view("show", rules), view("show", rules, ["public.users.*"])), [
    "public.users.password_hash",
    "public.users.ssn",
  ]);
});

test("unlisted: show instead of hide opens all columns but those that stay masked or were clear", () => {
  const [before, after] = (["hide", "show"] as const).map((word) => view(word, ["*.*.ssn"], ["public.a.*"]));
  assert.deepEqual(familiesOf(before, after), ["*.*.*"]);
});

test("a masks file that goes opens what it hid, and equal masks differ nowhere", () => {
  assert.deepEqual(familiesOf(view("show", ["public.a.x"]), undefined), ["public.a.x"]);
  assert.deepEqual(familiesOf(view("hide", ["public.a.x"]), view("hide", ["public.a.x"])), []);
});

const forms: readonly (readonly [before: MaskForm | undefined, after: MaskForm | undefined, way: string])[] = [
  [{ form: "hash" }, undefined, "widens"],
  [undefined, { form: "email" }, "reduces"],
  [{ form: "keep", first: 0, last: 4 }, { form: "keep", first: 0, last: 6 }, "widens"],
  [{ form: "keep", first: 1, last: 4 }, { form: "keep", first: 0, last: 4 }, "reduces"],
  [{ form: "hash" }, { form: "keep", first: 0, last: 1 }, "widens"],
  [{ form: "keep", first: 0, last: 1 }, { form: "hash" }, "widens"],
  [{ form: "hash" }, { form: "null" }, "reduces"],
  [{ form: "null" }, { form: "fixed", value: "x" }, "neither"],
];

for (const [before, after, way] of forms) {
  test(`${JSON.stringify(before)} → ${JSON.stringify(after)} ${way}`, () => {
    const treatment = (mask: MaskForm | undefined): Treatment => (mask === undefined ? undefined : { mask, ...strict });
    assert.equal(directionOf(treatment(before), treatment(after)), way);
  });
}

test("an option that lets more through widens, whatever the form", () => {
  const hidden = { mask: { form: "null" }, ...strict } as const;
  for (const option of ["nullsShow", "writeAllow", "searchEquality"]) {
    assert.equal(directionOf(hidden, { ...hidden, [option]: true }), "widens");
    assert.equal(directionOf({ ...hidden, [option]: true }, hidden), "reduces");
  }
});
