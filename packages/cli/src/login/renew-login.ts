// A login renewed by its refresh token, which a good provider gives but once: the new one is kept before anything else
// is done. It must never be renewed by two commands at once.
import { WritError } from "@writ/contracts";
import * as oauth from "oauth4webapi";
import type { BoundedFetch } from "./bounded-fetch.ts";
import type { Keyring } from "./keyring.ts";
import { tokenRestSecondsMin } from "./limits.ts";
import { type KeptLogin, type Login, loadLogin, saveLogin } from "./login-store.ts";
import { makeLogin } from "./make-login.ts";
import type { ProfileIssuer, ProfilePlace } from "./profile.ts";
import { underLock } from "./profile-lock.ts";
import { openProvider, provedTokens, refusalCode, told } from "./provider.ts";

export interface Renewing {
  readonly place: ProfilePlace;
  readonly issuer: ProfileIssuer;
  readonly keyring: Keyring | undefined;
  readonly fetch: BoundedFetch;
  readonly nowSeconds: () => number;
}

/**
 * The login with a token that lasts a while yet. @throws WritError CLI_NOT_LOGGED_IN when there is none or it has ended
 * for good, CLI_UNREACHABLE, CLI_LOGIN, CLI_KEEPING.
 */
export async function freshLogin(renewing: Renewing): Promise<KeptLogin> {
  const { place, keyring } = renewing;
  const kept = await keptLogin(renewing);
  if (lasts(kept.login, renewing)) return kept;
  return await underLock(place.lock, async () => {
    // Another command may have done it while this one waited.
    const again = await keptLogin(renewing);
    if (lasts(again.login, renewing)) return again;
    const login = await renewed(again.login, renewing);
    return { login, keptIn: await saveLogin(place, login, keyring) };
  });
}

/** Of the profile's own issuer: one that was changed half (a full disk, a kill) sends no proxy another's token. */
async function keptLogin({ place, keyring, issuer }: Renewing): Promise<KeptLogin> {
  const kept = await loadLogin(place, keyring);
  if (kept === undefined) throw new WritError("CLI_NOT_LOGGED_IN", `Profile ${place.name} has no login.`);
  const { issuerUrl, client } = kept.login;
  if (issuerUrl === issuer.url && client === issuer.client) return kept;
  throw new WritError("CLI_NOT_LOGGED_IN", `The login of profile ${place.name} is of another issuer or client.`);
}

function lasts({ endsAt }: Login, { nowSeconds }: Renewing): boolean {
  return endsAt - nowSeconds() >= tokenRestSecondsMin;
}

async function renewed(login: Login, renewing: Renewing): Promise<Login> {
  const { issuer, fetch, nowSeconds } = renewing;
  const { refreshToken, clientSecret } = login;
  if (refreshToken === undefined) {
    if (login.endsAt > nowSeconds()) return login;
    throw new WritError(
      "CLI_NOT_LOGGED_IN",
      `The login at ${login.issuerName} has ended, and it gave no refresh token.`,
    );
  }
  // To where it came from, whatever a proxy says of issuers now.
  const provider = await openProvider({ url: login.issuerUrl, client: login.client, clientSecret, fetch });
  const { server, client, authentication, options } = provider;
  return await told(login.issuerUrl, async () => {
    try {
      const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
      const answer = await oauth.processRefreshTokenResponse(server, client, response);
      const tokens = await provedTokens(provider, { response, answer });
      return makeLogin({ issuer, tokens, nowSeconds: nowSeconds(), before: login });
    } catch (error) {
      if (refusalCode(error) !== "invalid_grant") throw error;
      throw new WritError("CLI_NOT_LOGGED_IN", `${login.issuerName} no longer renews this login.`);
    }
  });
}

/** Tells the provider that the refresh token is done with. Resolves to whether it has a place for that and took it. */
export async function revokeLogin(login: Login, fetch: BoundedFetch): Promise<boolean> {
  const { refreshToken, clientSecret } = login;
  if (refreshToken === undefined) return false;
  const provider = await openProvider({ url: login.issuerUrl, client: login.client, clientSecret, fetch });
  const { server, client, authentication, options } = provider;
  if (server.revocation_endpoint === undefined) return false;
  return await told(login.issuerUrl, async () => {
    const asked = { ...options, additionalParameters: { token_type_hint: "refresh_token" } };
    const response = await oauth.revocationRequest(server, client, authentication, refreshToken, asked);
    await oauth.processRevocationResponse(response);
    return true;
  });
}
