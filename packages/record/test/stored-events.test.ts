// What a session remembers of its last statement never changes what is stored.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { RecordEvent, StatementEvent } from "../src/events.ts";
import { storedEvent } from "../src/stored.ts";
import { StoredEvents } from "../src/stored-events.ts";
import { statement } from "./fixtures.ts";

const parts = [[], statement(1).parts, [...statement(1).parts, ...statement(2).parts]];
const reasons = [[], [{ code: "policy", message: "Denied." }]];
for (const list of [...parts, ...reasons]) Object.freeze(list);

const statements: fc.Arbitrary<RecordEvent> = fc
  .record(
    {
      statement: fc.nat(),
      text: fc.constantFrom("SELECT 1", "SELECT 2", 'é\u0000"', "x".repeat(200_000)),
      changed: fc.boolean(),
      compiled: fc.constantFrom("sha256:a", "sha256:b"),
      prepared: fc.constantFrom("a", "b"),
      binds: fc.array(fc.record({ value: fc.option(fc.string()), masked: fc.boolean() }), { maxLength: 3 }),
      parts: fc.constantFrom(...parts),
      reasons: fc.constantFrom(...reasons),
      decision: fc.constantFrom("allow", "deny"),
      revision: fc.constantFrom("r1", "r2"),
    },
    { requiredKeys: ["statement", "text", "changed", "parts", "reasons", "decision", "revision"] },
  )
  .map((event) => ({ ...event, type: "statement" }) as StatementEvent);

const outcomes = fc
  .record({ rows: fc.nat(), bytes: fc.nat() })
  .map((sums) => ({ type: "outcome", statement: 1, durationMs: 0.25, ...sums }) as RecordEvent);

test("a list that is changed in place is stored as it is now", () => {
  const stored = new StoredEvents();
  const event = { ...statement(1), parts: [...statement(1).parts] };
  stored.members(event);
  event.parts.pop();
  assert.equal(stored.members(event), storedEvent(event));
});

test("events in any order are stored as each would be alone", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(statements, outcomes), { maxLength: 12 }), (events) => {
      const stored = new StoredEvents();
      for (const event of events) {
        const text = stored.members(event);
        assert.equal(text, storedEvent(event));
        assert.equal(JSON.stringify(JSON.parse(text)), text);
      }
    }),
    { numRuns: 60 },
  );
});
