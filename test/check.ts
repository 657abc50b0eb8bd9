// `npm run check`: everything that is proved without servers. It must never change a file.
// --only NAME (may be repeated) runs some steps.
import { parseArgs } from "node:util";
import { checkSteps } from "./runner/check-steps.ts";
import { testEnvironment } from "./runner/components.ts";
import { inParallel } from "./runner/suites.ts";
import { seconds } from "./runner/summary.ts";

const stepsAtOnce = 2;

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const names = checkSteps.map(({ name }) => name);
const unknown = (values.only ?? []).filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(", ")}. Steps: ${names.join(", ")}`);
const steps = checkSteps.filter((step) => values.only === undefined || values.only.includes(step.name));

const started = performance.now();
const env = await testEnvironment({ clients: false }, (line) => console.log(line));
const outcomes = await inParallel(steps, stepsAtOnce, async (step) => {
  const outcome = await step.run(env);
  console.log(`${outcome.ok ? "ok    " : "FAILED"} ${step.name.padEnd(24)} ${seconds(outcome.ms)}`);
  if (!outcome.ok) console.log(outcome.output.trimEnd().replaceAll(/^/gm, "    "));
  return outcome.ok;
});
const failed = outcomes.filter((ok) => !ok).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed in ${seconds(performance.now() - started)}`);
process.exitCode = failed === 0 ? 0 : 1;
