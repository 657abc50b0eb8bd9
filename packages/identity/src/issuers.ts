// Tokens of identity providers, forges and clusters, proved against the issuers of the bundle in force. It must never
// keep a list of issuers of its own, nor yield an identity without a verified signature, our audience and its time.
import { type EpochSeconds, type IssuerData, named, WritError } from "@writ/contracts";
import { compactVerify } from "jose";
import { isSeconds } from "./json.ts";
import type { KeptKey } from "./key-set.ts";
import { limits, providerLimits } from "./limits.ts";
import { personOf } from "./person-claims.ts";
import type { ProvedIdentity } from "./proved-identity.ts";
import { type IssuerEvent, type IssuerReach, Provider } from "./provider.ts";
import { assertTokenSize, type ParsedToken, parseToken } from "./provider-token.ts";
import { IdentityRefused, type RefusalReason } from "./refusal.ts";
import { SeenTokens } from "./seen-tokens.ts";
import { workloadOf } from "./workload-claims.ts";

/** `writ.issuers` of the bundle in force. */
export type IssuerMap = Readonly<Record<string, IssuerData>>;

export interface IssuersOptions {
  /** By the issuer's name: how this proxy reaches it, where it is not as everybody does. */
  readonly reach?: Readonly<Record<string, IssuerReach>>;
  /** For the operator's log; at most a few lines in ten seconds for each issuer. */
  readonly report?: (event: IssuerEvent) => void;
  /** Milliseconds that only go forward, for the age of keys. Absent: the process's own. */
  readonly nowMs?: () => number;
}

export interface IssuerStatus {
  readonly issuer: string;
  readonly keys: number;
  /** Since its keys were fetched; undefined: never. */
  readonly ageSeconds: number | undefined;
  /** The last fetch failed. */
  readonly failing: boolean;
}

/** What a name of the bundle leads to. */
interface Candidate {
  readonly name: string;
  readonly url: string;
  readonly audience: string;
  readonly data: IssuerData;
}

export interface Issuers {
  /**
   * Who a token is about. `issuers` comes from the bundle at every call: an issuer that is no longer there vouches for
   * nobody at once. The answer is frozen. Throws IdentityRefused (a WritError IDENTITY_… for the client, with `why` for
   * the log), and nothing else.
   */
  prove(token: string, issuers: IssuerMap, nowSeconds: number): Promise<ProvedIdentity>;
  /** Fetches keys that are not there yet, beside the work; call it when a bundle is taken over. */
  warm(issuers: IssuerMap): void;
  /** Of the issuers that were asked for so far. */
  status(): readonly IssuerStatus[];
  /** Breaks off what is under way. */
  close(): void;
}

export function openIssuers(options: IssuersOptions = {}): Issuers {
  return new ProviderIssuers(options);
}

class ProviderIssuers implements Issuers {
  readonly #options: IssuersOptions;
  readonly #providers = new Map<string, Provider>();
  readonly #seen = new SeenTokens();

  constructor(options: IssuersOptions) {
    this.#options = options;
  }

  async prove(token: string, issuers: IssuerMap, nowSeconds: number): Promise<ProvedIdentity> {
    if (!isSeconds(nowSeconds)) throw new WritError("WRIT_INVARIANT", "The time is no whole number.");
    // 1. Size, and whether it was proved before.
    assertTokenSize(token);
    const digest = SeenTokens.digestOf(token);
    const known = this.#seen.find(digest, issuers, nowSeconds);
    if (known !== undefined) return known;
    // 2. Shape and header: an algorithm of our list, nothing that changes what is verified.
    const parsed = parseToken(token);
    // 3. An issuer of this very bundle, by its exact address.
    const candidate = candidateFor(issuers, parsed.payload);
    if (candidate === undefined) throw new IdentityRefused("issuer-unknown");
    // 4. The key that its `kid` names, fit for the algorithm; 5. the signature.
    const provider = this.#providerOf(candidate);
    const key = await verifiedWith(provider, token, { parsed, issuer: candidate.name });
    // 6. For us; 7. in its time; 8. the claims of its kind.
    assertAudience(parsed.payload, candidate);
    const times = timesOf(parsed.payload, candidate.name, nowSeconds);
    const identity = identityOf(parsed.payload, candidate, times);
    this.#seen.add(digest, { identity, fromSeconds: times.fromSeconds, data: candidate.data, provider, key });
    return identity;
  }

