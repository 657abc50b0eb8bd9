// Keys by which clients cancel: made here, random, never the server's. A key finds its session and nothing else.
// Comparison takes the same time whatever is wrong; a wrong key must look like no answer at all.
//
// The process id that goes with a key says who made it, so that a CancelRequest which a balancer, or the kernel, has
// given to another process can be taken to where it belongs. It has 31 bits, as clients hold it in a signed integer:
//
//   bit 30 … 23   instance, 0 … 255: `instance:` of proxy.yaml; 0 where it is not set
//   bit 22 … 17   worker, 0 … 63: which of the processes that share one port
//   bit 16 …  0   session, 1 … 131,071: random among those that are free
import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { WritError } from "@writ/contracts";
import { cancelKeysMax } from "./limits.ts";
import type { CancelKey } from "./messages/backend-key-data.ts";

/** One process among those that clients may reach by one address. */
export interface KeyPlace {
  /** 0: this proxy has no number, and no peers. */
  readonly instance: number;
  readonly worker: number;
}

export const instanceMax = 255;
export const workerMax = 63;
const workerBits = 6;
const sessionBits = 17;
const sessionEnd = 1 << sessionBits;

/** Bytes of a key in protocol 3.0, and in 3.2 as PostgreSQL 18 makes them (procsignal.h, MAX_CANCEL_KEY_LENGTH). */
export const shortKeyBytes = 4;
export const longKeyBytes = 32;

/** Who made the key that goes with `processId`. */
export function placeOf(processId: number): KeyPlace {
  return {
    instance: (processId >>> (workerBits + sessionBits)) & instanceMax,
    worker: (processId >>> sessionBits) & workerMax,
  };
}

interface Holder {
  readonly key: Buffer;
  readonly cancel: () => void;
}

export class CancelKeys {
  readonly #holders = new Map<number, Holder>();
  readonly #base: number;

  constructor({ instance, worker }: KeyPlace = { instance: 0, worker: 0 }) {
    if (!within(instance, instanceMax) || !within(worker, workerMax)) {
      throw new WritError("WRIT_INVARIANT", `no process id can hold instance ${instance}, worker ${worker}`);
    }
    this.#base = ((instance << workerBits) | worker) << sessionBits;
  }

  /** A fresh key that calls `cancel`. The caller removes it. */
  add(cancel: () => void, keyBytes = shortKeyBytes): CancelKey {
    if (this.#holders.size >= cancelKeysMax) throw new WritError("WRIT_INVARIANT", "too many cancel keys");
    let processId = this.#base + randomInt(1, sessionEnd);
    while (this.#holders.has(processId)) processId = this.#base + randomInt(1, sessionEnd);
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
    const given = Buffer.alloc(longKeyBytes);
    key.copy(given);
    const held = Buffer.alloc(longKeyBytes);
    holder?.key.copy(held);
    // Padded alike: how long the right key is shows no more than what it is.
    const right = timingSafeEqual(given, held);
    if (right && holder !== undefined && key.length === holder.key.length) holder.cancel();
  }
}

function within(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
