// The action by itself: what it refuses before it asks anybody. What it does on GitHub is tested in test/e2e.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { expireAction } from "../../src/expire/expire.ts";
import { scriptedRun } from "../scripted-run.ts";

const env = { GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: "http://127.0.0.1:9" };

function checkout(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "writ-expire-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const who = ["-c", "user.name=w", "-c", "user.email=w@x"];
  for (const words of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-q", "-m", "x", "--allow-empty"],
  ]) {
    execFileSync("git", words, { cwd: folder });
  }
  return folder;
}

test("inputs that are missing or not understood are refused, each by its name", async (context) => {
  const workspace = checkout(context, {});
  for (const [inputs, wanted] of [
    [{}, /`github-token` is not given/],
    [{ "github-token": "t", mode: "pr" }, /`mode` is "pr": write pull-request or direct/],
    [{ "github-token": "t", grace: "a week" }, /`grace` is "a week": write 12h or 7d/],
    [{ "github-token": "t", declined: "yes" }, /`declined` is "yes"/],
    [{ "github-token": "t", branch: "main" }, /"main" does not begin with writ\//],
  ] as const) {
    await assert.rejects(expireAction.run(scriptedRun({ inputs, env, workspace })), wanted);
  }
  const nowhere = scriptedRun({ inputs: { "github-token": "t" }, env: {}, workspace });
  await assert.rejects(expireAction.run(nowhere), /GITHUB_REPOSITORY/);
  assert.deepEqual(expireAction.secrets, ["github-token"]);
});

test("without a checkout nothing is asked", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "writ-expire-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const run = scriptedRun({ inputs: { "github-token": "t" }, env, workspace: folder });
  await assert.rejects(expireAction.run(run), { code: "ACTIONS_INPUT", message: /actions\/checkout/ });
});

test("a repository that is not valid removes nothing, and says where it is wrong", async (context) => {
  const workspace = checkout(context, { "writ.yaml": "writ: 1\nname: acme\nwhat: ::error::x\n" });
  const run = scriptedRun({ inputs: { "github-token": "t" }, env, workspace });
  assert.equal(await expireAction.run(run), "failed");
  assert.ok(run.annotations.length > 0 && run.annotations.every(({ file }) => file === "writ.yaml"));
  assert.match(run.lines.join("\n"), /not valid as it stands .* nothing was removed/);
});
