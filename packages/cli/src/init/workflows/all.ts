// The workflows of an access repository on GitHub, by path. Each stands in a file of its own with the least rights that
// it needs. None may run text of a pull request, nor use anything that is not pinned by commit.
import { checkWorkflow, commentWorkflow } from "./check.ts";
import { expireWorkflow } from "./expire.ts";
import { issueWorkflow } from "./issue.ts";
import type { WorkflowWishes } from "./pins.ts";
import { publishWorkflow } from "./publish.ts";
import { renewWorkflow } from "./renew.ts";
import { scenarioWorkflow } from "./scenario.ts";

const workflows = {
  check: checkWorkflow,
  comment: commentWorkflow,
  publish: publishWorkflow,
  renew: renewWorkflow,
  expire: expireWorkflow,
  scenario: scenarioWorkflow,
  issue: issueWorkflow,
} as const;

/** Path → text, such as `.github/workflows/writ-check.yml`. */
export function workflowFiles(wishes: WorkflowWishes): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(workflows).map(([name, write]) => [`.github/workflows/writ-${name}.yml`, write(wishes)] as const),
  );
}
