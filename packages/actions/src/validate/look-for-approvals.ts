// The plan of a pull request with the approvals it has and lacks. What GitHub does not say is a note and no failure:
// the proof is for publishing. It must never count an approval of another commit than the one that was planned.
import { withReviews } from "@writ/compiler";
import { type OpenReview, openGitHub, reviewOpenPull, scenarioWords, withScenario } from "@writ/github";
import { git } from "@writ/repository";
import type { ActionRun } from "../run/action-run.ts";
import { foreseePull, type LookWish } from "../scenario/look.ts";
import { type Checked, faultWords } from "./check-head.ts";
import type { Happening } from "./event.ts";
import type { Notes } from "./markdown.ts";

export interface Looked extends Checked, Notes {
  /** outdated: the pull request has another head by now, and another run tells of it. unknown: GitHub did not say. */
  readonly head: "current" | "outdated" | "unknown";
}

export async function lookForApprovals(run: ActionRun, happening: Happening, checked: Checked): Promise<Looked> {
  const { plan } = checked;
  const token = run.input("token");
  if (happening.kind !== "pull" || token === "") return { ...checked, notes: [], head: "unknown" };
  const { repository, number, branch } = happening;
  const { owner, name, id } = repository;
  const place = { owner, repository: name, repositoryId: id, branch, ...apiOf(run) };
  try {
    const github = openGitHub({ ...place, token });
    const members = run.input("members-token");
    const { accountsOf } = members === "" ? github : openGitHub({ ...place, token: members });
    const { facts } = await github.openPull(number);
    if (facts.headCommit !== checked.commits.head) return { ...checked, notes: [], head: "outdated" };
    if (plan === undefined) return { ...checked, notes: [], head: "current" };
    const reviews = await reviewOpenPull({
      ...{ pull: facts, accountsOf, commits: checked.commits, paths: plan.files },
      teamsHidden: members === "",
      git: (words, input) => git(run.workspace, words, input),
    });
    const admitted = await withScenarios(run, reviews, {
      ...{
        folder: run.workspace,
        tip: checked.commits.base,
        branch,
        repositoryId: id,
        github,
        accountsOf,
        pull: facts,
      },
      nowSeconds: Math.floor(Date.now() / 1000),
    });
    const notes = [
      "Approvals are as they were a moment ago. Publishing proves them again, with CODEOWNERS and people.yaml.",
    ];
    return { ...checked, plan: withReviews(plan, admitted), notes, head: "current" };
  } catch (fault) {
    const said = faultWords(fault);
    run.annotate({ level: "warning", title: "writ validate: approvals were not looked for", message: said });
    return { ...checked, notes: ["Approvals could not be looked for."], head: "unknown" };
  }
}

/** What cannot be looked for is a note: then the action that merges by scenarios says what they say. */
async function withScenarios(
  run: ActionRun,
  reviews: ReadonlyMap<string, OpenReview>,
  look: LookWish,
): Promise<ReadonlyMap<string, OpenReview>> {
  if (reviews.size !== 1 || ![...reviews.values()].some(({ state }) => state === "lacks")) return reviews;
  try {
    const found = await foreseePull(look);
    const words = found === undefined ? undefined : scenarioWords(found.scenario, look.nowSeconds);
    return new Map([...reviews].map(([path, review]) => [path, withScenario(review, words)]));
  } catch (fault) {
    run.annotate({ level: "notice", title: "writ validate: scenarios were not looked at", message: faultWords(fault) });
    return reviews;
  }
}

/** Where GitHub answers; on a server of one's own the runner says it. */
export function apiOf(run: ActionRun): { readonly apiUrl?: string } {
  const apiUrl = run.env["GITHUB_API_URL"];
  return apiUrl ? { apiUrl } : {};
}
