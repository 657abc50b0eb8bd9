// Where a chained file was changed, as far as its hashes tell: which line, where in it, and which lines behind it are
// as they were signed. For a file that has a fault already; it must never call one good, nor quote what a line holds.
import type { Keys } from "./check-chain.ts";
import { linksKept } from "./limits.ts";
import { hashLine, isSignedBy } from "./line.ts";
import { readLines } from "./read-lines.ts";

/** A sentence or two about the fault that was found at this line. Throws what the system throws. */
export async function locateChange(path: string, line: number, keys: Keys): Promise<string> {
  const links = new Links(line, keys);
  for await (const lines of readLines(path)) for (const bytes of lines) links.add(bytes);
  return links.sentence();
}

const frame = /"prev":"([0-9a-f]{64})"(?:,"kid":("[^"\\]*"),"sig":"[A-Za-z0-9_-]{86}")?\}\n$/;
/** Bytes that the end of a line takes, from `prev` on. */
const frameBytesMax = 512;

class Links {
  readonly #at: number;
  readonly #keys: Keys;
  /** Lines from the fault on that do not follow from the one before. */
  readonly #broken: number[] = [];
  #n = 0;
  #before: string | undefined;
  /** The last line behind the fault that a signature covers. */
  #signed = 0;
  /** Where in the faulty line its JSON breaks. */
  #field: string | undefined;
  /** The number that the faulty line gives itself. */
  #number: number | undefined;

  constructor(at: number, keys: Keys) {
    this.#at = at;
    this.#keys = keys;
  }

  add(bytes: Buffer): void {
    const n = ++this.#n;
    const [, prev, kid] = frame.exec(bytes.toString("latin1", Math.max(0, bytes.length - frameBytesMax))) ?? [];
    if (n >= this.#at && n > 1 && prev !== this.#before && this.#broken.length < linksKept) this.#broken.push(n);
    if (n >= this.#at && kid !== undefined && this.#fits(bytes, kid)) this.#signed = n;
    if (n === this.#at) {
      this.#field = brokenField(bytes.toString("utf8"));
      this.#number = Number(/^\{"v":1,"n":(\d{1,15}),/.exec(bytes.toString("latin1", 0, 40))?.[1] ?? Number.NaN);
    }
    this.#before = hashLine(bytes);
  }

  sentence(): string {
    return [this.#what(), this.#rest()].filter((part) => part !== "").join(" ");
  }

  #what(): string {
    const at = this.#at;
    if (this.#n < at) return `The file ends at line ${this.#n}.`;
    if (this.#field !== undefined) return `Line ${at} was changed ${this.#field}.`;
    const gone = (this.#number ?? at) - at;
    if (gone > 0 && this.#intact(at)) {
      return gone === 1 ? `One line is gone before it.` : `${gone} lines are gone before it.`;
    }
    if (!this.#broken.includes(at)) return `Line ${at} was changed.`;
    return this.#intact(at) ? `Line ${at - 1} was changed.` : `Line ${at} was changed, or the one before it.`;
  }

  /** What comes behind a line proves it, or its own signature does. */
  #intact(line: number): boolean {
    return this.#signed === line || (line < this.#n && !this.#broken.includes(line + 1));
  }

  #rest(): string {
    const from = this.#intact(this.#at) ? this.#at : this.#at + 1;
    if (this.#signed < from || this.#broken.some((line) => line > from && line <= this.#signed)) return "";
    const lines =
      from === this.#signed ? `Line ${from} is as it was` : `Lines ${from} to ${this.#signed} are as they were`;
    return `${lines} signed.`;
  }

  #fits(bytes: Buffer, kid: string): boolean {
    const key = this.#keys.get(JSON.parse(kid) as string);
    return key !== undefined && isSignedBy(bytes, key);
  }
}

/** The last member that begins before the place where the JSON of a line breaks; undefined where nothing tells it. */
function brokenField(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const told = /position (\d+)/.exec(String((error as Error).message))?.[1];
    if (told === undefined) return undefined;
    const at = Number(told);
    const names = [...text.slice(0, at).matchAll(/"([A-Za-z]{1,32})":/g)];
    const name = names.at(-1)?.[1];
    return name === undefined ? `at character ${at + 1}` : `at character ${at + 1}, in or behind \`${name}\``;
  }
}
