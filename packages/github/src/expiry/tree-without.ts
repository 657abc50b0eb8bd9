// A tree of git without some of its files, made from trees alone. It must never lose another entry, nor leave an empty
// folder, which git does not know.
import { WritError } from "@writ/contracts";

/** Runs git and gives what it prints, trimmed. */
export type GitText = (words: readonly string[], input?: string) => Promise<string>;

/** The id of the new tree; undefined: nothing is left. @throws WritError WRIT_INVARIANT when a file is not there. */
export async function treeWithout(run: GitText, tree: string, paths: readonly string[]): Promise<string | undefined> {
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [top = "", ...rest] = path.split("/");
    below.set(top, [...(below.get(top) ?? []), rest.join("/")]);
  }
  const entries: string[] = [];
  for (const entry of (await run(["ls-tree", "--full-tree", "-z", tree])).split("\0")) {
    const [, mode = "", kind = "", id = "", name = ""] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t(.+)$/s.exec(entry) ?? [];
    const inner = below.get(name);
    if (entry === "") continue;
    below.delete(name);
    if (inner === undefined) entries.push(entry);
    else if (kind === "tree") {
      const left = await treeWithout(run, id, inner);
      if (left !== undefined) entries.push(`${mode} ${kind} ${left}\t${name}`);
    } else if (inner.some((rest) => rest !== "")) throw absent(name);
  }
  for (const name of below.keys()) throw absent(name);
  if (entries.length === 0) return undefined;
  return await run(["mktree", "--missing", "-z"], entries.map((entry) => `${entry}\0`).join(""));
}

function absent(name: string): WritError {
  return new WritError("WRIT_INVARIANT", `There is no ${JSON.stringify(name)} where a file should be removed.`);
}
