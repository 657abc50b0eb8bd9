// The types a client declares for the parameters of a prepared statement. They stand outside the text, yet decide which
// functions run on the values. It must never be skipped for a statement that was compiled under masks.
import type { Refusal } from "@writ/contracts";
import { checkContext, isFree, type SqlContext } from "./context.ts";
import { checkParameterTypes } from "./function-check.ts";

/** Refusals for the type OIDs of a Parse message; 0 leaves the type to the server. Empty when all may be used. */
export function checkParameters(oids: readonly number[], context: SqlContext): Refusal[] {
  return isFree(context.view) ? [] : checkParameterTypes(checkContext(context), oids);
}
