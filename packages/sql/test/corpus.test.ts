// The statements of the leak corpus, without a server: each is refused or every masked relation in it has been
// replaced.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadParser } from "../src/index.ts";
import { corpus, maskedSession } from "./fixtures/session.ts";

before(loadParser);

/** Writes that name no masked column and fire no trigger pass as sent; what errors quote of the row the proxy hides. */
const passingWrites: readonly string[] = ["errors-002"];

const benignRefused: readonly string[] = [];

for (const { id, kind, texts, expect } of corpus.filter((each) => each.kind === "attack")) {
  test(`${kind} ${id} is refused or masked (${expect})`, () => {
    for (const text of texts) {
      const { statements, changed, text: sent } = compileStatement(text, maskedSession);
      const refused = statements.some(({ facts }) => facts.refusals.length > 0);
      const masked = statements.some(({ facts }) => facts.masked);
      assert.equal(changed, masked && !refused && !passingWrites.includes(id), sent);
      assert.equal(sent === text, !changed);
    }
  });
}

test("benign statements are neither refused nor changed without need", () => {
  const refused: string[] = [];
  for (const { id, texts } of corpus.filter((each) => each.kind === "benign")) {
    for (const text of texts) {
      const { statements, changed } = compileStatement(text, maskedSession);
      if (statements.some(({ facts }) => facts.refusals.length > 0)) {
        refused.push(id);
      }
      assert.ok(!changed || statements.some(({ facts }) => facts.masked), id);
    }
  }
  assert.deepEqual(refused.sort(), benignRefused);
});
