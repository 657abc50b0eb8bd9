// Good bundles and the means to build bad ones, byte by byte, without the sources' own writers where a test is about
// what a reader refuses. It must never weaken a check to make a bundle.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import {
  type BundleClaims,
  type BundleTrust,
  canonicalJson,
  generateKey,
  type NamedKey,
  type UnsignedBundle,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { CompactSign, importJWK, type JWK } from "jose";

export const nowSeconds = 1_795_305_600;
export const commit = "4f2a9c0e4f2a9c0e4f2a9c0e4f2a9c0e4f2a9c0e";

export const bundleKey = await generateKey("bundle");
export const tokenKey = await generateKey("token");
export const signer: NamedKey = { kid: bundleKey.kid, jwk: bundleKey.privateJwk };

export const claims: BundleClaims = {
  epoch: 1,
  seq: 42,
  iat: nowSeconds - 60,
  exp: nowSeconds + 72 * 3600,
  commit,
  repo_id: "123456789",
  scope: "production",
  prev: null,
  ev: null,
};

export const trust: BundleTrust = {
  keys: [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }],
  repository: "123456789",
  scope: "production",
  epoch: 1,
  minSequence: 0,
};

/** A small bundle's files; `data` under the one root, `wasm` an empty module. */
export function unsignedBundle(data: unknown = { writ: { format: 1 } }, revision = commit): UnsignedBundle {
  return {
    data: canonicalJson(data),
    manifest: canonicalJson({
      revision,
      roots: ["writ"],
      wasm: [{ entrypoint: "writ/session", module: "/policy.wasm" }],
      rego_version: 1,
      metadata: { format: 1 },
    }),
    wasm: Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00),
  };
}

/** An entry of a tar archive, right in everything that is not given. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  readonly linkName?: string;
  readonly mode?: string;
  readonly magic?: string;
  readonly prefix?: string;
  readonly sizeText?: string;
  readonly checksumOff?: number;
  readonly padding?: number;
}

/** POSIX ustar, written here a second time so that the reader is not tested against its own writer. */
export function rawTar(entries: readonly RawEntry[], end: Uint8Array = new Uint8Array(1024)): Buffer {
  const blocks = entries.flatMap((entry) => [
    rawHeader(entry),
    entry.bytes,
    Buffer.alloc((512 - (entry.bytes.length % 512)) % 512, entry.padding ?? 0),
  ]);
  return Buffer.concat([...blocks, end]);
}

function rawHeader(entry: RawEntry): Buffer {
  const header = Buffer.alloc(512);
  header.write(entry.name, 0, 100, "utf8");
  header.write(entry.mode ?? "0000644", 100);
  header.write("0000000", 108);
  header.write("0000000", 116);
  header.write(entry.sizeText ?? entry.bytes.length.toString(8).padStart(11, "0"), 124);
  header.write("00000000000", 136);
  header.write("        ", 148);
  header.write(entry.type ?? "0", 156);
  header.write(entry.linkName ?? "", 157);
  header.write(entry.magic ?? "ustar\u000000", 257);
  header.write(entry.prefix ?? "", 345);
  const sum = header.reduce((total, byte) => total + byte, entry.checksumOff ?? 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148);
  return header;
}

export function text(value: string): Uint8Array {
  return Uint8Array.from(Buffer.from(value));
}

export function hex(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The three files of a bundle as entries. */
export function partEntries(parts: UnsignedBundle): RawEntry[] {
  return [
    { name: "/data.json", bytes: parts.data },
    { name: "/policy.wasm", bytes: parts.wasm },
    { name: "/.manifest", bytes: parts.manifest },
  ];
}

export function fileList(entries: readonly RawEntry[]): { name: string; hash: string; algorithm: string }[] {
  return entries.map(({ name, bytes }) => ({ name: name.replace(/^\//, ""), hash: hex(bytes), algorithm: "SHA-256" }));
}

/** A compact JWS over any payload with any header the key can make. */
export async function jwsOf(payload: unknown, key: NamedKey = signer, header: object = {}): Promise<string> {
  const jwk = key.jwk as JWK;
  const alg = jwk.kty === "oct" ? "HS256" : jwk.kty === "EC" ? "ES256" : "EdDSA";
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg, kid: key.kid, ...header })
    .sign(await importJWK(jwk, alg));
}

/** A bundle file from entries and signatures, whether or not they belong together. */
export function assemble(entries: readonly RawEntry[], signatures: readonly unknown[]): Uint8Array {
  const signatureFile = { name: "/.signatures.json", bytes: text(JSON.stringify({ signatures })) };
  return gzipSync(rawTar([...entries, signatureFile]));
}

/** A bundle whose signature is right for whatever claims and files are given. */
export async function forge(
  change: Readonly<Record<string, unknown>> = {},
  parts = unsignedBundle(),
): Promise<Uint8Array> {
  const entries = partEntries(parts);
  return assemble(entries, [await jwsOf({ ...claims, files: fileList(entries), ...change })]);
}

/** Asserts a refusal with this very code, and that the error shows no private key. */
export async function refused(action: Promise<unknown>, code: string): Promise<WritError> {
  const secrets = [bundleKey.privateJwk, tokenKey.privateJwk].map((jwk) => String(Reflect.get(jwk, "d")));
  let caught: unknown;
  await assert.rejects(action, (error) => {
    caught = error;
    return true;
  });
  assert.ok(caught instanceof WritError, `not a WritError: ${String(caught)}`);
  assert.equal(caught.code, code, caught.message);
  assert.ok(secrets.every((secret) => !`${String(caught)}`.includes(secret)));
  return caught;
}
