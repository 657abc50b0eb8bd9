// Answers from one verified bundle. It must never throw from a question: whatever goes wrong is a deny, and is counted.
import type { VerifiedBundle } from "@writ/bundle";
import {
  entrypoints,
  type IssuerData,
  type PersonDecision,
  type PersonInput,
  type ReachDecision,
  type ReachInput,
  type Reason,
  type ResourceData,
  type SessionDecision,
  type SessionDeny,
  type SessionInput,
  type StatementDecision,
  type StatementInput,
} from "@writ/contracts";
import { readPerson, readReach, readSession, readStatement } from "./answers.ts";
import { parseResource, type ReadData } from "./bundle-data.ts";
import { DecisionCache } from "./decision-cache.ts";
import type { Engine } from "./engine.ts";
import { deepFreeze } from "./freeze.ts";
import { clockBehindSecondsMax } from "./limits.ts";
import { type BundleName, prepareBundle } from "./prepare.ts";
import { askedFacts } from "./same-facts.ts";

/** One bundle's answers. Immutable but for its cache and counter; a new bundle is a new evaluator. */
export interface Evaluator {
  /** The commit that the bundle was built from. */
  readonly revision: string;
  readonly seq: number;
  /** Seconds. */
  readonly iat: number;
  /** Seconds: from here on every answer is deny. */
  readonly exp: number;
  readonly digest: string;
  /** Of a break-glass bundle: the ids of the grants it adds to the bundle below. Absent: a regular bundle. */
  readonly breakGlass?: readonly string[];
  /** True when writ.yaml names a trial issuer. */
  readonly trialIssuers: boolean;
  /** Who may vouch for people and workloads, by name. Frozen. */
  readonly issuers: Readonly<Record<string, IssuerData>>;
  /** Questions that the engine failed to answer; each was denied. */
  readonly faults: number;
  session(input: SessionInput): SessionDecision;
  statement(input: StatementInput): StatementDecision;
  /** Whom an issuer means. `nowSeconds` only says whether the bundle may still be asked. */
  person(input: PersonInput, nowSeconds: number): PersonDecision;
  /** What a subject reaches on all resources. Costs more than a session's question: for people who ask seldom. */
  reach(input: ReachInput): ReachDecision;
  resource(name: string): ResourceData | undefined;
}

/**
 * Makes an engine for a bundle in this very thread, and asks it the bundle's own test vectors. For programs that serve
 * nobody meanwhile; a proxy lets BundleTaker do it. Throws DECISION_…, as prepareBundle does.
 */
export async function loadEvaluator(bundle: VerifiedBundle): Promise<Evaluator> {
  return evaluatorOf(await prepareBundle(bundle), bundle);
}

/** For this package alone: answers from an engine whose bundle has been verified. */
export function evaluatorOf(prepared: Answering, name: BundleName): Evaluator {
  return new BundleEvaluator(prepared, name);
}

/** What answering takes: an engine, and what is known beside it. */
export interface Answering extends Pick<ReadData, "resources" | "issuers" | "trialIssuers"> {
  readonly engine: Engine;
}

const engineFault: Reason = Object.freeze({
  code: "engine-fault",
  message: "The policy engine could not answer, so this is refused. Tell those who run this proxy.",
});

const bundleEnded: Reason = Object.freeze({
  code: "bundle-ended",
  message: "This proxy's bundle is too old to be used, so everything is refused. Tell those who run this proxy.",
});

const clockBehind: Reason = Object.freeze({
  code: "clock-behind",
  message: "This proxy's clock is behind its bundle, so everything is refused. Tell those who run this proxy.",
});

class BundleEvaluator implements Evaluator {
  readonly revision: string;
  readonly seq: number;
  readonly iat: number;
  readonly exp: number;
  readonly digest: string;
  readonly breakGlass?: readonly string[];
  readonly trialIssuers: boolean;
  readonly issuers: Readonly<Record<string, IssuerData>>;
  readonly #engine: Engine;
  readonly #resources: ReadonlyMap<string, string>;
  readonly #readResources = new Map<string, ResourceData>();
  readonly #cache = new DecisionCache();
  #faults = 0;

