// The proof that a compiled text is what it should be: it parses to the rewritten tree, and in that tree no masked
// relation stands outside a sub-select that hides what its masks hide. It starts from the text alone and must never
// take anything on trust from the rewriting.
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { resolveRelations, touchesMask } from "./relation-check.ts";
import { isMaskedTarget, sealedSource, sealedSources } from "./sealed-source.ts";
import { surveyStatement } from "./survey.ts";
import { isObject, isSameTree, isWithinBounds, type SyntaxObject, type SyntaxValue } from "./tree.ts";
import { areTargetsUnread, isCheckedTarget } from "./write-check.ts";
import { rowNamesOf, type Write } from "./write-reads.ts";

export interface ProofPart {
  /** The tree the text must have. */
  readonly expected: SyntaxValue;
  /** Columns that it is counted to look up. */
  readonly lookups?: readonly string[];
}

/** Whether the compiled text holds exactly these statements, with every masked relation inside its mask. */
export function isProven(context: CheckContext, text: string, parts: readonly ProofPart[]): boolean {
  const trees = treesOf(context, text, parts);
  return trees?.every((node, index) => isMasked(context, node, parts[index]?.lookups ?? [])) === true;
}

/** The trees of the text's statements when they are what is expected. */
function treesOf(
  context: CheckContext,
  text: string,
  parts: readonly ProofPart[],
): readonly SyntaxObject[] | undefined {
  const expected = parts.map((part) => part.expected);
  const parsed = context.grammar.parseLike(Buffer.from(text), expected);
  if (parsed === "alike") {
    const trees = expected.filter(isObject);
    return trees.length === expected.length ? trees : undefined;
  }
  if (!parsed.ok || parsed.statements.length !== expected.length) {
    return undefined;
  }
  const trees = parsed.statements.map(({ node }) => node);
  return trees.every((node, index) => isWithinBounds(node) && isSameTree(node, expected[index])) ? trees : undefined;
}

/** Whether every masked relation of a tree is read behind its masks, every name is known and every function allowed. */
function isMasked(context: CheckContext, node: SyntaxObject, expectedLookups: readonly string[]): boolean {
  const lookups: string[] = [];
  const survey = surveyStatement(node, (query) => {
    const sealed = sealedSource(context, query);
    if (sealed?.lookup !== undefined) lookups.push(sealed.lookup);
    return sealed !== undefined;
  });
  const uses = resolveRelations(context.catalog, survey.relations);
  const exposed = uses.filter(({ relation }) => touchesMask(context, relation));
  return (
    exposed.every(isCheckedTarget) &&
    areSame(lookups, expectedLookups) &&
    (exposed.length === 0 || areWritesMasked(context, node)) &&
    uses.every(({ relation }) => relation !== undefined) &&
    checkFunctions(context, survey).length === 0 &&
    !survey.unreadable
  );
}

/** Whether what is read of the targets of writes stands behind their masks. */
function areWritesMasked(context: CheckContext, node: SyntaxObject): boolean {
  const survey = surveyStatement(node);
  const uses = resolveRelations(context.catalog, survey.relations);
  const sealed = sealedSources(context, node);
  const isHidden = (write: Write, object: SyntaxObject): boolean =>
    sealed.has(object) || (object["ResTarget"] !== undefined && isMaskedReturning(context, write, object));
  return areTargetsUnread(context, { node, survey, uses }, isHidden);
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/** Whether an item of a list shows no more than the mask of a column of the write's target. */
function isMaskedReturning(context: CheckContext, write: Write, target: SyntaxObject): boolean {
  const { masks } = write;
  const { relation } = write.target;
  return (
    relation !== undefined &&
    [...rowNamesOf(write)].some((alias) => isMaskedTarget({ context, relation, masks, alias }, target))
  );
}
