// What an approval by key is worth before anybody merges: which files it would prove, and why not the others. The
// rules are those of publishing; what only publishing can prove (CODEOWNERS, people.yaml and groups themselves) is
// taken as it stands on the branch that it goes to. It must never be the proof.
import type { ProvedBefore, RunGit } from "./facts.ts";
import { openGitProvider } from "./git-provider.ts";
import { type FileVersion, modelPaths } from "./history.ts";
import { openProposals } from "./proposals.ts";
import { type Reason, reasons } from "./reasons.ts";
import { once } from "./remembered.ts";

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
  const provider = openGitProvider({ git, branch, repositoryId: 0 });
  const judge = openProposals(provider);
  const [before, after] = [await treeAt(git, base), await treeAt(git, approval)];
  const pull = await provider.proposedPull(approval, before, nowSeconds);
  const mine = (pull.reviews ?? []).filter(({ signed }) => signed === approval);
  const proposed = { pull: { ...pull, reviews: mine }, before, read: after.read };
  const paths = [...(pull.files?.keys() ?? (await changedPaths(git, base, approval)))].sort();
  const found: ApprovedFile[] = [];
  for (const path of paths) {
    const version = after.files.get(path) ?? { path, commit: approval, blob: null, plain: true };
    const verdict = await judge(version, proposed);
    if (verdict.status !== "unproved") found.push({ path });
    else {
      const [what, instead] = reasons[verdict.reason];
      found.push({ path, lacks: { reason: verdict.reason, what, instead } });
    }
  }
  return found;
}

interface Tree extends ProvedBefore {
  readonly files: ReadonlyMap<string, FileVersion>;
}

/** The files of the model as a commit has them. */
async function treeAt(git: RunGit, commit: string): Promise<Tree> {
  const listed = textOf(await git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...modelPaths])).split("\0");
  const entries = listed.filter((entry) => entry !== "");
  const files = new Map(
    entries.map((entry): [string, FileVersion] => {
      const tab = entry.indexOf("\t");
      const [[mode = "", , blob = ""], path] = [entry.slice(0, tab).split(" "), entry.slice(tab + 1)];
      return [path, { path, commit, blob, plain: mode.startsWith("100") }];
    }),
  );
  const blobs = new Map<string, Promise<Uint8Array>>();
  return {
    commit,
    files,
    paths: (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)),
    read: async (path) => {
      const { blob, plain } = files.get(path) ?? { blob: null, plain: false };
      return plain && blob !== null ? await once(blobs, blob, () => git(["cat-file", "blob", blob])) : undefined;
    },
  };
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
