// The runner's event: only what is whole and known is taken, and little of it.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { WritError } from "@writ/contracts";
import { readHappening } from "../../src/validate/event.ts";
import { scriptedRun } from "../scripted-run.ts";

const folder = mkdtempSync(join(tmpdir(), "writ-event-"));
after(() => rmSync(folder, { recursive: true }));
const [head, base] = ["c".repeat(40), "a".repeat(40)];
const repository = { id: 777, full_name: "acme/access" };
const place = { owner: "acme", name: "access", id: 777 };
const pull_request = { number: 41, head: { sha: head, repo: { id: 777 } }, base: { sha: base, ref: "main" } };

async function read(event: string, payload: unknown) {
  const path = join(folder, "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return await readHappening(scriptedRun({ env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path } }));
}

async function refused(event: string, payload: unknown): Promise<string> {
  const fault: unknown = await read(event, payload).catch((error: unknown) => error);
  assert.ok(fault instanceof WritError && fault.code === "ACTIONS_EVENT", String(fault));
  return fault.detail;
}

test("a pull request, a review of one, a merge group and a run that ended are known", async () => {
  const pull = { repository: place, kind: "pull", number: 41, head, base, branch: "main", fork: false };
  assert.deepEqual(await read("pull_request", { repository, pull_request }), pull);
  assert.deepEqual(await read("pull_request_review", { repository, pull_request }), pull);
  const merge_group = { head_sha: head, base_sha: base, head_ref: "x" };
  assert.deepEqual(await read("merge_group", { repository, merge_group }), {
    repository: place,
    kind: "queue",
    head,
    base,
  });
  const html_url = "https://github.com/acme/access/actions/runs/1";
  const workflow_run = { event: "pull_request", head_sha: head, head_repository: { id: 9 }, html_url };
  assert.deepEqual(await read("workflow_run", { repository, workflow_run }), {
    ...{ repository: place, kind: "run", head, headRepositoryId: 9, url: html_url, pulls: [] },
  });
  const named = { ...workflow_run, pull_requests: [{ number: 41, head: { sha: head } }] };
  const found = await read("workflow_run", { repository, workflow_run: named });
  assert.deepEqual(found.kind === "run" && found.pulls, [41]);
  for (const pull_requests of [[{ number: "41" }], [7], [null]]) {
    await refused("workflow_run", { repository, workflow_run: { ...workflow_run, pull_requests } });
  }
  assert.match(await refused("workflow_run", { repository, workflow_run: { ...workflow_run, event: "push" } }), /push/);
  for (const url of ["javascript:x", "https://a.example/)", "https://a.example/x y", "https://a.example/<b>"]) {
    assert.match(
      await refused("workflow_run", { repository, workflow_run: { ...workflow_run, html_url: url } }),
      /html_url/,
    );
  }
});

test("a head elsewhere is a fork's, also when that repository is gone", async () => {
  for (const repo of [{ id: 9 }, null]) {
    const found = await read("pull_request", {
      repository,
      pull_request: { ...pull_request, head: { sha: head, repo } },
    });
    assert.ok(found.kind === "pull" && found.fork);
  }
});

test("an event that is half, of another kind or of another form is refused", async () => {
  await refused("pull_request_target", { repository, pull_request });
  await refused("push", { repository });
  await refused("", { repository, pull_request });
  for (const payload of ["", "{", "[]", "null", {}, { repository }, { pull_request }])
    await refused("pull_request", payload);
  for (const wrong of [
    { ...pull_request, number: "41" },
    { ...pull_request, number: -1 },
    { ...pull_request, head: { sha: "--upload-pack=x", repo: null } },
    { ...pull_request, base: { sha: base, ref: "" } },
  ]) {
    await refused("pull_request", { repository, pull_request: wrong });
  }
  for (const full_name of ["acme", "../x", "acme/..", "a/b/c", "acme/ac cess", "acme/access?x"]) {
    assert.match(await refused("pull_request", { repository: { id: 1, full_name }, pull_request }), /repository/);
  }
});
