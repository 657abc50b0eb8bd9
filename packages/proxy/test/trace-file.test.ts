// The file of a trace: its owner's alone, bounded, and no reason to stop when the disk says no.
import assert from "node:assert/strict";
import { readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { openTraceFile } from "../src/trace-file.ts";
import { KeptLog, temporaryFolder } from "./fixture.ts";

test("lines are written in order, into a file that its owner alone can read", async (context) => {
  const path = join(await temporaryFolder(context), "trace");
  await writeFile(path, "of another time\n");
  const trace = openTraceFile(path, new KeptLog());
  for (let line = 0; line < 10_000; line++) trace.line(`line ${line}`);
  trace.close();
  const written = (await readFile(path, "utf8")).trimEnd().split("\n");
  assert.deepEqual([written.length, written[0], written.at(-1)], [10_000, "line 0", "line 9999"]);
  const fresh = join(path, "..", "fresh");
  openTraceFile(fresh, new KeptLog()).close();
  assert.equal((await stat(fresh)).mode & 0o777, 0o600);
});

test("a full file is set aside, the one before it goes, and neither grows beyond the bound", async (context) => {
  const path = join(await temporaryFolder(context), "trace");
  const trace = openTraceFile(path, new KeptLog(), 100_000);
  for (let line = 0; line < 100_000; line++) trace.line(`line ${line}`);
  trace.close();
  for (const file of [path, `${path}.1`]) assert.ok((await stat(file)).size < 200_000);
  assert.match(await readFile(path, "utf8"), /line 99999\n$/);
});

test("a link, or a folder that is not there, is refused", async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, "target"), "keep");
  await symlink("target", join(folder, "link"));
  for (const path of [join(folder, "link"), join(folder, "gone", "trace"), folder]) {
    assert.throws(() => openTraceFile(path, new KeptLog()), { code: "PROXY_CONFIGURATION" });
  }
  assert.equal(await readFile(join(folder, "target"), "utf8"), "keep");
});

test("a disk that is full ends the trace with a line in the log, and nothing else", () => {
  const log = new KeptLog();
  const trace = openTraceFile("/dev/full", log);
  for (let line = 0; line < 100_000; line++) trace.line("x");
  trace.close();
  assert.deepEqual(
    log.of("trace-ended").map(({ detail }) => detail),
    ["ENOSPC"],
  );
});
