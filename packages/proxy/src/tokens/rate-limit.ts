// How often one address, or one subject, may ask: a bucket that fills at a steady rate. It must never grow with the
// number of those who ask: who asked longest ago is forgotten.

export interface Rate {
  /** That may come at once after a rest. */
  readonly burst: number;
  readonly perSecond: number;
}

export class RateLimit {
  readonly #rate: Rate;
  readonly #keysMax: number;
  readonly #nowMs: () => number;
  /** Oldest first. */
  readonly #buckets = new Map<string, { left: number; atMs: number }>();

  constructor(rate: Rate, keysMax: number, nowMs: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#keysMax = keysMax;
    this.#nowMs = nowMs;
  }

  /** Takes one of the key's. 0: it may go on; else the whole seconds after which it may. */
  take(key: string): number {
    const { burst, perSecond } = this.#rate;
    const nowMs = this.#nowMs();
    const known = this.#buckets.get(key) ?? { left: burst, atMs: nowMs };
    const left = Math.min(burst, known.left + ((nowMs - known.atMs) / 1000) * perSecond);
    this.#buckets.delete(key);
    if (this.#buckets.size >= this.#keysMax) this.#forgetOldest();
    this.#buckets.set(key, { left: left >= 1 ? left - 1 : left, atMs: nowMs });
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  }

  #forgetOldest(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key);
      return;
    }
  }
}

/**
 * What counts as one address, of one in canonical form: a home or a machine has a /64 of IPv6 to choose from
 * (RFC 6177).
 */
export function addressKey(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const [front, back] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
  const zeros = 8 - (front?.length ?? 0) - (back?.length ?? 0);
  const groups = address.includes("::") ? [...(front ?? []), ...Array<string>(Math.max(0, zeros)).fill("0")] : front;
  return [...(groups ?? []), ...(back ?? [])].slice(0, 4).join(":");
}
