// writ-publish.yml: a merge becomes a signed bundle. Building reads the repository and asks GitHub, signing holds the
// key; they are jobs of their own, and only a digest and files pass between them.
import { ours, uses, type WorkflowWishes } from "./pins.ts";

export function publishWorkflow(wishes: WorkflowWishes): string {
  return `# Publishes what was merged: proves who approved it, builds, signs, stores. The job that holds the key checks
# out nothing and runs nothing but these steps; it signs only what has the digest that building gave.
name: writ-publish

on:
  push:
    branches: [${wishes.branch}]
  workflow_dispatch:
    inputs:
      ask-again:
        description: Leave the evidence of the bundle before unread, and prove everything anew
        type: boolean
        default: false

permissions: {}

# One after the other, none left out: a bundle names the one before it.
concurrency:
  group: writ-publish
  cancel-in-progress: false
  queue: max

env:
  WRIT_SCOPE: production
  WRIT_EPOCH: "1" # raised here and in proxy.yaml only after history was rewritten

jobs:
${buildJob(wishes)}
${signJob(wishes)}`;
}

function buildJob({ actions, branch }: WorkflowWishes): string {
  return `  build:
    name: build
    if: github.ref == 'refs/heads/${branch}'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    environment: writ
    permissions:
      contents: read
      pull-requests: read # for who approved
    outputs:
      digest: \${{ steps.build.outputs.digest }}
      publish: \${{ steps.build.outputs.publish }}
    steps:
      - uses: ${uses.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
${appTokenStep(["members: read # who is in the teams that own files", "contents: read", "pull-requests: read"])}
      - id: build
        uses: ${ours(actions, "publish")}
        with:
          step: build
          github-token: \${{ steps.app.outputs.token || github.token }}
          store: \${{ vars.WRIT_STORE }}
          public-keys: \${{ vars.WRIT_PUBLIC_KEYS }}
          scope: \${{ env.WRIT_SCOPE }}
          epoch: \${{ env.WRIT_EPOCH }}
          folder: \${{ runner.temp }}/writ-publication
          ask-again: \${{ inputs.ask-again == true }}
          expect-latest: "false" # "true" once a bundle was published: then a store that was emptied is refused
${storeCredential("READ_")}
      - uses: ${uses.upload}
        if: steps.build.outputs.publish == 'true'
        with:
          name: writ-publication
          path: \${{ runner.temp }}/writ-publication
          include-hidden-files: true
          if-no-files-found: error
          retention-days: 5
`;
}

function signJob({ actions }: WorkflowWishes): string {
  return `  sign:
    name: sign and store
    needs: build
    if: needs.build.outputs.publish == 'true'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: writ-publish
    permissions: {}
    steps:
      - uses: ${uses.download}
        with:
          name: writ-publication
          path: \${{ runner.temp }}/writ-publication
      - id: sign
        uses: ${ours(actions, "publish")}
        with:
          step: sign
          folder: \${{ runner.temp }}/writ-publication
          digest: \${{ needs.build.outputs.digest }}
          scope: \${{ env.WRIT_SCOPE }}
          epoch: \${{ env.WRIT_EPOCH }}
          key: \${{ secrets.WRIT_KEY }}
      - uses: ${ours(actions, "publish")}
        with:
          step: store
          folder: \${{ runner.temp }}/writ-publication
          digest: \${{ steps.sign.outputs.digest }}
          store: \${{ vars.WRIT_STORE }}
          public-keys: \${{ vars.WRIT_PUBLIC_KEYS }}
          scope: \${{ env.WRIT_SCOPE }}
          epoch: \${{ env.WRIT_EPOCH }}
${storeCredential("")}
`;
}

/** A token of the App, where one is set up; without it \`steps.app.outputs.token\` is empty. */
export function appTokenStep(rights: readonly string[]): string {
  return `      - id: app
        if: vars.WRIT_APP_CLIENT_ID != ''
        uses: ${uses.appToken}
        with:
          client-id: \${{ vars.WRIT_APP_CLIENT_ID }}
          private-key: \${{ secrets.WRIT_APP_KEY }}
${rights.map((right) => `          permission-${right}`).join("\n")}`;
}

/** What the step of an action needs to reach the store. Whatever is not set is empty, and not used. */
export function storeCredential(prefix: "" | "READ_"): string {
  return `        env:
          AWS_REGION: \${{ vars.WRIT_AWS_REGION }}
          AWS_ENDPOINT_URL_S3: \${{ vars.WRIT_AWS_ENDPOINT }}
          AWS_ACCESS_KEY_ID: \${{ secrets.WRIT_${prefix}AWS_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.WRIT_${prefix}AWS_SECRET_ACCESS_KEY }}
          WRIT_STORE_TOKEN: \${{ secrets.WRIT_${prefix}STORE_TOKEN }}`;
}
