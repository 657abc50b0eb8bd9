// The double says no as GitHub does: to tokens that may not, to requests that GitHub does not describe, beyond its
// limits, and when it is down.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asking } from "./ask.ts";
import { describedRoutes } from "./contract.ts";
import { primaryLimit, secondaryLimit } from "./failures.ts";
import { actionsBot } from "./people.ts";
import { routes } from "./routes/all.ts";
import { GitHubDouble } from "./server.ts";

async function opened(): Promise<GitHubDouble> {
  const double = await GitHubDouble.open();
  const sam = double.hub.user("sam", 1003);
  double.hub.pushDirectly({ changes: { "people.yaml": "{}\n" }, as: sam });
  return double;
}

test("a token that may only read is refused when it writes, and metadata and members are rights of their own", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await opened();
  stack.defer(() => double.close());
  const ask = asking(double);
  const permissions = { contents: "read", pull_requests: "read" } as const;
  const reader = double.issue("ghs_reader", { who: actionsBot, permissions });
  const pull = double.hub.open({ changes: { a: "1" }, as: double.hub.user("paul", 1004) });
  const place = `issues/${pull.number}/comments`;
  assert.equal((await ask(`GET ${place}`, undefined, reader)).status, 200);
  const refused = await ask(`POST ${place}`, { body: "hello" }, reader);
  assert.equal(refused.status, 403);
  assert.equal(refused.body["message"], "Resource not accessible by integration");
  assert.equal((await ask("GET", undefined, reader)).status, 200);
  assert.equal((await ask("GET /orgs/acme/teams/security/members", undefined, reader)).status, 403);
  assert.equal((await ask("GET", undefined, "ghs_nobody")).status, 401);
  assert.equal(double.hub.comments.size, 0);
  assert.deepEqual(double.breaches, []);
});

test("every route that is described is served, and no other", () => {
  assert.deepEqual(Object.keys(routes).sort(), [...describedRoutes].sort());
});

test("what GitHub does not describe is a breach: routes, queries, bodies and names in bodies", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await opened();
  stack.defer(() => double.close());
  const ask = asking(double);
  for (const [request, body] of [
    ["GET nothing/like/this", undefined],
    ["GET pulls?sate=open", undefined],
    ["GET pulls?state=merged", undefined],
    ["POST pulls", { title: "no base", head: "x" }],
    ["POST pulls", { title: "t", head: "x", base: "main", reviewer: "sam" }],
    ["POST git/trees", { tree: [{ path: "a", mode: "100600", type: "blob", sha: null }] }],
  ] as const) {
    const before = double.breaches.length;
    assert.equal((await ask(request, body)).status, 422, request);
    assert.equal(double.breaches.length, before + 1, request);
  }
});

test("limits say when they open again, and failures come in turn or as long as an outage lasts", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await opened();
  stack.defer(() => double.close());
  const ask = asking(double);
  double.failures.push(primaryLimit(1_900_000_000), secondaryLimit(7), { status: 502 });
  const limited = await ask("GET");
  assert.deepEqual(
    [limited.status, limited.headers.get("x-ratelimit-remaining"), limited.headers.get("x-ratelimit-reset")],
    [403, "0", "1900000000"],
  );
  assert.equal((await ask("GET")).headers.get("retry-after"), "7");
  assert.equal((await ask("GET")).status, 502);
  double.outage = (request) => (request.includes("/pulls") ? { status: 503 } : undefined);
  assert.equal((await ask("GET pulls")).status, 503);
  assert.equal((await ask("GET")).status, 200);
  double.outage = () => "hang-up";
  await assert.rejects(ask("GET"), /fetch failed/);
  for (const cut of ["half", "cut"] as const) {
    double.outage = () => cut;
    await assert.rejects(ask("GET"), /JSON|terminated/);
  }
  double.outage = () => ({ slowMs: 50 });
  assert.equal((await ask("GET")).status, 200);
  double.outage = undefined;
  double.remaining = 1;
  assert.equal((await ask("GET")).status, 200);
  assert.equal((await ask("GET")).status, 403);
});

test("lists come in pages that name the next", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await opened();
  stack.defer(() => double.close());
  const ask = asking(double);
  const paul = double.hub.user("paul", 1004);
  for (const path of ["a", "b", "c"]) double.hub.open({ changes: { [path]: "1" }, as: paul });
  const first = await ask("GET pulls?per_page=2");
  assert.equal(first.list.length, 2);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const second = await ask(`GET ${new URL(next).pathname}${new URL(next).search}`);
  assert.deepEqual([second.list.length, second.headers.get("link")], [1, null]);
  const wrong = await ask("GET /repos/acme/other/pulls");
  assert.equal(wrong.status, 404);
  assert.deepEqual(double.breaches, []);
});

test("rules, the ways around them and CODEOWNERS' faults are shown to whoever may see them", async () => {
  await using stack = new AsyncDisposableStack();
  const double = await opened();
  stack.defer(() => double.close());
  const ask = asking(double);
  const rules = [{ type: "pull_request", parameters: pullRequestRule }, { type: "non_fast_forward" }];
  const actor = { actor_id: 5000, actor_type: "Integration", bypass_mode: "always" };
  const set = { id: 7, name: "main", enforcement: "active", branches: ["main"], rules, bypassActors: [actor] } as const;
  double.hub.settings.rulesets.push(set);
  const kind = { line: 2, column: 1, kind: "Unknown owner", source: "* @gone", message: "Unknown owner", path: "C" };
  double.hub.settings.codeownersErrors.push(kind);
  assert.deepEqual(
    (await ask("GET rules/branches/main")).list.map(({ type }) => type),
    ["pull_request", "non_fast_forward"],
  );
  assert.deepEqual((await ask("GET rules/branches/topic%2Fone")).list, []);
  assert.equal((await ask("GET rulesets")).list.length, 1);
  assert.deepEqual((await ask("GET rulesets/7")).body["bypass_actors"], [actor]);
  const reader = double.issue("ghs_reader", { who: actionsBot, permissions: { contents: "read" } });
  assert.equal((await ask("GET rulesets/7", undefined, reader)).body["bypass_actors"], undefined);
  assert.deepEqual((await ask("GET codeowners/errors")).body["errors"], [kind]);
  assert.equal((await ask("GET environments/writ")).status, 404);
  double.hub.settings.environments.set("writ", { protection_rules: [] });
  assert.equal((await ask("GET environments/writ")).status, 200);
  assert.equal((await ask("GET actions/permissions/workflow")).body["default_workflow_permissions"], "read");
  assert.deepEqual(double.breaches, []);
});

const pullRequestRule = {
  required_approving_review_count: 1,
  require_code_owner_review: true,
  dismiss_stale_reviews_on_push: true,
  require_last_push_approval: true,
  required_review_thread_resolution: false,
};
