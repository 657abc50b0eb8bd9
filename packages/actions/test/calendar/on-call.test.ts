// Who is on call at an instant: weekly rotas across daylight saving, exceptions, moved and cancelled shifts, attendees;
// and what is not understood ends the run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { readEvents } from "../../src/calendar/events.ts";
import { onCallWithin } from "../../src/calendar/on-call.ts";
import { rota, type Shift } from "./rota.ts";

const map = new Map([
  ["Alice", "alice@acme.example"],
  ["Bob", "bob@acme.example"],
  ["carol@corp.example", "carol@acme.example"],
]);

function at(instant: string, shifts: readonly Shift[], aheadSeconds = 1) {
  const fromSeconds = Date.parse(instant) / 1000;
  const events = readEvents(rota(...shifts), { zones: new Map([["W. Europe Standard Time", "Europe/Berlin"]]) });
  return onCallWithin(events, { fromSeconds, untilSeconds: fromSeconds + aheadSeconds }, map);
}

const peopleAt = (instant: string, ...shifts: readonly Shift[]) =>
  at(instant, shifts).people.map((name) => name.split("@")[0]);

test("one shift is from its start to its end, to the second", () => {
  const shift = { start: ":20261123T090000Z", end: ":20261123T170000Z" };
  assert.deepEqual(peopleAt("2026-11-23T08:59:59Z", shift), []);
  assert.deepEqual(peopleAt("2026-11-23T09:00:00Z", shift), ["alice"]);
  assert.deepEqual(peopleAt("2026-11-23T16:59:59Z", shift), ["alice"]);
  assert.deepEqual(peopleAt("2026-11-23T17:00:00Z", shift), []);
});

test("ahead takes who comes, and nobody whose shift is over", () => {
  const shifts = [
    { summary: "Alice", start: ":20261123T000000Z", end: ":20261130T000000Z" },
    { summary: "Bob", start: ":20261130T000000Z", end: ":20261207T000000Z" },
  ];
  assert.deepEqual(at("2026-11-24T00:00:00Z", shifts, 86_400).people, ["alice@acme.example"]);
  assert.deepEqual(at("2026-11-24T00:00:00Z", shifts, 8 * 86_400).people, ["alice@acme.example", "bob@acme.example"]);
  assert.deepEqual(at("2026-12-01T00:00:00Z", shifts, 86_400).people, ["bob@acme.example"]);
});

test("a weekly rota of two keeps its hour on the wall across daylight saving", () => {
  const every = (summary: string, start: string, end: string) => ({
    ...{ summary, start: `;TZID=Europe/Berlin:${start}`, end: `;TZID=Europe/Berlin:${end}` },
    more: ["RRULE:FREQ=WEEKLY;INTERVAL=2"],
  });
  const shifts = [
    every("Alice", "20260105T090000", "20260112T090000"),
    every("Bob", "20260112T090000", "20260119T090000"),
  ];
  // Clocks go forward on 29 March and back on 25 October 2026.
  assert.deepEqual(peopleAt("2026-03-23T07:59:59Z", ...shifts), ["alice"]);
  assert.deepEqual(peopleAt("2026-03-23T08:00:00Z", ...shifts), ["bob"]);
  assert.deepEqual(peopleAt("2026-03-30T06:59:59Z", ...shifts), ["bob"]);
  assert.deepEqual(peopleAt("2026-03-30T07:00:00Z", ...shifts), ["alice"]);
  assert.deepEqual(peopleAt("2026-10-26T07:59:59Z", ...shifts), ["bob"]);
  assert.deepEqual(peopleAt("2026-10-26T08:00:00Z", ...shifts), ["alice"]);
});

test("a start in an hour that is left out or comes twice is one instant", () => {
  const night = (day: string) => ({ start: `;TZID=Europe/Berlin:${day}T023000`, more: ["DURATION:PT10M"] });
  assert.deepEqual(peopleAt("2026-03-29T01:30:00Z", night("20260329")), ["alice"]);
  assert.deepEqual(peopleAt("2026-10-25T00:30:00Z", night("20261025")), ["alice"]);
  assert.deepEqual(peopleAt("2026-10-25T01:30:00Z", night("20261025")), []);
});

test("days of the week, a count and an end are followed", () => {
  const office = {
    start: ":20261123T090000Z",
    end: ":20261123T170000Z",
    more: ["RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4"],
  };
  const days = ["23", "24", "25", "27", "30"].map((day) => peopleAt(`2026-11-${day}T12:00:00Z`, office).length);
  assert.deepEqual(days, [1, 0, 1, 1, 1]);
  assert.deepEqual(peopleAt("2026-12-02T12:00:00Z", office), []);
  const until = {
    start: ":20261123T090000Z",
    end: ":20261123T170000Z",
    more: ["RRULE:FREQ=DAILY;UNTIL=20261125T085959Z"],
  };
  assert.deepEqual(peopleAt("2026-11-24T12:00:00Z", until), ["alice"]);
  assert.deepEqual(peopleAt("2026-11-25T12:00:00Z", until), []);
});

