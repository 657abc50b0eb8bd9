// From a received text to its facts and the text that goes upstream. Whatever is not understood is refused; nothing a
// user wrote makes it throw. The compiled text may hold the session's hash key: it must never be recorded or logged.
import { isUtf8 } from "node:buffer";
import type { Refusal, StatementFacts } from "@writ/contracts";
import { checkBatch } from "./batch.ts";
import { isSystemSchema } from "./catalog.ts";
import { type CheckContext, checkContext, isFree, type SqlContext } from "./context.ts";
import { type CopyDirection, copyDirectionOf } from "./copy.ts";
import { type CursorStep, checkCursorsOfBatch, cursorStepOf, withCursor } from "./cursor-step.ts";
import { userFunctionsOf } from "./function-check.ts";
import { guardFactsOf } from "./guard-facts.ts";
import { effectsOf, type TransactionStep } from "./kinds.ts";
import { statementBytesMax, statementPartsMax } from "./limits.ts";
import { asReceived, type Draft, maskedText } from "./masked-text.ts";
import { mayOverflow } from "./nesting.ts";
import type { ParsedStatement } from "./parser.ts";
import { type PlanNames, planNamesOf } from "./plan-names.ts";
import { checkNamesOfBatch, isQuery, type NameStep, nameStepOf, withPrepared } from "./prepared.ts";
import { recordTextOf, recordTextOfUnparsed } from "./record-text.ts";
import { type PlacedRefusal, placeRefusals, refuse } from "./refusal.ts";
import { type ResolvedRelation, resolveRelations, touchesMask } from "./relation-check.ts";
import type { Edit } from "./splice.ts";
import { checkStatement, type Surveyed } from "./statement-check.ts";
import { surveyStatement } from "./survey.ts";
import { shownSyntaxError } from "./syntax-error.ts";
import { isWithinBounds, objectAt, type SyntaxObject, unwrap } from "./tree.ts";
import { withExpansions } from "./view-expansion.ts";

export interface CompiledPart {
  readonly facts: StatementFacts;
  /** Byte offsets in the received text, the semicolon left out. */
  readonly start: number;
  readonly end: number;
  /** What it does to the transaction, when it is a transaction statement. */
  readonly transaction?: TransactionStep;
  /** What it does to the names of SQL's prepared statements. */
  readonly name?: NameStep;
  /** It is a query or a write, or a PREPARE of one: an EXECUTE of it has its facts. Anything else is never executed. */
  readonly executable: boolean;
  /** What it does with SQL's cursors. */
  readonly cursor?: CursorStep;
  /** It makes the server speak COPY with the client: "out" sends rows, "in" takes them. */
  readonly copy?: CopyDirection;
  /** What is left out of the plan that it shows: a sub-select made the server write it. */
  readonly plan?: PlanNames;
}

export interface Compiled {
  /** None for an empty query. A string may run only if no part has a refusal. */
  readonly statements: readonly CompiledPart[];
  /** What goes upstream. The received text where nothing changed. It may hold a hash key: never record it. */
  readonly text: string;
  /** What may be recorded: the received text, literals hidden that may belong to masked columns. */
  readonly recordText: string;
  readonly changed: boolean;
  /** What was changed, in received bytes: for mapping error positions back. */
  readonly edits: readonly Edit[];
}

/**
 * Compiles a string of statements for one session. `text` is UTF-8 bytes (or a string); the limits of limits.ts apply.
 * Never throws on what a user wrote: what cannot be shown safe comes back as a part with refusals.
 */
export function compileStatement(text: Uint8Array | string, context: SqlContext): Compiled {
  const bytes =
    typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const checked = withExpansions(context, checkContext(context));
  try {
    const compiled = compileBytes(bytes, checked);
    return isFree(context.view) ? withoutRefusals(compiled) : compiled;
  } catch {
    // Deep trees and faults of ours alike: nothing is known of the statement, so it is no more than unparsable.
    const failed = unparsable(bytes, refuse("sql/unparsable", "The statement could not be analysed."), checked);
    return isFree(context.view) ? withoutRefusals(failed) : failed;
  }
}

function withoutRefusals(compiled: Compiled): Compiled {
  return {
    ...compiled,
    statements: compiled.statements.map((part) => ({ ...part, facts: { ...part.facts, refusals: [] } })),
  };
}

const unknownFacts: StatementFacts = {
  kinds: ["other"],
  tags: [],
  reads: [],
  writes: [],
  functions: [],
  masked: false,
  refusals: [],
};

function unparsable(bytes: Buffer, refusal: PlacedRefusal, context: CheckContext): Compiled {
  const facts = { ...unknownFacts, refusals: placeRefusals([refusal], bytes) };
  return {
    statements: [{ facts, start: 0, end: bytes.length, executable: false }],
    text: bytes.toString("utf8"),
    recordText: recordTextOfUnparsed(context, bytes),
    changed: false,
    edits: [],
  };
}

