// Ticks at round times, bars where their stretches are, and no more rows than the bound without a word.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ticksOf, timelineMarkup } from "../../src/report/timeline.ts";
import { sampleData, span } from "./sample-data.ts";

const at = (text: string): number => Date.parse(text) / 1000;
const { fromSeconds, untilSeconds } = sampleData;

test("ticks are few, within the period, in order and at round times", () => {
  const labels = (from: string, until: string) => ticksOf(at(from), at(until)).map(({ label }) => label);
  assert.deepEqual(labels("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z").slice(0, 2), ["1 Nov", "8 Nov"]);
  assert.deepEqual(labels("2026-11-01T23:00:00Z", "2026-11-02T02:00:00Z"), ["23:00", "2 Nov", "01:00"]);
  assert.deepEqual(labels("2026-01-15T00:00:00Z", "2026-04-20T00:00:00Z").length > 2, true);
  assert.deepEqual(labels("2024-12-15T00:00:00Z", "2026-12-20T00:00:00Z").slice(0, 2), ["Mar 25", "Jun 25"]);
  fc.assert(
    fc.property(fc.nat(4_000_000_000), fc.integer({ min: 1, max: 800_000_000 }), (from, length) => {
      const ticks = ticksOf(from, from + length);
      assert.ok(ticks.length <= 14);
      for (const { atSeconds } of ticks) assert.ok(atSeconds >= from && atSeconds < from + length);
      const times = ticks.map(({ atSeconds }) => atSeconds);
      assert.deepEqual(
        times,
        [...times].sort((a, b) => a - b),
      );
    }),
  );
});

test("a bar is where its stretch is, cut at the period", () => {
  const quarter = (untilSeconds - fromSeconds) / 4;
  const place = (from: number, until: number) => {
    const one = span({
      who: "a",
      fromSeconds: fromSeconds + from * quarter,
      untilSeconds: fromSeconds + until * quarter,
    });
    const { text } = timelineMarkup({ ...sampleData, spans: [one] });
    return /<rect class="bar approved" x="([\d.]+)%" width="([\d.]+)%" y="5"/.exec(text)?.slice(1).map(Number);
  };
  assert.deepEqual(place(1, 2), [25, 25]);
  assert.deepEqual(place(-3, 1), [0, 25]);
  assert.deepEqual(place(3, 9), [75, 25]);
  assert.deepEqual(place(-3, 9), [0, 100]);
  // Of seconds in a month it is seen all the same, also at the very end.
  assert.deepEqual(place(2, 2.000001), [50, 0.15]);
  assert.deepEqual(place(3.999999, 4), [99.85, 0.15]);
});

test("rows beyond the bound are counted, in each resource", () => {
  const spans = Array.from({ length: 350 }, (_, number) => span({ who: `p${number}`, resource: `r${number % 2}` }));
  const { text } = timelineMarkup({ ...sampleData, spans });
  assert.equal(text.match(/<span class="who">/g)?.length, 300);
  assert.match(text, /50 more people on r1/);
});
