// The facts of a statement as a record keeps them: without its refusals, which are in the reasons.
// What is remembered by identity must be unable to change.
import type { StatementFacts } from "@writ/contracts";
import type { StatementEvent } from "./recorder.ts";

type RecordedParts = StatementEvent["parts"];

const known = new WeakMap<readonly StatementFacts[], RecordedParts>();

/** The same list for the same frozen list of frozen facts, so that a record spells it out once. */
export function recordedParts(parts: readonly StatementFacts[]): RecordedParts {
  const before = known.get(parts);
  if (before !== undefined) return before;
  const made = parts.map(({ kinds, tags, reads, writes, masked, lookups }) => ({
    ...{ kinds, tags, reads, writes, masked },
    ...(lookups === undefined ? {} : { lookups }),
  }));
  if (!Object.isFrozen(parts) || !parts.every(isFixed)) return made;
  for (const part of made) Object.freeze(part);
  known.set(parts, Object.freeze(made));
  return made;
}

function isFixed(facts: StatementFacts): boolean {
  return (
    Object.isFrozen(facts) && [facts.kinds, facts.tags, facts.reads, facts.writes, facts.lookups].every(Object.isFrozen)
  );
}
