// One file by itself: its value, or nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "../src/index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a document is read when path and content are of the kind that is asked for", () => {
  assert.deepEqual(parseDocument("group", "groups/a.yaml", bytes("members: [bob]\n")), { members: ["bob"] });
});

test("anything wrong gives nothing", () => {
  assert.equal(parseDocument("group", "groups/a.yaml", bytes("members: bob\n")), undefined);
  assert.equal(parseDocument("group", "groups/a.yaml", bytes("members: [bob]\nmembers: []\n")), undefined);
  assert.equal(parseDocument("group", "groups/a.yaml", bytes("")), undefined);
  assert.equal(parseDocument("group", "groups/a.yaml", new Uint8Array([0xff, 0xfe])), undefined);
  assert.equal(parseDocument("group", "people.yaml", bytes("members: [bob]\n")), undefined);
  assert.equal(parseDocument("people", "people.yaml", new Uint8Array(17 * 1024 * 1024)), undefined);
});
