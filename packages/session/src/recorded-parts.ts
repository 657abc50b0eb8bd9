// The facts of a statement as a record keeps them: all that a policy is told, so that it can be asked again.
// What is remembered by identity must be unable to change.
import type { StatementFacts } from "@writ/contracts";
import type { StatementEvent } from "./recorder.ts";

type RecordedParts = StatementEvent["parts"];

const known = new WeakMap<readonly StatementFacts[], RecordedParts>();

/** The same list for the same frozen list of frozen facts, so that a record spells it out once. */
export function recordedParts(parts: readonly StatementFacts[]): RecordedParts {
  const before = known.get(parts);
  if (before !== undefined) return before;
  const made = parts.map(recordedFacts);
  if (!Object.isFrozen(parts) || !parts.every(isFixed)) return made;
  for (const part of made) Object.freeze(part);
  known.set(parts, Object.freeze(made));
  return made;
}

/** What is absent or empty is left out: most statements have none of it. */
function recordedFacts(facts: StatementFacts): RecordedParts[number] {
  const { kinds, tags, reads, writes, functions, masked, refusals } = facts;
  const { columns, behind, lookups, catalogueOnly, writesAtMost } = facts;
  const usual = { kinds, tags, reads, writes, masked };
  const plain = (columns ?? behind ?? lookups ?? catalogueOnly ?? writesAtMost) === undefined;
  if (plain && functions.length + refusals.length === 0) return usual;
  return {
    ...usual,
    ...(functions.length === 0 ? {} : { functions }),
    ...(refusals.length === 0 ? {} : { refusals }),
    ...(columns === undefined ? {} : { columns }),
    ...(behind === undefined ? {} : { behind }),
    ...(lookups === undefined ? {} : { lookups }),
    ...(catalogueOnly === undefined ? {} : { catalogueOnly }),
    ...(writesAtMost === undefined ? {} : { writesAtMost }),
  };
}

function isFixed(facts: StatementFacts): boolean {
  return (
    Object.isFrozen(facts) &&
    [facts.kinds, facts.tags, facts.reads, facts.writes, facts.functions, facts.refusals].every(Object.isFrozen) &&
    [facts.columns, facts.behind, facts.lookups].every(Object.isFrozen)
  );
}
