// Whether what psql printed through the proxy is what it printed direct.
// A difference must never pass for a natural one because another line differs naturally.

export interface Printed {
  readonly direct: string;
  readonly proxied: string;
  /** Direct again, on another server like the first. */
  readonly again: string;
}

export type Verdict = "same" | "natural" | "different";

/** "natural": it differs only in lines that the two direct runs differ in. */
export function verdictOf({ direct, proxied, again }: Printed): Verdict {
  if (direct === proxied) return "same";
  if (proxied === again) return "natural";
  const [first, second, third] = [direct, proxied, again].map((text) => text.split("\n"));
  if (first === undefined || second === undefined || third === undefined) return "different";
  // Lines can be told apart only while there are as many of them.
  if (first.length !== second.length || first.length !== third.length) return "different";
  return first.every((line, at) => line === second[at] || line !== third[at]) ? "natural" : "different";
}

/** How far a line is looked for on the other side before it counts as one that is only here. */
const lookAheadLines = 400;

/** Lines that stand on one side only, as `diff` shows them, roughly: at most `linesMax` of them. */
export function differences(direct: string, proxied: string, linesMax: number): string[] {
  const [left, right] = [direct.split("\n"), proxied.split("\n")];
  const found: string[] = [];
  for (let at = 0, other = 0; (at < left.length || other < right.length) && found.length < linesMax; ) {
    if (left[at] === right[other]) {
      at += 1;
      other += 1;
      continue;
    }
    const { skipLeft, skipRight } = nextCommon(
      left.slice(at, at + lookAheadLines),
      right.slice(other, other + lookAheadLines),
    );
    found.push(`@@ line ${at + 1}, through the proxy ${other + 1}`);
    for (const line of left.slice(at, at + skipLeft)) found.push(`- ${line}`);
    for (const line of right.slice(other, other + skipRight)) found.push(`+ ${line}`);
    at += skipLeft;
    other += skipRight;
  }
  return found.slice(0, linesMax);
}

/** The nearest pair of equal lines; all of both when there is none. */
function nextCommon(left: readonly string[], right: readonly string[]): { skipLeft: number; skipRight: number } {
  for (let apart = 1; apart < left.length + right.length; apart++) {
    for (
      let skipLeft = Math.max(0, apart - right.length + 1);
      skipLeft <= Math.min(apart, left.length - 1);
      skipLeft++
    ) {
      if (left[skipLeft] === right[apart - skipLeft]) return { skipLeft, skipRight: apart - skipLeft };
    }
  }
  return { skipLeft: Math.max(1, left.length), skipRight: Math.max(1, right.length) };
}
