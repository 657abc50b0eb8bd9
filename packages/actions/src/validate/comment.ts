// The one comment on a pull request, written by a check whose token may, or later by a job of its own. It must never be
// a reason for the check to fail that somebody may not write, and never show an older head than the one there is.

import { WritError } from "@writ/contracts";
import { openGitHub, type Stuck, stickComment, withMarker } from "@writ/github";
import type { ActionRun, Outcome } from "../run/action-run.ts";
import type { Happening } from "./event.ts";
import { apiOf } from "./look-for-approvals.ts";
import { fenced, readReport } from "./report.ts";

const name = "plan";

/** Characters that the marker takes, at most. */
export const markerCharactersMax = 300;

export async function writeComment(
  run: ActionRun,
  {
    repository,
    pull,
    head,
  }: { readonly repository: Happening["repository"]; readonly pull: number; readonly head: string },
  text: string,
): Promise<Stuck> {
  const body = withMarker(name, { head, run: (run.env["GITHUB_RUN_ID"] ?? "").replaceAll(/\D/g, "") }, text);
  const { owner, name: repo } = repository;
  const author = run.input("comment-author");
  const wish = { owner, repository: repo, pull, author, name, token: run.requiredInput("token"), ...apiOf(run) };
  const stuck = await stickComment(wish, body);
  run.setOutput("comment", stuck);
  if (stuck === "otherwise-signed") {
    throw new WritError("ACTIONS_INPUT", `\`comment-author\` is ${author}, and the token is another's.`);
  }
  return stuck;
}

/** `step: comment`, in a workflow that runs after the check has ended: what it reads is a stranger's. */
export async function postComment(run: ActionRun, happening: Happening): Promise<Outcome> {
  if (happening.kind !== "run") throw new WritError("ACTIONS_EVENT", "`step: comment` runs on `workflow_run`.");
  const report = await readReport(run.requiredInput("report"));
  const { owner, name: repo, id } = happening.repository;
  if (report.head !== happening.head) {
    throw new WritError("ACTIONS_REPORT", "It is about another commit than the run that left it.");
  }
  const place = { owner, repository: repo, repositoryId: id, branch: "", ...apiOf(run) };
  const found = await openGitHub({ ...place, token: run.requiredInput("token") }).outlineOf(report.pull);
  // Somebody else's pull request would otherwise get a comment of this one's making.
  if (found.headRepositoryId !== happening.headRepositoryId) {
    throw new WritError("ACTIONS_REPORT", "It names a pull request of another repository.");
  }
  if (!found.open || found.head !== happening.head) {
    run.info(`Pull request ${report.pull} is closed or has another head by now: nothing is written.`);
    run.setOutput("comment", "outdated");
    return "done";
  }
  const text = [
    `### Writ: the plan for \`${happening.head.slice(0, 12)}\``,
    "If the last commit here is another one, this is out of date.",
    fenced(report.lines),
    `Found by [this run](${happening.url}), which read the files of the pull request, as its author may have written ` +
      "them and the workflow. Who approved is proved again before anything is published.",
  ].join("\n\n");
  const stuck = await writeComment(
    run,
    { repository: happening.repository, pull: report.pull, head: report.head },
    text,
  );
  run.info(`The comment on pull request ${report.pull}: ${stuck}.`);
  return stuck === "created" || stuck === "updated" || stuck === "unchanged" ? "done" : notWritten(stuck);
}

function notWritten(stuck: Stuck): never {
  throw new WritError(
    "ACTIONS_COMMENT",
    stuck === "crowded" ? "There are too many comments." : "The token may not write.",
  );
}
