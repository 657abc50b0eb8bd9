// What the server itself compares when rows are written: checks, indexes, generated columns, exclusions and row
// security look at several columns of a row together. Where a masked column is among them, the client's values would be
// tried against it, and an error would be the answer: such a write must never pass as one that reads nothing.
import type { Binding, Catalog, Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { familyOf, touchesMask } from "./relation-check.ts";
import { locationOf } from "./tree.ts";
import { type Written, writtenBy } from "./write-columns.ts";
import type { Write } from "./write-reads.ts";

/** Why the columns that a write sets would be compared with masked ones. */
export function checkBindings(context: CheckContext, write: Write): PlacedRefusal[] {
  const { relation, label, node } = write.target;
  if (relation === undefined || write.type === "DeleteStmt") return [];
  const written = writtenBy(write.type, write.content, relation);
  const at = locationOf(node);
  for (const member of familyOf(context.catalog, relation.oid)) {
    const bindings = [...(context.catalog.bindings.get(member.oid) ?? []), ...generatedFrom(context.catalog, member)];
    if (bindings.some(({ others }) => others.some((oid) => touchesMask(context, context.catalog.relations.get(oid))))) {
      return [
        refuse("sql/masked-binding", `A policy on the rows of ${label} reads masked columns of another table.`, at),
      ];
    }
    const blocked = boundColumn(context, { member, bindings, written });
    if (blocked !== undefined) {
      const what = `compares ${quoteIdentifier(blocked)} with a masked column`;
      const message = `A check, index, policy or generated column of ${label} ${what}.`;
      return [refuse("sql/masked-binding", message, at)];
    }
  }
  return [];
}

function generatedFrom(catalog: Catalog, { oid }: Relation): Binding[] {
  return [...(catalog.generated.get(oid)?.values() ?? [])].map((columns) => ({ columns, others: [] }));
}

interface Bound {
  readonly member: Relation;
  readonly bindings: readonly Binding[];
  readonly written: Written;
}

/** A column set in rows that exist which something compares with a masked one that the client may not set itself. */
function boundColumn({ plan }: CheckContext, { member, bindings, written }: Bound): string | undefined {
  const masks = plan.relations.get(member.oid);
  if (masks === undefined) return undefined;
  const numberOf = new Map(member.columns.map(({ name, number }) => [name, number]));
  const hidden = [...masks].filter(([, mask]) => !mask.writeAllow).map(([name]) => numberOf.get(name) ?? 0);
  const changed = written.columns.filter(({ ofOldRow }) => ofOldRow).map(({ name }) => name);
  return changed.find((name) => {
    const own = numberOf.get(name) ?? 0;
    return bindings.some(({ columns }) => {
      const isWhole = columns.includes(0);
      return (
        (isWhole || columns.includes(own)) &&
        hidden.some((other) => other !== own && (isWhole || columns.includes(other)))
      );
    });
  });
}
