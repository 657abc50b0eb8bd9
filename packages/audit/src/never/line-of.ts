// Lines of places in files, each looked up once: a file is read again for it. It must never keep a file alive.
import type { ModelDocument } from "@writ/model";

const known = new WeakMap<ModelDocument<unknown>, Map<string, number>>();

/** 1-based. A pointer to what the file does not have stands at the nearest place above it. */
export function lineOf(document: ModelDocument<unknown>, pointer: string): number {
  const lines = known.get(document) ?? new Map<string, number>();
  known.set(document, lines);
  const line = lines.get(pointer) ?? document.at(pointer).line;
  lines.set(pointer, line);
  return line;
}
