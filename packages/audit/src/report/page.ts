// A report as one page of HTML that stands alone: no script, no address outside it, no style but its own, and a policy
// in it that holds browsers to that. It must never hold a value that was not escaped.
import { createHash } from "node:crypto";
import { byPersonMarkup, byResourceMarkup } from "./access-tables.ts";
import { exceptionsMarkup } from "./exceptions-view.ts";
import { figuresOf } from "./figures.ts";
import { headlineMarkup, restsMarkup } from "./headline.ts";
import { html, Markup } from "./markup.ts";
import { pageStyle } from "./page-style.ts";
import type { ReportControl, ReportData } from "./report-data.ts";
import { periodText } from "./say-times.ts";
import { cell, tableMarkup } from "./table.ts";
import { timelineMarkup } from "./timeline.ts";

/** The whole document. */
export function formatReportPage(data: ReportData): string {
  const digest = createHash("sha256").update(pageStyle).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const title = `Access to ${data.repository}, ${periodText(data.fromSeconds, data.untilSeconds)}`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style></head>
<body><main>${bodyMarkup(data)}</main></body></html>
`;
  return page.text;
}

function bodyMarkup(data: ReportData): Markup {
  const nothing = data.spans.length === 0;
  const sections: readonly (readonly [id: string, title: string, content: Markup])[] = [
    ["timeline", "Timeline", nothing ? none : timelineMarkup(data)],
    ["exceptions", "To look at", exceptionsMarkup(data)],
    ["people", "By person", nothing ? none : byPersonMarkup(data)],
    ["resources", "By resource", nothing ? none : byResourceMarkup(data)],
    ["controls", "Controls", controlsMarkup(data.controls)],
    ["rests", "What this rests on", restsMarkup(data)],
  ];
  return html`${headlineMarkup(data, figuresOf(data))}
<nav aria-label="Sections"><ul>${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(
  ([id, title, content]) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`,
)}
<footer><p>Made by <b>writ audit report</b> from git, evidence, archived bundles and records. All times are UTC.
The same command over the same repository and archive gives the same answers.</p></footer>`;
}

const none = html`<p class="none">Nobody had access to anything in this period.</p>`;

function controlsMarkup(controls: readonly ReportControl[]): Markup {
  if (controls.length === 0) return html`<p class="none">No controls were asked for.</p>`;
  const groups = [...Map.groupBy(controls, ({ framework }) => framework)].map(([framework, own]) => {
    const rows = own.map(({ control, name, answer }) => {
      const named = html`<th scope="row">${control}<small>${name}</small></th>`;
      return html`<tr>${named}${cell("What speaks to it", answerMarkup(answer))}</tr>
`;
    });
    const heads = ["Control", "What speaks to it"];
    const table = tableMarkup({ name: `Controls of ${framework}`, kind: "listed", heads, rows });
    return html`<h3>${framework}</h3>${table}`;
  });
  return html`<p class="means">Where this report speaks to a control, and where it does not.
Whether a control is met, an auditor says.</p>${groups}`;
}

/** What an answer says it does not show stands below it, smaller. */
function answerMarkup(answer: string): Markup {
  const [shown = "", ...not] = answer.split(/ (?=Not shown in this report:|Not answered by Writ:)/);
  return html`${shown}${not.map((part) => html`<small>${part}</small>`)}`;
}
