// writ doctor --github says what is missing and how to set it, what this token cannot see, and never more than that.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { commands, run } from "@writ/cli";
import { allPermissions, type Bearer, type Who } from "../doubles/github/people.ts";
import { GitHubDouble } from "../doubles/github/server.ts";
import type { Ruleset } from "../doubles/github/settings.ts";

interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Answer {
  readonly ok: boolean;
  readonly branch: string | null;
  readonly findings: readonly {
    id: string;
    verdict: string;
    what: string;
    found?: string;
    why?: string;
    how?: string;
  }[];
}

const open: GitHubDouble[] = [];
after(async () => {
  for (const double of open) {
    await double.close();
    assert.deepEqual(double.breaches, []);
  }
});

const files = ["check", "comment", "publish", "renew", "expire"].map((name) => `.github/workflows/writ-${name}.yml`);
const pullParameters = {
  required_approving_review_count: 1,
  require_code_owner_review: true,
  dismiss_stale_reviews_on_push: true,
  require_last_push_approval: true,
  required_review_thread_resolution: false,
};
const checkParameters = {
  required_status_checks: [{ context: "writ-check", integration_id: 15368 }],
  strict_required_status_checks_policy: false,
};

const ruleset: Ruleset = {
  id: 7,
  name: "main",
  enforcement: "active",
  branches: ["main"],
  rules: [
    { type: "pull_request", parameters: pullParameters },
    { type: "required_status_checks", parameters: checkParameters },
    { type: "non_fast_forward" },
    { type: "deletion" },
  ],
  bypassActors: [],
};

const custom = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } };

/** Everything set as docs/operating.md says, or nothing at all. */
async function repository(how: "set up" | "bare"): Promise<GitHubDouble> {
  const double = await GitHubDouble.open();
  open.push(double);
  const { hub } = double;
  const root: Who = hub.user("root", 1);
  const changes = how === "bare" ? [] : [...files, ".github/CODEOWNERS"].map((path) => [path, "x\n"] as const);
  hub.pushDirectly({ as: root, changes: { "writ.yaml": "writ: 1\n", ...Object.fromEntries(changes) } });
  if (how === "bare") return double;
  hub.settings.rulesets = [ruleset];
  for (const name of ["writ", "writ-publish"]) {
    hub.settings.environments.set(name, custom);
    hub.settings.environmentBranches.set(name, ["main"]);
  }
  hub.settings.environmentSecrets.set("writ-publish", ["WRIT_KEY"]);
  hub.settings.variables = ["WRIT_STORE", "WRIT_PUBLIC_KEYS"];
  hub.settings.actions = { enabled: true, sha_pinning_required: true };
  return double;
}

async function doctor(double: GitHubDouble, words: readonly string[] = [], token = double.token): Promise<Said> {
  const said = { out: [] as string[], err: [] as string[] };
  const stream = (name: "out" | "err") => ({ write: (text: string) => said[name].push(text) });
  const status = await run(commands, ["doctor", "--github", "acme/access", ...words], {
    out: stream("out"),
    err: stream("err"),
    env: { GITHUB_API_URL: double.url, GH_TOKEN: token },
    folder: "/",
    stop: new AbortController().signal,
  });
  const whole = { status, out: said.out.join(""), err: said.err.join("") };
  assert.ok(!(whole.out + whole.err).includes(token), "a token is printed");
  return whole;
}

async function answer(double: GitHubDouble, token = double.token): Promise<Answer> {
  return JSON.parse((await doctor(double, ["--json"], token)).out) as Answer;
}

const verdicts = ({ findings }: Answer): Record<string, string> =>
  Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict]));

const ids = [
  ...[
    "pull-request",
    "approvals",
    "code-owners",
    "stale-approvals",
    "last-push",
    "check",
    "force-push",
    "deletion",
  ].map((name) => `rules/${name}`),
  ...["bypass/7", "codeowners", "workflows", "environments/writ", "environments/writ-publish", "secrets/writ-publish"],
  "secrets/repository",
  ...["variables", "actions/enabled", "actions/pinned", "actions/token"],
];

