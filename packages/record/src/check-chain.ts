// Checks one chained file from its first line: places, signatures, and points that are known from elsewhere. What a
// line may say at its place is the caller's matter. It stops at the first fault.
import type { KeyObject } from "node:crypto";
import { type ChainFault, type ChainLine, type ChainSource, chainBatches } from "./chain-lines.ts";
import { isSignedBy } from "./line.ts";

export type Keys = ReadonlyMap<string, KeyObject>;

export interface ChainFinding {
  readonly verdict: "altered" | "unknown-key";
  readonly line: number;
  readonly detail: string;
}

export interface CheckedChain {
  /** Lines proved. */
  readonly lines: number;
  readonly signedLines: number;
  /** A last line without its end follows. */
  readonly torn: boolean;
  readonly finding?: ChainFinding;
}

export interface ChainExpectations {
  readonly keys: Keys;
  /** Every line must be signed. */
  readonly signed: boolean;
  /** Known hashes by line number. */
  readonly points: ReadonlyMap<number, string>;
  /** Called for each proved line; a sentence means that the line cannot stand there. */
  readonly visit: (line: ChainLine) => string | undefined;
  /** Told of each proved line, after `visit`; waited for where it is not done at once. */
  readonly watch?: (line: ChainLine) => Promise<void> | undefined;
}

/** Streams; memory does not grow with the file. Throws what the system throws. */
export async function checkChain(source: ChainSource, expected: ChainExpectations): Promise<CheckedChain> {
  let lines = 0;
  let signedLines = 0;
  let torn = false;
  for await (const batch of chainBatches(source)) {
    for (const line of batch) {
      torn = "detail" in line && line.torn;
      if (torn) break;
      const finding = "detail" in line ? faultOf(line) : findingOf(line, expected);
      if (finding !== undefined || "detail" in line) return { lines, signedLines, torn: false, ...only(finding) };
      lines = line.n;
      if (line.members["sig"] !== undefined) signedLines = line.n;
      const watched = expected.watch?.(line);
      if (watched !== undefined) await watched;
    }
  }
  for (const n of expected.points.keys()) {
    if (n <= lines) continue;
    const detail = `The file ends at line ${lines}; a journal knows line ${n}.`;
    return { lines, signedLines, torn, finding: { verdict: "altered", line: lines + 1, detail } };
  }
  return { lines, signedLines, torn };
}

function faultOf({ n, detail }: ChainFault): ChainFinding {
  return { verdict: "altered", line: n, detail };
}

function only(finding: ChainFinding | undefined): { finding?: ChainFinding } {
  return finding === undefined ? {} : { finding };
}

function findingOf(line: ChainLine, expected: ChainExpectations): ChainFinding | undefined {
  const altered = (detail: string): ChainFinding => ({ verdict: "altered", line: line.n, detail });
  const { kid, sig } = line.members;
  if (expected.signed && sig === undefined) return altered("The line must be signed and is not.");
  if (sig !== undefined) {
    const key = typeof kid === "string" ? expected.keys.get(kid) : undefined;
    if (key === undefined) {
      return { verdict: "unknown-key", line: line.n, detail: "The line is signed by a key that was not given." };
    }
    if (!isSignedBy(line.bytes, key)) return altered("The signature does not fit the line.");
  }
  const point = expected.points.get(line.n);
  if (point !== undefined && point !== line.hash) return altered("The line is not the one that a journal knows.");
  const misplaced = expected.visit(line);
  return misplaced === undefined ? undefined : altered(misplaced);
}
