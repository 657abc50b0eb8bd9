// What follows from a yes: the execution that is counted and reported, and what it may change in names and tables.
// It must never be asked before the record of the yes is durable.
import type { SessionView, StatementLimits } from "@writ/contracts";
import type { AdmitRequest } from "@writ/session";
import { type Compiled, type CompiledPart, isFree } from "@writ/sql";
import type { Conversation } from "./conversation.ts";
import { Execution } from "./execution.ts";
import type { Portal } from "./names.ts";
import { traitsOf } from "./parts-traits.ts";

export interface Yes {
  readonly admission: { readonly statement: number; readonly limits: StatementLimits };
  readonly request: AdmitRequest;
  readonly portal?: Portal | undefined;
  readonly compiled?: Compiled;
}

/**
 * What runs may give names another meaning and tables another shape: both are remembered before what is behind it is
 * looked at.
 */
export function foresee(conversation: Conversation, { parts }: AdmitRequest, compiled?: Compiled): void {
  for (const { cursor, facts } of compiled?.statements ?? []) conversation.names.cursors.foresee(cursor, facts);
  const traits = traitsOf(parts);
  if (traits.prepares && conversation.compiler.free) conversation.names.forgetStatements();
  if (traits.cursors) conversation.names.forgetPortals();
  if (traits.alters) conversation.altered = true;
}

export function executionOf(conversation: Conversation, { admission, request, portal, compiled }: Yes): Execution {
  conversation.executions += 1;
  const traits = traitsOf(request.parts);
  const steps = compiled === undefined ? undefined : cursorStepsOf(compiled);
  return new Execution({
    statement: admission.statement,
    limits: admission.limits,
    view: conversation.view,
    changed: request.changed || traits.maskedPrepare,
    writesAmongSeveral: traits.writesAmongSeveral,
    session: conversation.session,
    portal,
    ...(compiled?.statements.length === 1 ? { plan: compiled.statements[0]?.plan } : {}),
    ...(steps === undefined ? {} : { cursors: { known: conversation.names.cursors, steps } }),
  });
}

/** What each statement does with cursors; undefined when none does anything. */
function cursorStepsOf({ statements }: Compiled): readonly CompiledPart["cursor"][] | undefined {
  return statements.some(({ cursor }) => cursor !== undefined) ? statements.map(({ cursor }) => cursor) : undefined;
}

/**
 * Whether Bind by itself may run code of users: the planner folds immutable functions (clauses.c, evaluate_function).
 * A session that is free may call any, by operators and casts too; elsewhere the facts name those that are called.
 */
export function planningRunsCode(view: SessionView, { parts }: AdmitRequest): boolean {
  return isFree(view) || traitsOf(parts).callsFunctions;
}
