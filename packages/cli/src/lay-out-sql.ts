// A compiled statement on lines that a person can read: a column of a sub-select each. It must never add a blank inside
// a quoted name, a literal or a comment, so that what is shown means what is sent.

const token = new RegExp(
  [
    /--[^\n]*|\/\*[\s\S]*?\*\//, // comments
    /\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/, // text in dollars
    /[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"/, // literals, those with backslashes first; names
    /\s+|[\w$.\u0080-\uffff]+|[\s\S]/, // blanks and words; else one character
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

interface Level {
  /** It opened with `(SELECT`: its items stand on lines of their own. */
  readonly isSelect: boolean;
  readonly indent: number;
}

/** Lines of at most `width` characters where there is a blank to break at. */
export function layOutSql(sql: string, width: number): readonly string[] {
  const words = [...sql.matchAll(token)].map(([text]) => text);
  const lines: string[] = [];
  const levels: Level[] = [{ isSelect: false, indent: 0 }];
  let line = "";
  const level = (): Level => levels.at(-1) ?? { isSelect: false, indent: 0 };
  const end = (indent: number): void => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "  ".repeat(Math.min(indent, indentMax));
  };
  words.forEach((word, at) => {
    if (/^\s+$/.test(word)) {
      if (word.includes("\n")) end(level().indent + (level().isSelect ? 1 : 0));
      else if (line.trim() !== "") line += " ";
      return;
    }
    if (word === ")" && levels.length > 1) {
      const { isSelect } = levels.pop() ?? level();
      if (isSelect) end(level().indent);
    } else if (level().isSelect && /^FROM$/i.test(word)) end(level().indent);
    else if (line.length + word.length > width && /[\s(]$/.test(line) && line.trim() !== "") end(level().indent + 1);
    line += word;
    if (word === "(") {
      const isSelect = /^SELECT$/i.test(words.slice(at + 1).find((next) => next.trim() !== "") ?? "");
      levels.push({ isSelect, indent: level().indent + (isSelect ? 1 : 0) });
      if (isSelect) end(level().indent);
    } else if (word === "," && level().isSelect) end(level().indent + 1);
    else if (word.startsWith("--")) end(level().indent);
  });
  end(0);
  return lines.flatMap((text) => text.split("\n"));
}

const indentMax = 12;
