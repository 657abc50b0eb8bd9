// Whether a reason can stand in a file, a pull request and a report as it was written. It must never change a word of
// it: whoever approves reads what was asked.
import { printable } from "@writ/model";
import { whyCharactersMax } from "./limits.ts";
import type { WishMistake } from "./wish.ts";

/** docs.github.com, Skipping workflow runs: in a message these keep checks and publishing from running. */
const skips = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks:\s*true/i;

export function checkReason(why: string): WishMistake | undefined {
  const wrong = (what: string, instead: string): WishMistake => ({ word: "why", what, instead });
  if (why.trim() === "")
    return wrong("is empty", "Say why in a sentence, or name a ticket: INC-4312 duplicate invoices.");
  if (why !== why.trim()) return wrong("begins or ends with a space or a new line", "Leave it out.");
  if (/[\n\r\u2028\u2029]/.test(why)) return wrong("has more than one line", "Write it on one line.");
  if (!why.isWellFormed() || printable(why) !== why) {
    const shown = printable(why).slice(0, 120);
    return wrong(`has characters that nobody sees: ${shown}`, "Write it in letters, digits and signs.");
  }
  if ([...why].length > whyCharactersMax) {
    return wrong(`has ${[...why].length} characters`, `Write ${whyCharactersMax} at most, and link to the rest.`);
  }
  if (skips.test(why)) return wrong("has words that keep GitHub's checks from running", "Write it without [skip ci].");
  return undefined;
}
