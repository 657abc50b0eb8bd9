// Judges versions of files: gathers what `judge` needs, each fact once. What decides who may approve (CODEOWNERS,
// people.yaml, groups) is itself taken as it was proved before the pull request, never as it stood unproved.
import { choosePull, type Place } from "./choose-pull.ts";
import { isGrant } from "./earlier-grant.ts";
import type { LaterReview } from "./evidence.ts";
import type { ProvedBefore, Provider, PullFacts, RunGit } from "./facts.ts";
import { type FileVersion, versionsUpTo } from "./history.ts";
import { type FileFacts, judge } from "./judge.ts";
import { openFacts } from "./proposals.ts";
import { unproved, type Verdict } from "./reasons.ts";
import { once, remembered } from "./remembered.ts";
import type { ScenarioVerdict } from "./scenario/judge-scenario.ts";
import { openScenarios } from "./scenario/open-scenarios.ts";
import { scenarioProof } from "./scenario/scenario-proof.ts";

export interface JudgeOptions extends Place {
  readonly provider: Provider;
  readonly git: RunGit;
  /** Verdicts of an earlier run by `versionKey`; these are not asked again. */
  readonly carried?: ReadonlyMap<string, Verdict>;
}

export interface VersionJudge {
  judge(version: FileVersion): Promise<Verdict>;
  /** The newest version of a path, at or before a commit, that is proved or the root's; undefined: there is none. */
  lastProved(path: string, commit: string): Promise<FileVersion | undefined>;
  readBlob(blob: string): Promise<Uint8Array>;
  /** An open pull request that brings one new grant, as if it were merged onto the newest commit of the history now. */
  foresee(open: OpenGrant): Promise<Foreseen>;
  /** Who of the owners approved a version, after its merge too; undefined: none whose word counts. */
  laterReview(version: FileVersion): Promise<LaterReview | undefined>;
}

export interface OpenGrant {
  /** As `openPull` gives it. */
  readonly pull: PullFacts;
  readonly path: string;
  /** Git's id of what the file holds at its head, and that. */
  readonly blob: string;
  readonly bytes: Uint8Array;
  readonly nowSeconds: number;
}

export interface Foreseen {
  /** What approvals say. */
  readonly approval: Verdict;
  readonly scenario: ScenarioVerdict;
}

export function versionKey({ path, commit, blob }: Pick<FileVersion, "path" | "commit" | "blob">): string {
  return `${commit} ${blob ?? "removed"} ${path}`;
}

/** Judges by the facts that the provider gives; rejects with its WritError when it cannot give them. */
export function openJudge(options: JudgeOptions): VersionJudge {
  const { history, git } = options;
  const provider = remembered(options.provider);
  const verdicts = new Map<string, Promise<Verdict>>();
  const factsOf = openFacts(provider);
  const root = history.commits.at(-1);

  const blobs = new Map<string, Promise<Uint8Array>>();
  const readBlob = (blob: string): Promise<Uint8Array> => once(blobs, blob, () => git(["cat-file", "blob", blob]));
  const lastProved = async (path: string, commit: string): Promise<FileVersion | undefined> => {
    // However many unproved ones came since: giving up would drop a file that is in force. The run's budget bounds it.
    for (const version of versionsUpTo(history, path, commit)) {
      if ((await judgeOnce(version)).status !== "unproved") return version;
    }
    return undefined;
  };

  const provedBytes = async (path: string, commit: string): Promise<Uint8Array | undefined> => {
    const blob = (await lastProved(path, commit))?.blob ?? undefined;
    return blob === undefined ? undefined : await readBlob(blob);
  };

  const provedAt = (commit: string): ProvedBefore => ({
    commit,
    read: (path) => provedBytes(path, commit),
    paths: (folder) => [...history.versions.keys()].filter((path) => path.startsWith(`${folder}/`)),
  });

  const bringing = async (version: FileVersion): Promise<Verdict | FileFacts> => {
    const chosen = choosePull(version.commit, await provider.pullsOfCommit(version.commit, provedAt), options);
    if (!chosen.ok) return unproved(chosen.reason, chosen.pull);
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const [newest] = versionsUpTo(history, path, version.commit);
      return newest?.plain === true && newest.blob !== null ? await readBlob(newest.blob) : undefined;
    };
    return await factsOf(version, { ...chosen, before: provedAt(chosen.base), read });
  };

  const scenarios = openScenarios({ history, git, lastProved, readBlob, bringing });

  const judgeAsked = async (version: FileVersion): Promise<Verdict> => {
    const facts = await bringing(version);
    if ("status" in facts) return facts;
    const verdict = judge(version, facts);
    // Without a host nobody says when something was merged, and a scenario is all about that.
    if (verdict.status !== "unproved" || !isGrant(version.path) || provider.accounts === "persons") return verdict;
    if (version.blob === null) return verdict;
    const found = await scenarios.verdict({ version, facts, bytes: await readBlob(version.blob) });
    if (found.within) return { status: "proved", proof: scenarioProof(found, facts) };
    return found.reason === "no-scenario" ? verdict : { ...verdict, scenario: found.reason };
  };

  const judgeOnce = (version: FileVersion): Promise<Verdict> =>
    once(verdicts, versionKey(version), async () => {
      if (!version.plain) return unproved("not-a-file");
      if (version.commit === root?.sha && root.parents.length === 0) return { status: "root" };
      return options.carried?.get(versionKey(version)) ?? (await judgeAsked(version));
    });

  const foresee = async ({ path, blob, bytes, nowSeconds, pull }: OpenGrant): Promise<Foreseen> => {
    const version = { path, commit: pull.headCommit, blob, plain: true };
    const before = provedAt(history.commits[0]?.sha ?? "");
    const read = async (at: string): Promise<Uint8Array | undefined> => (at === path ? bytes : await before.read(at));
    const facts = await factsOf(version, { pull, before, read });
    return {
      approval: judge(version, facts),
      scenario: await scenarios.verdict({ version, facts, bytes, nowSeconds }),
    };
  };

  return { judge: judgeOnce, lastProved, readBlob, foresee, laterReview: scenarios.laterReview };
}
