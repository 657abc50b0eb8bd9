// Whether nothing that this package finds out about a statement hangs on its literals: every literal is a constant
// where values are computed or compared, and none is given to what policies read. Nodes, functions and types are
// allowed by list; what is not listed must never count as independent.
import type { Catalog } from "./catalog.ts";
import type { Skeleton } from "./skeleton.ts";
import {
  isList,
  isObject,
  isTypeName,
  listAt,
  locationOf,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
} from "./tree.ts";

const plainNodes: ReadonlySet<string> = new Set(
  `SelectStmt InsertStmt UpdateStmt DeleteStmt RangeVar RangeSubselect ResTarget ColumnRef String A_Star A_Const
  A_Expr BoolExpr NullTest BooleanTest JoinExpr SubLink SortBy List CaseExpr CaseWhen CoalesceExpr MinMaxExpr
  FuncCall TypeCast TypeName Integer CommonTableExpr RowExpr A_ArrayExpr SetToDefault LockingClause
  IndexElem SQLValueFunction`.split(/\s+/),
);

const statementNodes: ReadonlySet<string> = new Set(["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt"]);

// What they are given is a value and no name of anything.
const plainFunctions: ReadonlySet<string> = new Set(
  `count sum avg min max array_agg string_agg json_agg jsonb_agg bool_and bool_or abs ceil ceiling floor round trunc
  mod power sqrt sign lower upper initcap length char_length octet_length btrim ltrim rtrim replace substring substr
  left right lpad rpad repeat reverse concat concat_ws position strpos split_part starts_with md5 now date_trunc
  date_part extract age to_char to_date to_timestamp to_number make_date random clock_timestamp json_build_object
  jsonb_build_object to_json to_jsonb row_to_json array_length cardinality`.split(/\s+/),
);

const plainTypes: ReadonlySet<string> = new Set(
  `text varchar bpchar int2 int4 int8 numeric float4 float8 bool date timestamp timestamptz time timetz uuid json
  jsonb bytea`.split(/\s+/),
);

// What stands here is a type's own (its length), or makes a table.
const closedFields: ReadonlySet<string> = new Set(["typmods", "intoClause"]);

/** Whether each literal of the text is one constant of this tree that only the server will look at. */
export function isLiteralIndependent(
  node: SyntaxObject,
  { text, skeleton, catalog }: { text: string; skeleton: Skeleton; catalog: Catalog },
): boolean {
  const [type = ""] = Object.keys(node);
  const constants: number[] = [];
  if (!statementNodes.has(type) || !collect(node, { catalog, constants })) return false;
  const literals = constants.map((at) => literalAt(text, skeleton, at)).sort((left, right) => left - right);
  return literals.length === skeleton.starts.length && literals.every((literal, index) => literal === index);
}

// A negative number stands where its sign stands (doNegate, gram.y).
function literalAt(text: string, { starts }: Skeleton, offset: number): number {
  const isSign = text.charCodeAt(offset) === 0x2d;
  return starts.findIndex((start) => (isSign ? start > offset : start === offset));
}

interface Collected {
  readonly catalog: Catalog;
  readonly constants: number[];
}

function collect(value: SyntaxValue | undefined, collected: Collected): boolean {
  if (isList(value)) return value.every((item) => collect(item, collected));
  if (!isObject(value)) return true;
  return Object.entries(value).every(([field, child]) => {
    if (closedFields.has(field)) return false;
    if (!isTypeName(field)) return collectField(value, { field, child }, collected);
    return plainNodes.has(field) && isObject(child) && collectNode(field, child, collected);
  });
}

function collectField(
  owner: SyntaxObject,
  { field, child }: { field: string; child: SyntaxValue | undefined },
  collected: Collected,
): boolean {
  // A TypeCast holds its type's name without a wrapper, as RangeVar and others are held.
  if (field === "typeName" && isObject(child) && owner["arg"] !== undefined) {
    return isPlainType(child, collected.catalog);
  }
  return collect(child, collected);
}

function collectNode(type: string, content: SyntaxObject, collected: Collected): boolean {
  if (type === "A_Const") {
    const isLiteral = ["ival", "fval", "sval"].some((field) => content[field] !== undefined);
    const isPlain = isLiteral || content["boolval"] !== undefined || content["isnull"] === true;
    if (isLiteral) collected.constants.push(locationOf(content));
    return isPlain;
  }
  if (type === "FuncCall" && !isPlainCall(content, collected.catalog)) return false;
  if (type === "TypeName" && !isPlainType(content, collected.catalog)) return false;
  return collect(content, collected);
}

function isPlainCall(content: SyntaxObject, catalog: Catalog): boolean {
  const parts = stringsOf(listAt(content, "funcname"));
  const name = parts?.at(-1) ?? "";
  const isBuiltin =
    parts?.length === 1
      ? catalog.userFunctionsOnPath(name).length === 0
      : parts?.length === 2 && parts[0] === "pg_catalog";
  return isBuiltin && plainFunctions.has(name);
}

function isPlainType(content: SyntaxObject, catalog: Catalog): boolean {
  const parts = stringsOf(listAt(content, "names"));
  const name = parts?.at(-1) ?? "";
  const isBuiltin =
    parts?.length === 1
      ? catalog.userType(undefined, name) === undefined
      : parts?.length === 2 && parts[0] === "pg_catalog";
  return isBuiltin && plainTypes.has(name) && content["typmods"] === undefined && content["pct_type"] === undefined;
}
