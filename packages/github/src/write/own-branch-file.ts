// One changed file on a branch of Writ's own: made anew from its base when it would say something else. It must never
// put another file into the commit, nor touch a branch that already does the right thing: somebody may have approved
// it.
import { WritError } from "@writ/contracts";
import { fieldsOf, shaOf, textOf } from "../answers.ts";
import { type OwnBranch, type RepositoryWriter, statusOf, written } from "./repository-writer.ts";

export interface OwnBranchFile {
  readonly branch: OwnBranch;
  /** Whose head `parent` is, which has `parentTree`. */
  readonly base: string;
  readonly parent: string;
  readonly parentTree: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/** `moved`: the base has another head by now; nothing was done. @throws WritError GITHUB_… */
export async function putOwnBranchFile(
  writer: RepositoryWriter,
  wish: OwnBranchFile,
): Promise<"written" | "unchanged" | "moved"> {
  if ((await writer.headOf(wish.base)) !== wish.parent) return "moved";
  if (await saysAlready(writer, wish)) return "unchanged";
  const { path, text, parent, parentTree, message } = wish;
  const send = async (route: string, parameters: object) =>
    fieldsOf((await writer.requests.octokit.request(route, { ...writer.place, ...parameters })).data, "answer");
  const tree = [{ path, mode: "100644", type: "blob", content: text }];
  const made = await written(() => send("POST /repos/{owner}/{repo}/git/trees", { base_tree: parentTree, tree }));
  const wanted = { message, tree: shaOf(made["sha"], "tree"), parents: [parent] };
  const commit = shaOf((await written(() => send("POST /repos/{owner}/{repo}/git/commits", wanted)))["sha"], "commit");
  const { ahead, behind, files } = await writer.compare(parent, commit);
  if (ahead !== 1 || behind !== 0 || files.length !== 1 || files[0]?.path !== path) {
    throw new WritError("GITHUB_ANSWER", `The commit changes something else than ${path}.`);
  }
  await writer.point(wish.branch, commit);
  return "written";
}

/** The branch changes this one file, to this very text. */
async function saysAlready(writer: RepositoryWriter, { branch, base, path, text }: OwnBranchFile): Promise<boolean> {
  if ((await writer.headOf(branch)) === undefined) return false;
  const { files } = await writer.compare(base, branch);
  if (files.length !== 1 || files[0]?.path !== path) return false;
  const route = "GET /repos/{owner}/{repo}/contents/{path}";
  try {
    const { data } = await writer.requests.octokit.request(route, { ...writer.place, path, ref: branch });
    const content = textOf(fieldsOf(data, "file")["content"], "content");
    return Buffer.from(content, "base64").toString("utf8") === text;
  } catch (fault) {
    if (statusOf(fault) === 404) return false;
    throw fault;
  }
}
