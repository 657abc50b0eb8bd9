// Child processes keep to their bounds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runProcess } from "../src/opa/process.ts";

const node = process.execPath;

test("gives exit code and both outputs, and passes input", async () => {
  const script = 'process.stdin.pipe(process.stdout); console.error("said"); process.exitCode = 3';
  const result = await runProcess(node, ["-e", script], { timeoutMs: 10_000, input: "given" });
  assert.deepEqual(result, { code: 3, stdout: "given", stderr: "said\n" });
});

test("ends what takes too long or prints too much, and rejects what does not exist", async () => {
  await assert.rejects(runProcess(node, ["-e", "setInterval(() => {}, 1000)"], { timeoutMs: 150 }), /no end after/);
  const endless = "for (;;) require('fs').writeSync(1, 'x'.repeat(1e6))";
  await assert.rejects(runProcess(node, ["-e", endless], { timeoutMs: 30_000 }), /too much/);
  await assert.rejects(runProcess("/nowhere/opa", [], { timeoutMs: 1_000 }), { code: "ENOENT" });
});
