// From bytes and pinned keys to a VerifiedBundle, step by step as design.md, "The bundle", lists them. It must never
// parse a file of the bundle before its signature and hash are verified, and never return anything half checked.
import { bundleFormat, WritError } from "@writ/contracts";
import { assertOnlyAdds } from "./added-grants.ts";
import {
  assertBreakGlassInForce,
  type BreakGlassState,
  type BreakGlassTrust,
  claimsInForce,
  signersOf,
} from "./break-glass.ts";
import { type BundleClaims, claimsOf, isRecord, parseObject, parsePayload, type SignedFile } from "./claims.ts";
import { digestOf, sameDigest, sha256Hex } from "./digest.ts";
import { assertInForce, assertNotOlder, instant, type Watermark } from "./freshness.ts";
import { inflate } from "./gzip.ts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";
import { contentDigest, partNames, signatureName, type UnsignedBundle } from "./sign.ts";
import { onlySignature, type TrustedKey, verifySignature } from "./signature.ts";
import { decodeTar } from "./tar.ts";
import { type BundleParts, mint, type VerifiedBundle } from "./verified-bundle.ts";

/** What one proxy trusts; pinned in its own configuration, never taken from a bundle. */
export interface BundleTrust {
  readonly keys: readonly TrustedKey[];
  readonly repository: string;
  readonly scope: string;
  readonly epoch: number;
  readonly minSequence: number;
  /** `sha256:HEX` of the first bundle's file; asked for only while there is no watermark. */
  readonly first?: string;
  /** The offline key. Absent: no break-glass bundle is ever used. */
  readonly breakGlass?: BreakGlassTrust;
}

export interface OpenState {
  readonly nowSeconds: number;
  readonly watermark?: Watermark;
  /**
   * True: only the pinned first bundle is opened, and it may have ended. It decides nothing any more, but what follows
   * it must not be older. Everything else is checked as ever.
   */
  readonly anchor?: true;
  /** Given: only a break-glass bundle is opened, over this base and beside this memory. Absent: never one. */
  readonly breakGlass?: BreakGlassState;
}

/** Verifies a bundle. Throws a WritError whose code says which step refused it. */
export async function openBundle(bytes: Uint8Array, trust: BundleTrust, state: OpenState): Promise<VerifiedBundle> {
  const verified = await verifyParts(bytes, signersOf({ trust, state }), state.nowSeconds);
  const parts = { ...verified, claims: claimsInForce(verified.claims, { trust, state }) };
  // 4. It is meant for this proxy. 5. It is the one to use now.
  assertUsable(parts, trust, state);
  // 6. Its format is known.
  assertFormat(parts.manifest, parts.claims);
  if (state.breakGlass !== undefined) {
    const base = await verifyParts(state.breakGlass.base, { keys: trust.keys, use: "bundle" }, state.nowSeconds);
    assertAddedTo(base, verified);
  }
  return mint(parts);
}

/**
 * A break-glass bundle as somebody with the offline key signed it, checked against the bundle it adds to, in force or
 * not: for auditors. Throws as openBundle does.
 */
export async function openPublishedBreakGlass(
  bytes: Uint8Array,
  trust: Pick<BundleTrust, "keys" | "repository" | "scope"> & { readonly breakGlass: BreakGlassTrust },
  { base, nowSeconds }: BesideBase,
): Promise<PublishedBundle> {
  const asked = { trust, state: { breakGlass: { base: new Uint8Array() } } };
  const { jws: _, ...verified } = await verifyParts(bytes, signersOf(asked), nowSeconds);
  const published = { ...verified, claims: claimsInForce(verified.claims, asked) };
  assertAddressed(published.claims, trust);
  assertFormat(published.manifest, published.claims);
  const { prev, iat, epoch, seq, commit, ev } = published.claims;
  const below = typeof base === "function" ? await base(prev ?? "") : base;
  if (below === undefined) throw broken(`It adds to ${shown(prev ?? "no bundle")}, which is not there.`);
  const under = await openPublished(below, trust, nowSeconds);
  assertAddedTo(under, verified);
  const { claims } = under;
  if (epoch !== claims.epoch || seq !== claims.seq || commit !== claims.commit || ev !== null) {
    throw broken("Its claims are not those of the bundle it adds to, without evidence.");
  }
  if (iat < claims.iat) throw broken("It was signed before the bundle it adds to.");
  return published;
}