test("an exception leaves one out, and another event takes its place", () => {
  const weekly = {
    ...{ start: ";TZID=Europe/Berlin:20261102T090000", end: ";TZID=Europe/Berlin:20261109T090000" },
    more: ["UID:1", "RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/Berlin:20261109T090000"],
  };
  const swapped = {
    ...{ summary: "Bob", start: ";TZID=Europe/Berlin:20261116T090000", end: ";TZID=Europe/Berlin:20261123T090000" },
    more: ["UID:1", "RECURRENCE-ID;TZID=Europe/Berlin:20261116T090000"],
  };
  const cancelled = {
    ...{ start: ":20261123T080000Z", end: ":20261130T080000Z" },
    more: ["UID:1", "STATUS:CANCELLED", "RECURRENCE-ID:20261123T080000Z"],
  };
  const all = ["05", "11", "18", "25"].map((day) =>
    peopleAt(`2026-11-${day}T12:00:00Z`, weekly, swapped, cancelled).join(),
  );
  assert.deepEqual(all, ["alice", "", "bob", ""]);
  assert.deepEqual(peopleAt("2026-12-01T12:00:00Z", weekly, swapped, cancelled), ["alice"]);
});

test("attendees count before the title, not those who declined; unknown names are named", () => {
  const shift = {
    ...{ summary: "On call", start: ":20261123T090000Z", end: ":20261123T170000Z" },
    more: [
      "ATTENDEE;CN=Carol;PARTSTAT=ACCEPTED:mailto:Carol@Corp.example",
      'ATTENDEE;CN="Dan, D";PARTSTAT=DECLINED:mailto:dan@corp.example',
      "ATTENDEE:mailto:eve@corp.example",
    ],
  };
  const found = at("2026-11-23T12:00:00Z", [shift]);
  assert.deepEqual(found, { people: ["carol@acme.example"], unknown: ["eve@corp.example"] });
  assert.deepEqual(at("2026-11-23T12:00:00Z", [{ ...shift, summary: "alice", more: [] }]).unknown, ["alice"]);
});

test("a shift that all have declined is nobody's, whatever its title says", () => {
  const shift = {
    ...{ summary: "Alice", start: ":20261123T090000Z", end: ":20261123T170000Z" },
    more: ["ATTENDEE;PARTSTAT=DECLINED:mailto:alice@corp.example"],
  };
  assert.deepEqual(at("2026-11-23T12:00:00Z", [shift]), { people: [], unknown: [] });
});

test("what stands in the quotes of one parameter is no other parameter", () => {
  const shift = {
    ...{ summary: "On call", start: ":20261123T090000Z", end: ":20261123T170000Z" },
    more: ['ATTENDEE;MEMBER="mailto:a","b;PARTSTAT=DECLINED":mailto:carol@corp.example'],
  };
  assert.deepEqual(at("2026-11-23T12:00:00Z", [shift]).people, ["carol@acme.example"]);
});

test("a rule that goes on longer than it is followed is an error, not an end of it", () => {
  const daily = { start: ":19700101T000000Z", more: ["DURATION:P1D", "RRULE:FREQ=DAILY"] };
  assert.throws(() => at("2026-11-23T12:00:00Z", [daily]), { code: "ACTIONS_CALENDAR" });
  const ended = { ...daily, more: ["DURATION:P1D", "RRULE:FREQ=DAILY;UNTIL=19800101T000000Z"] };
  assert.deepEqual(peopleAt("2026-11-23T12:00:00Z", ended), []);
});

test("folded lines, escapes, a calendar's own name of a zone, whole days and byte order marks are read", () => {
  const text = rota({
    summary: "Al\r\n ice",
    start: ";TZID=W. Europe Standard Time:20261123T090000",
    more: ["DURATION:P1D"],
  });
  const events = readEvents(`\ufeff${text}`, { zones: new Map([["W. Europe Standard Time", "Europe/Berlin"]]) });
  assert.deepEqual([events[0]?.summary, events[0]?.zone, events[0]?.lengthSeconds], ["Alice", "Europe/Berlin", 86_400]);
  const [day] = readEvents(rota({ start: ";VALUE=DATE:20261123" }), { zones: new Map(), zone: "Europe/Berlin" });
  assert.deepEqual([day?.zone, day?.lengthSeconds], ["Europe/Berlin", 86_400]);
});

