// The proof that a compiled text is what it should be: it parses to the rewritten tree, and in that tree no masked
// relation stands outside its own sub-select. It starts from the text alone and must never take anything on trust
// from the rewriting.
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { resolveRelations, touchesMask } from "./relation-check.ts";
import type { Rewriting } from "./rewrite.ts";
import { surveyStatement } from "./survey.ts";
import {
  isList,
  isObject,
  isSameTree,
  isWithinBounds,
  listAt,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  textAt,
  unwrap,
} from "./tree.ts";
import { areTargetsUnread, isCheckedTarget } from "./write-check.ts";

/** Whether the compiled text holds exactly these statements, with every masked relation inside its mask. */
export function isProven(context: CheckContext, text: string, parts: readonly ProofPart[]): boolean {
  const parsed = context.grammar.parse(Buffer.from(text));
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
  const isUnread = exposed.length === 0 || areTargetsUnread(context, { node, survey, uses }, part.generated);
  return (
    exposed.every(isCheckedTarget) && isUnread && checkFunctions(context, survey).length === 0 && !survey.unreadable
  );
}

/** The table names that generated sub-selects read. */
function relationsInside(root: SyntaxObject, generated: readonly SyntaxObject[]): ReadonlySet<SyntaxObject> {
  const found = new Set<SyntaxObject>();
  const candidates = bySource(generated);
  const waiting: SyntaxValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const query = isObject(next) ? objectAt(objectAt(next, "RangeSubselect"), "subquery") : undefined;
    const alike = query === undefined ? undefined : candidates.get(sourceOf(query));
    if (query !== undefined && alike?.some((candidate) => isSameTree(candidate, query)) === true) {
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

/** Each generated query once, by its source: there may be a thousand of them. */
function bySource(generated: readonly SyntaxObject[]): ReadonlyMap<string, readonly SyntaxObject[]> {
  const found = new Map<string, SyntaxObject[]>();
  for (const query of generated) {
    const source = sourceOf(query);
    const alike = found.get(source);
    if (alike === undefined) {
      found.set(source, [query]);
    } else if (!alike.some((other) => isSameTree(other, query))) {
      alike.push(query);
    }
  }
  return found;
}

/** What equal queries have in common and is found at once: what stands first in their FROM lists. */
function sourceOf(query: SyntaxObject): string {
  const [item] = listAt(objectAt(query, "SelectStmt"), "fromClause");
  const node = unwrap(item);
  const sampled =
    node?.type === "RangeTableSample" ? objectAt(objectAt(node.content, "relation"), "RangeVar") : undefined;
  const table = sampled ?? node?.content;
  const names = [textAt(table, "schemaname"), textAt(table, "relname"), textAt(objectAt(table, "alias"), "aliasname")];
  return JSON.stringify([node?.type, ...names]);
}
