// The top of a report: the period, the answer in words, the figures, and what all of it rests on. It must never say
// more than its data: where nothing was verified or recorded, it says that.
import type { ReportFigures } from "./figures.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportData } from "./report-data.ts";
import { counted, countText, instantMarkup, periodText } from "./say-times.ts";

export function headlineMarkup(data: ReportData, figures: ReportFigures): Markup {
  return html`<header><p class="kicker">Access report</p>
<h1>${data.repository}</h1>
<p class="period">${periodText(data.fromSeconds, data.untilSeconds)} <span>UTC</span></p>
<p class="answer">${answerText(data, figures)}</p></header>
${unknownMarkup(data)}<dl class="figures">${figuresMarkup(figures)}</dl>
${verdictMarkup(data)}`;
}

/** The answer in words, before any number has to be looked for. */
function answerText(data: ReportData, figures: ReportFigures): string {
  const { people, resources, spans, byStanding } = figures;
  if (spans === 0 && !isAllKnown(data)) return "Nobody is seen to have had access; not all of the period is known.";
  if (spans === 0) return "Nobody had access to anything in this period.";
  const who = counted(people, "person or group", "people and groups");
  const had = `${who} had access to ${counted(resources, "resource")}.`;
  const review = reviewText(spans, byStanding);
  return data.rests.basis === "bundle" ? `${had} ${review}` : `${had} ${review} No archive shows what was published.`;
}

function reviewText(spans: number, byStanding: ReportFigures["byStanding"]): string {
  const { approved, scenario, emergency, reduced, unreviewed } = byStanding;
  if (approved === spans) return "Every stretch of it was approved by a second person.";
  if (scenario === spans) return "All of it followed scenarios agreed beforehand; no person approved it.";
  if (unreviewed === spans) return "For none of it a review by a second person is proved.";
  const parts = [
    approved > 0 && `${countText(approved)} ${approved === 1 ? "was" : "were"} approved by a second person`,
    scenario > 0 && `${countText(scenario)} followed a scenario agreed beforehand`,
    emergency > 0 && `${countText(emergency)} ${emergency === 1 ? "was" : "were"} taken in an emergency`,
    reduced > 0 && `${countText(reduced)} only took away`,
    unreviewed > 0 && `for ${countText(unreviewed)} no review is proved`,
  ].filter((part) => part !== false);
  return `Of ${counted(spans, "stretch", "stretches")} of it, ${parts.join("; ")}.`;
}

function isAllKnown({ rests: { knownFromSeconds, unread }, fromSeconds }: ReportData): boolean {
  return knownFromSeconds !== null && knownFromSeconds <= fromSeconds && unread.length === 0;
}

/** A part of the period of which nothing is known must not look like peace. */
function unknownMarkup({ rests, fromSeconds, untilSeconds, madeSeconds }: ReportData): Markup {
  const { knownFromSeconds, unread } = rests;
  const nothing = html`<p class="verdict bad"><b>Nothing is known of this period.</b>
No version of the repository was in force in it, as far as can be seen.</p>`;
  const since = html`${knownFromSeconds !== null && instantMarkup(knownFromSeconds)}`;
  const part = html`<p class="verdict bad"><b>Not all of the period is known.</b> Before ${since} nothing is.</p>`;
  const open = html`<p class="verdict open"><b>The period is not over.</b>
What it says of the time after ${instantMarkup(madeSeconds)} is as granted by then.</p>`;
  const unknown = knownFromSeconds === null || knownFromSeconds >= untilSeconds;
  const before = unknown ? nothing : knownFromSeconds > fromSeconds && part;
  return html`${before}${unread.map(unreadMarkup)}${madeSeconds < untilSeconds && open}`;
}

function unreadMarkup({ fromSeconds, untilSeconds }: ReportData["rests"]["unread"][number]): Markup {
  return html`<p class="verdict bad"><b>Not all of the period is known.</b>
What was in force from ${instantMarkup(fromSeconds)} to ${instantMarkup(untilSeconds)} is not certain: what is assumed
says why.</p>`;
}

function figuresMarkup(figures: ReportFigures): readonly Markup[] {
  const { people, resources, grants, sessions, statements, denied, byException } = figures;
  const looked = Object.values(byException).reduce((sum, count) => sum + count, 0);
  const shown: readonly (readonly [string, number | null])[] = [
    ["People and groups", people],
    ["Resources", resources],
    ["Grants", grants],
    ["To look at", looked],
    ["Sessions", sessions],
    ["Statements", statements],
    ["Denied or held", denied],
  ];
  return shown.map(([name, count]) => {
    const said = count === null ? html`<small>not given</small>` : countText(count);
    return html`<div><dt>${name}</dt><dd>${said}</dd></div>`;
  });
}

function verdictMarkup({ verification }: ReportData): Markup {
  if (verification === null) {
    return html`<p class="verdict open"><b>Not verified.</b>
Nothing was proved again for this report; writ verify does it.</p>`;
  }
  const { verdict, says, findings } = verification;
  const [style, word] = verdicts[verdict];
  return html`<div class="verdict ${style}"><p><b>${word}</b> ${says}</p>${
    findings.length > 0 && html`<ul>${findings.map((finding) => html`<li>${finding}</li>`)}</ul>`
  }</div>`;
}

const verdicts = {
  proved: ["good", "Verified."],
  "not-proved": ["open", "Not all of it is proved."],
  wrong: ["bad", "Something is not as it was."],
} as const;

export function restsMarkup(data: ReportData): Markup {
  const { basis, head, revisions, bundles } = data.rests;
  const versions = counted(revisions, "version");
  const rests =
    basis === "bundle"
      ? `${counted(bundles, "signed bundle")} and their evidence, ${versions} in force in the period`
      : `merged commits alone, ${versions} in the period; no archive of bundles was given`;
  return html`<dl class="rests"><div><dt>Access</dt><dd>${rests}</dd></div>
<div><dt>Newest commit</dt><dd class="path">${head}</dd></div>
<div><dt>Use</dt><dd>${usedText(data)}</dd></div>
<div><dt>Made</dt><dd>${instantMarkup(data.madeSeconds)} UTC</dd></div></dl>
${assumptionsMarkup(data)}`;
}

function usedText({ records }: ReportData): string {
  if (records === null) return "no records were given";
  const { sessions, unended, faults, faultsMore } = records;
  const told = [`records of ${counted(sessions, "session")}`];
  if (unended > 0) told.push(`${countText(unended)} without an end`);
  if (faults.length > 0) told.push(`${countText(faults.length + faultsMore)} not to be believed from some line on`);
  return told.join(", ");
}

function assumptionsMarkup({ assumptions }: ReportData): Markup {
  if (assumptions.length === 0)
    return html`<p>Nothing is assumed: every statement about access follows from what is signed.</p>`;
  return html`<p>What cannot be proved, and is assumed:</p><ul class="assumptions">${assumptions.map(
    ({ code, says }) => html`<li>${says} <small class="path">${code}</small></li>`,
  )}</ul>`;
}
