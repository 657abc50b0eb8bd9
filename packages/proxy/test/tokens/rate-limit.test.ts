// A limit must hold whoever asks, be lifted by time alone, and never grow with the number of those who ask.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressKey, RateLimit } from "../../src/tokens/rate-limit.ts";

test("a burst passes, then a steady rate, told in whole seconds", () => {
  let nowMs = 0;
  const limit = new RateLimit({ burst: 3, perSecond: 0.5 }, 10, () => nowMs);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limit.take("a")),
    [0, 0, 0, 2],
  );
  assert.equal(limit.take("b"), 0);
  nowMs = 1_000;
  assert.equal(limit.take("a"), 1);
  nowMs = 2_000;
  assert.deepEqual([limit.take("a"), limit.take("a")], [0, 2]);
  nowMs = 1e9;
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limit.take("a")),
    [0, 0, 0, 2],
  );
});

test("beyond so many keys, whoever asked longest ago is forgotten", () => {
  const limit = new RateLimit({ burst: 1, perSecond: 0.001 }, 2, () => 0);
  limit.take("a");
  limit.take("b");
  assert.ok(limit.take("a") > 0);
  assert.equal(limit.take("c"), 0);
  assert.ok(limit.take("a") > 0);
  assert.equal(limit.take("b"), 0);
});

test("an IPv6 network of one customer counts as one address", () => {
  assert.equal(addressKey("10.0.0.1"), "10.0.0.1");
  assert.equal(addressKey("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2");
  assert.equal(addressKey("2001:db8::1"), addressKey("2001:db8::ffff:1"));
  assert.notEqual(addressKey("2001:db8:1::1"), addressKey("2001:db8:2::1"));
  assert.equal(addressKey("::1"), "0:0:0:0");
});
