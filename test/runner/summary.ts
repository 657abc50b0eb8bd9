// What the runner says: plain lines, failures whole, the slowest tests, and the count alone on the last line.
// It must never say "passed" of something that did not run.
import type { Finished } from "./suites.ts";

const slowestShown = 10;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** A failure with its place and reason, indented. */
export function formatFailure({ file, line, name, why }: Finished): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return [
    `FAILED ${place}: ${name}`,
    ...why
      .trimEnd()
      .split("\n")
      .map((text) => `    ${text}`),
  ].join("\n");
}

/** The end of a run: failures again, the slowest, totals by suite, and `N passed, N failed` alone. */
export function formatSummary(finished: readonly Finished[]): string {
  const failed = finished.filter((test) => !test.passed);
  const slowest = [...finished].sort((a, b) => b.ms - a.ms).slice(0, slowestShown);
  const suites = [...new Set(finished.map((test) => test.suite))];
  return [
    ...(failed.length > 0 ? ["", "Failures:", ...failed.map(formatFailure)] : []),
    "",
    "Slowest:",
    ...slowest.map((test) => `  ${seconds(test.ms).padStart(8)}  ${test.suite}: ${test.name} (${test.file})`),
    "",
    ...suites.map((suite) => `${suite.padEnd(12)} ${count(finished.filter((test) => test.suite === suite))}`),
    "",
    count(finished),
  ].join("\n");
}

function count(tests: readonly Finished[]): string {
  const passed = tests.filter((test) => test.passed).length;
  return `${passed} passed, ${tests.length - passed} failed`;
}

/** 0 only when something ran and nothing failed. */
export function exitCode(finished: readonly Finished[]): number {
  return finished.length > 0 && finished.every((test) => test.passed) ? 0 : 1;
}
