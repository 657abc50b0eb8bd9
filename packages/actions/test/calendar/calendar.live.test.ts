// The action on a checkout and a server that answers as GitHub does: it writes one file on its own branch, and opens
// nothing. An empty rota, a stranger and a broken feed change nothing.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { committed, repositoryFiles } from "@writ/testkit";
import { calendarActionAt } from "../../src/calendar/calendar.ts";
import { scriptedRun } from "../scripted-run.ts";
import { rota, type Shift } from "./rota.ts";

const action = calendarActionAt(() => Date.UTC(2026, 10, 23, 12));
const shift = (summary: string): Shift => ({ summary, start: ":20261123T090000Z", end: ":20261123T170000Z" });
const people = "Alice = alice@acme.example\nBob = bob@acme.example\nEve = eve@acme.example";
const [newTree, newCommit] = ["a".repeat(40), "b".repeat(40)];

async function checkout(
  context: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; head: string }> {
  const folder = mkdtempSync(join(tmpdir(), "writ-calendar-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, head: await committed(folder, repositoryFiles(files)) };
}

/** One repository whose base is at `head`; `branch`: what the own branch's one file says. */
async function github(context: TestContext, state: { head: string; branch?: string; extra?: boolean }) {
  const asked: { route: string; body: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body =
      parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString("utf8")) as Record<string, unknown>);
    const path = decodeURIComponent(request.url?.split("?")[0] ?? "").replace("/repos/acme/access/", "");
    if (request.method !== "GET") asked.push({ route: `${request.method} ${path}`, body });
    const say = (status: number, value: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    const file = { filename: "groups/payments-oncall.yaml", status: "modified" };
    if (path === "git/ref/heads/main") return say(200, { object: { sha: state.head } });
    if (path.startsWith("git/ref/heads/writ/")) {
      return state.branch === undefined ? say(404, { message: "Not Found" }) : say(200, { object: { sha: newCommit } });
    }
    if (path.startsWith("compare/")) {
      const files = state.extra === true ? [file, { filename: "people.yaml", status: "modified" }] : [file];
      return say(200, { ahead_by: 1, behind_by: 0, files });
    }
    if (path.startsWith("contents/")) return say(200, { content: Buffer.from(state.branch ?? "").toString("base64") });
    if (path === "git/trees") return say(201, { sha: newTree });
    if (path === "git/commits") return say(201, { sha: newCommit });
    if (path.startsWith("git/refs")) return say(201, { ref: "refs/heads/x", object: { sha: newCommit } });
    return say(500, { message: path });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  return { asked, apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const group = { "groups/payments-oncall.yaml": 'members:\n  - "alice@acme.example"\ngithub: acme/payments\n' };
const known = "alice@acme.example: { issuer: dev, subject: a }\nbob@acme.example: { issuer: dev, subject: b }\n";

interface Bench {
  readonly shifts?: readonly Shift[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly state?: { readonly branch?: string; readonly extra?: boolean };
}

async function go(context: TestContext, { shifts = [shift("Bob")], inputs = {}, files = {}, state = {} }: Bench = {}) {
  const { folder, head } = await checkout(context, { ...group, "people.yaml": known, ...files });
  writeFileSync(join(folder, "rota.ics"), rota(...shifts));
  const { asked, apiUrl } = await github(context, { head, ...state });
  const all = { "github-token": "t", feed: "rota.ics", group: "payments-oncall", base: "main", people, ...inputs };
  const env = { GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: apiUrl };
  const run = scriptedRun({ inputs: all, env, workspace: folder });
  const outcome = await action.run(run).catch((fault: Error) => fault);
  return { run, outcome, asked };
}

const wanted =
  "# members: kept by the action calendar, from the rota. github: stays as it is; comments do not.\n" +
  'members:\n  - "bob@acme.example"\ngithub: "acme/payments"\n';

test("another shift is one file on the own branch, and a link that a person follows", async (context) => {
  const { run, outcome, asked } = await go(context);
  assert.equal(outcome, "done", String(outcome));
  assert.deepEqual(
    asked.map(({ route }) => route),
    ["POST git/trees", "POST git/commits", "POST git/refs"],
  );
  const entry = { path: "groups/payments-oncall.yaml", mode: "100644", type: "blob", content: wanted };
  assert.deepEqual(asked[0]?.body["tree"], [entry]);
  assert.equal(asked[2]?.body["ref"], "refs/heads/writ/calendar-payments-oncall");
  assert.equal(run.outputs["outcome"], "written");
  assert.match(
    run.outputs["link"] ?? "",
    /^https:\/\/github\.com\/acme\/access\/compare\/main\.\.\.writ%2Fcalendar-payments-oncall\?expand=1&title=/,
  );
  assert.ok(!asked.some(({ route }) => route.includes("pulls")));
});

test("a branch that says it already is left alone; one with more in it is made anew", async (context) => {
  const { run, asked } = await go(context, { state: { branch: wanted } });
  assert.deepEqual([run.outputs["outcome"], asked.length], ["unchanged", 0]);
  const other = await go(context, { state: { branch: "members: []\n" } });
  assert.equal(other.run.outputs["outcome"], "written");
});

test("a commit that would change something else names no branch", async (context) => {
  const { outcome, asked } = await go(context, { state: { extra: true } });
  assert.match(String(outcome), /changes something else/);
  assert.ok(!asked.some(({ route }) => route.includes("git/refs")));
});

test("the same members change nothing", async (context) => {
  const { run, asked } = await go(context, { shifts: [shift("Alice")] });
  assert.deepEqual([run.outputs["outcome"], asked.length], ["nothing", 0]);
});

test("nobody on call is an error and no change, unless that was meant", async (context) => {
  const { run, outcome, asked } = await go(context, { shifts: [] });
  assert.deepEqual([outcome, run.outputs["outcome"], asked.length], ["failed", "empty", 0]);
  assert.match(run.annotations[0]?.message ?? "", /left as it is/);
  const meant = await go(context, { shifts: [], inputs: { "allow-empty": "true" } });
  assert.match(JSON.stringify(meant.asked[0]?.body), /members: \[\]/);
});

test("unknown names are named and left out", async (context) => {
  const { run, asked } = await go(context, { shifts: [shift("Bob"), shift("Mallory\\n@acme/security")] });
  assert.match(run.annotations[0]?.message ?? "", /"Mallory @acme\/security" is on call/);
  assert.equal(run.outputs["unknown"], "1");
  assert.ok(JSON.stringify(asked[0]?.body).includes(JSON.stringify(wanted)));
});

test("a stranger to people.yaml, a group that is not there or is a provider's, changes nothing", async (context) => {
  const claimed = { "groups/payments-oncall.yaml": "from: { issuer: dev, claim: groups, value: x }\n" };
  for (const [bench, said] of [
    [{ shifts: [shift("Eve")] }, /eve@acme\.example.*not in people\.yaml/],
    [{ inputs: { group: "other" } }, /There is no groups\/other\.yaml/],
    [{ files: claimed }, /takes its members from a provider|not valid/],
    [{ inputs: { branch: "main" } }, /does not begin with writ\//],
    [{ inputs: { ahead: "a year" } }, /`ahead`/],
    [{ inputs: { zone: "Mars" } }, /`zone`/],
  ] as const) {
    const { outcome, asked } = await go(context, bench);
    assert.match(String(outcome), said);
    assert.equal(asked.length, 0);
  }
});
