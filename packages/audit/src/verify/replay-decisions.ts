// Every decision of a record asked again of the bundle that gave it, and compared bit for bit with what is recorded. It
// must never count as proved what it did not ask, nor what was answered otherwise.
import { type Reason, type SessionView, validateDocument } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { type ProvedLine, storedReasons } from "@writ/record";
import { decideParts } from "@writ/session";
import type { Asked, Evaluators } from "./evaluators.ts";
import { Findings } from "./findings.ts";
import {
  type RedecideLine,
  recordedFacts,
  type StartLine,
  type StatementLine,
  secondOf,
  sessionQuestion,
} from "./recorded-questions.ts";

/** Decisions by what became of them. `own`: the proxy refused by itself, so that nothing was given. */
export interface DecisionCounts {
  proved: number;
  own: number;
  wrong: number;
  unproved: number;
}

export interface ReplayOptions {
  readonly evaluators: Evaluators;
  /** Digest of the bundle of a commit, for records that name no more; undefined: not one, or several. */
  readonly digestOf: (revision: string) => string | undefined;
}

/** One session, line by line. What it found counts only once its session has been read to the end. */
export class SessionReplay {
  readonly findings = new Findings();
  readonly sessions: DecisionCounts = { proved: 0, own: 0, wrong: 0, unproved: 0 };
  readonly statements: DecisionCounts = { proved: 0, own: 0, wrong: 0, unproved: 0 };
  /** Bundles that decided anything here. */
  readonly digests = new Set<string>();
  readonly #options: ReplayOptions;
  readonly #session: string;
  #start: StartLine | undefined;
  #digest: string | undefined;
  #evaluator: Evaluator | undefined;
  #view: SessionView | undefined;
  /** It was denied when it was decided again: nothing is let through any more. */
  #over = false;

  constructor(session: string, options: ReplayOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** For `verifyRecords`: each line in its order. */
  readonly watch = ({ n, members }: ProvedLine): Promise<void> | undefined => {
    const type = members["type"];
    if (type !== "session-start" && type !== "statement" && type !== "redecide") return undefined;
    const read = validateDocument("record", members);
    if (!read.ok) {
      const pointer = read.faults[0]?.pointer ?? "";
      this.findings.wrong({
        ...this.#place(n),
        code: "form",
        says: `It is not in the form of a record, at ${pointer}.`,
      });
      return undefined;
    }
    if (read.value.type === "statement") return this.#statement(n, read.value);
    if (read.value.type === "session-start") return this.#begin(n, read.value);
    return read.value.type === "redecide" ? this.#redecide(n, read.value) : undefined;
  };

  #begin(n: number, line: StartLine): Promise<void> | undefined {
    this.#start = line;
    return this.#ask(line.bundle.digest, (asked) => this.#started(n, line, asked));
  }

