// Signs what building made: it hashes, compares and signs, and runs nothing that came with it. It must never sign for
// a repository, scope or epoch that is not its own, nor evidence that the claims do not name.
import { type BundleClaims, digestOfBytes, type NamedKey, openBundle, signBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { lifeSecondsMax } from "./limits.ts";
import type { Publication, PublicationClaims, SignedPublication } from "./publication.ts";
import { bundleTrustOf, type PublishTrust } from "./publish-trust.ts";

export interface SignOptions {
  /** Given to the signer, never taken from what was handed over. */
  readonly expected: Omit<PublishTrust, "keys"> & {
    /** The commit that was to be built; absent: any. */
    readonly commit?: string;
  };
  /** The private half of a bundle key. */
  readonly key: NamedKey;
  readonly nowSeconds: number;
}

/** Throws PUBLISH_CLAIMS, PUBLISH_HANDOVER, KEY_USE and what signBundle and openBundle throw. */
export async function signPublication(publication: Publication, options: SignOptions): Promise<SignedPublication> {
  const { key, nowSeconds, expected } = options;
  const { lifeSeconds, ...claimed } = publication.claims;
  assertExpected(publication.claims, expected);
  const { evidence } = publication;
  const ev = evidence === undefined ? null : await digestOfBytes(evidence);
  if (ev !== claimed.ev) throw new WritError("PUBLISH_HANDOVER", "The evidence is not the one that is claimed.");
  const claims: BundleClaims = { ...claimed, iat: nowSeconds, exp: nowSeconds + lifeSeconds };
  const bytes = await signBundle(publication.unsigned, claims, key);
  // As a proxy will: what it would refuse is not handed on.
  const { digest } = await openBundle(bytes, bundleTrustOf({ ...expected, keys: [key] }), { nowSeconds });
  return { bytes, digest, claims, evidence };
}

function assertExpected(claims: PublicationClaims, expected: SignOptions["expected"]): void {
  const { repository: repo_id, ...rest } = expected;
  for (const [name, wanted] of Object.entries({ ...rest, repo_id })) {
    const found = claims[name as keyof PublicationClaims];
    if (found !== wanted) throw new WritError("PUBLISH_CLAIMS", `Its ${name} is ${found}; here it is ${wanted}.`);
  }
  const { lifeSeconds: life } = claims;
  if (Number.isSafeInteger(life) && life > 0 && life <= lifeSecondsMax) return;
  throw new WritError("PUBLISH_CLAIMS", `It would live ${life} s; from 1 to ${lifeSecondsMax} are signed.`);
}
