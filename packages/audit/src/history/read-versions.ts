// The contents of versions of files, many at once. It must never give bytes under an id that is not theirs, nor read
// more of a file than one of its kind may have.
import { WritError } from "@writ/contracts";
import { hasBlobId } from "@writ/github";
import { fileBytesMaxOf, type RepositoryEntry } from "@writ/model";
import { git } from "@writ/repository";
import { blobBytesInTurn } from "../limits.ts";
import type { FileVersion } from "./revision.ts";

/** By path and id; a missing key: git does not have it. */
export type VersionEntries = ReadonlyMap<string, RepositoryEntry>;

export function versionKey({ path, blob }: Pick<FileVersion, "path" | "blob">): string {
  return `${blob} ${path}`;
}

/** Reads what git has of these versions. @throws WritError CLI_GIT, AUDIT_HISTORY for content of another id. */
export async function readFileVersions(folder: string, versions: readonly FileVersion[]): Promise<VersionEntries> {
  const entries = new Map<string, RepositoryEntry>();
  const files = versions.filter((version) => {
    if (version.form !== "file") entries.set(versionKey(version), { kind: version.form });
    return version.form === "file";
  });
  const sizes = await readSizes(folder, [...new Set(files.map(({ blob }) => blob))]);
  const wanted = new Map<string, number>();
  for (const { path, blob } of files) {
    const size = sizes.get(blob);
    if (size === undefined) continue;
    if (size > fileBytesMaxOf(path)) entries.set(versionKey({ path, blob }), { kind: "oversized" });
    else wanted.set(blob, size);
  }
  const bytes = new Map<string, Uint8Array>();
  for (const batch of batchesOf(wanted)) await readBatch(folder, batch, bytes);
  for (const version of files) {
    const found = bytes.get(version.blob);
    const key = versionKey(version);
    if (found !== undefined && !entries.has(key)) entries.set(key, found);
  }
  return entries;
}

async function readSizes(folder: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (ids.length === 0) return sizes;
  const answer = await git(folder, ["cat-file", "--batch-check", "--buffer"], `${ids.join("\n")}\n`);
  for (const line of answer.toString("latin1").split("\n")) {
    const [, id, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(line) ?? [];
    if (id !== undefined) sizes.set(id, Number(size));
  }
  return sizes;
}

function* batchesOf(wanted: ReadonlyMap<string, number>): Generator<readonly (readonly [string, number])[]> {
  let batch: (readonly [string, number])[] = [];
  let bytes = 0;
  for (const one of wanted) {
    if (batch.length > 0 && bytes + one[1] > blobBytesInTurn) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(one);
    bytes += one[1];
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(
  folder: string,
  batch: readonly (readonly [string, number])[],
  into: Map<string, Uint8Array>,
): Promise<void> {
  const ids = batch.map(([id]) => id).join("\n");
  const output = await git(folder, ["cat-file", "--batch", "--buffer"], `${ids}\n`);
  let at = 0;
  for (const [id, size] of batch) {
    const head = `${id} blob ${size}\n`;
    const start = at + head.length;
    const bytes = output.subarray(start, start + size);
    if (output.toString("latin1", at, start) !== head || !hasBlobId(bytes, id)) {
      throw new WritError("AUDIT_HISTORY", `The content ${id} is not what its id says. Run git fsck, or clone again.`);
    }
    into.set(id, bytes);
    at = start + size + 1;
  }
}
