// The promise that stock OPA verifies a Writ bundle with the same key, proved with the real binary; and that what Writ
// refuses as altered, OPA refuses too.
import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { test } from "node:test";
import { signBundle, type UnsignedBundle } from "@writ/bundle";
import fc from "fast-check";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import {
  assemble,
  bundleKey,
  claims,
  fileList,
  jwsOf,
  partEntries,
  signer,
  tokenKey,
  unsignedBundle,
} from "./fixture.ts";
import { opaVerifies, runOpa } from "./opa.ts";
import { canonicalValue } from "./values.ts";

const stock = { pem: pemOf(bundleKey.publicJwk), kid: bundleKey.kid, algorithm: "EdDSA", scope: "production" };

function pemOf(jwk: JWK): string {
  return createPublicKey({ key: { ...jwk }, format: "jwk" })
    .export({ type: "spki", format: "pem" })
    .toString();
}

test("opa is the pinned one", async () => {
  assert.match((await runOpa(["version"])).output, /^Version: 1\.19\.1$/m);
});

test("opa verifies a signed bundle with the same key and scope", async () => {
  const { exit, output } = await opaVerifies(await signBundle(unsignedBundle(), claims, signer), stock);
  assert.equal(exit, 0, output);
});

test("opa verifies a bundle signed with a P-256 key", async () => {
  const pair = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(pair.privateKey)), writ_use: "bundle" };
  const bundle = await signBundle(unsignedBundle(), claims, { kid: "p256", jwk });
  const pem = pemOf(await exportJWK(pair.publicKey));
  const { exit, output } = await opaVerifies(bundle, { pem, kid: "p256", algorithm: "ES256", scope: "production" });
  assert.equal(exit, 0, output);
});

test("opa's own hash of data.json is the SHA-256 of its raw bytes, for every value the canonical form admits", async () => {
  const values = fc.sample(canonicalValue, { numRuns: 400, seed: 3 });
  const data = { writ: { values, keys: Object.fromEntries(values.map((value, index) => [`<${index}> "&`, value])) } };
  const { exit, output } = await opaVerifies(await signBundle(unsignedBundle(data), claims, signer), stock);
  assert.equal(exit, 0, output);
});

test("opa refuses each part when it is altered, as openBundle does", async () => {
  const parts = unsignedBundle();
  const signature = await jwsOf({ ...claims, files: fileList(partEntries(parts)) });
  const others: Partial<UnsignedBundle>[] = [
    { data: unsignedBundle({ writ: { format: 1, more: true } }).data },
    { manifest: unsignedBundle(undefined, "f".repeat(40)).manifest },
    { wasm: Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x00) },
  ];
  assert.equal((await opaVerifies(assemble(partEntries(parts), [signature]), stock)).exit, 0);
  for (const other of others) {
    const { exit, output } = await opaVerifies(assemble(partEntries({ ...parts, ...other }), [signature]), stock);
    assert.notEqual(exit, 0);
    assert.match(output, /digest mismatch/);
  }
});

test("opa refuses another key, another scope and an added file", async () => {
  const bundle = await signBundle(unsignedBundle(), claims, signer);
  assert.match((await opaVerifies(bundle, { ...stock, pem: pemOf(tokenKey.publicJwk) })).output, /error/);
  assert.match((await opaVerifies(bundle, { ...stock, scope: "staging" })).output, /scope mismatch/);
  const entries = partEntries(unsignedBundle());
  const added = [...entries, { name: "/more.rego", bytes: Buffer.from("package more\n") }];
  const signature = await jwsOf({ ...claims, files: fileList(entries) });
  assert.match((await opaVerifies(assemble(added, [signature]), stock)).output, /not included in bundle signature/);
});
