// Which triggers a write may fire: they run what a user wrote, with the rows in hand. Where it is not plain that one
// cannot fire, it does: this must never take a trigger for silent because the statement does not name it.
import type { Relation, Trigger, TriggerEvent } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { familyOf, type ResolvedRelation } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import type { SyntaxObject } from "./tree.ts";
import { writtenBy } from "./write-columns.ts";

/** What happens to the rows of one table. */
interface Fired {
  readonly events: ReadonlySet<TriggerEvent>;
  /** Names of the columns that an update sets; undefined where that is not told by the statement alone. */
  readonly updated: ReadonlySet<string> | undefined;
}

const all: Fired = { events: new Set<TriggerEvent>(["insert", "update", "delete"]), updated: undefined };

/**
 * Whether the write to a target may fire a trigger of it, of its children or of its partitions. What foreign keys do to
 * rows behind it is another question.
 */
export function mayFireTriggers(
  context: CheckContext,
  target: ResolvedRelation,
  { survey }: Pick<Surveyed, "survey">,
): boolean {
  const { relation, node, use } = target;
  if (relation === undefined) return true;
  const family = familyOf(context.catalog, relation.oid);
  const write = survey.statements.find(({ content }) => content["relation"] === node);
  const fired = firedBy(write, { relation, isAlone: family.length === 1 && relation.kind === "r", use });
  return family.some((member) => member.triggers.some((trigger) => fires(trigger, member, fired)));
}

interface Written {
  readonly relation: Relation;
  /** No row of it can move to another table. */
  readonly isAlone: boolean;
  readonly use: string;
}

function firedBy(
  write: { readonly type: string; readonly content: SyntaxObject } | undefined,
  { relation, isAlone, use }: Written,
): Fired {
  // What inserts and is no INSERT is COPY.
  if (write === undefined) return use === "insert" ? { events: new Set(["insert"]), updated: undefined } : all;
  switch (write.type) {
    case "InsertStmt": {
      const isUpdating = write.content["onConflictClause"] !== undefined;
      const events: TriggerEvent[] = isUpdating ? ["insert", "update"] : ["insert"];
      return { events: new Set(events), updated: isAlone ? updatedBy(write, relation) : undefined };
    }
    case "DeleteStmt":
      return { events: new Set(["delete"]), updated: undefined };
    case "UpdateStmt":
      // A row that moves to another partition is deleted and inserted; attributes of children have other numbers.
      return isAlone ? { events: new Set(["update"]), updated: updatedBy(write, relation) } : all;
    default:
      return all;
  }
}

function updatedBy(
  { type, content }: { readonly type: string; readonly content: SyntaxObject },
  relation: Relation,
): ReadonlySet<string> {
  const { columns } = writtenBy(type, content, relation);
  return new Set(columns.filter(({ ofOldRow }) => ofOldRow).map(({ name }) => name));
}

// An UPDATE OF a generated column fires when what it is computed from is set (TriggerEnabled, trigger.c).
function fires({ events, columns }: Trigger, member: Relation, fired: Fired): boolean {
  const met = [...events].filter((event) => fired.events.has(event));
  if (met.length === 0) return false;
  if (met.some((event) => event !== "update") || columns.length === 0 || fired.updated === undefined) return true;
  return columns.some((number) => {
    const column = member.columns.find((one) => one.number === number);
    return column === undefined || column.generated || fired.updated?.has(column.name) === true;
  });
}
