// Downloads the official binary into the cache. It must never make a file executable, or put it under its final
// name, before its digest is the pinned one.
import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { downloadBytesMax, downloadConnectTimeoutMs, downloadTimeoutMs } from "../limits.ts";
import type { Search } from "./find.ts";
import { releaseAssets, releaseUrl } from "./pinned.ts";
import { reasonOf } from "./version.ts";

/** Undefined when the binary lies at `cachedPath`; else why it does not. */
export async function downloadRelease(search: Search): Promise<string | undefined> {
  const asset = releaseAssets[search.platform];
  if (!asset) return `no official binary is pinned for ${search.platform}`;
  const url = releaseUrl(asset.name);
  const partial = `${search.cachedPath}.${randomUUID()}.partial`;
  search.report(`opa: downloading ${url}`);
  try {
    await mkdir(search.cacheFolder, { recursive: true });
    const sha256 = await fetchTo(partial, url, search.fetch);
    if (sha256 !== asset.sha256) return `${url} has SHA-256 ${sha256}, not the pinned ${asset.sha256}`;
    await chmod(partial, 0o755);
    await rename(partial, search.cachedPath);
    return undefined;
  } catch (error) {
    return `${url}: ${reasonOf(error)}`;
  } finally {
    await rm(partial, { force: true });
  }
}

async function fetchTo(path: string, url: string, fetch: Search["fetch"]): Promise<string> {
  const aborter = new AbortController();
  const whole = setTimeout(() => aborter.abort(new Error("the download took too long")), downloadTimeoutMs);
  const connect = setTimeout(() => aborter.abort(new Error("no answer within 10 s")), downloadConnectTimeoutMs);
  try {
    const response = await fetch(url, { signal: aborter.signal, redirect: "follow" });
    clearTimeout(connect);
    if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
    return await writeBody(path, response.body);
  } finally {
    clearTimeout(connect);
    clearTimeout(whole);
    aborter.abort();
  }
}

async function writeBody(path: string, body: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > downloadBytesMax) throw new Error(`is larger than ${downloadBytesMax} bytes`);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}
