// Decides a whole string of statements: each part is asked, the strictest answer counts.
// It must never let a part that was not asked about pass.
import type { Reason, StatementDecision, StatementFacts, StatementLimits } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";

/** The words by which a policy knows a session. */
export interface SessionWords {
  readonly grant: string;
  readonly subject: string;
  readonly resource: string;
  readonly role: string;
  /** The client's address, where guards name networks. */
  readonly client?: string;
}

const strictness = { allow: 0, hold: 1, deny: 2 } as const;

/**
 * Asks `evaluator` about each part at `nowSeconds`. An empty string of statements is asked about as one empty
 * statement.
 */
export function decideParts(
  evaluator: Evaluator,
  words: SessionWords,
  request: { readonly parts: readonly StatementFacts[]; readonly nowSeconds: number },
): StatementDecision {
  const parts = request.parts.length === 0 ? [nothing] : request.parts;
  let strictest: StatementDecision | undefined;
  for (const facts of parts) {
    const answer = evaluator.statement({ session: words, facts, now: request.nowSeconds });
    strictest = strictest === undefined ? answer : combine(strictest, answer);
  }
  return strictest ?? denied;
}

function combine(left: StatementDecision, right: StatementDecision): StatementDecision {
  const decision = strictness[left.decision] >= strictness[right.decision] ? left.decision : right.decision;
  return {
    decision,
    reasons: mergeReasons(left.reasons, right.reasons),
    until: Math.min(left.until, right.until),
    limits: mergeLimits(left.limits, right.limits),
  };
}

function mergeReasons(left: readonly Reason[], right: readonly Reason[]): readonly Reason[] {
  const seen = new Set(left.map((reason) => `${reason.code}\n${reason.message}`));
  return [...left, ...right.filter((reason) => !seen.has(`${reason.code}\n${reason.message}`))];
}

function mergeLimits(left: StatementLimits, right: StatementLimits): StatementLimits {
  const merged: { -readonly [Key in keyof StatementLimits]: StatementLimits[Key] } = { ...left };
  for (const limit of limitWords) {
    const least = smaller(left[limit], right[limit]);
    if (least !== undefined) merged[limit] = least;
  }
  return merged;
}

/** Every limit; a new one does not compile until it is here. */
const limitWords = Object.keys({
  rows: true,
  sessionRows: true,
  heldRows: true,
  statementSeconds: true,
} satisfies Record<keyof StatementLimits, true>) as readonly (keyof StatementLimits)[];

function smaller(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined) return right;
  return right === undefined ? left : Math.min(left, right);
}

const nothing: StatementFacts = Object.freeze({
  kinds: [],
  tags: [],
  reads: [],
  writes: [],
  functions: [],
  masked: false,
  refusals: [],
});

const denied: StatementDecision = Object.freeze({
  decision: "deny",
  reasons: [{ code: "nothing-decided", message: "Nothing allowed this statement." }],
  until: 0,
  limits: {},
});
