// writ-check.yml and writ-comment.yml: what a pull request would change, said without any right to write; and the same
// posted by a workflow that never sees the files of the pull request.
import { ours, uses, type WorkflowWishes } from "./pins.ts";

export function checkWorkflow({ actions }: WorkflowWishes): string {
  return `# Says whether a pull request is valid, and who would gain and lose what. It must never hold a secret or a
# right to write: it reads files of strangers. writ-comment posts what it found.
name: writ-check

on:
  pull_request:
    # edited: it may go into another branch now, where the same commits change more than the plan said. Draft no more:
    # only what ends a check is looked at by writ-scenario.
    types: [opened, synchronize, reopened, edited, ready_for_review]
  pull_request_review: # an approval more, or one less
    types: [submitted, dismissed]
  merge_group:

permissions: {}

concurrency:
  group: writ-check-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    name: writ-check # what the rule of the branch requires
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: read # for the approvals that are still missing
    steps:
      - uses: ${uses.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${ours(actions, "validate")}
        with:
          step: check
          comment: "false"
          report: \${{ runner.temp }}/writ-report
      - uses: ${uses.upload}
        if: \${{ !cancelled() && github.event_name != 'merge_group' }}
        with:
          name: writ-report
          path: \${{ runner.temp }}/writ-report
          retention-days: 5
`;
}

export function commentWorkflow({ actions }: WorkflowWishes): string {
  return `# Posts what writ-check found, as one comment, for forks too. It must never check out or run anything of the
# pull request: what it downloads is data of a stranger, posted only to the pull request whose head was checked.
name: writ-comment

on:
  workflow_run: # zizmor: ignore[dangerous-triggers] a fork's own run may not write; this job runs no code of the fork
    workflows: [writ-check]
    types: [completed]

permissions: {}

concurrency:
  group: writ-comment-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false

jobs:
  comment:
    name: comment
    if: github.event.workflow_run.event != 'merge_group'
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: read # for the report of that run
      pull-requests: write # for the comment
    steps:
      - uses: ${uses.download}
        with:
          name: writ-report
          path: \${{ runner.temp }}/writ-report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: ${ours(actions, "validate")}
        with:
          step: comment
          report: \${{ runner.temp }}/writ-report
`;
}
