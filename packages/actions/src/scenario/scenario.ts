// scenario: merges a pull request that only brings one new grant within a scenario, and says which rule failed else.
// It must never run anything of the pull request, merge a head that it did not judge, nor be believed by publishing.
import { WritError } from "@writ/contracts";
import {
  type Foreseen,
  type Merge,
  type MergeMethod,
  mergePull,
  openGitHub,
  type PullFacts,
  type ScenarioWords,
  scenarioWords,
} from "@writ/github";
import { headCommit } from "@writ/repository";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { type Happening, readHappening } from "../validate/event.ts";
import { apiOf } from "../validate/look-for-approvals.ts";
import { foreseePull, givesBack } from "./look.ts";
import { type Said, sayUnder, sentenceOf } from "./say.ts";

/** `nowMs` is a clock; tests bring their own. */
export function scenarioActionAt(nowMs: () => number): Action {
  return {
    name: "scenario",
    secrets: ["github-token", "comment-token"],
    run: async (run) => await scenario(run, Math.floor(nowMs() / 1000)),
  };
}

export const scenarioAction = scenarioActionAt(Date.now);

interface Acting {
  readonly run: ActionRun;
  readonly happening: Happening & { readonly kind: "run" };
  readonly branch: string;
  readonly nowSeconds: number;
}

async function scenario(run: ActionRun, nowSeconds: number): Promise<Outcome> {
  const happening = await readHappening(run);
  if (happening.kind !== "run") throw new WritError("ACTIONS_EVENT", "`scenario` runs on `workflow_run`.");
  const acting = { run, happening, branch: run.requiredInput("branch"), nowSeconds };
  if (happening.headRepositoryId !== happening.repository.id || happening.pulls.length === 0) {
    return quiet(run, "It is a fork's, or no pull request is open any more: a person approves it.");
  }
  for (const number of happening.pulls) await oneOf(acting, number);
  return "done";
}

function quiet(run: ActionRun, why: string): Outcome {
  run.info(why);
  run.setOutput("outcome", "none");
  return "done";
}

async function oneOf(acting: Acting, number: number): Promise<void> {
  const { run, happening, branch, nowSeconds } = acting;
  const { owner, name, id } = happening.repository;
  const place = { owner, repository: name, repositoryId: id, branch, ...apiOf(run) };
  const github = openGitHub({ ...place, token: run.requiredInput("github-token") });
  const { facts: pull, open, draft } = await github.openPull(number);
  const why = whyNot({ pull, open, draft }, acting);
  if (why !== undefined) return void quiet(run, `Pull request ${number} ${why}`);
  const tip = await headCommit(run.workspace);
  if (tip === undefined)
    throw new WritError("ACTIONS_INPUT", "Nothing is checked out: put actions/checkout before it.");
  const { accountsOf } = github;
  const look = { folder: run.workspace, tip, branch, repositoryId: id, github, accountsOf, pull, nowSeconds };
  if (await givesBack(look)) return await giveBack(acting, number, pull);
  const found = await foreseePull(look);
  if (found === undefined)
    return void quiet(run, `Pull request ${number} is more than one new grant: a person approves it.`);
  await act(acting, { number, pull, found });
}

/** Why nothing is judged at all, as the rest of a sentence. */
function whyNot(
  { pull, open, draft }: { readonly pull: PullFacts; readonly open: boolean; readonly draft: boolean },
  { run, happening, branch }: Acting,
): string | undefined {
  if (!open) return "is closed: there is nothing to merge.";
  if (draft) return "is a draft: its author has not finished it.";
  if (pull.baseBranch !== branch) return "goes into another branch.";
  // Each of them would be a version of its own: one that removes somebody's grant, and one that puts it back.
  if (methodOf(run) === "rebase" && pull.commits?.length !== 1) {
    return "has more than one commit, and a rebase brings each by itself: a person merges it.";
  }
  // The check of the newer head starts this again.
  return pull.headCommit === happening.head ? undefined : "has another head by now: it is judged after its own check.";
}

/** What only takes access away ships whoever approves, and nobody may have to wait with giving it back. */
async function giveBack(acting: Acting, number: number, pull: PullFacts): Promise<void> {
  const { run } = acting;
  const merge = await mergeJudged(acting, number, pull);
  const what = merge.what === "merged" ? "given-back" : merge.what === "refused" ? "not-merged" : merge.what;
  run.setOutput("outcome", what);
  const said = merge.what === "refused" ? `GitHub did not merge it: ${merge.said}` : `The outcome is ${what}.`;
  run.info(`Pull request ${number} gives back a grant of whoever opened it. ${said}`);
  if (merge.what !== "refused") return;
  run.annotate({ level: "warning", title: `writ scenario: pull request ${number}`, message: said });
}

async function mergeJudged({ run, happening }: Acting, number: number, pull: PullFacts): Promise<Merge> {
  const { owner, name } = happening.repository;
  const place = { owner, repository: name, token: run.requiredInput("github-token"), ...apiOf(run) };
  const merge = await mergePull(place, { pull: number, head: pull.headCommit, method: methodOf(run) });
  if (merge.what === "merged") run.setOutput("commit", merge.commit);
  return merge;
}

interface Judged {
  readonly number: number;
  readonly pull: PullFacts;
  readonly found: Foreseen & { readonly path: string };
}

async function act(acting: Acting, { number, pull, found }: Judged): Promise<void> {
  const { run, nowSeconds } = acting;
  if (found.approval.status === "proved") {
    return void quiet(run, `Pull request ${number} has an owner's approval: whoever asked may merge it.`);
  }
  const words = scenarioWords(found.scenario, nowSeconds);
  if (words === undefined) return void quiet(run, `No scenario is about what pull request ${number} asks for.`);
  if (!words.admits) return await tell(acting, { number, words, what: "refused" });
  const merge = await mergeJudged(acting, number, pull);
  const more = merge.what === "refused" ? { github: merge.said } : {};
  await tell(acting, { number, words, what: merge.what === "refused" ? "not-merged" : merge.what, ...more });
}

function methodOf(run: ActionRun): MergeMethod {
  const method = run.input("method");
  if (method === "squash" || method === "merge" || method === "rebase") return method;
  throw new WritError("ACTIONS_INPUT", "`method` is squash, merge or rebase.");
}

async function tell(acting: Acting, said: Said & { readonly number: number; readonly words: ScenarioWords }) {
  const { run, happening } = acting;
  const sentence = sentenceOf(said);
  run.info(sentence);
  run.setOutput("outcome", said.what);
  const loud = said.words.owes !== undefined && said.what === "merged";
  const level = said.what === "not-merged" || loud ? "warning" : "notice";
  run.annotate({ level, title: `writ scenario: pull request ${said.number}`, message: sentence });
  await sayUnder(run, { ...happening, ...said });
}
