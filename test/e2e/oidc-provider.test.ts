// Tokens of a certified OpenID provider (oidc-provider), over https with an authority of its own: its discovery and
// keys are read as they are, and what it issues for us, for others and under other algorithms gets its own answer.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import type { IssuerData } from "@writ/contracts";
import { type IssuerEvent, type Issuers, openIssuers } from "@writ/identity";
import { makeCertificates } from "@writ/testkit";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import Provider, { type Configuration } from "oidc-provider";

const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
const server = createServer({ cert: certificate, key });
const events: IssuerEvent[] = [];
let url: string;
let issuers: Issuers;

const nowSeconds = () => Math.floor(Date.now() / 1000);
const issuer = (audience: string): IssuerData => {
  return { trial: false, workloads: true, url, audience, id: ["sub"] };
};

async function signingKey(algorithm: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: algorithm, use: "sig", kid: `key-${algorithm}` };
}

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = await Promise.all(["RS256", "PS256", "ES256", "EdDSA"].map(signingKey));
  const provider = new Provider(url, configuration(keys));
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  issuers = openIssuers({ reach: { company: { ca } }, report: (event) => events.push(event) });
});

after(async () => {
  issuers.close();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

/** A service gets access tokens as JWTs (RFC 9068) for the resource that it names; its path says the algorithm. */
function configuration(keys: readonly JWK[]): Configuration {
  const service = { client_id: "reports", client_secret: "only-for-tests-only-for-tests-only", redirect_uris: [] };
  return {
    jwks: { keys: [...keys] } as Configuration["jwks"],
    clients: [{ ...service, grant_types: ["client_credentials"], response_types: [] }],
    scopes: ["read"],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, resource: string) => {
          const alg = new URL(resource).pathname.slice(1) as "RS256";
          return {
            scope: "read",
            audience: resource,
            accessTokenTTL: 300,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg } },
          };
        },
      },
    },
  } as Configuration;
}

async function tokenFor(resource: string): Promise<string> {
  const authorization = `Basic ${Buffer.from("reports:only-for-tests-only-for-tests-only").toString("base64")}`;
  const headers = { authorization, "content-type": "application/x-www-form-urlencoded" };
  const sent = httpsRequest(`${url}/token`, { method: "POST", ca, headers, signal: AbortSignal.timeout(10_000) });
  sent.end(new URLSearchParams({ grant_type: "client_credentials", resource, scope: "read" }).toString());
  const [response] = (await once(sent, "response")) as [Parameters<typeof text>[0]];
  const { access_token: token } = JSON.parse(await text(response)) as { access_token?: string };
  assert.ok(token, "the provider gave a token");
  return token;
}

for (const algorithm of ["RS256", "PS256", "ES256", "EdDSA"]) {
  test(`a service's token under ${algorithm} is proved by its sub`, async () => {
    const audience = `https://writ.acme.example/${algorithm}`;
    const identity = await issuers.prove(await tokenFor(audience), { company: issuer(audience) }, nowSeconds());
    assert.equal(identity.issuer, "company");
    assert.deepEqual([identity.kind, identity.claims], ["workload", { sub: "reports" }]);
    assert.ok(identity.expiresAt - nowSeconds() <= 300);
  });
}

test("a token for another resource of the same provider is refused", async () => {
  const token = await tokenFor("https://billing.acme.example/RS256");
  const map = { company: issuer("https://writ.acme.example/RS256") };
  await assert.rejects(issuers.prove(token, map, nowSeconds()), { why: "audience" });
});

test("a token that has ended is refused", async () => {
  const audience = "https://writ.acme.example/RS256";
  const token = await tokenFor(audience);
  await assert.rejects(issuers.prove(token, { company: issuer(audience) }, nowSeconds() + 301), { why: "ended" });
});

test("without its authority the provider is not believed, and the log says why", async () => {
  const own: IssuerEvent[] = [];
  const opened = openIssuers({ report: (event) => own.push(event) });
  const audience = "https://writ.acme.example/RS256";
  const token = await tokenFor(audience);
  await assert.rejects(opened.prove(token, { company: issuer(audience) }, nowSeconds()), { why: "keys-unavailable" });
  assert.match(own[0]?.detail ?? "", /request failed: /);
  opened.close();
});

test("its keys were fetched once for all of this", () => {
  assert.deepEqual(
    events.map(({ event }) => event),
    ["keys-fetched"],
  );
});