interface BesideBase {
  /** The bundle that it adds to, or who finds that by its digest. */
  readonly base: Uint8Array | ((digest: string) => Promise<Uint8Array | undefined>);
  readonly nowSeconds: number;
}

/** It is the base and grants, byte for byte; the claims name both. */
function assertAddedTo(base: PublishedBundle, bundle: PublishedBundle): void {
  const { claims } = bundle;
  if (!sameDigest(base.digest, claims.prev ?? "")) throw broken(`It adds to another bundle than ${base.digest}.`);
  assertLiveBase(base.claims, claims.iat);
  for (const part of ["manifest", "wasm"] as const) {
    if (Buffer.compare(base[part], bundle[part]) !== 0) throw broken(`Its ${partNames[part]} is another.`);
  }
  const added = assertOnlyAdds(base.data, bundle.data, claims.exp);
  if (JSON.stringify(added) !== JSON.stringify(claims.breakGlass)) throw broken("It adds other grants than it names.");
}

/** By the time of signing, so that an auditor is told the same later. */
function assertLiveBase({ exp }: BundleClaims, signedSeconds: number): void {
  if (signedSeconds <= exp + limits.endedBaseSecondsMax) return;
  const days = limits.endedBaseSecondsMax / 86_400;
  throw broken(`It adds to a bundle that ended at ${instant(exp)}, more than ${days} days before it was signed.`);
}

/** A bundle as somebody with the key published it, in force or not. It decides nothing: VerifiedBundle does. */
export type PublishedBundle = Omit<BundleParts, "jws">;

/**
 * Steps 1 to 3, repository, scope and format: for whoever publishes after it or renews it, and judges epoch, sequence
 * and time himself. Throws as openBundle does.
 */
export async function openPublished(
  bytes: Uint8Array,
  trust: Pick<BundleTrust, "keys" | "repository" | "scope">,
  nowSeconds: number,
): Promise<PublishedBundle> {
  const { jws: _, ...published } = await verifyParts(bytes, { keys: trust.keys, use: "bundle" }, nowSeconds);
  claimsInForce(published.claims, { trust, state: {} });
  assertAddressed(published.claims, trust);
  assertFormat(published.manifest, published.claims);
  return published;
}

async function verifyParts(
  bytes: Uint8Array,
  signers: Parameters<typeof verifySignature>[1],
  nowSeconds: number,
): Promise<BundleParts> {
  if (!Number.isSafeInteger(nowSeconds)) throw new WritError("WRIT_INVARIANT", "The time is no whole number.");
  // 1. Sizes are capped, and the archive holds plain files with unique names.
  const entries = decodeTar(await inflate(bytes));
  // 2. Exactly one signature, by a pinned and current key, under that key's algorithm.
  const jws = onlySignature(entries.get(signatureName));
  const { payload, kid } = await verifySignature(jws, signers, nowSeconds);
  const signed = parsePayload(payload);
  // 3. The files are the listed ones, all of them and no other; each has the signed hash.
  const parts = assertListed(entries, signed.files);
  assertHashes(entries, signed.files);
  const claims = claimsOf(signed);
  const digest = digestOf(bytes);
  return { digest, content: contentDigest(parts), kid, claims, bytes, jws, ...parts };
}

