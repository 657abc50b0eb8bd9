// What an approval by key is worth before anybody merges: which files it would prove, and why not the others. The same
// judge as when publishing; it must never be kinder.
import type { RunGit } from "./facts.ts";
import { openGitProvider } from "./git-provider.ts";
import { type FileVersion, loadHistory, modelPaths } from "./history.ts";
import { openJudge } from "./judge-versions.ts";
import { type Reason, reasons } from "./reasons.ts";

export interface ApprovalWish {
  readonly git: RunGit;
  /** The branch that it may be merged into, and its newest commit. */
  readonly branch: string;
  readonly base: string;
  /** The signed commit that says yes: hex digits. */
  readonly approval: string;
  readonly nowSeconds: number;
}

export interface ApprovedFile {
  readonly path: string;
  /** Absent: the approval proves the file. `what` and `instead` are sentences of Writ's own. */
  readonly lacks?: { readonly reason: Reason; readonly what: string; readonly instead: string };
}

/** Files of the model that the branch changes, sorted. Rejects with what the provider and git reject with. */
export async function weighApproval(wish: ApprovalWish): Promise<readonly ApprovedFile[]> {
  const { git, branch, base, approval, nowSeconds } = wish;
  const repositoryId = 0;
  const provider = openGitProvider({ git, branch, repositoryId });
  const history = await loadHistory(git, base);
  const judge = openJudge({ history, provider, git, branch, repositoryId });
  const before = judge.provedAt(base);
  const pull = await provider.proposedPull(approval, before, nowSeconds);
  const tree = await treeOf(git, approval);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const file = tree.get(path);
    return file?.plain === true && file.blob !== null ? await judge.readBlob(file.blob) : undefined;
  };
  const mine = (pull.reviews ?? []).filter(({ signed }) => signed === approval);
  const proposed = { pull: { ...pull, reviews: mine }, before, read };
  const paths = [...(pull.files?.keys() ?? (await changedPaths(git, base, approval)))].sort();
  const found: ApprovedFile[] = [];
  for (const path of paths) {
    const version = tree.get(path) ?? { path, commit: approval, blob: null, plain: true };
    const verdict = await judge.judgeProposed(version, proposed);
    if (verdict.status !== "unproved") found.push({ path });
    else {
      const [what, instead] = reasons[verdict.reason];
      found.push({ path, lacks: { reason: verdict.reason, what, instead } });
    }
  }
  return found;
}

async function treeOf(git: RunGit, commit: string): Promise<ReadonlyMap<string, FileVersion>> {
  const listed = textOf(await git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...modelPaths])).split("\0");
  const files = listed
    .filter((entry) => entry !== "")
    .map((entry): [string, FileVersion] => {
      const [head = "", path = ""] = [entry.slice(0, entry.indexOf("\t")), entry.slice(entry.indexOf("\t") + 1)];
      const [mode = "", , blob = ""] = head.split(" ");
      return [path, { path, commit, blob, plain: mode.startsWith("100") }];
    });
  return new Map(files);
}

/** Where the provider found a fault it names no files; these are then listed with it. */
async function changedPaths(git: RunGit, base: string, head: string): Promise<readonly string[]> {
  const words = [
    "diff",
    "--name-only",
    "--no-renames",
    "--no-ext-diff",
    "-z",
    `${base}...${head}`,
    "--",
    ...modelPaths,
  ];
  return textOf(await git(words))
    .split("\0")
    .filter((path) => path !== "");
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
