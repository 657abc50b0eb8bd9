// set_config, which is SET by another name. It may run only where the text shows which setting it means, and for
// settings that the list allows.
import type { CheckContext } from "./context.ts";
import { constantText, settingNamed } from "./settings.ts";
import type { FunctionUse, Survey } from "./survey.ts";
import { listAt, objectAt, type SyntaxObject, type SyntaxValue, stringsOf, textAt, unwrap } from "./tree.ts";

/** Whether this call sets a listed setting. A value that is no constant is one that the list allows whatever it is. */
export function isListedSetConfig(context: CheckContext, use: FunctionUse, survey: Survey): boolean {
  const args = listAt(use.node, "args");
  const name = constantText(args[0]) ?? (isNameColumn(args[0]) ? rowName(context, survey) : undefined);
  if (args.length !== 3 || name === undefined) {
    return false;
  }
  const setting = settingNamed(name, constantText(args[1]) ?? "?", context.catalog.searchPath);
  const isShadowed = use.parts.length === 1 && context.catalog.userFunctionsOnPath("set_config").length > 0;
  return setting.listed && !isShadowed && !(setting.writable && context.readOnly);
}

function isNameColumn(value: SyntaxValue | undefined): boolean {
  const node = unwrap(value);
  return node?.type === "ColumnRef" && stringsOf(listAt(node.content, "fields"))?.join(".") === "name";
}

/**
 * The name in `… FROM pg_settings WHERE name = 'constant'`: pg_dump sets so what older servers do not know. Undefined
 * for any other shape.
 */
function rowName({ catalog }: CheckContext, { statements }: Survey): string | undefined {
  const [select, ...more] = statements;
  const [from, ...joined] = listAt(select?.content, "fromClause");
  if (select?.type !== "SelectStmt" || more.length > 0 || joined.length > 0 || !isSettingsTable(catalog, from)) {
    return undefined;
  }
  const condition = objectAt(objectAt(select.content, "whereClause"), "A_Expr");
  const isEqual = textAt(condition, "kind") === "AEXPR_OP" && stringsOf(listAt(condition, "name"))?.join(".") === "=";
  return isEqual && isNameColumn(condition?.["lexpr"]) ? constantText(condition?.["rexpr"]) : undefined;
}

function isSettingsTable(catalog: CheckContext["catalog"], from: SyntaxValue | undefined): boolean {
  const node = unwrap(from);
  const range: SyntaxObject | undefined = node?.type === "RangeVar" ? node.content : undefined;
  const schema = range?.["schemaname"];
  const found = catalog.relation(typeof schema === "string" ? schema : undefined, textAt(range, "relname"));
  const isNamed = range?.["catalogname"] === undefined && objectAt(range, "alias") === undefined;
  return isNamed && found?.schema === "pg_catalog" && found.name === "pg_settings";
}
