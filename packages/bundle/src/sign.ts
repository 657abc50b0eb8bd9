// Turns the three files of an unsigned bundle into one signed file that stock OPA verifies with the same key.
// It must never sign bytes that OPA would hash in another way, nor claims that a proxy would refuse.
import { WritError } from "@writ/contracts";
import { CompactSign } from "jose";
import { canonicalJson, isCanonical } from "./canonical.ts";
import { type BundleClaims, claimsOf, faultyClaim, type SignedFile } from "./claims.ts";
import { digestOf, sha256Hex } from "./digest.ts";
import { deflate, inflate } from "./gzip.ts";
import { type NamedKey, signingKey } from "./key.ts";
import { encodeTar } from "./tar.ts";

/** The files of a bundle before it is signed: `data` and `manifest` in canonical form, `wasm` as compiled. */
export interface UnsignedBundle {
  readonly data: Uint8Array;
  readonly manifest: Uint8Array;
  readonly wasm: Uint8Array;
}

/** Where each part lies in the archive, in the order in which it is written. */
export const partNames = { data: "data.json", wasm: "policy.wasm", manifest: ".manifest" } as const;
export const signatureName = ".signatures.json";

/**
 * Signs a bundle: a gzip-compressed tar archive of data.json, policy.wasm, .manifest and .signatures.json. The same
 * input gives the same bytes under an Ed25519 key. Throws BUNDLE_CANONICAL, BUNDLE_CLAIMS, BUNDLE_OVERSIZED, KEY_USE
 * or BUNDLE_KEY.
 */
export async function signBundle(unsigned: UnsignedBundle, claims: BundleClaims, key: NamedKey): Promise<Uint8Array> {
  assertSignable(unsigned, claims);
  const files = fileList(unsigned);
  const use = claims.breakGlass === undefined ? "bundle" : "break-glass";
  const { key: signing, algorithm } = await signingKey(key, use);
  const jws = await new CompactSign(canonicalJson({ ...claimsOf(claims), files }))
    .setProtectedHeader({ alg: algorithm, kid: key.kid })
    .sign(signing);
  const file = deflate(
    encodeTar([
      { name: partNames.data, bytes: unsigned.data },
      { name: partNames.wasm, bytes: unsigned.wasm },
      { name: partNames.manifest, bytes: unsigned.manifest },
      { name: signatureName, bytes: canonicalJson({ signatures: [jws] }) },
    ]),
  );
  // Reading it back within the limits: what no proxy could take must not be published.
  await inflate(file);
  return file;
}

/** The digest of a bundle's content, whoever signed it and when: equal for a bundle and its renewals. */
export function contentDigest(unsigned: UnsignedBundle): string {
  return listedDigest(fileList(unsigned));
}

/** The same from a signature's own list, in whatever order that has the files. */
export function listedDigest(files: readonly SignedFile[]): string {
  const inOrder = [...files].sort((left, right) => (left.name < right.name ? -1 : 1));
  return digestOf(canonicalJson(inOrder.map(({ name, hash, algorithm }) => ({ name, hash, algorithm }))));
}

function fileList(unsigned: UnsignedBundle): SignedFile[] {
  const parts = [
    { name: partNames.manifest, bytes: unsigned.manifest },
    { name: partNames.data, bytes: unsigned.data },
    { name: partNames.wasm, bytes: unsigned.wasm },
  ];
  return parts.map(({ name, bytes }) => ({ name, hash: sha256Hex(bytes), algorithm: "SHA-256" }));
}

function assertSignable(unsigned: UnsignedBundle, claims: BundleClaims): void {
  for (const part of ["data", "manifest"] as const) {
    if (!isCanonical(unsigned[part])) {
      throw new WritError("BUNDLE_CANONICAL", `${partNames[part]} is not in canonical form.`);
    }
  }
  const faulty = faultyClaim({ ...claims });
  if (faulty !== undefined)
    throw new WritError("BUNDLE_CLAIMS", `The claim ${faulty} is missing or not as it must be.`);
}
