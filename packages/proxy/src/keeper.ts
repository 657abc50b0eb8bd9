// Keeps the current bundle: looks at its place, opens what is new, swaps atomically, remembers bytes and watermark.
// It must never put a bundle in force that did not pass every step, nor keep one in force past its `exp`.
import { setImmediate as nextTurn } from "node:timers/promises";
import { type BundleReceipt, type BundleState, type BundleTrust, openBundle, type Watermark } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { BundleTaker, type Evaluator } from "@writ/decision";
import type { Authority } from "@writ/session";
import type { BreakGlass, BreakGlassStatus } from "./break-glass.ts";
import type { ProxyClock } from "./clock.ts";
import { beforeMs, isOlder, keepBundle, watermarkOf } from "./keep-bundle.ts";
import { keepFirstMsMax, keepMsMax, pollJitterShare } from "./limits.ts";
import type { Log } from "./log.ts";
import { SwapListeners } from "./swap-listeners.ts";

export interface KeeperOptions {
  readonly trust: BundleTrust;
  /**
   * Reads the newest bytes into a buffer of their own, or undefined when they have not changed since the last read;
   * with `again` in any case.
   */
  readonly read: (again: boolean) => Promise<Uint8Array | undefined>;
  /** Reads the bundle kept under a digest; asked for the pinned first one only. */
  readonly readFirst: (digest: string) => Promise<Uint8Array>;
  readonly state: BundleState;
  readonly clock: ProxyClock;
  readonly everyMs: number;
  readonly log: Log;
  /** Adds to the regular bundle for a few hours. Absent: nothing can. */
  readonly breakGlass?: BreakGlass;
  /** Another one in tests only. */
  readonly taker?: BundleTaker;
  /** The same: how long the state folder's disk is waited for while a bundle is in force. */
  readonly keepMsMax?: number;
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
  /** Beside the regular bundle that the rest is about. Null: no offline key is pinned. */
  readonly breakGlass: BreakGlassStatus | null;
}

export class BundleKeeper implements Authority {
  readonly #options: KeeperOptions;
  readonly #taker: BundleTaker;
  readonly #listeners: SwapListeners;
  #evaluator: Evaluator | undefined;
  #lastRefusal: KeeperStatus["lastRefusal"] = null;
  /** While the place cannot be read: what was refused before that, which is so again when it can. */
  #refusedBefore: KeeperStatus["lastRefusal"] | undefined;
  #pollTimer: NodeJS.Timeout | undefined;
  #endTimer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookingNext: Promise<void> | undefined;
  /** Bytes whose refusal may pass without their changing: they are tried again at each look. */
  #tryAgain: Uint8Array | undefined;
  /** Such bytes are lost with the thread that had them: the next look reads them again. */
  #readAgain = false;
  /** Of the bundle in force: at least as new as what the disk remembers. */
  #seen: Watermark | undefined;
  /** The bundle in force, while it could not be kept on disk. */
  #unkept: BundleReceipt | undefined;
  #closed = false;

  private constructor(options: KeeperOptions) {
    this.#options = options;
    this.#taker = options.taker ?? new BundleTaker();
    this.#listeners = new SwapListeners(options.log);
    options.breakGlass?.onSwap(() => this.#listeners.tell());
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
    return this.#options.breakGlass?.evaluator() ?? this.#regular();
  }

  #regular(): Evaluator | undefined {
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
    return this.#listeners.add(listener);
  }

  status(): KeeperStatus {
    const evaluator = this.#evaluator;
    const breakGlass = this.#options.breakGlass?.status() ?? null;
    const inForce = this.evaluator() !== undefined;
    const lastRefusal = this.#lastRefusal;
    if (evaluator === undefined) return { ...nothingYet, inForce, lastRefusal, breakGlass };
    const { revision, seq, digest, iat, exp } = evaluator;
    const halfLifePassed = this.nowMs() / 1000 > (iat + exp) / 2;
    return { inForce, revision, seq, digest, issuedAt: iat, endsAt: exp, halfLifePassed, lastRefusal, breakGlass };
  }

