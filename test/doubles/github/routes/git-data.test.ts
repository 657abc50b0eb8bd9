// Git through the double's API: what is written is in git, and a branch that moved meanwhile is not overwritten.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asking } from "../ask.ts";
import { GitHubDouble } from "../server.ts";

test("a commit made by blobs and trees is in git, signed for a bot, and files can be taken away", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  const { hub } = double;
  const root = hub.pushDirectly({ changes: { "grants/a.yaml": "1", "grants/b.yaml": "2" }, as: hub.user("sam", 1003) });
  const blob = await ask("POST git/blobs", { content: Buffer.from("3").toString("base64"), encoding: "base64" });
  const tree = await ask("POST git/trees", {
    base_tree: root,
    tree: [
      { path: "grants/a.yaml", mode: "100644", type: "blob", sha: null },
      { path: "grants/c.yaml", mode: "100644", type: "blob", sha: blob.body["sha"] },
    ],
  });
  const commit = await ask("POST git/commits", {
    message: "Tidy\n\nWrit-Grant: a",
    tree: tree.body["sha"],
    parents: [root],
  });
  assert.equal((commit.body["verification"] as { verified: boolean }).verified, true);
  assert.match(String(commit.body["message"]), /Writ-Grant: a/);
  const moved = await ask("PATCH git/refs/heads/main", { sha: commit.body["sha"] });
  assert.equal(moved.status, 200);
  const names = hub.stored.tree("refs/heads/main", true).map(({ path }) => path);
  assert.deepEqual(names, ["grants", "grants/b.yaml", "grants/c.yaml"]);
  const file = await ask("GET contents/grants/c.yaml?ref=main");
  assert.equal(Buffer.from(String(file.body["content"]), "base64").toString(), "3");
  assert.equal((await ask("GET contents/grants")).list.length, 2);
  assert.equal((await ask("GET contents/grants/a.yaml")).status, 404);
  assert.equal((await ask(`GET compare/${root}...main`)).body["ahead_by"], 1);
  const gone = { base_tree: root, tree: [{ path: "grants/x", mode: "100644", type: "blob", sha: null }] };
  assert.equal((await ask("POST git/trees", gone)).status, 422);
  assert.deepEqual(double.breaches, []);
});

test("a branch that moved meanwhile, is there already, or is protected is not written", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await GitHubDouble.open();
  stack.defer(() => double.close());
  const ask = asking(double);
  const { hub } = double;
  const sam = hub.user("sam", 1003);
  const root = hub.pushDirectly({ changes: { a: "1" }, as: sam });
  const { tree } = (await ask(`GET git/commits/${root}`)).body as { tree: { sha: string } };
  const late = await ask("POST git/commits", { message: "late", tree: tree.sha, parents: [root] });
  const newer = hub.pushDirectly({ changes: { a: "2" }, as: sam });
  const refused = await ask("PATCH git/refs/heads/main", { sha: late.body["sha"], force: false });
  assert.deepEqual([refused.status, refused.body["message"]], [422, "Update is not a fast forward"]);
  assert.equal(hub.stored.commitOf("refs/heads/main"), newer);
  for (const [request, body, words] of [
    ["POST git/refs", { ref: "refs/heads/main", sha: root }, "Reference already exists"],
    ["POST git/refs", { ref: "refs/heads/x", sha: "0".repeat(40) }, "Object does not exist"],
    ["PATCH git/refs/heads/none", { sha: root }, "Reference does not exist"],
    ["PATCH git/refs/heads/main", { sha: tree.sha }, "Object does not exist"],
    ["DELETE git/refs/heads/none", undefined, "Reference does not exist"],
  ] as const)
    assert.equal((await ask(request, body)).body["message"], words, request);
  const rules = [{ type: "pull_request" }];
  hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  const next = await ask("POST git/commits", { message: "next", tree: tree.sha, parents: [newer] });
  assert.match(String((await ask("PATCH git/refs/heads/main", { sha: next.body["sha"] })).body["message"]), /rule/);
  hub.settings.bypass.add(5000);
  assert.equal((await ask("PATCH git/refs/heads/main", { sha: next.body["sha"] })).status, 200);
  assert.equal((await ask("GET git/matching-refs/heads/ma")).list.length, 1);
  assert.deepEqual(double.breaches, []);
});
