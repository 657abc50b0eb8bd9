// The manifest of a bundle, as OPA and the proxy read it. It must never hold a time: content depends on the commit
// alone.
import { bundleFormat, entrypoints, type ManifestDocument } from "@writ/contracts";
import { opaVersion } from "./opa/pinned.ts";

/** Everything the bundle may speak about: its data, the product's rules, the repository's own. */
const roots = ["custom", "policies", "writ"];

export function makeManifest(commit: string): ManifestDocument {
  return {
    revision: commit,
    roots,
    wasm: Object.values(entrypoints)
      .sort()
      .map((entrypoint) => ({ entrypoint, module: "/policy.wasm" as const })),
    rego_version: 1,
    metadata: { format: bundleFormat, opa: opaVersion },
  };
}
