// An access repository from a folder or from a commit, as a model or as diagnostics.
// It must never read a file that git would take from elsewhere (links, submodules), nor more than the limits allow.
import { WritError } from "@writ/contracts";
import { loadFolder, parseRepository, type RepositoryEntry } from "@writ/model";
import { changedPaths, git, headCommit } from "./git.ts";

export type Parsed = ReturnType<typeof parseRepository>;

/** The working tree; what differs from `base` (default: HEAD) counts as changed. Without git everything does. */
export async function parseFolder(folder: string, base?: string): Promise<Parsed> {
  const files = await loadFolder(folder);
  const against = base ?? (await headCommit(folder));
  const changed = against === undefined ? undefined : await changedPaths(folder, against);
  return parseRepository(files, {
    nowSeconds: Math.floor(Date.now() / 1000),
    changed: (path) => changed === undefined || changed.has(path),
  });
}

/** The working tree as it lies, with nothing counted as changed: for trying, where an old grant is no mistake. */
export async function parseForTrial(folder: string): Promise<Parsed> {
  return parseRepository(await loadFolder(folder), { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
}

/** The files of one commit below `folder`. Nothing counts as changed: what was merged was checked then. */
export async function parseCommit(folder: string, commit: string): Promise<Parsed> {
  const files = await filesOfCommit(folder, commit);
  return parseRepository(files, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
}

/** The same entries that loadFolder makes of a checkout, so that a build refuses what a review would have seen. */
export async function filesOfCommit(folder: string, commit: string): Promise<ReadonlyMap<string, RepositoryEntry>> {
  const files = new Map<string, RepositoryEntry>();
  const listing = await git(folder, ["ls-tree", "-r", "-z", "--long", commit, "."]);
  const wanted: { path: string; id: string }[] = [];
  for (const entry of listing.toString("utf8").split("\0").slice(0, -1)) {
    const found = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s.exec(entry);
    const [, mode, kind, id, size, path] = found ?? [];
    // Git says BAD for the size of what it cannot find. An entry passed over could be the one that masks.
    if (mode === undefined || id === undefined || path === undefined) {
      throw new WritError("CLI_GIT", `A file of ${commit} is missing or damaged: ${entry.split("\t").at(-1) ?? ""}.`);
    }
    const strange = strangeFolder(path);
    if (strange !== undefined) files.set(strange, { kind: "folder" });
    if (!mayBelong(path)) continue;
    if (mode === "120000") files.set(path, { kind: "link" });
    else if (kind !== "blob") files.set(path, { kind: "special" });
    else if (Number(size) > blobBytesMax) files.set(path, { kind: "oversized" });
    else wanted.push({ path, id });
  }
  await readBlobs(folder, { wanted, into: files });
  return files;
}

/** Larger blobs are never needed: the model refuses such files anyway. */
const blobBytesMax = 4 << 20;

const modelFolders = "groups|resources|grants|masks|guards|scenarios|policies";
/** Files of the model, files that look like them, and what could stand in the place of one of its folders. */
const belonging = new RegExp(`^((writ|people)\\.ya?ml|\\.github|\\.github/CODEOWNERS|(${modelFolders})(/.+)?)$`, "is");

function mayBelong(path: string): boolean {
  const [top = ""] = path.split("/");
  return belonging.test(path) && (!path.includes("/") || top === top.toLowerCase());
}

/** The top of a path in a folder that the model does not read; the model says whether its name is a mistake. */
function strangeFolder(path: string): string | undefined {
  const [top = "", ...rest] = path.split("/");
  const known = top === ".github" || new RegExp(`^(${modelFolders})$`).test(top);
  return rest.length === 0 || known ? undefined : top;
}

async function readBlobs(
  folder: string,
  { wanted, into }: { wanted: readonly { path: string; id: string }[]; into: Map<string, RepositoryEntry> },
): Promise<void> {
  if (wanted.length === 0) return;
  const output = await git(folder, ["cat-file", "--batch"], `${wanted.map(({ id }) => id).join("\n")}\n`);
  let at = 0;
  for (const { path, id } of wanted) {
    const lineEnd = output.indexOf(10, at);
    const [, , size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString("latin1", at, Math.max(at, lineEnd))) ?? [];
    if (size === undefined) throw new WritError("CLI_GIT", `The content of ${path} (${id}) is missing. Fetch it.`);
    into.set(path, output.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
    at = lineEnd + 1 + Number(size) + 1;
  }
}
