// A client's OAUTHBEARER response: RFC 7628's own form and no other, and no error that names a byte of a token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import {
  assertBearerFailureTaken,
  type BearerShown,
  decodeBearerResponse,
  encodeBearerFailure,
  encodeBearerResponse,
} from "../../src/messages/oauth-bearer.ts";

const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";
const read = (text: string): BearerShown => decodeBearerResponse(Buffer.from(text, "latin1"));

for (const [what, text, shown] of [
  ["libpq's", `n,,\x01auth=Bearer ${jwt}\x01\x01`, { kind: "token", token: jwt }],
  ["libpq's question", "n,,\x01auth=\x01\x01", { kind: "discovery" }],
  [
    "RFC 7628's example, without its authorization identity",
    "n,,\x01host=server.example.com\x01port=143\x01auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01",
    { kind: "token", token: "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==" },
  ],
  ["a client that could bind channels", `y,,\x01auth=Bearer ${jwt}\x01\x01`, { kind: "token", token: jwt }],
  ["another case, more spaces", `n,,\x01auth=bEARER   ${jwt}\x01\x01`, { kind: "token", token: jwt }],
  ["keys not known here", `n,,\x01mth=\x01auth=Bearer a.b.c\x01x=y\x01\x01`, { kind: "token", token: "a.b.c" }],
  ["another scheme", "n,,\x01auth=Basic YTpi\x01\x01", { kind: "other" }],
  ["a scheme alone", "n,,\x01auth=Bearer\x01\x01", { kind: "other" }],
  ["two tokens", "n,,\x01auth=Bearer a b\x01\x01", { kind: "other" }],
  ["a tab before the token", "n,,\x01auth=Bearer\ta\x01\x01", { kind: "other" }],
  ["a line break in the token", "n,,\x01auth=Bearer a\nb\x01\x01", { kind: "other" }],
] as const) {
  test(`${what} is understood`, () => assert.deepEqual(read(text), shown));
}

for (const [what, text] of [
  ["nothing", ""],
  ["the word after a failure", "\x01"],
  ["a channel binding", `p=tls-exporter,,\x01auth=Bearer ${jwt}\x01\x01`],
  ["an authorization identity", `n,a=bob,\x01auth=Bearer ${jwt}\x01\x01`],
  ["an empty authorization identity", `n,a=,\x01auth=Bearer ${jwt}\x01\x01`],
  ["a non-standard flag", `F,n,,\x01auth=Bearer ${jwt}\x01\x01`],
  ["another flag", `N,,\x01auth=Bearer ${jwt}\x01\x01`],
  ["a flag without its comma", `n\x01auth=Bearer ${jwt}\x01\x01`],
  ["no separator after the header", `n,,auth=Bearer ${jwt}\x01\x01`],
  ["no pairs", "n,,\x01\x01"],
  ["no pairs and no terminator", "n,,\x01"],
  ["no auth", "n,,\x01host=a\x01\x01"],
  ["auth in capitals alone", `n,,\x01AUTH=Bearer ${jwt}\x01\x01`],
  ["auth twice", `n,,\x01auth=Bearer ${jwt}\x01auth=Bearer ${jwt}\x01\x01`],
  ["auth and a question", `n,,\x01auth=\x01auth=Bearer ${jwt}\x01\x01`],
  ["one terminator", `n,,\x01auth=Bearer ${jwt}\x01`],
  ["no terminator", `n,,\x01auth=Bearer ${jwt}`],
  ["three terminators", `n,,\x01auth=Bearer ${jwt}\x01\x01\x01`],
  ["something behind the end", `n,,\x01auth=Bearer ${jwt}\x01\x01x`],
  ["a pair behind the end", `n,,\x01auth=\x01\x01auth=Bearer ${jwt}\x01\x01`],
  ["a key without a value", `n,,\x01auth\x01\x01`],
  ["a key that is no word", `n,,\x01au-th=x\x01auth=Bearer ${jwt}\x01\x01`],
  ["an empty key", `n,,\x01=x\x01auth=Bearer ${jwt}\x01\x01`],
  ["a NUL in the token", `n,,\x01auth=Bearer ${jwt}\0\x01\x01`],
  ["a byte beyond ASCII", `n,,\x01auth=Bearer ${jwt}\xff\x01\x01`],
  ["seventeen pairs", `n,,\x01${"a=\x01".repeat(16)}auth=Bearer ${jwt}\x01\x01`],
  ["thousands of pairs", `n,,\x01${"a=\x01".repeat(20_000)}auth=Bearer ${jwt}\x01\x01`],
] as const) {
  test(`${what} is refused, and the token not named`, () => {
    assert.throws(
      () => read(text),
      (error) => error instanceof WritError && error.code === "POSTGRES_PROTOCOL" && !error.message.includes("eyJ"),
    );
  });
}

test("what is encoded is decoded; cut at any offset, or with a byte too many, it is refused", () => {
  const whole = encodeBearerResponse(jwt);
  assert.deepEqual(read(whole), { kind: "token", token: jwt });
  assert.deepEqual(read(encodeBearerResponse()), { kind: "discovery" });
  for (let length = 0; length < whole.length; length++) {
    assert.throws(() => read(whole.slice(0, length)), { code: "POSTGRES_PROTOCOL" }, `${length} characters`);
  }
  for (const byte of ["\0", "\x01", " ", "x", "="]) {
    assert.throws(() => read(whole + byte), { code: "POSTGRES_PROTOCOL" });
  }
});

test("whatever comes, the answer is a token in its form, a question, or our own error", () => {
  const seeds = [
    encodeBearerResponse(jwt),
    encodeBearerResponse(),
    "n,,\x01host=h\x01port=1\x01auth=Bearer a=\x01\x01",
  ];
  const spoilt = fc
    .record({
      seed: fc.constantFrom(...seeds),
      at: fc.nat(200),
      cut: fc.nat(4),
      put: fc.string({ unit: "binary-ascii" }),
    })
    .map(({ seed, at, cut, put }) => Buffer.from(seed.slice(0, at) + put + seed.slice(at + cut), "latin1"));
  const random = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.oneof(spoilt, random), (data) => {
      try {
        const shown = decodeBearerResponse(data);
        if (shown.kind === "token") assert.match(shown.token, /^[\w.~+/-]+=*$/);
      } catch (error) {
        assert.ok(error instanceof WritError && error.code === "POSTGRES_PROTOCOL", String(error));
      }
    }),
    { numRuns: 3_000 },
  );
});

test("after a failure the client says one byte and nothing else", () => {
  assertBearerFailureTaken(Buffer.of(1));
  for (const said of ["", "\x01\x01", "\0", "n,,\x01auth=\x01\x01"]) {
    assert.throws(() => assertBearerFailureTaken(Buffer.from(said)), { code: "POSTGRES_PROTOCOL" });
  }
});

test("a failure names the issuer's document where it is known, and a status that libpq goes on with", () => {
  assert.deepEqual(JSON.parse(encodeBearerFailure()), { status: "invalid_token" });
  for (const url of ["https://acme.okta.example", "https://acme.okta.example/"]) {
    assert.deepEqual(JSON.parse(encodeBearerFailure({ url, scope: "openid email" })), {
      status: "invalid_token",
      "openid-configuration": "https://acme.okta.example/.well-known/openid-configuration",
      scope: "openid email",
    });
  }
});
