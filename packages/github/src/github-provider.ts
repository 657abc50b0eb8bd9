// Facts from GitHub's REST API, which alone gives the blob ids of a pull request's files. It must never take part of a
// list for the whole.
import { WritError } from "@writ/contracts";
import {
  accountOf,
  type Fields,
  fieldsOf,
  filesOf,
  listOf,
  numberOf,
  pullCommitOf,
  reviewOf,
  secondsOf,
  shaOf,
  textOf,
} from "./answers.ts";
import { hasBlobId } from "./blobs.ts";
import type { Provider, PullFacts } from "./facts.ts";
import { pageEntries, pullCommitsMax, pullEventsMax, pullFilesMax, pullReviewsMax, teamMembersMax } from "./limits.ts";
import { openRequests, type RequestOptions, type Requests } from "./requests.ts";

export interface GitHubOptions extends RequestOptions {
  readonly owner: string;
  readonly repository: string;
  readonly repositoryId: number;
  /** The branch that is published; pull requests into others are named, and not looked into. */
  readonly branch: string;
}

export interface GitHubProvider extends Provider {
  /**
   * A pull request as it would be judged if it were merged now, whether open or not: `mergeCommit` is "", and every
   * review was in time.
   */
  openPull(number: number): Promise<OpenPullRequest>;
  /** The little of it that says whose it is: one request. */
  outlineOf(number: number): Promise<PullOutline>;
  /** What a blob holds, by git's id of it. @throws WritError GITHUB_ANSWER when it is other than its id says. */
  blob(id: string): Promise<Uint8Array>;
  /** Requests sent so far, those repeated included. */
  sent(): number;
}

export interface PullOutline {
  readonly open: boolean;
  readonly head: string;
  /** Where the head lies; absent: that repository is gone. */
  readonly headRepositoryId?: number;
}

export interface OpenPullRequest {
  readonly facts: PullFacts;
  readonly open: boolean;
  /** Its author calls it unfinished: GitHub merges no such one. */
  readonly draft: boolean;
}

/** 6 requests for a pull request of up to 100 commits, files, reviews and events, and 1 for each team or user. */
export function openGitHub(options: GitHubOptions): GitHubProvider {
  const requests = openRequests(options);
  const pulls = new Map<number, Promise<PullFacts>>();
  return {
    sent: () => requests.sent(),
    outlineOf: async (number) => whose(await pullAt(number, options, requests)),
    blob: async (id) => await readBlob(id, options, requests),
    openPull: (number) => readOpenPull(number, options, requests),
    pullsOfCommit: async (commit) => {
      const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
      const listed = await pages(requests, route, { ...where(options), commit_sha: commit }, pageEntries);
      if (listed === undefined) throw new WritError("GITHUB_ANSWER", `Too many pull requests claim ${commit}.`);
      const merged = listed.map((entry) => fieldsOf(entry, "pull request")).filter((pull) => pull["merged_at"] != null);
      return await Promise.all(merged.map((pull) => factsOf(pull, options, { requests, pulls })));
    },
    accountsOf: async (owner) => {
      const [organisation = "", team] = owner.replace(/^@/, "").split("/");
      try {
        return team === undefined
          ? await userId(requests, organisation)
          : await memberIds(requests, { org: organisation, team_slug: team });
      } catch (fault) {
        // Nobody can be told apart from nobody who may be seen: the file waits, and its report says why.
        if (fault instanceof WritError && fault.code === "GITHUB_REFUSED" && isAbsent(fault.cause)) return undefined;
        throw fault;
      }
    },
  };
}

function isAbsent(cause: unknown): boolean {
  const status = typeof cause === "object" && cause !== null && "status" in cause ? cause.status : undefined;
  return status === 404 || status === 403;
}

function where({ owner, repository }: GitHubOptions): { owner: string; repo: string } {
  return { owner, repo: repository };
}

interface Asking {
  readonly requests: Requests;
  readonly pulls: Map<number, Promise<PullFacts>>;
}

async function factsOf(pull: Fields, options: GitHubOptions, { requests, pulls }: Asking): Promise<PullFacts> {
  const number = numberOf(pull["number"], "number of a pull request");
  const outline = outlineOf(pull);
  if (outline.baseBranch !== options.branch || outline.repositoryId !== options.repositoryId) return outline;
  const kept = pulls.get(number) ?? readPull(number, options, requests);
  pulls.set(number, kept);
  return await kept;
}

async function readOpenPull(number: number, options: GitHubOptions, requests: Requests): Promise<OpenPullRequest> {
  const pull = await pullAt(number, options, requests);
  const unmerged = { ...pull, merge_commit_sha: unmergedCommit, merged_at: endOfTime };
  const facts = { ...(await withLists(unmerged, options, requests)), mergeCommit: "" };
  return { facts, open: pull["state"] === "open", draft: pull["draft"] === true };
}

async function readBlob(id: string, options: GitHubOptions, { octokit }: Requests): Promise<Uint8Array> {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const { data } = await octokit.request(route, { ...where(options), file_sha: shaOf(id, "id of a blob") });
  const { content, encoding } = fieldsOf(data, "blob");
  const bytes = Buffer.from(textOf(content, "content of a blob"), encoding === "base64" ? "base64" : "utf8");
  if (hasBlobId(bytes, id)) return bytes;
  throw new WritError("GITHUB_ANSWER", `The blob ${id} is not what its id says.`);
}

