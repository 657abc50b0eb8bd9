// What the columns of a result are: from the RowDescription before its rows, or, where a portal runs without one, from
// the description of its statement and the formats it was bound with. Where neither is known, a column must be looked
// into.
import { decodeRowDescription, type FieldDescription } from "../messages/row-description.ts";
import type { Portal, Prepared } from "../names.ts";
import { type ColumnPlan, howOf, howUnknown } from "./column-types.ts";

/** What a Describe was about. */
export type Described = Prepared | Portal;

export class ResultTypes {
  readonly #statements = new WeakMap<Prepared, Uint32Array>();
  readonly #portals = new WeakMap<Portal, ColumnPlan>();

  /** The server described what a Describe was about. Formats of a statement are not known yet. */
  describe(about: Described, body: Buffer): void {
    const fields = decodeRowDescription(body);
    if ("binds" in about) this.#portals.set(about, planOf(fields));
    else
      this.#statements.set(
        about,
        Uint32Array.from(fields, ({ typeOid }) => typeOid),
      );
  }

  /** Of the rows of a portal; undefined: nothing is known of the types. */
  of(portal: Portal): ColumnPlan | undefined {
    const known = this.#portals.get(portal);
    if (known !== undefined) return known;
    const oids = portal.prepared === undefined ? undefined : this.#statements.get(portal.prepared);
    if (oids === undefined || dependsOnOthers(portal)) return undefined;
    return Uint8Array.from(oids, (oid, index) => howOf(oid, formatOf(portal, index)));
  }
}

/** The rows of a RowDescription's body. @throws WritError POSTGRES_PROTOCOL */
export function planFrom(body: Buffer): ColumnPlan {
  return planOf(decodeRowDescription(body));
}

function planOf(fields: readonly FieldDescription[]): ColumnPlan {
  return Uint8Array.from(fields, ({ typeOid, format }) => howOf(typeOid, format));
}

/** Nothing is known of its types. */
export function unknownPlan(portal: Portal | undefined, columns: number): ColumnPlan {
  return Uint8Array.from({ length: columns }, (_, index) => {
    return howUnknown(portal === undefined ? 0 : formatOf(portal, index));
  });
}

/** Of a column: 0 text, 1 binary. */
export function formatOf({ resultFormats = [] }: Portal, index: number): number {
  return (resultFormats.length === 1 ? resultFormats[0] : resultFormats[index]) ?? 0;
}

/** FETCH and EXECUTE show what their names stand for when they run, which may be another thing by then. */
function dependsOnOthers({ executed, statement }: Portal): boolean {
  return executed !== undefined || statement.compiled.statements.some(({ facts }) => facts.tags.includes("cursor"));
}
