// Instants as auditors write them: in any zone that is named, and never guessed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAskedInstant } from "@writ/audit";
import { WritError } from "@writ/contracts";
import fc from "fast-check";

const now = Date.UTC(2026, 10, 22) / 1000;
const read = (text: string): string => new Date(parseAskedInstant(text, "at", now) * 1000).toISOString();

test("one instant in several zones is one instant", () => {
  for (const text of [
    "2026-11-20T12:00Z",
    "2026-11-20T12:00:00Z",
    "2026-11-20 12:00:00.123Z",
    "2026-11-20T13:00+01:00",
    "2026-11-20T13:00+0100",
    "2026-11-20T06:30-05:30",
    "2026-11-20T13:00[Europe/Berlin]",
    "2026-11-20T17:45[Asia/Kathmandu]",
  ]) {
    assert.equal(read(text), "2026-11-20T12:00:00.000Z", text);
  }
  assert.equal(parseAskedInstant("now", "at", now), now);
});

test("across daylight saving a zone's clock means what it shows", () => {
  assert.equal(read("2026-03-29T01:59[Europe/Berlin]"), "2026-03-29T00:59:00.000Z");
  assert.equal(read("2026-03-29T03:00[Europe/Berlin]"), "2026-03-29T01:00:00.000Z");
  assert.equal(read("2026-10-25T01:59[Europe/Berlin]"), "2026-10-24T23:59:00.000Z");
  assert.equal(read("2026-10-25T03:00[Europe/Berlin]"), "2026-10-25T02:00:00.000Z");
  assert.equal(read("2026-07-01T12:00[Europe/Berlin]"), "2026-07-01T10:00:00.000Z");
});

test("what is no one instant is refused with what to write", () => {
  const refused: readonly (readonly [text: string, says: RegExp])[] = [
    ["2026-11-20", /Write 2026-11-20T00:00Z/],
    ["2026-11-20T12:00", /has no zone\. Write 2026-11-20T12:00Z, /],
    ["2026-10-25T02:30[Europe/Berlin]", /comes twice in Europe\/Berlin.*2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z/],
    ["2026-03-29T02:30[Europe/Berlin]", /leaves out.*Write 2026-03-29T00:30:00Z/],
    ["2026-11-20T12:00[Europe/Atlantis]", /names a zone that is not known/],
    ["2026-11-20T12:00Z[Europe/Berlin]", /two zones/],
    ["2026-02-30T12:00Z", /on no calendar/],
    ["2026-11-20T24:00Z", /on no calendar/],
    ["1969-12-31T23:59Z", /on no calendar/],
    ["2026-11-20T12:00+99:00", /no zone has/],
    ["yesterday", /is no instant/],
    ["", /is no instant/],
    ["1790000000", /is no instant/],
    [`2026-11-20T12:00[${"A".repeat(100)}]`, /is no instant/],
  ];
  for (const [text, says] of refused) {
    assert.throws(
      () => parseAskedInstant(text, "from", now),
      (fault: unknown) =>
        fault instanceof WritError &&
        fault.code === "WRIT_USAGE" &&
        /--from/.test(fault.message) &&
        says.test(fault.message),
      text,
    );
  }
});

test("every instant of a zone that is there once is found again, and shown by that zone's own clock", () => {
  const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
  fc.assert(
    fc.property(zones, fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), (zone, seconds) => {
      const text = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" })
        .format(seconds * 1000)
        .replace(" ", "T");
      try {
        assert.equal(parseAskedInstant(`${text}[${zone}]`, "at", now), seconds);
      } catch (fault) {
        assert.ok(fault instanceof WritError && /comes twice/.test(fault.message), String(fault));
      }
    }),
    { numRuns: 200 },
  );
});
