// Checks that what the engine said has the shape of an answer to what was asked. It must never repair an answer: what
// is not exactly right is no answer at all.
import type {
  PersonDecision,
  ReachDecision,
  ReachInput,
  Reason,
  SessionDecision,
  SessionInput,
  SessionView,
  StatementDecision,
  StatementInput,
  StatementLimits,
} from "@writ/contracts";

type Loose = Readonly<Record<string, unknown>>;

/** The answer as a session decision, or undefined when it is none, or answers another question. */
export function readSession(answer: unknown, asked: SessionInput): SessionDecision | undefined {
  if (!isObject(answer) || !isReasons(answer["reasons"]) || !isInstant(answer["until"])) return undefined;
  if (answer["decision"] === "deny") {
    const choices = answer["choices"];
    if (!Array.isArray(choices) || !choices.every(isChoice)) return undefined;
    return { decision: "deny", reasons: answer["reasons"], choices, until: answer["until"] };
  }
  if (answer["decision"] !== "allow" || !isViewFor(answer["view"], asked)) return undefined;
  const { view, until, reasons } = { view: answer["view"], until: answer["until"], reasons: answer["reasons"] };
  return until > asked.now && until <= view.grantUntil ? { decision: "allow", view, until, reasons } : undefined;
}

/** The answer as a statement decision, or undefined when it is none. */
export function readStatement(answer: unknown, asked: StatementInput): StatementDecision | undefined {
  if (!isObject(answer)) return undefined;
  const { decision, reasons, until, limits } = answer;
  if (decision !== "allow" && decision !== "deny" && decision !== "hold") return undefined;
  if (!isReasons(reasons) || !isInstant(until) || !isLimits(limits)) return undefined;
  // A refusal without a reason, and an allow that ended before it was given, are both the engine's fault.
  if (decision === "allow" ? until <= asked.now : reasons.length === 0) return undefined;
  return { decision, reasons, until, limits };
}

/** The answer as to whom an issuer means, or undefined when it is none. */
export function readPerson(answer: unknown): PersonDecision | undefined {
  if (!isObject(answer) || !isReasons(answer["reasons"])) return undefined;
  const { decision, name, claims } = answer;
  const reasons = answer["reasons"];
  if (decision === "deny") return reasons.length > 0 ? { decision, reasons } : undefined;
  if (decision !== "allow" || !isText(name) || name === "" || !isClaims(claims)) return undefined;
  return { decision, name, claims, reasons };
}

function isClaims(claims: unknown): claims is Readonly<Record<string, readonly string[]>> {
  return isObject(claims) && Object.values(claims).every((values) => isList(values, isText));
}

/** The answer as to what a subject reaches, or undefined when it is none, or is about another subject. */
export function readReach(answer: unknown, asked: ReachInput): ReachDecision | undefined {
  if (!isObject(answer) || !isReasons(answer["reasons"])) return undefined;
  const { decision, subject, held, open, more } = answer;
  const reasons = answer["reasons"];
  if (decision === "deny") return reasons.length > 0 ? { decision, reasons } : undefined;
  if (decision !== "allow" || !isText(subject) || typeof more !== "boolean") return undefined;
  if (asked.subject.kind === "user" && subject !== asked.subject.name) return undefined;
  if (!isHeld(held, asked.now) || !isOpen(open)) return undefined;
  return { decision, subject, held, open, more, reasons };
}

type Reached = Extract<ReachDecision, { decision: "allow" }>;

function isHeld(held: unknown, now: number): held is Reached["held"] {
  const isOne = (entry: unknown) =>
    isChoice(entry) && isText((entry as Loose)["resource"]) && ((entry as Loose)["until"] as number) > now;
  return isList(held, isOne);
}

function isOpen(open: unknown): open is Reached["open"] {
  const isOne = (entry: unknown) => isObject(entry) && isText(entry["resource"]) && isList(entry["roles"], isText);
  return isList(open, isOne);
}

function isViewFor(view: unknown, asked: SessionInput): view is SessionView {
  if (!isObject(view) || !isObject(view["record"]) || !isLimits(view["limits"])) return false;
  if (view["resource"] !== asked.resource || view["role"] !== asked.role) return false;
  if (asked.grant !== undefined && view["grant"] !== asked.grant) return false;
  if (view["client"] !== undefined && view["client"] !== asked.client) return false;
  if (asked.subject.kind === "user" && view["subject"] !== asked.subject.name) return false;
  return isViewShaped(view);
}

function isViewShaped(view: Loose): boolean {
  return (
    isText(view["grant"]) &&
    isText(view["subject"]) &&
    isInstant(view["grantUntil"]) &&
    isList(view["allow"], isText) &&
    isList(view["functions"], isText) &&
    isList(view["tables"], (tables) => isList(tables, isNamePattern)) &&
    typeof view["guarded"] === "boolean" &&
    isInstant((view["limits"] as Loose)["sessionSeconds"]) &&
    (view["sessions"] === undefined || isInstant(view["sessions"])) &&
    (view["watched"] === undefined || isWatched(view["watched"])) &&
    (view["masks"] === undefined || isMasks(view["masks"]))
  );
}

function isWatched(watched: unknown): boolean {
  return isObject(watched) && isList(watched["tables"], isNamePattern) && isList(watched["columns"], isColumnPattern);
}

function isMasks(masks: unknown): boolean {
  return (
    isObject(masks) &&
    (masks["unlisted"] === "show" || masks["unlisted"] === "hide") &&
    isList(masks["rules"], (rule) => isColumnPattern(rule) && isObject((rule as Loose)["mask"])) &&
    isList(masks["clear"], isColumnPattern) &&
    isList(masks["detect"], isText)
  );
}

function isNamePattern(pattern: unknown): boolean {
  return isObject(pattern) && isPart(pattern["schema"]) && isPart(pattern["table"]);
}

function isColumnPattern(pattern: unknown): boolean {
  return isNamePattern(pattern) && isPart((pattern as Loose)["column"]);
}

function isPart(part: unknown): boolean {
  return part === null || isText(part);
}

function isLimits(limits: unknown): limits is StatementLimits {
  if (!isObject(limits)) return false;
  const { rows, sessionRows, heldRows, statementSeconds } = limits;
  return [rows, sessionRows, heldRows, statementSeconds].every((limit) => limit === undefined || isInstant(limit));
}

function isReasons(reasons: unknown): reasons is readonly Reason[] {
  return isList(reasons, (reason) => isObject(reason) && isText(reason["code"]) && isText(reason["message"]));
}

function isChoice(choice: unknown): boolean {
  return isObject(choice) && isText(choice["grant"]) && isText(choice["role"]) && isInstant(choice["until"]);
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isInstant(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
