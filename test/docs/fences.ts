// The fences of a Markdown page. It must never guess: a fence that is not closed is a fault of the page.

export interface Fence {
  /** What stands behind the opening backticks: language, then words such as `run`. */
  readonly words: readonly string[];
  readonly text: string;
  /** Line of the opening, from 1. */
  readonly line: number;
}

export function fencesOf(page: string): Fence[] {
  const fences: Fence[] = [];
  let open: { words: string[]; lines: string[]; line: number } | undefined;
  for (const [at, line] of page.split("\n").entries()) {
    const mark = /^\s*```(.*)$/.exec(line);
    if (mark && open) {
      fences.push({ words: open.words, text: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else if (mark)
      open = { words: (mark[1] ?? "").split(" ").filter((word) => word !== ""), lines: [], line: at + 1 };
    else open?.lines.push(line);
  }
  if (open) throw new Error(`the fence opened on line ${open.line} is not closed`);
  return fences;
}

/** Fences of a language that carry a word: `sh run`. */
export function marked(fences: readonly Fence[], language: string, word: string): Fence[] {
  return fences.filter(({ words }) => words[0] === language && words.includes(word));
}
