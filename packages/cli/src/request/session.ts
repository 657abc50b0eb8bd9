// Where a command of a requester works: GitHub with their token, or a clone with their key; read to where the branch
// that is published stands. It must never choose GitHub where --git was said.
import {
  type Asking,
  type AskingOptions,
  type Clone,
  type CloneHead,
  openAsking,
  type RemoteAccessHead,
  readCloneHead,
  readRemoteHead,
} from "@writ/request";
import { targetBranch } from "../approve/approved-branch.ts";
import type { Invocation, Option } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";
import { cloneFolder, readAskingOptions, rememberRepository } from "./asking-options.ts";

/** Beside `askingOptions`, for commands that make something. */
export const signingOptions = {
  key: {
    type: "string",
    value: "FILE",
    description: "with --git: the SSH key that signs (default: git's user.signingkey)",
  },
} as const satisfies Record<string, Option>;

export type Session =
  | { readonly on: "github"; readonly asking: Asking; readonly options: AskingOptions; readonly head: RemoteAccessHead }
  | { readonly on: "git"; readonly clone: Clone; readonly head: CloneHead };

/** @throws WritError REQUEST_…, CLI_GIT. */
export async function openSession(invocation: Invocation, nowSeconds: number): Promise<Session> {
  const options = await readAskingOptions(invocation);
  if (options === undefined) return await openClone(invocation, nowSeconds);
  invocation.terminal.progress(`reading ${options.owner}/${options.repository}`);
  const asking = await openAsking(options);
  const head = await readRemoteHead(asking, nowSeconds);
  await rememberRepository(invocation, asking.name);
  return { on: "github", asking, options, head };
}

async function openClone(invocation: Invocation, nowSeconds: number): Promise<Session> {
  const folder = cloneFolder(invocation);
  const into = await targetBranch(folder, textOption(invocation, "branch"));
  invocation.terminal.progress(`reading ${into.name} of ${folder}, at ${into.commit.slice(0, 12)}`);
  const key = textOption(invocation, "key");
  const clone: Clone = {
    ...{ folder, into, nowSeconds, opa: () => findOpaFor(invocation) },
    ...(key === undefined ? {} : { keyFile: repositoryFolder(invocation.folder, key) }),
  };
  return { on: "git", clone, head: await readCloneHead(clone) };
}
