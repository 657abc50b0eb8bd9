// Whether the functions, operators, types and `row.name` selections of a statement may run in this session.
// A name that may mean a function of users must never pass because it may also mean something harmless.
import type { Refusal } from "@writ/contracts";
import type { Catalog, UserFunction, ViewFunction } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import {
  harmlessVolatile,
  informationSchemaFunctions,
  isDeniedBuiltin,
  kindVolatile,
  pureExtensions,
  sequenceReaders,
  trustedExtensions,
  writersVolatile,
} from "./function-lists.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { refuse } from "./refusal.ts";
import { isListedSetConfig } from "./set-config.ts";
import type { FunctionUse, NameUse, Survey } from "./survey.ts";
import { isBuiltinOid } from "./user-types.ts";

/** Refusals for every function, operator, type and selection of the statement that may not be used. */
export function checkFunctions(context: CheckContext, survey: Survey): Refusal[] {
  const refusals: Refusal[] = [];
  const add = (refusal: Refusal | undefined): void => {
    if (refusal !== undefined) refusals.push(refusal);
  };
  for (const use of survey.functions) add(checkFunction(context, use, survey));
  for (const use of survey.samples) add(checkSample(context, use));
  for (const use of survey.operators) add(checkOperator(context, use));
  for (const use of survey.types) add(checkType(context, use));
  for (const use of survey.columns) add(checkSelection(context, use));
  for (const use of survey.selections) add(checkAttribute(context, use));
  return refusals;
}

/** Functions outside pg_catalog that a statement calls, `schema.name` as PostgreSQL quotes them. */
export function userFunctionsOf(catalog: Catalog, survey: Survey): string[] {
  const names = new Set<string>();
  for (const { parts } of survey.functions) {
    const { schema, name } = splitName(catalog, parts);
    const found =
      schema === "pg_catalog" || (schema === undefined && catalog.builtin(name) !== undefined)
        ? undefined
        : catalog.userFunction(schema, name);
    if (found !== undefined) {
      names.add(quoteName(found.schema, found.name));
    } else if (schema !== undefined && schema !== "pg_catalog") {
      names.add(quoteName(schema, name));
    }
  }
  return [...names].sort();
}

interface SplitName {
  readonly schema: string | undefined;
  readonly name: string;
  /** More parts than a name has, or another database's. */
  readonly foreign: boolean;
}

/** Takes `name`, `schema.name` or `database.schema.name` apart. */
function splitName(catalog: Catalog, parts: readonly string[]): SplitName {
  const name = parts.at(-1) ?? "";
  const schema = parts.at(-2);
  const foreign = parts.length > 3 || (parts.length === 3 && parts[0] !== catalog.database);
  return { schema, name, foreign };
}

function checkFunction(context: CheckContext, use: FunctionUse, survey: Survey): Refusal | undefined {
  const { schema, name, foreign } = splitName(context.catalog, use.parts);
  if (foreign) {
    return refuse("sql/unknown-function", `The function ${shown(use.parts)} is of another database.`, use.location);
  }
  if (
    name === "set_config" &&
    (schema === undefined || schema === "pg_catalog") &&
    isListedSetConfig(context, use, survey)
  ) {
    return undefined;
  }
  if (schema === "pg_catalog") {
    return checkBuiltin(context, name, use);
  }
  return schema === undefined
    ? checkUnqualified(context, name, use)
    : checkUserFunction(context, { schema, name }, use);
}

function checkUnqualified(context: CheckContext, name: string, use: NameUse): Refusal | undefined {
  const { catalog } = context;
  const onPath = catalog.userFunctionsOnPath(name).filter((found) => found.schema !== "pg_catalog");
  if (catalog.builtin(name) !== undefined) {
    const hijacker = onPath.find((found) => !isTrusted(found) && !isAllowed(context, found));
    return hijacker === undefined
      ? checkBuiltin(context, name, use)
      : refuse(
          "sql/function-shadowed",
          `${quoteName(hijacker.schema, hijacker.name)} may be meant: write pg_catalog.${quoteIdentifier(name)}.`,
          use.location,
        );
  }
  const blocked = onPath.find((found) => !isAllowed(context, found));
  if (onPath.length === 0) {
    return refuse("sql/unknown-function", `The function ${quoteIdentifier(name)} is not known here.`, use.location);
  }
  return blocked === undefined ? undefined : notAllowed(blocked, use);
}

