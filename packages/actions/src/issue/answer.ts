// What is answered under an issue, as Markdown. Whatever comes from the issue or a file stands in code spans or fences;
// it must never stand anywhere else, nor mention anybody.
import { codeSpan } from "@writ/compiler";
import { formatInstant } from "@writ/model";
import { formLabels, type RequestDraft, type WishMistake } from "@writ/request";
import { fenced } from "../validate/report.ts";
import { mistakesMax, ownersShownMax } from "./limits.ts";

const again = "Edit the issue, and this answer follows.";

export function answerMistakes(mistakes: readonly WishMistake[]): string {
  const lines = mistakes.slice(0, mistakesMax).map(({ word, what, instead }) => {
    return `- **${labelOf(word)}** ${codeSpan(what)} ${codeSpan(instead)}`;
  });
  return ["### Writ: not yet a request", lines.join("\n"), again].join("\n\n");
}

/** Sentences of Writ's own, or of its error table. */
export function answerRefusal(why: string): string {
  return [
    "### Writ: not yet a request",
    codeSpan(why),
    "What is asked for counts for nobody until that is put right.",
  ].join("\n\n");
}

/** `link`: GitHub's page for a new file. Undefined: the text is too long for one. */
export function answerDraft(draft: RequestDraft, link: string | undefined): string {
  const { person, wish, text, path, owners } = draft;
  const from = wish.fromSeconds === undefined ? "" : ` from ${formatInstant(wish.fromSeconds)}`;
  const until = formatInstant(wish.untilSeconds);
  const who =
    owners.length === 0
      ? "its owners"
      : owners
          .slice(0, ownersShownMax)
          .map((name) => codeSpan(name))
          .join(", ");
  const open =
    link === undefined
      ? `Open a pull request that adds ${codeSpan(path)} with this text.`
      : `**[Open the pull request](${link})**: GitHub shows the file; choose "Propose changes". It is your own.`;
  return [
    "### Writ: one step from a request",
    `${codeSpan(person)} would have ${codeSpan(wish.role)} on ${codeSpan(wish.resource)}${from} until ${until}.`,
    open,
    fenced([path, "", ...text.trimEnd().split("\n")]),
    `This issue and this answer grant nothing. ${who} may approve the pull request, and nobody for themselves.`,
    `The time counts from this answer. ${again}`,
  ].join("\n\n");
}

function labelOf(word: WishMistake["word"]): string {
  if (word === "resource" || word === "role") return formLabels.role;
  return word === "until" ? formLabels.for : formLabels[word];
}
