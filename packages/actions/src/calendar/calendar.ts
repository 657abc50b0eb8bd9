// calendar: the members of one group as a rota has them, on a branch that a person asks to merge. It opens nothing and
// merges nothing: what a calendar says gives nobody access before an owner has approved it.
import { WritError } from "@writ/contracts";
import { openWriter, ownBranch, putOwnBranchFile } from "@writ/github";
import { formatInstant, type Model, parseDuration, parseRepository, type RepositoryFiles } from "@writ/model";
import { filesOfCommit, git, headCommit } from "@writ/repository";
import { isZone } from "@writ/request";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { apiOf } from "../validate/look-for-approvals.ts";
import { calendarFault } from "./calendar-fault.ts";
import { readEvents } from "./events.ts";
import { readFeed } from "./feed.ts";
import { changeGroup, type GroupChange } from "./group-file.ts";
import { aheadSecondsMax, unknownShownMax } from "./limits.ts";
import { parseNameMap } from "./name-map.ts";
import { onCallWithin } from "./on-call.ts";

/** `nowMs` is a clock, `fetcher` a network; tests bring their own. */
export function calendarActionAt(nowMs: () => number, fetcher?: typeof fetch): Action {
  return {
    name: "calendar",
    secrets: ["github-token", "feed"],
    run: async (run) => await calendar(run, Math.floor(nowMs() / 1000), fetcher),
  };
}

export const calendarAction = calendarActionAt(Date.now);

async function calendar(run: ActionRun, nowSeconds: number, fetcher?: typeof fetch): Promise<Outcome> {
  const wish = wishOf(run);
  const people = await onCallNow(run, { wish, nowSeconds, ...(fetcher === undefined ? {} : { fetcher }) });
  if (people === undefined) return "failed";
  const { files, model, commit } = await repositoryOf(run, nowSeconds);
  const change = changeGroup(model, wish.group, people);
  if (change === undefined) return end(run, "nothing", `groups/${wish.group}.yaml has these members already.`);
  assertStaysValid(files, change, nowSeconds);
  return await propose(run, { wish, change, commit });
}

interface CalendarWish {
  readonly group: string;
  readonly aheadSeconds: number;
  readonly zone: string;
  readonly allowEmpty: boolean;
  readonly base: string;
  readonly branch: ReturnType<typeof ownBranch>;
}

function wishOf(run: ActionRun): CalendarWish {
  const group = run.requiredInput("group");
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(group)) throw wrong("`group` is no name of a group.");
  const ahead = run.input("ahead");
  const aheadSeconds = ahead === "" ? 0 : parseDuration(ahead);
  if (aheadSeconds === undefined || aheadSeconds > aheadSecondsMax)
    throw wrong("`ahead` is no time such as 24h or 14d.");
  const zone = run.input("zone");
  if (zone !== "" && !isZone(zone)) throw wrong("`zone` is no zone such as Europe/Berlin.");
  const empty = run.input("allow-empty") || "false";
  if (empty !== "true" && empty !== "false") throw wrong("`allow-empty` is true or false.");
  const branch = ownBranch(run.input("branch") || `writ/calendar-${group}`);
  return { group, aheadSeconds, zone, allowEmpty: empty === "true", base: run.requiredInput("base"), branch };
}

interface Looking {
  readonly wish: CalendarWish;
  readonly nowSeconds: number;
  readonly fetcher?: typeof fetch;
}

