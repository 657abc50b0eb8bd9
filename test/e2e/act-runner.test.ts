// The runner of workflows itself: jobs pass outputs and artifacts to each other, a failure is one, what is skipped did
// not run, secrets are hidden, and nothing reaches beyond this machine.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ActRunner } from "./act-runner.ts";

const sha = "0123456789012345678901234567890123456789";

const workflow = `name: probe
on:
  push:
permissions: {}
concurrency:
  group: probe
  cancel-in-progress: false
  queue: max
jobs:
  build:
    runs-on: ubuntu-24.04
    outputs:
      digest: \${{ steps.make.outputs.digest }}
    steps:
      - uses: actions/checkout@${sha} # v6
      - id: app
        if: vars.WRIT_APP != ''
        uses: actions/create-github-app-token@${sha}
        with: { client-id: "1", private-key: "\${{ secrets.KEY }}" }
      - id: make
        run: |
          mkdir "$FOLDER"; cp file "$FOLDER/made"
          echo "digest=sum" >> "$GITHUB_OUTPUT"; echo "# Made" >> "$GITHUB_STEP_SUMMARY"
          echo "node $(node --version) key \${{ secrets.KEY }} app \${{ steps.app.outputs.token }} of $GITHUB_REPOSITORY"
        env: { FOLDER: "\${{ runner.temp }}/made" }
      - uses: actions/upload-artifact@${sha}
        with: { name: made, path: "\${{ runner.temp }}/made" }
  use:
    needs: build
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/download-artifact@${sha}
        with: { name: made, path: "\${{ runner.temp }}/got" }
      - run: cat "$FOLDER/made"; echo "digest \${{ needs.build.outputs.digest }}"
        env: { FOLDER: "\${{ runner.temp }}/got" }
  away:
    needs: build
    runs-on: ubuntu-24.04
    steps:
      - run: node -e 'fetch("https://api.github.com").then(() => console.log("reached"), () => console.log("refused"))'
  none:
    needs: build
    if: needs.build.outputs.digest == ''
    runs-on: ubuntu-24.04
    steps:
      - run: echo never
  bad:
    needs: use
    runs-on: ubuntu-24.04
    steps:
      - run: echo "::error file=a.yaml,line=3::no"; exit 3
`;

test("a workflow runs with its jobs, stubs and secrets, and a failing job fails it", async () => {
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), "writ-act-"));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, "acme/access.git");
  const file = join(clone, ".github/workflows/probe.yml");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, workflow);
  writeFileSync(join(clone, "file"), "the content\n");
  const git = (...words: string[]): void => void execFileSync("git", words, { cwd: clone, stdio: "ignore" });
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", "https://github.com/acme/access.git");
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@acme.example", "commit", "-q", "-m", "one");
  const runner = await ActRunner.open(folder);
  const run = await runner.run({
    clone,
    gitUrl: `file://${folder}`,
    workflow: ".github/workflows/probe.yml",
    event: "push",
    payload: {},
    secrets: { KEY: "s3cr3t-key", GITHUB_TOKEN: "ghs_token" },
    variables: { WRIT_APP: "1" },
    env: { WRIT_APP_TOKEN: "ghs_app_token", GITHUB_REPOSITORY: "acme/access" },
    run: 1,
  });
  const ended = { build: "success", use: "success", away: "success", bad: "failure" };
  assert.deepEqual(run.jobs, ended, run.log);
  assert.equal(run.ok, false);
  assert.match(run.log, /node v24\.\S+ key \*\*\* app \*\*\* of acme\/access/);
  assert.match(run.log, /^the content$/m);
  assert.match(run.log, /^digest sum$/m);
  assert.match(run.log, /^refused$/m);
  assert.match(run.log, /::error file=a\.yaml,line=3::no/);
  assert.doesNotMatch(run.log, /never|s3cr3t|ghs_app/);
  assert.match(run.summary, /# Made/);
  assert.equal(run.outputs["make.digest"], "sum");
});
