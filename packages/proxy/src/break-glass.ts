// The break-glass bundle of a folder of this machine: looked for, opened over the newest regular bundle, ended at its
// instant, when the file goes, or when a newer regular bundle comes. It must never be in force in silence, nor again
// once it ended, nor without its memory on disk.
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type BreakGlassMarks,
  type BundleReceipt,
  type BundleTrust,
  breakGlassFileName,
  bundleBytesMax,
  readBounded,
  type Watermark,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleTaker, Evaluator } from "@writ/decision";
import { markOf } from "./changed-file.ts";
import type { ProxyClock } from "./clock.ts";
import type { Log } from "./log.ts";

export interface BreakGlassOptions {
  /** With the offline key. */
  readonly trust: BundleTrust;
  readonly folder: string;
  readonly marks: BreakGlassMarks;
  readonly clock: ProxyClock;
  readonly log: Log;
}

/** What BundleKeeper knows of regular bundles when it looks. */
export interface BelowBreakGlass {
  readonly watermark: Watermark | undefined;
  /** The bytes that the watermark is of. */
  readonly base: () => Promise<Uint8Array | undefined>;
  /** Asked again when a disk may have taken its time: the digest of the newest then. */
  readonly newest: () => string | undefined;
}

export interface BreakGlassStatus {
  readonly inForce: boolean;
  readonly digest: string | null;
  /** Digest of the regular bundle it adds to. */
  readonly base: string | null;
  /** Seconds. */
  readonly issuedAt: number | null;
  readonly endsAt: number | null;
  /** How many grants it adds. */
  readonly grants: number;
  readonly lastRefusal: { readonly code: string; readonly message: string; readonly at: string } | null;
}

type EndedBy = "its-end" | "newer-bundle" | "file-removed";

export class BreakGlass {
  readonly #options: BreakGlassOptions;
  #active: { readonly evaluator: Evaluator; readonly base: string | null } | undefined;
  #swapped: () => void = () => undefined;
  #endTimer: NodeJS.Timeout | undefined;
  /** The file and the watermark that were looked at last: the same again are not opened again. */
  #looked = "";
  #lastRefusal: BreakGlassStatus["lastRefusal"] = null;
  #looking: Promise<void> | undefined;
  #closed = false;

  constructor(options: BreakGlassOptions) {
    this.#options = options;
  }

  /** `swapped` is called when it comes into force, and when it ends. */
  onSwap(swapped: () => void): void {
    this.#swapped = swapped;
  }

  /** Undefined while there is none in force; from its `exp` on at once. */
  evaluator(): Evaluator | undefined {
    const active = this.#active?.evaluator;
    return active !== undefined && this.#options.clock.nowMs() < active.exp * 1000 ? active : undefined;
  }

