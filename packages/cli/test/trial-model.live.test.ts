// Commands that try something out go on with a valid repository only, and say what is wrong with another.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryFiles, writeFiles } from "@writ/testkit";
import type { Invocation } from "../src/command.ts";
import { trialModel } from "../src/trial-model.ts";

test("a valid repository is a model; one with a mistake is told, and is none", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "writ-trial-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(join(folder, "access"), repositoryFiles());
  const said: string[] = [];
  const terminal = { progress: (line: string) => said.push(line) };
  const invocation = { folder, options: { dir: "access" }, terminal } as unknown as Invocation;
  assert.deepEqual([...((await trialModel(invocation))?.resources.keys() ?? [])], ["orders-db"]);
  assert.deepEqual(said, []);
  await writeFile(join(folder, "access/people.yaml"), "alice: [\n");
  assert.equal(await trialModel(invocation), undefined);
  assert.match(said.join(), /^people\.yaml:\d+:\d+: error: /);
});
