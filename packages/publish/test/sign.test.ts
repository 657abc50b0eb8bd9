// Signing: what is signed opens as a proxy opens it, and nothing is signed for anybody else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, generateKey, openBundle } from "@writ/bundle";
import { signPublication } from "@writ/publish";
import { commitOf, key, nowSeconds, publicationOf, refused, trust } from "./fixture.ts";

const expected = { repository: "777", scope: "production", epoch: 1 };
const options = { expected, key, nowSeconds };

test("what is signed carries the claims of building, and iat and exp of the signer's clock", async () => {
  const publication = await publicationOf({ seq: 4 });
  const signed = await signPublication(publication, options);
  const opened = await openBundle(signed.bytes, { ...trust, minSequence: 0 }, { nowSeconds });
  const { lifeSeconds, ...claims } = publication.claims;
  assert.deepEqual(opened.claims, { ...claims, iat: nowSeconds, exp: nowSeconds + lifeSeconds });
  assert.deepEqual(signed.claims, { ...opened.claims });
  assert.equal(opened.digest, signed.digest);
});

test("claims that are not the signer's own are refused", async () => {
  for (const [name, value] of [
    ["repo_id", "778"],
    ["scope", "staging"],
    ["epoch", 2],
    ["epoch", 0],
  ] as const) {
    const error = await refused(signPublication(await publicationOf({ [name]: value }), options), "PUBLISH_CLAIMS");
    assert.ok(error.detail.includes(name), error.detail);
  }
  const other = { ...options, expected: { ...expected, commit: commitOf(2) } };
  await refused(signPublication(await publicationOf({ seq: 1 }), other), "PUBLISH_CLAIMS");
  await signPublication(await publicationOf({ seq: 2 }), other);
});

test("a life that is none, or of more than a year, is refused", async () => {
  for (const lifeSeconds of [0, -1, 0.5, Number.NaN, 400 * 86_400]) {
    await refused(signPublication(await publicationOf({ lifeSeconds }), options), "PUBLISH_CLAIMS");
  }
});

test("evidence that the claims do not name is refused, there or not", async () => {
  const publication = await publicationOf();
  const other = { ...publication, evidence: canonicalJson({ commit: "another" }) };
  await refused(signPublication(other, options), "PUBLISH_HANDOVER");
  await refused(signPublication({ ...publication, evidence: undefined }, options), "PUBLISH_HANDOVER");
  const bare = await publicationOf({ evidence: false });
  await refused(signPublication({ ...bare, evidence: canonicalJson({}) }, options), "PUBLISH_HANDOVER");
});

test("content of another commit than is claimed, or not canonical, is not signed", async () => {
  const publication = await publicationOf();
  const { unsigned } = await publicationOf({ seq: 9 });
  await refused(signPublication({ ...publication, unsigned }, options), "BUNDLE_MALFORMED");
  const loose = { ...publication.unsigned, data: new TextEncoder().encode('{"writ": {}}') };
  await refused(signPublication({ ...publication, unsigned: loose }, options), "BUNDLE_CANONICAL");
});

test("a key made for something else, or a public one, signs nothing", async () => {
  const token = await generateKey("token");
  const publication = await publicationOf();
  const signWith = (jwk: object, kid: string) => signPublication(publication, { ...options, key: { kid, jwk } });
  await refused(signWith(token.privateJwk, token.kid), "KEY_USE");
  const { kid, publicJwk } = await generateKey("bundle");
  await refused(signWith(publicJwk, kid), "BUNDLE_KEY");
});
