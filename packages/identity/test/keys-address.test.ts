// Where keys may lie, as the documents of real providers have them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertKeysAddress } from "../src/keys-address.ts";

const tenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

test("keys lie on the issuer's own host, or on Google's other one", () => {
  const real = [
    ["https://acme.okta.com", "https://acme.okta.com/oauth2/v1/keys"],
    [
      `https://login.microsoftonline.com/${tenant}/v2.0`,
      `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`,
    ],
    ["https://accounts.google.com", "https://www.googleapis.com/oauth2/v3/certs"],
    ["https://sso.acme.example/realms/acme", "https://sso.acme.example/realms/acme/protocol/openid-connect/certs"],
    ["https://token.actions.githubusercontent.com", "https://token.actions.githubusercontent.com/.well-known/jwks"],
    ["https://gitlab.com", "https://gitlab.com/oauth/discovery/keys"],
  ] as const;
  for (const [issuer, address] of real) assertKeysAddress(address, issuer);
});

test("another host is refused with what to write, also another port, and Google's for another issuer", () => {
  for (const [issuer, address] of [
    ["https://acme.okta.com", "https://www.googleapis.com/oauth2/v3/certs"],
    ["https://acme.okta.com", "https://acme.okta.com:8443/keys"],
    ["https://acme.okta.com", "https://acme.okta.com.evil.example/keys"],
    ["https://acme.okta.com", "https://evil.example/acme.okta.com"],
    ["https://accounts.google.com", "https://oauth2.googleapis.com/certs"],
    ["https://acme.okta.com", "no address"],
  ] as const) {
    assert.throws(() => assertKeysAddress(address, issuer), {
      code: "IDENTITY_DISCOVERY",
      message: /tokens\.issuers\.NAME\.hosts of proxy\.yaml/,
    });
  }
});

test("a cluster whose keys lie at its API server's address is taken when proxy.yaml names that", () => {
  const cluster = "https://kubernetes.default.svc.cluster.local";
  const address = "https://172.18.0.2:6443/openid/v1/jwks";
  assertKeysAddress(address, cluster, ["172.18.0.2:6443"]);
  assert.throws(() => assertKeysAddress(address, cluster, ["172.18.0.2"]), { code: "IDENTITY_DISCOVERY" });
});
