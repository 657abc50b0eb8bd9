// Whether a bundle is the one to use now: OPA checks none of this. It must never let an older bundle replace a newer
// one, nor two bundles share a sequence, whatever the clock says.
import { WritError } from "@writ/contracts";
import type { BundleClaims } from "./claims.ts";
import { limits } from "./limits.ts";

/** What a proxy remembers of the newest bundle it used. Times in seconds; digests as `sha256:HEX`. */
export interface Watermark {
  readonly epoch: number;
  readonly seq: number;
  readonly iat: number;
  readonly commit: string;
  /** Of the bundle's file. */
  readonly digest: string;
  /** Of its content: the same for a renewal. */
  readonly content: string;
}

/** Throws BUNDLE_EXPIRED or BUNDLE_FUTURE. A clock set back behind what was already seen does not revive a bundle. */
export function assertInForce(claims: BundleClaims, nowSeconds: number, watermark: Watermark | undefined): void {
  const latestSeen = Math.max(nowSeconds, watermark?.iat ?? 0);
  if (latestSeen >= claims.exp) {
    throw new WritError("BUNDLE_EXPIRED", `It ended at ${instant(claims.exp)}; now is ${instant(latestSeen)}.`);
  }
  if (claims.iat > nowSeconds + limits.skewSeconds) {
    throw new WritError("BUNDLE_FUTURE", `It was issued at ${instant(claims.iat)}; now is ${instant(nowSeconds)}.`);
  }
}

/**
 * Throws BUNDLE_ROLLBACK for a sequence or epoch below what is allowed, and BUNDLE_FORKED for the same sequence with
 * anything but a renewal: same commit, same content, issued no earlier. A higher epoch starts a new count.
 */
export function assertNotOlder(
  claims: BundleClaims,
  content: string,
  floor: { readonly minSequence: number; readonly watermark: Watermark | undefined },
): void {
  const { minSequence, watermark } = floor;
  if (claims.seq < minSequence) throw rollback(`Its sequence is ${claims.seq}; at least ${minSequence} is asked for.`);
  if (watermark === undefined || claims.epoch > watermark.epoch) return;
  if (claims.epoch < watermark.epoch) throw rollback(`Its epoch is ${claims.epoch}; ${watermark.epoch} was seen.`);
  if (claims.seq < watermark.seq) throw rollback(`Its sequence is ${claims.seq}; ${watermark.seq} was seen.`);
  if (claims.seq > watermark.seq) return;
  if (claims.commit !== watermark.commit) throw forked(claims.seq, "another commit");
  if (content !== watermark.content) throw forked(claims.seq, "other content");
  if (claims.iat < watermark.iat) throw rollback(`It was issued before the renewal of ${instant(watermark.iat)}.`);
}

function rollback(detail: string): WritError {
  return new WritError("BUNDLE_ROLLBACK", detail);
}

function forked(seq: number, what: string): WritError {
  return new WritError("BUNDLE_FORKED", `Sequence ${seq} was seen with ${what}.`);
}

/** As an error shows it. */
export function instant(seconds: number): string {
  // A verified claim may still lie beyond what a Date holds (ECMA-262: 8.64e15 ms).
  return seconds <= 8.64e12 ? new Date(seconds * 1000).toISOString() : `${seconds} s`;
}
