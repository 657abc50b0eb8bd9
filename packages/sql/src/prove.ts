// The proof that a compiled text is what it should be: it parses to the rewritten tree, and in that tree no masked
// relation stands outside its own sub-select. It starts from the text alone and must never take anything on trust
// from the rewriting.
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { parseSql } from "./parser.ts";
import { type ResolvedRelation, resolveRelations, touchesMask } from "./relation-check.ts";
import type { Rewriting } from "./rewrite.ts";
import { surveyStatement } from "./survey.ts";
import { isList, isObject, isSameTree, isWithinBounds, objectAt, type SyntaxObject, type SyntaxValue } from "./tree.ts";

/** Whether the compiled text holds exactly these statements, with every masked relation inside its mask. */
export function isProven(context: CheckContext, text: string, parts: readonly ProofPart[]): boolean {
  const parsed = parseSql(Buffer.from(text));
  if (!parsed.ok || parsed.statements.length !== parts.length) {
    return false;
  }
  return parts.every((part, index) => {
    const node = parsed.statements[index]?.node;
    return (
      node !== undefined && isWithinBounds(node) && isSameTree(node, part.expected) && isMasked(context, node, part)
    );
  });
}

export interface ProofPart {
  readonly expected: SyntaxValue;
  readonly generated: Rewriting["generated"];
}

/** Whether every masked relation of a tree is read by a generated sub-select, and every function is allowed. */
function isMasked(context: CheckContext, node: SyntaxObject, part: ProofPart): boolean {
  const survey = surveyStatement(node);
  const uses = resolveRelations(context.catalog, survey.relations);
  const inside = relationsInside(node, part.generated);
  const exposed = uses.filter((use) => touchesMask(context, use.relation) && !inside.has(use.node));
  return exposed.every(isWriteTarget) && checkFunctions(context, survey).length === 0 && !survey.unreadable;
}

// A target is no FROM item: what may be written was checked before, and nothing of it comes back.
function isWriteTarget(use: ResolvedRelation): boolean {
  return use.use === "insert";
}

/** The table names that generated sub-selects read. */
function relationsInside(root: SyntaxObject, generated: readonly SyntaxObject[]): ReadonlySet<SyntaxObject> {
  const found = new Set<SyntaxObject>();
  const waiting: SyntaxValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const query = isObject(next) ? objectAt(objectAt(next, "RangeSubselect"), "subquery") : undefined;
    if (query !== undefined && generated.some((candidate) => isSameTree(candidate, query))) {
      for (const { node } of surveyStatement(query).relations) {
        found.add(node);
      }
      continue;
    }
    for (const child of isList(next) || isObject(next) ? Object.values(next) : []) {
      if (typeof child === "object" && child !== null) {
        waiting.push(child as SyntaxValue);
      }
    }
  }
  return found;
}
