// writ-issue.yml: an issue written with the form is answered with the file that its author may ask to merge. It must
// never open a pull request itself, since a bot would be who asks.
import { ours, uses, type WorkflowWishes } from "./pins.ts";

export function issueWorkflow({ actions, branch }: WorkflowWishes): string {
  return `# Answers an issue of the form "Access" with a link that opens the author's own pull request. It grants
# nothing: what an issue says is data of a stranger, read by the action and by nothing else here.
name: writ-issue

on:
  issues:
    types: [opened, edited, reopened]

permissions: {}

concurrency:
  group: writ-issue-\${{ github.event.issue.number }}
  cancel-in-progress: false

jobs:
  answer:
    name: answer
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
      issues: write # for the answer
    steps:
      - uses: ${uses.checkout}
        with:
          ref: ${branch}
          persist-credentials: false
      - uses: ${ours(actions, "issue")}
        with:
          branch: ${branch}
`;
}
