// Hides in one value of which every byte is there, by how it is laid out. What says how long something is must never be
// overwritten: where the layout is not certain, whatever could be a length is left alone.
import type { Scanner, Shape } from "@writ/mask";
import { type How, how, howOf } from "./column-types.ts";

/** Shorter than any value that is looked for: `a@b.cd`. */
const valueBytesMin = 6;
/** Arrays in records in arrays. */
const nestingMax = 8;
const dimensionsMax = 6;
const columnsMax = 1664;
const nullLength = 0xffffffff;

const structured = new Set([..."{[("].map((each) => each.charCodeAt(0)));
const numeric = new Set([..."-0123456789"].map((each) => each.charCodeAt(0)));

/** What text that begins with this byte is taken for. `isKnown`: it is of a type that holds text and nothing else. */
export function shapeOf(first: number, isKnown: boolean): Shape {
  return structured.has(first) || (!isKnown && numeric.has(first)) ? "json" : "text";
}

export class WholeValues {
  readonly #scanner: Scanner;

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  hide(bytes: Buffer, start: number, end: number, kind: How, depth = 0): void {
    if (end - start < valueBytesMin) return;
    switch (kind) {
      case how.pass:
        return;
      case how.text:
      case how.anyText:
        return this.#scanner.whole(bytes, start, end, shapeOf(bytes[start] ?? 0, kind === how.text));
      case how.json:
        return this.#scanner.whole(bytes, start, end, "json");
      case how.jsonb:
        return this.#scanner.whole(bytes, start + 1, end, "json");
      case how.array:
        if (depth >= nestingMax || !this.#array(bytes, start, end, depth)) this.#opaque(bytes, start, end);
        return;
      case how.record:
        if (depth >= nestingMax || !this.#record(bytes, start, end, depth)) this.#opaque(bytes, start, end);
        return;
      default:
        return this.#any(bytes, start, end, depth);
    }
  }

  /** Bytes of an unknown type: an array or record if they are one to the last byte, else text with lengths in it. */
  #any(bytes: Buffer, start: number, end: number, depth: number): void {
    const nul = bytes.subarray(start, end).indexOf(0);
    // The version of jsonb and its kin.
    const from = bytes[start] === 1 ? start + 1 : start;
    if (nul === -1) return this.#scanner.whole(bytes, from, end, shapeOf(bytes[from] ?? 0, false));
    if (nul > 0 || depth >= nestingMax) return this.#opaque(bytes, start, end);
    if (this.#array(bytes, start, end, depth) || this.#record(bytes, start, end, depth)) return;
    this.#opaque(bytes, start, end);
  }

  /** array_send (arrayfuncs.c): dimensions · flags · element OID · each dimension's size and bound · elements. */
  #array(bytes: Buffer, start: number, end: number, depth: number): boolean {
    if (end - start < 12) return false;
    const dimensions = bytes.readUInt32BE(start);
    const first = start + 12 + dimensions * 8;
    if (dimensions < 1 || dimensions > dimensionsMax || bytes.readUInt32BE(start + 4) > 1 || first > end) return false;
    if (!areElements(bytes, first, end, 0)) return false;
    const kind = howOf(bytes.readUInt32BE(start + 8), 1);
    if (kind === how.pass) return true;
    for (let at = first; at < end; ) {
      const length = bytes.readUInt32BE(at);
      at += 4;
      if (length === nullLength) continue;
      this.hide(bytes, at, at + length, kind, depth + 1);
      at += length;
    }
    return true;
  }

  /** record_send (rowtypes.c): columns · per column OID, length, value. */
  #record(bytes: Buffer, start: number, end: number, depth: number): boolean {
    if (end - start < 4) return false;
    const columns = bytes.readUInt32BE(start);
    if (columns < 1 || columns > columnsMax || !areElements(bytes, start + 4, end, 4)) return false;
    for (let at = start + 4; at < end; ) {
      const kind = howOf(bytes.readUInt32BE(at), 1);
      const length = bytes.readUInt32BE(at + 4);
      at += 8;
      if (length === nullLength) continue;
      this.hide(bytes, at, at + length, kind, depth + 1);
      at += length;
    }
    return true;
  }

  /** Runs between NULs; what follows a NUL could be the rest of a length of four bytes. */
  #opaque(bytes: Buffer, start: number, end: number): void {
    for (let at = start; at < end; ) {
      let zeros = 0;
      while (at < end && bytes[at] === 0) {
        zeros += 1;
        at += 1;
      }
      at += lengthRest(zeros);
      if (at >= end) return;
      const nul = bytes.subarray(at, end).indexOf(0);
      const last = nul === -1 ? end : at + nul;
      this.#scanner.whole(bytes, at, last, "text");
      at = last;
    }
  }
}

/** Bytes of a length that could follow so many NULs. */
export function lengthRest(zeros: number): number {
  return zeros === 0 ? 0 : Math.max(1, 4 - zeros);
}

/** Whether lengths (each behind `before` other bytes) and values fill the range exactly. */
function areElements(bytes: Buffer, first: number, end: number, before: number): boolean {
  let at = first;
  while (at < end) {
    if (end - at < before + 4) return false;
    const length = bytes.readUInt32BE(at + before);
    at += before + 4;
    if (length === nullLength) continue;
    if (length > end - at) return false;
    at += length;
  }
  return true;
}
