// What would happen to a statement: the decision, its reasons, the masks, the text that the database would get. The
// same packages answer as in a proxy. It must never show a session's key, nor call a statement allowed of which
// something is not known.
import { randomBytes } from "node:crypto";
import type {
  EpochSeconds,
  Reason,
  SessionAllow,
  SessionDecision,
  StatementFacts,
  StatementLimits,
  Subject,
} from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { decideParts } from "@writ/session";
import {
  Catalog,
  type Compiled,
  compileStatement,
  emptyCatalog,
  isFree,
  loadGrammar,
  loadParser,
  type SqlContext,
} from "@writ/sql";
import type { Schema } from "../catalog/read-catalog.ts";
import { type AppliedMask, appliedMasks } from "./applied-masks.ts";

export interface ExplainRequest {
  readonly sql: string;
  readonly subject: Subject;
  readonly resource: string;
  readonly role: string;
  readonly grant?: string;
  readonly client?: string;
  readonly nowSeconds: EpochSeconds;
}

/** `unknown`: allowed as far as it could be looked into, which was not all the way. */
export type Outcome = "allow" | "deny" | "hold" | "unknown";

export interface Explanation {
  readonly decision: Outcome;
  readonly reasons: readonly Reason[];
  /** Whose rights these are; undefined when there is no session. */
  readonly session: SessionAllow | undefined;
  readonly choices: readonly { readonly grant: string; readonly role: string; readonly until: number }[];
  readonly limits: StatementLimits;
  readonly statements: readonly { readonly text: string; readonly facts: StatementFacts }[];
  readonly masks: readonly AppliedMask[];
  /** What the database would get, the key replaced; undefined when it gets nothing, or it is not known. */
  readonly sent: string | undefined;
  readonly changed: boolean;
  /** Whether all was looked into that a proxy looks into. */
  readonly complete: boolean;
}

/** Stands for the key of hash masks. */
export const keyShown = "[session key]";

export async function explain(
  evaluator: Evaluator,
  request: ExplainRequest,
  schema: Schema | undefined,
): Promise<Explanation> {
  const { subject, resource, role, grant, client, nowSeconds } = request;
  const session = evaluator.session({
    ...{ subject, resource, role, now: nowSeconds },
    ...(grant === undefined ? {} : { grant }),
    ...(client === undefined ? {} : { client }),
  });
  await loadParser();
  if (session.decision === "deny") return withoutSession(session, request);
  const catalog = schema === undefined ? undefined : Catalog.from(schema.rows);
  const free = isFree(session.view);
  if (catalog !== undefined && !free) await loadGrammar(catalog.serverVersion);
  return catalog === undefined && !free
    ? withoutCatalog(evaluator, request, session)
    : inSession(evaluator, request, { session, catalog: free ? emptyCatalog : (catalog ?? emptyCatalog) });
}

/** What the statement is, for a reader: nothing of it is decided. */
const lookOnly = { allow: ["all"], tables: [], functions: [], guarded: true } as const;

function compileToLook(sql: string): Compiled {
  return compileStatement(sql, { view: lookOnly, catalog: emptyCatalog, hashKey: new Uint8Array(0) });
}

function withoutSession(session: SessionDecision & { decision: "deny" }, { sql }: ExplainRequest): Explanation {
  return {
    ...{ decision: "deny", reasons: session.reasons, choices: session.choices, session: undefined, limits: {} },
    ...{ statements: statementsOf(sql, compileToLook(sql), readable), masks: [], sent: undefined },
    ...{ changed: false, complete: true },
  };
}

/** Refusals that need no catalogue to be right. */
function readable(facts: StatementFacts): StatementFacts {
  const refusals = facts.refusals.filter(({ code }) => code === "sql/unparsable" || code === "sql/too-large");
  return { ...facts, refusals };
}

// A denial for the kind of statement, the hour or the address stays one whatever the tables are. The tables as they are
// written are not asked about: which they are is not known.
function withoutCatalog(evaluator: Evaluator, request: ExplainRequest, session: SessionAllow): Explanation {
  const compiled = compileToLook(request.sql);
  const statements = statementsOf(request.sql, compiled, readable);
  const parts = statements.map(({ facts }) => ({ ...facts, reads: [], writes: [], functions: [] }));
  const { decision, reasons, limits } = decideParts(evaluator, session.view, { parts, nowSeconds: request.nowSeconds });
  return {
    ...{ decision: decision === "allow" ? "unknown" : decision, reasons, limits, session, choices: [], statements },
    ...{ masks: [], sent: undefined, changed: false, complete: false },
  };
}

function inSession(
  evaluator: Evaluator,
  { sql, nowSeconds }: ExplainRequest,
  { session, catalog }: { readonly session: SessionAllow; readonly catalog: Catalog },
): Explanation {
  const hashKey = randomBytes(32);
  const context: SqlContext = { view: session.view, catalog, hashKey };
  const compiled = compileStatement(sql, context);
  const parts = compiled.statements.map(({ facts }) => facts);
  const { decision, reasons, limits } = decideParts(evaluator, session.view, { parts, nowSeconds });
  const text = compiled.text.replaceAll(hashKey.toString("hex"), keyShown);
  return {
    ...{ decision, reasons, limits, session, choices: [], changed: compiled.changed, complete: true },
    statements: statementsOf(sql, compiled, (facts) => facts),
    masks: appliedMasks(catalog, session.view.masks, parts),
    sent: decision === "allow" ? text : undefined,
  };
}

function statementsOf(
  sql: string,
  compiled: Compiled,
  factsOf: (facts: StatementFacts) => StatementFacts,
): Explanation["statements"] {
  const bytes = Buffer.from(sql);
  return compiled.statements.map(({ facts, start, end }) => ({
    text: bytes.subarray(start, end).toString("utf8").trim(),
    facts: factsOf(facts),
  }));
}
