// The action expire as a workflow runs it: dist in a process of its own, a clone as the checkout, the double as GitHub.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ExpireWorld } from "./expire-world.ts";

const run = promisify(execFile);
const action = fileURLToPath(new URL("../../actions/expire/dist/index.js", import.meta.url));

const writ = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));

interface Ran {
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Checks main out and runs the action there; depth as actions/checkout is told. */
async function runAction(world: ExpireWorld, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const number = world.hub.number();
  const folder = join(world.hub.folder, `job-${number}`);
  execFileSync("git", ["clone", "-q", world.hub.bare, folder]);
  const [outputFile, summaryFile] = [`${folder}.outputs`, `${folder}.summary`];
  for (const file of [outputFile, summaryFile]) writeFileSync(file, "");
  const given = Object.entries({ "github-token": world.double.token, ...inputs });
  const env = {
    PATH: process.env["PATH"],
    GITHUB_REPOSITORY: "acme/access",
    GITHUB_API_URL: world.double.url,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { stdout } = await run(process.execPath, [action], { env, cwd: folder, timeout: 60_000 });
  const outputs = [...readFileSync(outputFile, "utf8").matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return {
    log: stdout,
    summary: readFileSync(summaryFile, "utf8"),
    outputs: Object.fromEntries(outputs.map(([, name, , value]) => [name, value])),
  };
}

test("a scheduled run opens one pull request, the next leaves it, a direct one commits: each says so", async () => {
  const world = await ExpireWorld.open();
  try {
    world.grants({ alice: 10, bob: 11 });
    const first = await runAction(world, { grace: "1d" });
    const [pull] = world.openPulls();
    assert.ok(pull !== undefined);
    assert.deepEqual(world.removedBy(pull), ["alice", "bob"]);
    const commit = pull.head;
    assert.deepEqual(first.outputs, { outcome: "opened", grants: "2", "pull-request": `${pull.number}`, commit });
    assert.match(first.log, new RegExp(`Pull request ${pull.number} is new: merged, it removes 2 grants`));
    assert.match(first.log, new RegExp(`^::add-mask::${world.double.token}$`, "m"));
    assert.match(first.summary, /\| `orders-db\/alice` \| `alice@acme\.example` \|/);
    assert.equal((await runAction(world)).outputs["outcome"], "unchanged");
    const direct = await runAction(world, { mode: "direct", base: "main" });
    assert.deepEqual([direct.outputs["outcome"], direct.outputs["commit"]], ["committed", world.main()]);
    assert.equal((await runAction(world)).outputs["outcome"], "closed");
    assert.deepEqual(world.double.breaches, []);
  } finally {
    await world.close();
  }
});

test("a failure is one annotation with the next step, and the step fails", async () => {
  const world = await ExpireWorld.open();
  try {
    world.grants({ alice: 10 });
    world.double.outage = (request) =>
      request.startsWith("POST") ? { status: 403, message: "::error::no %0A" } : undefined;
    const fault = (await runAction(world).catch((error: unknown) => error)) as { code: number; stdout: string };
    assert.equal(fault.code, 77);
    const commands = fault.stdout.split("\n").filter((line) => line.startsWith("::error"));
    assert.equal(commands.length, 1, fault.stdout);
    assert.match(commands[0] ?? "", /^::error title=writ expire%3A GITHUB_WRITE::.*%0ANext: /);
  } finally {
    await world.close();
  }
});

test("writ expire does the same from a clone, as a person, and says what to do next", async () => {
  const world = await ExpireWorld.open();
  try {
    world.grants({ alice: 10 });
    const folder = join(world.hub.folder, "clone");
    execFileSync("git", ["clone", "-q", world.hub.bare, folder]);
    const permissions = { contents: "write", pull_requests: "write" } as const;
    const token = world.double.issue("ghp_sam", { who: world.evidence.sam, permissions });
    const env = { PATH: process.env["PATH"], GITHUB_TOKEN: token, GITHUB_API_URL: world.double.url };
    const words = [writ, "expire", "--open-pull-request", "--github", "acme/access"];
    const { stdout } = await run(process.execPath, words, { env, cwd: folder, timeout: 60_000 });
    const [pull] = world.openPulls();
    assert.ok(pull !== undefined);
    assert.deepEqual([pull.author.login, world.removedBy(pull)], ["sam", ["alice"]]);
    assert.match(stdout, new RegExp(`Next: merge pull request ${pull.number}; access has ended already`));
    const again = await run(process.execPath, [...words, "--json"], { env, cwd: folder, timeout: 60_000 });
    assert.deepEqual((JSON.parse(again.stdout) as { outcome: string }).outcome, "unchanged");
    world.hub.pushDirectly({ changes: { "README.md": "x" }, as: world.evidence.sam });
    assert.match(
      (await run(process.execPath, words, { env, cwd: folder })).stdout,
      /Nothing was done.*git pull, then/s,
    );
    assert.deepEqual(world.double.breaches, []);
  } finally {
    await world.close();
  }
});