  /**
   * Looks now. Calls while a look is under way share one that follows it: what they know of may have come too late for
   * the first. Never rejects: what is wrong is logged and shown in the status.
   */
  look(): Promise<void> {
    if (this.#looking === undefined) {
      this.#looking = this.#lookAtBreakGlass("before")
        .then(() => this.#lookOnce())
        .catch((error: unknown) => this.#refused(error, "place"))
        .then(() => this.#lookAtBreakGlass("after"))
        .finally(() => {
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

  /** Resolves once nothing of it runs any more; a bundle that is being taken over is left. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#pollTimer);
    clearTimeout(this.#endTimer);
    this.#listeners.close();
    this.#options.breakGlass?.close();
    await this.#taker.close();
  }

  #schedule(): void {
    if (this.#closed) return;
    const ms = this.#options.everyMs * (1 - pollJitterShare * Math.random());
    this.#pollTimer = setTimeout(() => void this.look().then(() => this.#schedule()), ms);
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
    if (this.#closed) return;
    let bytes: Uint8Array | undefined;
    try {
      bytes = (await this.#options.read(this.#readAgain)) ?? this.#tryAgain;
    } catch (error) {
      if (this.#refusedBefore === undefined) this.#refusedBefore = this.#lastRefusal;
      return this.#refused(error, "place");
    }
    if (this.#refusedBefore !== undefined) this.#lastRefusal = this.#refusedBefore;
    this.#refusedBefore = undefined;
    this.#tryAgain = undefined;
    this.#readAgain = false;
    if (bytes !== undefined) await this.#take(bytes, "place");
    else await this.#keepAgain();
  }

  /** Before the place, which may be down and take its time, and after it: what is newest then may be added to. */
  async #lookAtBreakGlass(when: "before" | "after"): Promise<void> {
    if (this.#closed) return;
    const { breakGlass, state } = this.#options;
    const watermark = this.#seen ?? state.watermark();
    if (watermark === undefined && when === "before") return;
    if (breakGlass === undefined) return;
    const base = async () => this.#unkept?.bytes ?? (await state.lastGood());
    const newest = () => (this.#seen ?? state.watermark())?.digest;
    const looked = breakGlass.look(this.#taker, { watermark, base, newest });
    // Its disk is waited for no longer than the state folder's own: a revert must not hang with either.
    const own = this.#keepMsMax;
    await beforeMs(looked, when === "before" ? own : Math.max(own, keepFirstMsMax));
  }

  async #take(bytes: Uint8Array, origin: "place" | "last-good"): Promise<void> {
    const watermark = this.#seen ?? this.#options.state.watermark();
    const inForce = this.#evaluator?.digest;
    const taken = await this.#taker.take(bytes, {
      trust: this.#options.trust,
      state: { nowSeconds: this.#nowSeconds(), ...(watermark === undefined ? {} : { watermark }) },
      ...(inForce === undefined ? {} : { inForce }),
    });
    if (this.#closed) return;
    if (taken.kind === "refused") return this.#refusedFor(taken.error, origin, taken.bytes);
    if (taken.kind === "same") {
      this.#lastRefusal = null;
      return await this.#keepAgain();
    }
    await this.#use(taken.evaluator, taken.receipt, origin);
  }

  async #use(evaluator: Evaluator, receipt: BundleReceipt, origin: "place" | "last-good"): Promise<void> {
    const fault = await this.#remember(receipt, origin).then(noFault, (error: unknown) => error);
    // Nothing is in force yet: what cannot be remembered is not taken. Nor is what the disk knows a newer one than.
    if (fault !== undefined && (this.#evaluator === undefined || isOlder(fault))) {
      return this.#refusedFor(fault, origin, receipt.bytes);
    }
    // In a turn of its own: never between a statement's last look at the bundle and the write it is for.
    await nextTurn();
    if (this.#closed) return;
    this.#seen = watermarkOf(receipt);
    this.#unkept = fault === undefined ? undefined : receipt;
    this.#swap(evaluator);
    if (fault !== undefined) this.#refused(fault, origin);
  }

  /** Refused for now: what may pass by itself is tried again. */
  #refusedFor(error: unknown, origin: string, bytes: Uint8Array | undefined): void {
    if (error instanceof WritError && mayPass.has(error.code) && origin === "place") {
      this.#tryAgain = bytes;
      this.#readAgain = bytes === undefined;
    }
    this.#refused(error, origin);
  }

  get #keepMsMax(): number {
    return this.#options.keepMsMax ?? keepMsMax;
  }

  #nowSeconds(): number {
    return Math.floor(this.nowMs() / 1000);
  }

  /**
   * The watermark moves before the bundle decides anything: a crash in between must not open the way back. But a disk
   * that is full or hangs must not keep a revert from being enforced either: it is waited for within a bound, what was
   * seen is held in memory, and keeping it is tried again at each look.
   */
  async #remember(bundle: BundleReceipt, origin: "place" | "last-good"): Promise<void> {
    const { state, trust, log } = this.#options;
    if (origin === "place" && state.watermark() === undefined && trust.first === undefined) {
      const fields = { event: "bundle-first-use", digest: bundle.digest };
      log.warn(fields, "first bundle taken on trust: pin its digest as bundle.first in proxy.yaml");
    }
    // Kept again from last-good too: a crash between bytes and watermark must not leave the watermark behind.
    await keepBundle(state, bundle, this.#evaluator === undefined ? keepFirstMsMax : this.#keepMsMax);
  }

  async #keepAgain(): Promise<void> {
    const unkept = this.#unkept;
    if (unkept === undefined) return;
    try {
      await keepBundle(this.#options.state, unkept, this.#keepMsMax);
      this.#unkept = undefined;
      this.#lastRefusal = null;
    } catch (error) {
      this.#refused(error, "place");
    }
  }

  #swap(evaluator: Evaluator): void {
    this.#evaluator = evaluator;
    this.#options.breakGlass?.replaced();
    this.#lastRefusal = null;
    this.#options.clock.issuedAt(evaluator.iat);
    this.#options.log.info(
      { event: "bundle-active", revision: evaluator.revision, seq: evaluator.seq, digest: evaluator.digest },
      "bundle active",
    );
    this.#armEnd(evaluator);
    this.#listeners.tell();
  }

  /** At `exp` every decision becomes deny: open sessions are told at that instant. */
  #armEnd(evaluator: Evaluator): void {
    clearTimeout(this.#endTimer);
    const leftMs = evaluator.exp * 1000 - this.nowMs();
    this.#endTimer = setTimeout(
      () => {
        if (this.#regular() === undefined) this.#ended(evaluator);
        else this.#armEnd(evaluator);
      },
      Math.max(1, Math.min(leftMs, timerMsMax)),
    );
    this.#endTimer.unref();
  }

  #ended({ revision, seq }: Evaluator): void {
    const said =
      this.evaluator() === undefined ? "everything is denied" : "what break-glass gives goes on until its end";
    this.#options.log.error({ event: "bundle-ended", revision, seq }, `bundle ended: ${said}`);
    this.#listeners.tell();
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

/** What a clock, a disk or a memory that is put right makes good again, though the bytes stay the same. */
const mayPass: ReadonlySet<string> = new Set(["BUNDLE_FUTURE", "BUNDLE_STORE", "DECISION_TAKEOVER"]);

const nothingYet = {
  inForce: false,
  revision: null,
  seq: null,
  digest: null,
  issuedAt: null,
  endsAt: null,
  halfLifePassed: false,
} as const;
