// The pull requests of one bot from one branch: found again by author, branch and marker, opened, changed, closed. It
// must never take somebody else's pull request for its own, nor open one beside another that is open.
import { WritError } from "@writ/contracts";
import { accountOf, type Fields, fieldsOf, listOf, numberOf, shaOf, textOf } from "../answers.ts";
import { parseMarker } from "../expiry/marker.ts";
import type { OwnPull } from "../expiry/next-step.ts";
import { ownPullsMax, pageEntries } from "../limits.ts";
import { type OwnBranch, type RepositoryWriter, statusOf, written } from "./repository-writer.ts";

export interface PullPlace {
  readonly branch: OwnBranch;
  readonly base: string;
  readonly repositoryId: number;
}

export interface PullText {
  readonly title: string;
  readonly body: string;
}

export interface OwnPulls {
  /** Newest first. @throws WritError GITHUB_WRITE when an open one from the branch is somebody else's. */
  list(): Promise<readonly OwnPull[]>;
  /** undefined: there is an open one already, which another run has opened meanwhile. */
  open(text: PullText): Promise<number | undefined>;
  change(pull: number, text: PullText): Promise<void>;
  /** Closes it, and says why: once, so that a lost answer does not say it twice. */
  close(pull: number, why: { readonly body: string; readonly comment: string }): Promise<void>;
}

export function openOwnPulls(writer: RepositoryWriter, where: PullPlace): OwnPulls {
  const { requests, place } = writer;
  const route = "/repos/{owner}/{repo}/pulls";
  const send = async (words: string, parameters: object): Promise<unknown> =>
    (await written(async () => await requests.octokit.request(words, { ...place, ...parameters }))).data;
  return {
    list: async () => await listOwn(writer, where),
    async open(text) {
      const wish = { ...text, head: where.branch, base: where.base };
      try {
        const opened = fieldsOf(await send(`POST ${route}`, wish), "pull request");
        return numberOf(opened["number"], "number of a pull request");
      } catch (fault) {
        if (statusOf(fault) !== 422) throw fault;
        // Either one is open already, or GitHub will have none from this branch: the list tells which.
        if ((await listOwn(writer, where)).some(({ state }) => state === "open")) return undefined;
        throw fault;
      }
    },
    async change(pull, text) {
      await send(`PATCH ${route}/{pull_number}`, { pull_number: pull, ...text });
    },
    async close(pull, { body, comment }) {
      await send(`PATCH ${route}/{pull_number}`, { pull_number: pull, state: "closed", body });
      const words = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      await send(words, { issue_number: pull, body: comment, request: { once: true } });
    },
  };
}

async function listOwn(writer: RepositoryWriter, where: PullPlace): Promise<readonly OwnPull[]> {
  const { branch, base, repositoryId } = where;
  const head = `${writer.place.owner}:${branch}`;
  const wish = { head, base, state: "all", sort: "created", direction: "desc" };
  const isOurs = await authorship(writer);
  const found = (await pagesOf(writer, "GET /repos/{owner}/{repo}/pulls", wish)).filter((pull) => {
    const from = fieldsOf(pull["head"], "head");
    // A fork may have a branch of the same name; null is a fork that was deleted.
    const repo = from["repo"] == null ? undefined : fieldsOf(from["repo"], "head")["id"];
    return from["ref"] === branch && repo === repositoryId && fieldsOf(pull["base"], "base")["ref"] === base;
  });
  const foreign = found.find((pull) => pull["state"] === "open" && !isOurs(pull));
  if (foreign !== undefined) {
    const number = numberOf(foreign["number"], "number of a pull request");
    throw new WritError("GITHUB_WRITE", `Pull request ${number} from ${branch} is not Writ's own: close it first.`);
  }
  return found.filter(isOurs).map(ownPullOf);
}

/** A person's token speaks as that person; an App's may not ask who it is, and then the author must be some App. */
async function authorship({ requests }: RepositoryWriter): Promise<(pull: Fields) => boolean> {
  let self: number | undefined;
  try {
    self = accountOf((await requests.octokit.request("GET /user")).data, "user")?.id;
  } catch (fault) {
    if (statusOf(fault) !== 403 && statusOf(fault) !== 404) throw fault;
  }
  return (pull) => {
    const author = accountOf(pull["user"], "author");
    return author !== undefined && (self === undefined ? author.bot : author.id === self);
  };
}

function ownPullOf(pull: Fields): OwnPull {
  const open = textOf(pull["state"], "state of a pull request") === "open";
  const body = pull["body"] === null ? "" : textOf(pull["body"], "body of a pull request");
  return {
    number: numberOf(pull["number"], "number of a pull request"),
    state: open ? "open" : pull["merged_at"] == null ? "closed" : "merged",
    headCommit: shaOf(fieldsOf(pull["head"], "head")["sha"], "head"),
    body,
    marker: parseMarker(body),
  };
}

async function pagesOf({ requests, place }: RepositoryWriter, route: string, parameters: object): Promise<Fields[]> {
  const entries: Fields[] = [];
  const wish = { ...place, ...parameters, per_page: pageEntries };
  for await (const { data } of requests.octokit.paginate.iterator(route, wish)) {
    entries.push(...listOf(data, "list").map((entry) => fieldsOf(entry, "entry")));
    if (entries.length >= ownPullsMax) break;
  }
  return entries;
}
