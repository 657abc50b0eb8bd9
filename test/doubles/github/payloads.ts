// The events that start workflows, as far as workflows and actions read them: what GitHub writes to GITHUB_EVENT_PATH.
// It must never say what the hub does not know.
import type { Hub } from "./hub.ts";
import type { HubPull } from "./pull.ts";
import { outlineOf } from "./routes/pull-answers.ts";

export type Payload = Readonly<Record<string, unknown>>;

const url = "https://github.com";

function common({ repository: { id, name, owner } }: Hub): Payload {
  const account = { login: owner, id: id + 1, type: "Organization" };
  const full = `${owner}/${name}`;
  return { repository: { id, name, full_name: full, owner: account, default_branch: "main", private: true } };
}

/** `pull_request`, or with `submitted` `pull_request_review`. */
export function pullRequestEvent(hub: Hub, pull: HubPull, action: "opened" | "submitted"): Payload {
  return { ...common(hub), action, number: pull.number, pull_request: outlineOf(pull, hub, url) };
}

/** `merge_group`: a merge that waits in the queue. */
export function mergeGroupEvent(hub: Hub, merge: { readonly head: string; readonly base: string }): Payload {
  const refs = { head_ref: "refs/heads/gh-readonly-queue/main/pr", base_ref: "refs/heads/main" };
  const group = { head_sha: merge.head, base_sha: merge.base, ...refs };
  return { ...common(hub), action: "checks_requested", merge_group: group };
}

/** `push` of a branch. */
export function pushEvent(hub: Hub, branch: string, before = "0".repeat(40)): Payload {
  const after = hub.stored.commitOf(`refs/heads/${branch}`);
  return { ...common(hub), ref: `refs/heads/${branch}`, before, after, forced: false };
}

export interface EndedRun {
  readonly id: number;
  readonly ok: boolean;
  readonly event: "pull_request" | "pull_request_review";
}

/** `workflow_run`, after the run of a pull request has ended. Of a fork it names no pull request, as GitHub. */
export function workflowRunEvent(hub: Hub, pull: HubPull, run: EndedRun): Payload {
  const { id, name, owner } = hub.repository;
  const from = pull.fork ?? { id, owner };
  return {
    ...common(hub),
    action: "completed",
    workflow_run: {
      id: run.id,
      event: run.event,
      conclusion: run.ok ? "success" : "failure",
      head_sha: pull.head,
      head_branch: pull.branch,
      head_repository: { id: from.id, full_name: `${from.owner}/${name}` },
      html_url: `${url}/${owner}/${name}/actions/runs/${run.id}`,
      pull_requests: pull.fork === undefined ? [{ number: pull.number, head: { sha: pull.head } }] : [],
    },
  };
}

/** `schedule` and `workflow_dispatch` of the default branch. */
export function byClockEvent(hub: Hub, schedule: string): Payload {
  return { ...common(hub), schedule };
}
