// Hours of the week as seconds since Monday.
import assert from "node:assert/strict";
import { test } from "node:test";
import { coversHours, weekHoursOf, weekSeconds } from "../src/week-hours.ts";

const hour = 3600;
const day = 24 * hour;

test("office hours are five spans", () => {
  const week = weekHoursOf({ days: ["mon-fri"], from: "09:00", to: "18:00" });
  assert.deepEqual(
    week,
    [0, 1, 2, 3, 4].map((at) => [at * day + 9 * hour, at * day + 18 * hour]),
  );
});

test("a span over midnight lies on the next day, and over the week's end on the first", () => {
  assert.deepEqual(weekHoursOf({ days: ["sun"], from: "22:00", to: "06:00" }), [
    [0, 6 * hour],
    [6 * day + 22 * hour, weekSeconds],
  ]);
});

test("days may go over the week's end, and whole days join", () => {
  assert.deepEqual(weekHoursOf({ days: ["sat-mon"] }), [
    [0, day],
    [5 * day, weekSeconds],
  ]);
  assert.deepEqual(weekHoursOf({}), [[0, weekSeconds]]);
  assert.deepEqual(weekHoursOf({ days: ["wed", "wed", "wed-wed"], to: "24:00" }), [[2 * day, 3 * day]]);
});

test("hours that end when they begin are none", () => {
  assert.deepEqual(weekHoursOf({ from: "09:00", to: "09:00" }), []);
});

test("hours are covered by wider ones only", () => {
  const office = weekHoursOf({ days: ["mon-fri"], from: "09:00", to: "18:00" });
  assert.ok(coversHours(weekHoursOf({ days: ["mon-fri"] }), office));
  assert.ok(!coversHours(office, weekHoursOf({ days: ["mon"], from: "08:59", to: "10:00" })));
});
