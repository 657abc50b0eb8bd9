// Runs one action to its end: secrets are masked first, whatever goes wrong becomes one annotation with what to do
// next, and the exit status says it too. It must never print a stack, nor end well after a fault.
import { errorTable, WritError } from "@writ/contracts";
import type { Action, ActionRun } from "./action-run.ts";
import { takeEnvironment } from "./program-environment.ts";
import { openRun, type Runner } from "./runner-run.ts";

/** The exit status of the step. */
export async function runAction(action: Action, runner: Runner): Promise<number> {
  const run = openRun(runner);
  for (const name of action.secrets) run.maskSecret(run.input(name));
  try {
    return (await action.run(run)) === "done" ? 0 : 1;
  } catch (error) {
    return explain(error, { run, name: action.name });
  }
}

function explain(error: unknown, { run, name }: { readonly run: ActionRun; readonly name: string }): number {
  const known = error instanceof WritError ? error : new WritError("WRIT_INVARIANT", sentenceOf(error));
  const { next, exit } = errorTable[known.code];
  run.annotate({ level: "error", title: `writ ${name}: ${known.code}`, message: `${known.message}\nNext: ${next}` });
  // The runner sets it when somebody asked to run the job again with debug logging.
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  if (run.env["RUNNER_DEBUG"] === "1") run.info(stack);
  return exit;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/**
 * For the last line of each action: as the runner starts it. What it says in the environment is for the action alone:
 * programs that it starts (git, OPA) get no input and no token of the job.
 */
export async function runOnRunner(action: Action): Promise<void> {
  const env = takeEnvironment(process.env);
  process.exitCode = await runAction(action, { env, print: (text) => void process.stdout.write(text) });
}
