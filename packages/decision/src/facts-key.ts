// One text for facts that decide alike. It must never give two different facts one key.
import type { StatementFacts } from "@writ/contracts";

/**
 * A text that is equal for equal facts only: JSON of every field that a policy can see, in a fixed order.
 * A refusal's position is left out: no decision depends on it, and it differs from text to text.
 */
export function factsKey(facts: StatementFacts): string {
  return JSON.stringify([
    facts.kinds,
    facts.tags,
    facts.reads,
    facts.writes,
    facts.functions,
    facts.masked,
    facts.refusals.map((refusal) => [refusal.code, refusal.message]),
  ]);
}
