// Hostile text: whatever comes in, compileStatement answers, and a masked table never passes outside its mask.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import fc from "fast-check";
import { newestGrammar } from "../src/grammar.ts";
import { compileStatement, loadParser } from "../src/index.ts";
import { mayOverflow } from "../src/nesting.ts";
import { corpus, freeSession, guardedSession, maskedSession } from "./fixtures/session.ts";

before(loadParser);

const texts = corpus.flatMap((each) => each.texts);
const contexts = [freeSession, guardedSession, maskedSession];

// Changed at random places: cut, doubled, swapped with parts of other statements, sprinkled with signs.
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.nat(200),
    fc.nat(200),
    fc.constantFrom(
      "",
      "(",
      ")",
      "'",
      '"',
      ";",
      "--",
      "/*",
      " ONLY ",
      " AS x(a, b) ",
      "*",
      ".",
      ", app.customers ",
      "$1",
      "é",
    ),
  )
  .map(([left, right, cut, from, sign]) => left.slice(0, cut) + sign + right.slice(from));

function assertSound(text: Uint8Array | string): void {
  for (const context of contexts) {
    const { statements, changed, text: sent } = compileStatement(text, context);
    const refused = statements.some(({ facts }) => facts.refusals.length > 0);
    const masked = statements.some(({ facts }) => facts.masked);
    if (context === freeSession) {
      assert.deepEqual([refused, changed], [false, false]);
    }
    assert.ok(!changed || (masked && !refused), sent);
    const writesOnly = statements.every(({ facts }) => !facts.masked || /explain/i.test(sent) || isOnlyWritten(facts));
    assert.ok(!masked || refused || changed || writesOnly, sent);
  }
}

const maskedTables = ["app.customers", "app.orders", "app.events", "app.contacts", "app.kyc", "vault.customers"];

// The target of a write stands as it was sent; EXPLAIN tells of it as read.
function isOnlyWritten({ reads, writes }: StatementFacts): boolean {
  return writes.length > 0 && !reads.some((name) => maskedTables.includes(name));
}

test("random bytes are answered", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), assertSound), { numRuns: 300 });
});

test("random text is answered", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), assertSound), { numRuns: 300 });
});

test("statements changed at random keep every masked table inside its mask", () => {
  fc.assert(fc.property(mutated, assertSound), { numRuns: 1500 });
});

const deep: Readonly<Record<string, (count: number) => string>> = {
  operators: (count) => `SELECT 1${"+1".repeat(count)}`,
  casts: (count) => `SELECT 1${"::a".repeat(count)}`,
  collations: (count) => `SELECT a${" COLLATE c".repeat(count)}`,
  joins: (count) => `SELECT 1 FROM a${" CROSS JOIN a".repeat(count)}`,
  unions: (count) => `SELECT 1, 2${" UNION SELECT 1, 2".repeat(count)}`,
  tests: (count) => `SELECT a${" ISNULL".repeat(count)}`,
  hidden: (count) => `SELECT 'a,b', "c,d" /* x */ ${"+'a,b'".repeat(count)}`,
  parentheses: (count) => `SELECT ${"(".repeat(count)}1${")".repeat(count)}`,
  queries: (count) => `SELECT ${"(SELECT ".repeat(count)}1${")".repeat(count)}`,
};

for (const [name, make] of Object.entries(deep)) {
  test(`statements nested too deeply never reach the parser's stack: ${name}`, () => {
    for (const count of [6000, 40_000]) {
      const text = make(count);
      assert.deepEqual(compileStatement(text, freeSession).statements[0]?.facts.refusals, []);
      assert.equal(compileStatement(text, maskedSession).statements[0]?.facts.refusals.length, 1);
    }
    const failed = newestGrammar().parse(Buffer.from("SELECT 1"));
    assert.equal(failed.ok, true);
  });
}

test("large flat statements are not taken for deep ones", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `(${index}, -1, 'a''b', $$x$$)`).join(", ");
  assert.equal(mayOverflow(Buffer.from(`INSERT INTO t VALUES ${rows}`)), false);
  const tests = Array.from({ length: 5000 }, (_, index) => `a = ${index}`).join(" OR ");
  assert.equal(mayOverflow(Buffer.from(`SELECT 1 WHERE ${tests}`)), false);
});

test("an instance that overflowed is replaced", async () => {
  const overflowing = Buffer.from(`SELECT 1${"+1".repeat(12_000)}`);
  for (let round = 0; round < 5; round += 1) {
    const failed = newestGrammar().parse(overflowing);
    assert.ok(!failed.ok && failed.faulted);
    await loadParser();
    assert.equal(newestGrammar().parse(Buffer.from("SELECT 1")).ok, true);
  }
});
