// `npm test`: every test there is, in order, none skipped. The last line is `N passed, N failed`, and the exit code
// says the same. --only NAME (may be repeated) runs some suites.
import { parseArgs } from "node:util";
import { checkSteps } from "./runner/check-steps.ts";
import { testEnvironment } from "./runner/components.ts";
import { filesBelow, liveParts, unitParts } from "./runner/paths.ts";
import { RunRoom } from "./runner/run-room.ts";
import { type Finished, inParallel, runTests } from "./runner/suites.ts";
import { exitCode, formatFailure, formatSummary, seconds } from "./runner/summary.ts";

/** Ends what hangs: some twenty minutes are usual on two cores with nothing else to do. 25 are the aim. */
const wholeRunMs = 40 * 60_000;
/** One process of tests; the longest takes three minutes. One that hangs must not take the time of all others. */
const processTimeoutMs = 10 * 60_000;
const aimedMs = 25 * 60_000;
const worldsAtOnce = 2;
/** Steps of `npm run check` that are suites of their own here. */
const ownSuites = ["unit", "repository"];

interface Suite {
  readonly name: string;
  run(env: NodeJS.ProcessEnv): Promise<Finished[]>;
}

/** What this run said, to be searched at its end. */
const printed: string[] = [];
const say = (line: string): void => {
  printed.push(line);
  console.log(line);
};

let started = performance.now();
const left = (): number => Math.max(1_000, Math.min(processTimeoutMs, wholeRunMs - (performance.now() - started)));

function inOneProcess(name: string, files: () => string[]): Suite {
  return { name, run: (env) => runTests({ suite: name, files: files(), timeoutMs: left(), env }) };
}

function oneProcessEach(name: string, files: () => string[]): Suite {
  const run = async (env: NodeJS.ProcessEnv): Promise<Finished[]> => {
    const results = await inParallel(files(), worldsAtOnce, async (file) => {
      const lines = await runTests({ suite: name, files: [file], timeoutMs: left(), env });
      say(`  ${file}: ${lines.filter((line) => line.passed).length} of ${lines.length} passed`);
      return lines;
    });
    return results.flat();
  };
  return { name, run };
}

function inSomeProcesses(name: string, parts: () => string[][]): Suite {
  const run = async (env: NodeJS.ProcessEnv): Promise<Finished[]> => {
    const results = await inParallel(parts(), worldsAtOnce, (files) =>
      runTests({ suite: name, files, timeoutMs: left(), env }),
    );
    return results.flat();
  };
  return { name, run };
}

const check: Suite = {
  name: "check",
  run: async (env) => {
    const steps = checkSteps.filter((step) => !ownSuites.includes(step.name));
    return inParallel(steps, worldsAtOnce, async ({ name, run }) => {
      const { ok, output, ms } = await run(env);
      return { suite: "check", name, file: "test/check.ts", line: 0, ms, passed: ok, why: ok ? "" : output };
    });
  },
};

const suites: readonly Suite[] = [
  check,
  inSomeProcesses("unit", unitParts),
  inSomeProcesses("live", liveParts),
  inOneProcess("conformance", () => filesBelow("test/conformance", ".test.ts")),
  inOneProcess("repo", () => filesBelow("test/repo", ".test.ts")),
  inOneProcess("doubles", () => filesBelow("test/doubles", ".test.ts")),
  oneProcessEach("docs", () => filesBelow("test/docs", ".test.ts")),
  oneProcessEach("e2e", () => filesBelow("test/e2e", ".test.ts")),
];

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const chosen = suites.filter((suite) => values.only === undefined || values.only.includes(suite.name));
const names = suites.map(({ name }) => name);
const unknown = (values.only ?? []).filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No suite is called ${unknown.join(", ")}. Suites: ${names.join(", ")}`);
const withWorlds = chosen.some(({ name }) => name === "e2e");
const components = await testEnvironment({ clients: withWorlds }, say);
const room = await RunRoom.open();
const env = { ...components, ...room.env };
// Components are had once, and kept.
say(`components: ${seconds(performance.now() - started)}`);
started = performance.now();
const finished: Finished[] = [];
for (const suite of chosen) {
  const began = performance.now();
  say(`${suite.name} …`);
  const lines = await suite.run(env);
  finished.push(...lines);
  if (lines.length === 0) finished.push(nothingRan(suite.name));
  for (const line of lines.filter((test) => !test.passed)) say(formatFailure(line));
  const passed = lines.filter((test) => test.passed).length;
  say(`${suite.name}: ${passed} passed, ${lines.length - passed} failed, ${seconds(performance.now() - began)}`);
}
finished.push(await searchForSecrets());
await room.close();
const tookMs = performance.now() - started;
say(`${seconds(tookMs)} in all${tookMs > aimedMs ? `: more than the ${seconds(aimedMs)} that are aimed at` : ""}`);
say(formatSummary(finished));
process.exitCode = exitCode(finished);

/** After the last suite: nothing that tests made lies anywhere but where the pages say one is kept. */
async function searchForSecrets(): Promise<Finished> {
  const began = performance.now();
  const failed = (error: Error) => ({ secrets: 0, found: [`the search failed: ${error.message}`] });
  const { secrets, found } = await room.search(printed.join("\n")).catch(failed);
  // Worlds note what they make: a search for nothing would find nothing.
  const why = withWorlds && secrets === 0 ? "no test noted a secret" : found.join("\n");
  const name = "no token and no credential lies where the pages do not say so";
  const line = { suite: "secrets", name, file: "test/runner/run-room.ts", line: 0, ms: performance.now() - began };
  say(`secrets: ${secrets} looked for, ${found.length} found, ${seconds(line.ms)}`);
  if (why !== "") say(formatFailure({ ...line, passed: false, why }));
  return { ...line, passed: why === "", why };
}

function nothingRan(suite: string): Finished {
  return { suite, name: `${suite} has tests`, file: "test/run.ts", line: 0, ms: 0, passed: false, why: "no test ran" };
}
