// One version of a repository as a plan needs it: its model, its data, and a policy to ask. It must never answer a
// question itself: that is the policy's.
import { canonicalJson, type UnsignedBundle } from "@writ/bundle";
import type { BundleData, SessionDecision, SessionInput, StatementDecision, StatementInput } from "@writ/contracts";
import type { Model } from "@writ/model";
import { type CompileOptions, compilePolicies } from "../compile-model.ts";
import { makeManifest } from "../manifest.ts";
import { dataWithProbes } from "./probes.ts";

/** The policy's answers over one version's data: an evaluator of decision has this shape. It must never throw. */
export interface PlanQuestions {
  session(input: SessionInput): SessionDecision;
  statement(input: StatementInput): StatementDecision;
}

export interface PlanData {
  readonly model: Model;
  /** As the bundle of this version would hold it. */
  readonly writ: BundleData["writ"];
  /** What to load for asking: never to be published. */
  readonly unsigned: UnsignedBundle;
}

export interface PlanSide extends Pick<PlanData, "model" | "writ"> {
  readonly ask: PlanQuestions;
}

/** Compiles a version for asking. Throws as compileModel does. */
export async function preparePlanSide(
  model: Model,
  { now, ...options }: CompileOptions & { readonly now: number },
): Promise<PlanData> {
  const { plain, probed } = dataWithProbes(model, now);
  const unsigned = {
    data: canonicalJson(probed),
    manifest: canonicalJson(makeManifest(options.commit)),
    wasm: await compilePolicies(model, options.opa),
  };
  return { model, writ: plain, unsigned };
}
