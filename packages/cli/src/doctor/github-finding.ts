// One thing that doctor looked for on GitHub. It must never say more than GitHub's answer does.
import type { Fact } from "./github-facts.ts";

export type Verdict = "fine" | "missing" | "cannot see";

export interface GitHubFinding {
  /** Stable, for programs: `rules/code-owners`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** What is looked for, as a statement that is true when it is fine. */
  readonly what: string;
  /** What was found instead, or what GitHub said. */
  readonly found?: string;
  /** Why it matters; absent when it is fine. */
  readonly why?: string;
  /** Where to set it, or the right that the token would need. */
  readonly how?: string;
}

export interface Look {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

export function fine({ id, what }: Look, found?: string): GitHubFinding {
  return { id, verdict: "fine", what, ...(found === undefined ? {} : { found }) };
}

export function missing({ id, what, why, how }: Look, found?: string): GitHubFinding {
  return { id, verdict: "missing", what, why, how, ...(found === undefined ? {} : { found }) };
}

/** `right`: what a token needs to see it, as GitHub's settings of fine-grained tokens and Apps call it. */
export function cannotSee({ id, what, why }: Look, found: string, right: string): GitHubFinding {
  return { id, verdict: "cannot see", what, why, found, how: `A token needs: ${right}.` };
}

/** What GitHub said in place of a fact. */
export function refusalText({ status, said }: Extract<Fact<unknown>, { seen: false }>): string {
  return said === "" ? `GitHub answers ${status}` : `GitHub answers ${status}: ${said}`;
}
