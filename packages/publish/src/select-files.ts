// Which files of a commit are built: those that are proved, or all where nobody is asked who approved. It must never
// build a file whose bytes the commit does not have, nor Rego that may not be used.
import { checkPolicies } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import {
  carriedVerdicts,
  type EvidenceDocument,
  loadHistory,
  openJudge,
  type RunGit,
  selectVersions,
} from "@writ/github";
import { type Diagnostic, type Model, parseRepository } from "@writ/model";
import { filesOfCommit, git } from "@writ/repository";
import type { PrepareOptions } from "./prepare.ts";

export type SelectedFiles =
  | {
      readonly ok: true;
      readonly model: Model;
      readonly evidence: EvidenceDocument | undefined;
      readonly report: readonly Diagnostic[];
      readonly onlyRemovals: boolean;
    }
  | { readonly ok: false; readonly report: readonly Diagnostic[] };

interface Wish {
  readonly commit: string;
  readonly previous?: EvidenceDocument;
}

export async function selectFiles(options: PrepareOptions, wish: Wish): Promise<SelectedFiles> {
  const { folder, provider, nowSeconds } = options;
  const files = await filesOfCommit(folder, wish.commit);
  if (provider !== "none") return await selectProved(options, wish, { files, provider });
  const parsed = parseRepository(files, { nowSeconds });
  if (!parsed.ok) return { ok: false, report: parsed.diagnostics };
  const mistakes = await checkRego(options, parsed.model);
  if (mistakes.length > 0) return { ok: false, report: mistakes };
  return { ok: true, model: parsed.model, evidence: undefined, report: [], onlyRemovals: false };
}

async function selectProved(
  options: PrepareOptions,
  { commit, previous }: Wish,
  { files, provider }: { readonly files: Awaited<ReturnType<typeof filesOfCommit>>; readonly provider: Provider },
): Promise<SelectedFiles> {
  const { folder, branch, nowSeconds, trust } = options;
  const repositoryId = idOf(trust.repository);
  await assertRoot(folder);
  const run: RunGit = (words, input) => git(folder, words, input);
  const history = await loadHistory(run, commit);
  const carried = previous === undefined ? {} : { carried: carriedVerdicts(previous) };
  const judge = openJudge({ history, provider, git: run, branch, repositoryId, ...carried });
  options.report?.("asking who approved what is new");
  const selection = await selectVersions({
    ...{ history, judge, git: run, files, nowSeconds, repositoryId, branch },
    ...(previous === undefined ? {} : { previous }),
    check: (model) => checkRego(options, model),
  });
  return selection;
}

type Provider = Exclude<PrepareOptions["provider"], "none">;

/** OPA is asked only where there is Rego of the repository's own. */
async function checkRego({ opa }: PrepareOptions, model: Model): Promise<readonly Diagnostic[]> {
  if (model.policies.length === 0) return [];
  return (await checkPolicies(model, await opa.find())).filter(({ severity }) => severity === "error");
}

function idOf(repository: string): number {
  const id = /^[1-9]\d{0,14}$/.test(repository) ? Number(repository) : Number.NaN;
  if (Number.isSafeInteger(id)) return id;
  throw new WritError("WRIT_USAGE", `The repository is named by its number, as GitHub gives it; not ${repository}.`);
}

/** Evidence names files from the root of the repository, as the model does. */
async function assertRoot(folder: string): Promise<void> {
  const prefix = (await git(folder, ["rev-parse", "--show-prefix"])).toString("utf8").trim();
  if (prefix === "") return;
  throw new WritError("WRIT_USAGE", `Publish from the root of the repository, not from ${prefix}.`);
}
