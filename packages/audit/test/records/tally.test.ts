// What records add up to: every session, statement and refusal once, and what could not be read told.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { tallyRecords } from "../../src/records/tally.ts";
import { always, end, fileOf, header, person, records, statement } from "./record-folder.ts";

test("sums by person and resource, with denials and attempts", async (context) => {
  let altered = "";
  const { folder, reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    one.append({ type: "outcome", statement: 1, rows: 40, bytes: 1, durationMs: 1 });
    one.append(statement(2, { decision: "deny", reasons: [{ code: "kind", message: "May only select." }] }));
    one.append(statement(3, { decision: "hold", reasons: [{ code: "rows", message: "Asks for many." }] }));
    await one.end(end);
    const two = await store.start(header());
    two.append(statement(1));
    altered = two.id;
    await two.end(end);
    await store.start(header({ subject: person("bob@acme.example"), resource: "billing-db" }));
    const reasons = [{ code: "no-grant", message: "Nothing gives this." }];
    await store.refuse({ address: "192.0.2.9:1", protocol: "postgres", resource: "orders-db", reasons });
  });
  const whole = await tallyRecords(reader, always);
  assert.deepEqual(
    [whole.sessions, whole.unended, whole.statements, whole.refusals, whole.rows],
    [3, 1, { allow: 2, deny: 1, hold: 1 }, 1, 40],
  );
  assert.deepEqual(
    whole.pairs.map(({ firstMs: _first, lastMs: _last, ...pair }) => pair),
    [
      {
        who: "alice@acme.example",
        resource: "orders-db",
        grant: "orders-db/alice",
        sessions: 2,
        statements: 4,
        denied: 1,
        held: 1,
        rows: 40,
      },
      {
        who: "bob@acme.example",
        resource: "billing-db",
        grant: "orders-db/alice",
        sessions: 1,
        statements: 0,
        denied: 0,
        held: 0,
        rows: 0,
      },
    ],
  );
  assert.deepEqual(
    whole.denied.map(({ who, statement: number, decision, code }) => [who, number, decision, code]),
    [
      ["alice@acme.example", 2, "deny", "kind"],
      ["alice@acme.example", 3, "hold", "rows"],
      ["not known, from 192.0.2.9:1", null, "deny", "no-grant"],
    ],
  );
  assert.deepEqual([whole.deniedMore, whole.faults, whole.faultsMore], [0, [], 0]);
  const before = await tallyRecords(reader, { fromMs: 0, toMs: 1000 });
  assert.deepEqual([before.sessions, before.refusals, before.denied], [0, 0, []]);

  const path = await fileOf(folder, altered);
  await writeFile(path, (await readFile(path, "utf8")).replace("customers", "customer5"));
  const faulty = await tallyRecords(reader, always);
  assert.deepEqual(
    faulty.faults.map(({ session, n }) => [session, n]),
    [[altered, 3]],
  );
  assert.equal(faulty.sessions, 3);
});
