// The files of one commit, as loadFolder would find them in a checkout. It must never take what git would take from
// elsewhere (links, submodules, filters, attributes), nor read more than the limits allow.
import { WritError } from "@writ/contracts";
import type { RepositoryEntry } from "@writ/model";
import { git } from "./git.ts";
import { pickEntries, type TreeEntry, type WantedBlob } from "./pick-entries.ts";

/** Contents by blob id: what one version brought need not be read for another. */
export type Blobs = Map<string, Uint8Array>;

/** Bytes of blobs that git is asked for at once: its whole answer is held. */
const batchBytesMax = 64 << 20;

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
async function listCommit(
  folder: string,
  commit: string,
  files: Map<string, RepositoryEntry>,
): Promise<readonly WantedBlob[]> {
  const listing = await git(folder, ["ls-tree", "-r", "-z", "--long", commit, "."]);
  const { wanted, obstacles } = pickEntries(entriesOf(listing.toString("utf8"), commit));
  for (const [path, obstacle] of obstacles) files.set(path, obstacle);
  return wanted;
}

function* entriesOf(listing: string, commit: string): Generator<TreeEntry> {
  for (const entry of listing.split("\0").slice(0, -1)) {
    const found = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s.exec(entry);
    const [, mode, kind = "", id, size, path] = found ?? [];
    // Git says BAD for the size of what it cannot find. An entry passed over could be the one that masks.
    if (mode === undefined || id === undefined || path === undefined) {
      throw new WritError("CLI_GIT", `A file of ${commit} is missing or damaged: ${entry.split("\t").at(-1) ?? ""}.`);
    }
    yield { path, mode, kind, id, bytes: size === "-" ? 0 : Number(size) };
  }
}

function* batchesOf(wanted: Iterable<WantedBlob>): Generator<readonly WantedBlob[]> {
  let batch: WantedBlob[] = [];
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

async function readBlobs(folder: string, wanted: readonly WantedBlob[], into: Blobs): Promise<void> {
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