  constructor({ engine, resources, issuers, trialIssuers }: Answering, { claims, digest }: BundleName) {
    this.#engine = engine;
    this.#resources = resources;
    this.revision = claims.commit;
    this.seq = claims.seq;
    this.iat = claims.iat;
    this.exp = claims.exp;
    this.digest = digest;
    if (claims.breakGlass !== undefined) this.breakGlass = claims.breakGlass;
    this.trialIssuers = trialIssuers;
    this.issuers = deepFreeze(issuers);
  }

  get faults(): number {
    return this.#faults;
  }

  /** Read from its text once: a bundle of many resources is not unfolded at its swap. */
  resource(name: string): ResourceData | undefined {
    const known = this.#readResources.get(name);
    if (known !== undefined) return known;
    const text = this.#resources.get(name);
    if (text === undefined) return undefined;
    const resource = deepFreeze(parseResource(text));
    this.#readResources.set(name, resource);
    return resource;
  }

  /** Never throws. The answer is frozen. */
  session(input: SessionInput): SessionDecision {
    try {
      const ended = this.#ended(input.now);
      if (ended !== undefined) return sessionDeny(ended);
      const answer = readSession(this.#engine.ask(entrypoints.session, input), input);
      if (answer === undefined) return this.#fault(sessionDeny);
      return deepFreeze(answer.decision === "allow" ? { ...answer, until: Math.min(answer.until, this.exp) } : answer);
    } catch {
      // The engine broke off, or the question is so ill-shaped that it cannot be asked.
      return this.#fault(sessionDeny);
    }
  }

  /** Never throws. The answer is frozen, and may be shared between equal questions. */
  statement(input: StatementInput): StatementDecision {
    try {
      const ended = this.#ended(input.now);
      return ended === undefined ? this.#statement(input) : statementDeny(ended);
    } catch {
      return this.#fault(statementDeny);
    }
  }

  /** Never throws. The answer is frozen. */
  person(input: PersonInput, nowSeconds: number): PersonDecision {
    try {
      const ended = this.#ended(nowSeconds);
      if (ended !== undefined) return plainDeny(ended);
      const answer = readPerson(this.#engine.ask(entrypoints.person, input));
      return answer === undefined ? this.#fault(plainDeny) : deepFreeze(answer);
    } catch {
      return this.#fault(plainDeny);
    }
  }

  /** Never throws. The answer is frozen. */
  reach(input: ReachInput): ReachDecision {
    try {
      const ended = this.#ended(input.now);
      if (ended !== undefined) return plainDeny(ended);
      const answer = readReach(this.#engine.ask(entrypoints.reach, input), input);
      return answer === undefined ? this.#fault(plainDeny) : deepFreeze(answer);
    } catch {
      return this.#fault(plainDeny);
    }
  }

  #statement(input: StatementInput): StatementDecision {
    const kept = this.#cache.find(input);
    if (kept !== undefined) return kept;
    const { grant, subject, resource, role, client } = input.session;
    const words = { grant, subject, resource, role };
    // A caller may hand its whole view; only these words are the question.
    const session = client === undefined ? words : { ...words, client };
    const question = { session, facts: askedFacts(input.facts), now: input.now };
    const answer = readStatement(this.#engine.ask(entrypoints.statement, question), question);
    if (answer === undefined) return this.#fault(statementDeny);
    const decision = deepFreeze({ ...answer, until: Math.min(answer.until, this.exp) });
    this.#cache.keep(input, decision);
    return decision;
  }

  #fault<Decision>(deny: (reason: Reason) => Decision): Decision {
    this.#faults += 1;
    return deny(engineFault);
  }

  /** Written so that a `now` that is no number ends it as well. */
  #ended(now: number): Reason | undefined {
    if (!(now < this.exp)) return bundleEnded;
    return now < this.iat - clockBehindSecondsMax ? clockBehind : undefined;
  }
}

function sessionDeny(reason: Reason): SessionDeny {
  return deepFreeze({ decision: "deny", reasons: [reason], choices: [], until: 0 });
}

function plainDeny(reason: Reason): { readonly decision: "deny"; readonly reasons: readonly Reason[] } {
  return deepFreeze({ decision: "deny", reasons: [reason] });
}

function statementDeny(reason: Reason): StatementDecision {
  return deepFreeze({ decision: "deny", reasons: [reason], until: 0, limits: {} });
}
