// The kinds and tags of a statement, by what it does rather than by its first word: a DELETE inside a WITH is a
// delete, an EXPLAIN ANALYZE runs its statement, a COPY FROM inserts. It must never call an unknown statement free.
import type { StatementKind, StatementTag } from "@writ/contracts";
import { settingOf } from "./settings.ts";
import { statementTypes } from "./statement-types.ts";
import type { NameUse, Survey } from "./survey.ts";
import { isObject, listAt, objectAt, type SyntaxObject, textAt, unwrap } from "./tree.ts";
import { isUnconditional, mergeActions } from "./write-condition.ts";

/** What a statement does to the transaction it is in, for those that do. */
export type TransactionStep =
  | "begin"
  | "commit"
  | "rollback"
  | "savepoint"
  | "release"
  | "rollback-to"
  | "prepare"
  | "commit-prepared"
  | "rollback-prepared";

export interface Effects {
  readonly kinds: readonly StatementKind[];
  readonly tags: readonly StatementTag[];
  readonly transaction: TransactionStep | undefined;
  /** Known to the tables of this package. */
  readonly known: boolean;
  /** EXPLAIN without ANALYZE: nothing of it runs. */
  readonly planOnly: boolean;
}

const transactionSteps: Readonly<Record<string, TransactionStep>> = {
  TRANS_STMT_BEGIN: "begin",
  TRANS_STMT_START: "begin",
  TRANS_STMT_COMMIT: "commit",
  TRANS_STMT_ROLLBACK: "rollback",
  TRANS_STMT_SAVEPOINT: "savepoint",
  TRANS_STMT_RELEASE: "release",
  TRANS_STMT_ROLLBACK_TO: "rollback-to",
  TRANS_STMT_PREPARE: "prepare",
  TRANS_STMT_COMMIT_PREPARED: "commit-prepared",
  TRANS_STMT_ROLLBACK_PREPARED: "rollback-prepared",
};

class EffectsBuilder {
  readonly kinds = new Set<StatementKind>();
  readonly tags = new Set<StatementTag>();
  known = true;
  planOnly = false;
  readonly searchPath: readonly string[];

  constructor(searchPath: readonly string[]) {
    this.searchPath = searchPath;
  }

  add(kinds: readonly StatementKind[], tags: readonly StatementTag[] = []): void {
    for (const kind of kinds) {
      this.kinds.add(kind);
    }
    for (const tag of tags) {
      this.tags.add(tag);
    }
  }
}

/** Tells what a surveyed statement does, in a session with this search path. */
export function effectsOf(statement: SyntaxObject, survey: Survey, searchPath: readonly string[]): Effects {
  const builder = new EffectsBuilder(searchPath);
  addStatement(builder, statement, survey);
  builder.add(survey.functions.some(isNotify) ? ["notify"] : []);
  const transaction = stepOf(statement);
  if (transaction === "prepare" || transaction === "commit-prepared" || transaction === "rollback-prepared") {
    builder.add([], ["two-phase"]);
  }
  return {
    kinds: [...builder.kinds].sort(),
    tags: [...builder.tags].sort(),
    transaction,
    known: builder.known,
    planOnly: builder.planOnly,
  };
}

// SELECT pg_notify(…) is NOTIFY by another name.
function isNotify({ parts }: NameUse): boolean {
  return parts.at(-1) === "pg_notify" && (parts.length === 1 || parts.at(-2) === "pg_catalog");
}

function stepOf(statement: SyntaxObject): TransactionStep | undefined {
  const node = unwrap(statement);
  return node?.type === "TransactionStmt" ? transactionSteps[textAt(node.content, "kind")] : undefined;
}

function addStatement(builder: EffectsBuilder, statement: SyntaxObject, survey: Survey): void {
  const node = unwrap(statement);
  if (node === undefined) {
    builder.known = false;
    builder.add(["other"]);
    return;
  }
  const { type, content } = node;
  const inner = objectAt(content, "query") ?? objectAt(content, "stmt");
  switch (type) {
    case "SelectStmt":
      builder.add(["select"]);
      return addQueries(builder, survey);
    case "InsertStmt":
    case "UpdateStmt":
    case "DeleteStmt":
    case "MergeStmt":
      return addQueries(builder, survey);
    case "ExplainStmt":
      return addExplain(builder, { content, inner: objectAt(content, "query") }, survey);
    case "PrepareStmt":
    case "DeclareCursorStmt":
      builder.add([], [type === "PrepareStmt" ? "prepare" : "cursor"]);
      return inner === undefined ? addUnknown(builder) : addStatement(builder, inner, survey);
    case "ExecuteStmt":
      return builder.add(["other"], ["prepare"]);
    case "CreateTableAsStmt":
      builder.add(["ddl"], ["create"]);
      return inner === undefined ? addUnknown(builder) : addStatement(builder, inner, survey);
    case "LockStmt":
      return builder.add([content["mode"] === accessShare ? "select" : "lock"]);
    case "CopyStmt":
      return addCopy(builder, content, survey);
    case "VariableSetStmt":
    case "DiscardStmt":
      return builder.add(settingOf(statement, builder.searchPath)?.listed === true ? [] : ["set"]);
    case "CreateSchemaStmt":
      builder.add(["ddl"], ["create"]);
      for (const element of listAt(content, "schemaElts")) {
        if (isObject(element)) addStatement(builder, element, survey);
      }
      return;
    case "AlterTableStmt":
      return builder.add(["ddl"], dropsColumn(content) ? ["alter", "drop"] : ["alter"]);
    case "RenameStmt":
      return builder.add(
        ["ddl"],
        textAt(content, "renameType") === "OBJECT_ROLE" ? ["alter", "alter-role"] : ["alter"],
      );
    default:
      return addByType(builder, type);
  }
}

