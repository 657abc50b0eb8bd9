// What a proxy remembers between two starts: the newest bundle's watermark and its bytes. It must never forget in
// silence, because a proxy without a watermark takes an old bundle for a new one; and it keeps only verified bytes.
//
// Order of writing: a later bundle's bytes first, then its watermark; a crash between leaves bytes at least as new as
// the watermark. The very first time the watermark comes first, so bytes without a watermark always mean damage.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { canonicalJson, isCanonical } from "./canonical.ts";
import { isDigest } from "./digest.ts";
import { errorCode, isLeftover, readBounded, replaceFile, storeError } from "./file.ts";
import { makeFolder } from "./folder.ts";
import { assertNotOlder, type Watermark } from "./freshness.ts";
import { limits } from "./limits.ts";
import { BundleReceipt, digestElsewhere } from "./receipt.ts";
import { shown } from "./shown.ts";
import { VerifiedBundle } from "./verified-bundle.ts";

const watermarkName = "watermark.json";
const lastGoodName = "last-good.tar.gz";
const privateMode = 0o600;
/** The version of watermark.json. */
const watermarkVersion = 1;

/**
 * One process's memory of bundles in one folder. Processes that share a folder never take its memory back behind what
 * one of them kept; each should have a folder of its own all the same, since last-good.tar.gz is of whoever kept last.
 */
export class BundleState {
  readonly #folder: string;
  #watermark: Watermark | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** What waits for its turn last: a disk that hangs gathers no more of one bundle, however often it is asked. */
  #waiting: { readonly digest: string; readonly kept: Promise<void> } | undefined;

  private constructor(folder: string, watermark: Watermark | undefined) {
    this.#folder = folder;
    this.#watermark = watermark;
  }

  /**
   * Opens the folder, making it where it is missing. Throws BUNDLE_STATE when its memory is damaged, or BUNDLE_STORE.
   */
  static async open(folder: string): Promise<BundleState> {
    await makeFolder(folder, 0o700);
    await removeLeftovers(folder);
    const path = join(folder, watermarkName);
    const watermark = await readWatermark(path);
    if (watermark !== undefined) return new BundleState(folder, watermark);
    const kept = await readBounded(join(folder, lastGoodName), limits.compressedBytesMax);
    if (kept !== undefined) throw damaged(path, "is missing beside last-good.tar.gz");
    return new BundleState(folder, undefined);
  }

  /** Undefined only in a folder that never held a bundle. */
  watermark(): Watermark | undefined {
    return this.#watermark;
  }

  /**
   * The newest bytes kept, to be opened like any other: the disk is not trusted. Keep the bundle that comes of them,
   * since after a crash they may be newer than the watermark.
   */
  lastGood(): Promise<Uint8Array | undefined> {
    return readBounded(join(this.#folder, lastGoodName), limits.compressedBytesMax);
  }

  /**
   * Puts bytes and watermark on stable storage; calls run one after another. Throws BUNDLE_ROLLBACK or BUNDLE_FORKED
   * when a newer bundle has been kept meanwhile, and BUNDLE_STORE; then what was kept before stays.
   */
  keep(bundle: VerifiedBundle | BundleReceipt): Promise<void> {
    const { digest } = bundle;
    if (this.#waiting?.digest === digest) return this.#waiting.kept;
    const kept = this.#writing.then(() => {
      if (this.#waiting?.kept === kept) this.#waiting = undefined;
      return this.#write(bundle);
    });
    this.#waiting = { digest, kept };
    this.#writing = kept.catch(() => undefined);
    return kept;
  }

  async #write(bundle: VerifiedBundle | BundleReceipt): Promise<void> {
    const verified = VerifiedBundle.is(bundle) || BundleReceipt.is(bundle);
    if (!verified || (await digestElsewhere(bundle.bytes)) !== bundle.digest) {
      throw new WritError("WRIT_INVARIANT", "Only the verified bytes of a bundle are kept.");
    }
    const { claims, digest, content } = bundle;
    // Another process may have kept a newer one: proxies that share records share this folder unless told not to.
    const onDisk = await readWatermark(join(this.#folder, watermarkName));
    const before = onDisk ?? this.#watermark;
    for (const watermark of [onDisk, this.#watermark]) assertNotOlder(claims, content, { minSequence: 0, watermark });
    const { epoch, seq, iat, commit } = claims;
    const watermark: Watermark = Object.freeze({ epoch, seq, iat, commit, digest, content });
    if (before === undefined) await this.#writeWatermark(watermark);
    await replaceFile({ folder: this.#folder, name: lastGoodName, mode: privateMode }, bundle.bytes);
    if (before !== undefined) await this.#writeWatermark(watermark);
  }

  async #writeWatermark(watermark: Watermark): Promise<void> {
    const bytes = canonicalJson({ writ: watermarkVersion, ...watermark });
    await replaceFile({ folder: this.#folder, name: watermarkName, mode: privateMode }, bytes);
    this.#watermark = watermark;
  }
}

async function readWatermark(path: string): Promise<Watermark | undefined> {
  const bytes = await readBounded(path, limits.watermarkBytesMax).catch((error: unknown) => {
    if (error instanceof WritError && error.code === "BUNDLE_OVERSIZED") throw damaged(path, "is too large");
    throw error;
  });
  return bytes === undefined ? undefined : parseWatermark(bytes, path);
}

function parseWatermark(bytes: Uint8Array, path: string): Watermark {
  if (!isCanonical(bytes)) throw damaged(path, "is not as Writ writes it");
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof value !== "object" || value === null) throw damaged(path, "is no JSON object");
  const { writ, ...watermark } = value as Readonly<Record<string, unknown>>;
  if (writ !== watermarkVersion) throw damaged(path, `is not of version ${watermarkVersion}`);
  if (!isWatermark(watermark)) throw damaged(path, "does not hold a watermark");
  return Object.freeze(watermark);
}

function isWatermark(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Watermark {
  const counts = [value["epoch"], value["seq"], value["iat"]];
  return (
    Object.keys(value).length === 6 &&
    counts.every((count) => typeof count === "number" && count >= 0) &&
    typeof value["commit"] === "string" &&
    isDigest(value["digest"]) &&
    isDigest(value["content"])
  );
}

async function removeLeftovers(folder: string): Promise<void> {
  try {
    const entries = await readdir(folder);
    const leftovers = entries.filter((entry) => isLeftover(entry, watermarkName) || isLeftover(entry, lastGoodName));
    await Promise.all(leftovers.map((entry) => rm(join(folder, entry), { force: true })));
  } catch (error) {
    throw storeError(`The folder ${shown(folder)} cannot be read (${errorCode(error)}).`, error);
  }
}

function damaged(path: string, what: string): WritError {
  return new WritError("BUNDLE_STATE", `${shown(path)} ${what}.`);
}
