// Rows of plans as the client sees them; what is not one whole text value passes as it came.
import assert from "node:assert/strict";
import { test } from "node:test";
import { shownPlanRow } from "../src/plan-rows.ts";

const names = { table: "c", columns: new Set(["name"]), verbose: false };

function row(...values: string[]): Buffer {
  const parts = values.map((value) => {
    const head = Buffer.alloc(4);
    head.writeInt32BE(Buffer.byteLength(value));
    return Buffer.concat([head, Buffer.from(value)]);
  });
  const head = Buffer.from("D\0\0\0\0\0\0", "latin1");
  head.writeInt16BE(values.length, 5);
  const message = Buffer.concat([head, ...parts]);
  message.writeInt32BE(message.length - 1, 1);
  return message;
}

test("a line of a plan is shown without the table's name", () => {
  assert.deepEqual(shownPlanRow(row("Sort Key: c.name é"), names), row("Sort Key: name é"));
  assert.deepEqual(shownPlanRow(row("Sort Key: c.other"), names), row("Sort Key: c.other"));
});

test("what is no single value passes as it came", () => {
  const cut = row("c.name").subarray(0, -1);
  const tooLong = row("c.name");
  tooLong.writeInt32BE(1000, 7);
  for (const message of [row("c.name", "c.name"), row(), cut, tooLong, Buffer.from("D\0\0\0\u0004", "latin1")]) {
    assert.equal(shownPlanRow(message, names), message);
  }
});
