// When a break-glass bundle may be used: signed by the offline key, over the very bundle that is the newest here, for a
// few hours, once. It must never move what is known of regular bundles, nor come back after it has ended.
import { WritError } from "@writ/contracts";
import type { BundleClaims } from "./claims.ts";
import { assertInForce, instant, type Watermark } from "./freshness.ts";
import type { NamedKey, SigningUse } from "./key.ts";
import { limits } from "./limits.ts";
import type { TrustedKey } from "./signature.ts";

/** The one offline key, pinned in proxy.yaml, and how long what it signs may be in force. */
export interface BreakGlassTrust extends NamedKey {
  readonly longestSeconds: number;
}

/** What a proxy remembers of the newest break-glass bundle it used. Seconds; `sha256:HEX`. */
export interface BreakGlassMark {
  readonly digest: string;
  readonly iat: number;
  /** True: it ended, was taken away or was replaced, and is never used again. */
  readonly ended: boolean;
}

/** Asks openBundle for a break-glass bundle instead of a regular one. */
export interface BreakGlassState {
  /** The file of the regular bundle it must be built upon: the newest that is known here. */
  readonly base: Uint8Array;
  readonly mark?: BreakGlassMark;
}

interface Kind {
  readonly trust: { readonly keys: readonly TrustedKey[]; readonly breakGlass?: BreakGlassTrust };
  readonly state: { readonly breakGlass?: BreakGlassState };
}

/** Who may have signed: the offline key and no other for a break-glass bundle, never the offline key for another. */
export function signersOf({ trust, state }: Kind): { readonly keys: readonly TrustedKey[]; readonly use: SigningUse } {
  if (state.breakGlass === undefined) return { keys: trust.keys, use: "bundle" };
  if (trust.breakGlass === undefined) throw refusal("This proxy pins no break-glass key.");
  const { kid, jwk } = trust.breakGlass;
  return { keys: [{ kid, jwk }], use: "break-glass" };
}

/** The claims as they count here: a break-glass bundle ends by the clock of its signature, whatever it says. */
export function claimsInForce(claims: BundleClaims, { trust, state }: Kind): BundleClaims {
  const asked = state.breakGlass !== undefined;
  if ((claims.breakGlass !== undefined) !== asked) {
    throw refusal(asked ? "It does not say that it is one." : "It lies where regular bundles come from.");
  }
  if (!asked || trust.breakGlass === undefined) return claims;
  const longest = Math.min(trust.breakGlass.longestSeconds, limits.breakGlassSecondsMax);
  return Object.freeze({ ...claims, exp: Math.min(claims.exp, claims.iat + longest) });
}

/** Steps 4 and 5 for a break-glass bundle, address and epoch apart. Throws BUNDLE_BREAK_GLASS and what others get. */
export function assertBreakGlassInForce(
  { claims, digest }: { readonly claims: BundleClaims; readonly digest: string },
  known: { readonly nowSeconds: number; readonly watermark: Watermark | undefined; readonly minSequence: number },
  mark: BreakGlassMark | undefined,
): void {
  const { watermark } = known;
  if (watermark === undefined) throw refusal("No regular bundle was ever used here, so there is nothing to add to.");
  if (claims.prev !== watermark.digest) {
    throw refusal(`It adds to ${claims.prev ?? "no bundle"}; the newest here is ${watermark.digest}.`);
  }
  const { epoch, seq, commit } = claims;
  if (epoch !== watermark.epoch || seq !== watermark.seq || commit !== watermark.commit || claims.ev !== null) {
    throw refusal("Its claims are not those of the bundle it adds to, without evidence.");
  }
  if (seq < known.minSequence) throw refusal(`Its sequence is ${seq}; at least ${known.minSequence} is asked for.`);
  if (claims.iat < watermark.iat) {
    const detail = `It was signed at ${instant(claims.iat)}, before the bundle it adds to (${instant(watermark.iat)}).`;
    throw refusal(`${detail} Set the clock of the machine that signed it.`);
  }
  assertInForce(claims, Math.max(known.nowSeconds, mark?.iat ?? 0), watermark);
  if (mark !== undefined) assertNotBack({ claims, digest }, mark);
}

/** One after another: a later one takes the place of the one before, and no earlier one comes back. */
function assertNotBack({ claims, digest }: { claims: BundleClaims; digest: string }, mark: BreakGlassMark): void {
  if (digest === mark.digest) {
    if (mark.ended) throw refusal("It was in force here, and has been ended.");
    return;
  }
  if (claims.iat > mark.iat) return;
  throw refusal(`One signed at ${instant(mark.iat)} was used here; this one, of ${instant(claims.iat)}, is no later.`);
}

function refusal(detail: string): WritError {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}
