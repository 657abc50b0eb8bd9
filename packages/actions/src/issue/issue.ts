// issue: answers an issue that was written with the form by what its author would have to merge. It opens nothing, so
// that no bot ever asks for anybody; it must never believe the text about who asks, nor an event about what it says.
import { WritError } from "@writ/contracts";
import { readIssue, type Stuck, stickComment, withMarker } from "@writ/github";
import { filesOfCommit, headCommit } from "@writ/repository";
import { draftRequest, newFileLink, openHead, personOfAccount } from "@writ/request";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { readHappening } from "../validate/event.ts";
import { apiOf } from "../validate/look-for-approvals.ts";
import { answerDraft, answerMistakes, answerRefusal } from "./answer.ts";
import { type FormWish, readForm } from "./form.ts";

/** `nowMs` is a clock; tests bring their own. */
export function issueActionAt(nowMs: () => number): Action {
  return { name: "issue", secrets: ["token"], run: async (run) => await issue(run, Math.floor(nowMs() / 1000)) };
}

export const issueAction = issueActionAt(Date.now);

async function issue(run: ActionRun, nowSeconds: number): Promise<Outcome> {
  const happening = await readHappening(run);
  if (happening.kind !== "issue") throw new WritError("ACTIONS_EVENT", "`issue` runs on `issues`.");
  const { owner, name: repository } = happening.repository;
  const place = { owner, repository, token: run.requiredInput("token"), ...apiOf(run) };
  // As it stands now: the event may be of before an edit that another run was started by.
  const found = await readIssue({ ...place, number: happening.number });
  const form = found.open ? readForm(found.body, nowSeconds) : { kind: "other" as const };
  if (form.kind === "other") {
    run.info("The issue is closed, or was not written with the form: nothing is answered.");
    run.setOutput("outcome", "none");
    return "done";
  }
  const { outcome, text } = await answerTo(run, {
    form,
    author: found.author,
    repository: `${owner}/${repository}`,
    nowSeconds,
  });
  const author = run.input("comment-author") || "github-actions[bot]";
  const sticky = { ...place, pull: found.number, author, name: "issue" };
  const stuck = await stickComment(sticky, withMarker("issue", {}, text));
  assertWritten(stuck);
  run.info(`The answer under issue ${found.number}: ${stuck}.`);
  run.setOutput("outcome", outcome);
  return "done";
}

interface Asked {
  readonly form: Exclude<FormWish, { kind: "other" }>;
  readonly author: Awaited<ReturnType<typeof readIssue>>["author"];
  readonly repository: string;
  readonly nowSeconds: number;
}

interface Answer {
  readonly outcome: "link" | "mistakes" | "nobody";
  readonly text: string;
}

async function answerTo(run: ActionRun, { form, author, repository, nowSeconds }: Asked): Promise<Answer> {
  if (author === undefined || author.bot) {
    return { outcome: "nobody", text: answerRefusal("No person opened this issue, so nobody asks.") };
  }
  const commit = await headCommit(run.workspace);
  if (commit === undefined)
    throw new WritError("ACTIONS_INPUT", "Nothing is checked out: put actions/checkout before it.");
  const head = openHead({ commit, files: await filesOfCommit(run.workspace, commit) }, nowSeconds);
  let person: string;
  try {
    person = personOfAccount(head.model, author);
  } catch (fault) {
    if (!(fault instanceof WritError) || fault.code !== "REQUEST_WHO") throw fault;
    return { outcome: "nobody", text: answerRefusal(fault.detail) };
  }
  if (form.kind === "mistakes") return { outcome: "mistakes", text: answerMistakes(form.mistakes) };
  const drafted = await draftRequest({ head, wish: form.wish, person, nowSeconds });
  if (!drafted.ok) return { outcome: "mistakes", text: answerMistakes(drafted.mistakes) };
  const { path, text } = drafted.draft;
  const webUrl = run.env["GITHUB_SERVER_URL"];
  const link = newFileLink({
    repository,
    branch: run.requiredInput("branch"),
    path,
    text,
    ...(webUrl ? { webUrl } : {}),
  });
  return { outcome: "link", text: answerDraft(drafted.draft, link) };
}

function assertWritten(stuck: Stuck): void {
  if (stuck === "created" || stuck === "updated" || stuck === "unchanged") return;
  const why = { "not-allowed": "The token may not write.", crowded: "There are too many comments." };
  const other = "`comment-author` is another than the token's.";
  throw new WritError("ACTIONS_COMMENT", stuck === "otherwise-signed" ? other : why[stuck]);
}
