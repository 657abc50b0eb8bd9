// Takes a CancelRequest to the process whose session it is about: this one, another worker of this machine, or another
// proxy behind the same balancer. Anybody can send one, so it must never cost more than a bounded number of hand-overs,
// never travel further than one proxy, and never show whether it found anything.
import type { Log } from "./access.ts";
import { type CancelKeys, type KeyPlace, longKeyBytes, placeOf, shortKeyBytes } from "./cancel-keys.ts";
import { droppedCancelsLogMs, forwardedCancelsMax, forwardedCancelsPerSecondMax } from "./limits.ts";
import type { CancelKey } from "./messages/backend-key-data.ts";

/**
 * Before a key that has come from a peer. A key of ours has one of two lengths, so one byte more cannot be mistaken;
 * who sends the mark without being a peer only loses the right to be forwarded.
 */
const forwardedMark = 0x01;

export interface CancelRoutes {
  readonly place: KeyPlace;
  readonly keys: CancelKeys;
  readonly log: Log;
  /** Hands a request to another worker of this machine. */
  readonly toWorker?: (worker: number, request: CancelKey) => Promise<void> | void;
  /** Sends a request to another proxy; `request` bears the mark. */
  readonly toPeer?: (instance: number, request: CancelKey) => Promise<void> | void;
  readonly nowMs?: () => number;
}

export class CancelRouting {
  readonly #routes: CancelRoutes;
  readonly #nowMs: () => number;
  #underWay = 0;
  #second = Number.NEGATIVE_INFINITY;
  #inSecond = 0;
  #dropped = 0;
  #toldMs = Number.NEGATIVE_INFINITY;

  constructor(routes: CancelRoutes) {
    this.#routes = routes;
    this.#nowMs = routes.nowMs ?? (() => performance.now());
  }

  /** A request of a client, or of a peer. Resolves when it has been handed over, or dropped. Never rejects. */
  async route(request: CancelKey): Promise<void> {
    const { place, keys, toWorker, toPeer } = this.#routes;
    const own = unmarked(request);
    const to = placeOf(request.processId);
    if (to.instance !== place.instance) {
      if (own !== undefined || toPeer === undefined) return;
      return await this.#bounded(() => toPeer(to.instance, marked(request)));
    }
    if (to.worker === place.worker) return keys.cancel(own ?? request);
    if (toWorker !== undefined) await this.#bounded(() => toWorker(to.worker, own ?? request));
  }

  async #bounded(handOver: () => Promise<void> | void): Promise<void> {
    if (!this.#mayHandOver()) return this.#drop();
    this.#underWay += 1;
    try {
      await handOver();
    } catch {
      // As with every CancelRequest: whether it arrived is never known.
    } finally {
      this.#underWay -= 1;
    }
  }

  #mayHandOver(): boolean {
    const nowMs = this.#nowMs();
    if (nowMs - this.#second >= 1000) {
      this.#second = nowMs;
      this.#inSecond = 0;
    }
    if (this.#underWay >= forwardedCancelsMax || this.#inSecond >= forwardedCancelsPerSecondMax) return false;
    this.#inSecond += 1;
    return true;
  }

  #drop(): void {
    this.#dropped += 1;
    const nowMs = this.#nowMs();
    if (nowMs - this.#toldMs < droppedCancelsLogMs) return;
    this.#routes.log.warn({ event: "cancels-dropped", count: this.#dropped }, "too many cancel requests to hand over");
    this.#dropped = 0;
    this.#toldMs = nowMs;
  }
}

/** As it is sent to a peer, which will not send it on. */
export function marked({ processId, key }: CancelKey): CancelKey {
  return { processId, key: Buffer.concat([Buffer.of(forwardedMark), key]) };
}

/** A forwarded request without its mark; undefined when it bears none. */
function unmarked({ processId, key }: CancelKey): CancelKey | undefined {
  const forwarded = key.length === shortKeyBytes + 1 || key.length === longKeyBytes + 1;
  return forwarded && key[0] === forwardedMark ? { processId, key: key.subarray(1) } : undefined;
}
