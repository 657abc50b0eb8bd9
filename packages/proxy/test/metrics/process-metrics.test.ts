// A process as Prometheus knows it, also when the system says nothing about it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ProcessMetrics } from "../../src/metrics/process-metrics.ts";

function shownFor(families: Awaited<ReturnType<ProcessMetrics["families"]>>, name: string): unknown {
  return families.find((family) => family.name === name)?.samples[0]?.value;
}

test("memory is shown, and with no file descriptor left to read it by the page is still there", async (context) => {
  const metrics = new ProcessMetrics(1024);
  context.after(() => metrics.close());
  assert.ok(Number(shownFor(await metrics.families(), "process_resident_memory_bytes")) > 1_000_000);
  context.mock.method(process, "memoryUsage", () => {
    throw Object.assign(new Error("too many open files"), { code: "ERR_SYSTEM_ERROR" });
  });
  const families = await metrics.families();
  assert.ok(Number.isNaN(shownFor(families, "process_resident_memory_bytes")));
  assert.equal(shownFor(families, "process_max_fds"), 1024);
});
