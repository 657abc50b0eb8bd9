// Providers' tokens over a real https server: what proves whom, and what is refused with which word. No refusal may
// carry anything of the token.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { IssuerData } from "@writ/contracts";
import { type Issuers, openIssuers } from "@writ/identity";
import { makeKey, nowSeconds, type TestKey, TestProvider } from "./provider.ts";

let provider: TestProvider;
let key: TestKey;
let issuers: Issuers;

before(async () => {
  provider = await TestProvider.start();
  key = await makeKey("k1");
  provider.keys = [key.publicJwk];
  issuers = openIssuers({ reach: { okta: { ca: TestProvider.ca } } });
});

after(async () => {
  issuers.close();
  await provider.stop();
});

const prove = (token: string, data: IssuerData = provider.issuer()) => issuers.prove(token, { okta: data }, nowSeconds);

test("a person is proved with issuer, subject, name and groups", async () => {
  const data = provider.issuer({ user: "email", groups: "groups" });
  const token = await provider.token(key, { email: "alice@acme.example", email_verified: true, groups: ["a", "b"] });
  assert.deepEqual(await prove(token, data), {
    issuer: "okta",
    kind: "person",
    subject: "00u1",
    name: "alice@acme.example",
    claims: { groups: ["a", "b"] },
    authenticatedAt: nowSeconds - 10,
    expiresAt: nowSeconds + 300,
  });
});
