// RETURNING of a write to a masked table: what it names of masked columns becomes their masks, and * the list of
// columns. It is the one place where a column and not a table is replaced: whatever is not plainly one column or one
// row of the target must be left for write-reads.ts to refuse.
import type { CheckContext } from "./context.ts";
import { parseOne } from "./grammar.ts";
import { maskExpression } from "./mask-expression.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { Edit } from "./splice.ts";
import type { TokenLine } from "./tokens.ts";
import {
  isList,
  isObject,
  listAt,
  locationOf,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  textAt,
  unwrap,
} from "./tree.ts";
import { columnsNamedIn, fromItems, rangeNameOf } from "./write-names.ts";
import { rowNamesOf, targetReadOf, type Write } from "./write-reads.ts";

/** An item of RETURNING that a mask, or a list with masks, replaces. */
export interface ReturnedItem {
  /** The `{ ResTarget: … }` of the list. */
  readonly item: SyntaxObject;
  /** What the target's row goes by in it. */
  readonly row: string;
  /** Undefined: all of them. */
  readonly column: string | undefined;
}

/** The items of a RETURNING list. */
export function returningItems(content: SyntaxObject): readonly SyntaxValue[] {
  const clause = objectAt(content, "returningClause");
  return clause === undefined ? listAt(content, "returningList") : listAt(clause, "exprs");
}

/** The items of a write's RETURNING that masks replace. */
export function maskedReturning(write: Write): ReturnedItem[] {
  const { content, masks } = write;
  if (masks.size === 0) return [];
  const own = rangeNameOf(objectAt(content, "relation") ?? {});
  const isAlone = fromItems(content).length === 0;
  const rows = rowNamesOf(write);
  const found: ReturnedItem[] = [];
  for (const item of returningItems(content)) {
    const target = objectAt(isObject(item) ? item : undefined, "ResTarget");
    const value = objectAt(target, "val");
    const reference = objectAt(value, "ColumnRef");
    const [named] = value === undefined || reference === undefined ? [] : columnsNamedIn({ value });
    if (!isObject(item) || named === undefined || named.parts.length > 2) continue;
    const [name = "", range] = named.parts.toReversed();
    if (range === undefined ? !isAlone : !rows.has(range)) continue; // other tables may be meant
    const read = targetReadOf(write, named);
    if (read === undefined || (read === "row" && name !== "*")) continue;
    found.push({ item, row: range ?? own, column: read === "row" ? undefined : read.column });
  }
  return found;
}

export interface RewrittenReturning {
  /** The statement's tree; all of it but the lists is the same objects. */
  readonly node: SyntaxObject;
  readonly edits: readonly Edit[];
}

/** Puts masks into the RETURNING of a statement's only write, or says why it cannot. */
export function rewriteReturning(
  context: CheckContext,
  { node, write, line }: { node: SyntaxObject; write: Write | undefined; line: TokenLine },
): RewrittenReturning | PlacedRefusal {
  const items = write === undefined ? [] : maskedReturning(write);
  if (write === undefined || items.length === 0) return { node, edits: [] };
  const replaced = new Map<SyntaxValue, readonly SyntaxObject[]>();
  const edits: Edit[] = [];
  for (const returned of items) {
    const made = replaceItem(context, { write, line, returned });
    if (made === undefined) {
      return refuse("sql/unproven", `${write.target.label} has masked columns: name what RETURNING is to give.`);
    }
    replaced.set(returned.item, made.items);
    edits.push(made.edit);
  }
  const list = returningItems(write.content).flatMap((item): readonly SyntaxValue[] => replaced.get(item) ?? [item]);
  const changed = withList(node, write.content, list);
  return { node: isObject(changed) ? changed : node, edits };
}

interface Replaced {
  readonly items: readonly SyntaxObject[];
  readonly edit: Edit;
}

function replaceItem(
  context: CheckContext,
  { write, line, returned }: { write: Write; line: TokenLine; returned: ReturnedItem },
): Replaced | undefined {
  const target = objectAt(returned.item, "ResTarget");
  const place = referencePlace(line, locationOf(objectAt(objectAt(target, "val"), "ColumnRef") ?? {}));
  const label = textAt(target, "name");
  const texts = itemTexts(context, write, returned);
  const select = objectAt(parseOne(context.grammar, `SELECT ${texts.join(", ")}`), "SelectStmt");
  const items = listAt(select, "targetList").filter((item) => isObject(item));
  if (place === undefined || items.length !== texts.length || items.length === 0) return undefined;
  if (label === "") return { items, edit: { ...place, text: texts.join(", ") } };
  // `RETURNING column AS label`: the label stands in the text already.
  const [only] = items;
  const text = columnText(context, write, returned);
  const value = objectAt(unwrap(only)?.content, "val");
  return text === undefined || value === undefined
    ? undefined
    : { items: [{ ResTarget: { ...target, val: value } }], edit: { ...place, text } };
}

function itemTexts(context: CheckContext, write: Write, returned: ReturnedItem): string[] {
  const columns = write.target.relation?.columns ?? [];
  return columns
    .filter(({ name }) => returned.column === undefined || returned.column === name)
    .map(({ name }) => {
      const text = columnText(context, write, { ...returned, column: name });
      return text === undefined ? reference(returned.row, name) : `${text} AS ${quoteIdentifier(name)}`;
    });
}

/** The mask of a column; undefined when it has none. */
function columnText(
  { catalog, hashKey }: CheckContext,
  { target, masks }: Write,
  { row, column: name }: ReturnedItem,
): string | undefined {
  const mask = masks.get(name ?? "");
  const column = target.relation?.columns.find((candidate) => candidate.name === name);
  if (mask === undefined || column === undefined) return undefined;
  return maskExpression(row, { column, mask, hashKey: catalog.isUtf8 ? hashKey : noKey });
}

// Elsewhere a value that cannot be converted would be shown by the error: the mask is null instead.
const noKey = new Uint8Array(0);

function reference(row: string, column: string): string {
  return `${quoteIdentifier(row)}.${quoteIdentifier(column)}`;
}

function referencePlace(line: TokenLine, offset: number): { start: number; end: number } | undefined {
  const first = line.at(offset);
  if (first === undefined) return undefined;
  const next = line.isSign(first, "*") ? first + 1 : line.name(first)?.next;
  return next === undefined ? undefined : { start: line.start(first), end: line.end(next - 1) };
}

/** The tree with another RETURNING list in one write. What does not change stays the same object. */
function withList(value: SyntaxValue, content: SyntaxObject, list: readonly SyntaxValue[]): SyntaxValue {
  if (value === content) {
    const clause = objectAt(content, "returningClause");
    return clause === undefined
      ? { ...content, returningList: list }
      : { ...content, returningClause: { ...clause, exprs: list } };
  }
  if (isList(value)) {
    const items = value.map((item) => withList(item, content, list));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(
    ([field, child]) => [field, child === undefined ? child : withList(child, content, list)] as const,
  );
  return fields.every(([field, child]) => child === value[field]) ? value : Object.fromEntries(fields);
}
