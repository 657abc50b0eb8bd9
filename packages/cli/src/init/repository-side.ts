// The files of an access repository that are no part of its model: who must approve, how to ask, what runs on GitHub,
// what an editor knows. It must never hold a key or a token.
import { codeownersPath, writeCodeowners } from "@writ/github";
import type { Model } from "@writ/model";
import { editorSchemas } from "./editor-schemas.ts";
import { issueForm, issueFormPath } from "./issue-form.ts";
import { type Provider, pullRequestTemplate, requestingPage } from "./requesting-page.ts";
import { workflowFiles } from "./workflows/all.ts";
import type { ActionsPin } from "./workflows/pins.ts";

export interface SideWishes {
  readonly provider: Provider;
  /** Undefined: no workflow is written, since nobody says which actions they would run. */
  readonly actions: ActionsPin | undefined;
  readonly branch: string;
  readonly nowMs: number;
}

/** Path → text. */
export async function repositorySide(model: Model, wishes: SideWishes): Promise<ReadonlyMap<string, string>> {
  const { provider, actions, branch, nowMs } = wishes;
  const onGitHub = provider === "github";
  return new Map([
    [codeownersPath, writeCodeowners(model)],
    ["REQUESTING.md", requestingPage(model, { provider, nowMs })],
    ...(onGitHub ? [[".github/pull_request_template.md", pullRequestTemplate] as const] : []),
    // Nobody would answer without the workflow.
    ...(onGitHub && actions !== undefined ? [[issueFormPath, issueForm(model)] as const] : []),
    ...(onGitHub && actions !== undefined ? workflowFiles({ actions, branch }) : []),
    ...(await editorSchemas()),
  ]);
}
