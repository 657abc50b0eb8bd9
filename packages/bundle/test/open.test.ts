// Everything somebody could do to a bundle on its way: each must be refused with a code of its own, and nothing but
// the good one and its renewals may come through.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  type BundleTrust,
  generateKey,
  openBundle,
  openPublished,
  signBundle,
  VerifiedBundle,
  type Watermark,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { exportJWK, generateKeyPair } from "jose";
import {
  assemble,
  bundleKey,
  claims,
  commit,
  fileList,
  forge,
  hex,
  jwsOf,
  nowSeconds,
  partEntries,
  type RawEntry,
  rawTar,
  refused,
  signer,
  text,
  tokenKey,
  trust,
  unsignedBundle,
} from "./fixture.ts";

const good = await signBundle(unsignedBundle(), claims, signer);
const open = (bytes: Uint8Array, other: Partial<BundleTrust> = {}, watermark?: Watermark, now = nowSeconds) =>
  openBundle(bytes, { ...trust, ...other }, { nowSeconds: now, ...(watermark === undefined ? {} : { watermark }) });
const first = await open(good);
const seen: Watermark = { epoch: 1, seq: 42, iat: claims.iat, commit, digest: first.digest, content: first.content };
const entries = partEntries(unsignedBundle());
const signature = await jwsOf({ ...claims, files: fileList(entries) });

test("openBundle gives back the signed files, claims and digests", async () => {
  const parts = unsignedBundle();
  assert.deepEqual(Buffer.from(first.data), Buffer.from(parts.data));
  assert.deepEqual(Buffer.from(first.manifest), Buffer.from(parts.manifest));
  assert.deepEqual(Buffer.from(first.wasm), Buffer.from(parts.wasm));
  assert.deepEqual(first.claims, claims);
  assert.equal(first.digest, `sha256:${hex(good)}`);
  assert.equal(first.kid, bundleKey.kid);
  assert.ok(VerifiedBundle.is(first) && Object.isFrozen(first) && Object.isFrozen(first.claims));
});

test("a VerifiedBundle cannot be made without openBundle", () => {
  const parts = { ...first };
  assert.throws(() => Reflect.construct(VerifiedBundle, [Symbol("minted by openBundle"), parts]), TypeError);
  assert.throws(() => Reflect.construct(VerifiedBundle, [undefined, parts]), TypeError);
  assert.equal(VerifiedBundle.is(parts), false);
  assert.equal(VerifiedBundle.is(Object.create(VerifiedBundle.prototype)), false);
});

test("signBundle gives the same bytes for the same input, and the renewal of it the same content", async () => {
  assert.deepEqual(await signBundle(unsignedBundle(), claims, signer), good);
  const renewal = await open(await signBundle(unsignedBundle(), { ...claims, iat: nowSeconds }, signer), {}, seen);
  assert.equal(renewal.content, first.content);
  assert.notEqual(renewal.digest, first.digest);
});

test("signBundle refuses what is not canonical, claims that no proxy takes, and a key of another use", async () => {
  const parts = unsignedBundle();
  await refused(signBundle({ ...parts, data: text('{"a": 1}') }, claims, signer), "BUNDLE_CANONICAL");
  await refused(signBundle({ ...parts, manifest: text("{}\n") }, claims, signer), "BUNDLE_CANONICAL");
  for (const change of [
    { seq: 1.5 },
    { exp: claims.iat },
    { commit: "" },
    { prev: "sha256:xyz" },
    { scope: "a b" },
    { epoch: -1 },
  ]) {
    await refused(signBundle(parts, { ...claims, ...change }, signer), "BUNDLE_CLAIMS");
  }
  await refused(signBundle(parts, claims, { kid: tokenKey.kid, jwk: tokenKey.privateJwk }), "KEY_USE");
  await refused(signBundle(parts, claims, { kid: "public", jwk: bundleKey.publicJwk }), "BUNDLE_KEY");
});

test("a bundle without a signature is refused", async () => {
  await refused(open(gzipSync(rawTar(entries))), "BUNDLE_UNSIGNED");
  await refused(open(assemble(entries, [])), "BUNDLE_UNSIGNED");
});

test("two signatures are refused, even when both are good", async () => {
  await refused(open(assemble(entries, [signature, signature])), "BUNDLE_SIGNATURE");
});

