// One file of an access repository by itself: what it says, or nothing when it says it wrongly. It must never be used
// to accept a file: what a document means together with the others is for parseRepository alone.
import type { DocumentKind, Documents } from "@writ/contracts";
import { bytesMaxOf, placeOf } from "./places.ts";
import { readDocument } from "./read-document.ts";
import { Report } from "./report.ts";
import { readText } from "./yaml-text.ts";

/** The value of the file at `path`, frozen; undefined when it is no document of that kind or has a mistake. */
export function parseDocument<K extends DocumentKind>(
  kind: K,
  path: string,
  bytes: Uint8Array,
): Documents[K] | undefined {
  const place = placeOf(path);
  if (place.what !== "document" || place.kind !== kind || bytes.byteLength > bytesMaxOf(place)) return undefined;
  const report = new Report();
  const source = readText(path, bytes, report);
  if (source === undefined) return undefined;
  const value = readDocument(kind, source, report);
  return report.hasErrors ? undefined : value;
}
