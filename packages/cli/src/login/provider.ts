// The company's identity provider, through oauth4webapi: discovery, and what is checked of each answer. It must never
// take an ID token whose issuer, audience, nonce, time or signature is not as asked, nor repeat what a provider sent
// unbounded.
import { createHash, timingSafeEqual } from "node:crypto";
import { WritError } from "@writ/contracts";
import { printable } from "@writ/model";
import * as oauth from "oauth4webapi";
import type { BoundedFetch } from "./bounded-fetch.ts";
import { answerBytesMax, saidCharactersMax, skewSeconds, tokenCharactersMax } from "./limits.ts";

export interface ProviderWish {
  /** The issuer exactly as its tokens say it. */
  readonly url: string;
  readonly client: string;
  /** For a provider that wants one of public clients too (Google's desktop clients). It is no secret there. */
  readonly clientSecret?: string | undefined;
  readonly fetch: BoundedFetch;
}

export interface Provider {
  readonly server: oauth.AuthorizationServer;
  readonly client: oauth.Client;
  readonly authentication: oauth.ClientAuth;
  readonly options: { readonly [oauth.customFetch]: BoundedFetch };
}

/** What is kept of a provider's answer. */
export interface ProviderTokens {
  readonly idToken: string;
  readonly claims: oauth.IDToken;
  readonly accessToken: string;
  readonly refreshToken?: string;
}

/** @throws WritError CLI_LOGIN, CLI_UNREACHABLE. */
export async function openProvider({ url, client, clientSecret, fetch }: ProviderWish): Promise<Provider> {
  const issuer = URL.parse(url);
  if (issuer === null || issuer.protocol !== "https:") throw failed(url, "a provider's address must be https");
  const options = { [oauth.customFetch]: fetch };
  const server = await told(url, async () =>
    oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options)),
  );
  return {
    server,
    client: { client_id: client, [oauth.clockTolerance]: skewSeconds },
    authentication: clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(clientSecret),
    options,
  };
}

/** Does one step with a provider; what goes wrong comes out as CLI_LOGIN in words, without a token in it. */
export async function told<Result>(issuer: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof WritError ? error : failed(issuer, inWords(error));
  }
}

/** The words for a refusal of the provider (RFC 6749 §5.2, §4.1.2.1); undefined: it was another fault. */
export function refusalCode(error: unknown): string | undefined {
  const refused = error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError;
  return refused ? error.error : undefined;
}

/**
 * Checks the ID token that an answer brought: claims were checked by the library as it processed the answer; here the
 * signature by the provider's keys, and `at_hash` where it stands (OpenID Connect Core §3.1.3.8).
 */
export async function provedTokens(
  { server, options }: Provider,
  { response, answer }: { readonly response: Response; readonly answer: oauth.TokenEndpointResponse },
): Promise<ProviderTokens> {
  const claims = oauth.getValidatedIdTokenClaims(answer);
  const { id_token: idToken, access_token: accessToken, refresh_token: refreshToken } = answer;
  if (claims === undefined || idToken === undefined) throw failed(server.issuer, "it gave no ID token (scope openid)");
  if (accessToken.length + idToken.length + (refreshToken?.length ?? 0) > answerBytesMax) {
    throw failed(server.issuer, "its tokens are too large");
  }
  if (idToken.length > tokenCharactersMax) {
    throw failed(
      server.issuer,
      `its ID token has more than ${tokenCharactersMax} characters: too many groups or claims`,
    );
  }
  await oauth.validateApplicationLevelSignature(server, response, options);
  assertAccessTokenHash(server.issuer, { idToken, accessToken, hash: claims["at_hash"] });
  return { idToken, claims, accessToken, ...(refreshToken === undefined ? {} : { refreshToken }) };
}

/** The claims of a JWT that somebody else checks; undefined when it is none. Not to be believed. */
export function unprovedClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  if (token.length > tokenCharactersMax || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return undefined;
  return jsonPart(token.split(".")[1]);
}

function jsonPart(part = ""): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

interface Hashed {
  readonly idToken: string;
  readonly accessToken: string;
  readonly hash: unknown;
}

/** The left half of the access token's hash, by the hash function of the ID token's `alg`. */
function assertAccessTokenHash(issuer: string, { idToken, accessToken, hash }: Hashed): void {
  if (hash === undefined) return;
  const algorithm = String(jsonPart(idToken.split(".")[0])?.["alg"]);
  // RFC 8037 names no hash for EdDSA: Ed25519 itself hashes with SHA-512, and providers follow it.
  const bits = /^(?:RS|PS|ES)(256|384|512)$/.exec(algorithm)?.[1] ?? "512";
  const digest = createHash(`sha${bits}`).update(accessToken, "ascii").digest();
  const wanted = Buffer.from(digest.subarray(0, digest.length / 2).toString("base64url"));
  const given = Buffer.from(typeof hash === "string" ? hash : "");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw failed(issuer, "its access token is not the one its ID token was made with (at_hash)");
  }
}

function inWords(error: unknown): string {
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
    const described = error.error_description === undefined ? "" : ` (${error.error_description})`;
    return `it says ${shown(`${error.error}${described}`)}`;
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) return `it refuses the client (status ${error.status})`;
  // The library's own sentences; what was sent is in `cause`, which stays there.
  return error instanceof Error ? shown(error.message) : "it answers something else than agreed";
}

function shown(text: string): string {
  return printable(text.slice(0, saidCharactersMax));
}

export function failed(issuer: string, what: string): WritError {
  return new WritError("CLI_LOGIN", `${URL.parse(issuer)?.host.slice(0, 100) ?? "The provider"}: ${what}.`);
}