test("a repository that is set up is fine, in at most 20 requests", async () => {
  const double = await repository("set up");
  const said = await answer(double);
  assert.deepEqual(verdicts(said), Object.fromEntries(ids.map((id) => [id, "fine"])));
  assert.deepEqual([said.ok, said.branch], [true, "main"]);
  assert.ok(double.requests.length <= 20, `${double.requests.length} requests`);
  assert.ok(double.requests.every((request) => request.startsWith("GET ")));
  const printed = await doctor(double);
  assert.equal(printed.status, 0);
  assert.match(printed.out, /acme\/access, branch main: 19 fine, 0 missing, 0 cannot be seen with this token\./);
});

test("in a bare repository everything that can be missing is, each with why and how", async () => {
  const double = await repository("bare");
  const said = await answer(double);
  const enabled = ["actions/enabled", "actions/token", "secrets/repository"];
  const expected = ids
    .filter((id) => id !== "bypass/7" && id !== "secrets/writ-publish")
    .map((id) => [id, enabled.includes(id) ? "fine" : "missing"]);
  assert.deepEqual(verdicts(said), Object.fromEntries(expected));
  for (const { verdict, why = "", how = "" } of said.findings) {
    if (verdict === "missing") assert.ok(why.length > 20 && how.length > 10);
  }
  const printed = await doctor(double);
  assert.equal(printed.status, 1);
  assert.match(
    printed.out,
    /^missing {5}main: every change comes by a pull request\n {12}found {2}no ruleset requires/m,
  );
  assert.match(printed.out, /\n {12}set {4}Settings → Rules → Rulesets, for this branch: Require a pull request/);
  for (const line of printed.out.split("\n")) assert.ok(line.length <= 120, line);
});

