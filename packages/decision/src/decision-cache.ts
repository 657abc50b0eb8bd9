// Remembers statement decisions of one evaluator. It must never give an answer outside the seconds it was made for, nor
// one made for another session or other facts.
import type { StatementDecision, StatementFacts, StatementInput } from "@writ/contracts";
import { factsKey } from "./facts-key.ts";
import { cachedDecisionsMax, factsKeyLengthMax } from "./limits.ts";

type Session = StatementInput["session"];

interface Kept {
  readonly decision: StatementDecision;
  /** Seconds: good from here … */
  readonly since: number;
  /** … until right before here. */
  readonly until: number;
}

/**
 * Two ways to the same decisions: by the identity of frozen session and facts (no hashing), and by what they say.
 * The texts lie in two generations; when the young one is half of what is allowed, the old one goes, and with it what
 * was not asked for since. (Moving each hit to the end of one map costs 5 µs once that map is full.)
 * Lives and dies with its evaluator, so a new bundle starts with nothing.
 */
export class DecisionCache {
  readonly #bySession = new WeakMap<Session, WeakMap<StatementFacts, Kept>>();
  #young = new Map<string, Kept>();
  #old = new Map<string, Kept>();

  /** The decision for this question, if it still holds at `input.now`. */
  find(input: StatementInput): StatementDecision | undefined {
    const seen = this.#bySession.get(input.session)?.get(input.facts);
    if (seen !== undefined) return holdsAt(seen, input.now) ? seen.decision : undefined;
    const kept = this.#findByText(input);
    if (kept === undefined) return undefined;
    this.#remember(input, kept);
    return kept.decision;
  }

  /** Keeps `decision` until its `until`. What holds for no second is not kept. */
  keep(input: StatementInput, decision: StatementDecision): void {
    if (decision.until <= input.now) return;
    const kept = { decision, since: input.now, until: decision.until };
    this.#remember(input, kept);
    const key = textKey(input);
    if (key !== undefined) this.#put(key, kept);
  }

  /** Decisions kept by what they say, some perhaps twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  #findByText(input: StatementInput): Kept | undefined {
    const key = textKey(input);
    if (key === undefined) return undefined;
    const young = this.#young.get(key);
    const kept = young ?? this.#old.get(key);
    if (kept === undefined || !holdsAt(kept, input.now)) return undefined;
    if (young === undefined) this.#put(key, kept);
    return kept;
  }

  #put(key: string, kept: Kept): void {
    this.#young.set(key, kept);
    if (this.#young.size < cachedDecisionsMax / 2) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** Identity stands for content only where content cannot change. */
  #remember(input: StatementInput, kept: Kept): void {
    if (!Object.isFrozen(input.session) || !isFrozenFacts(input.facts)) return;
    const known = this.#bySession.get(input.session);
    if (known) known.set(input.facts, kept);
    else this.#bySession.set(input.session, new WeakMap([[input.facts, kept]]));
  }
}

/** False for a `now` that is no number. */
function holdsAt(kept: Kept, now: number): boolean {
  return now >= kept.since && now < kept.until;
}

/** The four words by which a policy knows a session, and the facts, as one text; undefined when that is too long. */
function textKey({ session, facts }: StatementInput): string | undefined {
  const words = JSON.stringify([session.grant, session.subject, session.resource, session.role]);
  const key = words + factsKey(facts);
  return key.length > factsKeyLengthMax ? undefined : key;
}

function isFrozenFacts(facts: StatementFacts): boolean {
  const lists = [facts.kinds, facts.tags, facts.reads, facts.writes, facts.functions, facts.refusals];
  return Object.isFrozen(facts) && lists.every(Object.isFrozen) && facts.refusals.every(Object.isFrozen);
}