  #started(n: number, line: StartLine, asked: Asked): void {
    if ("lacking" in asked) return this.#lacking("sessions", n, asked);
    this.#evaluator = asked.evaluator;
    const answer = asked.evaluator.session(sessionQuestion(line, secondOf(line)));
    const { bundle, grant, grantUntil, resource, role } = line;
    if (bundle.revision !== asked.evaluator.revision || bundle.seq !== asked.evaluator.seq) {
      return this.#wrong("sessions", n, "It names another commit or sequence than the bundle of that digest has.");
    }
    if ((bundle.breakGlass === true) !== (asked.evaluator.breakGlass !== undefined)) {
      return this.#wrong("sessions", n, "It does not say as it is whether the bundle is for an emergency.");
    }
    if (answer.decision === "allow") {
      const { view } = answer;
      this.#view = view;
      const same = view.grant === grant && view.grantUntil === grantUntil;
      if (same && view.resource === resource && view.role === role) return this.#proved("sessions");
    }
    const said = answer.decision === "allow" ? `allows it by grant ${answer.view.grant}` : codesOf(answer);
    this.#otherwise("sessions", n, { recorded: `a session by grant ${grant}`, said, unsure: isUnsure(line, line) });
  }

  #redecide(n: number, line: RedecideLine): Promise<void> | undefined {
    if (line.decision === "deny") this.#over = true;
    // The proxy had no bundle that it could ask, or its clock was wrong: it ended what was open by itself.
    if (line.revision === "none") return this.#own("sessions", line.decision, n);
    const digest = line.digest ?? (line.revision === this.#evaluator?.revision ? this.#digest : undefined);
    const named = digest ?? this.#options.digestOf(line.revision);
    if (named === undefined) {
      this.#evaluator = undefined;
      return void this.#lacking("sessions", n, ofNoDigest);
    }
    return this.#ask(named, (asked) => this.#redecided(n, line, asked));
  }

  #redecided(n: number, line: RedecideLine, asked: Asked): void {
    const start = this.#start;
    this.#evaluator = undefined;
    if ("lacking" in asked) return this.#lacking("sessions", n, asked);
    this.#evaluator = asked.evaluator;
    if (start === undefined || this.#view === undefined) return this.#lacking("sessions", n, ofNoStart);
    const answer = asked.evaluator.session(sessionQuestion(start, secondOf(line), this.#view.grant));
    if (answer.decision === line.decision && equalReasons(answer.reasons, line.reasons)) {
      if (answer.decision === "allow") this.#view = answer.view;
      return this.#proved("sessions");
    }
    if (line.decision === "deny" && isOwn(line.reasons)) return void this.#own("sessions", line.decision, n);
    const recorded = codesOf(line);
    this.#otherwise("sessions", n, { recorded, said: codesOf(answer), unsure: isUnsure(line, start) });
  }

  #statement(n: number, line: StatementLine): undefined {
    if (this.#over && line.decision === "allow") {
      return void this.#wrong("statements", n, "It was let through after its session had been denied.");
    }
    if (line.by !== undefined) return this.#own("statements", line.decision, n);
    const evaluator = this.#evaluator;
    const view = this.#view;
    const facts = recordedFacts(line);
    if (evaluator === undefined || view === undefined) return void this.#lacking("statements", n, ofNoStart);
    if (facts === undefined) return void this.#lacking("statements", n, ofCut);
    const sure = line.now !== undefined;
    if (sure && line.revision !== evaluator.revision) {
      return void this.#wrong("statements", n, "It names another commit than the bundle that the session was under.");
    }
    const faults = evaluator.faults;
    const answer = decideParts(evaluator, view, { parts: facts, nowSeconds: secondOf(line) });
    if (evaluator.faults > faults) return void this.#lacking("statements", n, ofFault);
    if (answer.decision === line.decision && equalReasons(answer.reasons, line.reasons)) {
      return void this.#proved("statements");
    }
    // An engine that broke off then need not break off now: nothing was given.
    if (line.decision === "deny" && isOwn(line.reasons)) return this.#own("statements", line.decision, n);
    const recorded = codesOf(line);
    return void this.#otherwise("statements", n, { recorded, said: codesOf(answer), unsure: !sure });
  }

  /** Waits only where the engine has yet to be made. */
  #ask(digest: string, then: (asked: Asked) => void): Promise<void> | undefined {
    this.#digest = digest;
    this.digests.add(digest);
    const found = this.#options.evaluators.find(digest);
    if (found instanceof Promise) return found.then(then);
    then(found);
    return undefined;
  }

  #place(line: number) {
    return { part: "decisions", where: this.#session, line } as const;
  }

  #proved(of: "sessions" | "statements"): void {
    this[of].proved += 1;
  }

  #own(of: "sessions" | "statements", decision: string, line: number): undefined {
    if (decision === "deny") this[of].own += 1;
    else this.#wrong(of, line, "It is said to be allowed, and not by the policy: nothing else allows.");
    return undefined;
  }

  #wrong(of: "sessions" | "statements", line: number, says: string): void {
    this[of].wrong += 1;
    this.findings.wrong({ ...this.#place(line), code: "decided-otherwise", says });
  }

  #otherwise(of: "sessions" | "statements", line: number, { recorded, said, unsure }: Otherwise): void {
    const says = `Recorded is ${recorded}; the bundle says ${said}.`;
    if (!unsure) return this.#wrong(of, line, says);
    this[of].unproved += 1;
    const old = "The record does not hold all that was asked (it is of an older Writ, or was cut).";
    const where = `${this.#session}:${line}`;
    this.findings.unproved({ part: "decisions", code: "asked-in-part", where, says: `${says} ${old}` });
  }

  #lacking(of: "sessions" | "statements", line: number, { code, lacking }: { code: string; lacking: string }): void {
    this[of].unproved += 1;
    this.findings.unproved({ part: "decisions", code, where: `${this.#session}:${line}`, says: lacking });
  }
}

interface Otherwise {
  readonly recorded: string;
  readonly said: string;
  readonly unsure: boolean;
}

const ofNoDigest = { code: "no-bundle", lacking: "It names a commit alone, and the archive has not one bundle of it." };
const ofNoStart = { code: "no-view", lacking: "What the session might do is not proved, so this cannot be asked." };
const ofCut = { code: "cut", lacking: "The record keeps only a part of its facts, since there were too many." };
const ofFault = { code: "engine-fault", lacking: "The policy engine did not answer here." };

/** What a proxy says by itself: it could not ask, or whoever vouched is not who vouched then. */
const ownCodes: ReadonlySet<string> = new Set([
  ...["no-bundle", "clock-behind", "bundle-ended", "engine-fault", "issuer-moved"],
]);

function isOwn(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => ownCodes.has(code));
}

function isUnsure(line: { readonly now?: number }, start: StartLine): boolean {
  return line.now === undefined || start.claimsCut === true;
}

function equalReasons(answered: readonly Reason[], recorded: readonly Reason[]): boolean {
  const said = storedReasons(answered);
  return (
    said.length === recorded.length &&
    said.every(({ code, message }, at) => code === recorded[at]?.code && message === recorded[at]?.message)
  );
}

/** The decision and its codes; messages may name what was asked. */
function codesOf({ decision, reasons }: { readonly decision: string; readonly reasons: readonly Reason[] }): string {
  const codes = reasons.slice(0, 5).map(({ code }) => code);
  return codes.length === 0 ? decision : `${decision} (${codes.join(", ")})`;
}
