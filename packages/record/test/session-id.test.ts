// Session ids: they sort by time, and a path is made of nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOfSessionId, isSessionId, newSessionId, timeOfSessionId } from "../src/session-id.ts";

const timeMs = fc.nat({ max: 253_402_300_799_999 });

test("an id gives its time back and sorts by it", () => {
  fc.assert(
    fc.property(timeMs, timeMs, (one, other) => {
      const [first, second] = [newSessionId(one), newSessionId(other)];
      assert.ok(isSessionId(first));
      assert.equal(timeOfSessionId(first), one);
      if (one !== other) assert.equal(first < second, one < other);
    }),
  );
});

test("ids of one millisecond differ", () => {
  assert.equal(new Set(Array.from({ length: 1_000 }, () => newSessionId(1))).size, 1_000);
});

test("the day is in UTC", () => {
  assert.equal(dayOfSessionId(newSessionId(Date.UTC(2026, 10, 22, 23, 59, 59, 999))), "2026/11/22");
});

test("what is no id is refused: paths, other alphabets, other lengths, times past the year 9999", () => {
  const bad = ["", "../../etc/passwd", "0".repeat(25), "0".repeat(27), `${"0".repeat(25)}I`, `8${"0".repeat(25)}`];
  for (const text of [...bad, `${"0".repeat(25)}\n`, "7".padEnd(26, "Z")]) assert.equal(isSessionId(text), false, text);
});
