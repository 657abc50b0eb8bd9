// A place of named objects: bundles under their digest, their evidence, and the newest bundle. Whatever comes from it
// is bytes of a stranger; it must never verify, and never give out more than it was asked for.

/** Bytes as they lie there, and the version of them that a later `replace` may insist on. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  /** An ETag, or what stands for it. Opaque. */
  readonly version: string;
}

/** Every method rejects with BUNDLE_STORE, BUNDLE_SERVER, BUNDLE_OVERSIZED or SECRETS_… when the place cannot say. */
export interface BundleStore {
  /** Undefined: there is no object of this name. At most `bytesMax` bytes are read. */
  read(name: string, bytesMax: number): Promise<StoredObject | undefined>;
  /** Writes an object that is named by its content. Writing the same again is no fault; other bytes there are. */
  add(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Replaces an object only if it is still the one of `version` (null: only if there is none), so that of two
   * publishers one fails. Resolves to false when it is another by now. What cannot compare says so by `compares`.
   */
  replace(name: string, bytes: Uint8Array, version: string | null): Promise<boolean>;
  /** False: `replace` reads, compares and writes, and a publisher that comes between is not seen. */
  readonly compares: boolean;
  close(): void;
}
