// What the action says about a pull request: the summary, and one comment that is changed in place. Names of files
// stand in code spans; it must never show text of a requester.
import { codeSpan } from "@writ/compiler";
import { type ScenarioWords, stickComment, withMarker } from "@writ/github";
import type { ActionRun } from "../run/action-run.ts";
import { faultWords } from "../validate/check-head.ts";
import type { RepositoryPlace } from "../validate/event.ts";
import { messageCharactersMax } from "../validate/limits.ts";
import { apiOf } from "../validate/look-for-approvals.ts";

export interface Said {
  readonly words: ScenarioWords;
  /** not-merged: within, and GitHub refused. moved: somebody pushed between judging and merging. */
  readonly what: "merged" | "refused" | "not-merged" | "moved";
  /** What GitHub said when it refused. */
  readonly github?: string;
}

/** One sentence or two of plain text. */
export function sentenceOf({ words, what, github = "" }: Said): string {
  const { path, says, instead = "", owes } = words;
  const which = path === "" ? "No scenario" : path;
  if (what === "refused") return `${which} does not admit it: ${says}. ${instead}`;
  const admitted = `${which} admits it: ${says}.`;
  if (what === "merged") return `Merged: ${admitted}${owes === undefined ? "" : ` ${owes}.`}`;
  if (what === "moved") return `${admitted} Somebody has pushed since; the new head is judged after its check.`;
  return `${admitted} GitHub did not merge it: ${github}`;
}

interface Place extends Said {
  readonly repository: RepositoryPlace;
  readonly number: number;
  readonly head: string;
}

const name = "scenario";

export async function sayUnder(run: ActionRun, place: Place): Promise<void> {
  const { repository, number, head, words, what, github = "" } = place;
  const which = words.path === "" ? "No scenario" : codeSpan(words.path);
  const [said, next] = [codeSpan(github, messageCharactersMax), words.instead ?? ""];
  const lines: Readonly<Record<Said["what"], string>> = {
    merged: `**Merged without a person**: ${which} admits it, ${words.says}.`,
    refused: `**A person has to approve it**: ${which} does not admit it, because ${words.says}. ${next}`,
    moved: `${which} admitted it, and somebody has pushed since: the new head is judged after its check.`,
    "not-merged": `${which} admits it (${words.says}), and GitHub did not merge it: ${said}`,
  };
  const loud = what === "merged" && words.owes !== undefined ? [`> **${words.owes}**`] : [];
  const about = `About \`${head.slice(0, 12)}\`. Publishing judges it again, with the time of its merge.`;
  const text = [`### Writ: scenario`, ...loud, lines[what], about].join("\n\n");
  await run.summarize(text);
  const token = run.input("comment-token");
  if (token === "") return;
  try {
    const { owner, name: repo } = repository;
    const author = run.input("comment-author");
    const wish = { owner, repository: repo, pull: number, author, name, token, ...apiOf(run) };
    const stuck = await stickComment(wish, withMarker(name, { head }, text));
    run.info(`The comment on pull request ${number}: ${stuck}.`);
  } catch (fault) {
    run.annotate({ level: "warning", title: "writ scenario: no comment was written", message: faultWords(fault) });
  }
}
