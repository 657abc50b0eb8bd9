// writ-expire.yml: grants whose time is up are tidied away. Access ends without it: a proxy reads the clock itself.
import { ours, uses, type WorkflowWishes } from "./pins.ts";
import { appTokenStep } from "./publish.ts";

export function expireWorkflow({ actions, branch }: WorkflowWishes): string {
  return `# Removes grants whose time is up, in one pull request that it keeps up to date. Access ended by itself: this
# is tidying. Without an App the pull request is the token's, and its checks wait for a click.
name: writ-expire

on:
  schedule:
    - cron: "41 * * * *"
  workflow_dispatch:

permissions: {}

concurrency:
  group: writ-expire
  cancel-in-progress: false

jobs:
  expire:
    name: expire
    if: github.ref == 'refs/heads/${branch}'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: writ
    permissions:
      contents: write # for the branch of the pull request
      pull-requests: write # for the pull request
    steps:
      - uses: ${uses.checkout}
        with:
          # The newest commit, not the one of when this run was queued: from an older one nothing is removed.
          ref: ${branch}
          fetch-depth: 0
          persist-credentials: false
${appTokenStep(["contents: write", "pull-requests: write"])}
      - uses: ${ours(actions, "expire")}
        with:
          mode: pull-request
          github-token: \${{ steps.app.outputs.token || github.token }}
`;
}
