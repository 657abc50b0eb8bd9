// Writes to a repository on GitHub: commits that remove files, branches, pull requests of a bot. It must never force a
// branch that is not Writ's own, and never point a branch at a commit that was not compared with what was meant.
import { WritError } from "@writ/contracts";
import { printable } from "@writ/model";
import { type Fields, fieldsOf, listOf, numberOf, shaOf, textOf } from "../answers.ts";
import { refusalCharactersMax } from "../limits.ts";
import { assertRemovesOnly, type Comparison } from "../reduction.ts";
import { openRequests, type RequestOptions, type Requests } from "../requests.ts";

export interface WriterOptions extends RequestOptions {
  readonly owner: string;
  readonly repository: string;
}

export interface RemovalCommit {
  /** The commit that it stands on, and the id of its tree. */
  readonly parent: string;
  readonly parentTree: string;
  readonly paths: readonly string[];
  readonly message: string;
}

export interface RepositoryWriter {
  /** The branch that pull requests go into unless told otherwise, and the id of the repository. */
  about(): Promise<{ readonly id: number; readonly defaultBranch: string }>;
  /** The commit that a branch names; undefined: there is no such branch. */
  headOf(branch: string): Promise<string | undefined>;
  /** A commit that removes files and does nothing else, as GitHub itself compares it. No branch names it yet. */
  commitRemoval(wish: RemovalCommit): Promise<string>;
  /** What stands between two commits, from where they parted; `files` are at most 300. */
  compare(base: string, head: string): Promise<Comparison>;
  /** Moves a branch forward; false: it had moved on, or its rules forbid it. */
  advance(branch: string, commit: string): Promise<boolean>;
  /** Makes Writ's own branch name a commit, whatever it named. */
  point(branch: OwnBranch, commit: string): Promise<void>;
  /** Deletes Writ's own branch; one that is gone is no fault. */
  drop(branch: OwnBranch): Promise<void>;
  readonly requests: Requests;
  readonly place: { readonly owner: string; readonly repo: string };
}

/** A branch below `writ/`, which nobody else uses: only such a branch is ever forced or deleted. */
export type OwnBranch = `writ/${string}`;

/** @throws WritError WRIT_USAGE for every other branch. */
export function ownBranch(name: string): OwnBranch {
  if (/^writ\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !/\.\.|\.lock$|\.$/.test(name)) return name as OwnBranch;
  const why = "Writ makes that branch anew whenever it has to, so it must be one of Writ's own";
  throw new WritError("WRIT_USAGE", `${JSON.stringify(name)} does not begin with writ/. ${why}: such as writ/expire.`);
}

export function openWriter(options: WriterOptions): RepositoryWriter {
  const requests = openRequests(options);
  const place = { owner: options.owner, repo: options.repository };
  const send = async (route: string, parameters: object): Promise<Fields> => {
    const { data } = await requests.octokit.request(route, { ...place, ...parameters });
    return fieldsOf(data, "answer");
  };
  const writer: Writing = { send, requests, place };
  return {
    requests,
    place,
    async about() {
      const about = await send("GET /repos/{owner}/{repo}", {});
      const defaultBranch = textOf(about["default_branch"], "default branch");
      return { id: numberOf(about["id"], "id of the repository"), defaultBranch };
    },
    headOf: async (branch) => await headOf(writer, branch),
    commitRemoval: async (wish) => await commitRemoval(writer, wish),
    compare: async (base, head) => await compare(writer, base, head),
    advance: async (branch, commit) => await advance(writer, branch, commit),
    point: async (branch, commit) => await point(writer, branch, commit),
    async drop(branch) {
      await refusable(
        async () => await requests.octokit.request(`DELETE ${refs}/{ref}`, { ...place, ref: heads(branch) }),
        [404, 422],
      );
    },
  };
}

interface Writing {
  readonly send: (route: string, parameters: object) => Promise<Fields>;
  readonly requests: Requests;
  readonly place: { readonly owner: string; readonly repo: string };
}

const refs = "/repos/{owner}/{repo}/git/refs";
const heads = (branch: string): string => `heads/${branch}`;

async function headOf({ send }: Writing, branch: string): Promise<string | undefined> {
  const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
  const found = await refusable(async () => await send(route, { ref: heads(branch) }), [404]);
  return found === undefined ? undefined : shaOf(fieldsOf(found["object"], "object of a branch")["sha"], "head");
}

async function commitRemoval(writer: Writing, { parent, parentTree, paths, message }: RemovalCommit): Promise<string> {
  const { send } = writer;
  const tree = paths.map((path) => ({ path, mode: "100644", type: "blob", sha: null }));
  const made = await written(
    async () => await send("POST /repos/{owner}/{repo}/git/trees", { base_tree: parentTree, tree }),
  );
  const wish = { message, tree: shaOf(made["sha"], "tree"), parents: [parent] };
  const commit = shaOf(
    (await written(async () => await send("POST /repos/{owner}/{repo}/git/commits", wish)))["sha"],
    "commit",
  );
  assertRemovesOnly(await compare(writer, parent, commit), paths);
  return commit;
}

async function compare({ send }: Writing, base: string, head: string): Promise<Comparison> {
  const compared = await send("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead: `${base}...${head}` });
  const files = listOf(compared["files"], "list of files").map((entry) => {
    const { filename, status } = fieldsOf(entry, "file");
    return { path: textOf(filename, "name of a file"), status: textOf(status, "status of a file") };
  });
  return { ahead: numberOf(compared["ahead_by"], "count"), behind: numberOf(compared["behind_by"], "count"), files };
}

async function advance({ send }: Writing, branch: string, commit: string): Promise<boolean> {
  const wish = { ref: heads(branch), sha: commit, force: false };
  // Not a fast forward, or a rule of the branch: which of them, the branch itself tells.
  const moved = await refusable(async () => await send(`PATCH ${refs}/{ref}`, wish), [422]);
  return moved !== undefined;
}

async function point(writer: Writing, branch: OwnBranch, commit: string): Promise<void> {
  const { send } = writer;
  const move = async (): Promise<Fields> =>
    await send(`PATCH ${refs}/{ref}`, { ref: heads(branch), sha: commit, force: true });
  const create = async (): Promise<Fields> => await send(`POST ${refs}`, { ref: `refs/${heads(branch)}`, sha: commit });
  const exists = (await headOf(writer, branch)) !== undefined;
  if (exists) return void (await written(move));
  // Another run may make it meanwhile.
  if ((await refusable(create, [422])) === undefined) await written(move);
}

/** undefined: GitHub refused with one of these. */
async function refusable<Answer>(ask: () => Promise<Answer>, statuses: readonly number[]): Promise<Answer | undefined> {
  try {
    return await written(ask);
  } catch (fault) {
    if (statuses.includes(statusOf(fault))) return undefined;
    throw fault;
  }
}

/** A refusal to write is told with GitHub's own words: they name the rule or the setting. */
export async function written<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (fault) {
    if (!(fault instanceof WritError) || fault.code !== "GITHUB_REFUSED") throw fault;
    const { cause } = fault;
    const said = typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : "";
    const shown = printable(said.slice(0, refusalCharactersMax).replace(/\s+/g, " ").trim());
    throw new WritError("GITHUB_WRITE", `${fault.detail} ${shown}`.trim(), { cause });
  }
}

/** 0: it was no refusal. */
export function statusOf(fault: unknown): number {
  const cause: unknown = fault instanceof WritError ? fault.cause : undefined;
  const status = typeof cause === "object" && cause !== null && "status" in cause ? cause.status : undefined;
  return typeof status === "number" ? status : 0;
}
