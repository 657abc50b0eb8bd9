// The files of one commit, as loadFolder would find them in a checkout. It must never take what git would take from
// elsewhere (links, submodules, filters, attributes), nor read more than the limits allow.
import { WritError } from "@writ/contracts";
import {
  fileBytesMaxOf,
  isSuspectTop,
  type RepositoryEntry,
  repositoryBytesMax,
  repositoryEntriesMax,
} from "@writ/model";
import { git } from "./git.ts";

/** Contents by blob id: what one version brought need not be read for another. */
export type Blobs = Map<string, Uint8Array>;

/** Bytes of blobs that git is asked for at once: its whole answer is held. */
const batchBytesMax = 64 << 20;

interface Wanted {
  readonly path: string;
  readonly id: string;
  readonly bytes: number;
}

/**
 * The same entries that loadFolder makes of a checkout, so that a build refuses what a review would have seen. `known`
 * is looked into before git is asked, and added to.
 */
export async function filesOfCommit(
  folder: string,
  commit: string,
  known: Blobs = new Map(),
): Promise<ReadonlyMap<string, RepositoryEntry>> {
  const files = new Map<string, RepositoryEntry>();
  const wanted = await listCommit(folder, commit, files);
  // A thousand files may be one blob.
  const missing = new Map(wanted.flatMap((one) => (known.has(one.id) ? [] : [[one.id, one] as const])));
  for (const batch of batchesOf(missing.values())) await readBlobs(folder, batch, known);
  for (const { path, id } of wanted) {
    const bytes = known.get(id);
    if (bytes === undefined) throw new Error("a blob that was asked for has been answered");
    files.set(path, bytes);
  }
  return files;
}

/** What is to be read; into `files`, what is in the way. */
async function listCommit(folder: string, commit: string, files: Map<string, RepositoryEntry>): Promise<Wanted[]> {
  const listing = await git(folder, ["ls-tree", "-r", "-z", "--long", commit, "."]);
  const wanted: Wanted[] = [];
  const sum = { entries: 0, bytes: 0 };
  for (const entry of listing.toString("utf8").split("\0").slice(0, -1)) {
    const found = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s.exec(entry);
    const [, mode, kind, id, size, path] = found ?? [];
    // Git says BAD for the size of what it cannot find. An entry passed over could be the one that masks.
    if (mode === undefined || id === undefined || path === undefined) {
      throw new WritError("CLI_GIT", `A file of ${commit} is missing or damaged: ${entry.split("\t").at(-1) ?? ""}.`);
    }
    const slash = path.indexOf("/");
    const top = slash === -1 ? path : path.slice(0, slash);
    if (isStrange(path, top)) files.set(top, { kind: "folder" });
    if (!mayBelong(path, top)) continue;
    const bytes = Number(size);
    if (mode === "120000") files.set(path, { kind: "link" });
    else if (kind !== "blob") files.set(path, { kind: "special" });
    else if (bytes > fileBytesMaxOf(path)) files.set(path, { kind: "oversized" });
    else if (isTooMany(sum, bytes)) {
      files.set(path, { kind: "too-many" });
      break;
    } else wanted.push({ path, id, bytes });
  }
  return wanted;
}

function isTooMany(sum: { entries: number; bytes: number }, bytes: number): boolean {
  sum.entries += 1;
  sum.bytes += bytes;
  return sum.entries > repositoryEntriesMax || sum.bytes > repositoryBytesMax;
}

const modelFolders = new Set(["groups", "resources", "grants", "masks", "guards", "scenarios", "policies"]);

/** Files of the model, files that look like them, and what could stand in the place of one of its folders. */
function mayBelong(path: string, top: string): boolean {
  if (top !== path) return modelFolders.has(top) || path === ".github/CODEOWNERS";
  return modelFolders.has(top) || plainTops.has(path) || isSuspectTop(path);
}

const plainTops = new Set(["writ.yaml", "people.yaml", ".github"]);

/** Whether a path lies in a folder that the model does not read; the model says whether its name is a mistake. */
function isStrange(path: string, top: string): boolean {
  return top !== path && top !== ".github" && !modelFolders.has(top);
}

function* batchesOf(wanted: Iterable<Wanted>): Generator<readonly Wanted[]> {
  let batch: Wanted[] = [];
  let bytes = 0;
  for (const one of wanted) {
    if (batch.length > 0 && bytes + one.bytes > batchBytesMax) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(one);
    bytes += one.bytes;
  }
  if (batch.length > 0) yield batch;
}

async function readBlobs(folder: string, wanted: readonly Wanted[], into: Blobs): Promise<void> {
  const output = await git(folder, ["cat-file", "--batch", "--buffer"], `${wanted.map(({ id }) => id).join("\n")}\n`);
  let at = 0;
  for (const { path, id, bytes } of wanted) {
    const head = `${id} blob ${bytes}\n`;
    const start = at + head.length;
    if (output.toString("latin1", at, start) !== head) {
      throw new WritError("CLI_GIT", `The content of ${path} (${id}) is missing. Fetch it.`);
    }
    into.set(id, output.subarray(start, start + bytes));
    at = start + bytes + 1;
  }
}
