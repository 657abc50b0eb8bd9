// Bundles behind an address, for proxies: the newest under latest.tar.gz, the pinned first one under its digest. It
// must never verify anything, nor give out the same bytes twice unasked.
import { bundleBytesMax, bundleFileName, digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { Dialect } from "./dialect.ts";
import type { ExchangeBounds } from "./exchange.ts";
import { fetchMsMax, fetchSilenceMsMax } from "./limits.ts";
import { type RemoteObject, RemoteObjects } from "./remote-objects.ts";

export class NewestBundle {
  readonly #objects: RemoteObjects;
  /** Of the bytes given out last, so that the server need not send them again … */
  #etag: string | undefined;
  /** … and so that they are not given out again when it does, having no ETag or one that changes by itself. */
  #digest: string | undefined;

  /** Other bounds in tests only. */
  constructor(dialect: Dialect, bounds: Partial<ExchangeBounds> = {}) {
    this.#objects = new RemoteObjects(dialect, { msMax: fetchMsMax, silenceMsMax: fetchSilenceMsMax, ...bounds });
  }

  /**
   * The newest bytes, or undefined when they are those read last and not asked for `again`; not verified.
   * Throws BUNDLE_ABSENT, BUNDLE_OVERSIZED, BUNDLE_SERVER or SECRETS_….
   */
  async read(again: boolean): Promise<Uint8Array | undefined> {
    const object = await this.#get(bundleFileName(), again ? undefined : this.#etag);
    if (object === "same") return undefined;
    const digest = await digestOfBytes(object.bytes);
    const same = digest === this.#digest && !again;
    this.#etag = object.etag;
    this.#digest = digest;
    return same ? undefined : object.bytes;
  }

  /** The bundle kept under a digest; throws as `read`. */
  async readFirst(digest: string): Promise<Uint8Array> {
    const object = await this.#get(bundleFileName(digest));
    if (object === "same") throw new WritError("WRIT_INVARIANT", "Nothing is known of a bundle that is read once.");
    return object.bytes;
  }

  close(): void {
    this.#objects.close();
  }

  async #get(name: string, known?: string): Promise<RemoteObject | "same"> {
    const got = await this.#objects.get(name, bundleBytesMax, known);
    if (!("status" in got)) return got;
    if (got.status === 304) return "same";
    throw new WritError("BUNDLE_ABSENT", `The server has no ${name} (${got.status}).`);
  }
}
