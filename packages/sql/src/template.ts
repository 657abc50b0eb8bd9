// A compiled statement whose literals may be exchanged. A template is made only where the tree shows that nothing hangs
// on the literals, and where it gives for two other sets of literals what the full compile gives. It must never be used
// for a text whose skeleton is another one.
import { isDeepStrictEqual } from "node:util";
import { type Compiled, type CompiledPart, compileStatement } from "./compile.ts";
import { checkContext, type SqlContext } from "./context.ts";
import { isLiteralIndependent } from "./literal-independence.ts";
import {
  type LiteralPlaces,
  literalMarks,
  patternOf,
  type Skeleton,
  type SkeletonPattern,
  skeletonOf,
} from "./skeleton.ts";
import type { Edit } from "./splice.ts";

const hidden = "'[masked]'";

/** A place in the text: an offset, and how many literals end before it. */
interface Anchor {
  readonly offset: number;
  readonly literals: number;
}

interface AnchoredEdit {
  readonly start: Anchor;
  readonly end: Anchor;
  readonly text: string;
}

export interface Template {
  readonly compiled: Compiled;
  readonly part: CompiledPart;
  readonly skeleton: LiteralPlaces;
  readonly pattern: SkeletonPattern;
  readonly start: Anchor;
  readonly end: Anchor;
  /** As compiled, and in the order of the text. */
  readonly edits: readonly AnchoredEdit[];
  readonly ordered: readonly AnchoredEdit[];
  /** Which literals may be recorded; undefined when all may. */
  readonly recorded: readonly boolean[] | undefined;
}

/**
 * A template of this text, proved; undefined when there can be none. `compiled` is what the full compile gave for it.
 */
export function proveTemplate(
  text: string,
  { skeleton, compiled }: { skeleton: Skeleton; compiled: Compiled },
  context: SqlContext,
): Template | undefined {
  const template = makeTemplate(text, { skeleton, compiled }, context);
  if (template === undefined) return undefined;
  const isProven = otherLiterals.every((literalOf) => {
    const other = exchangeLiterals(text, skeleton, literalOf);
    const found = skeletonOf(other);
    return (
      found?.key === skeleton.key &&
      isDeepStrictEqual(applyTemplate(template, other, found), compileStatement(other, context))
    );
  });
  return isProven ? template : undefined;
}

function makeTemplate(
  text: string,
  { skeleton, compiled }: { skeleton: Skeleton; compiled: Compiled },
  context: SqlContext,
): Template | undefined {
  const [part, ...more] = compiled.statements;
  const parsed = checkContext(context).grammar.parse(Buffer.from(text));
  if (part === undefined || more.length > 0 || part.facts.refusals.length > 0 || !parsed.ok) return undefined;
  const [statement, ...others] = parsed.statements;
  if (statement === undefined || others.length > 0) return undefined;
  if (part.transaction !== undefined || part.name !== undefined || part.copy !== undefined) return undefined;
  if (part.cursor !== undefined) return undefined;
  if (!isLiteralIndependent(statement.node, { text, skeleton, catalog: context.catalog })) return undefined;
  const anchored = compiled.edits.map((edit) => anchorEdit(skeleton, edit));
  const edits = anchored.filter((edit) => edit !== undefined);
  const recorded = recordedLiterals(text, skeleton, compiled.recordText);
  if (edits.length !== anchored.length || recorded === undefined) return undefined;
  return {
    ...{ compiled, part, skeleton, edits },
    pattern: patternOf(text, skeleton),
    start: anchor(skeleton, part.start),
    end: anchor(skeleton, part.end),
    ordered: edits.toSorted((left, right) => left.start.offset - right.start.offset),
    recorded: recorded.every(Boolean) ? undefined : recorded,
  };
}

function anchor({ ends }: Skeleton, offset: number): Anchor {
  const after = ends.findIndex((end) => end > offset);
  return { offset, literals: after === -1 ? ends.length : after };
}

/** Undefined when the edit takes a literal away. */
function anchorEdit(skeleton: Skeleton, { start, end, text }: Edit): AnchoredEdit | undefined {
  const holdsLiteral = skeleton.starts.some((at, index) => at < end && (skeleton.ends[index] ?? 0) > start);
  return holdsLiteral ? undefined : { start: anchor(skeleton, start), end: anchor(skeleton, end), text };
}