test("a signature file that holds more than its one signature is refused", async () => {
  const files = [
    `{"signatures":["${signature}"],"more":1}`,
    `{"signatures":["x"],"signatures":["${signature}"]}`,
    `{"signatures": ["${signature}"]}`,
    `{"signatures":[{"jwt":"${signature}"}]}`,
    `{"signatures":"${signature}"}`,
    "[]",
    "null",
    "",
    "{",
    '{"signatures":["\ufffd"]}\u0000',
  ];
  for (const file of files) {
    const entry = { name: "/.signatures.json", bytes: text(file) };
    await refused(open(gzipSync(rawTar([...entries, entry]))), "BUNDLE_MALFORMED");
  }
  const huge = { name: "/.signatures.json", bytes: new Uint8Array(17 * 1024).fill(0x20) };
  await refused(open(gzipSync(rawTar([...entries, huge]))), "BUNDLE_OVERSIZED");
});

test("altered data, module or manifest is refused", async () => {
  for (const [index, entry] of entries.entries()) {
    for (const position of [0, entry.bytes.length - 1]) {
      const bytes = Uint8Array.from(entry.bytes);
      bytes[position] = (bytes[position] ?? 0) ^ 1;
      await refused(open(assemble(entries.with(index, { ...entry, bytes }), [signature])), "BUNDLE_ALTERED");
    }
  }
});

test("an added, removed, renamed or swapped file is refused", async () => {
  const [data, wasm, manifest] = entries as [RawEntry, RawEntry, RawEntry];
  const patch = { name: "/patch.json", bytes: text('{"data":[]}') };
  await refused(open(assemble([...entries, patch], [signature])), "BUNDLE_ALTERED");
  await refused(open(assemble([data, manifest], [signature])), "BUNDLE_ALTERED");
  await refused(open(assemble([data, { ...wasm, name: "/other.wasm" }, manifest], [signature])), "BUNDLE_ALTERED");
  const swapped = [{ ...data, bytes: manifest.bytes }, wasm, { ...manifest, bytes: data.bytes }];
  await refused(open(assemble(swapped, [signature])), "BUNDLE_ALTERED");
});

test("a delta, a fourth file and a missing part are refused even when the key has signed them", async () => {
  const patch = { name: "/patch.json", bytes: text('{"data":[]}') };
  for (const files of [[...entries, patch], [patch], entries.slice(1)]) {
    const jws = await jwsOf({ ...claims, files: fileList(files) });
    await refused(open(assemble(files, [jws])), "BUNDLE_MALFORMED");
  }
});

test("a signed list of files that repeats, lacks or misspells is refused", async () => {
  const listed = fileList(entries);
  const [one] = listed;
  await refused(open(await forge({ files: [...listed, one] })), "BUNDLE_ALTERED");
  await refused(open(await forge({ files: listed.slice(1) })), "BUNDLE_ALTERED");
  await refused(
    open(await forge({ files: listed.map((file) => ({ ...file, name: `/${file.name}` })) })),
    "BUNDLE_ALTERED",
  );
  for (const change of [
    { algorithm: "SHA-1" },
    { algorithm: "MD5" },
    { hash: "" },
    { hash: "A".repeat(64) },
    { name: 1 },
    { more: 1 },
  ]) {
    const files = listed.map((file) => ({ ...file, ...change }));
    await refused(open(await forge({ files })), "BUNDLE_MALFORMED");
  }
  for (const files of [undefined, null, {}, "x", [null], Array(9).fill(one)]) {
    await refused(open(await forge({ files })), "BUNDLE_MALFORMED");
  }
});

test("a duplicate entry is refused, with or without the leading slash", async () => {
  const [data] = entries as [RawEntry];
  await refused(open(assemble([...entries, data], [signature])), "BUNDLE_MALFORMED");
  await refused(open(assemble([...entries, { ...data, name: "data.json" }], [signature])), "BUNDLE_MALFORMED");
  const second = { name: ".signatures.json", bytes: text(`{"signatures":["${signature}"]}`) };
  await refused(open(assemble([...entries, second], [signature])), "BUNDLE_MALFORMED");
});

