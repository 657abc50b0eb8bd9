// A model becomes an unsigned bundle: the same bytes for the same model and commit. It must never sign, and never let
// Rego of the repository's own in unchecked.
import { canonicalJson, type UnsignedBundle } from "@writ/bundle";
import { entrypoints, WritError } from "@writ/contracts";
import { type Diagnostic, formatDiagnostics, type Model } from "@writ/model";
import { compileData } from "./data/compile-data.ts";
import { makeManifest } from "./manifest.ts";
import type { OpaBinary } from "./opa/find.ts";
import { productCapabilities, productSources, productWasm } from "./product.ts";
import { buildWasm } from "./rego/build-wasm.ts";
import { checkOwnPolicies } from "./rego/own-policies.ts";
import type { RegoSources } from "./rego/workspace.ts";

export interface CompileOptions {
  /** The revision: a commit, or `worktree-…` for `writ dev`. */
  readonly commit: string;
  /** Given: policies are compiled with it. Absent: the committed module of the product is taken. */
  readonly opa?: Pick<OpaBinary, "path">;
}

/**
 * The canonical parts of a bundle. Throws COMPILER_NEEDS_OPA when the model has Rego of its own and no OPA is given,
 * COMPILER_POLICY when that Rego may not be used, BUNDLE_CANONICAL when a name cannot be written.
 */
export async function compileModel(model: Model, options: CompileOptions): Promise<UnsignedBundle> {
  const data = canonicalJson(compileData(model));
  const manifest = canonicalJson(makeManifest(options.commit));
  return { data, manifest, wasm: await compilePolicies(model, options.opa) };
}

/** Diagnostics for the repository's own Rego, as `writ validate` shows them; needs OPA only when there is any. */
export async function checkPolicies(model: Model, opa: Pick<OpaBinary, "path">): Promise<Diagnostic[]> {
  return checkOwnPolicies(opa, ownSources(model), productCapabilities);
}

/** The module: the committed one, or what OPA makes of the repository's own Rego beside it. */
export async function compilePolicies(model: Model, opa: Pick<OpaBinary, "path"> | undefined): Promise<Uint8Array> {
  if (opa === undefined) {
    if (model.policies.length === 0) return productWasm();
    throw new WritError("COMPILER_NEEDS_OPA", `It has ${model.policies.map((policy) => policy.path).join(", ")}.`);
  }
  const diagnostics = await checkPolicies(model, opa);
  if (diagnostics.length > 0) throw new WritError("COMPILER_POLICY", formatDiagnostics(diagnostics, "text"));
  const own = [...ownSources(model)].map(([path, text]) => [`repository/${path}`, text] as const);
  return buildWasm(opa, {
    sources: new Map([...productSources, ...own]),
    entrypoints: Object.values(entrypoints),
    capabilities: productCapabilities,
  });
}

function ownSources(model: Model): RegoSources {
  return new Map(model.policies.map(({ path, text }) => [path, text]));
}