  status(): BreakGlassStatus {
    const { digest, iat, exp, breakGlass } = this.evaluator() ?? {};
    return {
      inForce: digest !== undefined,
      digest: digest ?? null,
      base: digest === undefined ? null : (this.#active?.base ?? null),
      issuedAt: iat ?? null,
      endsAt: exp ?? null,
      grants: breakGlass?.length ?? 0,
      lastRefusal: this.#lastRefusal,
    };
  }

  /**
   * Looks at the folder. What is wrong is logged and shown; a fault changes nothing of what is in force. A look that
   * hangs with its disk is shared by those after it; whoever waits sets himself a bound.
   */
  look(taker: BundleTaker, below: BelowBreakGlass): Promise<void> {
    this.#looking ??= this.#lookOnce(taker, below).finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookOnce(taker: BundleTaker, below: BelowBreakGlass): Promise<void> {
    const path = join(this.#options.folder, breakGlassFileName);
    try {
      const mark = await markOf(path);
      const looked = `${mark} ${below.watermark?.digest ?? ""}`;
      if (mark !== "" && looked === this.#looked) return;
      this.#looked = "";
      const bytes = await readBounded(path, bundleBytesMax);
      if (bytes === undefined) return await this.#removed();
      const again = await this.#take(taker, bytes, below);
      if (!again) this.#looked = looked;
    } catch (error) {
      this.#refused(error);
    }
  }

  /** A newer regular bundle came: before anybody is told of it. */
  replaced(): void {
    if (this.#active !== undefined) void this.#end("newer-bundle");
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#endTimer);
  }

  /** True: what is wrong may pass by itself. */
  async #take(taker: BundleTaker, bytes: Uint8Array, below: BelowBreakGlass): Promise<boolean> {
    const { watermark } = below;
    const { trust, clock, marks } = this.#options;
    const base = await below.base();
    if (base === undefined) throw new WritError("BUNDLE_BREAK_GLASS", "No regular bundle was ever used here.");
    const mark = marks.mark();
    const inForce = this.#active?.evaluator.digest;
    const taken = await taker.take(bytes, {
      trust,
      state: {
        nowSeconds: Math.floor(clock.nowMs() / 1000),
        ...(watermark === undefined ? {} : { watermark }),
        breakGlass: { base, ...(mark === undefined ? {} : { mark }) },
      },
      ...(inForce === undefined ? {} : { inForce }),
    });
    if (this.#closed) return false;
    if (taken.kind === "taken") await this.#use(taken.evaluator, taken.receipt, below);
    if (taken.kind !== "refused") {
      this.#lastRefusal = null;
      return false;
    }
    this.#refused(taken.error);
    return mayPass.has(taken.error.code);
  }

  /** Its memory lies on disk before it gives anything: a crash must not make it a stranger that may come twice. */
  async #use(evaluator: Evaluator, { claims, digest }: BundleReceipt, { newest }: BelowBreakGlass): Promise<void> {
    const { marks, clock, log } = this.#options;
    await marks.keep({ digest, iat: claims.iat, ended: false });
    await nextTurn();
    // A newer regular bundle may have come while the disk took its time.
    if (this.#closed || newest() !== claims.prev) return;
    clock.issuedAt(claims.iat);
    this.#active = { evaluator, base: claims.prev };
    const endsAt = new Date(claims.exp * 1000).toISOString();
    const fields = { event: "break-glass-active", digest, base: claims.prev, grants: claims.breakGlass, endsAt };
    log.warn(fields, "break-glass bundle in force: grants were added by the offline key");
    this.#armEnd(evaluator);
    this.#swapped();
  }

  async #removed(): Promise<void> {
    if (this.#options.marks.mark()?.ended !== false) return;
    const told = this.#active !== undefined;
    await this.#end("file-removed");
    if (told) this.#swapped();
  }

  /** In memory at once; never again, on disk as soon as it can be written. */
  async #end(why: EndedBy): Promise<void> {
    const { marks, log } = this.#options;
    clearTimeout(this.#endTimer);
    const { digest } = this.#active?.evaluator ?? {};
    this.#active = undefined;
    if (digest !== undefined) log.warn({ event: "break-glass-ended", digest, why }, "break-glass bundle ended");
    const mark = marks.mark();
    if (mark === undefined || mark.ended) return;
    await marks.keep({ ...mark, ended: true }).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      log.error({ event: "break-glass-unkept", digest: mark.digest, detail }, "the end could not be written down");
    });
  }

  #armEnd(evaluator: Evaluator): void {
    clearTimeout(this.#endTimer);
    const leftMs = evaluator.exp * 1000 - this.#options.clock.nowMs();
    // Looked at once a second at least, in case the clock is set.
    const ms = Math.max(1, Math.min(leftMs, 1_000));
    this.#endTimer = setTimeout(() => {
      if (this.#active?.evaluator !== evaluator) return;
      if (this.evaluator() !== undefined) return this.#armEnd(evaluator);
      void this.#end("its-end");
      this.#swapped();
    }, ms);
    this.#endTimer.unref();
  }

  #refused(error: unknown): void {
    const { clock, log, marks } = this.#options;
    const code = error instanceof WritError ? error.code : "WRIT_INVARIANT";
    const message = error instanceof Error ? error.message : String(error);
    const same = this.#lastRefusal?.code === code && this.#lastRefusal.message === message;
    this.#lastRefusal = { code, message, at: new Date(clock.nowMs()).toISOString() };
    if (!same) log.error({ event: "break-glass-refused", code, detail: message }, "break-glass bundle refused");
    // Its time is over: no clock that is set back later makes it good again.
    if (code === "BUNDLE_EXPIRED" && this.#active === undefined && marks.mark()?.ended === false) {
      void this.#end("its-end");
    }
  }
}

/** What a clock, a disk or a memory that is put right makes good again, though the bytes stay the same. */
const mayPass: ReadonlySet<string> = new Set(["BUNDLE_FUTURE", "BUNDLE_STORE", "DECISION_TAKEOVER"]);
