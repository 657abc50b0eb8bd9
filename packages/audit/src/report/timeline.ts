// The timeline: for each resource a row a person, with a bar for each stretch of access. Bars are SVG with places in
// per cent, so that they fit a phone and a sheet of paper, and words beside them stay text. It must never draw a bar
// beyond its stretch, nor leave a short one invisible.
import { barsPerRowMax, timelineRowsMax } from "../limits.ts";
import type { AccessSpan } from "../span.ts";
import { type Standing, standingOf } from "./figures.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportData } from "./report-data.ts";
import { counted, instantText, lengthText } from "./say-times.ts";

export interface Tick {
  readonly atSeconds: number;
  readonly label: string;
}

const hour = 3_600;
const day = 24 * hour;
const steps = [hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day] as const;
const ticksMax = 12;

/** At round hours, days or months of UTC within the period; at most a dozen. */
export function ticksOf(fromSeconds: number, untilSeconds: number): readonly Tick[] {
  const length = untilSeconds - fromSeconds;
  const step = steps.find((each) => length / each <= ticksMax);
  if (step === undefined) return monthTicks(fromSeconds, untilSeconds);
  const first = step > day ? dayStart(fromSeconds) : Math.ceil(fromSeconds / step) * step;
  const ticks: Tick[] = [];
  for (let at = first; at < untilSeconds; at += step) {
    if (at >= fromSeconds) ticks.push({ atSeconds: at, label: tickLabel(at, step) });
  }
  return ticks;
}

function dayStart(seconds: number): number {
  return Math.ceil(seconds / day) * day;
}

function tickLabel(seconds: number, step: number): string {
  const date = new Date(seconds * 1000);
  if (step < day && seconds % day !== 0) return date.toISOString().slice(11, 16);
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}

function monthTicks(fromSeconds: number, untilSeconds: number): Tick[] {
  const from = new Date(fromSeconds * 1000);
  const months = (untilSeconds - fromSeconds) / (30 * day);
  const every = Math.max(1, Math.ceil(months / ticksMax));
  const ticks: Tick[] = [];
  for (let month = from.getUTCMonth(); ticks.length <= ticksMax; month += every) {
    const at = Date.UTC(from.getUTCFullYear(), month, 1) / 1000;
    if (at >= untilSeconds) break;
    const options = { month: "short", year: "2-digit", timeZone: "UTC" } as const;
    if (at >= fromSeconds) {
      ticks.push({ atSeconds: at, label: new Date(at * 1000).toLocaleDateString("en-GB", options) });
    }
  }
  return ticks;
}

/** A drawn bar has some width, or browsers leave it out. */
const barPercentLeast = 0.15;

interface Row {
  readonly who: string;
  readonly spans: readonly AccessSpan[];
}

export function timelineMarkup(data: ReportData): Markup {
  const ticks = ticksOf(data.fromSeconds, data.untilSeconds);
  let rowsLeft = timelineRowsMax;
  const groups = [...rowsByResource(data.spans)].map(([resource, rows]) => {
    const shown = rows.slice(0, Math.max(0, rowsLeft));
    rowsLeft -= shown.length;
    const more = rows.length - shown.length;
    return html`<section class="lane"><h3>${resource}</h3>
${axisMarkup(ticks, data)}
${shown.map((row) => rowMarkup(row, ticks, data))}
${more > 0 && moreText(more, resource)}
</section>`;
  });
  return html`${patternsMarkup()}${groups}`;
}

function moreText(more: number, resource: string): Markup {
  const people = counted(more, "more person", "more people");
  return html`<p class="more">${people} on ${resource}: in the table by person and in access.csv.</p>`;
}

function rowsByResource(spans: readonly AccessSpan[]): Map<string, Row[]> {
  const found = new Map<string, Map<string, AccessSpan[]>>();
  for (const span of spans) {
    const people = found.get(span.resource) ?? new Map<string, AccessSpan[]>();
    found.set(span.resource, people);
    const own = people.get(span.who);
    if (own === undefined) people.set(span.who, [span]);
    else own.push(span);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([resource, people]) => [
      resource,
      [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, own]) => ({ who, spans: own })),
    ]),
  );
}

