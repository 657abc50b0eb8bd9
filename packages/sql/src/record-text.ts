// The text that may be recorded: as received, with every literal hidden that may belong to a masked column. A literal
// is shown only where it is plain that it is compared with nothing masked; it must never be shown on a guess.
import type { CheckContext } from "./context.ts";
import { isDeniedBuiltin } from "./function-lists.ts";
import { unparsedTextBytesMax } from "./limits.ts";
import { type Token, tokenTypes } from "./parser.ts";
import { touchesMask } from "./relation-check.ts";
import { shownConstants } from "./shown-constants.ts";
import { applyEdits, type Edit } from "./splice.ts";
import type { Surveyed } from "./statement-check.ts";
import { unwrap } from "./tree.ts";

const hidden = "'[masked]'";

export interface RecordPart {
  readonly statement: Surveyed;
  readonly start: number;
  readonly end: number;
}

/** The text to record for a string that was parsed. */
export function recordTextOf(context: CheckContext, bytes: Buffer, parts: readonly RecordPart[]): string {
  const doubtful = context.masked ? parts.filter(({ statement }) => mayHoldMasked(context, statement)) : [];
  if (doubtful.length === 0) {
    return bytes.toString("utf8");
  }
  const tokens = context.grammar.scan(bytes);
  if (tokens === undefined) {
    return unreadable(bytes);
  }
  const edits = doubtful.flatMap((part) => {
    const inside = tokens.filter((token) => token.start >= part.start && token.end <= part.end);
    if (!inside.some((token) => mayBeValue(bytes, token))) return [];
    return hideLiterals(
      bytes,
      inside,
      isFollowed(context, part.statement) ? shownConstants(context, part.statement) : nothingShown,
    );
  });
  return applyEdits(bytes, edits) ?? unreadable(bytes);
}

/** The text to record for a string that was not parsed: under masks without any literal. */
export function recordTextOfUnparsed(context: CheckContext, bytes: Buffer): string {
  if (!context.masked) {
    return bytes.toString("utf8");
  }
  const isReadable = bytes.length <= unparsedTextBytesMax && !bytes.includes(0);
  const tokens = isReadable ? context.grammar.scan(bytes) : undefined;
  const text = tokens === undefined ? undefined : applyEdits(bytes, hideLiterals(bytes, tokens, nothingShown));
  return text ?? cutAtLiteral(bytes);
}

function unreadable(bytes: Buffer): string {
  return `[${bytes.length} bytes, hidden because columns are masked]`;
}

// What cannot be scanned, such as a quote without an end, is kept up to where a literal may begin.
function cutAtLiteral(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  const at = text.search(/['"$\d\u0000]/);
  return at < 0 ? text : `${text.slice(0, at)}${hidden} [cut, ${bytes.length} bytes]`;
}

const plainTypes: ReadonlySet<string> = new Set([
  "SelectStmt",
  "InsertStmt",
  "UpdateStmt",
  "DeleteStmt",
  "MergeStmt",
  "ExplainStmt",
  "DeclareCursorStmt",
  "PrepareStmt",
  "CopyStmt",
]);

const literalFreeTypes: ReadonlySet<string> = new Set([
  "TransactionStmt",
  "VariableSetStmt",
  "VariableShowStmt",
  "FetchStmt",
  "ClosePortalStmt",
  "DeallocateStmt",
  "DiscardStmt",
]);

function isPlain({ node }: Surveyed): boolean {
  return plainTypes.has(unwrap(node)?.type ?? "");
}

// Bodies of functions and texts of other statements may hold anything; arguments of EXECUTE what its query compares.
function mayHoldMasked(context: CheckContext, statement: Surveyed): boolean {
  const { prepared } = statement;
  if (prepared !== undefined) {
    return prepared.masked || prepared.functions.length > 0 || !callsServerOnly(context, statement);
  }
  if (!isPlain(statement)) {
    return !literalFreeTypes.has(unwrap(statement.node)?.type ?? "");
  }
  const touches = statement.uses.some((use) => use.relation === undefined || touchesMask(context, use.relation));
  return touches || !isFollowed(context, statement);
}

/** Whether all that its constants are used for stands in the statement: no function of users, none that runs SQL. */
function isFollowed(context: CheckContext, statement: Surveyed): boolean {
  return isPlain(statement) && callsServerOnly(context, statement);
}

function callsServerOnly({ catalog }: CheckContext, { survey }: Surveyed): boolean {
  const names = survey.functions.map(({ parts }) => parts.at(-1) ?? "");
  return names.every((name) => catalog.builtin(name) !== undefined && !isDeniedBuiltin(name));
}

export interface Shown {
  /** Byte offsets of literals that may be shown. */
  readonly literals: ReadonlySet<number>;
  /** Names that a quoted word may be; another one may be a value in the wrong quotes. */
  readonly isName: (word: string) => boolean;
}

const nothingShown: Shown = { literals: new Set(), isName: () => true };

function hideLiterals(bytes: Buffer, tokens: readonly Token[], shown: Shown): Edit[] {
  const edits: Edit[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!mayBeValue(bytes, token)) continue;
    const { start, end, type } = token;
    const before = tokens[index - 1];
    const isSigned = before !== undefined && before.end === before.start + 1 && bytes[before.start] === minus;
    const isShown = shown.literals.has(start) || (isSigned && shown.literals.has(before.start));
    const isValue = literalTypes.has(type) && !isShown;
    if (isValue || (bytes[start] === doubleQuote && !isQuotedName(token.text, shown))) {
      edits.push({ start, end, text: hidden });
    }
  }
  return edits;
}

const minus = 0x2d;
const doubleQuote = 0x22;

/** A literal, or a word in the quotes of names. */
function mayBeValue(bytes: Buffer, { start, type }: Token): boolean {
  return literalTypes.has(type) || bytes[start] === doubleQuote;
}

const literalTypes: ReadonlySet<number> = new Set([
  tokenTypes.string,
  tokenTypes.unicodeString,
  tokenTypes.bitString,
  tokenTypes.hexString,
  tokenTypes.float,
  tokenTypes.integer,
]);

function isQuotedName(text: string, { isName }: Shown): boolean {
  return isName(text.slice(1, -1).replaceAll('""', '"'));
}
