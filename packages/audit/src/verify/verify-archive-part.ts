// The archive as a part of the whole: the chain, the evidence, and with a clone each bundle built again. It must never
// build again what evidence that is not the signed one names.
import { bundleFileName } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type History, loadHistory, openJudge, type Provider, type RunGit } from "@writ/github";
import { git } from "@writ/repository";
import { type CheckedArchive, type CheckedBundle, checkArchive } from "./check-archive.ts";
import { checkBranch } from "./check-branch.ts";
import { checkClone } from "./check-clone.ts";
import { EvidenceChecker } from "./check-evidence.ts";
import type { Findings } from "./findings.ts";
import { type ArchiveSource, readArchived } from "./open-archived.ts";
import type { RebuildSource } from "./rebuild-bundle.ts";
import { differingPart, type Rebuilt, rebuildBundle } from "./rebuild-bundle.ts";

export interface ArchiveWish extends ArchiveSource {
  /** Digests of all bundles that lie there, where the place can list them. */
  readonly listed?: readonly string[];
  /** Of all evidence that lies there. */
  readonly listedEvidence?: readonly string[];
  /** Absent: no clone was given, so nothing is built again. */
  readonly clone?: RebuildSource;
  /** Who is asked again who approved. */
  readonly askAgain?: { readonly provider: Provider; readonly branch: string; readonly ofGit: boolean };
  readonly findings: Findings;
  readonly report: (line: string) => void;
}

export interface ArchiveResult {
  readonly checked: CheckedArchive;
  readonly bundles: {
    readonly count: number;
    readonly chained: number;
    readonly whole: boolean;
    /** Built again, and equal. */
    readonly rebuilt: number;
    /** Signed by an offline key: each is another bundle of the archive, and grants that it adds. */
    readonly breakGlass: number;
  };
  readonly evidence: {
    readonly documents: number;
    readonly versions: number;
    readonly approvals: number;
    readonly without: number;
  };
}

export async function verifyArchivePart(wish: ArchiveWish): Promise<ArchiveResult> {
  const checked = await checkArchive(wish);
  if (wish.clone !== undefined) {
    wish.report("clone: its objects");
    await checkClone(wish.clone.folder, wish.findings);
  }
  const history = await historyOf(wish, checked);
  const evidence = new EvidenceChecker({ ...wish, ...judging(wish, history) });
  let rebuilt = 0;
  let without = 0;
  let breakGlass = 0;
  let last: { readonly of: string; readonly content: string; readonly equal: boolean } | undefined;
  let done = 0;
  for (const bundle of checked.bundles.values()) {
    if (done % reportedEach === 0) wish.report(`bundles: ${done} of ${checked.bundles.size}`);
    done += 1;
    const { commit, ev } = bundle.claims;
    if (bundle.claims.breakGlass !== undefined) {
      // It was held against the bundle below it, byte for byte; what it adds is in no commit.
      breakGlass += 1;
      tellBase(wish, bundle, checked);
      continue;
    }
    if (history !== undefined) checkSequence(wish, bundle, history);
    const of = `${commit} ${ev} ${bundle.content}`;
    // A renewal is the same content once more.
    const renewed: boolean = last?.of === of;
    const equal: boolean = renewed ? last?.equal === true : await checkBundle(wish, bundle, { evidence, history });
    last = { of, content: bundle.content, equal };
    if (equal) rebuilt += 1;
    if (ev === null) without += 1;
  }
  for (const digest of wish.listedEvidence ?? []) await evidence.checkAside(digest);
  tellWithout(wish, checked, { with: checked.bundles.size - breakGlass - without, without });
  const { documents, versions, approvals } = evidence;
  return {
    checked,
    bundles: { count: checked.bundles.size, chained: checked.chain.length, whole: checked.whole, rebuilt, breakGlass },
    evidence: { documents, versions, approvals, without },
  };
}

const reportedEach = 100;

/** What it adds to must have been published, not only signed. */
function tellBase({ findings }: ArchiveWish, { claims, digest }: CheckedBundle, { bundles, chain }: CheckedArchive) {
  const base = claims.prev === null ? undefined : bundles.get(claims.prev);
  const oldest = chain.at(-1)?.claims.epoch ?? 0;
  if (base?.chained === true || claims.epoch < oldest) return;
  const says = "It adds to a bundle that is in no chain from the newest bundle.";
  findings.unproved({ part: "bundles", code: "off-chain", where: bundleFileName(digest), says });
}

interface Checking {
  readonly evidence: EvidenceChecker;
  readonly history: History | undefined;
}

