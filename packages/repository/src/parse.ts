// An access repository from a folder or from a commit, as a model or as diagnostics.
import { loadFolder, type Model, parseRepository, type RepositoryFiles } from "@writ/model";
import { type Blobs, filesOfCommit } from "./files-of-commit.ts";
import { changedPaths, headCommit } from "./git.ts";

export type Parsed = ReturnType<typeof parseRepository>;

/** Files, and which of them the change under review adds or edits. */
export interface Read {
  readonly files: RepositoryFiles;
  readonly changed: (path: string) => boolean;
}

/** The working tree; what differs from `base` (default: HEAD) counts as changed. Without git everything does. */
export async function parseFolder(folder: string, base?: string): Promise<Parsed> {
  return parseRead(await readFolder(folder, base));
}

/** The files of it, not yet parsed. */
export async function readFolder(folder: string, base?: string): Promise<Read> {
  const against = base ?? (await headCommit(folder));
  const asked = against === undefined ? undefined : changedPaths(folder, against);
  // Git looks at the files while they are read here; why it failed is told when its answer is needed.
  asked?.catch(() => {});
  const files = await loadFolder(folder);
  const changed = await asked;
  return { files, changed: (path) => changed === undefined || changed.has(path) };
}

/** The files of a commit, of which none counts as changed: what was merged was checked then. */
export async function readCommit(folder: string, commit: string, known?: Blobs): Promise<Read> {
  return { files: await filesOfCommit(folder, commit, known), changed: () => false };
}

/** A version that was read; beside another one, what is the same is the same document. */
export function parseRead({ files, changed }: Read, like?: Model): Parsed {
  const nowSeconds = Math.floor(Date.now() / 1000);
  return parseRepository(files, { nowSeconds, changed, ...(like === undefined ? {} : { like }) });
}

/** The working tree as it lies, with nothing counted as changed: for trying, where an old grant is no mistake. */
export async function parseForTrial(folder: string): Promise<Parsed> {
  return parseRead({ files: await loadFolder(folder), changed: () => false });
}

/** One commit below `folder`, as it was merged. */
export async function parseCommit(folder: string, commit: string): Promise<Parsed> {
  return parseRead(await readCommit(folder, commit));
}
