// Which claims of a workload's token count, by the kind of its issuer. Identity puts only these into a subject, so a
// grant that named another would reach nobody: model says so. It must never list one that anybody can choose as an id.

export interface WorkloadKind {
  /** The claims that together name a workload for good: nobody can take them over. The index finds it by them. */
  readonly id: readonly string[];
  /** Claims that a grant may name, the ids among them. */
  readonly claims: readonly string[];
  /** A grant names one of these at least: the ids alone would admit whatever anybody can have run there. */
  readonly narrow: readonly string[];
}

export const workloadKinds = {
  github: {
    id: ["repository_id"],
    claims: [
      ...["repository_id", "repository_owner_id", "repository", "repository_owner", "repository_visibility"],
      ...["environment", "ref", "ref_type", "base_ref", "head_ref", "sha", "event_name", "actor_id", "actor"],
      ...["workflow", "workflow_ref", "workflow_sha", "job_workflow_ref", "job_workflow_sha"],
      ...["run_id", "run_number", "run_attempt", "runner_environment", "enterprise_id"],
    ],
    narrow: ["environment", "ref", "job_workflow_ref"],
  },
  gitlab: {
    id: ["project_id"],
    claims: [
      ...[
        "project_id",
        "project_path",
        "namespace_id",
        "namespace_path",
        "ref",
        "ref_type",
        "ref_path",
        "ref_protected",
      ],
      ...["environment", "environment_protected", "environment_action", "deployment_tier", "pipeline_id"],
      ...["pipeline_source", "job_id", "ci_config_ref_uri", "ci_config_sha", "user_id", "runner_id", "sha"],
    ],
    narrow: ["environment", "ref", "ref_path", "ci_config_ref_uri"],
  },
  kubernetes: {
    id: ["namespace", "serviceaccount"],
    claims: ["namespace", "serviceaccount", "serviceaccount_uid", "pod", "pod_uid", "node"],
    narrow: [],
  },
  /** Whatever else speaks OpenID Connect: its own id for the workload is all that is known to last. */
  other: { id: ["sub"], claims: ["sub"], narrow: [] },
} as const satisfies Record<string, WorkloadKind>;

export type WorkloadKindName = keyof typeof workloadKinds;

/** Undefined when no kind is known by these claims. */
export function workloadKindOf(id: readonly string[]): WorkloadKindName | undefined {
  const names = Object.keys(workloadKinds) as WorkloadKindName[];
  return names.find((name) => workloadKinds[name].id.join(" ") === id.join(" "));
}
