// What verification found: what is wrong, and what could not be proved. Bounded; what does not fit is counted. It must
// never hold what a line, a file or a statement says, only where it stands and what is wrong with it.
import { findingsMax, unprovedKindsMax } from "../limits.ts";

export type Part = "records" | "decisions" | "bundles" | "evidence";

/** Something that is not as it was, or as it must be. */
export interface Finding {
  readonly part: Part;
  /** Stable, such as `altered`, `gap`, `decided-otherwise`. */
  readonly code: string;
  /** A file, a session or a bundle. */
  readonly where: string;
  /** 1-based, in a session's or a journal's file. */
  readonly line?: number;
  /** What was changed, in a sentence. */
  readonly says: string;
}

/** Something that is as it must be as far as can be seen, and that nothing proves. */
export interface Unproved {
  readonly part: Part;
  readonly code: string;
  readonly says: string;
  /** How often, and where first. */
  readonly count: number;
  readonly where: string;
}

export class Findings {
  readonly list: Finding[] = [];
  readonly #unproved = new Map<string, Unproved>();
  #more = 0;

  wrong(finding: Finding): void {
    if (this.list.length < findingsMax) this.list.push(finding);
    else this.#more += 1;
  }

  unproved(one: Omit<Unproved, "count">): void {
    const key = `${one.part} ${one.code}`;
    const known = this.#unproved.get(key);
    if (known === undefined && this.#unproved.size >= unprovedKindsMax) return;
    this.#unproved.set(key, { ...(known ?? one), count: (known?.count ?? 0) + 1 });
  }

  /** Findings beyond those that are listed. */
  get more(): number {
    return this.#more;
  }

  get unprovedList(): readonly Unproved[] {
    return [...this.#unproved.values()];
  }
}
