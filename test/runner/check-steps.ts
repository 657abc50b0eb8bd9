// The steps of `npm run check`: what each runs. It must never change a file.
import { filesBelow, root, tool, unitParts } from "./paths.ts";
import { type Outcome, runCommand } from "./process.ts";
import { inParallel, runTests } from "./suites.ts";
import { formatFailure } from "./summary.ts";

export interface CheckStep {
  readonly name: string;
  run(env: NodeJS.ProcessEnv): Promise<Outcome>;
}

const stepTimeoutMs = 5 * 60_000;

function command(name: string, program: string, ...args: string[]): CheckStep {
  return { name, run: (env) => runCommand({ command: program, args, timeoutMs: stepTimeoutMs, env }) };
}

/** OPA's path is known only when the step runs: `env.WRIT_OPA`, set by the components. */
function opa(name: string, args: () => string[]): CheckStep {
  return {
    name,
    run: (env) => runCommand({ command: env["WRIT_OPA"] ?? "opa", args: args(), timeoutMs: stepTimeoutMs, env }),
  };
}

/** Each part in a process of its own, two at a time. */
function tests(name: string, parts: () => string[][]): CheckStep {
  const run = async (env: NodeJS.ProcessEnv): Promise<Outcome> => {
    const started = performance.now();
    const results = await inParallel(parts(), 2, (files) =>
      runTests({ suite: name, files, timeoutMs: stepTimeoutMs, env }),
    );
    const lines = results.flat();
    const output = lines
      .filter((line) => !line.passed)
      .map(formatFailure)
      .join("\n");
    return { ok: output === "" && lines.length > 0, output, ms: performance.now() - started };
  };
  return { name, run };
}

const capabilities = ["--capabilities", "policies/capabilities.json"];
const rego = (): string[] => filesBelow("policies", ".rego");

/** In the order in which they start; slow ones first, so that they overlap with the rest. */
export const checkSteps: readonly CheckStep[] = [
  tests("unit", unitParts),
  command("types", tool("tsc"), "--noEmit"),
  command("style", tool("biome"), "ci", "--colors=off", "--max-diagnostics=50", "."),
  command("dead code", tool("knip"), "--no-progress", "--no-config-hints"),
  tests("repository", () => [filesBelow("test/repo", ".test.ts")]),
  command("fresh: documents", process.execPath, `${root}/packages/contracts/generate/all.ts`, "--check"),
  command("fresh: policy.wasm", process.execPath, `${root}/policies/build.ts`, "--check"),
  command("fresh: carried policies", process.execPath, `${root}/packages/compiler/generate/product.ts`, "--check"),
  command("fresh: actions", process.execPath, `${root}/packages/actions/generate/build.ts`, "--check"),
  opa("opa fmt", () => ["fmt", "--list", "--fail", ...rego()]),
  opa("opa check", () => ["check", "--strict", ...capabilities, ...rego()]),
  opa("opa test", () => ["test", "--fail-on-empty", ...capabilities, ...rego()]),
];
