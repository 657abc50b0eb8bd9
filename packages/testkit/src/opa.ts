// OPA for tests, found as the product finds it, with the checkout's own cache. It must never be a different version.
import { fileURLToPath } from "node:url";
import { findOpa, type OpaBinary } from "@writ/compiler";

let found: Promise<OpaBinary> | undefined;

/** The checkout's cache for components that tests need: ignored by git. */
export const componentCache: string = fileURLToPath(new URL("../../../.cache", import.meta.url));

/** The pinned OPA. Found once a process; may take minutes the first time on a machine without it. */
export function testOpa(report?: (line: string) => void): Promise<OpaBinary> {
  found ??= findOpa({ env: process.env, cacheFolder: componentCache, ...(report ? { report } : {}) });
  return found;
}
