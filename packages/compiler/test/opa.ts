// OPA for these tests, found as the product finds it, in the checkout's own cache.
import { fileURLToPath } from "node:url";
import { findOpa } from "../src/opa/find.ts";

export const opa = await findOpa({
  env: process.env,
  cacheFolder: fileURLToPath(new URL("../../../.cache", import.meta.url)),
});
