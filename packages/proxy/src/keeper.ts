// Keeps the current bundle: looks at its place, opens what is new, swaps atomically, remembers bytes and watermark.
// It must never put a bundle in force that did not pass every step, nor keep one in force past its `exp`.
import { setImmediate as nextTurn } from "node:timers/promises";
import { type BundleState, type BundleTrust, openBundle, type VerifiedBundle, type Watermark } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import type { Authority } from "@writ/session";
import type { ProxyClock } from "./clock.ts";
import { isOlder, keepBundle, watermarkOf } from "./keep-bundle.ts";
import type { Log } from "./log.ts";

export interface KeeperOptions {
  readonly trust: BundleTrust;
  /** Reads the newest bytes, or undefined when they have not changed since the last read. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /** Reads the bundle kept under a digest; asked for the pinned first one only. */
  readonly readFirst: (digest: string) => Promise<Uint8Array>;
  readonly state: BundleState;
  readonly clock: ProxyClock;
  readonly everyMs: number;
  readonly log: Log;
}

/** What the status page says about bundles. */
export interface KeeperStatus {
  /** False before the first bundle and from the end of the last one on: everything is denied. */
  readonly inForce: boolean;
  readonly revision: string | null;
  readonly seq: number | null;
  readonly digest: string | null;
  /** Seconds. */
  readonly issuedAt: number | null;
  readonly endsAt: number | null;
  /** True from half of a bundle's life on: whoever renews it has stopped. */
  readonly halfLifePassed: boolean;
  readonly lastRefusal: { readonly code: string; readonly message: string; readonly at: string } | null;
}

export class BundleKeeper implements Authority {
  readonly #options: KeeperOptions;
  readonly #listeners = new Set<() => void>();
  #evaluator: Evaluator | undefined;
  #lastRefusal: KeeperStatus["lastRefusal"] = null;
  #pollTimer: NodeJS.Timeout | undefined;
  #endTimer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookingNext: Promise<void> | undefined;
  /** Bytes whose refusal may pass without their changing: they are tried again at each look. */
  #tryAgain: Uint8Array | undefined;
  /** Of the bundle in force: at least as new as what the disk remembers. */
  #seen: Watermark | undefined;
  /** The bundle in force could not be kept on disk. */
  #unkept = false;
  #closed = false;

  private constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /**
   * Starts from the last good bytes on disk if they still hold, then looks at the bundle's place, then keeps looking.
   */
  static async start(options: KeeperOptions): Promise<BundleKeeper> {
    const keeper = new BundleKeeper(options);
    await keeper.#takeLastGood();
    await keeper.#anchor();
    await keeper.look();
    keeper.#schedule();
    return keeper;
  }

  evaluator(): Evaluator | undefined {
    const evaluator = this.#evaluator;
    return evaluator !== undefined && this.nowMs() < evaluator.exp * 1000 ? evaluator : undefined;
  }

  nowMs(): number {
    return this.#options.clock.nowMs();
  }

  clockBehind(): boolean {
    return this.#options.clock.behind();
  }