/** Steps 4 and 5 of openBundle, for what has been verified so far. */
export function assertUsable(
  { claims, digest, content }: { claims: BundleClaims; digest: string; content: string },
  trust: BundleTrust,
  { nowSeconds, watermark, anchor, breakGlass }: OpenState,
): void {
  assertAddressed(claims, trust);
  if (claims.epoch !== trust.epoch) {
    throw new WritError("BUNDLE_EPOCH", `Its epoch is ${claims.epoch}; this proxy accepts ${trust.epoch}.`);
  }
  if (breakGlass !== undefined) {
    const { minSequence } = trust;
    return assertBreakGlassInForce({ claims, digest }, { nowSeconds, watermark, minSequence }, breakGlass.mark);
  }
  if (anchor === true) assertAnchor(digest, trust.first);
  assertInForce(anchor === true ? { ...claims, exp: Number.MAX_SAFE_INTEGER } : claims, nowSeconds, watermark);
  assertNotOlder(claims, content, { minSequence: trust.minSequence, watermark });
  if (watermark === undefined) assertFirst(digest, trust.first);
}

function assertListed(entries: ReadonlyMap<string, Uint8Array>, files: readonly SignedFile[]): UnsignedBundle {
  const listed = new Set(files.map((file) => file.name));
  if (listed.size !== files.length) throw altered("The signature lists a file twice.");
  for (const name of entries.keys()) {
    if (name !== signatureName && !listed.has(name)) throw altered(`${shown(name)} is not listed in the signature.`);
  }
  const missing = files.find((file) => !entries.has(file.name));
  if (missing !== undefined) throw altered(`${shown(missing.name)} is listed in the signature, but missing.`);
  const data = entries.get(partNames.data);
  const wasm = entries.get(partNames.wasm);
  const manifest = entries.get(partNames.manifest);
  if (data === undefined || wasm === undefined || manifest === undefined || files.length !== 3) {
    const detail = "It must hold data.json, policy.wasm and .manifest, and nothing else beside the signature.";
    throw new WritError("BUNDLE_MALFORMED", detail);
  }
  return { data, wasm, manifest };
}

function assertHashes(entries: ReadonlyMap<string, Uint8Array>, files: readonly SignedFile[]): void {
  for (const { name, hash } of files) {
    const bytes = entries.get(name);
    if (bytes === undefined || !sameDigest(sha256Hex(bytes), hash)) {
      throw altered(`${shown(name)} does not have the signed hash.`);
    }
  }
}

function assertAddressed(claims: BundleClaims, trust: Pick<BundleTrust, "repository" | "scope">): void {
  if (claims.repo_id !== trust.repository) {
    const detail = `It is of repository ${shown(claims.repo_id)}, not ${shown(trust.repository)}.`;
    throw new WritError("BUNDLE_FOREIGN", detail);
  }
  if (claims.scope !== trust.scope) {
    throw new WritError("BUNDLE_FOREIGN", `Its scope is ${shown(claims.scope)}, not ${shown(trust.scope)}.`);
  }
}

function assertAnchor(digest: string, first: string | undefined): void {
  if (first === undefined) throw new WritError("WRIT_INVARIANT", "Only a pinned bundle may have ended.");
  assertFirst(digest, first);
}

function assertFirst(digest: string, first: string | undefined): void {
  if (first !== undefined && !sameDigest(digest, first)) {
    throw new WritError("BUNDLE_FIRST", `Its digest is ${digest}; pinned is ${shown(first)}.`);
  }
}

/** The manifest is parsed last: its bytes are proved by now, so a fault in it is the publisher's, not an attacker's. */
function assertFormat(bytes: Uint8Array, claims: BundleClaims): void {
  const { metadata, revision } = parseObject(bytes, "The manifest's bytes");
  const format = isRecord(metadata) ? metadata["format"] : undefined;
  if (format !== bundleFormat) {
    const found = typeof format === "number" ? `It is of format ${format}` : "Its manifest names no format";
    throw new WritError("BUNDLE_FORMAT", `${found}; this Writ reads format ${bundleFormat}.`);
  }
  if (revision !== claims.commit) {
    throw new WritError("BUNDLE_MALFORMED", "The manifest's revision is not the signed commit.");
  }
}

function broken(detail: string): WritError {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}

function altered(detail: string): WritError {
  return new WritError("BUNDLE_ALTERED", detail);
}
