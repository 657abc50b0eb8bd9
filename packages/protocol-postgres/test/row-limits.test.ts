// Rows that may still pass, of a statement and of a session.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RowLimits, usageOfSession } from "../src/row-limits.ts";

const fresh = () => ({ rows: 0, ranMs: 0 });

test("the smallest limit ends a statement, and says its name", () => {
  const session = fresh();
  const limits = new RowLimits({ rows: 10, heldRows: 4, sessionRows: 6 }, session);
  const first = fresh();
  assert.equal(limits.left(first), 4);
  limits.count(first, 4);
  assert.equal(limits.left(first), 0);
  assert.deepEqual(limits.reached(first), { word: "heldRows", rows: 4 });
  const second = fresh();
  assert.equal(limits.left(second), 2);
  limits.count(second, 2);
  assert.deepEqual([limits.left(second), limits.reached(second)], [0, { word: "sessionRows", rows: 6 }]);
});

test("without limits every row may pass, and none counts for the session", () => {
  const session = fresh();
  const limits = new RowLimits({}, session);
  limits.count(fresh(), 1_000_000);
  assert.equal(limits.left(fresh()), Number.POSITIVE_INFINITY);
  assert.equal(session.rows, 0);
});

test("a cursor that moved beyond its limit has no rows left, not fewer", () => {
  assert.equal(new RowLimits({ rows: 10 }, fresh()).left({ rows: 25, ranMs: 0 }), 0);
});

test("one session has one count", () => {
  const session = {};
  usageOfSession(session).rows += 3;
  assert.equal(usageOfSession(session).rows, 3);
  assert.equal(usageOfSession({}).rows, 0);
});
