// Keeps secrets of one store for a short while: one fetch for many sessions, a refresh in the background, and the last
// value that was seen while the store does not answer. It must never use a value longer than it was told to, nor one
// that the store has taken back: only silence is bridged, a refusal is an answer.
import { limits } from "./limits.ts";
import { drawn, isPassing } from "./retrying.ts";
import type { Secret } from "./secret.ts";

type Fetch = (key: string) => Promise<Secret>;

interface Kept {
  readonly secret: Secret;
  /** Resolved with it: the same for every asker. */
  readonly opened: Promise<Secret>;
  readonly endMs: number;
  refreshMs: number;
  readonly forget: NodeJS.Timeout;
}

export class KeptSecrets {
  readonly #fetch: Fetch;
  readonly #keepForMs: number;
  readonly #nowMs: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #fetching = new Map<string, Promise<Secret>>();
  #closed = false;

  /** `nowMs` never goes back. */
  constructor(fetch: Fetch, keepForMs: number, nowMs: () => number = () => performance.now()) {
    this.#fetch = fetch;
    this.#keepForMs = keepForMs;
    this.#nowMs = nowMs;
  }

  /** @throws WritError as the fetch does. */
  open(key: string): Promise<Secret> {
    const kept = this.#kept.get(key);
    if (kept === undefined) return this.#fetched(key);
    const nowMs = this.#nowMs();
    if (nowMs >= kept.endMs) return this.#fetched(key);
    if (nowMs >= kept.refreshMs) {
      kept.refreshMs = nowMs + drawn(limits.refreshAgainMs, 0.5);
      // Its outcome is for the next asker: refused, the value is gone; silent, it stays until its end.
      this.#fetched(key).catch(() => {});
    }
    return kept.opened;
  }

  /** The value now, when it is another than `refused`, which somebody just found not to be good. */
  async openAnew(key: string, refused: Secret): Promise<Secret | undefined> {
    const kept = this.#kept.get(key);
    if (kept !== undefined && !kept.secret.equals(refused)) return kept.secret;
    const fetched = await this.#fetched(key);
    return fetched.equals(refused) ? undefined : fetched;
  }

  close(): void {
    this.#closed = true;
    for (const key of [...this.#kept.keys()]) this.#forget(key);
  }

  #fetched(key: string): Promise<Secret> {
    const under = this.#fetching.get(key);
    if (under !== undefined) return under;
    const fetching = this.#fetch(key)
      .then(
        (secret) => this.#keep(key, secret),
        (error: unknown) => {
          if (!isPassing(error)) this.#forget(key);
          throw error;
        },
      )
      .finally(() => this.#fetching.delete(key));
    this.#fetching.set(key, fetching);
    return fetching;
  }

  #keep(key: string, secret: Secret): Secret {
    this.#forget(key);
    if (this.#closed || this.#keepForMs === 0) return secret;
    const nowMs = this.#nowMs();
    const refreshMs = nowMs + drawn(Math.min(limits.refreshMsMax, this.#keepForMs * limits.refreshShare));
    const forget = setTimeout(() => this.#forget(key), this.#keepForMs).unref();
    const endMs = nowMs + this.#keepForMs;
    this.#kept.set(key, { secret, opened: Promise.resolve(secret), endMs, refreshMs, forget });
    const [oldest] = this.#kept.size > limits.keptMax ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#forget(oldest);
    return secret;
  }

  #forget(key: string): void {
    clearTimeout(this.#kept.get(key)?.forget);
    this.#kept.delete(key);
  }
}
