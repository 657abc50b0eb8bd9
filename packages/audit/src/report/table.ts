// A table of the report: named, with heads, and with labels on its cells that a phone shows instead of the heads. It
// must never leave rows out without a line that says how many.
import { html, type Markup, type Value } from "./markup.ts";
import { counted } from "./say-times.ts";

export interface Table {
  /** For those who hear it. */
  readonly name: string;
  /** `listed`: the first two columns are as wide in each. */
  readonly kind: "listed" | "access" | "whole";
  readonly heads: readonly string[];
  /** Heads of columns that hold numbers. */
  readonly numbers?: readonly string[];
  /** Bodies of their own, or rows. */
  readonly bodies?: readonly (Markup | null)[];
  readonly rows?: readonly Markup[];
}

export function tableMarkup({ name, kind, heads, numbers = [], bodies, rows }: Table): Markup {
  const columns = heads.map((head) =>
    numbers.includes(head) ? html`<th scope="col" class="number">${head}</th>` : html`<th scope="col">${head}</th>`,
  );
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="${kind}">
<caption class="hidden">${name}</caption>
<thead><tr>${columns}</tr></thead>
${bodies ?? html`<tbody>${rows}</tbody>`}</table></div>`;
}

export function cell(label: string, value: Value, kind?: "number" | "path"): Markup {
  if (kind === undefined) return html`<td data-label="${label}">${value}</td>`;
  return html`<td data-label="${label}" class="${kind}">${value}</td>`;
}

export function moreMarkup(more: number): Markup | null {
  return more > 0 ? html`<p class="more">${counted(more, "more row")}: the CSV files hold them all.</p>` : null;
}

/** In order of their names. */
export function grouped<Item>(
  items: readonly Item[],
  of: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  return new Map([...Map.groupBy(items, of)].sort(([a], [b]) => (a < b ? -1 : 1)));
}
