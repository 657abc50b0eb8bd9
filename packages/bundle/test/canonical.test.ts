// The canonical form must be the one that OPA hashes, and nothing that OPA prints otherwise may pass. That the bytes
// are OPA's is proved with the real opa in opa.live.test.ts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "@writ/bundle";
import fc from "fast-check";
import { isCanonical } from "../src/canonical.ts";
import { text } from "./fixture.ts";
import { canonicalValue } from "./values.ts";

const decoded = (value: unknown) => new TextDecoder().decode(canonicalJson(value));

test("canonicalJson sorts keys by bytes, writes no spaces and escapes as Go does", () => {
  assert.equal(
    decoded({ b: [1, -2, { z: null, a: true }], "10": {}, "9": [], B: "x" }),
    '{"10":{},"9":[],"B":"x","b":[1,-2,{"a":true,"z":null}]}',
  );
  assert.equal(decoded('<&> "\\/ é😀 \t\n\r'), '"<&> \\"\\\\/ é😀 \\t\\n\\r"');
  assert.equal(decoded({ '"': "a", "<": "b" }), '{"\\"":"a","<":"b"}');
  assert.equal(decoded(-0), "0");
});

test("canonicalJson takes __proto__ for a key like any other", () => {
  assert.equal(decoded(JSON.parse('{"a":1,"__proto__":{"b":2}}')), '{"__proto__":{"b":2},"a":1}');
});

test("canonicalJson gives the same bytes again for what it wrote, whatever the order of keys", () => {
  fc.assert(
    fc.property(canonicalValue, (value) => {
      const bytes = canonicalJson(value);
      const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
      assert.deepEqual(canonicalJson(parsed), bytes);
      assert.deepEqual(canonicalJson(reversedKeys(parsed)), bytes);
      assert.equal(isCanonical(bytes), true);
    }),
  );
});

test("canonicalJson refuses what OPA could print in another way, and names the place", () => {
  const bad: unknown[] = [
    1.5,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    -(2 ** 53),
    undefined,
    1n,
    Symbol("s"),
    () => 1,
    "a\u2028b",
    "a\u2029b",
    "a\u0000b",
    "\b",
    "\f",
    "\u001f",
    "\u007f",
    "\u0085",
    "\ud800",
    "x\udc00y",
    new Date(0),
    new Map(),
    new Uint8Array(2),
    /x/,
    Object.create({ inherited: 1 }),
  ];
  for (const value of bad) {
    assert.throws(
      () => canonicalJson({ a: [value] }),
      { code: "BUNDLE_CANONICAL", message: /"\/a\/0"/ },
      String(value),
    );
  }
  for (const key of ["é", "a\u2028", "\n", "\ud83d\ude00", "\u007f"]) {
    assert.throws(() => canonicalJson({ [key]: 1 }), { code: "BUNDLE_CANONICAL" }, JSON.stringify(key));
  }
  assert.throws(() => canonicalJson({ a: undefined }), { code: "BUNDLE_CANONICAL" });
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested.
  assert.throws(() => canonicalJson([1, , 2]), { code: "BUNDLE_CANONICAL" });
});

test("canonicalJson ends on a value that holds itself, and never shows a value in its error", () => {
  const loop: unknown[] = [];
  loop.push(loop);
  assert.throws(() => canonicalJson(loop), { code: "BUNDLE_CANONICAL" });
  assert.throws(
    () => canonicalJson({ password: "hunter2\u0000" }),
    (error) => error instanceof Error && !error.message.includes("hunter2"),
  );
});

test("isCanonical refuses any other spelling of the same value", () => {
  for (const spelling of [
    '{"a": 1}',
    '{"a":1}\n',
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    "1.0",
    "1e3",
    '"\\u0041"',
    '"\\/"',
    "\ufeff1",
    "{",
  ]) {
    assert.equal(isCanonical(text(spelling)), false, spelling);
  }
  assert.equal(isCanonical(Uint8Array.of(0x22, 0xff, 0x22)), false);
  assert.equal(isCanonical(text('{"a":1,"b":[2]}')), true);
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversedKeys(member)]),
  );
}
