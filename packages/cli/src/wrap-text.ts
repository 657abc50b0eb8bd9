// Breaks a text into lines that fit a width. It must never break inside a quoted name or literal, where a line end
// would mean something else.

/** Words are kept whole, quotes and what is in them too; a line that has none to break at stays longer. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(width, 1)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const [word] of line.matchAll(/\s*(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\s'"]|['"])+/g)) {
    const joined = current + (current === "" ? word.trimStart() : word);
    if (current !== "" && joined.trimEnd().length > width) {
      lines.push(current.trimEnd());
      current = word.trimStart();
    } else current = joined;
  }
  return [...lines, current.trimEnd()];
}
