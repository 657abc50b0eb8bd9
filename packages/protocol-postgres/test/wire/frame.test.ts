// What is laid out says its own length.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cstring, frame, int16, int32 } from "../../src/wire/frame.ts";

test("a frame's length counts itself and the body, not the type", () => {
  assert.equal(frame(0x51, Buffer.from("a\0")).toString("hex"), "51000000066100");
  assert.equal(frame(0, int32(80_877_103)).toString("hex"), "0000000804d2162f");
});

test("numbers below zero are written as two's complement", () => {
  assert.equal(int32(-1).toString("hex"), "ffffffff");
  assert.equal(int16(-1).toString("hex"), "ffff");
});

test("a NUL inside a text of ours cannot end it early", () => {
  assert.equal(cstring("a\0b").toString(), "ab\0");
});
