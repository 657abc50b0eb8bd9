// The claims of a job's token, all as text, as docs.github.com lists them ("OpenID Connect reference"). Pure.

export interface JobRun {
  readonly owner: string;
  readonly ownerId: number;
  readonly repository: string;
  readonly repositoryId: number;
  readonly ref: string;
  readonly event: string;
  readonly actor: string;
  readonly actorId: number;
  /** The workflow's file in .github/workflows. */
  readonly workflow: string;
  /** Only of jobs that name one. */
  readonly environment?: string;
  /** The branches of a pull request's runs. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly runId?: number;
}

const sha = "5f2b1f3c1f0e4d7d9a6c2f1b8e0d3a4c5b6e7f80";

export function claimsOf(run: JobRun): Readonly<Record<string, string>> {
  const { owner, ownerId, repository, repositoryId, ref, event, environment } = run;
  const name = `${owner}/${repository}`;
  const workflow = `${name}/.github/workflows/${run.workflow}@${ref}`;
  return {
    sub: subjectOf(run),
    ...(environment === undefined ? {} : { environment }),
    ...{ ref, ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch", ref_protected: "false", sha },
    ...{ repository: name, repository_id: `${repositoryId}`, repository_visibility: "private" },
    ...{ repository_owner: owner, repository_owner_id: `${ownerId}` },
    ...{ actor: run.actor, actor_id: `${run.actorId}`, event_name: event },
    ...{ base_ref: run.baseRef ?? "", head_ref: run.headRef ?? "", runner_environment: "github-hosted" },
    ...{ run_id: `${run.runId ?? 9001}`, run_number: "17", run_attempt: "1", check_run_id: "77001" },
    ...{ workflow: run.workflow, workflow_ref: workflow, workflow_sha: sha },
    ...{ job_workflow_ref: workflow, job_workflow_sha: sha },
  };
}

/** Of repositories made since 2026-07-15: with the ids of owner and repository in it. */
function subjectOf({ owner, ownerId, repository, repositoryId, environment, event, ref }: JobRun): string {
  const of = `repo:${owner}@${ownerId}/${repository}@${repositoryId}`;
  if (environment !== undefined) return `${of}:environment:${environment.replaceAll(":", "%3A")}`;
  return event === "pull_request" ? `${of}:pull_request` : `${of}:ref:${ref}`;
}
