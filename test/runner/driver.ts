// The process that tests run in: `node driver.ts RESULTS FILE…` runs the files here and appends one JSON line a test.
// Not `node --test`: processes that a test forks inherit its options and write over the results. It must never lose a
// failure: whatever is not a plain pass is written as one.
import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { configureGlobal } from "fast-check";
import type { TestLine } from "./test-line.ts";

interface Ended {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: { readonly duration_ms: number; readonly type?: string; readonly error?: unknown };
}

interface Announced {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

const whyLengthMax = 6_000;
const neverEnded = new Error("it never ended, or never began: nothing was left in the process that could end it");

// A change is judged by what it changes: on CI properties try the same cases each time. By hand they try new ones; what
// they find becomes a case of its own. WRIT_SEED chooses the cases.
const seed = process.env["WRIT_SEED"] ?? (process.env["CI"] === undefined ? undefined : "20261122");
if (seed !== undefined) configureGlobal({ seed: Number(seed) });

const [results = "", ...files] = process.argv.slice(2);

/** Tests that were announced and have not ended, by name, file and line. */
const open = new Map<string, Ended>();
const keyOf = ({ name, file = "", line = 0 }: Announced): string => `${file}:${line} ${name}`;

run({ files: files.map((file) => resolve(file)), isolation: "none" })
  .on("test:enqueue", (test: Announced) => open.set(keyOf(test), { ...test, details: { duration_ms: 0 } }))
  .on("test:complete", (test: Announced) => open.delete(keyOf(test)))
  .on("test:pass", (test: Ended) => write(test, true))
  .on("test:fail", (test: Ended) => write(test, false))
  .resume();

// Nothing is left to do: the end, at once. By itself a process first waits for its sockets' handles, and Node 24 waits
// for ever (turning, without a system call) after a socket was reset while its end was being sent. What has not ended
// by now never will: it waits for something that nothing in this process brings.
process.once("beforeExit", () => {
  for (const test of open.values()) write({ ...test, details: { duration_ms: 0, error: neverEnded } }, false);
  process.exit();
});

function write(test: Ended, good: boolean): void {
  if (test.details.type === "suite" && good) return;
  const left = test.skip !== undefined || test.todo !== undefined;
  const reason = left ? "was skipped or left for later: every test runs, or it goes" : reasonOf(test.details.error);
  const passed = good && !left;
  if (!passed) process.exitCode = 1;
  const { name, file = "", line = 0 } = test;
  const told: TestLine = { name, file, line, ms: test.details.duration_ms, passed, why: passed ? "" : reason };
  appendFileSync(results, `${JSON.stringify(told)}\n`);
}

function reasonOf(error: unknown): string {
  // node:test wraps what a test threw; the cause is what a reader wants.
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const text = cause instanceof Error ? (cause.stack ?? String(cause)) : inspect(cause);
  return text.slice(0, whyLengthMax);
}
