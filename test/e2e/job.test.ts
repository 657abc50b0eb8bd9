// A job's way: a workflow run by act proves who it is with GitHub's token, gets one of ours, and reads masked rows with
// psql. It stores no secret, and what it was given lies nowhere when it has ended.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { ActRunner, type WorkflowRun } from "./act-runner.ts";
import { type IssuerWorld, jobRun, startIssuerWorld } from "./issuer-world.ts";
import { instant } from "./world.ts";

const run = promisify(execFile);
const sha = "0123456789012345678901234567890123456789";

const workflow = `name: report
on: [push]
permissions:
  id-token: write
jobs:
  report:
    runs-on: ubuntu-24.04
    steps:
      - id: writ
        uses: acme/writ/actions/token@${sha}
        with:
          proxy: \${{ vars.PROXY }}
          address: \${{ vars.ADDRESS }}
          ca: \${{ vars.CA }}
          audience: writ-jobs
          resource: orders-db
          role: read-only
      - run: psql -X -A -t -P pager=off -c 'SELECT name, email, ssn FROM customers ORDER BY id LIMIT 1'
      - run: ps -eo args > "$PROCESSES"; ls "$(dirname "$PGSSLROOTCERT")"; echo "password $PGPASSWORD"
        env: { PROCESSES: "\${{ vars.PROCESSES }}" }
`;

let setting: IssuerWorld;
let runner: ActRunner;
let clone: string;
let runs = 0;
before(async () => {
  const grant = `to: { workload: { issuer: github, repository_id: 4242, environment: production } }
role: read-only
why: the nightly report
until: ${instant(3600)}
`;
  setting = await startIssuerWorld({ "grants/orders-db/report.yaml": grant });
  const { world } = setting;
  runner = await ActRunner.open(world.at("act"));
  clone = world.at("shop");
  const file = join(clone, ".github/workflows/report.yml");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, workflow);
  const git = (...words: string[]) => run("git", words, { cwd: clone });
  await git("init", "-q", "-b", "main");
  await git("remote", "add", "origin", "https://github.com/acme/shop.git");
  await git("add", "-A");
  await git("-c", "user.name=a", "-c", "user.email=a@acme.example", "commit", "-q", "-m", "one");
});
after(() => setting.stop());

async function runJob(): Promise<WorkflowRun> {
  const { world, github } = setting;
  runs += 1;
  return await runner.run({
    ...{
      clone,
      gitUrl: `file://${world.folder}`,
      workflow: ".github/workflows/report.yml",
      event: "push",
      payload: {},
    },
    variables: {
      PROXY: `http://127.0.0.1:${world.controlPort}`,
      ADDRESS: `127.0.0.1:${world.port}`,
      CA: world.ca,
      PROCESSES: world.at("processes.txt"),
    },
    env: { GITHUB_REPOSITORY: "acme/shop", ...github.env },
    run: runs,
  });
}

/** Files below the world's folder that hold one of these texts, by path. */
async function filesWith(texts: readonly string[]): Promise<readonly string[]> {
  const { folder } = setting.world;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const held = await readFile(path).catch(() => Buffer.alloc(0));
    if (texts.some((text) => held.includes(text))) found.push(path.slice(folder.length + 1));
  }
  return found;
}

test("a job without a stored secret reads masked rows, and its tokens lie nowhere when it has ended", async () => {
  const { world, github } = setting;
  const job = await runJob();
  assert.deepEqual(job.jobs, { report: "success" }, job.log);
  assert.match(job.log, /^Ada Marlow\|\*\*\*@secret-mail\.example\|\*\*\*3333$/m);
  assert.match(job.log, /A token for read-only on orders-db by grant orders-db\/report \(until \S+\), good for \d+ s/);
  assert.match(job.log, /^ca\.pem$/m);
  const token = job.outputs["writ.token"] ?? assert.fail("no token");
  assert.ok(Number(job.outputs["writ.seconds"]) <= 300, "no longer than GitHub's own");
  const secrets = [
    token,
    token.split(".")[2] ?? "",
    ...github.issued,
    ...github.issued.map((one) => one.split(".")[2] ?? ""),
  ];
  for (const secret of secrets) assert.ok(!job.log.includes(secret) && !job.summary.includes(secret));
  assert.match(job.log, /^password \*\*\*$/m);
  assert.deepEqual(await filesWith(secrets), []);
  assert.match(await readFile(world.at("processes.txt"), "utf8"), /main\.ts proxy/);
  for (const secret of secrets) assert.ok(!world.proxyLog.join("").includes(secret));
  const id = job.outputs["writ.id"] ?? assert.fail("no id");
  const start = (await world.recordText())
    .split("\n")
    .find((line) => line.includes('"session-start"') && line.includes(id));
  assert.match(start ?? "", /"repository_id":"4242"/, "the session's record names the token that opened it");
});

test("another repository, environment or kind of run gets no token, and is told why", async () => {
  for (const [claims, wanted] of [
    [{ repositoryId: 4243 }, /unknown-subject|no-grant/],
    [{ environment: "staging" }, /no-grant|no grant|unknown-subject/i],
    [{ event: "pull_request" }, /event|no-grant|no grant/i],
  ] as const) {
    setting.github.run = { ...jobRun, ...claims };
    const job = await runJob();
    assert.deepEqual(job.jobs, { report: "failure" });
    assert.match(job.log, /ACTIONS_EXCHANGE/);
    assert.match(job.log, wanted);
    assert.doesNotMatch(job.log, /Ada Marlow|eyJ/);
  }
  setting.github.run = jobRun;
});
