// Which job or service a token is about: the forges' own claims, flattened clusters, and what must be there.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { IssuerData } from "@writ/contracts";
import { workloadOf } from "../src/workload-claims.ts";

const of = (id: readonly string[], claims: Record<string, unknown>) => {
  const data: IssuerData = { trial: false, workloads: true, url: "https://x.example", audience: "writ", id };
  return workloadOf(claims, { name: "ci", data }).claims;
};
const refused = (id: readonly string[], claims: Record<string, unknown>) =>
  assert.throws(() => of(id, claims), { why: "workload-claims", code: "IDENTITY_WORKLOAD" }, JSON.stringify(claims));

const github = {
  sub: "repo:acme@1/app@1234:environment:production",
  repository_id: "1234",
  repository_owner_id: "77",
  environment: "production",
  ref: "refs/heads/main",
  event_name: "workflow_dispatch",
  run_id: "9",
  job_workflow_ref: "acme/app/.github/workflows/deploy.yml@refs/heads/main",
};

test("a job of GitHub is its listed claims, and never its sub", () => {
  const { sub: _, ...listed } = github;
  assert.deepEqual(
    of(["repository_id"], { ...github, iss: "x", jti: "y", own: "z", permissions: { a: "write" } }),
    listed,
  );
});

test("a job of GitHub without repository_id or event_name is refused", () => {
  refused(["repository_id"], { ...github, repository_id: undefined });
  refused(["repository_id"], { ...github, event_name: undefined });
  refused(["repository_id"], { ...github, repository_id: ["1234"] });
  refused(["repository_id"], { ...github, repository_id: { toString: "1234" } });
  refused(["repository_id"], { ...github, repository_id: "" });
});

test("a job of GitLab is known by project_id", () => {
  const claims = { project_id: "22", namespace_id: "7", ref: "main", ref_protected: "true", environment: "prod" };
  assert.deepEqual(of(["project_id"], { ...claims, sub: "project_path:acme/app:ref_type:branch:ref:main" }), claims);
  refused(["project_id"], { sub: "project_path:acme/app" });
});

test("a service account is its nested claims, flattened", () => {
  const nested = {
    namespace: "payments",
    serviceaccount: { name: "reports", uid: "u-1" },
    pod: { name: "reports-1", uid: "u-2" },
    node: { name: "n1", uid: "u-3" },
    warnafter: 1795348800,
  };
  const id = ["namespace", "serviceaccount"];
  assert.deepEqual(of(id, { sub: "system:serviceaccount:payments:reports", "kubernetes.io": nested }), {
    namespace: "payments",
    serviceaccount: "reports",
    serviceaccount_uid: "u-1",
    pod: "reports-1",
    pod_uid: "u-2",
    node: "n1",
  });
  for (const odd of [undefined, null, [], "x", { namespace: "payments" }, { serviceaccount: { name: "reports" } }]) {
    refused(id, { "kubernetes.io": odd, sub: "system:serviceaccount:payments:reports" });
  }
  refused(id, { namespace: "payments", serviceaccount: "reports" });
});

test("another issuer's workload is its sub", () => {
  assert.deepEqual(of(["sub"], { sub: "107517467455664443766", email: "x@y.example" }), {
    sub: "107517467455664443766",
  });
  refused(["sub"], {});
  refused([], { sub: "x" });
});

test("numbers and yes and no become text; what is no scalar says nothing", () => {
  const claims = { repository_id: 1234, event_name: "push", ref_protected: true, run_id: 1e300, environment: ["a"] };
  assert.deepEqual(of(["repository_id"], { ...claims, ref: "a\nb" }), {
    ...{ repository_id: "1234", event_name: "push" },
  });
});

test("claims named like properties of objects are not taken from there", () => {
  refused(["constructor"], {});
  refused(["toString"], {});
});
