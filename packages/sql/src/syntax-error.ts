// What a refusal repeats of the parser's message. A word of the statement may be a literal, so only what looks like a
// keyword, a name or a sign is shown; the position says the rest.
import { shownWordCharactersMax } from "./limits.ts";
import type { ParseResult } from "./parser.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";

/** The refusal for a text that does not parse. */
export function shownSyntaxError(failure: Extract<ParseResult, { ok: false }>): PlacedRefusal {
  const refusal = refuse("sql/unparsable", `The statement does not parse: ${safePart(failure)}.`);
  return failure.position === undefined ? refusal : { ...refusal, position: failure.position };
}

function safePart({ message, faulted }: Extract<ParseResult, { ok: false }>): string {
  if (faulted) {
    return message;
  }
  const near = /^syntax error at or near "(.*)"$/s.exec(message)?.[1];
  if (near === undefined) {
    return /^[a-zA-Z ,]+$/.test(message) ? message : "syntax error";
  }
  const isShown = /^([A-Za-z_]\w*|[^\w\s'"$]{1,3})$/.test(near) && near.length <= shownWordCharactersMax;
  return isShown ? `syntax error at or near "${near}"` : "syntax error";
}
