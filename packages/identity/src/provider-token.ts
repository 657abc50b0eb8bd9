// A provider's token taken apart (RFC 7515 compact, RFC 7519), before anything of it is believed. It must never accept
// a header that could change what is verified, nor two spellings of one token.
import { isRecord } from "./json.ts";
import { providerLimits } from "./limits.ts";
import { type ProviderAlgorithm, providerAlgorithms } from "./provider-key.ts";
import { IdentityRefused } from "./refusal.ts";

export interface ParsedToken {
  readonly algorithm: ProviderAlgorithm;
  readonly kid: string;
  /** Not believed before the signature is verified. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** RFC 9068 for access tokens; other types (logout tokens, DPoP proofs) are no logins. */
const types: readonly string[] = ["jwt", "at+jwt"];

/** Before anything is decoded. Throws IdentityRefused. */
export function assertTokenSize(token: string): void {
  if (typeof token !== "string" || token.length > providerLimits.tokenCharactersMax) throw new IdentityRefused("shape");
}

/** Throws IdentityRefused. */
export function parseToken(token: string): ParsedToken {
  const [header = "", payload = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || signature === "") throw new IdentityRefused("shape");
  if (!isCanonical(signature)) throw new IdentityRefused("shape");
  const parsed = { ...parseHeader(parsePart(header)), payload: parsePart(payload) };
  // RFC 8417: news about somebody, such as a back-channel logout, signed by the same keys for the same audience.
  // OpenID Connect Back-Channel Logout §2.4 leaves its type open, and has this member to tell it from a login.
  if (Object.hasOwn(parsed.payload, "events")) throw new IdentityRefused("type");
  return parsed;
}

function parseHeader(header: Readonly<Record<string, unknown>>): Pick<ParsedToken, "algorithm" | "kid"> {
  const { alg, kid, typ } = header;
  const algorithm = providerAlgorithms.find((known) => known === alg);
  if (algorithm === undefined) throw new IdentityRefused("algorithm");
  // We know no extension, so none that must be understood; `b64` (RFC 7797) is one that changes what was signed.
  if (Object.hasOwn(header, "crit") || Object.hasOwn(header, "b64")) throw new IdentityRefused("header");
  if (typ !== undefined && !(typeof typ === "string" && types.includes(typ.toLowerCase()))) {
    throw new IdentityRefused("type");
  }
  if (typeof kid !== "string" || kid === "" || kid.length > providerLimits.kidCharactersMax) {
    throw new IdentityRefused("header");
  }
  return { algorithm, kid };
}

function parsePart(part: string): Readonly<Record<string, unknown>> {
  if (!isCanonical(part)) throw new IdentityRefused("shape");
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(Buffer.from(part, "base64url")));
  } catch {
    throw new IdentityRefused("shape");
  }
  if (!isRecord(value)) throw new IdentityRefused("shape");
  return value;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** base64url without padding, whose last bits are what an encoder writes (RFC 4648 §3.5). */
function isCanonical(part: string): boolean {
  if (!/^[\w-]+$/.test(part) || part.length % 4 === 1) return false;
  const tail = part.length % 4 === 0 ? "" : part.slice(-(part.length % 4));
  return tail === "" || Buffer.from(tail, "base64url").toString("base64url") === tail;
}
