// What an auditor should look at, kind by kind; a kind with nothing in it says so. It must never pass over a kind.
import { reportRowsMax } from "../limits.ts";
import type { Denied } from "../records/tally.ts";
import { moreMarkup } from "./access-tables.ts";
import { exceptionKinds } from "./figures.ts";
import { html, type Markup } from "./markup.ts";
import type { ExceptionKind, ReportData, ReportException } from "./report-data.ts";
import { counted, countText, instantMarkup } from "./say-times.ts";

const kindWords: Readonly<Record<ExceptionKind, readonly [title: string, means: string]>> = {
  unreviewed: ["Access that nobody is proved to have reviewed", "Of the first commit, or without evidence."],
  "break-glass": ["Break-glass", "Given in an emergency, by an agreed scenario or an offline key; each is owed a review."],
  "review-owed": ["Reviews still owed", "Access that was given first and is to be looked at by an owner afterwards."],
  scenario: ["Given by a scenario", "Agreed beforehand by the owners, and merged without a person."],
  "held-back": ["Committed, and held back", "In the repository without a proved approval: it gave no access."],
  standing: ["Access longer than 30 days", "Long access is standing access: is it still needed?"],
  "not-believed": ["Records that cannot be believed", "Torn, altered or missing; what stood behind them is not known."],
};

export function exceptionsMarkup(data: ReportData): Markup {
  return html`${exceptionKinds.map((kind) => kindMarkup(kind, data.exceptions))}${deniedMarkup(data)}`;
}

function kindMarkup(kind: ExceptionKind, exceptions: readonly ReportException[]): Markup {
  const own = exceptions.filter((exception) => exception.kind === kind);
  const [title, means] = kindWords[kind];
  if (own.length === 0) return html`<p class="none"><b>${title}:</b> none.</p>`;
  const rows = own.slice(0, reportRowsMax).map(
    ({ atSeconds, who, what, says }) =>
      html`<tr><td data-label="When">${atSeconds === null ? "the whole period" : instantMarkup(atSeconds)}</td><td data-label="Who">${who === "" ? "–" : who}</td><td data-label="What" class="path">${what}</td><td data-label="What is known">${says}</td></tr>`,
  );
  return html`<h3>${title} <span class="count">${countText(own.length)}</span></h3><p class="means">${means}</p>
${tableMarkup(title, ["When", "Who", "What", "What is known"], rows)}${moreMarkup(own.length - reportRowsMax)}`;
}

function deniedMarkup({ records }: ReportData): Markup {
  if (records === null) return html`<p class="none"><b>Denied:</b> no records were given, so what was refused is not known.</p>`;
  const { denied, deniedMore } = records;
  if (denied.length === 0) return html`<p class="none"><b>Denied:</b> none.</p>`;
  const heads = ["When", "Who", "On", "What", "Why"];
  return html`<h3>Denied, held or refused <span class="count">${countText(denied.length + deniedMore)}</span></h3>
<p class="means">What was asked and did not happen. Many by one person are worth a question.</p>
${tableMarkup("Denied, held or refused", heads, denied.map(deniedRow))}
${deniedMore > 0 && html`<p class="more">${counted(deniedMore, "more")}: writ audit statements tells each.</p>`}`;
}

function deniedRow({ atMs, who, resource, session, statement, decision, code, reason }: Denied): Markup {
  const what = session === null ? "a connection" : html`${decision === "hold" ? "held: " : ""}statement ${statement}<small class="path">${session}</small>`;
  return html`<tr><td data-label="When">${instantMarkup(Math.floor(atMs / 1000))}</td><td data-label="Who">${who}</td><td data-label="On">${resource === "" ? "–" : resource}</td><td data-label="What">${what}</td><td data-label="Why">${reason}<small class="path">${code}</small></td></tr>`;
}

export function tableMarkup(name: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><caption class="hidden">${name}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
