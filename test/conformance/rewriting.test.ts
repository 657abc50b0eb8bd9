// Replacing every table by a sub-select changes nothing that a statement prints, on both servers: the forms of reading
// that this folder holds. The whole of PostgreSQL's own queries runs by hand (rewriting.ts).
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { runIdentity, runMasked } from "./rewriting/run.ts";
import { Tally } from "./rewriting/tally.ts";

const folder = join(import.meta.dirname, "rewriting/queries");
const rewrittenMin = 120;
const maskedMin = 75;

const known = [
  "D differs",
  'fails otherwise: column "…" does not exist -> column "…" does not exist',
  'fails otherwise: invalid reference to FROM-clause entry for table "…" -> ' +
    'missing FROM-clause entry for table "…"',
  "plan: only the table's name before columns",
];

test("what a sub-select does change is what the documentation says", async () => {
  const tally = new Tally();
  await runIdentity(tally, { major: 18, sources: folder, files: [join(folder, "differences.sql")] });
  assert.deepEqual([...tally.classes.keys()].sort(), known, tally.lines().join("\n"));
});

for (const major of [15, 18]) {
  test(`every form of reading prints the same with all tables replaced, on PostgreSQL ${major}`, async () => {
    const tally = new Tally();
    await runIdentity(tally, { major, sources: folder, files: [join(folder, "forms.sql")] });
    const { rewritten, same, different } = tally.total;
    assert.equal(different, 0, tally.lines().join("\n"));
    assert.ok(rewritten >= rewrittenMin && same >= rewrittenMin, tally.lines().join("\n"));
  });
}

test("masked statements print what the statements as sent print over data that holds the masks", async () => {
  const tally = new Tally();
  await runMasked(tally, { major: 18, sources: folder, files: [join(folder, "forms.sql")] });
  const { same, different } = tally.total;
  assert.ok(different === 0 && same >= maskedMin, tally.lines().join("\n"));
});
