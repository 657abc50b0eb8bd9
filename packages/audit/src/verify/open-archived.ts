// One bundle of an archive, believed by public keys alone: as it was published, or ready to be asked again. It must
// never believe the name of a file, nor a key for a time at which it was retired.
import {
  bundleBytesMax,
  bundleFileName,
  openBundle,
  openPublished,
  type PublishedBundle,
  type VerifiedBundle,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { PublishTrust } from "@writ/publish";
import type { BundleStore } from "@writ/store";

/** What an auditor pins: keys, repository and scope. Epochs are read off the bundles. */
export type ArchiveTrust = Omit<PublishTrust, "epoch">;

export interface ArchiveSource {
  readonly store: BundleStore;
  readonly trust: ArchiveTrust;
  readonly nowSeconds: number;
}

export type ReadArchived =
  | { readonly status: "opened"; readonly bundle: PublishedBundle }
  | { readonly status: "missing" }
  | { readonly status: "refused"; readonly code: string; readonly detail: string };

/**
 * The bundle of that digest, or the newest. A key that is retired now was good for what it signed before: the time that
 * the bundle itself says is the one that counts, and its place in the chain is what holds that time.
 */
export async function readArchived(source: ArchiveSource, digest?: string): Promise<ReadArchived> {
  const { store, trust, nowSeconds } = source;
  try {
    const stored = await store.read(bundleFileName(digest), bundleBytesMax);
    if (stored === undefined) return { status: "missing" };
    const bundle = await openPublished(stored.bytes, { ...trust, keys: unretired(trust) }, nowSeconds);
    if (isRetired(trust, bundle.kid)) await openPublished(stored.bytes, trust, bundle.claims.iat);
    if (digest === undefined || bundle.digest === digest) return { status: "opened", bundle };
    return { status: "refused", code: "BUNDLE_ALTERED", detail: `Its bytes have the digest ${bundle.digest}.` };
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    return { status: "refused", code: fault.code, detail: fault.detail };
  }
}

/** The same bundle as a proxy held it, at the instant it was issued. Throws BUNDLE_…. */
export async function openAtIssue(bundle: PublishedBundle, trust: ArchiveTrust): Promise<VerifiedBundle> {
  const { epoch, iat } = bundle.claims;
  const then = { ...trust, keys: unretired(trust), epoch, minSequence: 0 };
  return await openBundle(bundle.bytes, then, { nowSeconds: iat });
}

function unretired({ keys }: ArchiveTrust): ArchiveTrust["keys"] {
  return keys.map(({ kid, jwk }) => ({ kid, jwk }));
}

function isRetired({ keys }: ArchiveTrust, kid: string): boolean {
  return keys.some((key) => key.kid === kid && key.notAfter !== undefined);
}
