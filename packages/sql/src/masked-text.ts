// The text that goes upstream: the received one with masks spliced in, else what a printer makes of the tree, else
// none. Either is proved by parsing it. It must never give a text that is not proved.
import type { CheckContext } from "./context.ts";
import { maskedCopySource } from "./copy.ts";
import { deparseTree } from "./deparse.ts";
import { maskedReferencesMax } from "./limits.ts";
import { isProven } from "./prove.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { countOfMasked, type Rewriting, rewriteStatement, tooManyMasked } from "./rewrite.ts";
import { applyEdits, type Edit } from "./splice.ts";
import type { Surveyed } from "./statement-check.ts";
import { TokenLine } from "./tokens.ts";
import { hasMaskedReturning } from "./write-check.ts";

/** One statement of a string, checked. Why its masks could not be put in is added to its refusals. */
export interface Draft {
  readonly statement: Surveyed;
  /** Byte offsets in the received text. */
  readonly start: number;
  readonly end: number;
  readonly refusals: PlacedRefusal[];
  /** Columns that the statement as sent looks up by their real values. */
  readonly lookups: string[];
}

/** What goes upstream. */
export interface Sent {
  readonly text: string;
  readonly changed: boolean;
  /** What was changed, in received bytes. */
  readonly edits: readonly Edit[];
}

/** Nothing is changed. */
export function asReceived(bytes: Buffer): Sent {
  return { text: bytes.toString("utf8"), changed: false, edits: [] };
}

/** Puts masks in where the statements need them. Where that fails the text is as received and a draft is refused. */
export function maskedText(bytes: Buffer, drafts: readonly Draft[], context: CheckContext): Sent {
  const masked = drafts.filter(({ statement }) => hasMaskedSource(context, statement));
  if (masked.length === 0) {
    return asReceived(bytes);
  }
  if (countOfReferences(masked, context) > maskedReferencesMax) {
    return refused(bytes, masked, tooManyMasked);
  }
  // What the scanner cannot split is as a text in which no name is found.
  const line = new TokenLine(context.grammar.scan(bytes) ?? []);
  const parts: Part[] = [];
  for (const draft of drafts) {
    const made = rewriteStatement(context, { bytes, line, statement: draft.statement, mayLookUp: true });
    if ("code" in made) {
      draft.refusals.push(made);
      return asReceived(bytes);
    }
    parts.push({ ...made, draft });
    draft.lookups.push(...(made.lookups ?? []));
  }
  return (
    proved(context, bytes, { parts, editsOf: ({ edits, draft, expected }) => edits ?? printed(draft, expected) }) ??
    proved(context, bytes, {
      parts,
      editsOf: ({ edits, draft, expected }) => (edits?.length === 0 ? [] : printed(draft, expected)),
    }) ??
    refused(bytes, masked, refuse("sql/unproven", "The statement with its masks could not be proved to mean the same."))
  );
}

type Part = Rewriting & { readonly draft: Draft };

interface Attempt {
  readonly parts: readonly Part[];
  readonly editsOf: (part: Part) => readonly Edit[] | undefined;
}

/** The text with those edits when it is proved to be what it should be. */
function proved(context: CheckContext, bytes: Buffer, { parts, editsOf }: Attempt): Sent | undefined {
  const edits: Edit[] = [];
  for (const part of parts) {
    const own = editsOf(part);
    if (own === undefined) {
      return undefined;
    }
    edits.push(...own);
  }
  const text = applyEdits(bytes, edits);
  return text !== undefined && isProven(context, text, parts) ? { text, changed: true, edits } : undefined;
}

/** The whole statement printed from its tree. */
function printed({ start, end }: Draft, expected: Rewriting["expected"]): readonly Edit[] | undefined {
  const text = deparseTree(expected);
  return text === undefined ? undefined : [{ start, end, text }];
}

function refused(bytes: Buffer, drafts: readonly Draft[], refusal: PlacedRefusal): Sent {
  for (const { refusals } of drafts) {
    refusals.push(refusal);
  }
  return asReceived(bytes);
}

function hasMaskedSource(context: CheckContext, statement: Surveyed): boolean {
  return (
    countOfMasked(context, statement) > 0 ||
    maskedCopySource(context, statement) !== undefined ||
    hasMaskedReturning(context, statement)
  );
}

function countOfReferences(drafts: readonly Draft[], context: CheckContext): number {
  return drafts.reduce((sum, { statement }) => sum + countOfMasked(context, statement), 0);
}