  warm(issuers: IssuerMap): void {
    const candidates = candidatesOf(issuers);
    for (const candidate of candidates) this.#providerOf(candidate).freshen();
    const names = new Set(candidates.map(({ name }) => name));
    for (const [name, provider] of this.#providers) if (!names.has(name)) this.#forget(name, provider);
  }

  status(): readonly IssuerStatus[] {
    return [...this.#providers].map(([issuer, provider]) => ({ issuer, ...provider.state }));
  }

  close(): void {
    for (const [name, provider] of this.#providers) this.#forget(name, provider);
    this.#seen.clear();
  }

  /** By name: another address under the same name is another provider, and what it had is gone. */
  #providerOf({ name, url }: Candidate): Provider {
    const known = this.#providers.get(name);
    if (known?.url === url) return known;
    if (known !== undefined) this.#forget(name, known);
    const { reach = {}, report = () => {}, nowMs = () => performance.now() } = this.#options;
    const own = Object.hasOwn(reach, name) ? (reach[name] ?? {}) : {};
    const provider = new Provider({ name, url, reach: own, nowMs, report });
    this.#providers.set(name, provider);
    return provider;
  }

  #forget(name: string, provider: Provider): void {
    provider.close();
    this.#providers.delete(name);
  }
}

function candidatesOf(issuers: IssuerMap): readonly Candidate[] {
  return Object.entries(issuers).flatMap(([name, data]) => {
    const { trial, url, audience } = data;
    return trial || url === undefined || audience === undefined ? [] : [{ name, url, audience, data }];
  });
}

/** Of several issuers with one address, people beside jobs, the one whose audience the token has. */
function candidateFor(issuers: IssuerMap, payload: ParsedToken["payload"]): Candidate | undefined {
  const named = candidatesOf(issuers).filter(({ url }) => url === payload["iss"]);
  return named.find((candidate) => isAudience(payload, candidate)) ?? named[0];
}

interface Verifying {
  readonly parsed: ParsedToken;
  readonly issuer: string;
}

async function verifiedWith(provider: Provider, token: string, { parsed, issuer }: Verifying): Promise<KeptKey> {
  const { kid, algorithm } = parsed;
  const found = await provider.key(kid, algorithm);
  if (typeof found === "string") throw new IdentityRefused(whyNoKey[found], issuer);
  if (await isSignedBy(found, token, { parsed, issuer })) return found;
  // A provider may have put another key under the same `kid` since.
  const instead = await provider.keyInstead(found, algorithm);
  if (instead !== undefined && (await isSignedBy(instead, token, { parsed, issuer }))) return instead;
  throw new IdentityRefused("signature", issuer);
}

const whyNoKey = { unknown: "key-unknown", unfit: "key-unfit", unavailable: "keys-unavailable" } as const;

async function isSignedBy(key: KeptKey, token: string, { parsed, issuer }: Verifying): Promise<boolean> {
  const verifying = await key.verifying(parsed.algorithm);
  if (verifying === undefined) throw new IdentityRefused("key-unfit", issuer);
  try {
    await compactVerify(token, verifying, { algorithms: [parsed.algorithm] });
    return true;
  } catch {
    return false;
  }
}

function assertAudience(payload: ParsedToken["payload"], candidate: Candidate): void {
  if (!isAudience(payload, candidate)) throw new IdentityRefused("audience", candidate.name);
}

/** OpenID Connect Core §3.1.3.7: several audiences only when it was issued to us (`azp`). */
function isAudience({ aud, azp }: ParsedToken["payload"], { audience, data }: Candidate): boolean {
  if (typeof aud === "string") return aud === audience;
  if (!Array.isArray(aud) || !aud.every((one) => typeof one === "string") || !aud.includes(audience)) return false;
  return aud.length === 1 || (azp !== undefined && (azp === audience || azp === data.client));
}

interface Times {
  readonly fromSeconds: number;
  readonly authenticatedAt: number;
  readonly expiresAt: number;
}

function timesOf({ exp, iat, nbf }: ParsedToken["payload"], issuer: string, nowSeconds: number): Times {
  const refuse = (why: RefusalReason): never => {
    throw new IdentityRefused(why, issuer);
  };
  if (!isSeconds(exp) || !isSeconds(iat) || exp <= iat || !(nbf === undefined || isSeconds(nbf)))
    return refuse("times");
  if (exp - iat > providerLimits.lifeSecondsMax) return refuse("life");
  if (nowSeconds >= exp) return refuse("ended");
  const fromSeconds = Math.max(iat, nbf ?? 0) - limits.skewSeconds;
  if (nowSeconds < fromSeconds) return refuse("not-yet");
  // Groups are believed from here on: a clock ahead of ours must not stretch that.
  return { fromSeconds, authenticatedAt: Math.min(iat, nowSeconds), expiresAt: exp };
}

function identityOf(payload: ParsedToken["payload"], candidate: Candidate, times: Times): ProvedIdentity {
  const proved = {
    issuer: candidate.name,
    authenticatedAt: named<EpochSeconds>(times.authenticatedAt),
    expiresAt: named<EpochSeconds>(times.expiresAt),
  };
  return Object.freeze(
    candidate.data.workloads
      ? { ...proved, ...workloadOf(payload, candidate) }
      : { ...proved, ...personOf(payload, candidate) },
  );
}