function isTrusted(found: UserFunction): boolean {
  return found.extension !== undefined && trustedExtensions.has(found.extension);
}

function isAllowed({ view, catalog }: CheckContext, { schema, name }: { schema: string; name: string }): boolean {
  if (schema === "information_schema" && informationSchemaFunctions.has(name)) {
    return true;
  }
  const found = catalog.userFunction(schema, name);
  if (found?.isCompiled === true && !found.volatile && pureExtensions.has(found.extension ?? "")) {
    return true;
  }
  return view.functions.includes(quoteName(schema, name)) || view.functions.includes(`${schema}.${name}`);
}

/** Whether a function that somebody built into a table may run: the list allows it, or its extension is known. */
export function mayRunOnWrite(context: CheckContext, { schema, name, extension }: ViewFunction): boolean {
  return trustedExtensions.has(extension ?? "") || isAllowed(context, { schema, name });
}

function notAllowed({ schema, name }: { schema: string; name: string }, use: NameUse): Refusal {
  const full = quoteName(schema, name);
  return refuse(
    "sql/function",
    `The function ${full} is not on the list of this role: add it to functions: in the resource if it may be called.`,
    use.location,
  );
}

function checkUserFunction(
  context: CheckContext,
  name: { schema: string; name: string },
  use: NameUse,
): Refusal | undefined {
  return isAllowed(context, name) ? undefined : notAllowed(name, use);
}

function checkBuiltin(context: CheckContext, name: string, use: NameUse): Refusal | undefined {
  const full = `pg_catalog.${quoteIdentifier(name)}`;
  const declared = context.view.functions.includes(full);
  if (isDeniedBuiltin(name) && !(declared && !context.restricted)) {
    return refuse(
      "sql/denied-function",
      `The function ${full} runs SQL, reads files or reaches beyond the statement.`,
      use.location,
    );
  }
  if (declared) {
    return undefined;
  }
  // EXTRACT became a function of its own in PostgreSQL 14.
  const volatility = context.catalog.builtin(name === "extract" ? "date_part" : name);
  if (volatility === undefined) {
    return refuse("sql/unknown-function", `The function ${full} is not known here.`, use.location);
  }
  if (volatility === "u" || (volatility === "v" && !isHarmless(context, name))) {
    return refuse(
      "sql/volatile-function",
      `The function ${full} is volatile: add it to functions: in the resource if it may be called.`,
      use.location,
    );
  }
  return undefined;
}

function isHarmless({ view, readOnly }: CheckContext, name: string): boolean {
  return (
    harmlessVolatile.has(name) ||
    kindVolatile.has(name) ||
    (sequenceReaders.has(name) && view.tables.length === 0) ||
    (writersVolatile.has(name) && !readOnly)
  );
}

function checkSample(context: CheckContext, use: NameUse): Refusal | undefined {
  const { schema, name } = splitName(context.catalog, use.parts);
  const builtin = (schema ?? "pg_catalog") === "pg_catalog" && (name === "bernoulli" || name === "system");
  const shadowed = schema === undefined && context.catalog.userFunctionsOnPath(name).length > 0;
  return builtin && !shadowed
    ? undefined
    : refuse("sql/sample-method", "Only TABLESAMPLE bernoulli and system can be used here.", use.location);
}

function checkOperator(context: CheckContext, use: NameUse): Refusal | undefined {
  const { schema, name, foreign } = splitName(context.catalog, use.parts);
  const known =
    schema === undefined || schema === "pg_catalog" || context.catalog.isUserOperatorSafe(schema, name) !== undefined;
  const safe = context.catalog.isUserOperatorSafe(schema, name) ?? true;
  return known && safe && !foreign
    ? undefined
    : refuse(
        "sql/operator",
        `The operator ${shown(use.parts)} may run functions of users: write OPERATOR(pg_catalog.…).`,
        use.location,
      );
}

