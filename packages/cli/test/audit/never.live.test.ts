// An auditor asks who could see a column: nobody, or who and through what; as text, JSON and CSV; and what is typed
// wrongly is answered with what to write.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { blemishes, grant, grantPath, writ } from "../fixture.ts";
import { datedRepository } from "./dated-repository.ts";

const masks = "unlisted: hide\ncolumns:\n  public.customers.ssn: { keep: { last: 4 } }\n";
const open = `${masks}clear:\n  - { columns: [public.customers.ssn], roles: [read-only] }\n`;

async function world(context: TestContext) {
  return await datedRepository(context, [
    {
      at: "2026-10-30T00:00:00Z",
      files: { "masks/orders-db.yaml": masks, [grantPath]: grant("2026-11-19T00:00:00Z") },
    },
    { at: "2026-11-05T00:00:00Z", files: { "masks/orders-db.yaml": open } },
    { at: "2026-11-06T00:00:00Z", files: { "masks/orders-db.yaml": masks } },
  ]);
}

const words = (...more: string[]): string[] => ["audit", "never", "--column", "public.customers.ssn", ...more];
const month = ["--from", "2026-11-01T00:00Z", "--to", "2026-11-20T00:00Z"];

test("who could see it, through which line, role and grant; and that nobody could in another time", async (t) => {
  const { folder, env } = await world(t);
  const said = await writ(folder, words("--on", "orders-db", ...month), { env });
  assert.equal(said.status, 1, said.err);
  assert.match(
    said.out,
    /^public\.customers\.ssn on orders-db from \S+ to \S+: one could see it in the clear, as merged\n/,
  );
  assert.match(said.out, /^ {2}alice@acme\.example as read-only of orders-db: public\.customers\.ssn$/m);
  assert.match(said.out, /^ {6}from 2026-11-05T00:00:00Z until 2026-11-06T00:00:00Z$/m);
  assert.match(said.out, /shown by masks\/orders-db\.yaml:5 at [0-9a-f]{12} \(in the clear: a clear line names it\)/);
  assert.match(said.out, /grant grants\/orders-db\/alice\.yaml at/);
  assert.match(said.out, /^Assumed \(outside\): /m);
  assert.match(said.out, /\nNext: writ audit statements --touching public\.customers /);
  assert.deepEqual(blemishes(said), []);
  const none = await writ(folder, words("--from", "2026-11-07T00:00Z", "--to", "2026-11-20T00:00Z"), { env });
  assert.equal(none.status, 0, none.err);
  assert.match(none.out, /on any resource .*: nobody could see it in the clear, as merged\n/);
  assert.match(none.out, /to read-only of orders-db: last 4 characters shown: by the line public\.customers\.ssn/);
});

test("JSON holds all of it, and CSV a row for each finding with as many cells as columns", async (t) => {
  const { folder, env } = await world(t);
  const json = await writ(folder, words(...month, "--json"), { env });
  const document = JSON.parse(json.out) as Record<string, unknown>;
  assert.equal(document["verdict"], "somebody");
  for (const name of ["question", "seen", "seenInPart", "treatments", "notKnown", "nothingInForce", "assumptions"]) {
    assert.ok(name in document, name);
  }
  const { out } = await writ(folder, words("--from", "2026-10-01T00:00Z", "--to", "2199-01-01T00:00Z", "--csv"), {
    env,
  });
  const [columns = "", ...rows] = out.trimEnd().split("\n");
  for (const row of rows) {
    assert.equal(row.replaceAll(/"(?:[^"]|"")*"/g, "x").split(",").length, columns.split(",").length, row);
  }
  const kinds = rows.map((row) => row.split(",")[0]);
  assert.deepEqual(new Set(kinds), new Set(["seen", "seen-in-part", "shown", "not-known", "nothing-in-force"]));
});

test("what is typed wrongly is answered with what to write", async (t) => {
  const { folder, env } = await world(t);
  for (const [more, says] of [
    [["audit", "never", ...month], /--column is needed/],
    [words(), /--from INSTANT is needed/],
    [words("--from", "2026-11-01"), /is a day, not an instant/],
    [words("--from", "2026-11-20T00:00Z", "--to", "2026-11-01T00:00Z"), /is not before --to/],
    [["audit", "never", "--column", "public.Customers.ssn", ...month], /reads the table .* as .*customers/],
    [["audit", "never", "--column", "ssn", ...month], /has one part/],
    [words(...month, "--on", "order-db"), /Did you mean orders-db/],
    [words(...month, "more"), /one word too many/],
  ] as const) {
    const said = await writ(folder, more, { env });
    assert.match(said.err, says);
    assert.ok(said.status > 1, String(says));
    assert.equal(said.out, "");
  }
});
