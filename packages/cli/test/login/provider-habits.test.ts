// What is asked of providers that differ.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ownParameters, scopeFor } from "../../src/login/provider-habits.ts";

const server = (issuer: string, scopes?: string[]) => ({
  issuer,
  ...(scopes === undefined ? {} : { scopes_supported: scopes }),
});

test("a provider is asked for no scope that it does not list, and for groups where it lists them", () => {
  assert.equal(scopeFor(server("https://a.example"), undefined), "openid profile email offline_access");
  assert.equal(scopeFor(server("https://a.example", ["openid", "email", "groups"]), undefined), "openid email groups");
  assert.equal(
    scopeFor(server("https://a.example", ["openid"]), "api://writ/.default, openid"),
    "openid api://writ/.default",
  );
});

test("staying logged in is asked for as each provider has it", () => {
  assert.deepEqual(ownParameters(server("https://accounts.google.com"), "openid"), {
    access_type: "offline",
    prompt: "consent",
  });
  assert.deepEqual(ownParameters(server("https://login.microsoftonline.com/x/v2.0"), "openid offline_access"), {});
  assert.deepEqual(ownParameters(server("https://acme.okta.com"), "openid offline_access"), { prompt: "consent" });
  assert.deepEqual(ownParameters(server("https://acme.okta.com"), "openid"), {});
  assert.deepEqual(ownParameters(server("https://accounts.google.com.evil.example"), "openid"), {});
});
