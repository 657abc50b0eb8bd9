// The second net: a result that still points at a masked column ends the session before a row passes.
// The first net is the compiled statement; whatever is caught here is a fault of ours, never an ordinary denial.
import { type AttributeNet, attributeKey } from "@writ/sql";
import { hasOrigin } from "./messages/row-description.ts";

/** Keys as @writ/sql's attributeKey makes them; attribute 0, the whole row, has a key where any column is masked. */
export type MaskedAttributes = AttributeNet;

/**
 * Whether a RowDescription's body names a masked column as the origin of a field. @throws WritError POSTGRES_PROTOCOL
 */
export function pointsAtMasked(body: Buffer, masked: MaskedAttributes): boolean {
  return hasOrigin(body, (tableOid, attribute) => tableOid !== 0 && masked.has(attributeKey(tableOid, attribute)));
}
