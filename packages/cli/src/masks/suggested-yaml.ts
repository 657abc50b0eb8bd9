// The lines that a masks file is missing, ready to paste. It must never write a name otherwise than YAML and the model
// read it again.
import { printableLine } from "../terminal.ts";
import type { UnmaskedColumn } from "./unmasked-columns.ts";

/** `whole`: a file of its own, with `unlisted:`; otherwise only what goes under `columns:`. */
export function suggestedLines(
  unmasked: readonly UnmaskedColumn[],
  { whole }: { readonly whole: boolean },
): readonly string[] {
  const entries = unmasked.flatMap(({ suggestion, why, type }) =>
    suggestion === undefined
      ? []
      : [{ text: `  ${yamlKey(suggestion.pattern)}: ${suggestion.form}`, remark: `${why}; ${printableLine(type)}` }],
  );
  const width = Math.min(
    entries.reduce((widest, { text }) => Math.max(widest, text.length), 0),
    alignedMax,
  );
  const lines = entries.map(({ text, remark }) => `${text.padEnd(width)}   # ${remark}`);
  return whole && lines.length > 0
    ? ["unlisted: show   # show | hide: what becomes of columns not named below", "columns:", ...lines]
    : lines;
}

/** Remarks stand below each other, but for the few longest lines. */
const alignedMax = 64;

/** Single quotes fold nothing as long as there is no line break, and unreadable names are not suggested. */
export function yamlKey(pattern: string): string {
  return /^[a-z_][a-z0-9_.]*$/.test(pattern) ? pattern : `'${pattern.replaceAll("'", "''")}'`;
}
