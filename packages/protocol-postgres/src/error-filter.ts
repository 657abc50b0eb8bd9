// Under masks the server's own words are withheld: an error or notice may quote a value that the mask hides.
// Only what comes from the statement's own text, or says nothing of a row, may keep its message.
import type { SessionView } from "@writ/contracts";
import type { ErrorFields } from "./messages/error-response.ts";

/**
 * Whether the server's words are withheld. Where masks only look for values (`detect`), the words are looked into as
 * rows are, and pass.
 */
export function withholdsWords({ masks }: Pick<SessionView, "masks">): boolean {
  if (masks === undefined) return false;
  return masks.rules.length > 0 || masks.unlisted === "hide" || masks.detect.length === 0;
}

/**
 * Classes and states whose primary message names no value: transaction state, cancel, shutdown, serialization, names.
 */
const silentStates: ReadonlySet<string> = new Set(
  [
    "08P01",
    "25001",
    "25006",
    "25P01",
    "25P02",
    "25P03",
    "26000",
    "34000",
    "3B001",
    "42P03",
    "42P05",
    "40001",
    "40P01",
    "42501",
    "53000",
  ].concat(["53100", "53200", "53300", "55P03", "57014", "57P01", "57P02", "57P03", "57P05"]),
);

const withheld = "The server's own words are withheld, because columns are masked in this session.";

/**
 * The fields a client may see. `changed`: masks were compiled into the statement, so positions are not the client's.
 */
export function withoutValues(fields: ErrorFields, changed: boolean): Map<string, string> {
  const sqlstate = fields.get("C") ?? "XX000";
  const kept = new Map<string, string>();
  for (const code of ["S", "V", "C"]) keep(kept, fields, code);
  kept.set("M", mayKeepMessage(sqlstate, fields) ? (fields.get("M") ?? "") : withheld);
  if (!changed) keep(kept, fields, "P");
  return kept;
}

/** A message with context (W) came out of a function; class 42 with a position comes from analysing the text itself. */
function mayKeepMessage(sqlstate: string, fields: ErrorFields): boolean {
  if (fields.has("W") || fields.has("q")) return false;
  return silentStates.has(sqlstate) || (sqlstate.startsWith("42") && fields.has("P"));
}

function keep(kept: Map<string, string>, fields: ErrorFields, code: string): void {
  const value = fields.get(code);
  if (value !== undefined) kept.set(code, value);
}
