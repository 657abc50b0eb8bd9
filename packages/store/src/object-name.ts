// The names that objects may have: those that mean the same in a folder, an address and a key. It must never let a name
// leave the place that it is put behind.
import { WritError } from "@writ/contracts";
import { nameCharactersMax } from "./limits.ts";

/** Throws WRIT_INVARIANT: names are made of digests and constants, never of what a stranger wrote. */
export function assertObjectName(name: string): void {
  if (name.length <= nameCharactersMax && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return;
  throw new WritError("WRIT_INVARIANT", "An object's name is of letters, digits, dots, underscores and hyphens.");
}
