// Counts of what the oracles saw, by file and by kind of difference, with examples. It must never count a statement
// that was not compared.
export interface Counts {
  /** Statements of psql, whatever became of them. */
  statements: number;
  /** Compiled to another text. */
  rewritten: number;
  same: number;
  /** Differs, but differs between two runs without rewriting too. */
  natural: number;
  different: number;
}

interface Example {
  readonly file: string;
  readonly text: string;
  readonly detail: string;
}

const examplesMax = 400;
const refusedExamplesMax = 12;
const textCharactersMax = 600;

export class Tally {
  readonly files = new Map<string, Counts>();
  readonly classes = new Map<string, number>();
  readonly refusals = new Map<string, number>();
  readonly examples: Example[] = [];
  #file = "";

  start(file: string): void {
    this.#file = file;
    this.files.set(file, { statements: 0, rewritten: 0, same: 0, natural: 0, different: 0 });
  }

  count(what: keyof Counts): void {
    const counts = this.files.get(this.#file);
    if (counts !== undefined) counts[what] += 1;
  }

  refuse(code: string, text: string): void {
    const count = (this.refusals.get(code) ?? 0) + 1;
    this.refusals.set(code, count);
    if (count <= refusedExamplesMax) {
      this.examples.push({ file: this.#file, text: text.slice(0, textCharactersMax), detail: `refused: ${code}` });
    }
  }

  differ(kind: string, text: string, detail: string): void {
    this.count("different");
    this.classes.set(kind, (this.classes.get(kind) ?? 0) + 1);
    if (this.examples.length < examplesMax) {
      this.examples.push({ file: this.#file, text: text.slice(0, textCharactersMax), detail });
    }
  }

  get total(): Counts {
    const total: Counts = { statements: 0, rewritten: 0, same: 0, natural: 0, different: 0 };
    for (const counts of this.files.values()) {
      for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
    }
    return total;
  }

  /** Everything as lines of text. */
  lines(): string[] {
    const row = (name: string, { statements, rewritten, same, natural, different }: Counts): string => {
      const counts = [statements, rewritten, same, natural, different].map((count) => String(count).padStart(9));
      return `${name.padEnd(24)} ${counts.join("")}`;
    };
    const { total } = this;
    const share = ((100 * (total.same + total.natural)) / Math.max(1, total.rewritten)).toFixed(2);
    return [
      `${"file".padEnd(24)}      sent rewritten   same  natural different`,
      ...[...this.files].map(([name, counts]) => row(name, counts)),
      row("all", total),
      `${share} % of the rewritten statements print the same`,
      ...byCount(this.classes).map(([kind, count]) => `differs ${String(count).padStart(4)}  ${kind}`),
      ...byCount(this.refusals).map(([code, count]) => `refused ${String(count).padStart(4)}  ${code}`),
    ];
  }
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((left, right) => right[1] - left[1]);
}
