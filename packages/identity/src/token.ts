// Writ's own tokens: signed for one subject, repository and resource, and opened again by the proxy. Opening must never
// parse a claim before the signature is verified, nor tell a stranger more than that the token is none.
import { randomUUID } from "node:crypto";
import { type EpochSeconds, named, type ProvedSubject, type Subject, WritError } from "@writ/contracts";
import { CompactSign, compactVerify, decodeProtectedHeader, type ProtectedHeaderParameters } from "jose";
import { issuer, isTokenClaims, lifeSecondsMax, parseClaims, subjectName, type TokenClaims } from "./claims.ts";
import { algorithm, type NamedKey, signingKey, verifyingKey } from "./key.ts";
import { limits } from "./limits.ts";

/** RFC 8725 §3.11: the type tells a Writ token from every other JWT. */
const tokenType = "writ+jwt";

export interface TokenWish {
  readonly subject: Subject;
  readonly resource: string;
  readonly repository: string;
  /** The one grant that the token may be used with; absent: any the policy finds. */
  readonly grant?: string;
  /** Of the issuer that vouched; absent for trial issuers, which have none. */
  readonly issuerUrl?: string;
  /** At most 3600 for a person, 900 for a workload. */
  readonly lifeSeconds: number;
  /** Whether a trial issuer vouches. */
  readonly trial: boolean;
  /** Absent: a new one. */
  readonly tokenId?: string;
}

export interface TokenTrust extends NamedKey {
  /** Keys that are believed beside it: each token names its own by `kid`, and no other is tried. */
  readonly also?: readonly NamedKey[];
  readonly repository: string;
  readonly resource: string;
}

/** Signs a token. Throws IDENTITY_CLAIMS, IDENTITY_KEY or KEY_USE. */
export async function signToken(wish: TokenWish, key: NamedKey, nowSeconds: number): Promise<string> {
  const { subject, resource, repository, grant, issuerUrl, lifeSeconds, trial, tokenId } = wish;
  const claims: TokenClaims = {
    iss: issuer,
    aud: [repository, resource],
    sub: subjectName(subject),
    jti: tokenId ?? randomUUID(),
    iat: nowSeconds,
    exp: nowSeconds + lifeSeconds,
    subject,
    trial,
    ...(grant === undefined ? {} : { grant }),
    ...(issuerUrl === undefined ? {} : { issuerUrl }),
  };
  assertSignable(claims);
  const token = await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: algorithm, typ: tokenType, kid: key.kid })
    .sign(await signingKey(key));
  if (token.length > limits.tokenCharactersMax) {
    throw unsignable(`The token has ${token.length} characters; ${limits.tokenCharactersMax} are allowed.`);
  }
  return token;
}

/**
 * Opens a token for one repository and resource. Whatever the token, throws nothing but a WritError: IDENTITY_TOKEN_…
 * without detail, whose text may go to the client; IDENTITY_KEY or KEY_USE for the operator when the key is unfit.
 */
export async function openToken(token: string, trust: TokenTrust, nowSeconds: number): Promise<ProvedSubject> {
  // A key that is unfit is found out whatever comes.
  const keys = await Promise.all([trust, ...(trust.also ?? [])].map(verifyingKey));
  // 1. Size and shape, before anything is decoded.
  assertShape(token);
  // 2. Exactly our header, and the signature of the pinned key that it names.
  const kid = namedKey(token);
  const at = [trust, ...(trust.also ?? [])].findIndex((key) => key.kid === kid);
  const key = keys[at];
  if (key === undefined) throw new WritError("IDENTITY_TOKEN_SIGNATURE");
  const payload = await verifiedPayload(token, key);
  // 3. Exactly our claims, of a subject we understand.
  const claims = parseClaims(payload);
  if (claims === undefined) throw new WritError("IDENTITY_TOKEN_MALFORMED");
  // 4. For this repository and this resource.
  const [repository, resource] = claims.aud;
  if (repository !== trust.repository || resource !== trust.resource) throw new WritError("IDENTITY_TOKEN_FOREIGN");
  // 5. In its time, and no longer than it may be.
  assertTime(claims, nowSeconds);
  return provedSubject(claims);
}

function assertShape(token: string): void {
  const whole = token.length <= limits.tokenCharactersMax && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
  if (!whole) throw new WritError("IDENTITY_TOKEN_MALFORMED");
}

/** RFC 7515 §4: `alg` and `typ` with the values we write, `kid`, and nothing else. */
function namedKey(token: string): string {
  let header: ProtectedHeaderParameters;
  try {
    header = decodeProtectedHeader(token);
  } catch {
    throw new WritError("IDENTITY_TOKEN_MALFORMED");
  }
  const ours = header.alg === algorithm && header.typ === tokenType && Object.keys(header).length === 3;
  if (!ours || typeof header.kid !== "string") throw new WritError("IDENTITY_TOKEN_SIGNATURE");
  return header.kid;
}

async function verifiedPayload(token: string, key: Awaited<ReturnType<typeof verifyingKey>>): Promise<Uint8Array> {
  try {
    return (await compactVerify(token, key, { algorithms: [algorithm] })).payload;
  } catch {
    throw new WritError("IDENTITY_TOKEN_SIGNATURE");
  }
}

function assertTime(claims: TokenClaims, nowSeconds: number): void {
  if (!Number.isSafeInteger(nowSeconds)) throw new WritError("WRIT_INVARIANT", "The time is no whole number.");
  const { iat, exp, subject } = claims;
  if (exp <= iat || exp - iat > lifeSecondsMax(subject)) throw new WritError("IDENTITY_TOKEN_LIFE");
  // Claims of groups are believed from here on; a later instant would stretch that.
  if (subject.authenticatedAt > iat) throw new WritError("IDENTITY_TOKEN_MALFORMED");
  if (nowSeconds >= exp) throw new WritError("IDENTITY_TOKEN_EXPIRED");
  if (iat > nowSeconds + limits.skewSeconds) throw new WritError("IDENTITY_TOKEN_FUTURE");
}

function provedSubject(claims: TokenClaims): ProvedSubject {
  return {
    subject: claims.subject,
    resource: claims.aud[1],
    ...(claims.grant === undefined ? {} : { grant: claims.grant }),
    ...(claims.issuerUrl === undefined ? {} : { issuerUrl: claims.issuerUrl }),
    tokenId: claims.jti,
    expiresAt: named<EpochSeconds>(claims.exp),
    trial: claims.trial,
  };
}

/** What would be refused when opened must not be signed. */
function assertSignable(claims: TokenClaims): void {
  if (!isTokenClaims(claims)) throw unsignable("A claim is missing, too long or not as it must be.");
  const lifeSeconds = claims.exp - claims.iat;
  const most = lifeSecondsMax(claims.subject);
  if (lifeSeconds < 1 || lifeSeconds > most)
    throw unsignable(`A life of ${lifeSeconds} s; 1 to ${most} s are allowed.`);
  if (claims.subject.authenticatedAt > claims.iat) throw unsignable("The subject was authenticated after now.");
}

function unsignable(detail: string): WritError {
  return new WritError("IDENTITY_CLAIMS", detail);
}
