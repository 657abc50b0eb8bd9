// The newest bundle of a store, believed by the public key alone; and whether another may take its place. It must never
// let an older one do so, nor one that proxies would refuse as forked.
import { bundleBytesMax, bundleFileName, openPublished, type PublishedBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleStore } from "@writ/store";
import { aheadSecondsMax } from "./limits.ts";
import type { PublishTrust } from "./publish-trust.ts";

export interface Latest {
  readonly bundle: PublishedBundle;
  /** For `replace`. */
  readonly version: string;
}

/** Undefined: there is none. Throws PUBLISH_LATEST for what is not of a trusted key, and the store's errors. */
export async function readLatest(
  store: BundleStore,
  trust: PublishTrust,
  nowSeconds: number,
): Promise<Latest | undefined> {
  const stored = await store.read(bundleFileName(), bundleBytesMax);
  if (stored === undefined) return undefined;
  try {
    return { bundle: await openPublished(stored.bytes, trust, nowSeconds), version: stored.version };
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    const { code, detail } = fault;
    throw new WritError("PUBLISH_LATEST", `${bundleFileName()}: ${code}. ${detail}`.trimEnd(), { cause: fault });
  }
}

/** What of a bundle decides its place. Times in seconds, digests as sha256:HEX. */
export interface Place {
  readonly epoch: number;
  readonly seq: number;
  readonly iat: number;
  readonly commit: string;
  readonly content: string;
}

export function placeOf({ claims, content }: PublishedBundle): Place {
  const { epoch, seq, iat, commit } = claims;
  return { epoch, seq, iat, commit, content };
}

/**
 * How what lies there stands to a bundle that would take its place. `older`: it may. `newer`: what lies there is at
 * least as new. `forked`: the same sequence with another commit or content, which no proxy takes after the first.
 */
export function standing(there: Place, mine: Place, nowSeconds: number): "older" | "newer" | "forked" {
  if (there.epoch !== mine.epoch) return there.epoch < mine.epoch ? "older" : "newer";
  if (there.seq !== mine.seq) return there.seq < mine.seq ? "older" : "newer";
  if (there.commit !== mine.commit || there.content !== mine.content) return "forked";
  // A wrong clock signed it: no proxy takes it before its time, so it must not stand in the way until then.
  if (there.iat > nowSeconds + aheadSecondsMax) return "older";
  return there.iat < mine.iat ? "older" : "newer";
}
