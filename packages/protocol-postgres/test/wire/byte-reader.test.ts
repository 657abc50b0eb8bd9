// Fields are read only where they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ByteReader } from "../../src/wire/byte-reader.ts";

const broken = { code: "POSTGRES_PROTOCOL" };

test("a reader refuses what is not there", () => {
  const reader = () => new ByteReader(Buffer.of(1, 2, 3), "It");
  assert.throws(() => reader().int32(), broken);
  assert.throws(() => reader().slice(4), broken);
  assert.throws(() => reader().slice(-1), broken);
  assert.throws(() => reader().cstring(), broken);
  assert.throws(() => reader().end(), broken);
});

test("a string must end inside the bounds given, not somewhere behind them", () => {
  const bytes = Buffer.from("abc\0def\0");
  assert.throws(() => new ByteReader(bytes, "It", { start: 0, end: 3 }).cstring(), broken);
  assert.equal(new ByteReader(bytes, "It", { start: 4, end: 8 }).cstring(), "def");
});
