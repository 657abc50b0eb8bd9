// Moments in zones: across the hours that clocks leave out and have twice, never guessed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatInstant } from "@writ/model";
import fc from "fast-check";
import { isZone, parseMoment, showMoment } from "../src/moment.ts";

const read = (text: string, zone = "Europe/Berlin"): string => {
  const moment = parseMoment(text, zone);
  return moment.ok ? formatInstant(moment.seconds) : `${moment.what} | ${moment.instead}`;
};

test("a time is where one is, in a zone that is named, with an offset, or in UTC", () => {
  assert.equal(read("2026-11-22 18:00"), "2026-11-22T17:00:00Z");
  assert.equal(read("2026-07-22T18:00:30"), "2026-07-22T16:00:30Z");
  assert.equal(read("2026-11-22 18:00 America/New_York"), "2026-11-22T23:00:00Z");
  assert.equal(read("2026-11-22T18:00Z"), "2026-11-22T18:00:00Z");
  assert.equal(read("2026-11-22T18:00:00+05:30"), "2026-11-22T12:30:00Z");
  assert.equal(read("2026-11-22 18:00-0800"), "2026-11-23T02:00:00Z");
  assert.equal(read("2026-11-22 18:00", "UTC"), "2026-11-22T18:00:00Z");
});

test("an hour that clocks leave out, or have twice, is asked about, with both instants", () => {
  assert.match(read("2026-03-29 02:30"), /leave out that day \| Write 2026-03-29T00:30:00Z or 2026-03-29T01:30:00Z/);
  assert.match(
    read("2026-10-25 02:30"),
    /comes twice in Europe\/Berlin.*\| Say which: 2026-10-25T00:30:00Z or 2026-10-25T01:30:00Z/,
  );
  assert.equal(read("2026-10-25 02:30 UTC"), "2026-10-25T02:30:00Z");
  assert.match(read("2026-10-04 02:10", "Australia/Lord_Howe"), /leave out/);
  assert.match(read("2026-04-05 01:45", "Australia/Lord_Howe"), /comes twice/);
});

test("what is no date, no time, no zone or no offset is refused, with what to write", () => {
  for (const text of ["tomorrow", "2026-11-22", "18:00", "22.11.2026 18:00", "2026-11-22 6pm", ""]) {
    assert.match(read(text), /no date with a time \| Write "/, text);
  }
  assert.match(read("2026-02-30 10:00"), /no calendar has/);
  assert.match(read("2026-11-22 24:00"), /no calendar has/);
  assert.match(read("2026-11-22 18:00 Middle/Earth"), /which nobody knows/);
  assert.match(read("2026-11-22 18:00+19:00"), /offset that no zone has/);
  for (const name of ["../etc", "a\nb", "Europe/Berlin\u202e", "", "x".repeat(70)])
    assert.equal(isZone(name), false, name);
});

test("letters that are one zone here and another there are refused, and nothing is guessed", () => {
  for (const zone of ["BST", "IST", "CST", "PST", "EST", "AEST", "bst"]) {
    assert.match(read(`2026-11-22 18:00 ${zone}`), /not the same zone everywhere \| Write the zone of a place/, zone);
  }
  assert.equal(read("2026-11-22 18:00 CET", "UTC"), "2026-11-22T17:00:00Z");
  assert.equal(read("2026-11-22 18:00 +01:00", "UTC"), "2026-11-22T17:00:00Z");
});

test("an instant is shown in UTC and where one is, with the day where it is another", () => {
  const seconds = Date.UTC(2026, 10, 22, 23) / 1000;
  assert.equal(showMoment(seconds, "UTC"), "2026-11-22T23:00:00Z");
  assert.equal(showMoment(seconds, "Europe/Berlin"), "2026-11-22T23:00:00Z (2026-11-23 00:00 in Europe/Berlin)");
  assert.equal(showMoment(seconds, "America/New_York"), "2026-11-22T23:00:00Z (18:00 in America/New_York)");
});

test("whatever instant a zone's clocks show is found again, or said to be one of two", () => {
  const zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];
  const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2038, 0) / 1000 });
  fc.assert(
    fc.property(seconds, fc.constantFrom(...zones), (instant, zone) => {
      const minute = instant - (instant % 60);
      const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(
        minute * 1000,
      );
      const moment = parseMoment(shown, zone);
      if (moment.ok) assert.equal(moment.seconds, minute);
      else assert.ok(moment.instead.includes(formatInstant(minute)), `${shown} ${zone}: ${moment.instead}`);
    }),
    { numRuns: 300 },
  );
});
