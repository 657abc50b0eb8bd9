// Files of a change that run on GitHub with the rights of the repository: no plan can say what they do, so that they
// change is said. It must never be a reason for the check to fail: security decides.
import type { Diagnostic } from "@writ/model";
import { runningFilesMax } from "./limits.ts";

/** A warning for each file of `changed` that GitHub runs or follows, in order; beyond a bound they are counted. */
export function runningFiles(changed: ReadonlySet<string>): readonly Diagnostic[] {
  const found = [...changed].filter((path) => /^\.github\/(workflows|actions)\//i.test(path)).sort();
  const left = found.length - runningFilesMax;
  const more = (at: number): string => (left > 0 && at === runningFilesMax - 1 ? `, and ${left} more` : "");
  return found.slice(0, runningFilesMax).map((file, at) => ({
    ...{ code: "change/runs-on-github", severity: "warning", file, line: 1, column: 1, length: 1, sourceLine: "" },
    message: `this runs with the repository's rights${more(at)}: no plan shows what it does`,
    instead: "Let security read it line by line before it is merged.",
  }));
}