const start = ":20261123T090000Z";
const wrong: readonly (readonly [string, string, RegExp])[] = [
  ["no calendar", "<html></html>", /no line of a calendar/],
  ["another component", "BEGIN:VCARD\nEND:VCARD", /is no calendar/],
  ["a calendar that breaks off", rota({ start }).slice(0, -20), /cut off|no line/],
  ["an event that another begins in", rota({ start, more: ["BEGIN:VEVENT"] }), /begins VEVENT, where VEVENT is open/],
  [
    "an end of something else",
    rota({ start }).replace("END:VEVENT", "END:VJOURNAL"),
    /ends VJOURNAL, where VEVENT is open/,
  ],
  ["lines beyond its end", `${rota({ start })}X-A:1\r\n`, /no line of a calendar|cut off/],
  ["a second start", rota({ start, more: ["DTSTART:20261124T090000Z"] }), /has DTSTART twice/],
  ["two ends", rota({ start, end: ":20261123T100000Z", more: ["DURATION:P7D"] }), /both DTEND and DURATION/],
  ["an exception of another kind than its start", rota({ start, more: ["EXDATE;VALUE=DATE:20261123"] }), /EXDATE/],
  ["a rule until a day that is none", rota({ start, more: ["RRULE:FREQ=DAILY;UNTIL=20261340"] }), /repeats by UNTIL/],
  ["a monthly rule", rota({ start, more: ["RRULE:FREQ=MONTHLY"] }), /repeats by FREQ=MONTHLY/],
  ["an impossible rule", rota({ start, more: ["RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"] }), /repeats by BYMONTH/],
  ["a rule every second", rota({ start, more: ["RRULE:FREQ=SECONDLY"] }), /repeats by FREQ=SECONDLY/],
  ["a rule of the nth day", rota({ start, more: ["RRULE:FREQ=WEEKLY;BYDAY=2MO"] }), /repeats by BYDAY/],
  ["no interval", rota({ start, more: ["RRULE:FREQ=DAILY;INTERVAL=0"] }), /repeats by INTERVAL/],
  ["dates beside the rule", rota({ start, more: ["RDATE:20261201T090000Z"] }), /RDATE, which is not read/],
  [
    "a change of all that follow",
    rota({ start, more: ["RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T090000Z"] }),
    /RANGE/,
  ],
  ["an unknown zone", rota({ start: ";TZID=Mars/Base:20261123T090000" }), /Nobody knows the zone "Mars\/Base"/],
  ["a time without a zone", rota({ start: ":20261123T090000" }), /without a zone/],
  ["a day that is none", rota({ start: ":20260230T090000Z" }), /no calendar has/],
  ["an end before the start", rota({ start, end: ":20261122T090000Z" }), /ends before it starts/],
  ["a duration that is none", rota({ start, more: ["DURATION:-PT1H"] }), /duration that is none/],
];

for (const [what, text, said] of wrong) {
  test(`a feed with ${what} is an error, and nobody is on call by it`, () => {
    assert.throws(
      () => readEvents(text, { zones: new Map() }),
      (error) => error instanceof WritError && error.code === "ACTIONS_CALENDAR" && said.test(error.message),
    );
  });
}

test("more events, or more occurrences of all together, than the bound are refused", () => {
  const many = Array.from({ length: 5_001 }, () => ({ start }));
  assert.throws(() => readEvents(rota(...many), { zones: new Map() }), /more than 5000 events/);
  const old = { start: ":19900101T090000Z", end: ":19900101T170000Z", more: ["RRULE:FREQ=DAILY"] };
  const events = readEvents(rota(...Array.from({ length: 40 }, () => old)), { zones: new Map() });
  assert.throws(
    () => onCallWithin(events, { fromSeconds: 1_795_305_600, untilSeconds: 1_795_305_601 }, map),
    /more than can be/,
  );
});

test("whatever a feed holds, it is events or an error", () => {
  const piece = fc.constantFrom(
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VALARM",
    "END:VALARM",
    "SUMMARY:x",
    "RRULE:FREQ=DAILY",
    "DTSTART:20261123T090000Z",
    " folded",
    "EXDATE:x",
    'ATTENDEE;CN=":mailto:a',
    "END:VCALENDAR",
    "",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 12 }), (lines) => {
      const text = ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");
      try {
        onCallWithin(
          readEvents(text, { zones: new Map() }),
          { fromSeconds: 1_795_305_600, untilSeconds: 1_795_305_601 },
          map,
        );
      } catch (error) {
        assert.ok(error instanceof WritError && error.code === "ACTIONS_CALENDAR", String(error));
      }
    }),
    { numRuns: 2000 },
  );
});
