// A place of named objects: bundles under their digest, their evidence, and the newest bundle. Whatever comes from it
// is bytes of a stranger; it must never verify, and never give out more than it was asked for.

/** Bytes as they lie there, in a buffer of their own, and the version of them that a later `replace` may insist on. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  /** An ETag, or what stands for it. Opaque. */
  readonly version: string;
}

/** How a `replace` ended. */
export interface Replaced {
  /** False: what lies there is not of the version that was asked for, or was replaced by another publisher at once. */
  readonly replaced: boolean;
  /**
   * True: of two publishers at once one is told `replaced: false`. False: the place cannot compare, so it was read,
   * written and read again, and a publisher that came between may have gone unseen. Worth a warning.
   */
  readonly compared: boolean;
}

/**
 * Every method rejects with BUNDLE_STORE, BUNDLE_SERVER, BUNDLE_OVERSIZED, STORE_WRITE or SECRETS_… when the place
 * cannot say or do it; it says so within a bound, and may be asked again.
 * Names are of letters, digits, `.`, `_` and `-`.
 */
export interface BundleStore {
  /** The address, for people: no credential is in it. */
  readonly shown: string;
  /** Undefined: there is no object of this name. At most `bytesMax` bytes are read. */
  read(name: string, bytesMax: number): Promise<StoredObject | undefined>;
  /** Writes an object that is named by its content. The same bytes under this name are no fault, others are. */
  add(name: string, bytes: Uint8Array): Promise<"added" | "there">;
  /** Replaces an object only if it is still the one of `version` (null: only if there is none). */
  replace(name: string, bytes: Uint8Array, version: string | null): Promise<Replaced>;
  close(): void;
}
