// One issue as it stands now: who opened it, by id, and its text. It must never take the author from the text, nor from
// an event that may be older than the last edit.
import { accountOf, fieldsOf, numberOf, textOf } from "./answers.ts";
import { openRequests, type RequestOptions } from "./requests.ts";

export interface IssueWish extends RequestOptions {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

export interface ReadIssue {
  readonly number: number;
  readonly open: boolean;
  /** Undefined: the account is gone. */
  readonly author: { readonly id: number; readonly login: string; readonly bot: boolean } | undefined;
  /** "" when there is none; of a stranger. */
  readonly body: string;
}

/** @throws WritError GITHUB_… */
export async function readIssue(wish: IssueWish): Promise<ReadIssue> {
  const { octokit } = openRequests(wish);
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
  const place = { owner: wish.owner, repo: wish.repository, issue_number: wish.number };
  const issue = fieldsOf((await octokit.request(route, place)).data, "issue");
  const author = issue["user"] == null ? undefined : accountOf(issue["user"], "author");
  return {
    number: numberOf(issue["number"], "number of an issue"),
    open: textOf(issue["state"], "state of an issue") === "open",
    author:
      author === undefined
        ? undefined
        : { ...author, login: textOf(fieldsOf(issue["user"], "author")["login"], "login") },
    body: issue["body"] == null ? "" : textOf(issue["body"], "body of an issue"),
  };
}
