// Whether an UPDATE, DELETE or MERGE says which rows it means. `WHERE true`, `WHERE 1 = 1`, `WHERE id = id` and
// conditions that speak only of other tables mean every row as well: none of them must ever count as a condition.
// Texts that differ in literals of the same kinds share their facts (template-cache.ts), so no literal's value counts
// here: it is enough that it might make the condition true.

import {
  isList,
  isObject,
  isSameTree,
  listAt,
  mapTree,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  textAt,
  unwrap,
} from "./tree.ts";

/** Which rows a condition holds for. "unknown": it says nothing of a row, but may hold for all of them. */
type Reach = "all" | "none" | "some" | "unknown";

interface Target {
  /** What the target goes by in the statement. */
  readonly name: string;
}

/** Whether an UPDATE or DELETE may reach every row, or a MERGE may change or delete every row. */
export function isUnconditional(type: string, content: SyntaxObject): boolean {
  const relation = objectAt(content, "relation");
  const target = { name: textAt(objectAt(relation, "alias"), "aliasname") || textAt(relation, "relname") };
  return type === "MergeStmt" ? isMergeUnconditional(content, target) : reachesAll(content["whereClause"], target);
}

// WHEN MATCHED is bound by the join condition; WHEN NOT MATCHED BY SOURCE by nothing but its own.
function isMergeUnconditional(content: SyntaxObject, target: Target): boolean {
  const joinsAll = reachesAll(content["joinCondition"], target);
  return mergeActions(content).some((action) => {
    const changes = ["CMD_UPDATE", "CMD_DELETE"].includes(textAt(action, "commandType"));
    const bySource = textAt(action, "matchKind") === "MERGE_WHEN_NOT_MATCHED_BY_SOURCE";
    return changes && (bySource || joinsAll) && reachesAll(action["condition"], target);
  });
}

/** The WHEN clauses of a MERGE. */
export function mergeActions(content: SyntaxObject): SyntaxObject[] {
  return listAt(content, "mergeWhenClauses")
    .map((clause) => objectAt(isObject(clause) ? clause : undefined, "MergeWhenClause"))
    .filter((clause) => clause !== undefined);
}

function reachesAll(condition: SyntaxValue | undefined, target: Target): boolean {
  const reach = condition === undefined ? "all" : reachOf(condition, target);
  return reach === "all" || reach === "unknown";
}

function reachOf(condition: SyntaxValue | undefined, target: Target): Reach {
  const node = unwrap(condition);
  if (node === undefined) return "unknown";
  const { type, content } = node;
  switch (type) {
    case "BoolExpr":
      return reachOfBoolean(content, target);
    case "A_Const":
      return reachOfConstant(content);
    case "A_Expr":
      return reachOfComparison(content, target);
    case "BooleanTest":
      return reachOfTest(content, target);
    case "CurrentOfExpr":
      return "some";
    default:
      return namesTarget(content, target) ? "some" : "unknown";
  }
}

const opposite: Readonly<Record<Reach, Reach>> = { all: "none", none: "all", some: "some", unknown: "unknown" };

function reachOfBoolean(content: SyntaxObject, target: Target): Reach {
  const reaches = listAt(content, "args").map((argument) => reachOf(argument, target));
  const has = (reach: Reach): boolean => reaches.includes(reach);
  switch (textAt(content, "boolop")) {
    case "AND_EXPR":
      if (has("none")) return "none";
      return has("some") ? "some" : has("unknown") ? "unknown" : "all";
    case "OR_EXPR":
      if (has("all")) return "all";
      return has("unknown") ? "unknown" : has("some") ? "some" : "none";
    default:
      return opposite[reaches[0] ?? "unknown"];
  }
}

function reachOfConstant(content: SyntaxObject): Reach {
  if (content["isnull"] === true) return "none";
  const value = objectAt(content, "boolval");
  return value === undefined ? "unknown" : value["boolval"] === true ? "all" : "none";
}

