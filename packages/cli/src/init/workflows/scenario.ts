// writ-scenario.yml: what a merged scenario admits is merged without a person. It must never check out or run anything
// of the pull request, nor hold its right to merge where a branch of somebody else could use it.
import { ours, uses, type WorkflowWishes } from "./pins.ts";
import { appTokenStep } from "./publish.ts";

const rights = [
  "contents: write # merges",
  "pull-requests: read",
  "members: read # who is in the teams that own files",
];

export function scenarioWorkflow({ actions, branch }: WorkflowWishes): string {
  return `# Merges a pull request that only adds one new grant within a merged scenario, once writ-check is content with
# it. It must never check out or run anything of the pull request: it is judged from ${branch} alone, and publishing
# judges it again. Without an App nothing happens: what the workflow's own token merges starts no publishing.
name: writ-scenario

on:
  workflow_run: # zizmor: ignore[dangerous-triggers] runs the default branch's file, and nothing of a pull request
    workflows: [writ-check]
    types: [completed]

permissions: {}

# One after the other: the second of two requests sees the first.
concurrency:
  group: writ-scenario
  cancel-in-progress: false
  queue: max

jobs:
  scenario:
    name: scenario
    if: >-
      github.event.workflow_run.conclusion == 'success' && github.event.workflow_run.event != 'merge_group' &&
      github.event.workflow_run.head_repository.id == github.event.repository.id
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: writ
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
      - uses: ${uses.checkout}
        with:
          ref: ${branch}
          fetch-depth: 0
          persist-credentials: false
${appTokenStep(rights)}
      - id: scenario
        if: steps.app.outputs.token != ''
        uses: ${ours(actions, "scenario")}
        with:
          branch: ${branch}
          github-token: \${{ steps.app.outputs.token }}
          comment-token: \${{ github.token }}
`;
}
