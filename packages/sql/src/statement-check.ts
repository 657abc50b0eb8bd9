// Whether one statement may run in a session that is not free. Every rule gives its own reason; a statement with any
// reason is refused. It must never decide about kinds: that is the policy's, by the facts.
import type { StatementFacts } from "@writ/contracts";
import { isSystemSchema } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { checkCopy, checkServerCopy } from "./copy.ts";
import { checkFunctions } from "./function-check.ts";
import type { Effects } from "./kinds.ts";
import { checkNodes } from "./node-list.ts";
import { checkPrepared, nameStepOf } from "./prepared.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { checkRelation, type ResolvedRelation, touchesMask } from "./relation-check.ts";
import { liftsReadOnly, type Setting, settingOf, settingSet } from "./settings.ts";
import type { Survey } from "./survey.ts";
import { listAt, locationOf, objectAt, type SyntaxObject, textAt, unwrap } from "./tree.ts";
import { isBuiltinOid } from "./user-types.ts";
import { checkWrites } from "./write-check.ts";

export interface Surveyed {
  readonly node: SyntaxObject;
  readonly survey: Survey;
  readonly effects: Effects;
  readonly uses: readonly ResolvedRelation[];
  /** Facts of the query that an EXECUTE runs, when its name is known. */
  readonly prepared: StatementFacts | undefined;
}

/** All reasons why the statement may not run. */
export function checkStatement(context: CheckContext, statement: Surveyed): PlacedRefusal[] {
  const prepared = checkPrepared(context, statement);
  if (prepared.length > 0) return prepared;
  return [
    ...checkType(statement),
    ...checkSettings(context, statement),
    ...checkFunctions(context, statement.survey),
    ...checkSystemWrites(statement.uses),
    ...checkServerCopy(statement.effects.tags),
    ...checkTwoPhase(context, statement),
    ...(context.restricted ? checkRestricted(context, statement) : []),
    ...(context.masked ? checkMasked(context, statement) : []),
  ];
}

function checkType({ node, effects }: Surveyed): PlacedRefusal[] {
  if (effects.tags.includes("prepare") && nameStepOf(node) === undefined) {
    return [refuse("sql/prepare", "EXECUTE is not followed inside other statements: send it by itself.")];
  }
  return effects.known ? [] : [refuse("sql/unknown-statement", "This kind of statement is not known to Writ.")];
}

// What is prepared outlives the session, and what another has prepared is committed: PostgreSQL lets a read-only
// transaction do both (ClassifyUtilityCommandAsReadOnly, utility.c).
function checkTwoPhase({ readOnly, restricted }: CheckContext, { effects }: Surveyed): PlacedRefusal[] {
  if (!effects.tags.includes("two-phase") || !(readOnly || restricted)) {
    return [];
  }
  const where = readOnly ? "for roles that only read" : "where masks or a list of tables apply";
  return [refuse("sql/two-phase", `Two-phase transactions are refused ${where}.`)];
}

const writingUses = new Set(["insert", "update", "delete", "merge"]);

// An UPDATE of pg_settings is SET by another name, and a superuser may rename a table by an UPDATE of pg_class.
function checkSystemWrites(uses: readonly ResolvedRelation[]): PlacedRefusal[] {
  return uses
    .filter(({ use, relation }) => writingUses.has(use) && relation !== undefined && isSystemSchema(relation.schema))
    .map(({ label, node }) =>
      refuse("sql/denied-relation", `${label} is the server's own: it cannot be written here.`, locationOf(node)),
    );
}

function checkSettings(context: CheckContext, { node }: Surveyed): PlacedRefusal[] {
  const { searchPath } = context.catalog;
  const setting = settingOf(node, searchPath);
  const statement = unwrap(node);
  const stored = objectAt(statement?.content, "setstmt");
  if (stored !== undefined) return checkStoredSetting(settingSet(stored, searchPath), stored);
  const refusals: PlacedRefusal[] = [];
  const instead = setting?.name === "search_path" ? ": name schemas when connecting, options=-csearch_path=…" : "";
  if (setting?.forbidden === true || (setting?.listed === false && context.restricted)) {
    const what = shownSetting(setting.name);
    refusals.push(refuse("sql/setting", `The setting ${what} cannot be changed in this session${instead}.`));
  }
  const modes = listAt(statement?.content, "options");
  const lifts = setting?.writable === true || (statement?.type === "TransactionStmt" && liftsReadOnly(modes));
  if (lifts && context.readOnly) {
    refusals.push(refuse("sql/read-only", "This role only reads: its transactions cannot be made READ WRITE."));
  }
  if (statement?.type === "VariableShowStmt" && context.restricted && textAt(statement.content, "name").includes(".")) {
    refusals.push(refuse("sql/setting", "Only the server's own settings can be shown in this session."));
  }
  return refusals;
}

// ALTER ROLE … SET and ALTER DATABASE … SET: sessions to come start with it. What RESET takes away somebody else set.
function checkStoredSetting(setting: Setting, content: SyntaxObject): PlacedRefusal[] {
  const isGiven = ["VAR_SET_VALUE", "VAR_SET_MULTI"].includes(textAt(content, "kind"));
  return isGiven && setting.listed && setting.name !== "search_path"
    ? []
    : [refuse("sql/setting", `The setting ${shownSetting(setting.name)} cannot be stored by this session.`)];
}

