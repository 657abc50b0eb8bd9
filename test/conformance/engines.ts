// The two engines that must agree: the pinned OPA, and the WASM runtime as the proxy uses it.
// It must never let one see what the other does not.
import { readFileSync } from "node:fs";
import { entrypoints } from "@writ/contracts";
import { Engine } from "../../packages/decision/src/engine.ts";
import { buildPolicies, loadPolicySources } from "../../policies/build.ts";
import type { Case, Json } from "./cases.ts";
import { evaluate } from "./opa.ts";

/** Where a repository's own Rego lies beside the product's. */
export const customName = "policies/custom.rego";

const harness = `package harness

answers := [answer | some asked in input.cases; answer := answer_to(asked)]

answer_to(asked) := answer if {
	asked.entrypoint == "session"
	answer := data.policies.main.session with input as asked.input with data.writ as asked.writ
}

answer_to(asked) := answer if {
	asked.entrypoint == "statement"
	answer := data.policies.main.statement with input as asked.input with data.writ as asked.writ
}

answer_to(asked) := answer if {
	asked.entrypoint == "person"
	answer := data.policies.main.person with input as asked.input with data.writ as asked.writ
}

answer_to(asked) := answer if {
	asked.entrypoint == "reach"
	answer := data.policies.main.reach with input as asked.input with data.writ as asked.writ
}
`;

/** Answers of the pinned OPA to all cases, which share one `custom`, by one process. */
export async function askOpa(cases: readonly Case[]): Promise<Json[]> {
  const { sources } = await loadPolicySources();
  const custom = cases[0]?.custom;
  const all = { ...sources, ...(custom === undefined ? {} : { [customName]: custom }), "harness.rego": harness };
  const asked = cases.map(({ entrypoint, input, writ }) => ({ entrypoint, input, writ }));
  const answers = (await evaluate(all, "data.harness.answers", { cases: asked })) as Json[];
  if (answers.length !== cases.length) throw new Error("An answer of OPA is undefined.");
  return answers;
}

/**
 * Answers of the WASM runtime: the committed module, or one compiled with the repository's own Rego. Cases with equal
 * data share an engine, so that an answer which coloured the next would show.
 */
export async function askWasm(cases: readonly Case[]): Promise<Json[]> {
  const wasm = await moduleFor(cases[0]?.custom);
  const engines = new Map<string, Engine>();
  const answers: Json[] = [];
  for (const { entrypoint, input, writ } of cases) {
    const text = JSON.stringify({ writ });
    const engine = engines.get(text) ?? (await Engine.start({ wasm, data: new TextEncoder().encode(text) }));
    engines.set(text, engine);
    answers.push(engine.ask(entrypoints[entrypoint], input as object) as Json);
  }
  return answers;
}

async function moduleFor(custom: string | undefined): Promise<Uint8Array> {
  if (custom !== undefined) return buildPolicies({ [customName]: custom });
  return readFileSync(new URL("../../packages/compiler/generated/policy.wasm", import.meta.url));
}
