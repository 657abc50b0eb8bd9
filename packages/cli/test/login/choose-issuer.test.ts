// With whom a person logs in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertSameIssuer, chooseIssuer } from "../../src/login/choose-issuer.ts";

const okta = { name: "okta", workloads: false, trial: false, url: "https://acme.okta.com", audience: "writ" };
const github = { ...okta, name: "github", workloads: true };
const trial = { name: "dev", workloads: false, trial: true };
const known = (...issuers: object[]) => ({ writ: 1, repository: "1", issuers }) as Parameters<typeof chooseIssuer>[0];
const nothing = { wanted: undefined, client: undefined };

test("the only one for people is taken; its client is the audience unless one is named", () => {
  assert.equal(chooseIssuer(known(github, okta), nothing).client, "writ");
  assert.equal(chooseIssuer(known({ ...okta, client: "0oa1" }), nothing).client, "0oa1");
  assert.equal(chooseIssuer(known(okta), { ...nothing, client: "tv" }).client, "tv");
});

test("of two one must be named, and workloads are for nobody's browser", () => {
  const both = known(okta, { ...okta, name: "google" });
  assert.throws(() => chooseIssuer(both, nothing), /one of okta, google/);
  assert.equal(chooseIssuer(both, { ...nothing, wanted: "google" }).name, "google");
  assert.throws(() => chooseIssuer(known(okta, github), { ...nothing, wanted: "github" }), /people log in with okta/);
  assert.throws(() => chooseIssuer(known(trial), nothing), /writ token/);
});

test("an issuer that moved is not followed by itself, nor under another name, nor for another audience", () => {
  const issuer = chooseIssuer(known(okta), nothing);
  const before = { writ: 1, proxy: "https://x/", repository: "1", issuer } as const;
  assertSameIssuer(issuer, before);
  assertSameIssuer({ ...issuer, name: "renamed" }, before);
  for (const moved of [
    { url: "https://evil.example" },
    { name: "okta2", url: "https://evil.example" },
    { audience: "somebody-elses-app" },
  ]) {
    assert.throws(() => assertSameIssuer({ ...issuer, ...moved }, before), {
      code: "CLI_PROXY",
      message: /writ logout --forget/,
    });
  }
});
