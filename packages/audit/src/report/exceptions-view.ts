// What an auditor should look at, kind by kind; kinds with nothing in them are named too. It must never pass
// over one.
import { reportRowsMax } from "../limits.ts";
import type { Denied } from "../records/tally.ts";
import { html, type Markup } from "./markup.ts";
import { type ExceptionKind, exceptionKinds, type ReportData, type ReportException } from "./report-data.ts";
import { counted, countText, instantMarkup } from "./say-times.ts";
import { cell, moreMarkup, tableMarkup } from "./table.ts";

const kindWords: Readonly<Record<ExceptionKind, readonly [title: string, means: string]>> = {
  "not-reviewed": ["Nobody is proved to have reviewed it", "Of the first commit, or without evidence."],
  "break-glass": ["Break-glass", "Given in an emergency, as agreed beforehand; each is owed a review."],
  owed: ["Still owed", "Reviews of emergencies, and what runs late."],
  scenario: ["Given by a scenario", "Agreed beforehand by the owners, and merged without a person."],
  "held-back": ["Committed, and held back", "In the repository without a proved approval: it was not in force."],
  reduced: [
    "Taken away without an approval",
    "A change that only takes away ships unapproved; what it takes from was.",
  ],
  standing: ["Access for longer than 30 days", "Long access is standing access: is it still needed?"],
  "not-believed": ["Records that cannot be believed", "Torn, altered or missing; what stood behind is not known."],
};

export function exceptionsMarkup(data: ReportData): Markup {
  const counts = new Map(exceptionKinds.map((kind) => [kind, data.exceptions.filter((one) => one.kind === kind)]));
  const absent = exceptionKinds.filter((kind) => counts.get(kind)?.length === 0).map((kind) => kindWords[kind][0]);
  if (data.records?.denied.length === 0) absent.push("Denied, held or refused");
  const found = [...counts].filter(([, own]) => own.length > 0).map(([kind, own]) => kindMarkup(kind, own));
  return html`${found}${deniedMarkup(data)}${
    absent.length > 0 && html`<p class="none"><b>Looked for, and not found:</b> ${absent.join("; ")}.</p>`
  }`;
}

function kindMarkup(kind: ExceptionKind, own: readonly ReportException[]): Markup {
  const [title, means] = kindWords[kind];
  const rows = own.slice(0, reportRowsMax).map(({ atSeconds, who, what, says }) => {
    const when = atSeconds === null ? "the whole period" : instantMarkup(atSeconds);
    const cells = [cell("When", when), cell("Who", orDash(who)), cell("What", orDash(what), "path")];
    return html`<tr>${cells}${cell("What is known", says)}</tr>
`;
  });
  const heads = ["When", "Who", "What", "What is known"];
  return html`<h3>${title} <span class="count">${countText(own.length)}</span></h3><p class="means">${means}</p>
${tableMarkup({ name: title, kind: "listed", heads, rows })}${moreMarkup(own.length - reportRowsMax)}`;
}

function deniedMarkup({ records }: ReportData): Markup {
  if (records === null) {
    return html`<p class="none"><b>Denied:</b> no records were given, so what was refused is not known.</p>`;
  }
  const { denied, deniedMore } = records;
  if (denied.length === 0) return html``;
  const name = "Denied, held or refused";
  const heads = ["When", "Who", "On", "What", "Why"];
  const more = html`<p class="more">${counted(deniedMore, "more")}: writ audit statements tells each.</p>`;
  return html`<h3>${name} <span class="count">${countText(denied.length + deniedMore)}</span></h3>
<p class="means">What was asked and did not happen. Many by one person are worth a question.</p>
${tableMarkup({ name, kind: "listed", heads, rows: denied.map(deniedRow) })}${deniedMore > 0 && more}`;
}

function deniedRow({ atMs, who, resource, session, statement, decision, code, reason }: Denied): Markup {
  const held = decision === "hold" ? "held: " : "";
  const of = html`${held}statement ${statement}<small class="path">${session}</small>`;
  return html`<tr>${[
    cell("When", instantMarkup(Math.floor(atMs / 1000))),
    cell("Who", who),
    cell("On", orDash(resource)),
    cell("What", session === null ? "a connection" : of),
    cell("Why", html`${reason}<small class="path">${code}</small>`),
  ]}</tr>
`;
}

function orDash(text: string): string {
  return text === "" ? "–" : text;
}
