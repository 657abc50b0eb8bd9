// writ approve: shows what a branch gives, asks, and signs a commit that says yes. It must never move a branch before
// the approval is known to count, nor say yes for a person who did not.

import { formatPlanText, type Plan } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { type ApprovedFile, formatApprovalLine, weighApproval } from "@writ/github";
import { formatDiagnostics } from "@writ/model";
import { askVersions, git, readVersions } from "@writ/repository";
import { type ApprovedBranch, approvedBranch, type TargetBranch, targetBranch } from "../approve/approved-branch.ts";
import { askYes } from "../approve/ask.ts";
import type { Command, Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const approveCommand: Command = {
  name: "approve",
  summary: "without GitHub: approve a branch by a signed commit",
  usage: "[BRANCH|COMMIT] [--into BRANCH] [--dir DIR] [--key FILE] [--yes]",
  example: "writ approve request-alice\nwrit approve origin/request-alice --key ~/.ssh/id_ed25519.pub",
  options: {
    into: { type: "string", value: "BRANCH", description: "the branch that is published (default: origin's, or main)" },
    key: { type: "string", value: "FILE", description: "the SSH key that signs (default: user.signingkey of git)" },
    yes: { type: "boolean", description: "do not ask: the plan was read elsewhere" },
    dir: { type: "string", value: "DIR", description: "the access repository (default: this folder)" },
  },
  notes: [
    "BRANCH: absent, the one that is checked out. Its files stay as they are; it gets one commit more.",
    "Whose key it is says people.yaml (`keys:`), as it is proved on the branch that is published.",
    "Exit status: 0 approved; 1 not: the branch is not valid, the answer was no, or the approval would not count.",
  ],
  async run(invocation) {
    if (invocation.positionals.length > 1) throw new WritError("WRIT_USAGE", "One branch or commit at most.");
    const folder = repositoryFolder(invocation.folder, textOption(invocation, "dir") ?? ".");
    const into = await targetBranch(folder, textOption(invocation, "into"));
    const branch = await approvedBranch(folder, invocation.positionals[0]);
    if (branch.local === into.name) {
      throw new WritError("WRIT_USAGE", `${into.name} is what is published. Name the branch that asks for something.`);
    }
    const plan = await showPlan(invocation, folder, { from: into.commit, to: branch.of });
    if (plan === undefined) return 1;
    if (!(await isYes(invocation, branch, into))) {
      invocation.terminal.print("Nothing was approved.");
      invocation.terminal.json({ ok: false, refused: "no" });
      return 1;
    }
    const key = textOption(invocation, "key");
    const keyFile = key === undefined ? undefined : repositoryFolder(invocation.folder, key);
    const approval = await signApproval(folder, { branch, into, keyFile });
    const files = await weigh(folder, { into, approval });
    return await conclude(invocation, folder, { branch, into, approval, files, plan });
  },
};

/** undefined: the branch is not valid, and that was said. */
async function showPlan(
  invocation: Invocation,
  folder: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Plan | undefined> {
  const { terminal } = invocation;
  const { base, head } = await readVersions(folder, [from, to]);
  if (!head.parsed.ok) {
    terminal.print(formatDiagnostics(head.parsed.diagnostics, "text").trimEnd());
    terminal.json({ ok: false, diagnostics: head.parsed.diagnostics });
    terminal.next("let it be corrected; what is not valid gives nobody anything, approved or not");
    return undefined;
  }
  const models = { before: base.model, after: head.parsed.model };
  const needsOpa = [models.before, models.after].some(({ policies }) => policies.length > 0);
  const plan = await askVersions({
    ...models,
    ...{ base: base.name, head: head.name, nowSeconds: Math.floor(Date.now() / 1000) },
    ...(needsOpa ? { opa: await findOpaFor(invocation) } : {}),
  });
  for (const line of formatPlanText(plan)) terminal.print(line);
  return plan;
}

async function isYes(invocation: Invocation, { of, local, name }: ApprovedBranch, into: TargetBranch) {
  if (flagOption(invocation, "yes")) return true;
  const what = `${local ?? name} as commit ${of.slice(0, 12)} has it`;
  const question = `\nApprove ${what}, to be merged into ${into.name}?`;
  return await askYes(question, { input: process.stdin, output: process.stderr, stop: invocation.stop });
}

/** Makes the commit; no branch names it yet. @throws WritError CLI_SIGN. */
async function signApproval(
  folder: string,
  { branch, into, keyFile }: { branch: ApprovedBranch; into: TargetBranch; keyFile: string | undefined },
): Promise<string> {
  const line = formatApprovalLine({ of: branch.of, branch: into.name });
  const own = keyFile === undefined ? [] : ["-c", `user.signingkey=${keyFile}`];
  const words = [
    "-c",
    "gpg.format=ssh",
    ...own,
    "commit-tree",
    "-S",
    "-p",
    branch.tip,
    "-F",
    "-",
    `${branch.tip}^{tree}`,
  ];
  try {
    return (await git(folder, words, `Approve ${branch.of.slice(0, 12)}\n\n${line}\n`)).toString("utf8").trim();
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    throw new WritError("CLI_SIGN", fault.detail);
  }
}

async function weigh(folder: string, { into, approval }: { into: TargetBranch; approval: string }) {
  const run = async (words: readonly string[], input?: string) => await git(folder, words, input);
  const nowSeconds = Math.floor(Date.now() / 1000);
  return await weighApproval({ git: run, branch: into.name, base: into.commit, approval, nowSeconds });
}

interface Outcome {
  readonly branch: ApprovedBranch;
  readonly into: TargetBranch;
  readonly approval: string;
  readonly files: readonly ApprovedFile[];
  readonly plan: Plan;
}

async function conclude({ terminal }: Invocation, folder: string, outcome: Outcome): Promise<number> {
  const { branch, into, approval, files, plan } = outcome;
  const counting = files.filter(({ lacks }) => lacks === undefined);
  terminal.print("");
  for (const { path, lacks } of files) {
    if (lacks === undefined) terminal.print(`  ${terminal.style("good", "approved")}  ${path}`);
    else terminal.print(`  ${terminal.style("bad", "not")}       ${path}: ${lacks.what}. ${lacks.instead}`);
  }
  const counts = counting.length > 0;
  if (counts && branch.local !== undefined) {
    await git(folder, ["update-ref", "-m", "writ approve", `refs/heads/${branch.local}`, approval, branch.tip]);
  }
  const where = {
    approval,
    of: branch.of,
    into: into.name,
    ...(branch.local === undefined ? {} : { branch: branch.local }),
  };
  terminal.json({ ok: counts, ...(counts ? where : {}), files, plan });
  if (!counts) {
    const nothing =
      files.length === 0 ? "The branch changes no file of the model." : "The approval would count for nothing";
    terminal.print(files.length === 0 ? nothing : `${nothing}, so it was not made.`);
    terminal.next("have somebody approve who may, or do what stands behind the files");
    return 1;
  }
  terminal.print(`Approved ${counting.length} of ${files.length} by commit ${approval.slice(0, 12)}.`);
  const source = branch.local ?? approval;
  const place = branch.local === undefined ? `${approval}:refs/heads/${branch.name}` : branch.local;
  terminal.next(`git push ${branch.remote} ${place}; then, on ${into.name}: git merge --no-ff -S ${source}`);
  return 0;
}