function whose(pull: Fields): PullOutline {
  const head = fieldsOf(pull["head"], "head");
  const outline = { open: pull["state"] === "open", head: shaOf(head["sha"], "head") };
  if (head["repo"] == null) return outline;
  return { ...outline, headRepositoryId: numberOf(fieldsOf(head["repo"], "head")["id"], "id of the head") };
}

/** Stands where GitHub has nothing, or the commit of a merge that it only tried. */
const unmergedCommit = "0".repeat(40);
const endOfTime = "9999-12-31T23:59:59Z";

/** What the list of pull requests says; enough to see that one was merged elsewhere. */
function outlineOf(pull: Fields): PullFacts {
  const base = fieldsOf(pull["base"], "base");
  const author = accountOf(pull["user"], "author");
  return {
    number: numberOf(pull["number"], "number of a pull request"),
    repositoryId: numberOf(fieldsOf(base["repo"], "base")["id"], "id of the repository"),
    baseBranch: textOf(base["ref"], "base"),
    headCommit: shaOf(fieldsOf(pull["head"], "head")["sha"], "head"),
    mergeCommit: shaOf(pull["merge_commit_sha"], "merge commit"),
    mergedSeconds: secondsOf(pull["merged_at"], "time of merging"),
    ...(author === undefined ? {} : { author }),
    commits: undefined,
    files: undefined,
    reviews: undefined,
    retargetedSeconds: "unknown",
  };
}

async function readPull(number: number, options: GitHubOptions, requests: Requests): Promise<PullFacts> {
  return await withLists(await pullAt(number, options, requests), options, requests);
}

const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";

async function pullAt(number: number, options: GitHubOptions, requests: Requests): Promise<Fields> {
  const at = { ...where(options), pull_number: number };
  return fieldsOf((await requests.octokit.request(route, at)).data, "pull request");
}

async function withLists(pull: Fields, options: GitHubOptions, requests: Requests): Promise<PullFacts> {
  const number = numberOf(pull["number"], "number of a pull request");
  const at = { ...where(options), pull_number: number };
  const commits = await wholeList(requests, `${route}/commits`, at, {
    most: pullCommitsMax,
    count: numberOf(pull["commits"], "count of commits"),
  });
  const files = await wholeList(requests, `${route}/files`, at, {
    most: pullFilesMax,
    count: numberOf(pull["changed_files"], "count of files"),
  });
  const reviews = await pages(requests, `${route}/reviews`, at, pullReviewsMax);
  const events = await pages(
    requests,
    "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
    { ...where(options), issue_number: number },
    pullEventsMax,
  );
  return {
    ...outlineOf(pull),
    commits: commits?.map(pullCommitOf),
    files: files === undefined ? undefined : filesOf(files),
    reviews: reviews?.map(reviewOf).filter((review) => review !== undefined),
    retargetedSeconds: events === undefined ? "unknown" : retargetedOf(events),
  };
}

function retargetedOf(events: readonly unknown[]): number | undefined {
  const seconds = events
    .map((event) => fieldsOf(event, "event"))
    .filter(({ event }) => event === "base_ref_changed" || event === "automatic_base_change_succeeded")
    .map((event) => secondsOf(event["created_at"], "time of an event"));
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}

type Parameters = Readonly<Record<string, string | number>>;

/** A list whose length GitHub says beforehand; undefined when it lists no more than a part. */
async function wholeList(
  requests: Requests,
  route: string,
  parameters: Parameters,
  { most, count }: { readonly most: number; readonly count: number },
): Promise<readonly unknown[] | undefined> {
  if (count > most) return undefined;
  const list = await pages(requests, route, parameters, most);
  if (list?.length === count) return list;
  throw new WritError("GITHUB_ANSWER", `${route}: ${list?.length ?? "too many"} entries of ${count}.`);
}

/** Every page; undefined beyond `most` entries. */
async function pages(
  { octokit }: Requests,
  route: string,
  parameters: Parameters,
  most: number,
): Promise<readonly unknown[] | undefined> {
  const entries: unknown[] = [];
  const wish = { ...parameters, per_page: pageEntries };
  for await (const { data } of octokit.paginate.iterator(route, wish)) {
    entries.push(...listOf(data, "list"));
    if (entries.length > most) return undefined;
  }
  return entries;
}

async function userId({ octokit }: Requests, username: string): Promise<ReadonlySet<number>> {
  const { data } = await octokit.request("GET /users/{username}", { username });
  const account = accountOf(data, "user");
  return new Set(account === undefined || account.bot ? [] : [account.id]);
}

async function memberIds(requests: Requests, team: Parameters): Promise<ReadonlySet<number>> {
  const members = await pages(requests, "GET /orgs/{org}/teams/{team_slug}/members", team, teamMembersMax);
  if (members === undefined) throw new WritError("GITHUB_ANSWER", `A team has more than ${teamMembersMax} members.`);
  const accounts = members.map((member) => accountOf(member, "member")).filter((account) => account !== undefined);
  return new Set(accounts.filter(({ bot }) => !bot).map(({ id }) => id));
}
