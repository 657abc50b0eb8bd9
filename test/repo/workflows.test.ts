// What no run by `act` and no linter shows of our workflows and of those that `writ init` writes: rights, queues, times,
// pins, which job may have which secret. It is read off the YAML, exactly: a right more is a failure here.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { writInit } from "../e2e/init-world.ts";
import { root } from "../runner/paths.ts";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly environment?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}
interface Workflow {
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

async function workflowsBelow(folder: string): Promise<ReadonlyMap<string, Workflow>> {
  const found = new Map<string, Workflow>();
  for (const name of (await readdir(join(folder, ".github/workflows"))).sort()) {
    const text = await readFile(join(folder, ".github/workflows", name), "utf8");
    found.set(name, { ...(parse(text) as Omit<Workflow, "text">), text });
  }
  return found;
}

const folder = await mkdtemp(join(tmpdir(), "writ-init-"));
after(() => rm(folder, { recursive: true, force: true }));
await writInit(folder);
const written = await workflowsBelow(folder);
const all = new Map([...(await workflowsBelow(root)), ...written]);

function workflow(name: string): Workflow {
  const found = written.get(`writ-${name}.yml`);
  assert.ok(found !== undefined, name);
  return found;
}

function job(name: string, id = name): Job {
  const found = workflow(name).jobs[id];
  assert.ok(found !== undefined, `${name} ${id}`);
  return found;
}

test("init writes seven workflows", () => {
  assert.deepEqual(
    [...written.keys()],
    ["check", "comment", "expire", "issue", "publish", "renew", "scenario"].map((name) => `writ-${name}.yml`),
  );
});

for (const [name, { permissions, jobs, text }] of all) {
  test(`${name}: no right for the whole, every job its own, an end to each, every step pinned by commit`, () => {
    assert.deepEqual(permissions, {});
    for (const [id, { steps, permissions: own, "timeout-minutes": minutes }] of Object.entries(jobs)) {
      assert.ok(typeof own === "object" && own !== null, `${id} has no rights of its own`);
      assert.ok(typeof minutes === "number" && minutes <= 60, `${id} has no end`);
      for (const { uses, run, with: given } of steps) {
        if (uses !== undefined) assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
        if (uses?.startsWith("actions/checkout@")) assert.equal(given?.["persist-credentials"], false);
        assert.doesNotMatch(run ?? "", /\$\{\{/, "an expression in a shell");
      }
    }
    for (const line of text.split("\n").filter((candidate) => /^\s*(- )?uses:/.test(candidate))) {
      assert.match(line, /@[0-9a-f]{40} # \S/, "a pin without its version");
    }
    assert.doesNotMatch(text, /pull_request_target|secrets: inherit|toJSON\(secrets\)|write-all|read-all/);
  });
}

test("the workflows that init writes run no shell at all", () => {
  const shells = [...written.values()].flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps));
  assert.deepEqual(
    shells.filter(({ run }) => run !== undefined),
    [],
  );
});

test("rights are these and no others", () => {
  const rights = [...written].flatMap(([name, { jobs }]) =>
    Object.entries(jobs).map(([id, { permissions }]) => [`${name} ${id}`, permissions] as const),
  );
  assert.deepEqual(Object.fromEntries(rights), {
    "writ-check.yml check": { contents: "read", "pull-requests": "read" },
    "writ-comment.yml comment": { actions: "read", "pull-requests": "write" },
    "writ-publish.yml build": { contents: "read", "pull-requests": "read" },
    "writ-publish.yml sign": {},
    "writ-renew.yml renew": {},
    "writ-expire.yml expire": { contents: "write", "pull-requests": "write" },
    "writ-issue.yml answer": { contents: "read", issues: "write" },
    "writ-scenario.yml scenario": { contents: "read", "pull-requests": "write" },
  });
});

test("events are these and no others, schedules in files of their own and never at a full hour", () => {
  assert.deepEqual(workflow("check").on, {
    // A pull request that goes into another branch now changes more with the same commits: its plan is made again.
    pull_request: { types: ["opened", "synchronize", "reopened", "edited", "ready_for_review"] },
    pull_request_review: { types: ["submitted", "dismissed"] },
    merge_group: null,
  });
  assert.deepEqual(workflow("comment").on, { workflow_run: { workflows: ["writ-check"], types: ["completed"] } });
  assert.deepEqual(workflow("scenario").on, workflow("comment").on);
  assert.deepEqual(workflow("issue").on, { issues: { types: ["opened", "edited", "reopened"] } });
  const switchOf = (description: string) => ({ description, type: "boolean", default: false });
  const again = switchOf("Leave the evidence of the bundle before unread, and prove everything anew");
  assert.deepEqual(workflow("publish").on, {
    push: { branches: ["main"] },
    workflow_dispatch: { inputs: { "ask-again": again } },
  });
  const asked = {
    ended: switchOf("Renew the bundle although it has ended"),
    behind: switchOf("Renew the bundle although the branch has a newer commit"),
  };
  for (const name of ["renew", "expire"]) {
    const { schedule, ...others } = workflow(name).on as { schedule: readonly { cron: string }[] };
    assert.deepEqual(others, { workflow_dispatch: name === "renew" ? { inputs: asked } : null });
    assert.equal(schedule.length, 1);
    const [minute] = (schedule[0]?.cron ?? "").split(" ");
    assert.ok(Number(minute) > 0 && Number(minute) < 60, `${name} at minute ${minute}`);
  }
  assert.match(JSON.stringify(workflow("renew").on), /\*\/6 \* \* \*"/, "every six hours");
});

test("what reaches the store waits in one queue and is never cancelled", () => {
  const queue = { group: "writ-publish", "cancel-in-progress": false, queue: "max" };
  assert.deepEqual(workflow("publish").concurrency, queue);
  assert.deepEqual(workflow("renew").concurrency, queue);
  assert.deepEqual(workflow("expire").concurrency, { group: "writ-expire", "cancel-in-progress": false });
});

test("a secret is in a job with an environment only, and never where a pull request runs", () => {
  for (const [name, { jobs, on }] of written) {
    for (const [id, found] of Object.entries(jobs)) {
      const secret = JSON.stringify(found).includes("secrets.");
      if (secret) assert.ok(found.environment !== undefined, `${name} ${id}`);
      if (secret) assert.ok(!("pull_request" in on), `${name} ${id}`);
      // What merges by a scenario needs the App's key; it is the default branch's workflow, in its environment.
      if (secret && "workflow_run" in on) assert.equal(name, "writ-scenario.yml");
    }
  }
  const environments = (name: string) => Object.values(workflow(name).jobs).map(({ environment }) => environment);
  assert.deepEqual(environments("publish"), ["writ", "writ-publish"]);
  assert.deepEqual([...environments("renew"), ...environments("expire")], ["writ-publish", "writ"]);
});

test("what merges by a scenario sees the published branch alone, and takes nothing from the event but if it may run", () => {
  const { steps, environment } = job("scenario");
  assert.equal(environment, "writ");
  assert.deepEqual(
    steps.map(({ uses }) => uses?.replace(/@.*/, "")),
    ["actions/checkout", "actions/create-github-app-token", "acme/writ/actions/scenario"],
  );
  assert.equal(steps[0]?.with?.["ref"], "main");
  assert.doesNotMatch(JSON.stringify(steps), /github\.event|github\.head_ref/);
  const rights = Object.entries(steps[1]?.with ?? {}).filter(([name]) => name.startsWith("permission-"));
  assert.deepEqual(Object.fromEntries(rights), {
    ...{ "permission-contents": "write", "permission-pull-requests": "read", "permission-members": "read" },
  });
  assert.deepEqual(workflow("scenario").concurrency, {
    ...{ group: "writ-scenario", "cancel-in-progress": false, queue: "max" },
  });
});

test("the signing key is one step's alone, and its jobs run nothing foreign but the download", () => {
  const holders = [...written].flatMap(([name, { jobs }]) =>
    Object.entries(jobs).flatMap(([id, { steps }]) =>
      steps
        .filter((step) => JSON.stringify(step).includes("secrets.WRIT_KEY "))
        .map(({ uses }) => `${name} ${id} ${uses?.replace(/@.*/, "")}`),
    ),
  );
  assert.deepEqual(holders, [
    "writ-publish.yml sign acme/writ/actions/publish",
    "writ-renew.yml renew acme/writ/actions/renew",
  ]);
  const steps = (found: Job) => found.steps.map(({ uses, with: given }) => [uses?.replace(/@.*/, ""), given?.["step"]]);
  assert.deepEqual(steps(job("publish", "sign")), [
    ["actions/download-artifact", undefined],
    ["acme/writ/actions/publish", "sign"],
    ["acme/writ/actions/publish", "store"],
  ]);
  assert.deepEqual(steps(job("renew")), [["acme/writ/actions/renew", undefined]]);
});

test("what is signed has the digest that building gave by another way than the files", () => {
  const build = job("publish", "build");
  assert.match(build.outputs?.["digest"] ?? "", /^\$\{\{ steps\.build\.outputs\.digest \}\}$/);
  const sign = job("publish", "sign").steps.find(({ with: given }) => given?.["step"] === "sign");
  assert.match(String(sign?.with?.["digest"]), /^\$\{\{ needs\.build\.outputs\.digest \}\}$/);
  for (const id of ["build", "sign"]) assert.match(job("publish", id).if ?? "", /refs\/heads\/main|needs\.build/);
});

test("the workflow that may comment sees no file of the pull request but the report", () => {
  const used = job("comment").steps.map(({ uses }) => uses?.replace(/@.*/, ""));
  assert.deepEqual(used, ["actions/download-artifact", "acme/writ/actions/validate"]);
});

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { required?: boolean; default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const ownSteps = [...written].flatMap(([name, { jobs }]) =>
  Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const action = /^acme\/writ\/actions\/([a-z]+)@/.exec(step.uses ?? "")?.[1];
      return action === undefined ? [] : [{ name, action, step }];
    }),
  ),
);

for (const { name, action, step } of ownSteps) {
  test(`${name}: ${action} ${step.with?.["step"] ?? ""} is given inputs that its action.yml has`, async () => {
    const path = join(root, "actions", action, "action.yml");
    const { inputs = {}, outputs = {} } = parse(await readFile(path, "utf8")) as ActionFile;
    for (const input of Object.keys(step.with ?? {})) assert.ok(Object.hasOwn(inputs, input), `${action}: ${input}`);
    for (const [input, { required, default: preset }] of Object.entries(inputs)) {
      if (required === true && preset === undefined) assert.ok(Object.hasOwn(step.with ?? {}, input), input);
    }
    const used = [...workflowText(name).matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)].filter(([, id]) => id === step.id);
    for (const [, , output = ""] of used) assert.ok(Object.hasOwn(outputs, output), `${action}: output ${output}`);
  });
}

function workflowText(name: string): string {
  return written.get(name)?.text ?? "";
}
