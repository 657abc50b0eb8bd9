// The names that objects may have: those that mean the same in a folder, an address and a key. It must never let a name
// leave the place that it is put behind.
import { WritError } from "@writ/contracts";
import { nameCharactersMax, objectBytesMax } from "./limits.ts";

/** Throws WRIT_INVARIANT: names are made of digests and constants, never of what a stranger wrote. */
export function assertObjectName(name: string): void {
  if (name.length <= nameCharactersMax && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return;
  throw new WritError("WRIT_INVARIANT", "An object's name is of letters, digits, dots, underscores and hyphens.");
}

/** The same of what is written; throws BUNDLE_OVERSIZED for bytes that nobody could read again. */
export function assertObject(name: string, bytes: Uint8Array): void {
  assertObjectName(name);
  if (bytes.length <= objectBytesMax) return;
  throw new WritError("BUNDLE_OVERSIZED", `${name} has ${bytes.length} bytes; ${objectBytesMax} are allowed.`);
}
