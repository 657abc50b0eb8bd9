// Workloads in grants: an issuer for them, ids that nobody can take over, narrowly enough, claims that exist.
import assert from "node:assert/strict";
import { test } from "node:test";
import { workloadKinds } from "@writ/contracts";
import { workloadIdOfIssuer } from "../src/index.ts";
import { checkCases } from "./checks.ts";
import { edited } from "./repository.ts";

const nightly = "grants/ledger-db/nightly.yaml";
const written = "{ issuer: github, repository_id: 1234, environment: production }";

/** The nightly grant for a workload of another issuer. */
const other = (issuer: string, claims: string) => ({
  ...edited(
    "writ.yaml",
    "  github: {",
    `  ci: { url: https://ci.acme.example, audience: writ, workloads: ${issuer} }\n  github: {`,
  ),
  ...edited(nightly, written, `{ issuer: ci, ${claims} }`),
});
const named = `${nightly}:1:7+8`;

checkCases([
  {
    name: "a workload of an unknown issuer is refused",
    changes: edited(nightly, "issuer: github", "issuer: gitlab"),
    found: [`grant/unknown-issuer ${nightly}:1:27+6`],
  },
  {
    name: "a workload of an issuer for people is refused",
    changes: edited(nightly, "issuer: github", "issuer: okta"),
    found: [`grant/no-workloads ${nightly}:1:27+4`],
  },
  {
    name: "workloads: false is an issuer for people",
    changes: other("false", "sub: x"),
    found: [`grant/no-workloads ${nightly}:1:27+2`],
  },
  {
    name: "a GitHub workload without repository_id is refused",
    changes: edited(nightly, "repository_id: 1234", "repository: acme/app"),
    found: [`grant/workload-repository ${named}`],
    instead: /api\.github\.com/,
  },
  {
    name: "a GitHub workload that admits every workflow is refused",
    changes: edited(nightly, ", environment: production", ", workflow: deploy"),
    found: [`grant/workload-too-wide ${named}`],
    instead: /environment, ref or job_workflow_ref/,
  },
  {
    name: "ref is narrow enough",
    changes: edited(nightly, "environment: production", "ref: refs/heads/main"),
    found: [],
  },
  {
    name: "job_workflow_ref is narrow enough, and an event may be named beside",
    changes: edited(
      nightly,
      "environment: production",
      "job_workflow_ref: a/b/c@refs/heads/main, event_name: pull_request",
    ),
    found: [],
  },
  {
    name: "sub of GitHub is refused by name",
    changes: edited(
      nightly,
      "environment: production",
      "environment: production, sub: 'repo:acme/app:ref:refs/heads/main'",
    ),
    found: [`grant/workload-sub ${nightly}:1:81+3`],
    instead: /repository_id and environment, ref or job_workflow_ref/,
  },
  {
    name: "sub alone names no GitHub workload",
    changes: edited(
      nightly,
      "repository_id: 1234, environment: production",
      "sub: 'repo:acme/app:ref:refs/heads/main'",
    ),
    found: [
      `grant/workload-repository ${named}`,
      `grant/workload-too-wide ${named}`,
      `grant/workload-sub ${nightly}:1:35+3`,
    ],
  },
  {
    name: "a repository's name where its id should be is refused",
    changes: edited(nightly, "repository_id: 1234", "repository_id: acme/app"),
    found: [`grant/workload-value ${nightly}:1:50+8`],
    instead: /number/,
  },
  {
    name: "a claim that is not kept is refused with the nearest",
    changes: edited(nightly, "environment: production", "environment: production, evnt_name: push"),
    found: [`grant/workload-claim ${nightly}:1:81+9`],
    instead: /`event_name`/,
  },
  {
    name: "a GitHub server of one's own follows the same rules",
    changes: other("github", "repository: acme/app, ref: refs/heads/main"),
    found: [`grant/workload-repository ${named}`],
  },
  {
    name: "a GitLab workload is named by project_id and something narrow",
    changes: other("gitlab", "project_path: acme/app"),
    found: [`grant/workload-id ${named}`, `grant/workload-too-wide ${named}`],
  },
  {
    name: "a GitLab project on a branch is taken",
    changes: other("gitlab", "project_id: 22, ref: main"),
    found: [],
  },
  {
    name: "sub of GitLab is refused by name",
    changes: other("gitlab", "project_id: 22, environment: prod, sub: 'project_path:acme/app'"),
    found: [`grant/workload-sub ${nightly}:1:66+3`],
    instead: /project_id and environment or ref/,
  },
  {
    name: "a service account is named by namespace and its own name",
    changes: other("kubernetes", "namespace: payments"),
    found: [`grant/workload-id ${named}`],
    instead: /Add serviceaccount/,
  },
  {
    name: "a service account with both is taken",
    changes: other("kubernetes", "namespace: payments, serviceaccount: reports"),
    found: [],
  },
  {
    name: "a name that no cluster has, which could read as two, is refused",
    changes: other("kubernetes", "namespace: 'a:b', serviceaccount: reports"),
    found: [`grant/workload-value ${nightly}:1:42+5`],
  },
  {
    name: "another issuer's workload is named by sub",
    changes: other("true", "repository_id: 7, environment: production"),
    found: [
      `grant/workload-id ${named}`,
      `grant/workload-claim ${nightly}:1:31+13`,
      `grant/workload-claim ${nightly}:1:49+11`,
    ],
  },
  {
    name: "another issuer's sub is taken",
    changes: other("true", "sub: '107517467455664443766'"),
    found: [],
  },
]);

test("an issuer's workloads are known by what its address or writ.yaml says, and by nothing like it", () => {
  const of = (url: string, workloads?: boolean | "github" | "gitlab" | "kubernetes") =>
    workloadIdOfIssuer({ url, audience: "writ", ...(workloads === undefined ? {} : { workloads }) });
  const { github, gitlab, kubernetes, other: unknown } = workloadKinds;
  assert.deepEqual(of("https://token.actions.githubusercontent.com", true), github.id);
  assert.deepEqual(of("https://token.actions.githubusercontent.com/acme", true), github.id);
  assert.deepEqual(of("https://github.acme.example/_services/token", true), github.id);
  assert.deepEqual(of("https://gitlab.com", true), gitlab.id);
  assert.deepEqual(of("https://gitlab.acme.example", "gitlab"), gitlab.id);
  assert.deepEqual(of("https://oidc.eks.eu-central-1.amazonaws.com/id/X", "kubernetes"), kubernetes.id);
  for (const url of [
    "https://token.actions.githubusercontent.com.evil.example",
    "https://x.example/_services/tokens",
  ]) {
    assert.deepEqual(of(url, true), unknown.id);
  }
  assert.equal(of("https://gitlab.com"), undefined);
  assert.equal(of("https://gitlab.com", false), undefined);
  assert.equal(workloadIdOfIssuer({ trial: true }), undefined);
});
