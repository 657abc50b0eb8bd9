// The bytes that are looked at, and the only place that overwrites any of them: one by one, never adding or removing.
// Nothing before `from` may be overwritten: it has been handed on.
import { star } from "./bytes.ts";

/** What the bytes are. `text`: plain. `json`: numbers in it must stay numbers. `lines`: rows of COPY, of any types. */
export type Shape = "text" | "json" | "lines";

/** A look's answer beside the place to go on at. */
export const undecided = -1;
export const nothing = -2;

const zero = 0x30;
const fillBytesMin = 64;

export class Window {
  bytes: Uint8Array = new Uint8Array(0);
  /** May be looked at from here. */
  low = 0;
  /** May be overwritten from here. */
  from = 0;
  end = 0;
  /** Nothing comes behind `end`. */
  final = true;
  shape: Shape = "text";
  /** Values hidden, by the number of their kind. */
  readonly counts: Uint32Array = new Uint32Array(5);

  /** Overwrites every byte of `[start, end)`, or those of `only`. */
  hide(start: number, end: number, only?: Uint8Array): void {
    const { bytes } = this;
    const first = Math.max(start, this.from);
    if (only === undefined) {
      // A call of `fill` costs more than a few bytes.
      if (end - first > fillBytesMin) bytes.fill(star, first, end);
      else for (let at = first; at < end; at++) bytes[at] = star;
      return;
    }
    for (let at = first; at < end; at++) if (only[bytes[at] ?? 0] === 1) bytes[at] = star;
  }

  /** Overwrites a number with another of as many digits: 1000…, which JSON takes and no issuer of cards uses. */
  hideNumber(start: number, end: number): void {
    const first = Math.max(start, this.from);
    if (first >= end) return;
    this.bytes.fill(zero, first, end);
    this.bytes[first] = zero + 1;
  }
}