/** What stood in the column is gone, as after DROP TABLE. */
function dropsColumn(content: SyntaxObject): boolean {
  return listAt(content, "cmds").some(
    (command) =>
      textAt(objectAt(isObject(command) ? command : undefined, "AlterTableCmd"), "subtype") === "AT_DropColumn",
  );
}

function addUnknown(builder: EffectsBuilder): void {
  builder.known = false;
  builder.add(["other"]);
}

function addByType(builder: EffectsBuilder, type: string): void {
  const known = statementTypes.get(type);
  if (known === undefined) {
    addUnknown(builder);
  } else {
    builder.add(known.kinds, known.tags);
  }
}

/** Adds what queries and writes at any depth do. */
function addQueries(builder: EffectsBuilder, survey: Survey): void {
  for (const { type, content } of survey.statements) {
    switch (type) {
      case "SelectStmt":
        builder.add(content["valuesLists"] === undefined ? ["select"] : []);
        addInto(builder, content);
        break;
      case "InsertStmt":
        builder.add(["insert"]);
        builder.add(textAt(objectAt(content, "onConflictClause"), "action") === "ONCONFLICT_UPDATE" ? ["update"] : []);
        break;
      case "MergeStmt":
        builder.add(["merge", ...mergeEffects(content)]);
        break;
      default:
        builder.add([type === "UpdateStmt" ? "update" : "delete"]);
    }
    if (conditional.has(type) && isUnconditional(type, content)) builder.add([], ["without-condition"]);
    builder.add(hasReturning(content) ? ["select"] : []); // as PostgreSQL asks for the SELECT privilege
  }
}

const conditional = new Set(["UpdateStmt", "DeleteStmt", "MergeStmt"]);

// PostgreSQL too asks for the privileges of what its WHEN clauses do.
function mergeEffects(content: SyntaxObject): StatementKind[] {
  const commands = mergeActions(content).map((action) => textAt(action, "commandType"));
  return (["insert", "update", "delete"] as const).filter((kind) => commands.includes(`CMD_${kind.toUpperCase()}`));
}

function addInto(builder: EffectsBuilder, content: SyntaxObject): void {
  if (content["intoClause"] !== undefined) {
    builder.add(["ddl"], ["create"]);
  }
}

/** Whether a write gives rows back. */
export function hasReturning(content: SyntaxObject): boolean {
  return content["returningClause"] !== undefined || content["returningList"] !== undefined;
}

interface Explained {
  readonly content: SyntaxObject;
  readonly inner: SyntaxObject | undefined;
}

function addExplain(builder: EffectsBuilder, { content, inner }: Explained, survey: Survey): void {
  if (inner === undefined) {
    return addUnknown(builder);
  }
  if (isAnalyze(content)) {
    builder.add([], ["explain-analyze"]);
    return addStatement(builder, inner, survey);
  }
  builder.planOnly = true;
  const planned = unwrap(inner)?.type ?? "";
  if (planned === "ExecuteStmt") {
    return addStatement(builder, inner, survey);
  }
  builder.add(["select"]);
}

// Whatever is not plainly false counts as true.
function isAnalyze(content: SyntaxObject): boolean {
  return listAt(content, "options").some((option) => {
    const element = objectAt(isObject(option) ? option : undefined, "DefElem");
    if (textAt(element, "defname") !== "analyze") {
      return false;
    }
    const argument = objectAt(element, "arg");
    const word = textAt(objectAt(argument, "String"), "sval").toLowerCase();
    const isZero = objectAt(argument, "Integer") !== undefined && objectAt(argument, "Integer")?.["ival"] === undefined;
    return !(word === "false" || word === "off" || isZero);
  });
}

/** AccessShareLock (lockdefs.h): what every SELECT takes, with no more than its privilege. */
const accessShare = 1;

// COPY has no kind of its own: with the client it reads or inserts, and runs its query. What it does with files and
// programs of the server no other kind tells.
function addCopy(builder: EffectsBuilder, content: SyntaxObject, survey: Survey): void {
  builder.add([], ["copy"]);
  if (content["is_program"] === true) {
    builder.add(["other"], ["copy-program"]);
  } else if (content["filename"] !== undefined) {
    builder.add(["other"], ["copy-file"]);
  }
  if (content["is_from"] === true) {
    builder.add(["insert"]);
    return;
  }
  const inner = objectAt(content, "query");
  builder.add(inner === undefined || unwrap(inner)?.type === "SelectStmt" ? ["select"] : []);
  if (inner !== undefined) {
    addStatement(builder, inner, survey);
  }
}
