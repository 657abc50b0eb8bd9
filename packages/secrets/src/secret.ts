// A credential in memory. It must never come out but by reveal(): not in a log, an error, JSON, inspection or a copy.
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
