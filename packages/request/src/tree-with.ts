// A tree of git with one file more, or one less, made from trees alone. It must never lose another entry.
import { WritError } from "@writ/contracts";

/** Runs git and gives what it prints, trimmed. */
export type GitText = (words: readonly string[], input?: string) => Promise<string>;

export interface FileInTree {
  readonly path: string;
  /** null: the file goes, and folders that are empty then. */
  readonly blob: string | null;
}

/** The id of the new tree. @throws WritError REQUEST_TAKEN when something else stands in the way. */
export async function treeWith(run: GitText, tree: string, file: FileInTree): Promise<string> {
  return (await changed(run, tree, file)) ?? (await run(["mktree"], ""));
}

/** undefined: nothing is left. */
async function changed(
  run: GitText,
  tree: string | undefined,
  { path, blob }: FileInTree,
): Promise<string | undefined> {
  const [name = "", ...rest] = path.split("/");
  const listed = tree === undefined ? "" : await run(["ls-tree", "--full-tree", "-z", tree]);
  const entries = listed.split("\0").filter((entry) => entry !== "");
  const nameOf = (entry: string): string => entry.slice(entry.indexOf("\t") + 1);
  const found = entries.find((entry) => nameOf(entry) === name);
  const others = entries.filter((entry) => entry !== found);
  const [, kind, id] = /^\d{6} (\w+) ([0-9a-f]+)\t/.exec(found ?? "") ?? [];
  if (rest.length > 0 && kind !== undefined && kind !== "tree") {
    throw new WritError("REQUEST_TAKEN", `${JSON.stringify(name)} is no folder there.`);
  }
  if (rest.length === 0) {
    if (blob !== null && found !== undefined) throw new WritError("REQUEST_TAKEN", `${JSON.stringify(name)} is there.`);
    if (blob !== null) others.push(`100644 blob ${blob}\t${name}`);
  } else {
    const inner = await changed(run, id, { path: rest.join("/"), blob });
    if (inner !== undefined) others.push(`040000 tree ${inner}\t${name}`);
  }
  if (others.length === 0) return undefined;
  return await run(["mktree", "--missing", "-z"], others.map((entry) => `${entry}\0`).join(""));
}
