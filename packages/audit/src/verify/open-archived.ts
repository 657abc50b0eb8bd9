// One bundle of an archive, believed by public keys alone: as it was published, or ready to be asked again. It must
// never believe the name of a file, nor a key for a time at which it was retired.
import {
  type BreakGlassTrust,
  bundleBytesMax,
  bundleFileName,
  openBundle,
  openPublished,
  openPublishedBreakGlass,
  type PublishedBundle,
  type VerifiedBundle,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { PublishTrust } from "@writ/publish";
import type { BundleStore } from "@writ/store";

/** What an auditor pins: keys, repository and scope. Epochs are read off the bundles. */
export interface ArchiveTrust extends Omit<PublishTrust, "epoch"> {
  /** Offline keys, and for how long proxies pin what each signs. They never open a regular bundle. */
  readonly breakGlass?: readonly BreakGlassTrust[];
}

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
    // The newest of all is a regular one.
    const offline = digest === undefined ? undefined : await openedOffline(source, stored.bytes);
    const bundle = offline ?? (await openPublished(stored.bytes, { ...trust, keys: unretired(trust) }, nowSeconds));
    if (isRetired(trust, bundle.kid)) await openPublished(stored.bytes, trust, bundle.claims.iat);
    if (digest === undefined || bundle.digest === digest) return { status: "opened", bundle };
    return { status: "refused", code: "BUNDLE_ALTERED", detail: `Its bytes have the digest ${bundle.digest}.` };
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    return { status: "refused", code: fault.code, detail: fault.detail };
  }
}

/** Undefined: no given offline key is the one that it names. Throws BUNDLE_… when one is, and something is wrong. */
async function openedOffline(source: ArchiveSource, bytes: Uint8Array): Promise<PublishedBundle | undefined> {
  const { trust, nowSeconds } = source;
  const base = (digest: string) => bytesOf(source, digest);
  for (const breakGlass of trust.breakGlass ?? []) {
    try {
      return await openPublishedBreakGlass(
        bytes,
        { ...trust, keys: unretired(trust), breakGlass },
        { base, nowSeconds },
      );
    } catch (fault) {
      if (!(fault instanceof WritError) || fault.code !== "BUNDLE_KEY") throw fault;
    }
  }
  return undefined;
}

async function bytesOf({ store }: ArchiveSource, digest: string): Promise<Uint8Array | undefined> {
  return (await store.read(bundleFileName(digest), bundleBytesMax))?.bytes;
}

/** The same bundle as a proxy held it, at the instant it was issued. Throws BUNDLE_…. */
export async function openAtIssue(bundle: PublishedBundle, source: ArchiveSource): Promise<VerifiedBundle> {
  const { trust } = source;
  const { epoch, iat, prev, breakGlass: added } = bundle.claims;
  const { breakGlass: offline = [], ...regular } = trust;
  const then = { ...regular, keys: unretired(trust), epoch, minSequence: 0 };
  const breakGlass = offline.find(({ kid }) => kid === bundle.kid);
  if (added === undefined || breakGlass === undefined || prev === null) {
    return await openBundle(bundle.bytes, then, { nowSeconds: iat });
  }
  const below = await readArchived({ ...source, trust: regular }, prev);
  if (below.status !== "opened") throw new WritError("BUNDLE_BREAK_GLASS", `It adds to ${prev}, which is not there.`);
  const { claims, digest, content, bytes: base } = below.bundle;
  const watermark = { epoch, seq: claims.seq, iat: claims.iat, commit: claims.commit, digest, content };
  return await openBundle(bundle.bytes, { ...then, breakGlass }, { nowSeconds: iat, watermark, breakGlass: { base } });
}

function unretired({ keys }: ArchiveTrust): ArchiveTrust["keys"] {
  return keys.map(({ kid, jwk }) => ({ kid, jwk }));
}

function isRetired({ keys }: ArchiveTrust, kid: string): boolean {
  return keys.some((key) => key.kid === kid && key.notAfter !== undefined);
}
