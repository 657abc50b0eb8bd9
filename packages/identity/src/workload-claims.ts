// Which job or service a token is about: listed claims as text, and nothing else. It must never take a workload whose
// own ids are missing, nor read anything out of the spelling of `sub`.
import type { IssuerData } from "@writ/contracts";
import { isPrintable, isRecord } from "./json.ts";
import { limits } from "./limits.ts";
import type { ProvedWorkload } from "./proved-identity.ts";
import { IdentityRefused } from "./refusal.ts";

/** GitHub Actions, GitLab CI, Kubernetes service accounts (flattened), and `sub` for issuers of another kind. */
const listed = [
  ...["repository_id", "repository_owner_id", "repository", "repository_owner", "repository_visibility"],
  ...["environment", "ref", "ref_type", "base_ref", "head_ref", "sha", "event_name", "actor_id", "actor"],
  ...["workflow", "workflow_ref", "workflow_sha", "job_workflow_ref", "job_workflow_sha"],
  ...["run_id", "run_number", "run_attempt", "runner_environment", "enterprise_id"],
  ...[
    "project_id",
    "project_path",
    "namespace_id",
    "namespace_path",
    "ref_path",
    "ref_protected",
    "environment_action",
  ],
  ...["environment_protected", "deployment_tier", "pipeline_id", "pipeline_source", "job_id", "ci_config_ref_uri"],
  ...["user_id", "runner_id"],
  "sub",
] as const;

/** Names of `kubernetes.io` (Kubernetes, bound service account tokens), and what they are called here. */
const nested = [
  ["namespace", ["namespace"]],
  ["serviceaccount", ["serviceaccount", "name"]],
  ["serviceaccount_uid", ["serviceaccount", "uid"]],
  ["pod", ["pod", "name"]],
  ["pod_uid", ["pod", "uid"]],
  ["node", ["node", "name"]],
] as const;

type Claims = Readonly<Record<string, unknown>>;

/** Throws IdentityRefused with IDENTITY_WORKLOAD. */
export function workloadOf(
  claims: Claims,
  { name: issuer, data }: { readonly name: string; readonly data: IssuerData },
): Pick<ProvedWorkload, "kind" | "claims"> {
  const ids = data.id ?? [];
  const flat = Object.fromEntries(
    [...topLevel(claims, ids), ...ofKubernetes(claims)].flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  // What a job of GitHub was started by must be known: runs for pull requests are not what grants mean.
  const needed = ids.includes("repository_id") ? [...ids, "event_name"] : ids;
  if (needed.length === 0 || !needed.every((name) => Object.hasOwn(flat, name))) {
    throw new IdentityRefused("workload-claims", issuer);
  }
  return { kind: "workload", claims: Object.freeze(flat) };
}

function topLevel(claims: Claims, ids: readonly string[]): readonly (readonly [string, unknown])[] {
  return listed.flatMap((name) => {
    // `sub` is for those that have nothing better: elsewhere its spelling changes, and a grant could lean on it.
    const isLeftOut = !Object.hasOwn(claims, name) || (name === "sub" && !ids.includes("sub"));
    return isLeftOut ? [] : [[name, claims[name]] as const];
  });
}

function ofKubernetes(claims: Claims): readonly (readonly [string, unknown])[] {
  const root = Object.hasOwn(claims, "kubernetes.io") ? claims["kubernetes.io"] : undefined;
  return nested.flatMap(([name, path]) => {
    const value = path.reduce<unknown>(
      (at, step) => (isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined),
      root,
    );
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** As grants are compared: an issuer may send 1234 where a person wrote "1234". What is no scalar says nothing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "boolean" || Number.isSafeInteger(value)) return String(value);
  return isPrintable(value, limits.textCharactersMax) ? value : undefined;
}
