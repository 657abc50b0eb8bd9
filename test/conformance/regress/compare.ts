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
