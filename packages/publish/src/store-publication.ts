// Stores what was signed: the bundle under its digest, its evidence, and only then the newest bundle. It must never let
// an older bundle replace a newer one, whoever finishes last, nor move `latest` before the rest lies there.
import { bundleFileName, digestOfBytes, openBundle, type PublishedBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleStore } from "@writ/store";
import { type Latest, placeOf, readLatest, standing } from "./latest.ts";
import { replaceAttemptsMax } from "./limits.ts";
import type { SignedPublication } from "./publication.ts";
import { bundleTrustOf, evidenceFileName, type PublishTrust } from "./publish-trust.ts";

export interface StoreOptions {
  readonly trust: PublishTrust;
  readonly nowSeconds: number;
}

export interface Stored {
  /** `newer`, `forked`: another lies there, and it stays. See `standing`. */
  readonly status: "stored" | "newer" | "forked";
  /** What is the newest now: this one, or the other. */
  readonly latest: Pick<PublishedBundle, "claims" | "digest">;
  /** False: the store cannot compare while it replaces, so two publishers at once may not have seen each other. */
  readonly compared: boolean;
}

/**
 * Verifies, archives, and moves `latest` by compare-and-swap. Ends well when somebody newer was faster. Throws
 * PUBLISH_LATEST, PUBLISH_EPOCH, PUBLISH_HANDOVER, PUBLISH_BUSY, what openBundle throws, and the store's errors:
 * `latest` is as it was then, and the next run may try again.
 */
export async function storePublication(
  store: BundleStore,
  signed: SignedPublication,
  options: StoreOptions,
): Promise<Stored> {
  const { trust, nowSeconds } = options;
  const mine = await openBundle(signed.bytes, bundleTrustOf(trust), { nowSeconds });
  const { ev } = mine.claims;
  const evidence = signed.evidence;
  if ((evidence === undefined ? null : await digestOfBytes(evidence)) !== ev) {
    throw new WritError("PUBLISH_HANDOVER", "The evidence is not the one that the bundle names.");
  }
  return await moveLatest(store, mine, {
    ...options,
    archive: async () => {
      await store.add(bundleFileName(mine.digest), mine.bytes);
      if (ev !== null && evidence !== undefined) await store.add(evidenceFileName(ev), evidence);
    },
  });
}

/** `archive` runs once, before `latest` moves for the first time. */
export async function moveLatest(
  store: BundleStore,
  mine: PublishedBundle,
  { trust, nowSeconds, archive }: StoreOptions & { readonly archive: () => Promise<void> },
): Promise<Stored> {
  for (let attempt = 0; attempt < replaceAttemptsMax; attempt += 1) {
    const there = await readLatest(store, trust, nowSeconds);
    const settled = settledBy(there, mine, nowSeconds);
    // Where this very bundle is the newest already, what a run before could not archive still is.
    if (attempt === 0 && (settled?.status ?? "stored") === "stored") await archive();
    if (settled !== undefined) return settled;
    const { replaced, compared } = await store.replace(bundleFileName(), mine.bytes, there?.version ?? null);
    if (replaced) return { status: "stored", latest: mine, compared };
  }
  throw new WritError("PUBLISH_BUSY", `${replaceAttemptsMax} times.`);
}

/** Undefined: what lies there is older, or nothing. */
function settledBy(there: Latest | undefined, mine: PublishedBundle, nowSeconds: number): Stored | undefined {
  if (there === undefined) return undefined;
  const { bundle } = there;
  if (bundle.digest === mine.digest) return { status: "stored", latest: bundle, compared: true };
  if (bundle.claims.epoch > mine.claims.epoch) {
    throw new WritError("PUBLISH_EPOCH", `It is ${bundle.claims.epoch} there, and ${mine.claims.epoch} here.`);
  }
  const place = standing(placeOf(bundle), placeOf(mine), nowSeconds);
  return place === "older" ? undefined : { status: place, latest: bundle, compared: true };
}
