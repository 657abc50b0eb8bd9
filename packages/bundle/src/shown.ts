// Shows text from outside in an error: cut, quoted, without control characters. It must never pass it on as it is.
import { limits } from "./limits.ts";

/** The text in quotes, at most `limits.shownCharactersMax` characters of it, safe for a log line. */
export function shown(text: string): string {
  const cut = text.length > limits.shownCharactersMax ? `${text.slice(0, limits.shownCharactersMax)}…` : text;
  return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029]/g, "?");
}
