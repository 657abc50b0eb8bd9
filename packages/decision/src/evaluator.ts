// Answers from one verified bundle. It must never throw from a question: whatever goes wrong is a deny, and is counted.
import { VerifiedBundle } from "@writ/bundle";
import {
  entrypoints,
  type Reason,
  type ResourceData,
  type SessionDecision,
  type SessionDeny,
  type SessionInput,
  type StatementDecision,
  type StatementInput,
  WritError,
} from "@writ/contracts";
import { readSession, readStatement } from "./answers.ts";
import { readData } from "./bundle-data.ts";
import { DecisionCache } from "./decision-cache.ts";
import { Engine } from "./engine.ts";
import { deepFreeze } from "./freeze.ts";
import { clockBehindSecondsMax } from "./limits.ts";
import { assertVectors } from "./vectors.ts";

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
  /** True when writ.yaml names a trial issuer. */
  readonly trialIssuers: boolean;
  /** Questions that the engine failed to answer; each was denied. */
  readonly faults: number;
  session(input: SessionInput): SessionDecision;
  statement(input: StatementInput): StatementDecision;
  resource(name: string): ResourceData | undefined;
}

/**
 * Makes an engine for a bundle and asks it the bundle's own test vectors.
 * Throws DECISION_DATA, DECISION_FORMAT, DECISION_SIZE, DECISION_ENGINE, DECISION_VECTOR or DECISION_FAULT.
 * Blocks the event loop for about 10 ms for each MB of data, most of it in two calls that cannot be cut up.
 */
export async function loadEvaluator(bundle: VerifiedBundle): Promise<Evaluator> {
  if (!VerifiedBundle.is(bundle)) throw new WritError("DECISION_ENGINE", "Only a verified bundle is evaluated.");
  const read = readData(bundle.data);
  const engine = await Engine.start(bundle);
  const missing = Object.values(entrypoints).filter((name) => !engine.entrypoints().includes(name));
  if (missing.length > 0) throw new WritError("DECISION_ENGINE", `The module does not answer ${missing.join(", ")}.`);
  assertVectors(engine, read.vectors);
  const { commit: revision, seq, iat, exp } = bundle.claims;
  return new BundleEvaluator(engine, { ...read, revision, seq, iat, exp, digest: bundle.digest });
}

type Known = ReturnType<typeof readData> & Pick<Evaluator, "revision" | "seq" | "iat" | "exp" | "digest">;

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
  readonly trialIssuers: boolean;
  readonly #engine: Engine;
  readonly #resources: ReadonlyMap<string, ResourceData>;
  readonly #cache = new DecisionCache();
  #faults = 0;

  constructor(engine: Engine, known: Known) {
    this.#engine = engine;
    this.#resources = known.resources;
    this.revision = known.revision;
    this.seq = known.seq;
    this.iat = known.iat;
    this.exp = known.exp;
    this.digest = known.digest;
    this.trialIssuers = known.trialIssuers;
  }

  get faults(): number {
    return this.#faults;
  }

  resource(name: string): ResourceData | undefined {
    return this.#resources.get(name);
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

  #statement(input: StatementInput): StatementDecision {
    const kept = this.#cache.find(input);
    if (kept !== undefined) return kept;
    const { grant, subject, resource, role } = input.session;
    // A caller may hand its whole view; only these words are the question.
    const question = { session: { grant, subject, resource, role }, facts: input.facts, now: input.now };
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

function statementDeny(reason: Reason): StatementDecision {
  return deepFreeze({ decision: "deny", reasons: [reason], until: 0, limits: {} });
}
