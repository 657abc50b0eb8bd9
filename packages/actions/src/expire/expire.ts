// expire: files of grants that have ended are tidied away, by one rolling pull request or directly. Access never waits
// for it: it ends at the second that `until` names. It must never remove anything but such files.
import { WritError } from "@writ/contracts";
import {
  type Expiry,
  findExpiry,
  openWriter,
  ownBranch,
  type Tidied,
  tableOf,
  tidiedSentence,
  tidyByPull,
  tidyDirectly,
} from "@writ/github";
import { parseDuration } from "@writ/model";
import { filesOfCommit, git, headCommit } from "@writ/repository";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";

/** Diagnostics that become annotations; GitHub shows ten of a step. */
const annotationsMax = 10;
const summaryTableCharactersMax = 200_000;

/** `nowMs` is a clock; tests bring their own. */
export function expireActionAt(nowMs: () => number): Action {
  return { name: "expire", secrets: ["github-token"], run: async (run) => await expire(run, nowMs()) };
}

export const expireAction = expireActionAt(Date.now);

async function expire(run: ActionRun, nowMs: number): Promise<Outcome> {
  const wish = wishOf(run);
  const expiry = await lookAround(run, { nowSeconds: Math.floor(nowMs / 1000), graceSeconds: wish.graceSeconds });
  if (expiry === undefined) return "failed";
  const writer = openWriter(wish);
  const base = wish.base === undefined ? {} : { base: wish.base };
  const tidied = wish.direct
    ? await tidyDirectly(writer, { expiry, ...base })
    : await tidyByPull(writer, { expiry, branch: wish.branch, again: wish.again, ...base });
  await tell(run, { expiry, tidied, branch: wish.base ?? "the default branch" });
  return "done";
}

function wishOf(run: ActionRun) {
  const token = run.requiredInput("github-token");
  const [owner = "", repository = ""] = (run.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repository === "") throw wrong("GITHUB_REPOSITORY is not set, as it is on a runner.");
  const grace = run.input("grace");
  const graceSeconds = grace === "" ? 0 : parseDuration(grace);
  if (graceSeconds === undefined)
    throw wrong(`\`grace\` is ${JSON.stringify(grace)}: write 12h or 7d, or leave it out.`);
  const direct = choiceOf(run, "mode", ["pull-request", "direct"]) === "direct";
  const again = choiceOf(run, "declined", ["leave", "ask"]) === "ask";
  const base = run.input("base") || undefined;
  const apiUrl = run.env["GITHUB_API_URL"];
  const branch = ownBranch(run.input("branch") || "writ/expire");
  const reach = { token, owner, repository, ...(apiUrl === undefined ? {} : { apiUrl }) };
  return { ...reach, branch, base, graceSeconds, direct, again };
}

/** One of the words; the first when nothing is given. */
function choiceOf(run: ActionRun, name: string, words: readonly string[]): string {
  const given = run.input(name) || words[0];
  const found = words.find((word) => word === given);
  if (found === undefined) throw wrong(`\`${name}\` is ${JSON.stringify(given)}: write ${words.join(" or ")}.`);
  return found;
}

function wrong(detail: string): WritError {
  return new WritError("ACTIONS_INPUT", detail);
}

async function lookAround(
  run: ActionRun,
  time: { readonly nowSeconds: number; readonly graceSeconds: number },
): Promise<Expiry | undefined> {
  const folder = run.workspace;
  const commit = await headCommit(folder);
  if (commit === undefined) throw wrong("Nothing is checked out: put actions/checkout before this step.");
  const files = await filesOfCommit(folder, commit);
  const found = await findExpiry({
    files,
    commit,
    git: async (words, input) => await git(folder, words, input),
    ...time,
  });
  if (found.ok) return found.expiry;
  for (const { severity, message, instead, code, file, line, column } of found.diagnostics.slice(0, annotationsMax)) {
    run.annotate({ level: severity, title: code, message: `${message}\n${instead}`, file, line, column });
  }
  run.info(`The repository is not valid as it stands (${found.diagnostics.length} mistakes), so nothing was removed.`);
  return undefined;
}

interface Told {
  readonly expiry: Expiry;
  readonly tidied: Tidied;
  readonly branch: string;
}

async function tell(run: ActionRun, { expiry, tidied, branch }: Told): Promise<void> {
  const { removals, kept, waiting, added } = expiry;
  const asked = removals.filter((removal) => !tidied.declined.some((declined) => declined.removal === removal));
  const sentence = tidiedSentence(tidied, expiry, branch);
  run.info(sentence);
  if (waiting > 0) run.info(`${waiting} more wait for the next run.`);
  for (const { removal, because } of kept) {
    const why = because === undefined ? "" : `: ${because.message}`;
    const message = `It has ended, but without it the repository would not be valid${why}.`;
    run.annotate({ level: "warning", title: "writ expire", message, file: removal.path });
  }
  if (tidied.what === "moved") run.annotate({ level: "notice", title: "writ expire", message: sentence });
  run.setOutput("outcome", tidied.what);
  run.setOutput("grants", String(asked.length));
  run.setOutput("pull-request", tidied.pull === undefined ? "" : String(tidied.pull));
  run.setOutput("commit", tidied.commit ?? "");
  const table = asked.length === 0 ? "" : `\n${tableOf(asked, added, summaryTableCharactersMax)}`;
  await run.summarize(`### Ended grants\n\n${sentence}\n${table}`);
}
