// Runs files of node:test in a process of their own and collects every result. It must never count a process that
// died, hung or ran nothing as good.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./paths.ts";
import { runCommand } from "./process.ts";
import type { TestLine } from "./test-line.ts";

export interface Finished extends TestLine {
  readonly suite: string;
}

export interface TestRun {
  readonly suite: string;
  readonly files: readonly string[];
  readonly timeoutMs: number;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs the files in one process. A fault of the process itself is a failed test named after it. */
export async function runTests(run: TestRun): Promise<Finished[]> {
  const folder = await mkdtemp(join(tmpdir(), "writ-results-"));
  const results = join(folder, "results.jsonl");
  const args = [join(root, "test/runner/driver.ts"), results, ...run.files];
  try {
    const outcome = await runCommand({ command: process.execPath, args, timeoutMs: run.timeoutMs, env: run.env });
    const lines = parseLines(await readFile(results, "utf8").catch(() => ""), run.suite);
    const fault = faultOf(run, outcome, lines);
    return fault === undefined ? lines : [...lines, fault];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseLines(text: string, suite: string): Finished[] {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const parsed = JSON.parse(line) as TestLine;
      return { ...parsed, suite, file: relative(root, parsed.file) };
    });
}

function faultOf(
  run: TestRun,
  outcome: { ok: boolean; output: string; ms: number },
  lines: Finished[],
): Finished | undefined {
  const failed = lines.some((line) => !line.passed);
  const empty = lines.length === 0;
  if (outcome.ok ? !empty : failed && !outcome.output.includes("did not end within")) return undefined;
  const what = empty ? "ran no test" : "ended badly";
  const file = run.files.length === 1 ? (run.files[0] ?? "") : `${run.files.length} files`;
  const why = `${what}:\n${outcome.output.slice(-4_000)}`;
  return { suite: run.suite, name: `the process of ${file}`, file, line: 0, ms: outcome.ms, passed: false, why };
}

/** Calls `work` for every item, so many at a time; results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.set(next[0], await work(next[1]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
