// Functions of users that the server calls by itself when a row is written: defaults, generated columns, checks,
// domains, indexes, policies. What such a function reads no mask has seen, and it is given the client's own values: a
// write that runs one must never pass unless the role may call it.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { mayRunOnWrite } from "./function-check.ts";
import { quoteName } from "./quote.ts";
import { familyOf } from "./relation-check.ts";

/** The first function that a write to a relation, its partitions or children may run and the role may not call. */
export function runOnWrite(context: CheckContext, relation: Relation): string | undefined {
  const { catalog } = context;
  for (const { oid, columns } of familyOf(catalog, relation.oid)) {
    const found = (catalog.viewFunctions.get(oid) ?? []).find((called) => !mayRunOnWrite(context, called));
    if (found !== undefined) return quoteName(found.schema, found.name);
    // Values are cast to a column's type without a word in the text.
    const cast = catalog.casts.find(
      ({ isImplicit, targetOid }) => isImplicit && columns.some(({ typeOid }) => typeOid === targetOid),
    );
    if (cast !== undefined) return `a cast to ${cast.targetName}`;
  }
  return undefined;
}
