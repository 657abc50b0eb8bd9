// A credential in memory. It must never come out but by reveal(): not in a log, an error, JSON, inspection or a copy.
import { createHash, timingSafeEqual } from "node:crypto";
import { inspect } from "node:util";

const shown = "[secret]";

/** Holds a credential; prints as `[secret]` in every way JavaScript has to print a thing. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    Object.freeze(this);
  }

  /** The credential itself. Call it where the credential is used, and keep no copy. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both are the same credential; how long it takes tells nothing of either. */
  equals(other: Secret): boolean {
    return timingSafeEqual(digest(this.#value), digest(other.#value));
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  [Symbol.toPrimitive](): string {
    return shown;
  }

  [inspect.custom](): string {
    return shown;
  }
}

function digest(value: string): Buffer {
  return createHash("sha256").update(value).digest();
}
