// What is kept of a provider's tokens, and which of them goes to the proxy. It must never choose one for another
// audience.
import type { Login } from "./login-store.ts";
import type { ProfileIssuer } from "./profile.ts";
import { failed, type ProviderTokens, unprovedClaims } from "./provider.ts";

export interface Made {
  readonly issuer: ProfileIssuer;
  readonly tokens: ProviderTokens;
  readonly nowSeconds: number;
  readonly clientSecret?: string | undefined;
  /** The login that is renewed: a refresh token that did not rotate stays. */
  readonly before?: Login;
}

/** @throws WritError CLI_LOGIN when no token is for the proxy's audience, or the renewed one is of somebody else. */
export function makeLogin({ issuer, tokens, nowSeconds, clientSecret, before }: Made): Login {
  const { claims } = tokens;
  if (before !== undefined && before.subject !== claims.sub)
    throw failed(issuer.url, "it renewed somebody else's login");
  const refreshToken = tokens.refreshToken ?? before?.refreshToken;
  const secret = clientSecret ?? before?.clientSecret;
  const shown = [claims["email"], claims["preferred_username"], claims["name"]].find(
    (name) => typeof name === "string",
  );
  return {
    issuerUrl: issuer.url,
    issuerName: issuer.name,
    client: issuer.client,
    subject: claims.sub,
    shown: typeof shown === "string" ? shown.slice(0, 254) : claims.sub,
    ...tokenFor(issuer, tokens),
    loggedInAt: before?.loggedInAt ?? nowSeconds,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(secret === undefined ? {} : { clientSecret: secret }),
  };
}

/** The ID token where the proxy's audience is the client; else an access token made for that audience. */
function tokenFor(
  { audience, client, url }: ProfileIssuer,
  { idToken, claims, accessToken }: ProviderTokens,
): Pick<Login, "token" | "tokenKind" | "endsAt"> {
  if (isFor(claims.aud, audience)) return { token: idToken, tokenKind: "id_token", endsAt: claims.exp };
  const access = unprovedClaims(accessToken);
  if (access !== undefined && isFor(access["aud"], audience) && Number.isSafeInteger(access["exp"])) {
    return { token: accessToken, tokenKind: "jwt", endsAt: access["exp"] as number };
  }
  const [wanted, got] = [JSON.stringify(audience), JSON.stringify(client)];
  const what = `it gave no token for the audience ${wanted} of writ.yaml, only for the client ${got}`;
  throw failed(
    url,
    `${what}; --scope WORDS asks for the API's own scope, or writ.yaml names the client as the audience`,
  );
}

function isFor(audiences: unknown, audience: string): boolean {
  return audiences === audience || (Array.isArray(audiences) && audiences.includes(audience));
}
