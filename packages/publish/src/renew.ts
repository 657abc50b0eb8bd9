// Signs the newest bundle of a store again, so that its content lives on: the same sequence, commit and evidence, a
// later `iat`. It must never renew what no trusted key signed, nor by itself what has already ended.
import { bundleFileName, type NamedKey, openBundle, type PublishedBundle, signBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleStore } from "@writ/store";
import { readLatest } from "./latest.ts";
import { freshSecondsMax, lifeSecondsMax } from "./limits.ts";
import { bundleTrustOf, type PublishTrust } from "./publish-trust.ts";
import { moveLatest, type Stored } from "./store-publication.ts";

export interface RenewOptions {
  readonly trust: PublishTrust;
  /** The private half of a bundle key. */
  readonly key: NamedKey;
  readonly nowSeconds: number;
  /** True: renew it although it has ended. An old bundle put back by somebody would be among those. */
  readonly ended?: boolean;
  /**
   * The newest commit of the branch, from git and never from the store. A bundle of another commit is not renewed: who
   * can write to the store could otherwise keep an old one, and what it gives, alive. Absent: nobody looked.
   */
  readonly newest?: string;
  /** True: renew it although it is of another commit than `newest`. */
  readonly behind?: boolean;
}

export interface Renewed extends Stored {
  readonly renewed: Pick<PublishedBundle, "claims" | "digest">;
}

/**
 * `status` says whether the renewal is the newest now. Throws PUBLISH_LATEST when there is nothing to renew,
 * PUBLISH_EPOCH, PUBLISH_BEHIND, BUNDLE_EXPIRED, and what storePublication throws.
 */
export async function renewLatest(store: BundleStore, options: RenewOptions): Promise<Renewed> {
  const { trust, key, nowSeconds } = options;
  const there = await readLatest(store, trust, nowSeconds);
  if (there === undefined) {
    throw new WritError("PUBLISH_LATEST", `${store.shown} holds no newest bundle: there is nothing to renew.`);
  }
  const { bundle } = there;
  assertRenewable(bundle, options);
  if (isOther(bundle, options)) {
    const { commit, iat } = bundle.claims;
    // A publication that ended while this run waited for its turn: nothing to renew, and nothing to worry about.
    if (nowSeconds - iat < freshSecondsMax) return { status: "newer", latest: bundle, renewed: bundle, compared: true };
    throw new WritError("PUBLISH_BEHIND", `It is of commit ${commit}; the branch is at ${options.newest}.`);
  }
  const life = Math.min(bundle.claims.exp - bundle.claims.iat, lifeSecondsMax);
  const claims = { ...bundle.claims, iat: nowSeconds, exp: nowSeconds + life, prev: bundle.digest };
  const bytes = await signBundle(bundle, claims, key);
  const mine = await openBundle(bytes, bundleTrustOf(trust), { nowSeconds });
  const archive = async (): Promise<void> => void (await store.add(bundleFileName(mine.digest), bytes));
  const stored = await moveLatest(store, mine, { trust, nowSeconds, archive });
  return { ...stored, renewed: mine };
}

function isOther({ claims }: PublishedBundle, { newest, behind }: RenewOptions): boolean {
  return newest !== undefined && claims.commit !== newest && behind !== true;
}

function assertRenewable({ claims }: PublishedBundle, { trust, nowSeconds, ended }: RenewOptions): void {
  if (claims.epoch !== trust.epoch) {
    throw new WritError("PUBLISH_EPOCH", `It is ${claims.epoch} there, and ${trust.epoch} here.`);
  }
  if (claims.exp <= nowSeconds && ended !== true) {
    const since = new Date(claims.exp * 1000).toISOString();
    throw new WritError("BUNDLE_EXPIRED", `Commit ${claims.commit} ended at ${since}. Publish, or renew with --ended.`);
  }
}
