// Watches an access repository's working tree and says when it differs from what was seen last.
// It must never miss a change for longer than a second, nor report one that changed no byte.
import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { loadFolder, type RepositoryFiles } from "@writ/model";

const settleMs = 120;
const lookMs = 1000;

export interface Tree {
  readonly files: RepositoryFiles;
  /** SHA-256 over names and bytes, hex. */
  readonly digest: string;
}

export async function loadTree(folder: string): Promise<Tree> {
  const files = await loadFolder(folder);
  const hash = createHash("sha256");
  for (const path of [...files.keys()].sort()) {
    const entry = files.get(path);
    hash.update(`${path}\0${entry instanceof Uint8Array ? entry.byteLength : entry?.kind}\0`);
    if (entry instanceof Uint8Array) hash.update(entry);
  }
  return { files, digest: hash.digest("hex") };
}

/** Calls `changed` with each new state of the tree until `stop`. The first state is the caller's, by digest. */
export function watchTree(
  folder: string,
  options: { readonly seen: string; readonly stop: AbortSignal; readonly changed: (tree: Tree) => Promise<void> },
): void {
  if (options.stop.aborted) return;
  let { seen } = options;
  let looking = false;
  let again = false;
  const look = async (): Promise<void> => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      const tree = await loadTree(folder);
      if (tree.digest !== seen && !options.stop.aborted) {
        seen = tree.digest;
        await options.changed(tree);
      }
    } finally {
      looking = false;
    }
    if (again && !options.stop.aborted) {
      again = false;
      await look();
    }
  };
  const quietly = () => void look().catch(() => {});
  let settle: NodeJS.Timeout | undefined;
  const watcher = startWatching(folder, () => {
    clearTimeout(settle);
    settle = setTimeout(quietly, settleMs);
  });
  const timer = setInterval(quietly, lookMs);
  options.stop.addEventListener("abort", () => {
    clearInterval(timer);
    clearTimeout(settle);
    watcher?.close();
  });
}

/** Watching is a help, not a need: where the system has no way to, the look once a second does it alone. */
function startWatching(folder: string, told: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive: true }, told);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
