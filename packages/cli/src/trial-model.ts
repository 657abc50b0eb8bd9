// The opening of commands that try something out: the repository in --dir as it lies, or what is wrong with it. It must
// never go on with a repository that has a mistake.
import { formatDiagnostics, type Model } from "@writ/model";
import { parseForTrial } from "@writ/repository";
import type { Invocation } from "./command.ts";
import { textOption } from "./options.ts";
import { repositoryFolder } from "./repository-folder.ts";

/** The model; undefined after saying every mistake, and the command then ends with 1. */
export async function trialModel(invocation: Invocation): Promise<Model | undefined> {
  const parsed = await parseForTrial(repositoryFolder(invocation.folder, textOption(invocation, "dir") ?? "."));
  if (parsed.ok) return parsed.model;
  invocation.terminal.progress(formatDiagnostics(parsed.diagnostics, "text").trimEnd());
  return undefined;
}
