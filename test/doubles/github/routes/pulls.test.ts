// Pull requests of the double: opened, found, changed, reviewed, merged and closed, each refusal as GitHub's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asking } from "../ask.ts";
import { actionsBot, allPermissions } from "../people.ts";
import { GitHubDouble } from "../server.ts";

test("a pull request is opened once, found by its head, changed, closed and opened again", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  double.hub.pushDirectly({ changes: { a: "1" }, as: double.hub.user("sam", 1003) });
  const { sha } = (await ask("GET git/ref/heads/main")).body["object"] as { sha: string };
  const wish = { title: "Tidy", head: "writ/expire", base: "main", body: "why" };
  assert.match(JSON.stringify((await ask("POST pulls", wish)).body), /head is invalid/);
  assert.equal((await ask("POST git/refs", { ref: "refs/heads/writ/expire", sha })).status, 201);
  assert.match(JSON.stringify((await ask("POST pulls", wish)).body), /No commits between main and writ\/expire/);
  await commitOn(double, "writ/expire", sha);
  const opened = await ask("POST pulls", wish);
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  assert.equal(opened.body["changed_files"], 1);
  assert.match(JSON.stringify((await ask("POST pulls", wish)).body), /already exists for acme:writ\/expire/);
  const number = opened.body["number"];
  for (const [query, count] of [
    ["head=acme:writ/expire", 1],
    ["head=acme:other", 0],
    ["head=writ%2Fexpire", 1],
    ["base=release", 0],
    ["state=closed", 0],
  ] as const)
    assert.equal((await ask(`GET pulls?${query}`)).list.length, count, query);
  assert.equal((await ask(`PATCH pulls/${number}`, { title: "Tidier" })).body["title"], "Tidier");
  assert.equal((await ask(`PATCH pulls/${number}`, { state: "closed" })).body["state"], "closed");
  assert.equal((await ask("GET pulls?state=closed")).list.length, 1);
  assert.equal((await ask(`PATCH pulls/${number}`, { state: "open" })).body["state"], "open");
  assert.equal((await ask("DELETE git/refs/heads/writ/expire")).status, 204);
  assert.equal((await ask(`GET pulls/${number}`)).body["state"], "closed");
  assert.deepEqual(double.breaches, []);
});

async function commitOn(double: GitHubDouble, branch: string, parent: string): Promise<string> {
  const ask = asking(double);
  const tree = [{ path: "b", mode: "100644", type: "blob", content: "2" }] as const;
  const { sha: treeSha } = (await ask("POST git/trees", { base_tree: parent, tree })).body as { sha: string };
  const made = await ask("POST git/commits", { message: "Tidy\n", tree: treeSha, parents: [parent] });
  const sha = String(made.body["sha"]);
  const moved = await ask(`PATCH git/refs/heads%2F${encodeURIComponent(branch)}`, { sha, force: false });
  assert.equal(moved.status, 200, JSON.stringify(moved.body));
  return sha;
}

test("authors do not approve their own; rules hold merges back; a moved head is not merged", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  const { hub } = double;
  const [sam, paul] = [hub.user("sam", 1003), hub.user("paul", 1004)];
  hub.pushDirectly({ changes: { a: "1" }, as: sam });
  const parameters = { required_approving_review_count: 1 };
  const rules = [{ type: "pull_request", parameters }];
  hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  const pull = hub.open({ changes: { b: "1" }, as: paul });
  const author = double.issue("paul", { who: paul, permissions: allPermissions });
  const owner = double.issue("sam", { who: sam, permissions: allPermissions });
  const own = await ask(`POST pulls/${pull.number}/reviews`, { event: "APPROVE" }, author);
  assert.deepEqual([own.status, pull.reviews.length], [422, 0]);
  assert.equal((await ask(`PUT pulls/${pull.number}/merge`, {}, author)).status, 405);
  const given = await ask(`POST pulls/${pull.number}/reviews`, { event: "APPROVE", body: "good" }, owner);
  assert.equal(given.body["state"], "APPROVED");
  assert.equal((await ask(`PUT pulls/${pull.number}/merge`, { sha: "0".repeat(40) }, author)).status, 409);
  const merged = await ask(`PUT pulls/${pull.number}/merge`, { merge_method: "squash", sha: pull.head }, author);
  assert.equal(merged.status, 200, JSON.stringify(merged.body));
  assert.equal(hub.stored.commitOf("refs/heads/main"), merged.body["sha"]);
  assert.equal((await ask(`GET commits/${merged.body["sha"]}/pulls`)).list[0]?.["number"], pull.number);
  assert.equal((await ask(`PUT pulls/${pull.number}/merge`, {}, author)).status, 405);
  assert.equal((await ask(`PATCH pulls/${pull.number}`, { state: "open" })).status, 422);
  assert.deepEqual(double.breaches, []);
});

test("comments are kept by author, changed in place, and no longer than GitHub takes them", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  const sam = double.hub.user("sam", 1003);
  double.hub.pushDirectly({ changes: { a: "1" }, as: sam });
  const pull = double.hub.open({ changes: { b: "1" }, as: sam });
  const bot = double.issue("bot", { who: actionsBot, permissions: { pull_requests: "write" } });
  const first = await ask(`POST issues/${pull.number}/comments`, { body: "<!-- writ -->\nplan" }, bot);
  assert.equal(first.status, 201);
  assert.equal((first.body["user"] as { login: string }).login, "github-actions[bot]");
  const changed = await ask(`PATCH issues/comments/${first.body["id"]}`, { body: "newer" }, bot);
  assert.notEqual(changed.body["updated_at"], changed.body["created_at"]);
  assert.equal((await ask(`GET issues/${pull.number}/comments`)).list.length, 1);
  for (const body of ["x".repeat(65_537), " "])
    assert.equal((await ask(`POST issues/${pull.number}/comments`, { body })).status, 422);
  assert.equal((await ask(`POST issues/9999/comments`, { body: "x" })).status, 404);
  assert.equal((await ask(`DELETE issues/comments/${first.body["id"]}`)).status, 204);
  assert.equal((await ask(`GET issues/comments/${first.body["id"]}`)).status, 404);
  assert.deepEqual(double.breaches, []);
});

test("a fork's branch is not in this repository, its commits are", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  const mallory = double.hub.user("mallory", 6666);
  double.hub.pushDirectly({ changes: { a: "1" }, as: double.hub.user("sam", 1003) });
  const pull = double.hub.open({ changes: { b: "1" }, as: mallory, fork: { id: 888, owner: "mallory" } });
  const { head } = (await ask(`GET pulls/${pull.number}`)).body as { head: { label: string; repo: { id: number } } };
  assert.deepEqual([head.label, head.repo.id], [`mallory:${pull.branch}`, 888]);
  assert.equal((await ask(`GET git/ref/heads/${pull.branch}`)).status, 404);
  assert.equal((await ask(`GET pulls/${pull.number}/files`)).list[0]?.["filename"], "b");
  assert.deepEqual(double.breaches, []);
});
