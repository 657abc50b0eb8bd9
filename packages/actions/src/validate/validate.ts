// validate: what a pull request would change, said to whoever has to approve it. It must never run what the head brings.
import { compileModel } from "@writ/compiler";
import { askVersions, readVersions } from "@writ/repository";
import type { Action } from "../run/action-run.ts";

export const validateAction: Action = {
  name: "validate",
  secrets: ["token"],
  async run(run) {
    run.requiredInput("base");
    const { base, head } = await readVersions(run.workspace, []);
    if (!head.parsed.ok) return "failed";
    const plan = await askVersions({
      before: base.model,
      after: head.parsed.model,
      base: "a",
      head: "b",
      nowSeconds: 1,
    });
    await compileModel(base.model, { commit: "" });
    run.info(JSON.stringify(plan));
    return "done";
  },
};
