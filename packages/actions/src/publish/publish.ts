// publish: a merge becomes a signed bundle, in three steps that may be jobs of their own. It must never sign where it
// builds, build where it signs, nor be quiet about what was left out.
import { WritError } from "@writ/contracts";
import type { Action } from "../run/action-run.ts";
import { buildStep } from "./build-step.ts";
import { signStep, storeStep } from "./sign-and-store-steps.ts";

/** `nowMs` is a clock; tests bring their own. */
export function publishActionAt(nowMs: () => number): Action {
  const now = (): number => Math.floor(nowMs() / 1000);
  return {
    name: "publish",
    secrets: ["key", "github-token"],
    run: async (run) => {
      const step = run.requiredInput("step");
      if (step === "build") return await buildStep(run, now);
      if (step === "sign") return await signStep(run, now);
      if (step === "store") return await storeStep(run, now);
      throw new WritError("ACTIONS_INPUT", `\`step\` is ${JSON.stringify(step)}: write build, sign or store.`);
    },
  };
}

export const publishAction = publishActionAt(Date.now);
