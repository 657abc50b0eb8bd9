// Whatever comes in place of what GitHub's API describes, nothing of it is called fine, and nobody is called safe.
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import fc from "fast-check";
import { checkRules } from "../../src/doctor/check-rules.ts";
import { checkSettings } from "../../src/doctor/check-settings.ts";
import { gatherFacts } from "../../src/doctor/github-facts.ts";
import type { GitHubFinding } from "../../src/doctor/github-finding.ts";

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

async function serving(answer: (path: string) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/\?.*$/, "").replace("/repos/acme/access", "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer(path)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function findings(apiUrl: string): Promise<readonly GitHubFinding[] | "unseen"> {
  const facts = await gatherFacts({ owner: "acme", repository: "access", token: "t", apiUrl });
  return "seen" in facts ? "unseen" : [...checkRules(facts), ...checkSettings(facts)];
}

const whole = { default_branch: "main" };

test("no answer of another shape makes anything fine", async () => {
  const strange = fc.oneof(
    fc.constant({}),
    fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([])), { minLength: 1, maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("errors", "environments", "variables", "secrets", "branch_policies", "name", "enabled", "type"),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({})),
    ),
  );
  let answer: unknown = {};
  const url = await serving((path) => (path === "" ? whole : answer));
  const property = fc.asyncProperty(strange, async (given) => {
    answer = given;
    const found = await findings(url);
    assert.ok(found !== "unseen");
    assert.deepEqual(
      found.filter(({ verdict }) => verdict === "fine"),
      [],
    );
  });
  await fc.assert(property, { numRuns: 40 });
});

test("a repository without the name of a branch is not seen, and nothing is asked of it", async () => {
  const asked: string[] = [];
  const url = await serving((path) => {
    asked.push(path);
    return { default_branch: 7 };
  });
  assert.equal(await findings(url), "unseen");
  assert.deepEqual(asked, [""]);
});

test("rules are believed from whichever ruleset has them, and each ruleset's bypass is told with where it comes from", async () => {
  const rule = (id: number, type: string, parameters: object = {}) => ({
    type,
    parameters,
    ruleset_id: id,
    ruleset_source_type: id === 1 ? "Repository" : "Organization",
  });
  const reviews = { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true };
  const answers: Record<string, unknown> = {
    "": whole,
    "/rules/branches/main": [
      rule(1, "pull_request", reviews),
      rule(2, "pull_request", { required_approving_review_count: 0, require_code_owner_review: true }),
      rule(2, "deletion"),
    ],
    "/rulesets/1": { name: "own\u001b[31m", bypass_actors: [] },
    "/rulesets/2": { name: "of all" },
  };
  const found = await findings(await serving((path) => answers[path] ?? {}));
  assert.ok(found !== "unseen");
  const verdicts = Object.fromEntries(found.map(({ id, verdict }) => [id, verdict]));
  assert.deepEqual(
    ["rules/approvals", "rules/code-owners", "rules/stale-approvals", "rules/deletion", "bypass/1"].map(
      (id) => verdicts[id],
    ),
    ["fine", "fine", "fine", "fine", "fine"],
  );
  assert.deepEqual([verdicts["rules/check"], verdicts["rules/force-push"]], ["missing", "missing"]);
  const bypass = found.find(({ id }) => id === "bypass/2");
  assert.equal(bypass?.verdict, "cannot see");
  assert.equal(bypass.how, "A token needs: Administration: write (its source is the organization).");
});

test("no more than twenty rulesets are looked at, however many there are", async () => {
  const asked = new Set<string>();
  const rules = Array.from({ length: 60 }, (_, id) => ({ type: "deletion", ruleset_id: id, ruleset_source_type: "x" }));
  const url = await serving((path) => {
    asked.add(path);
    return path === "" ? whole : path === "/rules/branches/main" ? rules : {};
  });
  await findings(url);
  assert.equal([...asked].filter((path) => path.startsWith("/rulesets/")).length, 20);
});
