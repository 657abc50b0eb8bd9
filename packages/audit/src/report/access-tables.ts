// Who had what: a table by person, and one by resource. Every row says how it came about and how it ended. It must never
// leave rows out without a line that says how many, and where they are.
import { endWords, proofWords } from "../answer/proof-words.ts";
import { reportRowsMax } from "../limits.ts";
import type { PairTally } from "../records/tally.ts";
import type { AccessSpan } from "../span.ts";
import { standingOf } from "./figures.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportData } from "./report-data.ts";
import { counted, countText, instantMarkup, lengthText } from "./say-times.ts";

export function byPersonMarkup({ spans, records }: ReportData): Markup {
  const people = grouped(spans, ({ who }) => who);
  let left = reportRowsMax;
  const bodies = [...people].map(([who, own]) => {
    const shown = own.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return null;
    const about = records === null ? "" : `, ${usedText(who, own, records.pairs)}`;
    return html`<tbody><tr class="group"><th scope="rowgroup" colspan="6">${who} <small>${counted(own.length, "stretch", "stretches")} of access${about}</small></th></tr>
${shown.map(spanRow)}</tbody>`;
  });
  return html`<div class="scroll" role="region" aria-label="Access by person" tabindex="0"><table class="access"><caption class="hidden">Access by person</caption>
<thead><tr><th scope="col">Resource and role</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">For</th><th scope="col">Who said yes</th><th scope="col">Why</th></tr></thead>
${bodies}</table></div>${moreMarkup(spans.length - reportRowsMax)}`;
}

/** Records name people and workloads; who a provider's group or a workload was, its grants tell. */
function usedText(who: string, own: readonly AccessSpan[], pairs: readonly PairTally[]): string {
  const grants = new Set(own.map(({ grant }) => grant));
  const collective = /^(group|workload):/.test(who);
  const used = pairs.filter((pair) => (collective ? grants.has(`grants/${pair.grant}.yaml`) : pair.who === who));
  const told = `${counted(sumOf(used), "session")} recorded`;
  const users = [...new Set(used.map((pair) => pair.who))].sort();
  if (!who.startsWith("group:") || users.length === 0) return told;
  const more = users.length > namesMax ? ` and ${users.length - namesMax} more` : "";
  return `${told}, by ${users.slice(0, namesMax).join(", ")}${more}`;
}

function sumOf(pairs: readonly PairTally[]): number {
  return pairs.reduce((sum, { sessions }) => sum + sessions, 0);
}

function spanRow(span: AccessSpan): Markup {
  const { resource, role, tables, via, fromSeconds, untilSeconds, endedBy, proof, why, grant } = span;
  const narrowed = tables === null ? null : html`<small>only ${tables.join(", ")}</small>`;
  const through = via === null ? null : html`<small>through group ${via}</small>`;
  return html`<tr><td data-label="Access"><b>${resource}</b> ${role}${narrowed}${through}</td>
<td data-label="From">${instantMarkup(fromSeconds)}</td><td data-label="Until">${instantMarkup(untilSeconds)}<small>${endWords(endedBy)}</small></td>
<td data-label="For">${lengthText(untilSeconds - fromSeconds)}</td>
<td data-label="Who said yes"><span class="mark ${standingOf(span)}"></span>${capital(proofWords(proof))}<small class="path">${grant}</small></td>
<td data-label="Why">${why}</td></tr>`;
}

export function byResourceMarkup({ spans, records }: ReportData): Markup {
  const rows = [...grouped(spans, ({ resource }) => resource)].map(([resource, own]) => {
    const people = new Set(own.map(({ who }) => who));
    const roles = [...new Set(own.map(({ role }) => role))].sort();
    const longest = Math.max(...own.map(({ fromSeconds, untilSeconds }) => untilSeconds - fromSeconds));
    const used = records?.pairs.filter((pair) => pair.resource === resource) ?? [];
    const sum = (of: (pair: (typeof used)[number]) => number) =>
      countText(used.reduce((all, pair) => all + of(pair), 0));
    const cells =
      records === null
        ? null
        : html`<td class="number" data-label="Sessions">${sum(({ sessions }) => sessions)}</td><td class="number" data-label="Statements">${sum(({ statements }) => statements)}</td><td class="number" data-label="Denied or held">${sum(({ denied, held }) => denied + held)}</td>`;
    return html`<tr><th scope="row">${resource}</th><td data-label="Roles">${roles.join(", ")}</td><td class="number" data-label="People">${countText(people.size)}</td><td class="number" data-label="Stretches">${countText(own.length)}</td><td data-label="Longest">${lengthText(longest)}</td>${cells}<td data-label="Who">${[...people].slice(0, namesMax).join(", ")}${people.size > namesMax && ` and ${people.size - namesMax} more`}</td></tr>`;
  });
  const heads =
    records === null
      ? null
      : html`<th scope="col" class="number">Sessions</th><th scope="col" class="number">Statements</th><th scope="col" class="number">Denied or held</th>`;
  return html`<div class="scroll" role="region" aria-label="Access by resource" tabindex="0"><table><caption class="hidden">Access by resource</caption>
<thead><tr><th scope="col">Resource</th><th scope="col">Roles</th><th scope="col" class="number">People</th><th scope="col" class="number">Stretches</th><th scope="col">Longest</th>${heads}<th scope="col">Who</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

const namesMax = 12;

export function moreMarkup(more: number): Markup | null {
  return more > 0 ? html`<p class="more">${counted(more, "more row")}: the CSV files hold them all.</p>` : null;
}

export function grouped<Item>(
  items: readonly Item[],
  of: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group === undefined) groups.set(of(item), [item]);
    else group.push(item);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
