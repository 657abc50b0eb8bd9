// Golden files: equal passes, different and missing fail, and only UPDATE=1 writes.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { golden } from "../src/golden.ts";

test("golden compares, and writes only when asked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-golden-"));
  const file = join(folder, "deep", "a.txt");
  const before = process.env["UPDATE"];
  try {
    delete process.env["UPDATE"];
    await assert.rejects(golden(file, "one\n"), /is missing/);
    process.env["UPDATE"] = "1";
    await golden(file, "one\n");
    delete process.env["UPDATE"];
    await golden(file, "one\n");
    await assert.rejects(golden(file, "two\n"), /differs/);
    assert.equal(await readFile(file, "utf8"), "one\n");
  } finally {
    if (before !== undefined) process.env["UPDATE"] = before;
    await rm(folder, { recursive: true });
  }
});
