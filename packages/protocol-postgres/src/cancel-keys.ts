// Keys by which clients cancel: made here, random, never the server's. A key finds its session and nothing else.
// Comparison takes the same time whatever is wrong; a wrong key must look like no answer at all.
import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { WritError } from "@writ/contracts";
import { cancelKeysMax } from "./limits.ts";
import type { CancelKey } from "./messages/backend-key-data.ts";

interface Holder {
  readonly key: Buffer;
  readonly cancel: () => void;
}

const keyBytes = 4;
const processIdEnd = 2 ** 31;

export class CancelKeys {
  readonly #holders = new Map<number, Holder>();

  /** A fresh key that calls `cancel`. The caller removes it. */
  add(cancel: () => void): CancelKey {
    if (this.#holders.size >= cancelKeysMax) throw new WritError("WRIT_INVARIANT", "too many cancel keys");
    let processId = randomInt(1, processIdEnd);
    while (this.#holders.has(processId)) processId = randomInt(1, processIdEnd);
    const key = randomBytes(keyBytes);
    this.#holders.set(processId, { key, cancel });
    return { processId, key };
  }

  remove({ processId }: CancelKey): void {
    this.#holders.delete(processId);
  }

  /** Cancels what `processId` runs, if the key is right. Says nothing either way. */
  cancel({ processId, key }: CancelKey): void {
    const holder = this.#holders.get(processId);
    const given = Buffer.alloc(keyBytes);
    key.copy(given);
    const right = timingSafeEqual(given, holder?.key ?? Buffer.alloc(keyBytes, 1));
    if (holder !== undefined && right && key.length === keyBytes) holder.cancel();
  }
}
