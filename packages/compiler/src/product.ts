// The product's own Rego and its compiled module, as this package carries them. It must never read policies/ at run
// time: a published package has no such folder; generate/product.ts copies it, and a test proves the copy fresh.
import { readFile } from "node:fs/promises";
import { capabilities, sources } from "../generated/product-policies.ts";
import type { RegoSources } from "./rego/workspace.ts";

/** Text of OPA's capabilities file: only builtins that the WASM runtime has by itself. */
export const productCapabilities: string = capabilities;

/** `policies/TOPIC/RULE/RULE.rego` → text, without tests. The names are part of what is compiled. */
export const productSources: RegoSources = new Map(Object.entries(sources));

/** The committed module: what `buildWasm` makes of the product's sources. */
export async function productWasm(): Promise<Uint8Array> {
  return Uint8Array.from(await readFile(new URL("../generated/policy.wasm", import.meta.url)));
}
