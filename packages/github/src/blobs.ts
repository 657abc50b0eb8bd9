// Contents of git by their ids, many at once. It must never give bytes under an id that is not theirs.
import { createHash } from "node:crypto";
import { WritError } from "@writ/contracts";
import type { RunGit } from "./facts.ts";

/** Blobs asked for in one run of git. */
const batchBlobsMax = 20_000;

/** Contents by id; rejects with GITHUB_HISTORY when one is missing. */
export async function readBlobs(git: RunGit, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, Uint8Array>();
  for (let from = 0; from < wanted.length; from += batchBlobsMax) {
    const batch = wanted.slice(from, from + batchBlobsMax);
    const output = Buffer.from(await git(["cat-file", "--batch"], `${batch.join("\n")}\n`));
    let at = 0;
    for (const id of batch) {
      const end = output.indexOf(10, at);
      const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, Math.max(at, end))) ?? [];
      if (size === undefined) throw new WritError("GITHUB_HISTORY", `The content ${id} is missing. Fetch it.`);
      found.set(id, output.subarray(end + 1, end + 1 + Number(size)));
      at = end + 1 + Number(size) + 1;
    }
  }
  return found;
}

/** Whether git would give these bytes this id: SHA-1 or SHA-256, by the length of the id. */
export function hasBlobId(bytes: Uint8Array, id: string): boolean {
  const hash = createHash(id.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex") === id;
}
