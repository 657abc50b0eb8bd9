// A fixed number of random statements over the masking corpus, on the oldest and the newest server; `npm run fuzz --
// --mode sql` plays them for hours. Every case of a seed comes again: WRIT_SEED says which.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzzSql } from "../fuzz/sql-fuzz.ts";

const cases = 500;

for (const major of [15, 18]) {
  test(`no random statement brings a masked value out of PostgreSQL ${major}, or a wrong one`, async () => {
    const seed = Number(process.env["WRIT_SEED"] ?? Date.now() % 1_000_000_000);
    const played = await fuzzSql({ seed, major, cases });
    assert.deepEqual(played.findings, []);
    assert.equal(played.cases, cases);
    // Statements that nobody answers prove nothing.
    assert.ok(played.executed >= cases * 0.6, `${played.executed} of ${cases} executed`);
    assert.ok(played.same >= cases * 0.5, `${played.same} compared with the copy`);
    assert.ok(played.constructs.size > 100, `${played.constructs.size} constructs`);
  });
}
