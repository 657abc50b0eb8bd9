// One issuer as this proxy reaches it: its published keys, fetched by discovery, kept for a while. It must never let a
// stranger's tokens decide how often the provider is asked, nor believe a key longer than the limits say.
import { WritError } from "@writ/contracts";
import { fetchDocument } from "./fetch-document.ts";
import { isRecord } from "./json.ts";
import { type KeptKey, KeySet } from "./key-set.ts";
import { assertKeysAddress } from "./keys-address.ts";
import { providerLimits } from "./limits.ts";
import type { ProviderAlgorithm } from "./provider-key.ts";

/** How a proxy reaches an issuer, where it is not as everybody does. */
export interface IssuerReach {
  /** PEM text: its certificate is verified against this authority alone. */
  readonly ca?: string;
  /** Hosts (`name` or `name:port`) that its keys may lie on, or its redirects lead to. */
  readonly hosts?: readonly string[];
}

/** For the operator's log: nothing of a token is in it. */
export interface IssuerEvent {
  readonly event: "keys-fetched" | "keys-unavailable" | "key-id-reused";
  readonly issuer: string;
  readonly detail: string;
}

export interface ProviderOptions {
  readonly name: string;
  readonly url: string;
  readonly reach: IssuerReach;
  /** Milliseconds that only go forward. */
  readonly nowMs: () => number;
  readonly report: (event: IssuerEvent) => void;
}

export class Provider {
  readonly url: string;
  readonly #options: ProviderOptions;
  readonly #closing = new AbortController();
  #keys: KeySet | undefined;
  #fetchedMs = 0;
  #triedMs = Number.NEGATIVE_INFINITY;
  #failed = false;
  #fetching: Promise<void> | undefined;
  #discovered: { readonly keysAddress: string; readonly atMs: number } | undefined;

  constructor(options: ProviderOptions) {
    this.url = options.url;
    this.#options = options;
  }

  /** The key for a token, fetched when need be and due. "unavailable": nobody can say now. */
  async key(kid: string, algorithm: ProviderAlgorithm): Promise<KeptKey | "unknown" | "unfit" | "unavailable"> {
    if (this.#keys === undefined || this.#isDue()) await this.#refresh();
    const found = this.#find(kid, algorithm);
    if (found !== "unknown") {
      // Also after a try that failed: else keys that were withdrawn would serve on, though the provider is back.
      this.freshen();
      return found;
    }
    await this.#refresh();
    return this.#find(kid, algorithm);
  }

  /** Another key than this under the same `kid`, when the issuer has put one there; fetched when due. */
  async keyInstead(key: KeptKey, algorithm: ProviderAlgorithm): Promise<KeptKey | undefined> {
    await this.#refresh();
    const found = this.#find(key.published.kid, algorithm);
    return typeof found === "string" || found === key ? undefined : found;
  }

  /** Whether what was proved with a key may be believed without asking anew. Never waits; never once closed. */
  holds(key: KeptKey): boolean {
    if (this.#closing.signal.aborted) return false;
    return this.#keys?.has(key) === true && !this.#isDue() && this.#ageMs() < providerLimits.keysStaleMs;
  }

  /** Fetches beside the work when it is time. */
  freshen(): void {
    if (this.#keys === undefined || this.#ageMs() >= providerLimits.keysFreshMs) void this.#refresh();
  }

  get state(): { readonly keys: number; readonly ageSeconds: number | undefined; readonly failing: boolean } {
    const ageSeconds = this.#keys === undefined ? undefined : Math.floor(this.#ageMs() / 1000);
    return { keys: this.#keys?.size ?? 0, ageSeconds, failing: this.#failed };
  }

  close(): void {
    this.#closing.abort();
  }

  #find(kid: string, algorithm: ProviderAlgorithm): KeptKey | "unknown" | "unfit" | "unavailable" {
    if (this.#keys === undefined || this.#ageMs() >= providerLimits.keysStaleMs) return "unavailable";
    return this.#keys.find(kid, algorithm);
  }

  #ageMs(): number {
    return this.#options.nowMs() - this.#fetchedMs;
  }

  /** Old enough that the work waits, unless the last try failed: then old keys serve until they are stale. */
  #isDue(): boolean {
    const age = this.#ageMs();
    return age >= (this.#failed ? providerLimits.keysStaleMs : providerLimits.keysWaitMs);
  }

  /** One at a time, and never again within the pause. Never rejects. */
  #refresh(): Promise<void> {
    if (this.#fetching !== undefined) return this.#fetching;
    if (this.#closing.signal.aborted) return Promise.resolve();
    if (this.#options.nowMs() - this.#triedMs < providerLimits.fetchPauseMs) return Promise.resolve();
    this.#fetching = this.#fetch().finally(() => {
      this.#triedMs = this.#options.nowMs();
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetch(): Promise<void> {
    const begunMs = this.#options.nowMs();
    try {
      const before = this.#keys;
      const next = KeySet.parse(await this.#get(await this.#keysAddress(), providerLimits.keySetBytesMax), before);
      this.#keys = next;
      this.#fetchedMs = begunMs;
      this.#failed = false;
      if (before === undefined) this.#report("keys-fetched", `${next.size} keys`);
      const reused = before?.reusedIn(next) ?? [];
      if (reused.length > 0) this.#report("key-id-reused", `${reused.length} with another key than before`);
    } catch (error) {
      this.#failed = true;
      this.#discovered = undefined;
      this.#report("keys-unavailable", error instanceof WritError ? error.detail : "The fetch failed.");
    }
  }

  /** OpenID Connect Discovery §4: what is found must say the very issuer that was asked for. */
  async #keysAddress(): Promise<string> {
    const nowMs = this.#options.nowMs();
    const known = this.#discovered;
    if (known !== undefined && nowMs - known.atMs < providerLimits.discoveryFreshMs) return known.keysAddress;
    const { url } = this.#options;
    const address = `${url.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const document = await this.#get(address, providerLimits.discoveryBytesMax);
    const { issuer, jwks_uri: keysAddress } = isRecord(document) ? document : {};
    if (issuer !== url) throw new WritError("IDENTITY_DISCOVERY", "Its configuration is that of another issuer.");
    if (typeof keysAddress !== "string") throw new WritError("IDENTITY_DISCOVERY", "It names no jwks_uri.");
    assertKeysAddress(keysAddress, url, this.#options.reach.hosts);
    this.#discovered = { keysAddress, atMs: nowMs };
    return keysAddress;
  }

  #get(address: string, bytesMax: number): Promise<unknown> {
    const { ca, hosts } = this.#options.reach;
    return fetchDocument(address, { ca, hosts, bytesMax, signal: this.#closing.signal });
  }

  #report(event: IssuerEvent["event"], detail: string): void {
    this.#options.report({ event, issuer: this.#options.name, detail });
  }
}
