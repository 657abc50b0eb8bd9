// What a requester does on GitHub with their own token: who they are, the repository at one commit without a clone, one
// new branch and one pull request. It must never move a branch that is there, nor keep a token anywhere.
import { WritError } from "@writ/contracts";
import { accountOf, type Fields, fieldsOf, listOf, numberOf, shaOf, textOf } from "../answers.ts";
import type { RequestOptions, Requests } from "../requests.ts";
import { openRequests } from "../requests.ts";
import { readBlobsOfCommit } from "./commit-blobs.ts";
import type { MergeMethod } from "./merge-pull.ts";
import { statusOf, written } from "./repository-writer.ts";

export interface AccessPlace extends RequestOptions {
  readonly owner: string;
  readonly repository: string;
}

export interface RemoteEntry {
  readonly path: string;
  readonly mode: string;
  readonly kind: string;
  readonly id: string;
  readonly bytes: number;
}

export interface RemoteHead {
  readonly commit: string;
  readonly tree: string;
}

export interface AboutRepository {
  readonly id: number;
  readonly defaultBranch: string;
  /** As the host says it of the person; a token may have fewer rights. */
  readonly mayPush: boolean;
  /** The first that the repository allows of squash, merge and rebase. */
  readonly mergeMethod: MergeMethod;
  /** OWNER/NAME of the repository that this is a fork of; "" when GitHub does not name it. Absent: it is none. */
  readonly forkOf?: string;
}

/** One file that a commit adds, or with `text: null` takes away. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string | null;
}

export interface Proposal {
  readonly base: string;
  readonly head: RemoteHead;
  readonly branch: string;
  readonly files: readonly ProposedFile[];
  readonly message: string;
  readonly title: string;
  readonly body: string;
}

export interface Proposed {
  readonly number: number;
  readonly url: string;
  readonly headCommit: string;
  /** Where the base stood when it was opened. */
  readonly baseCommit: string;
}

export interface RepositoryAccess {
  readonly place: { readonly owner: string; readonly repo: string };
  readonly requests: Requests;
  /** The person behind the token. @throws WritError GITHUB_REFUSED for an App's token, which is nobody's. */
  whoAmI(): Promise<{ readonly id: number; readonly login: string }>;
  about(): Promise<AboutRepository>;
  headOf(branch: string): Promise<RemoteHead>;
  /** Every file of a commit, named; 1 request. @throws WritError GITHUB_ANSWER when GitHub lists not all of them. */
  entriesOf(head: RemoteHead): Promise<readonly RemoteEntry[]>;
  /** Contents by blob id: each is what its id says. 2 requests, and 1 for each file that an attribute changed. */
  blobsOf(
    head: RemoteHead,
    wanted: readonly Pick<RemoteEntry, "path" | "id" | "bytes">[],
  ): Promise<Map<string, Uint8Array>>;
  /** 4 requests. @throws WritError GITHUB_WRITE. undefined: a branch of that name is there. */
  propose(proposal: Proposal): Promise<Proposed | undefined>;
}

export function openRepositoryAccess(options: AccessPlace): RepositoryAccess {
  const requests = openRequests(options);
  const place = { owner: options.owner, repo: options.repository };
  const send = async (route: string, parameters: object = {}): Promise<Fields> =>
    fieldsOf((await requests.octokit.request(route, { ...place, ...parameters })).data, "answer");
  return {
    place,
    requests,
    async whoAmI() {
      const { data } = await requests.octokit.request("GET /user");
      const account = accountOf(data, "user");
      if (account === undefined || account.bot) throw new WritError("GITHUB_ANSWER", "The token is no person's.");
      return { id: account.id, login: textOf(fieldsOf(data, "user")["login"], "login") };
    },
    about: async () => aboutOf(await send("GET /repos/{owner}/{repo}")),
    async headOf(branch) {
      const found = fieldsOf(
        (await send("GET /repos/{owner}/{repo}/branches/{branch}", { branch }))["commit"],
        "commit",
      );
      const tree = fieldsOf(fieldsOf(found["commit"], "commit")["tree"], "tree");
      return { commit: shaOf(found["sha"], "head"), tree: shaOf(tree["sha"], "tree") };
    },
    async entriesOf({ tree }) {
      const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
      return entriesOf(await send(route, { tree_sha: tree, recursive: "1" }));
    },
    blobsOf: async (head, wanted) => await readBlobsOfCommit(requests, { place, commit: head.commit }, wanted),
    propose: async (proposal) => await propose(send, proposal),
  };
}

const methods = [
  ["squash", "allow_squash_merge"],
  ["merge", "allow_merge_commit"],
  ["rebase", "allow_rebase_merge"],
] as const;

function aboutOf(about: Fields): AboutRepository {
  const { permissions, fork, parent } = about;
  const rights = permissions == null ? undefined : fieldsOf(permissions, "permissions");
  const from = fork === true && parent != null ? fieldsOf(parent, "parent")["full_name"] : undefined;
  return {
    id: numberOf(about["id"], "id of the repository"),
    defaultBranch: textOf(about["default_branch"], "default branch"),
    mayPush: rights === undefined || rights["push"] === true,
    mergeMethod: methods.find(([, name]) => about[name] === true)?.[0] ?? "merge",
    ...(fork === true ? { forkOf: typeof from === "string" ? from : "" } : {}),
  };
}

function entriesOf(listing: Fields): readonly RemoteEntry[] {
  if (listing["truncated"] !== false) throw new WritError("GITHUB_ANSWER", "The tree is listed in part only.");
  const entries = listOf(listing["tree"], "tree").map((entry) => fieldsOf(entry, "entry"));
  return entries
    .filter(({ type }) => type !== "tree")
    .map((entry) => ({
      path: textOf(entry["path"], "path"),
      mode: textOf(entry["mode"], "mode"),
      kind: textOf(entry["type"], "type"),
      id: shaOf(entry["sha"], "blob"),
      bytes: entry["size"] === undefined ? 0 : numberOf(entry["size"], "size"),
    }));
}

/** Obeyed twice it would look like somebody else's: a lost answer ends it. */
const once = { request: { once: true } };

type Send = (route: string, parameters?: object) => Promise<Fields>;

async function propose(send: Send, proposal: Proposal): Promise<Proposed | undefined> {
  const { base, head, branch, files, message, title, body } = proposal;
  const tree = files.map(({ path, text }) => ({
    ...{ path, mode: "100644", type: "blob" },
    ...(text === null ? { sha: null } : { content: text }),
  }));
  const write = async (route: string, parameters: object): Promise<Fields> =>
    await written(async () => await send(`POST /repos/{owner}/{repo}/${route}`, parameters));
  const made = await write("git/trees", { base_tree: head.tree, tree });
  const commit = await write("git/commits", { message, tree: shaOf(made["sha"], "tree"), parents: [head.commit] });
  const headCommit = shaOf(commit["sha"], "commit");
  try {
    await write("git/refs", { ref: `refs/heads/${branch}`, sha: headCommit, ...once });
  } catch (fault) {
    if (statusOf(fault) === 422 && /already exists/i.test(String(fault))) return undefined;
    throw fault;
  }
  const pull = await write("pulls", { title, body, head: branch, base, ...once }).catch(async (fault: unknown) => {
    // The branch was made a moment ago for this alone; left behind, it would take the name.
    await send("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${branch}` }).catch(() => {});
    throw fault;
  });
  return {
    number: numberOf(pull["number"], "number of a pull request"),
    url: textOf(pull["html_url"], "address of a pull request"),
    headCommit,
    baseCommit: shaOf(fieldsOf(pull["base"], "base")["sha"], "base"),
  };
}
