// The driver that every suite runs in: what never ends is told by name, and so is what it kept from beginning.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestLine } from "../runner/test-line.ts";

const driver = join(import.meta.dirname, "../runner/driver.ts");
const timeoutMs = 60_000;

function driven(text: string): {
  readonly status: number | null;
  readonly lines: readonly (readonly [string, boolean])[];
} {
  const folder = mkdtempSync(join(tmpdir(), "writ-driver-"));
  try {
    const file = join(folder, "a.test.mjs");
    writeFileSync(file, `import { after, test } from "node:test";\n${text}\n`);
    const results = join(folder, "results.jsonl");
    const { status } = spawnSync(process.execPath, [driver, results, file], { timeout: timeoutMs });
    const written = readFileSync(results, "utf8").trim().split("\n");
    const lines = written.map((line) => JSON.parse(line) as TestLine);
    return { status, lines: lines.map(({ name, passed }) => [name, passed] as const) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the driver fails a test that never ends, and those it kept from beginning, when nothing can end it", () => {
  const { status, lines } = driven(
    `test("one", () => {}); test("two", () => new Promise(() => {})); test("three", () => {});`,
  );
  assert.equal(status, 1);
  assert.deepEqual(lines, [
    ["one", true],
    ["two", false],
    ["three", false],
  ]);
});

test("the driver ends well when all tests did, whatever is cleaned up after them", () => {
  const late = `after(() => new Promise((resolve) => setTimeout(resolve, 50)));`;
  assert.deepEqual(driven(`${late} test("one", () => {});`), { status: 0, lines: [["one", true]] });
});

test("the driver fails a test that is skipped", () => {
  const { status, lines } = driven(`test("one", { skip: true }, () => {});`);
  assert.deepEqual([status, lines], [1, [["one", false]]]);
});
