// A chain read back, from its file and from commit logs: each line with its place proved, up to the first fault.
// Signatures are looked at by the caller.
import { isUtf8 } from "node:buffer";
import { lineBytesMax } from "./limits.ts";
import { hashLine, noHash } from "./line.ts";
import type { LoggedLine, LoggedLines } from "./read-commits.ts";
import { readLines } from "./read-lines.ts";

export type Members = Readonly<Record<string, unknown>>;

export interface ChainLine {
  readonly n: number;
  readonly bytes: Buffer;
  /** SHA-256 (hex) of `bytes`. */
  readonly hash: string;
  readonly members: Members;
  /** Only a commit log holds it; `torn` is what the file holds of it. */
  readonly onlyLogged?: { readonly torn: Buffer };
}

/** What is wrong with the line `n`: `torn` when only its end is missing, as after a crash. */
export interface ChainFault {
  readonly n: number;
  readonly torn: boolean;
  readonly detail: string;
}

/** Where a chain's lines are: its file, and what commit logs hold of it. */
export interface ChainSource {
  readonly path: string;
  readonly logged?: LoggedLines;
}

/**
 * Yields lines in order; after a fault, which comes last, nothing more. Lines come from the file; what the commit logs
 * hold must agree with them, and goes on where the file ends or is torn. Throws what the system throws.
 */
export async function* chainLines(source: ChainSource): AsyncGenerator<ChainLine | ChainFault, void> {
  for await (const lines of chainBatches(source)) yield* lines;
}

/** The same, as many at once as were read together: nobody waits for each line of a long file. */
export function chainBatches(source: ChainSource): AsyncGenerator<readonly (ChainLine | ChainFault)[], void> {
  return source.logged === undefined ? fileBatches(source.path) : mergedBatches(source);
}

async function* fileBatches(path: string): AsyncGenerator<readonly (ChainLine | ChainFault)[], void> {
  let last: Before = { n: 0, hash: noHash };
  for await (const batch of readLines(path)) {
    const opened: (ChainLine | ChainFault)[] = [];
    for (const bytes of batch) {
      const line = openLine(bytes, last);
      opened.push(line);
      if ("detail" in line) return yield opened;
      last = line;
    }
    yield opened;
  }
}

async function* mergedBatches(source: ChainSource): AsyncGenerator<readonly (ChainLine | ChainFault)[], void> {
  for await (const line of mergedLines(source)) yield [line];
}

async function* mergedLines({ path, logged }: ChainSource): AsyncGenerator<ChainLine | ChainFault, void> {
  const log = new LogCursor(logged);
  let last: Before = { n: 0, hash: noHash };
  let torn: Buffer = nothing;
  for await (const bytes of fileLines(path, logged !== undefined)) {
    const line = openLine(bytes, last);
    if ("detail" in line) {
      torn = bytes;
      if (line.torn && (await log.reaches(line.n))) break;
      yield line;
      return;
    }
    const other = await log.differsFrom(line);
    yield other ?? line;
    if (other !== undefined) return;
    last = line;
  }
  for (let next = await log.after(last.n); next !== undefined; next = await log.after(last.n)) {
    const line = openLogged(next, last, torn);
    torn = nothing;
    yield line;
    if ("detail" in line) return;
    last = line;
    const other = await log.differsFrom(line);
    if (other !== undefined) return yield other;
  }
}

/** The lines of a file; a file that is not there yet has none, when commit logs hold lines of it. */
async function* fileLines(path: string, mayBeAbsent: boolean): AsyncGenerator<Buffer, void> {
  try {
    for await (const lines of readLines(path)) yield* lines;
  } catch (error) {
    if (!mayBeAbsent || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** What commit logs hold of one chain, read along with its file. */
class LogCursor {
  readonly #lines: AsyncGenerator<LoggedLine, void> | undefined;
  #next: LoggedLine | undefined;
  #begun = false;

  constructor(logged: LoggedLines | undefined) {
    this.#lines = logged?.read();
  }

  /** True when a line of this number or a later one is held. */
  async reaches(n: number): Promise<boolean> {
    return (await this.after(n - 1)) !== undefined;
  }

  /** The next line held with a number above `n`. */
  async after(n: number): Promise<LoggedLine | undefined> {
    if (!this.#begun) await this.#advance();
    while (this.#next !== undefined && this.#next.n <= n) await this.#advance();
    return this.#next;
  }

  /** A fault when any log holds another line of this number. */
  async differsFrom({ n, hash }: ChainLine): Promise<ChainFault | undefined> {
    for (let next = await this.after(n - 1); next?.n === n; next = this.#next) {
      if (hashLine(next.bytes) !== hash) return { n, torn: false, detail: "A commit log holds another line here." };
      await this.#advance();
    }
    return undefined;
  }

  async #advance(): Promise<void> {
    this.#begun = true;
    const { value } = (await this.#lines?.next()) ?? {};
    this.#next = value === undefined ? undefined : value;
  }
}

type Before = Pick<ChainLine, "n" | "hash">;

const nothing = Buffer.alloc(0);

function openLogged(next: LoggedLine, last: Before, torn: Buffer): ChainLine | ChainFault {
  if (next.n !== last.n + 1) {
    const detail = `The file ends at line ${last.n}; a commit log knows line ${next.n}.`;
    return { n: last.n + 1, torn: false, detail };
  }
  const line = openLine(next.bytes, last);
  return "detail" in line ? { ...line, torn: false } : { ...line, onlyLogged: { torn } };
}

function openLine(bytes: Buffer, last: Before): ChainLine | ChainFault {
  const n = last.n + 1;
  const prev = last.hash;
  if (bytes.length > lineBytesMax) return { n, torn: false, detail: "The line is longer than any record's." };
  if (bytes.at(-1) !== 10) return endless(n, bytes);
  const members = parseMembers(bytes);
  if (members === undefined) return { n, torn: false, detail: "The line is not a JSON object in UTF-8." };
  if (members["v"] !== 1) return { n, torn: false, detail: "The line is of another version than 1." };
  if (members["n"] !== n) return { n, torn: false, detail: `The line says it is number ${shown(members["n"])}.` };
  if (members["prev"] !== prev) return { n, torn: false, detail: "The line does not follow from the one before it." };
  return { n, bytes, hash: hashLine(bytes), members };
}

/** A write that a crash cut off leaves the beginning of a line, never a whole one with something else at its end. */
function endless(n: number, bytes: Buffer): ChainFault {
  const whole = parseMembers(bytes.subarray(0, -1)) !== undefined;
  return {
    n,
    torn: !whole,
    detail: whole ? "The line ends in something else than a newline." : "The line has no end.",
  };
}

function parseMembers(bytes: Buffer): Members | undefined {
  try {
    if (!isUtf8(bytes)) return undefined;
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : "something else";
}
