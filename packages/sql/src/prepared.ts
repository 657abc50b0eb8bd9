// SQL's own prepared statements: which name a statement gives, runs or takes away, and what EXECUTE may be given.
// An EXECUTE must never pass under a name that may mean another statement on the server than the one it is judged by.
import type { StatementFacts } from "@writ/contracts";
import type { CheckContext } from "./context.ts";
import { joinGuardFacts } from "./guard-facts.ts";
import { preparedNameBytesMax } from "./limits.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { Survey } from "./survey.ts";
import { listAt, objectAt, type SyntaxObject, textAt, unwrap } from "./tree.ts";
import { isBuiltinOid } from "./user-types.ts";

/** What a statement does to the names of prepared statements. */
export type NameStep =
  | { readonly step: "prepare" | "execute" | "deallocate"; readonly name: string }
  | { readonly step: "deallocate-all" };

/** The step of PREPARE, EXECUTE and DEALLOCATE, names as the server folds them; undefined for other statements. */
export function nameStepOf(statement: SyntaxObject): NameStep | undefined {
  const node = unwrap(statement);
  const name = textAt(node?.content, "name");
  switch (node?.type) {
    case "PrepareStmt":
      return { step: "prepare", name };
    case "ExecuteStmt":
      return { step: "execute", name };
    case "DeallocateStmt":
      return node.content["isall"] === true ? { step: "deallocate-all" } : { step: "deallocate", name };
    case "DiscardStmt":
      return textAt(node.content, "target") === "DISCARD_ALL" ? { step: "deallocate-all" } : undefined;
    default:
      return undefined;
  }
}

const queryTypes: ReadonlySet<string> = new Set(["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"]);

/** Whether it is a query or a write: what PREPARE holds. SELECT INTO makes a table and is none. */
export function isQuery(statement: SyntaxObject | undefined): boolean {
  const node = unwrap(statement);
  return node !== undefined && queryTypes.has(node.type) && !makesTable(node.content);
}

// The INTO of a UNION stands in its first SELECT.
function makesTable(select: SyntaxObject): boolean {
  for (let at: SyntaxObject | undefined = select; at !== undefined; at = objectAt(at, "larg")) {
    if (at["intoClause"] !== undefined) return true;
  }
  return false;
}

interface NamedStatement {
  readonly node: SyntaxObject;
  readonly survey: Survey;
  /** Of the statement an EXECUTE runs. */
  readonly prepared: StatementFacts | undefined;
}

/** Refusals that PREPARE and EXECUTE have of their own. Types, functions and the query itself are checked as ever. */
export function checkPrepared(context: CheckContext, statement: NamedStatement): PlacedRefusal[] {
  const { node } = statement;
  const step = nameStepOf(node);
  if (step?.step !== "prepare" && step?.step !== "execute") return [];
  if (Buffer.byteLength(step.name) > preparedNameBytesMax) {
    const message = `Name prepared statements with at most ${preparedNameBytesMax} bytes: longer names are cut.`;
    return [refuse("sql/prepared-name", message)];
  }
  if (step.step === "execute") return checkExecute(context, statement);
  return isQuery(objectAt(unwrap(node)?.content, "query"))
    ? []
    : [refuse("sql/prepare", "Only SELECT, VALUES, INSERT, UPDATE, DELETE and MERGE can be prepared.")];
}

function checkExecute({ catalog, masked }: CheckContext, { node, survey, prepared }: NamedStatement): PlacedRefusal[] {
  if (prepared === undefined) return [unknownPrepared()];
  if (survey.nodeTypes.has("SubLink") || survey.relations.length > 0) {
    return [refuse("sql/execute-argument", "Arguments of EXECUTE are values: they cannot hold queries.")];
  }
  // Arguments are cast to the parameters' types without a word in the text (EvaluateParams, prepare.c).
  const casts = catalog.casts.some((cast) => cast.isImplicit && isBuiltinOid(cast.sourceOid));
  const given = listAt(unwrap(node)?.content, "params").length > 0;
  return masked && given && casts
    ? [refuse("sql/cast", "A user-written cast may run on the arguments: use the protocol's prepared statements.")]
    : [];
}

function unknownPrepared(): PlacedRefusal {
  return refuse(
    "sql/unknown-prepared",
    "No query of this name is prepared in this session, or its tables have changed since. Prepare it again.",
  );
}

/**
 * Adds a refusal to every EXECUTE whose name another statement of the same string gives away first: it was judged by
 * what the name meant before the string.
 */
export function checkNamesOfBatch(
  parts: readonly { readonly statement: { readonly node: SyntaxObject }; readonly refusals: PlacedRefusal[] }[],
): void {
  const changed = new Set<string>();
  let all = false;
  for (const { statement, refusals } of parts) {
    const step = nameStepOf(statement.node);
    if (step === undefined) continue;
    if (step.step === "deallocate-all") all = true;
    else if (step.step !== "execute") changed.add(step.name);
    else if (all || changed.has(step.name)) refusals.push(unknownPrepared());
  }
}

/** The facts of an EXECUTE's own arguments together with those of the statement it runs. */
export function withPrepared(own: StatementFacts, prepared: StatementFacts | undefined): StatementFacts {
  if (prepared === undefined) return own;
  return {
    kinds: prepared.kinds,
    tags: [...new Set([...prepared.tags, ...own.tags])].sort(),
    reads: prepared.reads,
    writes: prepared.writes,
    functions: [...new Set([...prepared.functions, ...own.functions])].sort(),
    masked: prepared.masked || own.masked,
    ...(prepared.lookups === undefined ? {} : { lookups: prepared.lookups }),
    refusals: own.refusals,
    ...joinGuardFacts(prepared, own),
    ...(prepared.catalogueOnly === undefined ? {} : { catalogueOnly: prepared.catalogueOnly }),
    ...(prepared.writesAtMost === undefined ? {} : { writesAtMost: prepared.writesAtMost }),
  };
}
