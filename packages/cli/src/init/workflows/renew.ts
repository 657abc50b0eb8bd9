// writ-renew.yml: the bundle in force is signed again before it goes stale. It must never build: its content is that of
// the bundle in the store, verified.
import { ours, type WorkflowWishes } from "./pins.ts";
import { storeCredential } from "./publish.ts";

export function renewWorkflow({ actions }: WorkflowWishes): string {
  return `# Signs the published bundle again, unchanged, so that it does not go stale. A file of its own: GitHub
# switches off a whole workflow file when it tires of its schedule, and publishing must not go with it.
name: writ-renew

on:
  schedule:
    - cron: "23 */6 * * *"
  workflow_dispatch:
    inputs:
      ended:
        description: Renew the bundle although it has ended
        type: boolean
        default: false
      behind:
        description: Renew the bundle although the branch has a newer commit
        type: boolean
        default: false

permissions: {}

# The group of writ-publish: never two at the store.
concurrency:
  group: writ-publish
  cancel-in-progress: false
  queue: max

env:
  WRIT_SCOPE: production
  WRIT_EPOCH: "1" # as in writ-publish.yml

jobs:
  renew:
    name: renew
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: writ-publish
    permissions: {}
    steps:
      - uses: ${ours(actions, "renew")}
        with:
          store: \${{ vars.WRIT_STORE }}
          public-keys: \${{ vars.WRIT_PUBLIC_KEYS }}
          scope: \${{ env.WRIT_SCOPE }}
          epoch: \${{ env.WRIT_EPOCH }}
          key: \${{ secrets.WRIT_KEY }}
          ended: \${{ inputs.ended == true }}
          behind: \${{ inputs.behind == true }}
${storeCredential("")}
`;
}
