// How far a pull request is: open, checked, merged by whom, and what runs on a commit. It must never take what cannot
// be seen with a token for something that is not there.
import { WritError } from "@writ/contracts";
import { accountOf, type Fields, fieldsOf, listOf, numberOf, shaOf, textOf } from "../answers.ts";
import { checksSeenMax } from "../limits.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { statusOf } from "./repository-writer.ts";

export interface PullProgress {
  readonly state: "open" | "closed" | "merged";
  readonly headCommit: string;
  /** As GitHub says it: changes with every review, push and comment. */
  readonly updated: string;
  readonly mergeCommit?: string;
  readonly mergedBy?: { readonly login: string; readonly bot: boolean };
}

export interface Checks {
  readonly running: number;
  readonly passed: number;
  readonly failed: readonly string[];
}

/** 1 request. */
export async function readPullProgress({ requests, place }: RepositoryAccess, number: number): Promise<PullProgress> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { data } = await requests.octokit.request(route, { ...place, pull_number: number });
  const pull = fieldsOf(data, "pull request");
  const merged = pull["merged_at"] != null;
  const by = merged && pull["merged_by"] != null ? fieldsOf(pull["merged_by"], "account") : undefined;
  return {
    state: merged ? "merged" : textOf(pull["state"], "state of a pull request") === "open" ? "open" : "closed",
    headCommit: shaOf(fieldsOf(pull["head"], "head")["sha"], "head"),
    updated: textOf(pull["updated_at"], "time of a change"),
    ...(merged ? { mergeCommit: shaOf(pull["merge_commit_sha"], "merge commit") } : {}),
    ...(by === undefined
      ? {}
      : { mergedBy: { login: textOf(by["login"], "login"), bot: accountOf(by, "account")?.bot === true } }),
  };
}

/** 1 request. undefined: the token may not see them. */
export async function readChecks({ requests, place }: RepositoryAccess, commit: string): Promise<Checks | undefined> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
  try {
    const { data } = await requests.octokit.request(route, { ...place, ref: commit, per_page: checksSeenMax });
    return checksOf(
      listOf(fieldsOf(data, "answer")["check_runs"], "list of checks").map((run) => fieldsOf(run, "check")),
    );
  } catch (fault) {
    if (fault instanceof WritError && [403, 404].includes(statusOf(fault))) return undefined;
    throw fault;
  }
}

const good: ReadonlySet<unknown> = new Set(["success", "neutral", "skipped"]);

function checksOf(runs: readonly Fields[]): Checks {
  const ended = runs.filter(({ status }) => status === "completed");
  const failed = ended.filter(({ conclusion }) => !good.has(conclusion));
  return {
    running: runs.length - ended.length,
    passed: ended.length - failed.length,
    failed: [...new Set(failed.map(({ name }) => textOf(name, "name of a check")))].sort(),
  };
}

export interface OpenOfOne {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly branch: string;
  readonly headCommit: string;
  readonly author: number;
}

/** Open pull requests into a branch by one account, newest first; looks through `pagesMax` pages. */
export async function openPullsOf(
  { requests, place }: RepositoryAccess,
  { author, base, pagesMax }: { readonly author: number; readonly base: string; readonly pagesMax: number },
): Promise<readonly OpenOfOne[]> {
  const found: OpenOfOne[] = [];
  const wish = { ...place, base, state: "open", sort: "created", direction: "desc", per_page: checksSeenMax };
  const route: string = "GET /repos/{owner}/{repo}/pulls";
  let pages = 0;
  for await (const { data } of requests.octokit.paginate.iterator(route, wish)) {
    for (const entry of listOf(data, "list").map((pull) => fieldsOf(pull, "pull request"))) {
      if (accountOf(entry["user"], "author")?.id !== author) continue;
      const head = fieldsOf(entry["head"], "head");
      found.push({
        number: numberOf(entry["number"], "number of a pull request"),
        title: textOf(entry["title"], "title"),
        url: textOf(entry["html_url"], "address of a pull request"),
        branch: textOf(head["ref"], "branch"),
        headCommit: shaOf(head["sha"], "head"),
        author,
      });
    }
    pages += 1;
    if (pages >= pagesMax) break;
  }
  return found;
}
