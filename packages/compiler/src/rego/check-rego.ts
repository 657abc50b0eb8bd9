// Asks `opa check --strict` about sources, within capabilities. It must never compile or run anything.
import type { Diagnostic } from "@writ/model";
import { opaRunTimeoutMs } from "../limits.ts";
import type { OpaBinary } from "../opa/find.ts";
import { runProcess } from "../opa/process.ts";
import { diagnosticsOf } from "./opa-errors.ts";
import { capabilitiesName, type RegoSources, withWorkspace } from "./workspace.ts";

/** Diagnostics with `file:line:column`, empty when OPA has nothing to say. */
export async function checkRego(
  opa: Pick<OpaBinary, "path">,
  input: { readonly sources: RegoSources; readonly capabilities: string },
): Promise<Diagnostic[]> {
  if (input.sources.size === 0) return [];
  const fixed = ["check", "--strict", "--format", "json", "--max-errors", "100", "--capabilities", capabilitiesName];
  const names = [...input.sources.keys()].sort();
  return withWorkspace(input.sources, input.capabilities, async (folder) => {
    const args = [...fixed, "--", ...names];
    const result = await runProcess(opa.path, args, { timeoutMs: opaRunTimeoutMs, cwd: folder });
    return result.code === 0 ? [] : diagnosticsOf(result.stderr || result.stdout, input.sources);
  });
}