/** True when it was built again and is the same. */
async function checkBundle(wish: ArchiveWish, bundle: CheckedBundle, checking: Checking): Promise<boolean> {
  const { ev, commit } = bundle.claims;
  const document = await checking.evidence.open(bundle);
  if (ev !== null && document === undefined) return false;
  if (document !== undefined && ev !== null) await checking.evidence.checkVersions(document, ev);
  if (wish.clone === undefined) return false;
  const rebuilding = await rebuildBundle(wish.clone, { commit, document: document ?? null });
  const where = bundleFileName(bundle.digest);
  if (rebuilding.status === "built") return await compare(wish, bundle, rebuilding.built);
  const told = { part: "bundles", code: rebuilding.code, where, says: rebuilding.says } as const;
  if (rebuilding.status === "wrong") wish.findings.wrong(told);
  else wish.findings.unproved(told);
  return false;
}

async function compare(wish: ArchiveWish, bundle: CheckedBundle, built: Rebuilt): Promise<boolean> {
  if (built.content === bundle.content) return true;
  const read = await readArchived(wish, bundle.digest);
  const differs = read.status === "opened" ? differingPart(read.bundle, built.parts) : undefined;
  const where = bundleFileName(bundle.digest);
  const { commit } = bundle.claims;
  if (differs?.part === "policy.wasm") {
    const says = `Its rules are not those of this Writ (commit ${commit}): verify with the Writ that published it.`;
    wish.findings.unproved({ part: "bundles", code: "other-rules", where, says });
    return false;
  }
  const place =
    differs === undefined
      ? ""
      : ` ${differs.part} differs${differs.pointer === undefined ? "" : ` at ${differs.pointer}`}.`;
  const says = `Built again from commit ${commit}, it is another.${place}`;
  wish.findings.wrong({ part: "bundles", code: "built-otherwise", where, says });
  return false;
}

/** The sequence counts commits on first-parent history; bundles of a history that was rewritten are not in it. */
function checkSequence({ findings }: ArchiveWish, { claims, digest, chained }: CheckedBundle, history: History): void {
  const index = history.indexOf.get(claims.commit);
  const where = bundleFileName(digest);
  if (index === undefined) {
    const says = `Its commit ${claims.commit} is not on the clone's first-parent history.`;
    return findings.unproved({ part: "bundles", code: "not-in-history", where, says });
  }
  if (!chained || history.commits.length - index === claims.seq) return;
  const says = `Its sequence is ${claims.seq}; its commit is number ${history.commits.length - index}.`;
  findings.wrong({ part: "bundles", code: "sequence", where, says });
}

/** History of the newest bundle's commit, not of what is checked out. */
async function historyOf(wish: ArchiveWish, { chain }: CheckedArchive): Promise<History | undefined> {
  const newest = chain[0];
  if (wish.clone === undefined || newest === undefined) return undefined;
  const { folder, branch = "main" } = wish.clone;
  const { commit } = newest.claims;
  try {
    const history = await loadHistory(runGit(folder), commit);
    await checkBranch({ folder, branch, commit, where: bundleFileName(newest.digest) }, wish.findings);
    return history;
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    const says = `History of commit ${newest.claims.commit} cannot be read here. ${fault.detail}`;
    wish.findings.unproved({ part: "bundles", code: "no-history", where: wish.clone.folder, says });
    return undefined;
  }
}

function judging({ askAgain, clone, trust }: ArchiveWish, history: History | undefined) {
  if (history === undefined) return {};
  const read = clone === undefined ? {} : { git: runGit(clone.folder) };
  if (askAgain === undefined || clone === undefined) return { history, ...read };
  const { provider, branch, ofGit } = askAgain;
  const repositoryId = Number(trust.repository);
  const judge = openJudge({ history, provider, git: runGit(clone.folder), branch, repositoryId });
  return { history, ...read, judge, judged: ofGit ? ("wrong" as const) : ("unproved" as const) };
}

function runGit(folder: string): RunGit {
  return (words, input) => git(folder, words, input);
}

/** Where some name evidence, one that does not was published without asking anybody. */
function tellWithout({ findings }: ArchiveWish, { chain }: CheckedArchive, counts: { with: number; without: number }) {
  const first = chain.find(({ claims }) => claims.ev === null);
  if (counts.with === 0 || counts.without === 0 || first === undefined) return;
  const says = "It names no evidence: what it holds was committed, and nothing says who approved it.";
  findings.unproved({ part: "evidence", code: "no-evidence", where: bundleFileName(first.digest), says });
}