test("a bundle cut short at any offset is refused", async () => {
  for (let length = 0; length < good.length; length += 1 + (length % 7)) {
    const error = await refusedAnyhow(open(good.subarray(0, length)));
    assert.equal(error, "BUNDLE_MALFORMED", `cut at ${length}`);
  }
});

test("a bundle with any one byte changed never opens as anything else, and throws nothing but a WritError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (position, difference) => {
      const bytes = Uint8Array.from(good);
      bytes[position] = (bytes[position] ?? 0) ^ difference;
      // A few bits say nothing about the content: gzip's time and system, and what deflate leaves unused. What is
      // signed is what comes out; a file in other clothes is the same bundle under another digest.
      const opened = await open(bytes).catch((error: unknown) => String(error instanceof WritError && error.code));
      if (typeof opened === "string") assert.match(opened, /^BUNDLE_/);
      else assert.deepEqual([opened.content, opened.claims], [first.content, first.claims]);
    }),
    { numRuns: 300 },
  );
});

test("random bytes are refused as malformed", async () => {
  const start = Uint8Array.of(0x1f, 0x8b, 8, 0);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, magic) => {
      await refused(open(magic ? Buffer.concat([start, bytes]) : bytes), "BUNDLE_MALFORMED");
    }),
  );
});

test("the algorithm is the pinned key's: none, HS256 with the public key and ES256 are refused", async () => {
  const payload = { ...claims, files: fileList(entries) };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const none = `${encode({ alg: "none", kid: bundleKey.kid })}.${encode(payload)}.`;
  const hmac = await jwsOf(payload, {
    kid: bundleKey.kid,
    jwk: { kty: "oct", k: String(Reflect.get(bundleKey.publicJwk, "x")) },
  });
  const pair = await generateKeyPair("ES256", { extractable: true });
  const elliptic = await jwsOf(payload, { kid: bundleKey.kid, jwk: await exportJWK(pair.privateKey) });
  for (const jws of [none, hmac, elliptic]) {
    await refused(open(assemble(entries, [jws])), "BUNDLE_SIGNATURE");
  }
});

test("a signature by another key under a trusted id, or over another payload, is refused", async () => {
  const other = await jwsOf({ ...claims, files: fileList(entries) }, { kid: bundleKey.kid, jwk: tokenKey.privateJwk });
  await refused(open(assemble(entries, [other])), "BUNDLE_SIGNATURE");
  const [header, , mac] = signature.split(".");
  const payload = Buffer.from(JSON.stringify({ ...claims, seq: 43, files: fileList(entries) })).toString("base64url");
  await refused(open(assemble(entries, [`${header}.${payload}.${mac}`])), "BUNDLE_SIGNATURE");
  for (const jws of ["", "a.b", "a.b.c.d", `${signature}=`, ` ${signature}`, `${header}..${mac}`, "é.é.é"]) {
    await refused(open(assemble(entries, [jws])), "BUNDLE_SIGNATURE");
  }
});

test("a header that holds more than an algorithm and a key id is refused", async () => {
  const payload = { ...claims, files: fileList(entries) };
  for (const header of [
    { jwk: bundleKey.publicJwk },
    { jku: "https://x.example" },
    { typ: "JWT" },
    { kid: undefined },
  ]) {
    const jws = await jwsOf(payload, signer, header);
    await refused(open(assemble(entries, [jws])), "BUNDLE_SIGNATURE");
  }
});

test("an unknown key id, one pinned twice, and a key that is unfit are refused", async () => {
  const [pinned] = trust.keys;
  assert.ok(pinned);
  await refused(open(good, { keys: [] }), "BUNDLE_KEY");
  await refused(open(good, { keys: [{ ...pinned, kid: "other" }] }), "BUNDLE_KEY");
  await refused(open(good, { keys: [pinned, pinned] }), "BUNDLE_KEY");
  for (const jwk of [
    { kty: "oct", k: "AAAA" },
    { kty: "OKP", crv: "Ed25519", x: "AA" },
    { kty: "OKP", crv: "X25519" },
    {},
  ]) {
    await refused(open(good, { keys: [{ ...pinned, jwk: { ...jwk, writ_use: "bundle" } }] }), "BUNDLE_KEY");
  }
});

