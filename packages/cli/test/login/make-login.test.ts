// Which token goes to the proxy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeLogin } from "../../src/login/make-login.ts";

const issuer = { name: "entra", url: "https://login.example/x", audience: "api://writ", client: "c1" };
const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
const claims = { iss: issuer.url, aud: "c1", sub: "s", iat: 1, exp: 5000, email: "a@acme.example" };
const tokens = (over: object = {}) => ({ idToken: jwt(claims), claims, accessToken: "opaque", ...over });

test("the ID token where the audience is the client, or one of its audiences", () => {
  const made = makeLogin({ issuer: { ...issuer, audience: "c1" }, tokens: tokens(), nowSeconds: 1 });
  assert.deepEqual([made.tokenKind, made.endsAt, made.shown], ["id_token", 5000, "a@acme.example"]);
  const both = { ...claims, aud: ["c1", "api://writ"] };
  assert.equal(makeLogin({ issuer, tokens: tokens({ claims: both }), nowSeconds: 1 }).tokenKind, "id_token");
});

test("else an access token made for the audience, until its own end", () => {
  const accessToken = jwt({ aud: "api://writ", exp: 700 });
  const made = makeLogin({ issuer, tokens: tokens({ accessToken }), nowSeconds: 1 });
  assert.deepEqual([made.token, made.tokenKind, made.endsAt], [accessToken, "jwt", 700]);
});

test("no token for the audience is told, with what to do", () => {
  for (const accessToken of ["opaque", jwt({ aud: "other", exp: 7 }), jwt({ aud: "api://writ" }), "a.!.c"]) {
    assert.throws(() => makeLogin({ issuer, tokens: tokens({ accessToken }), nowSeconds: 1 }), /--scope WORDS/);
  }
});
