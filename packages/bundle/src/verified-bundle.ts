// A bundle that passed every check of openBundle. There must never be another way to get one: the constructor asks
// for a token that this package does not export.
import type { BundleClaims } from "./claims.ts";

const mintToken: unique symbol = Symbol("minted by openBundle");

export interface BundleParts {
  readonly digest: string;
  readonly content: string;
  readonly kid: string;
  readonly claims: BundleClaims;
  readonly data: Uint8Array;
  readonly wasm: Uint8Array;
  readonly manifest: Uint8Array;
  readonly bytes: Uint8Array;
  readonly jws: string;
}

/** Verified bytes and what they claim. The arrays are shared, not copied: read them, never write to them. */
export class VerifiedBundle implements BundleParts {
  /** `sha256:HEX` of the file as fetched. */
  readonly digest: string;
  /** `sha256:HEX` of what was signed, equal for renewals. */
  readonly content: string;
  /** Id of the pinned key that signed. */
  readonly kid: string;
  readonly claims: BundleClaims;
  /** data.json, policy.wasm and .manifest, raw. */
  readonly data: Uint8Array;
  readonly wasm: Uint8Array;
  readonly manifest: Uint8Array;
  /** The file as fetched. */
  readonly bytes: Uint8Array;
  /** The signature, compact: who takes the bundle over from another thread verifies it again. */
  readonly jws: string;
  /** Makes the type nominal: an object of the same shape is not a VerifiedBundle. */
  readonly #verified = true;

  constructor(token: typeof mintToken, parts: BundleParts) {
    if (token !== mintToken) throw new TypeError("A VerifiedBundle is made by openBundle only.");
    this.digest = parts.digest;
    this.content = parts.content;
    this.kid = parts.kid;
    this.claims = parts.claims;
    this.data = parts.data;
    this.wasm = parts.wasm;
    this.manifest = parts.manifest;
    this.bytes = parts.bytes;
    this.jws = parts.jws;
    Object.freeze(this);
  }

  /** Whether a value was made by openBundle; for callers without types. */
  static is(value: unknown): value is VerifiedBundle {
    return typeof value === "object" && value !== null && #verified in value && value.#verified;
  }
}

/** For open.ts alone; the package does not export it. */
export function mint(parts: BundleParts): VerifiedBundle {
  return new VerifiedBundle(mintToken, parts);
}