const weakened: readonly (readonly [
  what: string,
  id: string,
  found: RegExp,
  change: (hub: GitHubDouble["hub"]) => void,
])[] = [
  ["no owner has to approve", "rules/code-owners", /anybody/, (hub) => pull(hub, { require_code_owner_review: false })],
  ["no approval is needed", "rules/approvals", /none/, (hub) => pull(hub, { required_approving_review_count: 0 })],
  [
    "approvals outlive a push",
    "rules/stale-approvals",
    /stay/,
    (hub) => pull(hub, { dismiss_stale_reviews_on_push: false }),
  ],
  ["another check is required", "rules/check", /no ruleset requires it/, (hub) => check(hub, { context: "ci" })],
  ["anybody may report the check", "rules/check", /anybody/, (hub) => check(hub, { context: "writ-check" })],
  [
    "somebody goes around the rules",
    "bypass/7",
    /OrganizationAdmin \(exempt\), Team 9 \(pull_request\)/,
    (hub) => {
      hub.settings.rulesets = [
        {
          ...ruleset,
          bypassActors: [
            { actor_id: null, actor_type: "OrganizationAdmin", bypass_mode: "exempt" },
            { actor_id: 9, actor_type: "Team", bypass_mode: "pull_request" },
          ],
        },
      ];
    },
  ],
  [
    "rules that are only tried bind nobody",
    "rules/pull-request",
    /no rule/,
    (hub) => {
      hub.settings.rulesets = [{ ...ruleset, enforcement: "evaluate" }];
    },
  ],
  [
    "a line of CODEOWNERS that GitHub passes over",
    "codeowners",
    /^line 3: Unknown owner on line 3, and 1 more$/,
    (hub) => {
      const fault = { column: 1, kind: "Unknown owner", source: "* @nobody", path: ".github/CODEOWNERS" };
      hub.settings.codeownersErrors = [
        { ...fault, line: 3, message: "Unknown owner on line 3: make sure\n  * @nobody" },
        { ...fault, line: 4, message: "Unknown owner" },
      ].map((each) => ({ ...each, message: each.message.replace(": make sure", "") }));
    },
  ],
  [
    "any branch may have the key",
    "environments/writ-publish",
    /every branch may/,
    (hub) => hub.settings.environments.set("writ-publish", { deployment_branch_policy: null }),
  ],
  [
    "any protected branch may have the key",
    "environments/writ-publish",
    /every branch with a rule/,
    (hub) =>
      hub.settings.environments.set("writ-publish", {
        deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
      }),
  ],
  [
    "another branch may have the key",
    "environments/writ-publish",
    /these may use it, too: release\/\*/,
    (hub) => hub.settings.environmentBranches.set("writ-publish", ["main", "release/*"]),
  ],
  [
    "no branch may have the key",
    "environments/writ-publish",
    /not even main/,
    (hub) => hub.settings.environmentBranches.set("writ-publish", []),
  ],
  ["an environment is not there", "environments/writ", /no such/, (hub) => hub.settings.environments.delete("writ")],
  [
    "the key is not there",
    "secrets/writ-publish",
    /WRIT_KEY/,
    (hub) => hub.settings.environmentSecrets.set("writ-publish", ["OTHER"]),
  ],
  [
    "the key lies where every branch's workflows can use it",
    "secrets/repository",
    /^for every workflow: WRIT_KEY$/,
    (hub) => {
      hub.settings.secrets = ["DEPLOY", "WRIT_KEY"];
    },
  ],
  [
    "who pushed may approve",
    "rules/last-push",
    /who pushed last/,
    (hub) => pull(hub, { require_last_push_approval: false }),
  ],
  [
    "an App without its key",
    "secrets/writ",
    /WRIT_APP_KEY/,
    (hub) => {
      hub.settings.variables = ["WRIT_STORE", "WRIT_PUBLIC_KEYS", "WRIT_APP_CLIENT_ID"];
    },
  ],
  [
    "a variable is not there",
    "variables",
    /WRIT_STORE/,
    (hub) => {
      hub.settings.variables = ["WRIT_PUBLIC_KEYS"];
    },
  ],
  [
    "tokens may write",
    "actions/token",
    /^$/,
    (hub) => {
      hub.settings.workflowPermissions = "write";
    },
  ],
];

function pull(hub: GitHubDouble["hub"], over: Record<string, unknown>): void {
  const rules = ruleset.rules.map((rule) =>
    rule.type === "pull_request" ? { ...rule, parameters: { ...pullParameters, ...over } } : rule,
  );
  hub.settings.rulesets = [{ ...ruleset, rules }];
}

function check(hub: GitHubDouble["hub"], required: Record<string, unknown>): void {
  const parameters = { ...checkParameters, required_status_checks: [required] };
  const rules = ruleset.rules.map((rule) => (rule.type === "required_status_checks" ? { ...rule, parameters } : rule));
  hub.settings.rulesets = [{ ...ruleset, rules }];
}

for (const [what, id, found, change] of weakened) {
  test(`${what}: ${id} is missing`, async () => {
    const double = await repository("set up");
    change(double.hub);
    const finding = (await answer(double)).findings.find((each) => each.id === id);
    assert.equal(finding?.verdict, "missing");
    assert.match(finding.found ?? "", found);
  });
}

const person: Who = { id: 12, login: "olga", email: "olga@acme.example", type: "User" };

function tokenOf(double: GitHubDouble, permissions: Bearer["permissions"]): string {
  return double.issue("github_pat_few", { who: person, permissions });
}