function checkType(context: CheckContext, use: NameUse): Refusal | undefined {
  const { catalog } = context;
  const { schema, name, foreign } = splitName(catalog, use.parts);
  if (schema === "pg_catalog" && !foreign) {
    return checkCastTo(context, name, use);
  }
  const found = catalog.userType(schema, name);
  if (context.restricted && (foreign || (found === undefined && schema !== undefined))) {
    return refuse("sql/unknown-type", `The type ${shown(use.parts)} is not known here.`, use.location);
  }
  return found?.runsUserCode === true
    ? refuse("sql/type", `Values of the type ${shown(use.parts)} run functions of users.`, use.location)
    : checkCastTo(context, name, use);
}

function checkCastTo(context: CheckContext, name: string, use: NameUse): Refusal | undefined {
  return isCastTarget(context, name.replace(/^_/, ""))
    ? refuse("sql/cast", `A cast to ${quoteIdentifier(name)} may run functions of users.`, use.location)
    : undefined;
}

// Values of users' types are refused by their name and by the relations that hold them; they can come from declared
// functions besides. Values of built-in types are everywhere.
function isCastTarget({ catalog, view }: CheckContext, name: string): boolean {
  return catalog.casts.some(
    (cast) => cast.targetName === name && (isBuiltinOid(cast.sourceOid) || view.functions.length > 0),
  );
}

/** Types that a client declares for its parameters, by OID: values it sends may run functions of users. */
export function checkParameterTypes(context: CheckContext, oids: readonly number[]): Refusal[] {
  const blocked = oids.filter((oid) => !isBuiltinOid(oid)).map((oid) => checkParameterType(context, oid));
  return blocked.filter((refusal) => refusal !== undefined);
}

function checkParameterType({ catalog, restricted }: CheckContext, oid: number): Refusal | undefined {
  const type = catalog.userTypeByOid(oid);
  if (type === undefined) {
    return restricted ? refuse("sql/unknown-type", `The parameter type with OID ${oid} is not known here.`) : undefined;
  }
  const name = quoteName(type.schema, type.name);
  return type.runsUserCode ? refuse("sql/type", `Values of the type ${name} run functions of users.`) : undefined;
}

// `x.name` calls name(x) when x is a row without such a column.
function checkSelection(context: CheckContext, use: NameUse): Refusal | undefined {
  const name = use.parts.at(-1) ?? "";
  if (use.parts.length < 2 || name === "*" || name === "") {
    return undefined;
  }
  const blocked = context.catalog
    .userFunctionsOnPath(name)
    .find((found) => found.takesRow && !isTrusted(found) && !isAllowed(context, found));
  const denied = isDeniedBuiltin(name) && context.catalog.builtin(name) !== undefined;
  const cast = isCastTarget(context, name);
  return blocked !== undefined || denied || cast
    ? refuse("sql/functional-notation", `.${quoteIdentifier(name)} may call a function of that name.`, use.location)
    : undefined;
}

// `(expression).name` calls name(expression) for values of any type.
function checkAttribute(context: CheckContext, use: NameUse): Refusal | undefined {
  const name = use.parts[0] ?? "";
  const { catalog } = context;
  const blocked = catalog.userFunctionsOnPath(name).some((found) => !isTrusted(found) && !isAllowed(context, found));
  const builtin = catalog.builtin(name) === undefined ? undefined : checkBuiltin(context, name, use);
  const cast = isCastTarget(context, name);
  return blocked || cast || builtin !== undefined
    ? refuse("sql/functional-notation", `.${quoteIdentifier(name)} may call a function of that name.`, use.location)
    : undefined;
}

function shown(parts: readonly string[]): string {
  return parts.map((part) => (/^[\w$"]/.test(part) ? quoteIdentifier(part) : part)).join(".");
}
