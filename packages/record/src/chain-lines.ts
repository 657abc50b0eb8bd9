// A chained file read back: each line with its place proved, up to the first fault. Signatures are looked at by the
// caller.
import { lineBytesMax } from "./limits.ts";
import { hashLine, noHash } from "./line.ts";
import { readLines } from "./read-lines.ts";

export type Members = Readonly<Record<string, unknown>>;

export interface ChainLine {
  readonly n: number;
  readonly bytes: Buffer;
  /** SHA-256 (hex) of `bytes`. */
  readonly hash: string;
  readonly members: Members;
}

/** What is wrong with the line `n`: `torn` when only its end is missing, as after a crash. */
export interface ChainFault {
  readonly n: number;
  readonly torn: boolean;
  readonly detail: string;
}

/** Yields lines in order; after a fault, which comes last, nothing more. Throws what the system throws. */
export async function* chainLines(path: string): AsyncGenerator<ChainLine | ChainFault, void> {
  let n = 0;
  let prev = noHash;
  for await (const bytes of readLines(path)) {
    n++;
    const line = openLine(bytes, { n, prev });
    yield line;
    if ("detail" in line) return;
    prev = line.hash;
  }
}

function openLine(bytes: Buffer, place: { readonly n: number; readonly prev: string }): ChainLine | ChainFault {
  const { n, prev } = place;
  if (bytes.length > lineBytesMax) return { n, torn: false, detail: "The line is longer than any record's." };
  if (bytes.at(-1) !== 10) return { n, torn: true, detail: "The line has no end." };
  const members = parseMembers(bytes);
  if (members === undefined) return { n, torn: false, detail: "The line is not a JSON object in UTF-8." };
  if (members["v"] !== 1) return { n, torn: false, detail: "The line is of another version than 1." };
  if (members["n"] !== n) return { n, torn: false, detail: `The line says it is number ${shown(members["n"])}.` };
  if (members["prev"] !== prev) return { n, torn: false, detail: "The line does not follow from the one before it." };
  return { n, bytes, hash: hashLine(bytes), members };
}

function parseMembers(bytes: Buffer): Members | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : "something else";
}
