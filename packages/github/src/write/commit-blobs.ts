// Contents of files at one commit, from the archive that GitHub makes of it: two requests for a thousand files. It must
// never give bytes under an id that they have not: attributes (export-ignore, eol) change what an archive holds.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { WritError } from "@writ/contracts";
import { fieldsOf, textOf } from "../answers.ts";
import { archiveBytesMax, singleBlobsMax } from "../limits.ts";
import type { Requests } from "../requests.ts";
import { readArchive } from "./archive.ts";

interface Wanted {
  readonly path: string;
  readonly id: string;
}

interface Where {
  readonly place: { readonly owner: string; readonly repo: string };
  readonly commit: string;
}

/** By blob id. @throws WritError GITHUB_ANSWER when some cannot be had. */
export async function readBlobsOfCommit(
  requests: Requests,
  where: Where,
  wanted: readonly Wanted[],
): Promise<Map<string, Uint8Array>> {
  const files = readArchive(await archiveOf(requests, where));
  const blobs = new Map<string, Uint8Array>();
  const missing = new Map<string, Wanted>();
  for (const one of wanted) {
    const bytes = files.get(one.path);
    if (bytes !== undefined && blobId(bytes) === one.id) blobs.set(one.id, bytes);
    else missing.set(one.id, one);
  }
  const left = [...missing.values()].filter(({ id }) => !blobs.has(id));
  if (left.length > singleBlobsMax) {
    const why = "attributes (.gitattributes) change more files of its archive than are asked for one by one";
    throw new WritError("GITHUB_ANSWER", `${left.length} files: ${why}.`);
  }
  for (const { path, id } of left) blobs.set(id, await blobOf(requests, where, { path, id }));
  return blobs;
}

async function archiveOf({ octokit }: Requests, { place, commit }: Where): Promise<Uint8Array> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/tarball/{ref}", {
    ...{ ...place, ref: commit },
    request: { parseSuccessResponseBody: false },
  });
  const packed = await bounded(data as AsyncIterable<Uint8Array>);
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: archiveBytesMax });
  } catch {
    throw new WritError("GITHUB_ANSWER", "The archive of the repository is damaged, or too large.");
  }
}

async function bounded(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of stream) {
      bytes += part.byteLength;
      if (bytes > archiveBytesMax) throw new WritError("GITHUB_ANSWER", "The archive of the repository is too large.");
      parts.push(part);
    }
  } catch (fault) {
    if (fault instanceof WritError) throw fault;
    throw new WritError("GITHUB_UNAVAILABLE", "The archive of the repository broke off.");
  }
  return Buffer.concat(parts);
}

async function blobOf({ octokit }: Requests, { place }: Where, { path, id }: Wanted): Promise<Uint8Array> {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const blob = fieldsOf((await octokit.request(route, { ...place, file_sha: id })).data, "blob");
  const bytes = Buffer.from(textOf(blob["content"], "content"), blob["encoding"] === "base64" ? "base64" : "utf8");
  if (blobId(bytes) === id) return bytes;
  throw new WritError("GITHUB_ANSWER", `${path} is not what its id says.`);
}

/** Git's own name of some bytes (SHA-1; GitHub has no repositories of another kind). */
function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
