// What is asked again and again of a statement's parts, answered once for parts that cannot change.
// It must never remember anything of what may still change.
import type { StatementFacts } from "@writ/contracts";
import { mayAlter } from "./catalog.ts";

export interface PartsTraits {
  /** Some part may not run, whatever the policy says. */
  readonly refused: boolean;
  /** Some part touches a masked relation. */
  readonly masked: boolean;
  /** Some part is a PREPARE of what touches a masked relation. */
  readonly maskedPrepare: boolean;
  readonly callsFunctions: boolean;
  readonly prepares: boolean;
  readonly cursors: boolean;
  readonly alters: boolean;
  /** Several statements of one string, which stand or fall together, and not all of them only read. */
  readonly writesAmongSeveral: boolean;
}

const known = new WeakMap<readonly StatementFacts[], PartsTraits>();

export function traitsOf(parts: readonly StatementFacts[]): PartsTraits {
  const before = known.get(parts);
  if (before !== undefined) return before;
  const traits = {
    refused: parts.some(({ refusals }) => refusals.length > 0),
    masked: parts.some(({ masked }) => masked),
    maskedPrepare: parts.some(({ masked, tags }) => masked && tags.includes("prepare")),
    callsFunctions: parts.some(({ functions }) => functions.length > 0),
    prepares: parts.some(({ tags }) => tags.includes("prepare")),
    cursors: parts.some(({ tags }) => tags.includes("cursor")),
    alters: mayAlter(parts),
    writesAmongSeveral: parts.length > 1 && !parts.every(onlyReads),
  };
  if (Object.isFrozen(parts) && parts.every(isFixed)) known.set(parts, traits);
  return traits;
}

const onlyReads = ({ kinds }: StatementFacts): boolean => kinds.length === 1 && kinds[0] === "select";

function isFixed(facts: StatementFacts): boolean {
  const lists = [facts.kinds, facts.tags, facts.functions, facts.refusals];
  return Object.isFrozen(facts) && lists.every(Object.isFrozen);
}
