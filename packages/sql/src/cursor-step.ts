// SQL's cursors: which name a statement gives, reads or takes away, and what reading one counts as. A FETCH must never
// be judged as less than the query it reads from.
import type { StatementFacts } from "@writ/contracts";
import type { CheckContext } from "./context.ts";
import { joinGuardFacts } from "./guard-facts.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { type SyntaxObject, textAt, unwrap } from "./tree.ts";

export type CursorStep =
  | { readonly step: "declare"; readonly name: string; readonly hold: boolean }
  | { readonly step: "fetch" | "move" | "close"; readonly name: string }
  | { readonly step: "close-all" };

/** CURSOR_OPT_HOLD (parsenodes.h). */
const optionHold = 0x20;

/** The step of DECLARE, FETCH, MOVE and CLOSE, names as the server folds them; undefined for other statements. */
export function cursorStepOf(statement: SyntaxObject): CursorStep | undefined {
  const node = unwrap(statement);
  const name = textAt(node?.content, "portalname");
  switch (node?.type) {
    case "DeclareCursorStmt":
      return { step: "declare", name, hold: ((Number(node.content["options"]) || 0) & optionHold) !== 0 };
    case "FetchStmt":
      return { step: node.content["ismove"] === true ? "move" : "fetch", name };
    case "ClosePortalStmt":
      return name === "" ? { step: "close-all" } : { step: "close", name };
    default:
      return undefined;
  }
}

function readName(step: CursorStep | undefined): string | undefined {
  return step?.step === "fetch" || step?.step === "move" ? step.name : undefined;
}

/**
 * Adds a refusal to every FETCH whose cursor is not known, where guards name tables or columns: nobody can say what it
 * reads. A cursor that the same string declares is judged there.
 */
export function checkCursorsOfBatch(
  { view, cursor }: CheckContext,
  parts: readonly { readonly statement: { readonly node: SyntaxObject }; readonly refusals: PlacedRefusal[] }[],
): void {
  if (view.watched === undefined) return;
  const declared = new Set<string>();
  for (const { statement, refusals } of parts) {
    const step = cursorStepOf(statement.node);
    const name = readName(step);
    if (step?.step === "declare") declared.add(step.name);
    if (name === undefined || declared.has(name) || cursor?.(name) !== undefined) continue;
    const message = "No cursor of this name is known here: declare it in this session, and read portals with Execute.";
    refusals.push(refuse("sql/unknown-cursor", message));
  }
}

/** The facts of a FETCH or MOVE together with those of the queries that its name may stand for. */
export function withCursor(context: CheckContext, statement: SyntaxObject, own: StatementFacts): StatementFacts {
  const name = context.view.guarded ? readName(cursorStepOf(statement)) : undefined;
  const queries = name === undefined ? [] : (context.cursor?.(name) ?? []);
  const catalogue = queries.length > 0 && queries.every(({ catalogueOnly }) => catalogueOnly === true);
  const joined = queries.reduce(
    (facts, query): StatementFacts => ({
      kinds: [...new Set([...facts.kinds, ...query.kinds])].sort(),
      tags: [...new Set([...facts.tags, ...query.tags])].sort(),
      reads: [...new Set([...facts.reads, ...query.reads])].sort(),
      writes: [...new Set([...facts.writes, ...query.writes])].sort(),
      functions: [...new Set([...facts.functions, ...query.functions])].sort(),
      masked: facts.masked || query.masked,
      refusals: facts.refusals,
      ...joinGuardFacts(facts, query),
    }),
    own,
  );
  return catalogue ? { ...joined, catalogueOnly: true } : joined;
}
