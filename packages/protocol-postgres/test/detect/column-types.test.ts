// Which types are looked into: all that hold text, and all that nobody knows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { how, howOf, howUnknown } from "../../src/detect/column-types.ts";

test("numbers, times, bits and bytes pass; text is looked into in both formats", () => {
  for (const oid of [16, 17, 20, 23, 1700, 1184, 2950, 869, 1016, 1231, 3904]) {
    assert.deepEqual([howOf(oid, 0), howOf(oid, 1)], [how.pass, how.pass], String(oid));
  }
  for (const oid of [25, 1043, 1042, 19, 142, 705]) {
    assert.deepEqual([howOf(oid, 0), howOf(oid, 1)], [how.text, how.text], String(oid));
  }
});

test("JSON, arrays and records are laid out by their format", () => {
  assert.deepEqual([howOf(114, 0), howOf(114, 1)], [how.json, how.json]);
  assert.deepEqual([howOf(3802, 0), howOf(3802, 1)], [how.json, how.jsonb]);
  for (const oid of [1009, 1015, 199, 3807, 2287]) {
    assert.deepEqual([howOf(oid, 0), howOf(oid, 1)], [how.text, how.array], String(oid));
  }
  assert.deepEqual([howOf(2249, 0), howOf(2249, 1)], [how.text, how.record]);
});

test("a type that is not known is looked into", () => {
  for (const oid of [0, 16_384, 90_000, 0xffffffff, 3614]) {
    assert.deepEqual([howOf(oid, 0), howOf(oid, 1)], [how.anyText, how.anyBinary], String(oid));
  }
  assert.deepEqual([howUnknown(0), howUnknown(1)], [how.anyText, how.anyBinary]);
});