test("a pinned key of another use is refused, even when it made the signature", async () => {
  const jws = await jwsOf({ ...claims, files: fileList(entries) }, { kid: tokenKey.kid, jwk: tokenKey.privateJwk });
  const keys = [{ kid: tokenKey.kid, jwk: tokenKey.publicJwk }];
  await refused(open(assemble(entries, [jws]), { keys }), "KEY_USE");
});

test("a key is trusted to the end of its notAfter day, and not a second longer", async () => {
  const [pinned] = trust.keys;
  assert.ok(pinned);
  const endOfDay = Date.parse("2026-11-22T23:59:59Z") / 1000;
  const dayKeys = [{ ...pinned, notAfter: "2026-11-22" }];
  const instantKeys = [{ ...pinned, notAfter: "2026-11-22T12:00:00Z" }];
  await open(good, { keys: dayKeys }, undefined, endOfDay);
  await refused(open(good, { keys: dayKeys }, undefined, endOfDay + 1), "BUNDLE_KEY_EXPIRED");
  await refused(open(good, { keys: instantKeys }, undefined, endOfDay), "BUNDLE_KEY_EXPIRED");
  for (const notAfter of ["", "never", "2026-13-45", "2027-02-30", "2026-11-22T12:00:00+02:00", "31.12.2027"]) {
    await refused(open(good, { keys: [{ ...pinned, notAfter }] }), "BUNDLE_KEY");
  }
});

test("a bundle of another repository, scope or epoch is refused", async () => {
  await refused(open(good, { repository: "987" }), "BUNDLE_FOREIGN");
  await refused(open(good, { scope: "staging" }), "BUNDLE_FOREIGN");
  await refused(open(good, { epoch: 2 }), "BUNDLE_EPOCH");
  await refused(open(await signBundle(unsignedBundle(), { ...claims, epoch: 2 }, signer)), "BUNDLE_EPOCH");
});

test("a bundle ends at exp to the second, and a clock set back does not revive it", async () => {
  await open(good, {}, undefined, claims.exp - 1);
  await refused(open(good, {}, undefined, claims.exp), "BUNDLE_EXPIRED");
  await refused(open(good, {}, { ...seen, iat: claims.exp }), "BUNDLE_EXPIRED");
});

test("a bundle issued more than a minute ahead of the clock is refused", async () => {
  await open(good, {}, undefined, claims.iat - 60);
  await refused(open(good, {}, undefined, claims.iat - 61), "BUNDLE_FUTURE");
});

test("a lower sequence or epoch than seen, or than the least allowed, is a rollback", async () => {
  const older = await signBundle(unsignedBundle(), { ...claims, seq: 41, iat: nowSeconds }, signer);
  await open(older);
  await refused(open(older, {}, seen), "BUNDLE_ROLLBACK");
  await refused(open(good, { minSequence: 43 }), "BUNDLE_ROLLBACK");
  await open(good, { minSequence: 42 });
  await refused(open(good, {}, { ...seen, epoch: 2, seq: 1 }), "BUNDLE_ROLLBACK");
});

test("the same sequence is taken only as a renewal: same commit, same content, issued no earlier", async () => {
  await open(good, {}, seen);
  const other = "0".repeat(40);
  const otherCommit = await signBundle(unsignedBundle(undefined, other), { ...claims, commit: other }, signer);
  const otherContent = await signBundle(unsignedBundle({ writ: { format: 1, x: 1 } }), claims, signer);
  const earlier = await signBundle(unsignedBundle(), { ...claims, iat: claims.iat - 1 }, signer);
  await refused(open(otherCommit, {}, seen), "BUNDLE_FORKED");
  await refused(open(otherContent, {}, seen), "BUNDLE_FORKED");
  await refused(open(earlier, {}, seen), "BUNDLE_ROLLBACK");
});

test("a higher sequence, and a higher epoch with any sequence, are taken", async () => {
  const other = "0".repeat(40);
  const parts = unsignedBundle({ writ: { format: 1, x: 1 } }, other);
  await open(await signBundle(parts, { ...claims, seq: 43, commit: other }, signer), {}, seen);
  const rewritten = await signBundle(parts, { ...claims, epoch: 2, seq: 1, commit: other }, signer);
  assert.equal((await open(rewritten, { epoch: 2 }, seen)).claims.epoch, 2);
  await refused(open(rewritten, { epoch: 2, minSequence: 2 }, seen), "BUNDLE_ROLLBACK");
});

