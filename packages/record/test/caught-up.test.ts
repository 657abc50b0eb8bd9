// Whoever waits for a file is let go when it has caught up, told when it failed, and never left waiting.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { CaughtUp } from "../src/caught-up.ts";
import { ChainFile } from "../src/chain-file.ts";
import { CommitLog } from "../src/commit-log.ts";
import { openSigningKey } from "../src/keys.ts";
import { Lane } from "../src/lane.ts";
import { backlogBytes } from "../src/limits.ts";
import { diskFiles } from "../src/record-files.ts";
import { newSessionId } from "../src/session-id.ts";
import { key, temporaryFolder } from "./fixtures.ts";

test("all who wait go on once the file has caught up, and the next wait anew", async () => {
  const caughtUp = new CaughtUp();
  caughtUp.done();
  const both = Promise.all([caughtUp.wait(), caughtUp.wait()]);
  caughtUp.done();
  await both;
  let through = false;
  const third = caughtUp.wait().then(() => {
    through = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(through, false);
  caughtUp.done();
  await third;
});

test("a file that fails fails whoever waits, and a file that hangs does so in the end", async () => {
  const caughtUp = new CaughtUp();
  const failed = assert.rejects(caughtUp.wait(), { code: "RECORD_FULL" });
  caughtUp.fail(new WritError("RECORD_FULL", ""));
  await failed;
  await assert.rejects(caughtUp.wait(1), { code: "RECORD_FAILED" });
});

test("a record whose file lags behind holds up whoever appends until it has what is durable", async (context) => {
  const folder = await temporaryFolder(context);
  const log = new CommitLog({
    files: diskFiles,
    folder,
    lane: new Lane(),
    onWork: () => {},
    syncNames: async () => {},
  });
  await log.open();
  const one = new ChainFile({
    ...{ name: { kind: "session", id: newSessionId(Date.now()) }, log, key: openSigningKey(key.privateKey) },
    nowMs: () => 1_795_000_000_123,
    create: () => diskFiles.create(join(folder, "one.jsonl")),
    sync: () => diskFiles.syncFile(join(folder, "one.jsonl")),
    ...{ onDurable: () => {}, onFileFailure: () => {}, repair: async () => {} },
  });
  const big = JSON.stringify({ type: "note", text: "x".repeat(1024 * 1024) });
  for (let line = 0; line * 1024 * 1024 <= backlogBytes; line += 1) one.append(big);
  await one.durable();
  const waits = one.durable().then(() => "through");
  assert.equal(await Promise.race([waits, new Promise((resolve) => setImmediate(resolve))]), undefined);
  await one.writeOut();
  assert.equal(await waits, "through");
  await log.close();
  await one.finish();
});
