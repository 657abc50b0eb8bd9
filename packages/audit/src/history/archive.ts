// The archive of bundles, walked from the newest back by what each says came before it. Every bundle is believed by the
// public keys alone; where one is missing or altered, the walk ends, and says so. It must never go on past a doubt.
import { bundleBytesMax, bundleFileName, openPublished, type PublishedBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { PublishTrust } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import { bundlesMax } from "../limits.ts";

/** What is kept of a bundle: the rest is read again where it is needed. */
export type ArchivedBundle = Pick<PublishedBundle, "claims" | "digest" | "content" | "kid">;

export interface Archive {
  /** Oldest first. */
  readonly bundles: readonly ArchivedBundle[];
  /** Why nothing older is known, where the oldest names one before it. */
  readonly gap?: string;
}

export interface ArchiveOptions {
  readonly store: BundleStore;
  readonly trust: PublishTrust;
  readonly nowSeconds: number;
  /** Seconds: nothing older than what was in force then is walked. Absent: all of it. */
  readonly fromSeconds?: number;
  /** Bundles by digest that this user's own cache holds as verified by the same trust. */
  readonly known?: ReadonlyMap<string, ArchivedBundle>;
}

/** @throws WritError AUDIT_ARCHIVE when the newest bundle is missing or not believed, and the store's errors. */
export async function walkArchive(options: ArchiveOptions): Promise<Archive> {
  const newest = await readArchived(options, undefined);
  if ("doubt" in newest) throw new WritError("AUDIT_ARCHIVE", newest.doubt);
  const bundles: ArchivedBundle[] = [newest];
  let last: ArchivedBundle = newest;
  while (last.claims.prev !== null && !isFarEnough(options, last)) {
    if (bundles.length >= bundlesMax) return ended(bundles, `more than ${bundlesMax} bundles`);
    const before = options.known?.get(last.claims.prev) ?? (await readArchived(options, last.claims.prev));
    if ("doubt" in before) return ended(bundles, before.doubt);
    const doubt = doubtOfOrder(before, last);
    if (doubt !== undefined) return ended(bundles, doubt);
    bundles.push(before);
    last = before;
  }
  if (last.claims.prev === null && last.claims.epoch > firstEpoch && !isFarEnough(options, last)) {
    return ended(bundles, `epoch ${last.claims.epoch} begins there, and names no bundle of the epoch before`);
  }
  return { bundles: bundles.reverse() };
}

/** A publisher begins with it, and raises it where everything is asked anew: something was in force before. */
const firstEpoch = 1;

function isFarEnough({ fromSeconds }: ArchiveOptions, { claims }: ArchivedBundle): boolean {
  return fromSeconds !== undefined && claims.iat <= fromSeconds;
}

function ended(bundles: ArchivedBundle[], gap: string): Archive {
  return { bundles: bundles.reverse(), gap };
}

/** A signer whose clock went back, or who signed an older commit, is not read as if nothing were wrong. */
function doubtOfOrder(before: ArchivedBundle, { claims, digest }: ArchivedBundle): string | undefined {
  const { seq, iat, epoch } = before.claims;
  if (seq <= claims.seq && iat <= claims.iat && epoch === claims.epoch) return undefined;
  return `${digest} names a bundle before it that is newer, or of another epoch`;
}

async function readArchived(
  { store, trust, nowSeconds }: ArchiveOptions,
  digest: string | undefined,
): Promise<ArchivedBundle | { readonly doubt: string }> {
  const name = bundleFileName(digest);
  const stored = await store.read(name, bundleBytesMax);
  if (stored === undefined) return { doubt: `${store.shown} does not hold ${name}` };
  try {
    // A key that is retired now was good for what it signed while it was not: the chain says when that was.
    const keys = trust.keys.map(({ kid, jwk }) => ({ kid, jwk }));
    const opened = await openPublished(stored.bytes, { ...trust, keys }, nowSeconds);
    await assertKeyOfItsTime(stored.bytes, trust, opened);
    if (digest !== undefined && opened.digest !== digest)
      return { doubt: `${name} is another file than its name says` };
    const { claims, content, kid } = opened;
    return { claims, digest: opened.digest, content, kid };
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    return { doubt: `${name}: ${fault.code}. ${fault.detail}`.trimEnd() };
  }
}

async function assertKeyOfItsTime(bytes: Uint8Array, trust: PublishTrust, opened: PublishedBundle): Promise<void> {
  const key = trust.keys.find(({ kid }) => kid === opened.kid);
  if (key?.notAfter !== undefined) await openPublished(bytes, trust, opened.claims.iat);
}
