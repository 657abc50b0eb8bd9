// The action against a server that answers as GitHub does for one issue: who asks is the account, the answer is one,
// and nothing of the issue gets out of its span.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { formLabels } from "@writ/request";
import { repositoryFiles, writeFiles } from "@writ/testkit";
import { issueActionAt } from "../../src/issue/issue.ts";
import { scriptedRun } from "../scripted-run.ts";

const nowMs = Date.UTC(2026, 10, 22, 12);
const action = issueActionAt(() => nowMs);

function bodyOf(why = "INC-4312 duplicate invoices", role = "orders-db: read-only"): string {
  const answers = { role, for: "2h", why, from: "_No response_", tables: "_No response_", sessions: "_No response_" };
  return Object.entries(answers)
    .map(([word, text]) => `### ${formLabels[word as keyof typeof formLabels]}\n\n${text}`)
    .join("\n\n");
}

interface Issue {
  body: string | null;
  state: string;
  user: { id: number; login: string; type: string } | null;
}

interface Comment {
  id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string; readonly id: number };
}

const bot = { login: "github-actions[bot]", type: "Bot", id: 41898282 };

/** One issue with its comments. */
async function github(context: TestContext, issue: Issue) {
  const comments: Comment[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const sent = parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString("utf8")) as { body?: string });
    const route = `${request.method} ${request.url?.split("?")[0]}`;
    const say = (status: number, value: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    if (route === "GET /repos/acme/access/issues/7") return say(200, { number: 7, ...issue });
    if (route === "GET /repos/acme/access/issues/7/comments") return say(200, comments);
    if (route === "POST /repos/acme/access/issues/7/comments") {
      const comment = { id: comments.length + 1, body: sent.body ?? "", user: bot };
      comments.push(comment);
      return say(201, comment);
    }
    const [, id] = /^PATCH \/repos\/acme\/access\/issues\/comments\/(\d+)$/.exec(route) ?? [];
    const found = comments.find((comment) => String(comment.id) === id);
    if (found === undefined) return say(404, { message: "Not Found" });
    found.body = sent.body ?? found.body;
    return say(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  return { comments, apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function checkout(context: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "writ-issue-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const people = "alice@acme.example: { issuer: dev, subject: alice@acme.example, github: 1001 }\n";
  await writeFiles(folder, { ...repositoryFiles(), "people.yaml": people });
  const who = ["-c", "user.name=w", "-c", "user.email=w@x"];
  for (const words of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-q", "-m", "x"],
  ]) {
    execFileSync("git", words, { cwd: folder });
  }
  return folder;
}

async function bench(context: TestContext, over: Partial<Issue> = {}, event: object = {}) {
  const user = { id: 1001, login: "alice", type: "User" };
  const issue: Issue = { body: bodyOf(), state: "open", user, ...over };
  const { comments, apiUrl } = await github(context, issue);
  const workspace = await checkout(context);
  const path = join(workspace, ".event.json");
  const told = { action: "opened", issue: { number: 7, ...event }, repository: { id: 1, full_name: "acme/access" } };
  writeFileSync(path, JSON.stringify(told));
  const env = { GITHUB_EVENT_NAME: "issues", GITHUB_EVENT_PATH: path, GITHUB_API_URL: apiUrl };
  const go = async () => {
    const run = scriptedRun({ inputs: { token: "t", branch: "main" }, env, workspace });
    return { run, outcome: await action.run(run).catch((fault: Error) => fault) };
  };
  return { go, issue, comments };
}

test("a form is answered with one link, which holds the file for the person of the account", async (context) => {
  const { go, comments } = await bench(context);
  const { run, outcome } = await go();
  assert.equal(outcome, "done", String(outcome));
  assert.equal(run.outputs["outcome"], "link");
  const [answer] = comments;
  const [, link = ""] = /\]\((https:[^)]+)\)/.exec(answer?.body ?? "") ?? [];
  const url = new URL(link);
  assert.equal(url.origin + url.pathname, "https://github.com/acme/access/new/main");
  assert.equal(url.searchParams.get("filename"), "grants/orders-db/alice-inc-4312.yaml");
  assert.match(url.searchParams.get("value") ?? "", /^to: \{ user: alice@acme\.example \}\nrole: read-only\n/);
  assert.match(url.searchParams.get("value") ?? "", /until: 2026-11-22T14:00:00Z\n/);
  await go();
  assert.equal(comments.length, 1);
});

test("an edited issue is read as it stands, and its one answer follows", async (context) => {
  const { go, issue, comments } = await bench(context, {}, { body: bodyOf("an older text") });
  await go();
  issue.body = bodyOf("INC-9", "orders-db: owner-of-all");
  const { run } = await go();
  assert.equal(run.outputs["outcome"], "mistakes");
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? "", /has no role/);
});

test("who is nobody in people.yaml, a bot, or gone asks for nothing", async (context) => {
  for (const user of [{ id: 6, login: "eve", type: "User" }, { id: 1001, login: "alice", type: "Bot" }, null]) {
    const { go, comments } = await bench(context, { user });
    const { run } = await go();
    assert.equal(run.outputs["outcome"], "nobody");
    assert.doesNotMatch(comments[0]?.body ?? "", /\]\(http/);
  }
});

test("another issue, and a closed one, is left alone", async (context) => {
  for (const over of [{ body: "It does not work" }, { body: null }, { state: "closed" }]) {
    const { go, comments } = await bench(context, over);
    const { run, outcome } = await go();
    assert.deepEqual([outcome, run.outputs["outcome"], comments.length], ["done", "none", 0]);
  }
});

test("hostile words of an issue stand in spans and fences only", async (context) => {
  const why = "INC-1 ``` @acme/security <img src=x> [a](https://evil.example) ::error::x";
  const { go, comments } = await bench(context, { body: bodyOf(why) });
  await go();
  const body = comments[0]?.body ?? "";
  assert.match(body, /evil\.example/);
  const outside = body
    .replaceAll(/(`{3,})text\n[\s\S]*?\n\1/g, "")
    .replaceAll(/`[^`]*`|\]\(https:\/\/github\.com[^)]*\)/g, "");
  assert.doesNotMatch(outside, /@acme|<img|evil\.example|::error/);
  const wrong = await bench(context, { body: bodyOf("x", "`[x](https://evil.example)`") });
  await wrong.go();
  const said = wrong.comments[0]?.body ?? "";
  assert.match(said, /names no resource and role/);
  assert.doesNotMatch(said, /evil\.example/);
});