/** Which literals stand in the text to record as they were; undefined when anything else of it was changed. */
function recordedLiterals(text: string, { starts, ends }: Skeleton, recordText: string): boolean[] | undefined {
  const shown: boolean[] = [];
  let read = 0;
  let copied = 0;
  for (const [index, start] of starts.entries()) {
    const before = text.slice(copied, start);
    const literal = text.slice(start, ends[index]);
    if (!recordText.startsWith(before, read) || literal === hidden) return undefined;
    read += before.length;
    const isHidden = recordText.startsWith(hidden, read);
    if (!isHidden && !recordText.startsWith(literal, read)) return undefined;
    read += isHidden ? hidden.length : literal.length;
    shown.push(!isHidden);
    copied = ends[index] ?? copied;
  }
  return recordText.slice(read) === text.slice(copied) ? shown : undefined;
}

/** What the full compile gives for a text of the template's skeleton. `facts` are the template's own object. */
export function applyTemplate(template: Template, text: string, skeleton: LiteralPlaces): Compiled {
  const { compiled, part, recorded } = template;
  const place = shifted(template.skeleton, skeleton);
  const statement = { ...part, start: place(template.start), end: place(template.end) };
  const record = recorded === undefined ? text : recordTextOf(text, skeleton, recorded);
  if (!compiled.changed) {
    return { statements: [statement], text, changed: false, edits: compiled.edits, recordText: record };
  }
  const edits = template.edits.map((edit) => ({ start: place(edit.start), end: place(edit.end), text: edit.text }));
  return { statements: [statement], text: spliced(template, text, place), changed: true, edits, recordText: record };
}

/** Where an anchor of `from` stands in a text with other literals. */
function shifted(from: LiteralPlaces, to: LiteralPlaces): (at: Anchor) => number {
  return ({ offset, literals }) =>
    offset + (literals === 0 ? 0 : (to.ends[literals - 1] ?? 0) - (from.ends[literals - 1] ?? 0));
}

function spliced({ ordered }: Template, text: string, place: (at: Anchor) => number): string {
  let made = "";
  let copied = 0;
  for (const edit of ordered) {
    made += text.slice(copied, place(edit.start)) + edit.text;
    copied = place(edit.end);
  }
  return made + text.slice(copied);
}

function recordTextOf(text: string, { starts, ends }: LiteralPlaces, recorded: readonly boolean[]): string {
  let made = "";
  let copied = 0;
  for (const [index, isShown] of recorded.entries()) {
    if (isShown) continue;
    made += text.slice(copied, starts[index]) + hidden;
    copied = ends[index] ?? copied;
  }
  return made + text.slice(copied);
}

type LiteralOf = (mark: string) => string;

// Two other literals of each kind, shorter and longer; zero and the empty text have no others.
const otherLiterals: readonly LiteralOf[] = [
  literalsFor({ int4: "7", int8: "2147483648", numeric: "9223372036854775808", decimal: "0.5", text: "'q'" }),
  literalsFor({
    ...{ int4: "2147483647", int8: "9223372036854775807", numeric: "123456789012345678901234567890" },
    ...{ decimal: "98765.43210", text: "'pg_authid; it''s -- \"x\" /* 1 */'" },
  }),
];

function literalsFor(texts: Omit<Record<keyof typeof literalMarks, string>, "zero" | "empty">): LiteralOf {
  const all = { ...texts, zero: "0", empty: "''" };
  const byMark = new Map(Object.entries(literalMarks).map(([kind, mark]) => [mark, all[kind as keyof typeof all]]));
  return (mark) => byMark.get(mark as (typeof literalMarks)["zero"]) ?? "";
}

function exchangeLiterals(text: string, skeleton: Skeleton, literalOf: LiteralOf): string {
  let made = "";
  let copied = 0;
  let marks = 0; // characters of the key up to here
  for (const [index, start] of skeleton.starts.entries()) {
    const before = text.slice(copied, start);
    marks += before.length;
    made += before + literalOf(skeleton.key[marks] ?? "");
    marks += 1;
    copied = skeleton.ends[index] ?? copied;
  }
  return made + text.slice(copied);
}
