// The columns that a part of a statement names, each with the query whose FROM list a bare * stands for.
// It collects; it must never leave out a name because it looks harmless.
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

export interface NamedColumn {
  /** As written; a star is "*", what cannot be read "". */
  readonly parts: readonly string[];
  readonly location: number;
  readonly node: SyntaxObject;
  /** Content of the innermost query or write around it; undefined: the part's own level. */
  readonly query: SyntaxObject | undefined;
  /** It is what EXISTS selects, which nobody reads. */
  readonly isUnread: boolean;
}

export interface NameWalk {
  /** Fields of the outermost object that are left out. */
  readonly without?: ReadonlySet<string>;
  /** Objects that are left out, wherever they stand. */
  readonly skip?: (object: SyntaxObject) => boolean;
}

interface Place {
  readonly query: SyntaxObject | undefined;
  readonly isUnread: boolean;
  readonly isExists: boolean;
}

const queryTypes = new Set(["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"]);

/** Every ColumnRef below an object. The tree must be within bounds. */
export function columnsNamedIn(root: SyntaxObject, { without, skip }: NameWalk = {}): NamedColumn[] {
  const found: NamedColumn[] = [];
  const outer: Place = { query: undefined, isUnread: false, isExists: false };
  for (const [field, child] of Object.entries(root)) {
    if (without?.has(field) !== true) visit(child, outer);
  }
  return found;

  function visit(value: SyntaxValue | undefined, place: Place): void {
    if (isList(value)) {
      for (const item of value) visit(item, place);
    } else if (isObject(value) && skip?.(value) !== true) visitObject(value, place);
  }

  function visitObject(object: SyntaxObject, place: Place): void {
    const node = unwrap(object);
    if (node?.type === "ColumnRef") {
      found.push({ ...columnOf(node.content), query: place.query, isUnread: place.isUnread });
    } else if (node !== undefined && queryTypes.has(node.type)) {
      visitQuery(node.content, place);
    } else if (node?.type === "SubLink") {
      const isExists = textAt(node.content, "subLinkType") === "EXISTS_SUBLINK";
      for (const child of Object.values(node.content)) visit(child, { ...place, isExists });
    } else {
      for (const [field, child] of Object.entries(object)) visitField({ field, child }, place);
    }
  }

  // The sides of a set operation are queries without a wrapper.
  function visitField({ field, child }: { field: string; child: SyntaxValue | undefined }, place: Place): void {
    const isSide = (field === "larg" || field === "rarg") && isObject(child) && unwrap(child) === undefined;
    if (isSide) visitQuery(child, { ...place, isExists: false });
    else visit(child, { ...place, isExists: false });
  }

  function visitQuery(content: SyntaxObject, place: Place): void {
    for (const [field, child] of Object.entries(content)) {
      const inside: Place = { query: content, isUnread: place.isExists && field === "targetList", isExists: false };
      visitField({ field, child }, inside);
    }
  }

  function columnOf(content: SyntaxObject): Pick<NamedColumn, "parts" | "location" | "node"> {
    return { parts: listAt(content, "fields").map(nameOf), location: locationOf(content), node: content };
  }
}

function nameOf(field: SyntaxValue): string {
  const node = unwrap(field);
  return node?.type === "A_Star" ? "*" : node?.type === "String" ? textAt(node.content, "sval") : "";
}

/** The FROM items of a query or write, joins taken apart. */
export function fromItems(content: SyntaxObject): { readonly type: string; readonly content: SyntaxObject }[] {
  const found: { type: string; content: SyntaxObject }[] = [];
  const source = content["sourceRelation"];
  const waiting = [
    ...listAt(content, "fromClause"),
    ...listAt(content, "usingClause"),
    ...(source === undefined ? [] : [source]),
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = unwrap(next);
    if (node === undefined) continue;
    found.push(node);
    const inner =
      node.type === "JoinExpr"
        ? [node.content["larg"], node.content["rarg"]]
        : node.type === "RangeTableSample"
          ? [node.content["relation"]]
          : [];
    waiting.push(...inner.filter((item) => item !== undefined));
  }
  return found;
}

/** What a relation goes by in its statement. */
export function rangeNameOf(node: SyntaxObject): string {
  return textAt(objectAt(node, "alias"), "aliasname") || textAt(node, "relname");
}
