// A certified OpenID provider (oidc-provider) with its own pages, over TLS on this machine: who types a name is that
// person. It must never be reachable from elsewhere.
import { once } from "node:events";
import { createServer } from "node:https";
import { makeCertificates, noteSecret } from "@writ/testkit";
import Provider, { type Configuration } from "oidc-provider";

export interface IdentityProvider {
  readonly url: string;
  /** PEM of its authority. */
  readonly ca: string;
  /** Refresh tokens that were taken back. */
  readonly revoked: string[];
  stop(): Promise<void>;
}

const configuration: Configuration = {
  clients: [
    {
      client_id: "writ",
      application_type: "native",
      token_endpoint_auth_method: "none",
      redirect_uris: ["http://127.0.0.1/callback"],
      response_types: ["code"],
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified"], groups: ["groups"] },
  scopes: ["openid", "offline_access", "email", "groups"],
  // As the providers of companies do: the ID token says who it is.
  conformIdTokenClaims: false,
  features: { deviceFlow: { enabled: true }, revocation: { enabled: true }, devInteractions: { enabled: true } },
  rotateRefreshToken: true,
  cookies: { keys: ["only for tests"] },
  ttl: { IdToken: 3600, AccessToken: 600, RefreshToken: 86_400, Session: 3600, Grant: 86_400, Interaction: 600 },
  findAccount: (_context: unknown, id: string) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@acme.example`, email_verified: true, groups: ["payments"] }),
  }),
};

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
  const server = createServer({ cert: certificate, key });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `https://127.0.0.1:${address.port}`;
  const provider = new Provider(url, configuration);
  const revoked: string[] = [];
  provider.on("grant.revoked", (_context, grant) => revoked.push(grant));
  provider.use(async (context, next) => {
    await next();
    noteTokens(context.body);
  });
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  return {
    url,
    ca,
    revoked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Of an answer of the token endpoint. */
function noteTokens(body: unknown): void {
  const { id_token, access_token, refresh_token } = (body ?? {}) as Readonly<Record<string, unknown>>;
  for (const token of [id_token, access_token, refresh_token]) if (typeof token === "string") noteSecret(token);
}
