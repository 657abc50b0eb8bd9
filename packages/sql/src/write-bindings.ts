// What the server itself compares when rows are written: checks, indexes, generated columns, exclusions and row
// security look at several columns of a row together. Where a masked column is among them, the client's values would be
// tried against it, and an error would be the answer: such a write must never pass as one that reads nothing.
import type { Binding, Catalog, Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { familyOf, touchesMask } from "./relation-check.ts";
import { locationOf } from "./tree.ts";
import { writtenBy } from "./write-columns.ts";
import type { Write } from "./write-reads.ts";

/** Why the columns that a write sets would be compared with masked ones. */
export function checkBindings(context: CheckContext, write: Write): PlacedRefusal[] {
  const { relation, node } = write.target;
  if (relation === undefined || write.type === "DeleteStmt") return [];
  const { catalog } = context;
  const at = locationOf(node);
  for (const { member, names } of changedBy(context, relation, write)) {
    const bindings = [...(catalog.bindings.get(member.oid) ?? []), ...generatedFrom(catalog, member)];
    if (bindings.some(({ others }) => others.some((oid) => touchesMask(context, catalog.relations.get(oid))))) {
      const message = `A policy on the rows of ${shown(member)} reads masked columns of another table.`;
      return [refuse("sql/masked-binding", message, at)];
    }
    const blocked = boundColumn(context, { member, bindings, names });
    if (blocked !== undefined) {
      const what = `compares ${quoteIdentifier(blocked)} with a masked column`;
      const message = `A check, index, policy or generated column of ${shown(member)} ${what}.`;
      return [refuse("sql/masked-binding", message, at)];
    }
  }
  return [];
}

function shown({ schema, name }: Relation): string {
  return quoteName(schema, name);
}

/** Whether a policy of a masked relation reads this one: which rows show would answer what the client writes here. */
export function choosesMaskedRows(context: CheckContext, { oid }: Relation): boolean {
  return [...context.catalog.bindings].some(
    ([relation, bindings]) =>
      context.plan.relations.has(relation) &&
      bindings.some(({ others, columns }) => others.includes(oid) && hasMasked(context, relation, columns)),
  );
}

function hasMasked({ catalog, plan }: CheckContext, oid: number, numbers: readonly number[]): boolean {
  const masks = plan.relations.get(oid);
  const columns = catalog.relations.get(oid)?.columns ?? [];
  return columns.some(
    ({ name, number }) => masks?.has(name) === true && (numbers.includes(number) || numbers.includes(0)),
  );
}

interface Changed {
  readonly member: Relation;
  /** Columns set in rows that exist. */
  readonly names: ReadonlySet<string>;
}

/** What a write changes: the relation, its parts, and what follows by foreign keys that act (ON UPDATE CASCADE). */
function changedBy({ catalog }: CheckContext, relation: Relation, { type, content }: Write): Changed[] {
  const set = writtenBy(type, content, relation).columns.filter(({ ofOldRow }) => ofOldRow);
  const found = new Map<number, Set<string>>();
  const waiting: Changed[] = [];
  const add = (oid: number, names: ReadonlySet<string>): void => {
    for (const member of familyOf(catalog, oid)) {
      const known = found.get(member.oid);
      const all = new Set([...(known ?? []), ...names]);
      if (known !== undefined && known.size === all.size) continue;
      found.set(member.oid, all);
      waiting.push({ member, names: all });
    }
  };
  add(relation.oid, new Set(set.map(({ name }) => name)));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { member, names } = next;
    for (const key of catalog.foreignKeys) {
      if (key.referenced !== member.oid || !key.acts) continue;
      const isSet = member.columns.some(
        ({ name, number }) => names.has(name) && key.referencedColumns.includes(number),
      );
      const columns = catalog.relations.get(key.relation)?.columns ?? [];
      const follow = columns.filter(({ number }) => key.columns.includes(number)).map(({ name }) => name);
      if (isSet) add(key.relation, new Set(follow));
    }
  }
  return [...found].flatMap(([oid, names]) => {
    const member = catalog.relations.get(oid);
    return member === undefined ? [] : [{ member, names }];
  });
}

function generatedFrom(catalog: Catalog, { oid }: Relation): Binding[] {
  return [...(catalog.generated.get(oid)?.values() ?? [])].map((columns) => ({ columns, others: [] }));
}

interface Bound extends Changed {
  readonly bindings: readonly Binding[];
}

/** A column set in rows that exist which something compares with a masked one that the client may not set itself. */
function boundColumn({ plan }: CheckContext, { member, bindings, names }: Bound): string | undefined {
  const masks = plan.relations.get(member.oid);
  if (masks === undefined) return undefined;
  const numberOf = new Map(member.columns.map(({ name, number }) => [name, number]));
  const hidden = [...masks].filter(([, mask]) => !mask.writeAllow).map(([name]) => numberOf.get(name) ?? 0);
  return [...names].find((name) => {
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
