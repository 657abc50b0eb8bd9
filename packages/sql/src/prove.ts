// The proof that a compiled text is what it should be: it parses to the rewritten tree, and in that tree no masked
// relation stands outside a sub-select that hides what its masks hide. It starts from the text alone and must never
// take anything on trust from the rewriting.
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { lookupsIn } from "./lookup-proof.ts";
import { resolveRelations, touchesMask } from "./relation-check.ts";
import { isMaskedTarget, sealedSources } from "./sealed-source.ts";
import { surveyStatement } from "./survey.ts";
import { isSameTree, isWithinBounds, type SyntaxObject, type SyntaxValue } from "./tree.ts";
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
  const parsed = context.grammar.parse(Buffer.from(text));
  if (!parsed.ok || parsed.statements.length !== parts.length) {
    return false;
  }
  return parts.every(({ expected, lookups = [] }, index) => {
    const node = parsed.statements[index]?.node;
    return node !== undefined && isWithinBounds(node) && isSameTree(node, expected) && isMasked(context, node, lookups);
  });
}

const noSources: ReadonlySet<SyntaxObject> = new Set();

/** Whether every masked relation of a tree is read behind its masks, every name is known and every function allowed. */
function isMasked(context: CheckContext, node: SyntaxObject, lookups: readonly string[]): boolean {
  const survey = surveyStatement(node);
  const uses = resolveRelations(context.catalog, survey.relations);
  const touching = uses.filter(({ relation }) => touchesMask(context, relation));
  const sealed = touching.length === 0 ? noSources : sealedSources(context, node);
  const exposed = touching.filter((use) => !sealed.has(use.node));
  const isHidden = (write: Write, object: SyntaxObject): boolean =>
    sealed.has(object) || (object["ResTarget"] !== undefined && isMaskedReturning(context, write, object));
  return (
    exposed.every(isCheckedTarget) &&
    areSame(lookupsIn(context, sealed), lookups) &&
    (exposed.length === 0 || areTargetsUnread(context, { node, survey, uses }, isHidden)) &&
    uses.every(({ relation }) => relation !== undefined) &&
    checkFunctions(context, survey).length === 0 &&
    !survey.unreadable
  );
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