test("the pinned first bundle opens as an anchor after its end; no other does", async () => {
  const late = { nowSeconds: claims.exp + 1 };
  await refused(openBundle(good, { ...trust, first: first.digest }, late), "BUNDLE_EXPIRED");
  const anchor = { ...late, anchor: true as const };
  assert.equal((await openBundle(good, { ...trust, first: first.digest }, anchor)).claims.exp, claims.exp);
  const renewed = await signBundle(unsignedBundle(), { ...claims, iat: claims.iat + 1 }, signer);
  await refused(openBundle(renewed, { ...trust, first: first.digest }, anchor), "BUNDLE_FIRST");
  await refused(openBundle(good, trust, anchor), "WRIT_INVARIANT");
  await refused(openBundle(good, { ...trust, first: first.digest, scope: "other" }, anchor), "BUNDLE_FOREIGN");
  await refused(openBundle(good, { ...trust, first: first.digest }, { ...anchor, nowSeconds: 0 }), "BUNDLE_FUTURE");
});

test("the pinned first bundle is asked for while there is no watermark, and no longer", async () => {
  const pinned = `sha256:${"0".repeat(64)}`;
  await open(good, { first: first.digest });
  await refused(open(good, { first: pinned }), "BUNDLE_FIRST");
  await refused(open(good, { first: "" }), "BUNDLE_FIRST");
  await open(good, { first: pinned }, seen);
});

test("a manifest of an unknown format, or of another commit than signed, is refused", async () => {
  const { data, wasm } = unsignedBundle();
  for (const manifest of ["{}", '{"metadata":{"format":2}}', '{"metadata":{"format":"1"}}', '{"metadata":[1]}']) {
    const error = await refused(open(await forge({}, { data, wasm, manifest: text(manifest) })), "BUNDLE_FORMAT");
    assert.match(error.detail, /this Writ reads format 1/);
  }
  for (const manifest of ['{"metadata":{"format":1},"revision":"x"}', "[]", "null", "{", "\ufeff{}"]) {
    await refused(open(await forge({}, { data, wasm, manifest: text(manifest) })), "BUNDLE_MALFORMED");
  }
});

test("signed claims that are missing, unknown or of another type are refused", async () => {
  for (const name of Object.keys(claims)) {
    for (const value of [undefined, "", -1, 1.5, {}, "1\n", 2 ** 53, "x".repeat(300)]) {
      await refused(open(await forge({ [name]: value })), "BUNDLE_MALFORMED");
    }
  }
  await refused(open(await forge({ admin: true })), "BUNDLE_MALFORMED");
  await refused(open(await forge({ exp: claims.iat })), "BUNDLE_MALFORMED");
  await refused(open(assemble(entries, [await jwsOf([claims])])), "BUNDLE_MALFORMED");
});

async function refusedAnyhow(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    assert.equal(Reflect.get(Object(error), "name"), "WritError", String(error));
    return String(Reflect.get(Object(error), "code"));
  }
  assert.fail("it opened");
}

test("openPublished opens what has ended or is of another epoch, for whoever publishes after it", async () => {
  const ended = await forge({ iat: nowSeconds - 7200, exp: nowSeconds - 3600, epoch: 3 });
  const found = await openPublished(ended, trust, nowSeconds);
  assert.deepEqual([found.claims.epoch, found.digest, VerifiedBundle.is(found)], [3, `sha256:${hex(ended)}`, false]);
  await refused(open(ended), "BUNDLE_EPOCH");
  // Not what nobody with the key made for this repository and scope.
  const { kid, publicJwk: jwk } = await generateKey("bundle");
  await refused(openPublished(good, { ...trust, keys: [{ kid, jwk }] }, nowSeconds), "BUNDLE_KEY");
  for (const other of [{ repository: "1" }, { scope: "staging" }])
    await refused(openPublished(good, { ...trust, ...other }, nowSeconds), "BUNDLE_FOREIGN");
  const altered = assemble([...entries.slice(0, 2), { name: "/.manifest", bytes: text("{}") }], [signature]);
  await refused(openPublished(altered, trust, nowSeconds), "BUNDLE_ALTERED");
});
