// Which roles a token would open: each asked of the policy as a session would be. It must never open what a session
// would be refused, nor say of a grant that is somebody else's that there is one.
import type { Reason, SessionDeny, SessionInput, Subject, TokenAccess } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { rolesAskedMax } from "../limits.ts";
import type { ExchangeScope } from "./exchange-form.ts";

export interface ScopeQuestion {
  readonly subject: Subject;
  readonly resource: string;
  readonly scope: ExchangeScope;
  readonly now: number;
  readonly client?: string;
}

export type ScopeDecision =
  | {
      readonly ok: true;
      readonly access: readonly TokenAccess[];
      /** The one grant that the token is for; absent: any in force. */
      readonly grant?: string;
      /** The longest session that the repository allows. */
      readonly sessionSeconds: number;
    }
  | {
      readonly ok: false;
      readonly error: "invalid_target" | "invalid_scope";
      readonly reasons: readonly Reason[];
      readonly choices: readonly TokenAccess[];
    };

/** Never throws: the evaluator answers whatever it is asked. */
export function decideScope(evaluator: Evaluator, question: ScopeQuestion): ScopeDecision {
  const { scope } = question;
  if ("role" in scope) return decideRole(evaluator, question, scope.role);
  return "grant" in scope ? decideGrant(evaluator, question, scope.grant) : decideAny(evaluator, question);
}

function decideRole(evaluator: Evaluator, question: ScopeQuestion, role: string): ScopeDecision {
  const answer = evaluator.session(sessionInput(question, role));
  if (answer.decision === "deny") return denied(question, [answer]);
  const { grant, grantUntil: until, limits } = answer.view;
  return { ok: true, access: [{ role, grant, until }], grant, sessionSeconds: limits.sessionSeconds };
}

function decideGrant(evaluator: Evaluator, question: ScopeQuestion, grant: string): ScopeDecision {
  const denials: SessionDeny[] = [];
  for (const role of rolesOf(evaluator, question.resource)) {
    const answer = evaluator.session({ ...sessionInput(question, role), grant });
    if (answer.decision === "deny") {
      denials.push(answer);
      continue;
    }
    const { grantUntil: until, limits } = answer.view;
    return { ok: true, access: [{ role, grant, until }], grant, sessionSeconds: limits.sessionSeconds };
  }
  return grantDenied(question, grant, denials);
}

function decideAny(evaluator: Evaluator, question: ScopeQuestion): ScopeDecision {
  const access: TokenAccess[] = [];
  const denials: SessionDeny[] = [];
  let sessionSeconds = 0;
  for (const role of rolesOf(evaluator, question.resource)) {
    const answer = evaluator.session(sessionInput(question, role));
    if (answer.decision === "deny") {
      denials.push(answer);
      continue;
    }
    const { grant, grantUntil: until, limits } = answer.view;
    access.push({ role, grant, until });
    sessionSeconds = limits.sessionSeconds;
  }
  return access.length > 0 ? { ok: true, access, sessionSeconds } : denied(question, denials);
}

/** One that no resource has, where there is no such resource: the policy says so, or that nobody knows who asks. */
function rolesOf(evaluator: Evaluator, resource: string): readonly string[] {
  const roles = Object.keys(evaluator.resource(resource)?.roles ?? {}).sort();
  return roles.length === 0 ? ["-"] : roles.slice(0, rolesAskedMax);
}

function sessionInput({ subject, resource, now, client }: ScopeQuestion, role: string): SessionInput {
  return { subject, resource, role, now, ...(client === undefined ? {} : { client }) };
}

function denied({ scope }: ScopeQuestion, denials: readonly SessionDeny[]): ScopeDecision {
  const reasons = distinct(denials.flatMap((denial) => denial.reasons));
  const choices = denials[0]?.choices ?? [];
  const error = "role" in scope && choices.length > 0 ? "invalid_scope" : "invalid_target";
  return { ok: false, error, reasons, choices };
}

/** What the policy says of a grant that fits the subject; one sentence for all others, whether they exist or not. */
const ofFittingGrants: ReadonlySet<string> = new Set(["not-yet", "ended", "guard-deny", "groups-stale"]);
const beforeGrants: ReadonlySet<string> = new Set([
  "unknown-subject",
  "unknown-resource",
  "engine-fault",
  "bundle-ended",
]);

function grantDenied({ resource }: ScopeQuestion, grant: string, denials: readonly SessionDeny[]): ScopeDecision {
  const said = distinct(denials.flatMap((denial) => denial.reasons));
  const choices = denials[0]?.choices ?? [];
  const before = said.filter(({ code }) => beforeGrants.has(code));
  if (before.length > 0) return { ok: false, error: "invalid_target", reasons: before, choices };
  const fitting = said.filter(({ code }) => ofFittingGrants.has(code));
  const message = `Grant ${grant} is not in force for you on ${resource}: it ended, was reverted, or never was yours.`;
  const reasons = fitting.length > 0 ? fitting : [{ code: "no-grant", message }];
  return { ok: false, error: choices.length > 0 ? "invalid_scope" : "invalid_target", reasons, choices };
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()];
}
