// A login in a browser: authorization code with PKCE (RFC 7636, S256), state and nonce. It must never send the browser
// to an address that the provider's discovery did not name over https, nor take an answer of another login.
import * as oauth from "oauth4webapi";
import { Loopback } from "./loopback.ts";
import { failed, type Provider, type ProviderTokens, provedTokens, told } from "./provider.ts";
import { ownParameters } from "./provider-habits.ts";

export interface CodeWish {
  readonly scope: string;
  readonly port: number | undefined;
  readonly signal: AbortSignal;
  /** Gets the two addresses: ours, which leads to the provider's once, and the provider's itself. */
  open(addresses: { readonly start: string; readonly provider: string }): Promise<void>;
}

export async function logInByCode(
  provider: Provider,
  { scope, port, signal, open }: CodeWish,
): Promise<ProviderTokens> {
  const { server } = provider;
  const loopback = await Loopback.open(port);
  try {
    const redirectUri = loopback.redirectUri;
    const attempt = { redirectUri, scope, ...makeSecrets() };
    const destination = await authorizationAddress(provider, attempt);
    const finish = async (back: URL) => await told(server.issuer, () => redeem(provider, attempt, back));
    const end = loopback.await({ destination, state: attempt.state, finish, signal });
    // Whoever comes first: the wait may end while the browser is opened.
    await Promise.race([open({ start: loopback.startUri, provider: destination }), end]);
    return await end;
  } finally {
    await loopback.close();
  }
}

export interface Attempt {
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

function makeSecrets(): Pick<Attempt, "state" | "nonce" | "verifier"> {
  return {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
}

/** @throws WritError CLI_LOGIN when the provider has no such page, or knows no S256. */
export async function authorizationAddress({ server, client }: Provider, attempt: Attempt): Promise<string> {
  const url = URL.parse(server.authorization_endpoint ?? "");
  if (url === null || url.protocol !== "https:") throw failed(server.issuer, "it names no login page with https");
  const methods = server.code_challenge_methods_supported;
  if (methods !== undefined && !methods.includes("S256")) throw failed(server.issuer, "it knows no PKCE with S256");
  const parameters = {
    ...ownParameters(server, attempt.scope),
    response_type: "code",
    client_id: client.client_id,
    redirect_uri: attempt.redirectUri,
    scope: attempt.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

async function redeem(provider: Provider, attempt: Attempt, back: URL): Promise<ProviderTokens> {
  const { server, client, authentication, options } = provider;
  const parameters = oauth.validateAuthResponse(server, client, back, attempt.state);
  const asked = [server, client, authentication, parameters, attempt.redirectUri, attempt.verifier, options] as const;
  const response = await oauth.authorizationCodeGrantRequest(...asked);
  const checks = { expectedNonce: attempt.nonce, requireIdToken: true } as const;
  const answer = await oauth.processAuthorizationCodeResponse(server, client, response, checks);
  return await provedTokens(provider, { response, answer });
}
