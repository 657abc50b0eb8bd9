// What is left of a verified bundle where its parts are not needed: enough to keep it, and to compare the next one
// with. It must never stand for bytes whose claims this thread did not verify itself.
import { webcrypto } from "node:crypto";
import { WritError } from "@writ/contracts";
import { claimsInForce, signersOf } from "./break-glass.ts";
import { type BundleClaims, claimsOf, parsePayload } from "./claims.ts";
import { sameDigest } from "./digest.ts";
import { assertUsable, type BundleTrust, type OpenState } from "./open.ts";
import { listedDigest } from "./sign.ts";
import { verifySignature } from "./signature.ts";
import { VerifiedBundle } from "./verified-bundle.ts";

/** What one thread hands to another about a bundle that it opened: plain, so that it can cross. */
export interface HandedBundle {
  readonly digest: string;
  readonly jws: string;
  /** The file as fetched; transferred, not copied. */
  readonly bytes: Uint8Array;
}

const mintToken: unique symbol = Symbol("minted by this file");

export class BundleReceipt {
  readonly digest: string;
  readonly content: string;
  readonly kid: string;
  readonly claims: BundleClaims;
  readonly bytes: Uint8Array;
  /** Makes the type nominal, as in VerifiedBundle. */
  readonly #verified = true;

  constructor(token: typeof mintToken, parts: Pick<VerifiedBundle, "digest" | "content" | "kid" | "claims" | "bytes">) {
    if (token !== mintToken) throw new TypeError("A BundleReceipt is made from a verified bundle only.");
    this.digest = parts.digest;
    this.content = parts.content;
    this.kid = parts.kid;
    this.claims = parts.claims;
    this.bytes = parts.bytes;
    Object.freeze(this);
  }

  static is(value: unknown): value is BundleReceipt {
    return typeof value === "object" && value !== null && #verified in value && value.#verified;
  }
}

/** For the thread that opened it. */
export function handOver(bundle: VerifiedBundle): HandedBundle {
  if (!VerifiedBundle.is(bundle)) throw new WritError("WRIT_INVARIANT", "Only a verified bundle is handed over.");
  const { digest, jws, bytes } = bundle;
  return { digest, jws, bytes };
}

/**
 * For the thread that takes over: signature, address and freshness are verified again, here, and the digest is taken
 * of the very bytes; none of it takes long. What rests on the other thread alone is that the archive behind the digest
 * holds this signature and files with the hashes it lists, and that a break-glass bundle only adds to its base. Throws
 * what openBundle throws for the same.
 */
export async function openHanded(handed: HandedBundle, trust: BundleTrust, state: OpenState): Promise<BundleReceipt> {
  const { payload, kid } = await verifySignature(handed.jws, signersOf({ trust, state }), state.nowSeconds);
  const signed = parsePayload(payload);
  const claims = claimsInForce(claimsOf(signed), { trust, state });
  const content = listedDigest(signed.files);
  const digest = await digestElsewhere(handed.bytes);
  if (!sameDigest(digest, handed.digest)) {
    throw new WritError("WRIT_INVARIANT", "The bytes handed over are not the ones that were opened.");
  }
  assertUsable({ claims, digest, content }, trust, state);
  return new BundleReceipt(mintToken, { digest, content, kid, claims, bytes: handed.bytes });
}

/** SHA-256 on a thread of the pool: 16 MiB would hold the event loop up for longer than it may be. */
export async function digestElsewhere(bytes: Uint8Array): Promise<string> {
  const hash = await webcrypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return `sha256:${Buffer.from(hash).toString("hex")}`;
}