function axisMarkup(ticks: readonly Tick[], data: ReportData): Markup {
  const labels = ticks.map(({ atSeconds, label }) => {
    const late = (atSeconds - data.fromSeconds) / (data.untilSeconds - data.fromSeconds) > 0.92;
    const side = late ? html`dx="-3" text-anchor="end"` : html`dx="3"`;
    return html`<text x="${percent(atSeconds, data)}" y="12" ${side}>${label}</text>`;
  });
  return html`<div class="row axis" aria-hidden="true"><span></span><svg height="16">${labels}</svg></div>`;
}

function rowMarkup({ who, spans }: Row, ticks: readonly Tick[], data: ReportData): Markup {
  const roles = [...new Set(spans.map(({ role }) => role))].join(", ");
  const bars = spans.slice(0, barsPerRowMax).map((span) => barMarkup(span, data));
  const lines = ticks.map(({ atSeconds }) => {
    const x = percent(atSeconds, data);
    return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="22"/>`;
  });
  const total = spans.reduce((sum, span) => sum + insideSeconds(span, data), 0);
  const stretches = counted(spans.length, "stretch", "stretches");
  const said = `${who}: ${stretches} of access as ${roles}, ${lengthText(total)} in all`;
  return html`<div class="row"><span class="who"><b>${who}</b> <i>${roles}</i></span>
<svg height="22" role="img" aria-label="${said}">${lines}${bars}</svg></div>`;
}

function barMarkup(span: AccessSpan, data: ReportData): Markup {
  const from = Math.max(span.fromSeconds, data.fromSeconds);
  const until = Math.min(span.untilSeconds, data.untilSeconds);
  const length = data.untilSeconds - data.fromSeconds;
  const width = Math.max(barPercentLeast, (100 * (until - from)) / length);
  const left = Math.min((100 * (from - data.fromSeconds)) / length, 100 - width);
  const times = `${instantText(span.fromSeconds)} to ${instantText(span.untilSeconds)}`;
  const title = `${span.who} as ${span.role}: ${times}. ${span.why}`;
  const place = html`x="${left.toFixed(3)}%" width="${width.toFixed(3)}%" y="5" height="12" rx="2"`;
  return html`<rect class="bar ${standingOf(span)}" ${place}><title>${title}</title></rect>`;
}

function insideSeconds(span: AccessSpan, data: ReportData): number {
  return Math.max(0, Math.min(span.untilSeconds, data.untilSeconds) - Math.max(span.fromSeconds, data.fromSeconds));
}

function percent(seconds: number, { fromSeconds, untilSeconds }: ReportData): string {
  return `${((100 * (seconds - fromSeconds)) / (untilSeconds - fromSeconds)).toFixed(3)}%`;
}

export const standingWords: Readonly<Record<Standing, string>> = {
  approved: "Approved by a second person",
  scenario: "By a scenario agreed beforehand",
  emergency: "BREAK-GLASS: an emergency, reviewed afterwards if at all",
  reduced: "Takes away from what was approved",
  unreviewed: "Nobody is proved to have reviewed it",
};

/** Shape as well as colour: hatched is without a person, so that a black and white print tells them apart. */
function patternsMarkup(): Markup {
  const standings = ["approved", "scenario", "emergency", "reduced", "unreviewed"] as const;
  return html`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
${patternMarkup("scenario", 6, 45)}
${patternMarkup("emergency", 4, 90)}
${patternMarkup("unreviewed", 5, -45)}
</defs></svg>
<ul class="legend">${standings.map((standing) => {
    const bar = html`<rect class="bar ${standing}" x="1" y="1" width="24" height="10" rx="2"/>`;
    return html`<li><svg width="26" height="12" aria-hidden="true">${bar}</svg>${standingWords[standing]}</li>`;
  })}</ul>`;
}

function patternMarkup(standing: Standing, size: number, degrees: number): Markup {
  const place = html`width="${size}" height="${size}"`;
  const units = html`patternUnits="userSpaceOnUse" patternTransform="rotate(${degrees})"`;
  return html`<pattern id="hatch-${standing}" ${place} ${units}><rect class="under-${standing}" ${place}/>
<line class="over" x1="0" x2="0" y1="0" y2="${size}"/></pattern>`;
}
