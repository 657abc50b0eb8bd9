// A reporter for node:test that writes one JSON line a test, for the runner to count. It must never lose a failure:
// whatever is not a plain pass is written as one.

import type { TestEvent } from "node:test/reporters";
import { inspect } from "node:util";

/** One finished test, as a line of JSON. */
export interface TestLine {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly ms: number;
  readonly passed: boolean;
  /** Why not; empty when passed. */
  readonly why: string;
}

const whyLengthMax = 6_000;

export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    const { name, file = "", line = 0, details, skip, todo } = event.data;
    if (details.type === "suite" && event.type === "test:pass") continue;
    const left = skip !== undefined || todo !== undefined;
    const passed = event.type === "test:pass" && !left;
    const why = passed ? "" : left ? "was skipped or left for later: every test runs, or it goes" : reasonOf(details);
    const result: TestLine = { name, file, line, ms: details.duration_ms, passed, why };
    yield `${JSON.stringify(result)}\n`;
  }
}

function reasonOf(details: object): string {
  const error: unknown = "error" in details ? details.error : undefined;
  // node:test wraps what a test threw; the cause is what a reader wants.
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const text = cause instanceof Error ? (cause.stack ?? String(cause)) : inspect(cause);
  return text.slice(0, whyLengthMax);
}