  onSwap(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  status(): KeeperStatus {
    const evaluator = this.#evaluator;
    if (evaluator === undefined) {
      return { ...nothingYet, lastRefusal: this.#lastRefusal };
    }
    const { revision, seq, digest, iat, exp } = evaluator;
    const halfLifePassed = this.nowMs() / 1000 > (iat + exp) / 2;
    const inForce = this.evaluator() !== undefined;
    const lastRefusal = this.#lastRefusal;
    return { inForce, revision, seq, digest, issuedAt: iat, endsAt: exp, halfLifePassed, lastRefusal };
  }

  /**
   * Looks now. Calls while a look is under way share one that follows it: what they know of may have come too late for
   * the first. Never rejects: what is wrong is logged and shown in the status.
   */
  look(): Promise<void> {
    if (this.#looking === undefined) {
      this.#looking = this.#lookOnce().finally(() => {
        this.#looking = undefined;
      });
      return this.#looking;
    }
    this.#lookingNext ??= this.#looking.then(() => {
      this.#lookingNext = undefined;
      return this.look();
    });
    return this.#lookingNext;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#pollTimer);
    clearTimeout(this.#endTimer);
  }

  #schedule(): void {
    if (this.#closed) return;
    this.#pollTimer = setTimeout(() => void this.look().then(() => this.#schedule()), this.#options.everyMs);
  }

  async #takeLastGood(): Promise<void> {
    try {
      const bytes = await this.#options.state.lastGood();
      if (bytes !== undefined) await this.#take(bytes, "last-good");
    } catch (error) {
      this.#refused(error, "last-good");
    }
  }

  /**
   * A pinned first bundle that `latest` has moved on from: from it on, only what is not older is taken. It may have
   * ended since, so it sets the watermark and decides nothing. Where it is gone, `latest` itself must be the pinned
   * one.
   */
  async #anchor(): Promise<void> {
    const { trust, state, readFirst } = this.#options;
    if (trust.first === undefined || state.watermark() !== undefined) return;
    try {
      const bytes = await readFirst(trust.first);
      const nowSeconds = this.#nowSeconds();
      await state.keep(await openBundle(bytes, { ...trust, minSequence: 0 }, { nowSeconds, anchor: true }));
    } catch (error) {
      if (!(error instanceof WritError) || error.code !== "BUNDLE_ABSENT") this.#refused(error, "first");
    }
  }

  async #lookOnce(): Promise<void> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = (await this.#options.read()) ?? this.#tryAgain;
    } catch (error) {
      return this.#refused(error, "place");
    }
    this.#tryAgain = undefined;
    if (bytes !== undefined) await this.#take(bytes, "place");
  }

  async #take(bytes: Uint8Array, origin: "place" | "last-good"): Promise<void> {
    try {
      const { trust, state } = this.#options;
      const watermark = this.#seen ?? state.watermark();
      const nowSeconds = this.#nowSeconds();
      const bundle = await openBundle(bytes, trust, { nowSeconds, ...(watermark === undefined ? {} : { watermark }) });
      if (bundle.digest === this.#evaluator?.digest) {
        if (this.#unkept) await this.#keepAgain(bundle);
        this.#lastRefusal = null;
        return;
      }
      const evaluator = await loadEvaluator(bundle);
      const fault = await this.#remember(bundle, origin).then(noFault, (error: unknown) => error);
      // Nothing is in force yet: what cannot be remembered is not taken. Nor is what the disk knows a newer one than.
      if (fault !== undefined && (this.#evaluator === undefined || isOlder(fault))) throw fault;
      // In a turn of its own: never between a statement's last look at the bundle and the write it is for.
      await nextTurn();
      this.#seen = watermarkOf(bundle);
      this.#unkept = fault !== undefined;
      this.#swap(evaluator);
      if (fault !== undefined) throw fault;
    } catch (error) {
      if (error instanceof WritError && mayPass.has(error.code)) this.#tryAgain = bytes;
      this.#refused(error, origin);
    }
  }

  #nowSeconds(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  /**
   * The watermark moves before the bundle decides anything: a crash in between must not open the way back. But a disk
   * that is full or hangs must not keep a revert from being enforced either: it is waited for within a bound, what was
   * seen is held in memory, and keeping it is tried again at each look.
   */
  async #remember(bundle: VerifiedBundle, origin: "place" | "last-good"): Promise<void> {
    const { state, trust, log } = this.#options;
    if (origin === "place" && state.watermark() === undefined && trust.first === undefined) {
      const fields = { event: "bundle-first-use", digest: bundle.digest };
      log.warn(fields, "first bundle taken on trust: pin its digest as bundle.first in proxy.yaml");
    }
    // Kept again from last-good too: a crash between bytes and watermark must not leave the watermark behind.
    await keepBundle(state, bundle);
  }

  async #keepAgain(bundle: VerifiedBundle): Promise<void> {
    await keepBundle(this.#options.state, bundle);
    this.#unkept = false;
  }

  #swap(evaluator: Evaluator): void {
    this.#evaluator = evaluator;
    this.#lastRefusal = null;
    this.#options.clock.issuedAt(evaluator.iat);
    this.#options.log.info(
      { event: "bundle-active", revision: evaluator.revision, seq: evaluator.seq, digest: evaluator.digest },
      "bundle active",
    );
    this.#armEnd(evaluator);
    this.#tell();
  }

  /** At `exp` every decision becomes deny: open sessions are told at that instant. */
  #armEnd(evaluator: Evaluator): void {
    clearTimeout(this.#endTimer);
    const leftMs = evaluator.exp * 1000 - this.nowMs();
    this.#endTimer = setTimeout(
      () => {
        if (this.evaluator() === undefined) this.#ended(evaluator);
        else this.#armEnd(evaluator);
      },
      Math.max(1, Math.min(leftMs, timerMsMax)),
    );
    this.#endTimer.unref();
  }

  #ended({ revision, seq }: Evaluator): void {
    this.#options.log.error({ event: "bundle-ended", revision, seq }, "bundle ended: everything is denied");
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener();
      } catch (error) {
        // One session's fault must not keep the others from hearing that their access has ended.
        const detail = error instanceof Error ? error.message : String(error);
        this.#options.log.error({ event: "swap-untold", detail }, "a session failed to hear of a bundle");
      }
    }
  }

  #refused(error: unknown, origin: string): void {
    const code = error instanceof WritError ? error.code : "WRIT_INVARIANT";
    const message = error instanceof Error ? error.message : String(error);
    const same = this.#lastRefusal?.code === code && this.#lastRefusal.message === message;
    this.#lastRefusal = { code, message, at: new Date(this.nowMs()).toISOString() };
    if (!same) this.#options.log.error({ event: "bundle-refused", code, origin, detail: message }, "bundle refused");
  }
}

function noFault(): undefined {
  return undefined;
}

/** setTimeout counts milliseconds in a signed 32-bit integer. */
const timerMsMax = 2 ** 31 - 1;

/** What a clock or a disk that is put right makes good again, though the bytes stay the same. */
const mayPass: ReadonlySet<string> = new Set(["BUNDLE_FUTURE", "BUNDLE_STORE"]);

const nothingYet = {
  inForce: false,
  revision: null,
  seq: null,
  digest: null,
  issuedAt: null,
  endsAt: null,
  halfLifePassed: false,
} as const;