test("a token of few rights is told what it cannot see, and which right shows it; nothing of that is called missing", async () => {
  const double = await repository("set up");
  const said = await answer(double, tokenOf(double, { contents: "read", metadata: "read" }));
  const seen = ["rules/", "codeowners", "workflows"];
  const expected = ids
    .filter((id) => !id.startsWith("secrets/writ"))
    .map((id) => {
      return [id, seen.some((start) => id.startsWith(start)) ? "fine" : "cannot see"] as const;
    });
  assert.deepEqual(verdicts(said), Object.fromEntries(expected));
  const how = (id: string) => said.findings.find((finding) => finding.id === id)?.how;
  assert.equal(how("bypass/7"), "A token needs: Administration: write.");
  assert.equal(how("environments/writ"), "A token needs: Actions: read.");
  assert.equal(how("variables"), "A token needs: Variables: read.");
  assert.equal(how("actions/pinned"), "A token needs: Administration: read.");
  assert.equal((await doctor(double, [], "github_pat_few")).status, 4);
});

test("who may go around rules is shown to administrators only: to others it is not empty, but unseen", async () => {
  const double = await repository("set up");
  double.hub.settings.rulesets = [
    { ...ruleset, bypassActors: [{ actor_id: 5, actor_type: "Team", bypass_mode: "always" }] },
  ];
  const said = await answer(double, tokenOf(double, { ...allPermissions, administration: "read" }));
  const bypass = said.findings.find(({ id }) => id === "bypass/7");
  assert.deepEqual([bypass?.verdict, bypass?.found], ["cannot see", "GitHub shows the bypass list to few"]);
});

test("a repository that is not there, or not for this token, is one finding and no more", async () => {
  const double = await repository("set up");
  double.failures.push({ status: 404, message: "Not Found" });
  const said = await answer(double);
  assert.deepEqual(verdicts(said), { repository: "cannot see" });
  assert.match(said.findings[0]?.found ?? "", /GitHub answers 404: Not Found/);
  const wrong = await doctor(double, [], "wrong");
  assert.deepEqual([wrong.status, /GitHub answers 401: Bad credentials/.test(wrong.out)], [4, true]);
});

test("classic branch protection is told from nothing, and not taken for rules that it may not have", async () => {
  const double = await repository("set up");
  double.hub.settings.rulesets = [];
  double.hub.settings.classicProtection.add("main");
  const rules = (await answer(double)).findings.filter(({ id }) => id.startsWith("rules/"));
  assert.deepEqual(new Set(rules.map(({ verdict }) => verdict)), new Set(["cannot see"]));
  assert.match(rules[0]?.found ?? "", /classic branch protection is on/);
});

test("when GitHub goes silent midway nothing is claimed", async () => {
  const double = await repository("set up");
  double.outage = (request) => (request.includes("/rulesets/") ? { status: 404, message: "Not Found" } : undefined);
  assert.equal(verdicts(await answer(double))["bypass/7"], "cannot see");
  const plan = "Upgrade to GitHub Pro or make this repository public to enable this feature.";
  double.outage = (request) => (request.includes("/rules/") ? { status: 403, message: plan } : undefined);
  const said = await answer(double);
  assert.equal(verdicts(said)["rules/pull-request"], "cannot see");
  assert.match(said.findings[0]?.found ?? "", /Upgrade to GitHub Pro/);
});

for (const [words, env, expected] of [
  [["acme/access"], {}, /Set GITHUB_TOKEN or GH_TOKEN/],
  [["acme"], { GITHUB_TOKEN: "t" }, /"acme" is no repository on GitHub: write OWNER\/REPO/],
  [["acme/.."], { GITHUB_TOKEN: "t" }, /is no repository/],
  [["acme/access", "x"], { GITHUB_TOKEN: "t" }, /"x" is one word too many/],
  [[], { GITHUB_TOKEN: "t" }, /No origin on github\.com here/],
] as const) {
  test(`writ doctor --github ${words.join(" ")} with ${Object.keys(env).join("") || "no token"} is told what to write`, async () => {
    const said: string[] = [];
    const stream = { write: (text: string) => said.push(text) };
    const { signal: stop } = new AbortController();
    const status = await run(commands, ["doctor", "--github", ...words], {
      out: stream,
      err: stream,
      env,
      folder: "/",
      stop,
    });
    assert.equal(status, 64);
    assert.match(said.join(""), expected);
  });
}
