// The one comment that Writ keeps on a pull request: found by its marker and by who wrote it, changed in place. It must
// never change or remove what somebody else wrote, nor take another's text with a marker in it for its own.
import { WritError } from "@writ/contracts";
import { type Fields, fieldsOf, listOf, numberOf } from "./answers.ts";
import { commentsSeenMax, pageEntries } from "./limits.ts";
import { openRequests, type RequestOptions, type Requests } from "./requests.ts";

export interface StickyOptions extends RequestOptions {
  readonly owner: string;
  readonly repository: string;
  readonly pull: number;
  /** Login of the bot that the token is of: `github-actions[bot]`. No person can have a name with brackets. */
  readonly author: string;
  /** Names the comment among others of that bot; lower-case letters. */
  readonly name: string;
}

/**
 * not-allowed: the token may not write here, as that of a fork's run. crowded: there are more comments than are looked
 * through. otherwise-signed: another bot than `author` has written it, and it is not written again.
 */
export type Stuck = "created" | "updated" | "unchanged" | "not-allowed" | "crowded" | "otherwise-signed";

/** Words of a marker, in which nothing can end the HTML comment; `text` follows on the next line. */
export function withMarker(name: string, meta: Readonly<Record<string, string | number>>, text: string): string {
  const words = JSON.stringify(meta);
  if (!/^[a-z-]+$/.test(name) || !/^\{[A-Za-z0-9_":,.-]*\}$/.test(words) || words.includes("--")) {
    throw new Error("a marker holds plain words and numbers only");
  }
  return `<!-- writ:${name} ${words} -->\n${text}`;
}

/** `body` begins with the marker of `options.name`. Rejects with GitHub's errors, but not when it says 403 or 404. */
export async function stickComment(options: StickyOptions, body: string): Promise<Stuck> {
  const requests = openRequests(options);
  const where = { owner: options.owner, repo: options.repository };
  try {
    const found = await findComments(requests, options);
    if (found === undefined) return "crowded";
    const [first, ...more] = found.own;
    for (const { id } of more) {
      await requests.octokit.request(`DELETE ${oneComment}`, { ...where, comment_id: id });
    }
    if (first === undefined) return found.others ? "otherwise-signed" : await post(requests, options, body);
    if (first.body === body) return "unchanged";
    await requests.octokit.request(`PATCH ${oneComment}`, { ...where, comment_id: first.id, body });
    return "updated";
  } catch (fault) {
    if (fault instanceof WritError && fault.code === "GITHUB_REFUSED" && isClosedTo(fault.cause)) return "not-allowed";
    throw fault;
  }
}

const oneComment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const allComments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

function isClosedTo(cause: unknown): boolean {
  const status = typeof cause === "object" && cause !== null && "status" in cause ? cause.status : undefined;
  return status === 403 || status === 404;
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

interface Found {
  /** Oldest first. */
  readonly own: readonly OwnComment[];
  /** Another bot has one with this marker: the same action with a token that `author` is not the name of. */
  readonly others: boolean;
}

/** undefined when there are too many to see them all. */
async function findComments({ octokit }: Requests, options: StickyOptions): Promise<Found | undefined> {
  const { owner, repository: repo, pull, author, name } = options;
  const own: OwnComment[] = [];
  let [seen, others] = [0, false];
  const wish = { owner, repo, issue_number: pull, per_page: pageEntries };
  for await (const { data } of octokit.paginate.iterator(`GET ${allComments}`, wish)) {
    for (const comment of listOf(data, "list of comments").map((entry) => fieldsOf(entry, "comment"))) {
      seen += 1;
      const body = comment["body"];
      // The marker counts at the very start only, where no text of anybody else can stand.
      if (typeof body !== "string" || !body.startsWith(`<!-- writ:${name} {`)) continue;
      const bot = botOf(comment);
      if (bot === author) own.push({ id: numberOf(comment["id"], "id"), body });
      else if (bot !== undefined) others = true;
    }
    if (seen > commentsSeenMax) return undefined;
  }
  return { own: own.sort((one, other) => one.id - other.id), others };
}

/** Login of the bot that wrote it; undefined: a person did. */
function botOf(comment: Fields): string | undefined {
  const { login, type } = comment["user"] == null ? {} : fieldsOf(comment["user"], "author");
  return type === "Bot" && typeof login === "string" ? login : undefined;
}

async function post({ octokit }: Requests, options: StickyOptions, body: string): Promise<Stuck> {
  const { owner, repository: repo, pull } = options;
  // Never repeated: the answer may be lost after the comment was made, and a second one would stay.
  const wish = { owner, repo, issue_number: pull, body, request: { once: true } };
  const { data } = await octokit.request(`POST ${allComments}`, wish);
  return botOf(fieldsOf(data, "comment")) === options.author ? "created" : "otherwise-signed";
}
