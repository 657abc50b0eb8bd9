// Compiles Rego to one WASM module with the pinned OPA: the same bytes for the same sources, wherever and whenever.
// It must never let a path or a time of this machine into the module.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { opaRunTimeoutMs } from "../limits.ts";
import type { OpaBinary } from "../opa/find.ts";
import { runProcess } from "../opa/process.ts";
import { extractWasm } from "./built-bundle.ts";
import { capabilitiesName, type RegoSources, withWorkspace } from "./workspace.ts";

export interface WasmInput {
  /** Relative path with "/" → Rego text. The names are part of what is compiled. */
  readonly sources: RegoSources;
  /** As `writ/session`: package path and rule. */
  readonly entrypoints: readonly string[];
  /** Text of OPA's capabilities file: builtins outside it do not compile. */
  readonly capabilities: string;
}

const outputName = "built.tar.gz";

/** The module's bytes. Throws COMPILER_OPA_FAILED with what OPA said when it does not compile. */
export async function buildWasm(opa: Pick<OpaBinary, "path">, input: WasmInput): Promise<Uint8Array> {
  return withWorkspace(input.sources, input.capabilities, async (folder) => {
    const result = await runProcess(opa.path, buildArguments(input), { timeoutMs: opaRunTimeoutMs, cwd: folder });
    if (result.code !== 0) {
      const said = `${result.stderr}${result.stdout}`.trim().slice(0, 4_000);
      throw new WritError("COMPILER_OPA_FAILED", `opa build ended with ${result.code}: ${said}`);
    }
    return extractWasm(await readFile(join(folder, outputName)));
  });
}

function buildArguments(input: WasmInput): string[] {
  const entrypoints = [...input.entrypoints].sort().flatMap((entrypoint) => ["--entrypoint", entrypoint]);
  // No -O: optimising inlines data into the module, and blows it up (see the facts on performance).
  const fixed = ["build", "--target", "wasm", "--capabilities", capabilitiesName, "--output", outputName];
  return [...fixed, ...entrypoints, "--", ...[...input.sources.keys()].sort()];
}
