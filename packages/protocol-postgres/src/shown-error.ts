// What a client sees where the server sent an error: that one, that one without values, or the reason we know better.
// It must never be told twice how one statement ended.
import type { SessionView } from "@writ/contracts";
import { rowLimitText, timeLimitText } from "./apply.ts";
import { withholdsWords, withoutValues } from "./error-filter.ts";
import { type ErrorFields, encodeErrorFields, encodeErrorResponse } from "./messages/error-response.ts";
import { server } from "./messages/type-codes.ts";
import type { Awaited } from "./state.ts";

/** The message in place of the server's, or "as it came"; undefined: none. The execution knows what was told. */
export function shownError(
  { execution, denial, hidden }: Awaited,
  fields: ErrorFields,
  view: SessionView,
): Buffer | "as it came" | undefined {
  if (hidden === true || execution?.told === true) return undefined;
  if (denial !== undefined) return encodeErrorResponse(denial);
  if (execution?.over === true) {
    execution.told = true;
    return encodeErrorResponse(rowLimitText(execution.rowsMax, false));
  }
  if (execution?.late === true && fields.get("C") === "57014") {
    return encodeErrorResponse(timeLimitText(execution.statementSeconds ?? 0));
  }
  if (!withholdsWords(view)) return "as it came";
  return encodeErrorFields(server.errorResponse, withoutValues(fields, execution?.changed === true));
}
