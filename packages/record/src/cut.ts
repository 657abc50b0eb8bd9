// Cutting texts and lists to their bounds. What is cut is never silently shorter: the caller keeps length and digest.
import { hash } from "node:crypto";
import type { Cut } from "./events.ts";

/** UTF-8 takes at most three bytes for each UTF-16 unit: most texts need no counting. */
const bytesPerUnitMax = 3;

/** The text, or as many whole characters of it as fit. */
export function cutText(text: string, bytesMax: number): string {
  if (fits(text, bytesMax)) return text;
  const bytes = Buffer.from(text.slice(0, bytesMax), "utf8");
  let end = Math.min(bytesMax, bytes.length);
  // A byte 10xxxxxx continues a character that began before it (RFC 3629 section 3).
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.toString("utf8", 0, end);
}

/** What a cut text was, or undefined when it fits. */
export function cutOf(text: string, bytesMax: number): Cut | undefined {
  if (fits(text, bytesMax)) return undefined;
  return { bytes: Buffer.byteLength(text, "utf8"), digest: `sha256:${hash("sha256", text, "hex")}` };
}

export function cutList<Item>(items: readonly Item[], countMax: number): readonly Item[] {
  return items.length <= countMax ? items : items.slice(0, countMax);
}

function fits(text: string, bytesMax: number): boolean {
  return text.length * bytesPerUnitMax <= bytesMax || Buffer.byteLength(text, "utf8") <= bytesMax;
}
