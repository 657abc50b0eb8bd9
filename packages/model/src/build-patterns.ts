// Lists of table and column patterns → patterns in parts. It must never drop one without a complaint.
import type { ColumnPattern, NamePattern } from "@writ/contracts";
import type { PatternFault } from "./column-pattern.ts";
import { complain, type Draft } from "./draft.ts";
import type { ModelDocument } from "./model.ts";

/** Patterns of a list, and a complaint for each that is none. */
export function buildPatterns<Pattern extends NamePattern | ColumnPattern>(
  draft: Draft,
  list: { document: ModelDocument<unknown>; pointer: string; texts: readonly string[] },
  parse: (text: string) => { ok: true; pattern: Pattern } | PatternFault,
): readonly Pattern[] {
  const patterns: Pattern[] = [];
  for (const [index, text] of list.texts.entries()) {
    const parsed = parse(text);
    if (parsed.ok) patterns.push(Object.freeze(parsed.pattern));
    else complainOfPattern(draft, { document: list.document, pointer: `${list.pointer}/${index}` }, parsed);
  }
  return Object.freeze(patterns);
}

export function complainOfPattern(
  draft: Draft,
  place: { document: ModelDocument<unknown>; pointer: string; part?: "key" },
  fault: PatternFault,
): void {
  complain(draft, place, () => ({ code: "pattern/name", message: fault.message, instead: fault.instead }));
}
