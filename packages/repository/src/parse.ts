// An access repository from a folder or from a commit, as a model or as diagnostics.
import { loadFolder, type Model, parseRepository } from "@writ/model";
import { type Blobs, filesOfCommit } from "./files-of-commit.ts";
import { changedPaths, headCommit } from "./git.ts";

export type Parsed = ReturnType<typeof parseRepository>;

/** What was read of another version: what is the same is not read again, and is the same document. */
export interface Beside {
  readonly like?: Model;
  readonly blobs?: Blobs;
}

/** The working tree; what differs from `base` (default: HEAD) counts as changed. Without git everything does. */
export async function parseFolder(folder: string, base?: string, { like }: Beside = {}): Promise<Parsed> {
  const against = base ?? (await headCommit(folder));
  const asked = against === undefined ? undefined : changedPaths(folder, against);
  // Git looks at the files while they are read here; why it failed is told when its answer is needed.
  asked?.catch(() => {});
  const files = await loadFolder(folder);
  const changed = await asked;
  return parseRepository(files, {
    nowSeconds: Math.floor(Date.now() / 1000),
    changed: (path) => changed === undefined || changed.has(path),
    ...(like === undefined ? {} : { like }),
  });
}

/** The working tree as it lies, with nothing counted as changed: for trying, where an old grant is no mistake. */
export async function parseForTrial(folder: string): Promise<Parsed> {
  return parseRepository(await loadFolder(folder), { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
}

/** The files of one commit below `folder`. Nothing counts as changed: what was merged was checked then. */
export async function parseCommit(folder: string, commit: string, { like, blobs }: Beside = {}): Promise<Parsed> {
  const files = await filesOfCommit(folder, commit, blobs);
  const nowSeconds = Math.floor(Date.now() / 1000);
  return parseRepository(files, { nowSeconds, changed: () => false, ...(like === undefined ? {} : { like }) });
}
