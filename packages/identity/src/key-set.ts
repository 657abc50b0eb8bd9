// The keys that an issuer publishes, by `kid`. A key that stays the same from one fetch to the next stays the same
// object, so that what was proved with it can be told from what was proved with another of the same `kid`.
import { WritError } from "@writ/contracts";
import { isRecord } from "./json.ts";
import { providerLimits } from "./limits.ts";
import {
  importKey,
  type ProviderAlgorithm,
  type PublishedKey,
  publishedKey,
  type VerifyingKey,
} from "./provider-key.ts";

export class KeptKey {
  readonly published: PublishedKey;
  readonly #imported = new Map<ProviderAlgorithm, Promise<VerifyingKey | undefined>>();

  constructor(published: PublishedKey) {
    this.published = published;
  }

  /** Undefined when its numbers are no key. */
  verifying(algorithm: ProviderAlgorithm): Promise<VerifyingKey | undefined> {
    const known = this.#imported.get(algorithm) ?? importKey(this.published, algorithm);
    this.#imported.set(algorithm, known);
    return known;
  }
}

export class KeySet {
  readonly #keys: ReadonlyMap<string, readonly KeptKey[]>;

  private constructor(keys: ReadonlyMap<string, readonly KeptKey[]>) {
    this.#keys = keys;
  }

  /** Of an issuer's JWKS (RFC 7517 §5). What is no key for us is left out; throws IDENTITY_DISCOVERY. */
  static parse(document: unknown, before?: KeySet): KeySet {
    const listed = isRecord(document) ? document["keys"] : undefined;
    if (!Array.isArray(listed)) throw new WritError("IDENTITY_DISCOVERY", "What it sends is no set of keys.");
    if (listed.length > providerLimits.keysMax) {
      throw new WritError("IDENTITY_DISCOVERY", `It sends more than ${providerLimits.keysMax} keys.`);
    }
    const keys = new Map<string, KeptKey[]>();
    for (const published of listed.map(publishedKey)) {
      if (published === undefined) continue;
      const same = keys.get(published.kid) ?? [];
      if (!same.some((key) => isSame(key.published, published))) {
        same.push(before?.like(published) ?? new KeptKey(published));
      }
      keys.set(published.kid, same);
    }
    return new KeySet(keys);
  }

  /** Two keys of one `kid` that fit the same algorithm are as good as none: nobody knows which is meant. */
  find(kid: string, algorithm: ProviderAlgorithm): KeptKey | "unknown" | "unfit" {
    const named = this.#keys.get(kid);
    if (named === undefined) return "unknown";
    const [key, another] = named.filter(({ published }) => published.algorithms.includes(algorithm));
    return key === undefined || another !== undefined ? "unfit" : key;
  }

  has(key: KeptKey): boolean {
    return this.#keys.get(key.published.kid)?.includes(key) ?? false;
  }

  get size(): number {
    return this.#keys.size;
  }

  /** The `kid`s that another set has too, with other keys. */
  reusedIn(next: KeySet): readonly string[] {
    return [...this.#keys].flatMap(([kid, keys]) => {
      const later = next.#keys.get(kid);
      return later === undefined || keys.some((key) => later.includes(key)) ? [] : [kid];
    });
  }

  /** The key as it was kept, when it is the very same. */
  private like(published: PublishedKey): KeptKey | undefined {
    return this.#keys.get(published.kid)?.find((key) => isSame(key.published, published));
  }
}

function isSame(one: PublishedKey, other: PublishedKey): boolean {
  return JSON.stringify([one.jwk, one.algorithms]) === JSON.stringify([other.jwk, other.algorithms]);
}