function shownSetting(name: string): string {
  return /^[a-z0-9_. ]{1,63}$/.test(name) ? name : "named here";
}

// Kinds that define, run or tell something outside the statement: under masks or a list of tables none can be followed.
const unfollowedKinds = new Set(["ddl", "call", "do", "notify", "maintenance", "other"]);

function unfollowedKind(effects: Effects): string | undefined {
  return effects.kinds.find((kind) => unfollowedKinds.has(kind));
}

function checkRestricted(context: CheckContext, { survey, effects, uses, node }: Surveyed): PlacedRefusal[] {
  if (checkServerCopy(effects.tags).length > 0) {
    return []; // refused already
  }
  const blocked = unfollowedKind(effects);
  if (blocked !== undefined) {
    return [
      refuse(
        "sql/kind",
        `Statements of kind ${blocked} are refused where masks, a list of tables or guards on tables apply.`,
      ),
    ];
  }
  const refusals = uses.map((use) => checkRelation(context, use, survey)).filter((refusal) => refusal !== undefined);
  if (textAt(unwrap(node)?.content, "behavior") === "DROP_CASCADE") {
    refusals.push(refuse("sql/cascade", "TRUNCATE … CASCADE reaches tables that the statement does not name."));
  }
  return [...refusals, ...checkNodes(survey), ...checkImplicitOperators(context, survey)];
}

const comparingNodes = ["CaseExpr", "JoinExpr", "SubLink", "RowExpr", "GroupingSet"];

const comparisons = ["=", "<>", "<", ">", "<=", ">="];

// CASE, USING, IN and BETWEEN compare with operators that the text does not name.
function checkImplicitOperators({ catalog }: CheckContext, survey: Survey): PlacedRefusal[] {
  const compares =
    comparingNodes.some((type) => survey.nodeTypes.has(type)) ||
    survey.operators.some(({ parts }) => /BETWEEN/.test(parts.at(-1) ?? ""));
  const isUnsafe = (name: string): boolean => catalog.isUserOperatorSafe(undefined, name) === false;
  return compares && comparisons.some(isUnsafe)
    ? [
        refuse(
          "sql/operator",
          "A comparison may run functions of users: an operator on the search path is user-defined.",
        ),
      ]
    : [];
}

function checkMasked(context: CheckContext, statement: Surveyed): PlacedRefusal[] {
  const { effects, uses, node } = statement;
  if (unfollowedKind(effects) !== undefined) {
    return []; // refused already
  }
  const refusals = [
    ...checkWrites(context, statement),
    ...checkCopy(context, statement),
    ...checkCasts(context, uses),
    ...checkExplain(context, statement),
  ];
  const blocked = effects.kinds.find((kind) => kind === "truncate" || kind === "lock");
  if (blocked !== undefined) {
    refusals.push(refuse("sql/kind", `Statements of kind ${blocked} are refused where masks apply.`));
  }
  // Whatever names a masked relation other than as a FROM item, in COPY, in a lock that only reads or as the target of
  // a checked write is not understood.
  const statementType = unwrap(node)?.type;
  for (const use of uses) {
    const isCopied = statementType === "CopyStmt" && objectAt(unwrap(node)?.content, "relation") === use.node;
    const isObject = use.use === "object" && !isCopied && statementType !== "LockStmt";
    if (isObject && touchesMask(context, use.relation)) {
      refusals.push(refuse("sql/masked-object", `${use.label} has masked columns and cannot be used this way.`));
    }
  }
  return refusals;
}

// A value of a type with a user-written cast may run it wherever another type is wanted.
function checkCasts({ catalog }: CheckContext, uses: readonly ResolvedRelation[]): PlacedRefusal[] {
  if (catalog.casts.some((cast) => cast.isImplicit && isBuiltinOid(cast.sourceOid) && isBuiltinOid(cast.targetOid))) {
    return [refuse("sql/cast", "A user-written cast between built-in types is in force: nothing can be shown safe.")];
  }
  const { castSources } = catalog;
  const blocked = uses.find(
    ({ relation }) =>
      relation !== undefined &&
      (castSources.has(relation.rowTypeOid) || relation.columns.some((column) => castSources.has(column.typeOid))),
  );
  return blocked === undefined ? [] : [refuse("sql/cast", `Values of ${blocked.label} have user-written casts.`)];
}

const plannedTypes = new Set([
  "SelectStmt",
  "InsertStmt",
  "UpdateStmt",
  "DeleteStmt",
  "MergeStmt",
  "DeclareCursorStmt",
]);

function checkExplain(context: CheckContext, { node, effects, uses }: Surveyed): PlacedRefusal[] {
  const statement = unwrap(node);
  if (statement?.type !== "ExplainStmt") {
    return [];
  }
  const refusals: PlacedRefusal[] = [];
  if (!plannedTypes.has(unwrap(objectAt(statement.content, "query"))?.type ?? "")) {
    refusals.push(refuse("sql/explain", "Only queries and writes can be explained in this session."));
  }
  if (effects.tags.includes("explain-analyze") && effects.kinds.some((kind) => kind !== "select")) {
    refusals.push(refuse("sql/explain", "EXPLAIN ANALYZE of a write is refused where masks apply."));
  }
  const keyed = uses.find((use) => context.plan.keyed.has(use.relation?.oid ?? -1));
  if (keyed !== undefined) {
    refusals.push(refuse("sql/explain", `A plan of ${keyed.label} would show the key of its hash mask.`));
  }
  return refusals;
}
