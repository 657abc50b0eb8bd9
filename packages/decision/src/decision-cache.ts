// Remembers statement decisions of one evaluator. It must never give an answer outside the seconds it was made for, nor
// one made for another session or other facts.
import type { StatementDecision, StatementFacts, StatementInput } from "@writ/contracts";
import { cachedDecisionsMax, decisionsPerRelationMax, factsLengthMax } from "./limits.ts";
import { copyOfFacts, equalFacts, isFrozenFacts, relationOf, sizeOfFacts } from "./same-facts.ts";

type Session = StatementInput["session"];

interface Kept {
  readonly decision: StatementDecision;
  readonly facts: StatementFacts;
  readonly session: Pick<Session, "resource" | "role" | "client">;
  /** Seconds: good from here … */
  readonly since: number;
  /** … until right before here. */
  readonly until: number;
}

/**
 * Two ways to the same decisions: by the identity of frozen session and facts, and by what they say. What they say is
 * compared field by field with the few decisions for the same grant, subject and first relation, which costs a fifth of
 * making one text of it. These lie in two generations; when the young one is half of what is allowed, the old one goes,
 * and with it what was not asked for since. Lives and dies with its evaluator, so a new bundle starts with nothing.
 */
export class DecisionCache {
  readonly #bySession = new WeakMap<Session, WeakMap<StatementFacts, Kept>>();
  #young = new Generation();
  #old = new Generation();

  /** The decision for this question, if it still holds at `input.now`. */
  find(input: StatementInput): StatementDecision | undefined {
    const seen = this.#bySession.get(input.session)?.get(input.facts);
    if (seen !== undefined) return holdsAt(seen, input.now) ? seen.decision : undefined;
    const kept = this.#findEqual(input);
    if (kept === undefined) return undefined;
    this.#remember(input, kept);
    return kept.decision;
  }

  /** Keeps `decision` until its `until`. What holds for no second is not kept. */
  keep(input: StatementInput, decision: StatementDecision): void {
    if (decision.until <= input.now) return;
    const { resource, role, client } = input.session;
    const session = client === undefined ? { resource, role } : { resource, role, client };
    // What its owner may still change is kept as it is now.
    const facts = isFrozenFacts(input.facts) ? input.facts : copyOfFacts(input.facts);
    const kept = { decision, facts, session, since: input.now, until: decision.until };
    this.#remember(input, kept);
    if (sizeOfFacts(facts) <= factsLengthMax) this.#put(input.session, kept);
  }

  /** Decisions kept by what they say, some perhaps twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  #findEqual(input: StatementInput): Kept | undefined {
    const young = this.#young.find(input);
    if (young !== undefined) return young;
    const old = this.#old.find(input);
    if (old !== undefined) this.#put(input.session, old);
    return old;
  }

  #put(session: Session, kept: Kept): void {
    this.#young.put(session, kept);
    if (this.#young.size < cachedDecisionsMax / 2) return;
    this.#old = this.#young;
    this.#young = new Generation();
  }

  /** Identity stands for content only where content cannot change. */
  #remember(input: StatementInput, kept: Kept): void {
    if (!Object.isFrozen(input.session) || !isFrozenFacts(input.facts)) return;
    const known = this.#bySession.get(input.session);
    if (known) known.set(input.facts, kept);
    else this.#bySession.set(input.session, new WeakMap([[input.facts, kept]]));
  }
}

type Relations = Map<string, Kept[]>;
type Subjects = Map<string, Relations>;
type Grants = Map<string, Subjects>;

/** Grant → subject → first relation → what was decided there. */
class Generation {
  readonly #grants: Grants = new Map();
  size = 0;

  find({ session, facts, now }: StatementInput): Kept | undefined {
    const near = this.#grants.get(session.grant)?.get(session.subject)?.get(relationOf(facts));
    if (near === undefined) return undefined;
    for (const kept of near) {
      const { resource, role, client } = kept.session;
      const asker = resource === session.resource && role === session.role && client === session.client;
      const same = asker && equalFacts(kept.facts, facts);
      if (same && holdsAt(kept, now)) return kept;
    }
    return undefined;
  }

  put({ grant, subject }: Session, kept: Kept): void {
    const near = at(at(at(this.#grants, grant, newSubjects), subject, newRelations), relationOf(kept.facts), newList);
    if (near.length < decisionsPerRelationMax) this.size += 1;
    else near.pop();
    near.unshift(kept);
  }
}

function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

const newSubjects = (): Subjects => new Map();
const newRelations = (): Relations => new Map();
const newList = (): Kept[] => [];

/** False for a `now` that is no number. */
function holdsAt(kept: Kept, now: number): boolean {
  return now >= kept.since && now < kept.until;
}
