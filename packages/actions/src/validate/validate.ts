// validate: what a change to an access repository is worth, said where its owners look: annotations, the summary, one
// comment. It must never write to the repository, need a secret, or run what the change brings.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import type { Diagnostic } from "@writ/model";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { programEnvironment } from "../run/program-environment.ts";
import { checkHead, commitsOf, faultWords, linesOf } from "./check-head.ts";
import { markerCharactersMax, postComment, writeComment } from "./comment.ts";
import { type Happening, readHappening } from "./event.ts";
import { annotationsMax, summaryDiagnosticsMax } from "./limits.ts";
import { type Looked, lookForApprovals } from "./look-for-approvals.ts";
import { changedFirst, commentOf, fileByFile, markdownOf } from "./markdown.ts";
import { writeReport } from "./report.ts";

export const validateAction: Action = {
  name: "validate",
  secrets: ["token", "members-token"],
  async run(run) {
    const step = run.input("step");
    if (step !== "check" && step !== "comment") {
      throw new WritError("ACTIONS_INPUT", "`step` is `check` or `comment`.");
    }
    const happening = await readHappening(run);
    return step === "comment" ? await postComment(run, happening) : await check(run, happening);
  },
};

async function check(run: ActionRun, happening: Happening): Promise<Outcome> {
  if (happening.kind === "run" || happening.kind === "issue") {
    throw new WritError("ACTIONS_EVENT", "`step: check` is for pull requests.");
  }
  const folder = run.workspace;
  const checked = await checkHead({
    ...{ folder, commits: await commitsOf(folder, happening), nowSeconds: Math.floor(Date.now() / 1000) },
    ...{ env: programEnvironment(run.env), report: (line) => run.info(line) },
  });
  const looked = await lookForApprovals(run, happening, checked);
  for (const line of linesOf(looked)) run.info(line);
  annotate(run, looked);
  await run.summarize(markdownOf(looked, summaryDiagnosticsMax));
  await leaveReport(run, happening, looked);
  await comment(run, happening, looked);
  run.setOutput("valid", String(looked.valid));
  run.setOutput("missing", missingIn(looked.plan));
  return looked.valid ? "done" : "failed";
}

/** What GitHub would drop is in the summary. */
function annotate(run: ActionRun, { diagnostics, changed, fault }: Looked): void {
  if (fault !== undefined) run.annotate({ level: "error", title: "writ validate: no plan", message: fault });
  const first = changedFirst(diagnostics, changed);
  for (const level of ["error", "warning"] as const) {
    const found = first.filter(({ severity }) => severity === level);
    const room = annotationsMax - (level === "error" && fault !== undefined ? 1 : 0);
    for (const diagnostic of fileByFile(found).slice(0, room)) run.annotate({ level, ...placed(diagnostic) });
  }
}

function placed({ code, message, instead, file, line, column, length }: Diagnostic) {
  const said = instead === "" ? message : `${message}\nInstead: ${instead}`;
  return { title: code, message: said, file, line, column, columnEnd: column + Math.max(1, length) };
}

/** For the job that may write, and for whoever wants the plan as data. */
async function leaveReport(run: ActionRun, happening: Happening, looked: Looked): Promise<void> {
  const folder = run.input("report") || join(run.env["RUNNER_TEMP"] ?? folderOfRun, "writ-report");
  await mkdir(folder, { recursive: true });
  if (looked.plan !== undefined) {
    await writeFile(join(folder, "plan.json"), `${JSON.stringify(looked.plan)}\n`);
    run.setOutput("plan-file", join(folder, "plan.json"));
  }
  if (happening.kind !== "pull") return;
  const verdict = looked.valid ? "Valid." : "Not valid: nothing of it can be published.";
  await writeReport(folder, { pull: happening.number, head: happening.head, lines: [verdict, "", ...linesOf(looked)] });
}

const folderOfRun = ".";

async function comment(run: ActionRun, happening: Happening, looked: Looked): Promise<void> {
  const wanted = run.input("comment");
  if (wanted !== "true" && wanted !== "false") throw new WritError("ACTIONS_INPUT", "`comment` is `true` or `false`.");
  // The token of a fork's run may never write: its comment is written by `step: comment`.
  if (happening.kind !== "pull" || happening.fork || wanted === "false" || run.input("token") === "") return;
  if (looked.head !== "current") {
    const why = looked.head === "outdated" ? "has another head by now" : "could not be looked at";
    return run.info(`The pull request ${why}: its comment stays as it is.`);
  }
  try {
    const { repository, number: pull, head } = happening;
    const stuck = await writeComment(run, { repository, pull, head }, commentOf(looked, markerCharactersMax));
    run.info(`The comment on pull request ${pull}: ${stuck}.`);
  } catch (fault) {
    run.annotate({ level: "warning", title: "writ validate: no comment was written", message: faultWords(fault) });
  }
}

/** Approvals that are missing; "" where that could not be seen. */
function missingIn(plan: Plan | undefined): string {
  const isOpen = ({ evidence }: Plan["approvals"][number]) => evidence === undefined || evidence.supposed !== undefined;
  if (plan === undefined || plan.approvals.some(isOpen)) return "";
  return String(plan.approvals.filter(({ evidence }) => evidence?.lacks === true).length);
}
