// Keeps a bundle in the state folder, and waits for its disk no longer than a revert may wait.
// It must never take a disk's silence for success.
import { setTimeout as wait } from "node:timers/promises";
import type { BundleReceipt, BundleState, Watermark } from "@writ/bundle";
import { WritError } from "@writ/contracts";

/** @throws WritError BUNDLE_STORE, also when the disk has not answered in time; BUNDLE_ROLLBACK, BUNDLE_FORKED */
export function keepBundle(state: BundleState, bundle: BundleReceipt, msMax: number): Promise<void> {
  return withinMs(state.keep(bundle), msMax);
}

/** Whether what is on disk is newer: then the bundle is not the one to use. */
export function isOlder(fault: unknown): boolean {
  return fault instanceof WritError && (fault.code === "BUNDLE_ROLLBACK" || fault.code === "BUNDLE_FORKED");
}

export function watermarkOf({ claims, digest, content }: BundleReceipt): Watermark {
  const { epoch, seq, iat, commit } = claims;
  return { epoch, seq, iat, commit, digest, content };
}

/** Waits for `work` no longer than `ms`; it goes on by itself. Rejects as it does, if it does in time. */
export async function beforeMs(work: Promise<void>, ms: number): Promise<void> {
  const enough = new AbortController();
  work.catch(() => {});
  try {
    await Promise.race([work, wait(ms, undefined, { signal: enough.signal }).catch(() => undefined)]);
  } finally {
    enough.abort();
  }
}

/** @throws WritError BUNDLE_STORE when `work` has not ended within `ms` */
export async function withinMs(work: Promise<void>, ms: number): Promise<void> {
  const enough = new AbortController();
  const late = wait(ms, undefined, { signal: enough.signal }).then(() => {
    throw new WritError("BUNDLE_STORE", `The state folder's disk has not answered within ${ms} ms.`);
  });
  late.catch(() => {});
  try {
    await Promise.race([work, late]);
  } finally {
    work.catch(() => {});
    enough.abort();
  }
}
