// Which columns of a query show masked ones: as they are, or computed from them. For copies of data, whose rows no
// sub-select can stand for. What is not understood must never count as free of masked values: it throws, and the caller
// hides every column.
import type { Catalog, Relation } from "./catalog.ts";
import type { ColumnMask } from "./masks.ts";
import {
  isList,
  isObject,
  listAt,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";

/** A masked column as it is, something computed from one, or free of them. */
export type Taint = ColumnMask | "computed" | undefined;

export interface QueryTaint {
  readonly names: readonly string[];
  readonly columns: readonly Taint[];
  /** Which rows there are depends on a masked column. */
  readonly rows: boolean;
}

export interface LineageInput {
  readonly catalog: Catalog;
  /** What each column of a relation shows, by name; undefined when that is not known. */
  readonly taintsOf: (relation: Relation) => ReadonlyMap<string, Taint> | undefined;
}

/** What the lineage cannot follow. */
class Unfollowed extends Error {}

/** What a SELECT's columns show; undefined when it cannot be followed. `node` is the wrapped statement. */
export function lineageOf(input: LineageInput, node: SyntaxObject): QueryTaint | undefined {
  try {
    return new Lineage(input).query(objectAt(node, "SelectStmt") ?? {}, {
      items: [],
      queries: new Map(),
      outer: undefined,
    });
  } catch (error) {
    if (error instanceof Unfollowed) return undefined;
    throw error;
  }
}

interface Item {
  readonly alias: string;
  readonly columns: ReadonlyMap<string, Taint>;
  /** What columns show whose names are not known; undefined when all are known. */
  readonly others?: { readonly taint: Taint };
}

interface Scope {
  readonly items: Item[];
  /** Queries of WITH, which hide relations of their names. */
  readonly queries: ReadonlyMap<string, QueryTaint>;
  readonly outer: Scope | undefined;
}

function join(taints: Iterable<Taint>): Taint {
  for (const taint of taints) {
    if (taint !== undefined) return "computed";
  }
  return undefined;
}

/** Of columns that are one column: the same mask stays what it is. */
function merge(left: Taint, right: Taint): Taint {
  return left === right ? left : join([left, right]);
}

// Of no table's contents: they say where a row lies.
const systemColumns = new Set(["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]);

class Lineage {
  readonly #input: LineageInput;

  constructor(input: LineageInput) {
    this.#input = input;
  }

  query(select: SyntaxObject, outer: Scope): QueryTaint {
    const scope: Scope = { items: [], queries: this.#queries(select, outer), outer };
    const made =
      select["op"] !== undefined && select["op"] !== "SETOP_NONE"
        ? this.#setOperation(select, scope)
        : this.#plain(select, scope);
    const ordered = this.#orders(listAt(select, "sortClause"), scope, made);
    const limited = this.#expression([select["limitCount"] ?? null, select["limitOffset"] ?? null], scope);
    return { ...made, rows: made.rows || ordered || limited !== undefined };
  }

  #queries(select: SyntaxObject, outer: Scope): ReadonlyMap<string, QueryTaint> {
    const clause = objectAt(select, "withClause");
    const queries = new Map(outer.queries);
    if (clause === undefined) return queries;
    if (clause["recursive"] === true) throw new Unfollowed();
    for (const item of listAt(clause, "ctes")) {
      const cte = unwrap(item)?.content;
      const query = objectAt(objectAt(cte, "ctequery"), "SelectStmt");
      if (query === undefined) throw new Unfollowed();
      const made = this.query(query, { items: [], queries, outer });
      queries.set(textAt(cte, "ctename"), renamed(made, listAt(cte, "aliascolnames")));
    }
    return queries;
  }

  #setOperation(select: SyntaxObject, scope: Scope): QueryTaint {
    const left = this.query(objectAt(select, "larg") ?? {}, scope);
    const right = this.query(objectAt(select, "rarg") ?? {}, scope);
    if (left.columns.length !== right.columns.length) throw new Unfollowed();
    const columns = left.columns.map((taint, index) => merge(taint, right.columns[index]));
    const keepsAll = select["op"] === "SETOP_UNION" && select["all"] === true;
    const compares = !keepsAll && columns.some((taint) => taint !== undefined);
    return { names: left.names, columns, rows: left.rows || right.rows || compares };
  }

  #plain(select: SyntaxObject, scope: Scope): QueryTaint {
    if (select["valuesLists"] !== undefined) return this.#values(select, scope);
    let rows = false;
    for (const item of listAt(select, "fromClause")) {
      rows = this.#from(item, scope) || rows;
    }
    const targets = listAt(select, "targetList").map((item) =>
      objectAt(isObject(item) ? item : undefined, "ResTarget"),
    );
    const columns = targets.map((target) => this.#target(target?.["val"] ?? null, scope));
    const made = { names: targets.map((target) => nameOf(target)), columns, rows };
    const deciding = ["whereClause", "havingClause", "windowClause", "distinctClause"];
    const decides = this.#expression(
      deciding.map((part) => select[part] ?? null),
      scope,
    );
    const grouped = this.#orders(listAt(select, "groupClause"), scope, made);
    const distinct = select["distinctClause"] !== undefined && join(columns) !== undefined;
    return { ...made, rows: rows || decides !== undefined || grouped || distinct };
  }

  #values(select: SyntaxObject, scope: Scope): QueryTaint {
    const [first] = listAt(select, "valuesLists");
    const count = listAt(unwrap(first)?.content, "items").length;
    const taint = this.#expression(select["valuesLists"] ?? null, scope);
    const names = Array.from({ length: count }, (_, index) => `column${index + 1}`);
    return { names, columns: names.map(() => taint), rows: false };
  }

  #target(value: SyntaxValue, scope: Scope): Taint {
    const column = objectAt(isObject(value) ? value : undefined, "ColumnRef");
    return column === undefined ? this.#expression(value, scope) : this.#column(column, scope);
  }

  /** Whether what is sorted or grouped by shows a masked column. Numbers and output names mean columns of the list. */
  #orders(list: readonly SyntaxValue[], scope: Scope, made: QueryTaint): boolean {
    return list.some((item) => {
      const node = unwrap(item);
      const value = node?.type === "SortBy" ? (node.content["node"] ?? null) : item;
      const constant = objectAt(isObject(value) ? value : undefined, "A_Const");
      if (constant !== undefined) {
        return join(made.columns) !== undefined;
      }
      const [name, ...more] = columnParts(value) ?? [];
      const at = name !== undefined && more.length === 0 ? made.names.indexOf(name) : -1;
      const taint = at >= 0 ? join([made.columns[at], this.#known(value, scope)]) : this.#expression(value, scope);
      return taint !== undefined;
    });
  }

  /** An output name may be no column of a table. */
  #known(value: SyntaxValue, scope: Scope): Taint {
    try {
      return this.#expression(value, scope);
    } catch (error) {
      if (error instanceof Unfollowed) return undefined;
      throw error;
    }
  }

  /** Adds what a FROM item offers; whether it decides by a masked column which rows there are. */
  #from(item: SyntaxValue, scope: Scope): boolean {
    const node = unwrap(item);
    switch (node?.type) {
      case "RangeVar":
        return this.#table(node.content, scope);
      case "RangeTableSample":
        return this.#from(node.content["relation"] ?? null, scope);
      case "RangeSubselect":
        return this.#subselect(node.content, scope);
      case "JoinExpr":
        return this.#join(node.content, scope);
      case "RangeFunction":
      case "RangeTableFunc":
      case "JsonTable":
        return this.#rowsOf(node.content, scope);
      default:
        throw new Unfollowed();
    }
  }

  #table(range: SyntaxObject, scope: Scope): boolean {
    const alias = objectAt(range, "alias");
    const name = textAt(range, "relname");
    const schema = range["schemaname"];
    const query = schema === undefined ? scope.queries.get(name) : undefined;
    if (query !== undefined) {
      return this.#offer(scope, textAt(alias, "aliasname") || name, renamed(query, listAt(alias, "colnames")));
    }
    const relation = this.#input.catalog.relation(typeof schema === "string" ? schema : undefined, name);
    if (relation === undefined) throw new Unfollowed();
    const taints = this.#input.taintsOf(relation);
    if (taints === undefined) throw new Unfollowed();
    const names = relation.columns.map((column) => column.name);
    const made = { names, columns: names.map((column) => taints.get(column)), rows: false };
    return this.#offer(scope, textAt(alias, "aliasname") || name, renamed(made, listAt(alias, "colnames")), relation);
  }

  #offer(scope: Scope, alias: string, made: QueryTaint, relation?: Relation): boolean {
    // The server's own relations are known by name only.
    const open = relation !== undefined && relation.columns.length === 0;
    const columns = new Map(made.names.map((name, index) => [name, made.columns[index]]));
    if (columns.size !== made.names.length) throw new Unfollowed();
    scope.items.push({ alias, columns, ...(open ? { others: { taint: undefined } } : {}) });
    return made.rows;
  }

  #subselect(range: SyntaxObject, scope: Scope): boolean {
    const alias = objectAt(range, "alias");
    const select = objectAt(objectAt(range, "subquery"), "SelectStmt");
    if (select === undefined) throw new Unfollowed();
    const made = this.query(select, { items: [], queries: scope.queries, outer: scope });
    return this.#offer(scope, textAt(alias, "aliasname"), renamed(made, listAt(alias, "colnames")));
  }

  #join(content: SyntaxObject, scope: Scope): boolean {
    const from = scope.items.length;
    const left = this.#from(content["larg"] ?? null, scope);
    const right = this.#from(content["rarg"] ?? null, scope);
    const inside = scope.items.slice(from);
    const using = stringsOf(listAt(content, "usingClause"));
    if (using === undefined || content["isNatural"] === true) throw new Unfollowed();
    const compares = using.some((name) => join(inside.map((item) => item.columns.get(name))) !== undefined);
    const decides = this.#expression(content["quals"] ?? null, scope) !== undefined;
    const alias = objectAt(content, "alias");
    if (alias !== undefined) {
      const taint = join(inside.flatMap((item) => [...item.columns.values(), item.others?.taint]));
      scope.items.push({ alias: textAt(alias, "aliasname"), columns: new Map(), others: { taint } });
    }
    return left || right || compares || decides;
  }

  #rowsOf(content: SyntaxObject, scope: Scope): boolean {
    const taint = this.#expression(
      Object.values(content).map((value) => value ?? null),
      scope,
    );
    scope.items.push({ alias: textAt(objectAt(content, "alias"), "aliasname"), columns: new Map(), others: { taint } });
    return taint !== undefined;
  }

  /** What is computed from anything masked is computed, however little of it shows. */
  #expression(value: SyntaxValue, scope: Scope): Taint {
    if (isList(value)) {
      return join(value.map((item) => this.#expression(item, scope)));
    }
    if (!isObject(value)) {
      return undefined;
    }
    const node = unwrap(value);
    if (node?.type === "ColumnRef") {
      return join([this.#column(node.content, scope)]);
    }
    if (node?.type === "SelectStmt") {
      const made = this.query(node.content, { items: [], queries: scope.queries, outer: scope });
      return made.rows ? "computed" : join(made.columns);
    }
    return join(Object.values(value).map((child) => this.#expression(child ?? null, scope)));
  }

  #column(column: SyntaxObject, scope: Scope): Taint {
    const parts = columnParts({ ColumnRef: column });
    const name = parts?.at(-1);
    if (parts === undefined || name === undefined) throw new Unfollowed();
    for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
      const found = parts.length === 1 ? bareColumn(at, name) : columnOf(at, parts.at(-2) ?? "", name);
      if (found !== undefined) return found.taint;
    }
    if (systemColumns.has(name)) return undefined;
    throw new Unfollowed();
  }
}

interface Found {
  readonly taint: Taint;
}

function bareColumn(scope: Scope, name: string): Found | undefined {
  const holders = scope.items.filter((item) => item.columns.has(name));
  const [first, ...more] = holders;
  if (first !== undefined) {
    return { taint: more.reduce((taint, item) => merge(taint, item.columns.get(name)), first.columns.get(name)) };
  }
  const row = scope.items.find((item) => item.alias === name);
  if (row !== undefined) return { taint: wholeRow(row) };
  if (!scope.items.some((item) => item.others !== undefined)) return undefined;
  // It may as well be a column of a query around this one.
  const taints: Taint[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) taints.push(...at.items.map(wholeRow));
  return { taint: join(taints) };
}

function columnOf(scope: Scope, alias: string, name: string): Found | undefined {
  const items = scope.items.filter((item) => item.alias === alias);
  const [item] = items;
  if (item === undefined) return undefined;
  if (items.length > 1) throw new Unfollowed();
  if (name === "*") return { taint: wholeRow(item) };
  if (item.columns.has(name)) return { taint: item.columns.get(name) };
  if (item.others !== undefined) return item.others;
  if (systemColumns.has(name)) return { taint: undefined };
  throw new Unfollowed();
}

function wholeRow(item: Item): Taint {
  return join([...item.columns.values(), item.others?.taint]);
}

/** The first columns under other names, as an alias list gives them. */
function renamed(made: QueryTaint, list: readonly SyntaxValue[]): QueryTaint {
  const names = stringsOf(list);
  if (names === undefined || names.length > made.names.length) throw new Unfollowed();
  return { ...made, names: made.names.map((name, index) => names[index] ?? name) };
}

function columnParts(value: SyntaxValue): readonly string[] | undefined {
  const fields = listAt(objectAt(isObject(value) ? value : undefined, "ColumnRef"), "fields");
  const parts = fields.map((field) => (unwrap(field)?.type === "A_Star" ? "*" : (stringsOf([field])?.[0] ?? "")));
  return parts.length === 0 || parts.includes("") ? undefined : parts;
}

function nameOf(target: SyntaxObject | undefined): string {
  return textAt(target, "name") || (columnParts(target?.["val"] ?? null)?.at(-1) ?? "?column?");
}