function reachOfTest(content: SyntaxObject, target: Target): Reach {
  const reach = reachOf(content["arg"], target);
  switch (textAt(content, "booltesttype")) {
    case "IS_TRUE":
    case "IS_NOT_FALSE":
      return reach;
    case "IS_FALSE":
    case "IS_NOT_TRUE":
      return opposite[reach];
    default:
      return reach === "some" ? "some" : "unknown";
  }
}

/** What a comparison of a value with itself says, whatever it is but null. */
const withItself: ReadonlyMap<string, Reach> = new Map([
  ...["=", "<=", ">="].map((operator) => [operator, "all"] as const),
  ...["<>", "<", ">"].map((operator) => [operator, "none"] as const),
]);
const distinctness: ReadonlyMap<string, Reach> = new Map([
  ["AEXPR_NOT_DISTINCT", "all"],
  ["AEXPR_DISTINCT", "none"],
]);

function reachOfComparison(content: SyntaxObject, target: Target): Reach {
  const { lexpr, rexpr } = content;
  const [operator] = listAt(content, "name").map((part) => textAt(unwrap(part)?.content, "sval"));
  const kind = textAt(content, "kind");
  const zeros = [isZero(lexpr), isZero(rexpr)];
  const isNever = kind === "AEXPR_OP" && operator === "=" && zeros.includes(true) && zeros.includes(false);
  if (isNever) return "none"; // 1 = 0: "no row", as tools write it
  const ofItself = kind === "AEXPR_OP" ? withItself.get(operator ?? "") : distinctness.get(kind);
  if (ofItself !== undefined && isSameTree(plain(lexpr, target), plain(rexpr, target))) {
    return holdsLiteral(lexpr) ? "unknown" : ofItself; // id + 1 = id + 2 is compiled as id + 1 = id + 1 is
  }
  return namesTarget(content, target) ? "some" : "unknown";
}

function withoutLiterals(value: SyntaxValue | undefined): SyntaxValue {
  return mapTree(value ?? null, (object) => (isLiteral(objectAt(object, "A_Const")) ? "literal" : undefined));
}

/** Without literals, and without the target's name before its columns: `id = orders.id` compares nothing either. */
function plain(value: SyntaxValue | undefined, { name }: Target): SyntaxValue {
  return mapTree(withoutLiterals(value), (object) => {
    const fields = listAt(objectAt(object, "ColumnRef"), "fields");
    const [last, range] = fields.toReversed();
    const isOwn = range !== undefined && textAt(unwrap(range)?.content, "sval") === name;
    return isOwn && last !== undefined ? { ColumnRef: { fields: [last] } } : undefined;
  });
}

function holdsLiteral(value: SyntaxValue | undefined): boolean {
  return !isSameTree(withoutLiterals(value), value);
}

function isLiteral(constant: SyntaxObject | undefined): boolean {
  return constant !== undefined && constant["boolval"] === undefined && constant["isnull"] !== true;
}

/** Of an integer; undefined for anything else. */
function isZero(value: SyntaxValue | undefined): boolean | undefined {
  const integer = objectAt(objectAt(isObject(value) ? value : undefined, "A_Const"), "ival");
  return integer === undefined ? undefined : (integer["ival"] ?? 0) === 0;
}

/** Whether anything in it may be a column of the target: unqualified, or qualified with the target's name. */
function namesTarget(root: SyntaxObject, target: Target): boolean {
  const waiting: SyntaxValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isList(next)) {
      waiting.push(...next);
      continue;
    }
    if (!isObject(next)) continue;
    const column = objectAt(next, "ColumnRef");
    if (column !== undefined && mayBeOf(column, target)) return true;
    for (const child of Object.values(next)) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return false;
}

function mayBeOf(column: SyntaxObject, { name }: Target): boolean {
  const fields = listAt(column, "fields").map((field) => textAt(unwrap(field)?.content, "sval"));
  return fields.length < 2 || fields.at(-2) === name || fields.at(0) === name;
}
