// The many ways to write one name. It must never write a name that means another.
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";

const plain = /^[a-z_][a-z0-9_]*$/;

export class Spelling {
  readonly #random: Randomness;

  constructor(random: Randomness) {
    this.#random = random;
  }

  /** An identifier: bare, in capitals, quoted, or with escapes. */
  name(name: string): string {
    const random = this.#random;
    const quoted = `"${name.replaceAll('"', '""')}"`;
    if (!plain.test(name)) return random.chance(0.2) ? escaped(name) : quoted;
    if (random.chance(0.86)) return name;
    return random.pick([() => quoted, () => name.toUpperCase(), () => escaped(name), () => `${name} /* ' */`])();
  }

  /** What may stand between two words. */
  gap(): string {
    if (this.#random.chance(0.92)) return " ";
    return this.#random.pick(["\n", "\t", " /* -- */ ", " /* /* ; */ */ ", " -- '\n", "\r\n"]);
  }
}

function escaped(name: string): string {
  const [first = "", ...rest] = [...name];
  const code = first.charCodeAt(0).toString(16).padStart(4, "0");
  return `U&"\\${code}${rest.join("").replaceAll("\\", "\\\\").replaceAll('"', '""')}"`;
}