/** Undefined: nobody is, which is as often a feed that broke as the truth. */
async function onCallNow(
  run: ActionRun,
  { wish, nowSeconds, fetcher }: Looking,
): Promise<readonly string[] | undefined> {
  const map = parseNameMap(run.requiredInput("people"), "people");
  const zones = parseNameMap(run.input("zones"), "zones");
  const text = await readFeed(run.requiredInput("feed"), run.workspace, fetcher);
  const events = readEvents(text, { zones, ...(wish.zone === "" ? {} : { zone: wish.zone }) });
  const stretch = { fromSeconds: nowSeconds, untilSeconds: nowSeconds + Math.max(1, wish.aheadSeconds) };
  const { people, unknown } = onCallWithin(events, stretch, map);
  for (const name of unknown.slice(0, unknownShownMax)) {
    const message = `${JSON.stringify(name)} is on call, and no line of \`people\` says who that is: left out.`;
    run.annotate({ level: "warning", title: "writ calendar", message });
  }
  if (unknown.length > unknownShownMax) run.info(`${unknown.length} names are unknown in all.`);
  run.setOutput("on-call", String(people.length));
  run.setOutput("unknown", String(unknown.length));
  if (people.length > 0 || wish.allowEmpty) return people;
  const until = formatInstant(stretch.untilSeconds);
  const left = `Nobody known is on call until ${until}: the group is left as it is.`;
  const message = `${left} \`allow-empty: true\` empties it.`;
  run.annotate({ level: "error", title: "writ calendar", message });
  run.setOutput("outcome", "empty");
  return undefined;
}

async function repositoryOf(
  run: ActionRun,
  nowSeconds: number,
): Promise<{ readonly files: RepositoryFiles; readonly model: Model; readonly commit: string }> {
  const commit = await headCommit(run.workspace);
  if (commit === undefined) throw wrong("Nothing is checked out: put actions/checkout before this step.");
  const files = await filesOfCommit(run.workspace, commit);
  const parsed = parseRepository(files, { nowSeconds });
  if (!parsed.ok) throw calendarFault("The repository is not valid as it stands: correct that first.");
  return { files, model: parsed.model, commit };
}

function assertStaysValid(files: RepositoryFiles, { path, text }: GroupChange, nowSeconds: number): void {
  const after = new Map(files).set(path, new TextEncoder().encode(text));
  const parsed = parseRepository(after, { nowSeconds, changed: (changed) => changed === path });
  if (parsed.ok) return;
  const [first] = parsed.diagnostics;
  throw calendarFault(`With these members the repository would not be valid: ${first?.message ?? ""}.`);
}

interface Change {
  readonly wish: CalendarWish;
  readonly change: GroupChange;
  readonly commit: string;
}

async function propose(run: ActionRun, { wish, change, commit }: Change): Promise<Outcome> {
  const [owner = "", repository = ""] = (run.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || repository === "") throw wrong("GITHUB_REPOSITORY is not set, as it is on a runner.");
  const writer = openWriter({ owner, repository, token: run.requiredInput("github-token"), ...apiOf(run) });
  const tree = (await git(run.workspace, ["rev-parse", "--verify", `${commit}^{tree}`])).toString("utf8").trim();
  const { path, text, joining, leaving } = change;
  const title = `${path}: ${joining.length} join, ${leaving.length} leave, by the rota`;
  const outcome = await putOwnBranchFile(writer, {
    ...{ branch: wish.branch, base: wish.base, parent: commit, parentTree: tree, path, text },
    message: `${title}\n\n${[...joining.map((one) => `+ ${one}`), ...leaving.map((one) => `- ${one}`)].join("\n")}\n`,
  });
  if (outcome === "moved") return end(run, outcome, `${wish.base} moved on meanwhile; the next run does it.`);
  const web = run.env["GITHUB_SERVER_URL"] || "https://github.com";
  const query = new URLSearchParams({ expand: "1", title });
  const range = `${encodeURIComponent(wish.base)}...${encodeURIComponent(wish.branch)}`;
  const link = `${web}/${owner}/${repository}/compare/${range}?${query}`;
  run.setOutput("link", link);
  const message = `${title}. A person has to open the pull request, and security to approve it: ${link}`;
  run.annotate({ level: "notice", title: "writ calendar", message });
  return await end(run, outcome, `${title}. [Open the pull request](${link}), then have it approved.`);
}

async function end(run: ActionRun, outcome: string, said: string): Promise<Outcome> {
  run.info(said);
  run.setOutput("outcome", outcome);
  await run.summarize(`### On call\n\n${said}\n`);
  return "done";
}

function wrong(detail: string): WritError {
  return new WritError("ACTIONS_INPUT", detail);
}
