// What a duration of proxy.yaml comes to, in each of its units.
import assert from "node:assert/strict";
import { test } from "node:test";
import { durationMs } from "../src/duration-ms.ts";

test("a duration is its number times its unit", () => {
  assert.deepEqual(["2s", "15m", "4h", "30d"].map(durationMs), [2_000, 900_000, 14_400_000, 2_592_000_000]);
});
