// What a check found, as Markdown for the summary and for the comment. Whatever comes from a file, a name or a host
// stands in code spans; it must never stand anywhere else.
import { codeSpan, formatPlanMarkdown } from "@writ/compiler";
import type { Diagnostic } from "@writ/model";
import type { Checked } from "./check-head.ts";
import { commentCharactersMax, commentDiagnosticsMax, messageCharactersMax } from "./limits.ts";

export interface Notes {
  /** Said when approvals were not looked for, or something else is missing: sentences of Writ's own. */
  readonly notes: readonly string[];
}

/** The whole: every mistake up to `diagnosticsMax`, and the plan. */
export function markdownOf(checked: Checked & Notes, diagnosticsMax: number): string {
  const { plan, unplanned, fault, notes, commits } = checked;
  const compared = `Head \`${commits.head.slice(0, 12)}\`, compared with \`${commits.fork.slice(0, 12)}\`.`;
  const stale = "If the last commit here is another one, this is out of date.";
  const mistakes = mistakesOf(checked, diagnosticsMax);
  const without = `There is no plan: ${unplanned ?? "nothing was compared"}.`;
  const said = plan === undefined ? without : formatPlanMarkdown(plan).trimEnd();
  const told = fault === undefined ? [said] : [said, codeSpan(fault, messageCharactersMax)];
  return [
    `### Writ: ${verdictOf(checked)}`,
    `${compared} ${stale}`,
    // What owners came for stands first, unless nothing of it can be merged.
    ...(checked.valid ? [...told, ...mistakes] : [...mistakes, ...told]),
    ...notes,
  ].join("\n\n");
}

/** The same, so short that GitHub takes it as a comment. `room`: characters that the caller adds. */
export function commentOf(checked: Checked & Notes, room: number): string {
  const most = commentCharactersMax - room;
  for (const listed of [commentDiagnosticsMax, 5, 0]) {
    const text = markdownOf(checked, listed);
    if (text.length <= most) return text;
  }
  const cut = markdownOf(checked, 0).slice(0, most - 200);
  // In whole lines: a cut code span would let out what it holds.
  return `${cut.slice(0, cut.lastIndexOf("\n"))}\n\nThe rest is in the summary of the check.`;
}

function verdictOf({ valid, diagnostics }: Checked): string {
  const mistakes = diagnostics.filter(({ severity }) => severity === "error").length;
  if (valid) return "valid";
  if (mistakes === 0) return "not valid";
  return `${mistakes} ${mistakes === 1 ? "mistake" : "mistakes"} to correct`;
}

function mistakesOf({ diagnostics, changed }: Checked, most: number): readonly string[] {
  if (diagnostics.length === 0) return [];
  const first = changedFirst(diagnostics, changed);
  const lines = first.slice(0, most).map(({ file, line, column, severity, message, instead }) => {
    const said = codeSpan(message, messageCharactersMax);
    const better = instead === "" ? "" : ` Instead: ${codeSpan(instead, messageCharactersMax)}`;
    return `- ${severity} at ${codeSpan(`${file}:${line}:${column}`)}: ${said}${better}`;
  });
  const left = diagnostics.length - lines.length;
  return [[...lines, ...(left > 0 ? [`- … and ${left} more`] : [])].join("\n")];
}

/** Errors before warnings, files of the change before others. */
export function changedFirst(diagnostics: readonly Diagnostic[], changed: ReadonlySet<string>): readonly Diagnostic[] {
  const rank = ({ severity, file }: Diagnostic): number => (severity === "error" ? 0 : 2) + (changed.has(file) ? 0 : 1);
  return diagnostics.toSorted((one, other) => rank(one) - rank(other));
}

/** The first of each file, then the second of each: one file with many must not take the place of all others. */
export function fileByFile(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  const numbered = diagnostics.map((diagnostic) => {
    const nth = seen.get(diagnostic.file) ?? 0;
    seen.set(diagnostic.file, nth + 1);
    return { diagnostic, nth };
  });
  return numbered.toSorted((one, other) => one.nth - other.nth).map(({ diagnostic }) => diagnostic);
}
