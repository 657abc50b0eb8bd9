// One version of a repository as a plan needs it: its model, its data, and a policy to ask. It must never answer a
// question itself: that is the policy's.
import { canonicalJson, type UnsignedBundle } from "@writ/bundle";
import type { BundleData, SessionDecision, SessionInput, StatementDecision, StatementInput } from "@writ/contracts";
import type { Model } from "@writ/model";
import { type CompileOptions, compilePolicies } from "../compile-model.ts";
import { compileData } from "../data/compile-data.ts";
import { makeManifest } from "../manifest.ts";
import { dataWithProbes } from "./probes.ts";
import { dataOfSubjects } from "./subjects-data.ts";
import { touchedSubjects } from "./what-differs.ts";

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

type SideOptions = CompileOptions & { readonly now: number };

/** Compiles a version for asking it anything. Throws as compileModel does. */
export async function preparePlanSide(model: Model, options: SideOptions): Promise<PlanData> {
  const { writ } = compileData(model);
  return { model, writ, unsigned: await unsignedOf(model, writ, options) };
}

/** Compiles two versions for asking what a plan of both asks, which of most people and grants is nothing. */
export async function preparePlanSides(
  { before, after }: { readonly before: Model; readonly after: Model },
  options: SideOptions,
): Promise<{ readonly before: PlanData; readonly after: PlanData }> {
  const versions = { before: compileData(before).writ, after: compileData(after).writ };
  const subjects = touchedSubjects(versions);
  const side = async (model: Model, writ: BundleData["writ"]): Promise<PlanData> => {
    return { model, writ, unsigned: await unsignedOf(model, dataOfSubjects(writ, subjects), options) };
  };
  return { before: await side(before, versions.before), after: await side(after, versions.after) };
}

async function unsignedOf(model: Model, writ: BundleData["writ"], options: SideOptions): Promise<UnsignedBundle> {
  return {
    data: canonicalJson(dataWithProbes(writ, options.now)),
    manifest: canonicalJson(makeManifest(options.commit)),
    // The committed module serves where a version has no Rego of its own.
    wasm: await compilePolicies(model, model.policies.length > 0 ? options.opa : undefined),
  };
}
