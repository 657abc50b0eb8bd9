// The proxy's clock: it never runs backwards, and it knows when it is behind the bundle it enforces.
// It must never be set by anything but the wall clock and a verified bundle's `iat`.

/** A wall clock this far behind a bundle's `iat` means that the machine's time is wrong: everything is denied. */
export const behindSecondsMax = 60;

export class ProxyClock {
  readonly #wallMs: () => number;
  #highestMs = 0;
  #iatSeconds = 0;

  constructor(wallMs: () => number = Date.now) {
    this.#wallMs = wallMs;
  }

  /** Milliseconds: the highest of wall clock, the bundle's `iat` and what was seen before. */
  nowMs(): number {
    this.#highestMs = Math.max(this.#highestMs, this.#wallMs(), this.#iatSeconds * 1000);
    return this.#highestMs;
  }

  /** A bundle with this `iat` was verified and is in force. */
  issuedAt(iatSeconds: number): void {
    this.#iatSeconds = Math.max(this.#iatSeconds, iatSeconds);
  }

  /** True while the wall clock is more than 60 s behind the newest `iat`. */
  behind(): boolean {
    return this.#wallMs() / 1000 < this.#iatSeconds - behindSecondsMax;
  }
}
