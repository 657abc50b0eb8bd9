// Refusals as this package makes them. Their messages may name relations, columns and functions; never a literal or a
// value.
import type { Refusal } from "@writ/contracts";
import { refusalsMax } from "./limits.ts";

/** Byte offset of a refusal's place, turned into PostgreSQL's character position once the text is at hand. */
export interface PlacedRefusal extends Refusal {
  readonly offset?: number;
}

/** A refusal; `offset` is a byte offset in the statement's text, or -1. */
export function refuse(code: string, message: string, offset = -1): PlacedRefusal {
  return offset >= 0 ? { code, message, offset } : { code, message };
}

/** Turns byte offsets into 1-based characters, and leaves out what was said before, and what is too much. */
export function placeRefusals(refusals: readonly PlacedRefusal[], bytes: Uint8Array): Refusal[] {
  const seen = new Set<string>();
  const placed: Refusal[] = [];
  for (const { code, message, position, offset } of refusals) {
    if (seen.has(`${code} ${message}`)) {
      continue;
    }
    if (seen.size === refusalsMax) {
      break;
    }
    seen.add(`${code} ${message}`);
    const at = position ?? (offset === undefined ? undefined : characterAt(bytes, offset));
    placed.push(at === undefined ? { code, message } : { code, message, position: at });
  }
  return placed;
}

// Counts the bytes that begin a character: PostgreSQL's positions are characters, the parser's offsets are bytes.
function characterAt(bytes: Uint8Array, offset: number): number {
  let characters = 1;
  for (let index = 0; index < offset && index < bytes.length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) {
      characters += 1;
    }
  }
  return characters;
}
