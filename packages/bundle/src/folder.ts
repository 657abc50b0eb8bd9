// A folder as the place where bundles are published and fetched. `latest.tar.gz` must never move before the bundle
// lies under its digest, and never be seen half written.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { digestOf, isDigest } from "./digest.ts";
import { errorCode, readBounded, replaceFile, storeError } from "./file.ts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

const latestName = "latest.tar.gz";
const publishedMode = 0o644;

/**
 * Publishes a signed bundle: first `sha256-HEX.tar.gz`, which stays, then `latest.tar.gz`. Makes the folder where it
 * is missing. Returns the digest of the file as `sha256:HEX` and the path that stays. Throws BUNDLE_STORE.
 */
export async function publishToFolder(folder: string, bytes: Uint8Array): Promise<{ digest: string; path: string }> {
  if (bytes.length > limits.compressedBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `${bytes.length} bytes; ${limits.compressedBytesMax} are allowed.`);
  }
  await makeFolder(folder, 0o755);
  const digest = digestOf(bytes);
  await replaceFile({ folder, name: nameOf(digest), mode: publishedMode }, bytes);
  await replaceFile({ folder, name: latestName, mode: publishedMode }, bytes);
  return { digest, path: join(folder, nameOf(digest)) };
}

/** The name under which a bundle is published, in a folder or on a server: by its digest, or as the newest. */
export function bundleFileName(digest?: string): string {
  return digest === undefined ? latestName : nameOf(digest);
}

/** A digest comes from a configuration too: only one in its form may become part of a path. */
function nameOf(digest: string): string {
  if (!isDigest(digest)) throw new WritError("WRIT_INVARIANT", "A bundle is named by sha256: and 64 digits.");
  return `${digest.replace(":", "-")}.tar.gz`;
}

/**
 * The bytes of `latest.tar.gz`, or of the bundle kept under `digest` (`sha256:HEX`); not verified. Throws BUNDLE_ABSENT
 * where there is none, BUNDLE_OVERSIZED, and BUNDLE_STORE for a link, anything but a regular file, or a failing read.
 */
export async function readFolder(folder: string, digest?: string): Promise<Uint8Array> {
  const path = join(folder, bundleFileName(digest));
  const bytes = await readBounded(path, limits.compressedBytesMax);
  if (bytes === undefined) throw new WritError("BUNDLE_ABSENT", `${shown(path)} does not exist.`);
  return bytes;
}

export async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode });
  } catch (error) {
    throw storeError(`The folder ${shown(folder)} cannot be made (${errorCode(error)}).`, error);
  }
}
