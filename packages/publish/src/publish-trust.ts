// What one publishing workflow publishes, and whose signature it believes: pinned in the workflow as proxy.yaml pins
// it, and never taken from what lies in the store. Types, and the digest of evidence as a name.
import type { BundleTrust, TrustedKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";

export interface PublishTrust {
  /** Public halves of bundle keys; more than one while keys change. */
  readonly keys: readonly TrustedKey[];
  readonly repository: string;
  readonly scope: string;
  readonly epoch: number;
}

/** The same for openBundle: a publisher knows no watermark but what lies in the store, which it compares itself. */
export function bundleTrustOf(trust: PublishTrust): BundleTrust {
  return { ...trust, minSequence: 0 };
}

/** The name of an evidence document in a store, beside the bundle that names it by `ev`. */
export function evidenceFileName(ev: string): string {
  if (!/^sha256:[0-9a-f]{64}$/.test(ev)) throw new WritError("WRIT_INVARIANT", "Evidence is named by its digest.");
  return `${ev.replace(":", "-")}.evidence.json`;
}