function compileBytes(bytes: Buffer, context: CheckContext): Compiled {
  const blocked = checkBytes(bytes);
  if (blocked !== undefined) {
    return unparsable(bytes, blocked, context);
  }
  if (mayOverflow(bytes)) {
    return unparsable(
      bytes,
      refuse("sql/too-large", "The statement is nested too deeply or has too many parts."),
      context,
    );
  }
  const parsed = context.grammar.parse(bytes);
  if (!parsed.ok) {
    return unparsable(bytes, shownSyntaxError(parsed), context);
  }
  if (parsed.statements.length > statementPartsMax) {
    return unparsable(
      bytes,
      refuse("sql/too-large", `A string may hold at most ${statementPartsMax} statements.`),
      context,
    );
  }
  if (!parsed.isShort && !parsed.statements.every(({ node }) => isWithinBounds(node))) {
    return unparsable(
      bytes,
      refuse("sql/too-large", "The statement is nested too deeply or has too many parts."),
      context,
    );
  }
  return compileParsed(bytes, parsed.statements, context);
}

function checkBytes(bytes: Buffer): PlacedRefusal | undefined {
  if (bytes.length > statementBytesMax) {
    return refuse("sql/too-large", `A statement may have at most ${statementBytesMax} bytes.`);
  }
  if (bytes.includes(0)) {
    return refuse("sql/unparsable", "The statement holds a NUL byte.");
  }
  return isUtf8(bytes) ? undefined : refuse("sql/unparsable", "The statement is not valid UTF-8.");
}

function compileParsed(bytes: Buffer, parsed: readonly ParsedStatement[], context: CheckContext): Compiled {
  const free = isFree(context.view);
  const drafts = parsed.map((statement): Draft => {
    const surveyed = surveyPart(context, statement);
    return {
      statement: surveyed,
      start: statement.start,
      end: statement.length === 0 ? bytes.length : statement.start + statement.length,
      refusals: free ? [] : checkStatement(context, surveyed),
      lookups: [],
    };
  });
  if (!free && context.restricted) {
    checkBatch(drafts);
  }
  if (!free) {
    checkNamesOfBatch(drafts);
    checkCursorsOfBatch(context, drafts);
  }
  const refused = drafts.some(({ refusals }) => refusals.length > 0);
  const sent = free || refused ? asReceived(bytes) : maskedText(bytes, drafts, context);
  const statements = drafts.map((draft) => finish(bytes, draft, context));
  return { statements, ...sent, recordText: recordTextOf(context, bytes, drafts) };
}

function surveyPart(context: CheckContext, { node }: ParsedStatement): Surveyed {
  const survey = surveyStatement(node);
  const uses = resolveRelations(context.catalog, survey.relations);
  const own = effectsOf(node, survey, context.catalog.searchPath);
  const prepared = preparedFor(context, node);
  // What an EXECUTE does is what the query does that it runs.
  const effects = prepared === undefined ? own : { ...own, kinds: prepared.kinds };
  return { node, survey, effects, uses, prepared };
}

function preparedFor(context: CheckContext, node: SyntaxObject): StatementFacts | undefined {
  const step = nameStepOf(node);
  const found = step?.step === "execute" ? context.prepared?.(step.name) : undefined;
  return found === undefined || found.refusals.length > 0 ? undefined : found;
}

function finish(bytes: Buffer, draft: Draft, context: CheckContext): CompiledPart {
  const { statement, start, end } = draft;
  const { transaction } = statement.effects;
  const plain = factsOf(context, statement, placeRefusals(draft.refusals, bytes));
  const own = draft.lookups.length === 0 ? plain : { ...plain, lookups: draft.lookups };
  const facts = withCursor(context, statement.node, withPrepared(own, statement.prepared));
  const name = nameStepOf(statement.node);
  const cursor = cursorStepOf(statement.node);
  const copy = copyDirectionOf(statement.node);
  const plan = planNamesOf(context, statement);
  const query = name?.step === "prepare" ? objectAt(unwrap(statement.node)?.content, "query") : statement.node;
  return {
    ...{ facts, start, end, executable: isQuery(query) },
    ...(transaction === undefined ? {} : { transaction }),
    ...(name === undefined ? {} : { name }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(copy === undefined ? {} : { copy }),
    ...(plan === undefined ? {} : { plan }),
  };
}

function factsOf(context: CheckContext, statement: Surveyed, refusals: readonly Refusal[]): StatementFacts {
  const { effects, uses, survey } = statement;
  const named = uses.filter(({ relation }) => relation === undefined || !isSystemSchema(relation.schema));
  const isWrite = (use: ResolvedRelation): boolean => writesTo(statement, use);
  const own = {
    kinds: effects.kinds,
    reads: labels(named.filter((use) => !isWrite(use))),
    writes: labels(named.filter(isWrite)),
    functions: userFunctionsOf(context.catalog, survey),
  };
  return {
    ...own,
    ...guardFactsOf(context, statement, own),
    tags: effects.tags,
    masked: uses.some((use) => touchesMask(context, use.relation)),
    refusals,
  };
}

const objectReaders = new Set(["CopyStmt"]);
const rowlessWriters = new Set(["TruncateStmt", "LockStmt"]);

function writesTo({ node, effects }: Surveyed, use: ResolvedRelation): boolean {
  const [type = ""] = Object.keys(node);
  if (effects.planOnly) {
    return false;
  }
  if (rowlessWriters.has(type)) {
    return !effects.kinds.includes("select"); // LOCK … IN ACCESS SHARE MODE
  }
  if (use.use === "object") {
    return !objectReaders.has(type);
  }
  return use.use !== "read";
}

function labels(uses: readonly ResolvedRelation[]): string[] {
  return [...new Set(uses.map(({ label }) => label))].sort();
}
