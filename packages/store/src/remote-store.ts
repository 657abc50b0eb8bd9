// A web server or an S3-compatible store, for publishers. It must never take a server's word that it compares: it is
// tried on an object that nothing reads, and what does not compare is read again after writing.
import { setTimeout as wait } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import type { BundleStore, Replaced, StoredObject } from "./bundle-store.ts";
import type { Dialect } from "./dialect.ts";
import { isStrongEtag } from "./etag.ts";
import { type ExchangeBounds, PassingFault } from "./exchange.ts";
import { attemptPauseMs, attemptsMax, objectBytesMax, publishMsMax, publishSilenceMsMax } from "./limits.ts";
import { type Condition, RemoteObjects } from "./remote-objects.ts";
import { sameBytes } from "./same-bytes.ts";

/** Written to find out whether the store compares; its bytes are of no meaning. */
const trialName = "writ-compares.txt";
const trialBytes = new TextEncoder().encode(
  "Writ asks with this object whether the store compares before it writes.\n",
);
const nobodysEtag = '"writ-asks-whether-this-is-compared"';
const onlyFirst = { "if-none-match": "*" } as const;

export class RemoteStore implements BundleStore {
  readonly shown: string;
  readonly #objects: RemoteObjects;
  /** What was found out, by condition. */
  readonly #compares = new Map<keyof typeof trials, Promise<boolean>>();
  readonly #pauseMs: number;

  /** Other bounds in tests only. */
  constructor(dialect: Dialect, bounds: ExchangeBounds & { readonly pauseMs?: number } = usual) {
    this.shown = dialect.shown;
    this.#objects = new RemoteObjects(dialect, bounds);
    this.#pauseMs = bounds.pauseMs ?? attemptPauseMs;
  }

  async read(name: string, bytesMax: number): Promise<StoredObject | undefined> {
    const got = await this.#patiently(() => this.#objects.get(name, Math.min(bytesMax, objectBytesMax)));
    return "status" in got ? undefined : { bytes: got.bytes, version: got.version };
  }

  async add(name: string, bytes: Uint8Array): Promise<"added" | "there"> {
    const put = await this.#patiently(() => this.#objects.put(name, bytes, onlyFirst));
    if (put === "done") return "added";
    const there = await this.#patiently(() => this.#objects.get(name, bytes.length)).catch(otherIfOversized);
    if (there === "other" || !("status" in there)) {
      if (there !== "other" && sameBytes(there.bytes, bytes)) return "there";
      throw new WritError(
        "BUNDLE_STORE",
        `${name} is there with other bytes than its name says; find out who wrote it.`,
      );
    }
    // It is not there, and the store would not take the condition, or took it amiss.
    await this.#patiently(() => this.#objects.put(name, bytes));
    return "added";
  }

  async replace(name: string, bytes: Uint8Array, version: string | null): Promise<Replaced> {
    const condition = conditionOf(version);
    if (condition === undefined || !(await this.#comparesBy(condition)))
      return await this.#unguarded(name, bytes, version);
    try {
      const put = await this.#objects.put(name, bytes, condition);
      return { replaced: put === "done", compared: true };
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      // The answer was lost. Was it the writing, too?
      const replaced = await this.#isThere(name, bytes).catch(() => false);
      if (replaced) return { replaced, compared: true };
      throw error;
    }
  }

  close(): void {
    this.#objects.close();
  }

  async #unguarded(name: string, bytes: Uint8Array, version: string | null): Promise<Replaced> {
    const before = await this.read(name, objectBytesMax);
    if ((before?.version ?? null) !== version) return { replaced: false, compared: false };
    await this.#patiently(() => this.#objects.put(name, bytes));
    return { replaced: await this.#isThere(name, bytes), compared: false };
  }

  async #isThere(name: string, bytes: Uint8Array): Promise<boolean> {
    const there = await this.#patiently(() => this.#objects.get(name, objectBytesMax));
    return !("status" in there) && sameBytes(there.bytes, bytes);
  }

  #comparesBy(condition: Condition): Promise<boolean> {
    const key = "if-match" in condition ? "if-match" : "if-none-match";
    const known = this.#compares.get(key);
    if (known !== undefined) return known;
    const asked = trials[key]((wanted) => this.#patiently(() => this.#objects.put(trialName, trialBytes, wanted)));
    this.#compares.set(key, asked);
    asked.catch(() => this.#compares.delete(key));
    return asked;
  }

  /** Only for what may be done twice. */
  async #patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof PassingFault) || attempt >= attemptsMax) throw error;
      }
      await wait(this.#pauseMs * 2 ** (attempt - 1));
    }
  }
}

const usual: ExchangeBounds = { msMax: publishMsMax, silenceMsMax: publishSilenceMsMax };

type AskTrial = (condition: Condition) => Promise<"done" | "unmet" | "unknown">;

/** A condition that cannot hold must be refused. */
const trials = {
  "if-match": async (ask: AskTrial) => (await ask({ "if-match": nobodysEtag })) === "unmet",
  "if-none-match": async (ask: AskTrial) => {
    const first = await ask(onlyFirst);
    return first === "done" ? (await ask(onlyFirst)) === "unmet" : first === "unmet";
  },
};

/** Undefined: a version that only reading tells, since the server gave no ETag, or a weak one. */
function conditionOf(version: string | null): Condition | undefined {
  if (version === null) return onlyFirst;
  return isStrongEtag(version) ? { "if-match": version } : undefined;
}

function otherIfOversized(error: unknown): "other" {
  if (error instanceof WritError && error.code === "BUNDLE_OVERSIZED") return "other";
  throw error;
}
