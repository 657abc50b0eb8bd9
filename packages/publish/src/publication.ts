// What the building step hands to the signing step: files in a folder and one digest over all of them. It must never
// hold a key, nor anything that the signing step would have to run.
import type { BundleClaims, UnsignedBundle } from "@writ/bundle";

/** Decided by building; a signer adds `iat` and `exp` and nothing else. Digests as sha256:HEX. */
export interface PublicationClaims {
  readonly epoch: number;
  readonly seq: number;
  readonly commit: string;
  readonly repo_id: string;
  readonly scope: string;
  readonly prev: string | null;
  readonly ev: string | null;
  /** `bundle.life` of writ.yaml. */
  readonly lifeSeconds: number;
}

export interface Publication {
  readonly claims: PublicationClaims;
  readonly unsigned: UnsignedBundle;
  /** Evidence as its digest `ev` names it. */
  readonly evidence: Uint8Array | undefined;
}

/** A bundle as proxies take it, with its evidence. */
export interface SignedPublication {
  readonly bytes: Uint8Array;
  /** `sha256:HEX` of `bytes`. */
  readonly digest: string;
  readonly claims: BundleClaims;
  readonly evidence: Uint8Array | undefined;
}
