// Who had what: a table by person, and one by resource. Every row says how it came about and how it ended. It must
// never say of a group or a workload that nobody used its access because records name others.
import { endWords, proofWords } from "../answer/proof-words.ts";
import { reportRowsMax } from "../limits.ts";
import type { PairTally } from "../records/tally.ts";
import type { AccessSpan } from "../span.ts";
import { standingOf } from "./figures.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportData } from "./report-data.ts";
import { counted, countText, instantMarkup, lengthText } from "./say-times.ts";
import { cell, grouped, moreMarkup, tableMarkup } from "./table.ts";

export function byPersonMarkup({ spans, records }: ReportData): Markup {
  let left = reportRowsMax;
  const bodies = [...grouped(spans, ({ who }) => who)].map(([who, own]) => {
    const shown = own.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return null;
    const used = records === null ? "" : `, ${usedText(who, own, records.pairs)}`;
    const about = html`<small>${counted(own.length, "stretch", "stretches")} of access${used}</small>`;
    return html`<tbody><tr class="group"><th scope="rowgroup" colspan="6">${who} ${about}</th></tr>
${shown.map(spanRow)}</tbody>`;
  });
  const heads = ["Resource and role", "From", "Until", "For", "Who said yes", "Why"];
  return html`${tableMarkup({ name: "Access by person", kind: "access", heads, bodies })}
${moreMarkup(spans.length - reportRowsMax)}`;
}

/** Records name people and workloads; who a provider's group or a workload was, its grants tell. */
function usedText(who: string, own: readonly AccessSpan[], pairs: readonly PairTally[]): string {
  const grants = new Set(own.map(({ grant }) => grant));
  const collective = /^(group|workload):/.test(who);
  const used = pairs.filter((pair) => (collective ? grants.has(`grants/${pair.grant}.yaml`) : pair.who === who));
  const told = `${counted(sumOf(used, "sessions"), "session")} recorded`;
  const users = [...new Set(used.map((pair) => pair.who))].sort();
  return !who.startsWith("group:") || users.length === 0 ? told : `${told}, by ${namesText(users)}`;
}

function spanRow(span: AccessSpan): Markup {
  const { resource, role, tables, via, fromSeconds, untilSeconds, endedBy, proof, why, grant } = span;
  const narrowed = tables === null ? null : html`<small>only ${tables.join(", ")}</small>`;
  const through = via === null ? null : html`<small>through group ${via}</small>`;
  const mark = html`<span class="mark ${standingOf(span)}"></span>`;
  return html`<tr>${[
    cell("Access", html`<b>${resource}</b> ${role}${narrowed}${through}`),
    cell("From", instantMarkup(fromSeconds)),
    cell("Until", html`${instantMarkup(untilSeconds)}<small>${endWords(endedBy)}</small>`),
    cell("For", lengthText(untilSeconds - fromSeconds)),
    cell("Who said yes", html`${mark}${capital(proofWords(proof))}<small class="path">${grant}</small>`),
    cell("Why", why),
  ]}</tr>
`;
}

const useHeads = ["Sessions", "Statements", "Denied or held"];

export function byResourceMarkup({ spans, records }: ReportData): Markup {
  const rows = [...grouped(spans, ({ resource }) => resource)].map(([resource, own]) => {
    const used = records?.pairs.filter((pair) => pair.resource === resource);
    return resourceRow(resource, own, used);
  });
  const heads = ["Resource", "Roles", "People", "Stretches", "Longest", ...(records === null ? [] : useHeads), "Who"];
  const numbers = ["People", "Stretches", ...useHeads];
  return tableMarkup({ name: "Access by resource", kind: "whole", heads, numbers, rows });
}

/** `used` is undefined where no records were given. */
function resourceRow(resource: string, own: readonly AccessSpan[], used: readonly PairTally[] | undefined): Markup {
  const people = [...new Set(own.map(({ who }) => who))];
  const roles = [...new Set(own.map(({ role }) => role))].sort();
  const longest = own.reduce((most, span) => Math.max(most, span.untilSeconds - span.fromSeconds), 0);
  const [sessions = "", statements = "", denied = ""] = useHeads;
  const use = used && [
    cell(sessions, countText(sumOf(used, "sessions")), "number"),
    cell(statements, countText(sumOf(used, "statements")), "number"),
    cell(denied, countText(sumOf(used, "denied") + sumOf(used, "held")), "number"),
  ];
  return html`<tr><th scope="row">${resource}</th>${[
    cell("Roles", roles.join(", ")),
    cell("People", countText(people.length), "number"),
    cell("Stretches", countText(own.length), "number"),
    cell("Longest", lengthText(longest)),
    use,
    cell("Who", namesText(people)),
  ]}</tr>
`;
}

const namesMax = 12;

function namesText(names: readonly string[]): string {
  const more = names.length > namesMax ? ` and ${names.length - namesMax} more` : "";
  return `${names.slice(0, namesMax).join(", ")}${more}`;
}

function sumOf(pairs: readonly PairTally[], what: "sessions" | "statements" | "denied" | "held"): number {
  return pairs.reduce((sum, pair) => sum + pair[what], 0);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
