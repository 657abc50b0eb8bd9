// Strangers cannot fill the journal: so many a second are noted, and how many were not is known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { strangerNotesPerSecondMax } from "../src/limits.ts";
import { StrangerNotes } from "../src/stranger-notes.ts";

test("strangers are noted up to the limit of a second, and again in the next, which says how many were left out", () => {
  let ms = 5000;
  const notes = new StrangerNotes(() => ms);
  for (let n = 0; n < strangerNotesPerSecondMax; n++) assert.deepEqual(notes.take(), { note: true, leftOut: 0 });
  for (let n = 0; n < 1000; n++) assert.equal(notes.take().note, false);
  ms += 1000;
  assert.deepEqual(notes.take(), { note: true, leftOut: 1000 });
  assert.deepEqual(notes.take(), { note: true, leftOut: 0 });
});
