// Which columns a write sets, and how. What a write does not name it must never be said to leave alone without a look
// at its kind: an INSERT without a list sets every column.
import type { Relation } from "./catalog.ts";
import { isObject, listAt, locationOf, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";

export interface WrittenColumn {
  readonly name: string;
  /** It gets its default in every new row: nothing of the client's is written. */
  readonly isDefault: boolean;
  /** Of rows that exist: what is checked against the rest of the row speaks of that row. */
  readonly ofOldRow: boolean;
  /** `SET a[1] = …`: the rest of the old value is read and kept. */
  readonly isPart: boolean;
  readonly location: number;
}

/** All that one INSERT, UPDATE, DELETE or MERGE sets; `listed` is false where an INSERT names no columns. */
export interface Written {
  readonly columns: readonly WrittenColumn[];
  readonly listed: boolean;
}

/** What the content of a write's node sets in the relation it writes. */
export function writtenBy(type: string, content: SyntaxObject, relation: Relation): Written {
  switch (type) {
    case "InsertStmt":
      return joined([insertedBy(content, relation), conflictUpdate(content)]);
    case "UpdateStmt":
      return { columns: updated(listAt(content, "targetList")), listed: true };
    case "MergeStmt":
      return joined(actionsOf(content).map((action) => mergedBy(action, relation)));
    default:
      return { columns: [], listed: true };
  }
}

/** The WHEN clauses of a MERGE. */
function actionsOf(content: SyntaxObject): SyntaxObject[] {
  return contentsOf(listAt(content, "mergeWhenClauses"), "MergeWhenClause");
}

function contentsOf(list: readonly SyntaxValue[], type: string): SyntaxObject[] {
  return list
    .map((item) => (isObject(item) ? objectAt(item, type) : undefined))
    .filter((content) => content !== undefined);
}

function joined(parts: readonly Written[]): Written {
  return { columns: parts.flatMap(({ columns }) => columns), listed: parts.every(({ listed }) => listed) };
}

function insertedBy(content: SyntaxObject, relation: Relation): Written {
  const select = objectAt(objectAt(content, "selectStmt"), "SelectStmt");
  const rows = listAt(select, "valuesLists").map((row) => listAt(unwrap(row)?.content, "items"));
  return inserted({ list: listAt(content, "cols"), rows, isEmpty: select === undefined }, relation);
}

function mergedBy(action: SyntaxObject, relation: Relation): Written {
  const list = listAt(action, "targetList");
  const values = listAt(action, "values");
  return textAt(action, "commandType") === "CMD_INSERT"
    ? inserted({ list, rows: [values], isEmpty: values.length === 0 }, relation)
    : { columns: updated(list), listed: true };
}

interface Inserted {
  readonly list: readonly SyntaxValue[];
  /** Rows of VALUES; none where a query gives them. */
  readonly rows: readonly (readonly SyntaxValue[])[];
  /** DEFAULT VALUES. */
  readonly isEmpty: boolean;
}

function inserted({ list, rows, isEmpty }: Inserted, relation: Relation): Written {
  if (isEmpty) return { columns: [], listed: true };
  const isDefault = (index: number): boolean =>
    rows.length > 0 && rows.every((row) => unwrap(row[index])?.type === "SetToDefault");
  const named = contentsOf(list, "ResTarget").map((column, index) => writtenColumn(column, isDefault(index), false));
  const all = relation.columns.map(({ name }, index) => ({
    ...{ name, isDefault: isDefault(index), ofOldRow: false, isPart: false, location: -1 },
  }));
  return named.length > 0 ? { columns: named, listed: true } : { columns: all, listed: false };
}

function conflictUpdate(content: SyntaxObject): Written {
  const targets = listAt(objectAt(content, "onConflictClause"), "targetList");
  return { columns: updated(targets), listed: true };
}

function updated(targets: readonly SyntaxValue[]): WrittenColumn[] {
  return contentsOf(targets, "ResTarget").map((column) => writtenColumn(column, false, true));
}

function writtenColumn(column: SyntaxObject, isDefault: boolean, ofOldRow: boolean): WrittenColumn {
  const isPart = listAt(column, "indirection").length > 0;
  return { name: textAt(column, "name"), isDefault, ofOldRow, isPart, location: locationOf(column) };
}
