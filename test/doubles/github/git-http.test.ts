// Git itself against the double: clones and pushes are real, and tokens and rules hold for them too.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { actionsBot } from "./people.ts";
import { GitHubDouble } from "./server.ts";

const run = promisify(execFile);

async function git(folder: string, ...words: string[]): Promise<string> {
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };
  const identity = ["-c", "user.name=sam", "-c", "user.email=sam@acme.example"];
  return (await run("git", [...identity, ...words], { cwd: folder, env })).stdout.trim();
}

test("a clone is pushed to, heads of pull requests follow, and the next clone has it", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const { hub } = double;
  const sam = hub.user("sam", 1003);
  hub.pushDirectly({ changes: { a: "1" }, as: sam });
  const pull = hub.open({ changes: { b: "1" }, as: sam });
  const [clone, again] = [join(hub.folder, "clone"), join(hub.folder, "again")];
  await git(hub.folder, "clone", "-q", double.cloneUrl(), clone);
  await git(clone, "checkout", "-q", pull.branch);
  await writeFile(join(clone, "b"), "x".repeat(3_000_000));
  await git(clone, "commit", "-q", "-am", "More");
  await git(clone, "push", "-q", "origin", pull.branch);
  assert.equal(pull.head, await git(clone, "rev-parse", "HEAD"));
  assert.equal(hub.stored.commitOf(`refs/pull/${pull.number}/head`), pull.head);
  hub.merge(pull, "squash", { by: sam });
  await git(hub.folder, "clone", "-q", "--depth=1", double.cloneUrl(), again);
  assert.equal(await git(again, "rev-parse", "HEAD"), pull.merged?.commit);
});

test("no token, one that may only read, and rules of the branch refuse a push", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const { hub } = double;
  const root = hub.pushDirectly({ changes: { a: "1" }, as: hub.user("sam", 1003) });
  const reader = double.issue("ghs_reader", { who: actionsBot, permissions: { contents: "read" } });
  const clone = join(hub.folder, "clone");
  await assert.rejects(git(hub.folder, "clone", "-q", double.cloneUrl("nobody"), clone), /Authentication failed/);
  await git(hub.folder, "clone", "-q", double.cloneUrl(reader), clone);
  await git(clone, "commit", "-q", "--allow-empty", "-m", "Mine");
  await assert.rejects(git(clone, "push", "-q", "origin", "main"), /403|not granted/);
  const rules = [{ type: "pull_request" }];
  hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  await assert.rejects(git(clone, "push", "-q", double.cloneUrl(), "main"), /GH013/);
  assert.equal(hub.stored.commitOf("refs/heads/main"), root);
  await git(clone, "push", "-q", double.cloneUrl(), "main:topic");
  hub.settings.bypass.add(5000);
  await git(clone, "push", "-q", double.cloneUrl(), "main");
  assert.notEqual(hub.stored.commitOf("refs/heads/main"), root);
});
