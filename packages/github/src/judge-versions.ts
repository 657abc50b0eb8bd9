// Judges versions of files: gathers what `judge` needs, each fact once. What decides who may approve (CODEOWNERS,
// people.yaml, groups) is itself taken as it was proved before the pull request, never as it stood unproved.
import { choosePull, type Place } from "./choose-pull.ts";
import { type Codeowners, ownersOf, parseCodeowners } from "./codeowners.ts";
import type { ProvedBefore, Provider, PullFacts, RunGit } from "./facts.ts";
import { type FileVersion, versionsUpTo } from "./history.ts";
import { judge } from "./judge.ts";
import { versionsAskedMax } from "./limits.ts";
import { nobody, type People, parsePeople } from "./people.ts";
import { unproved, type Verdict } from "./reasons.ts";
import { once, remembered } from "./remembered.ts";
import { subjectsOf } from "./subjects.ts";
import { codeownersPath } from "./write-codeowners.ts";

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
  /** What the verdict would be if `wish.pull` were merged now: for a pull request that is open. */
  judgeProposed(version: FileVersion, wish: ProposedPull): Promise<Verdict>;
  /** The repository as it is proved at a commit of the history. */
  provedAt(commit: string): ProvedBefore;
}

export interface ProposedPull {
  readonly pull: PullFacts;
  /** The first-parent commit that it would be merged onto. */
  readonly base: string;
  /** What a file holds at its head; undefined: there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export function versionKey({ path, commit, blob }: Pick<FileVersion, "path" | "commit" | "blob">): string {
  return `${commit} ${blob ?? "removed"} ${path}`;
}

/** Judges by the facts that the provider gives; rejects with its WritError when it cannot give them. */
export function openJudge(options: JudgeOptions): VersionJudge {
  const { history, git } = options;
  const provider = remembered(options.provider);
  const verdicts = new Map<string, Promise<Verdict>>();
  const parsed = { codeowners: new Map<string, Promise<Codeowners>>(), people: new WeakMap<Uint8Array, People>() };
  const root = history.commits.at(-1);

  const blobs = new Map<string, Promise<Uint8Array>>();
  const readBlob = (blob: string): Promise<Uint8Array> => once(blobs, blob, () => git(["cat-file", "blob", blob]));
  const lastProved = async (path: string, commit: string): Promise<FileVersion | undefined> => {
    for (const version of versionsUpTo(history, path, commit).slice(0, versionsAskedMax)) {
      if ((await judgeOnce(version)).status !== "unproved") return version;
    }
    return undefined;
  };

  const provedBytes = async (path: string, commit: string): Promise<Uint8Array | undefined> => {
    const blob = (await lastProved(path, commit))?.blob ?? undefined;
    return blob === undefined ? undefined : await readBlob(blob);
  };

  /** Parsed once: the bytes of a blob are read once. */
  const peopleOf = (bytes: Uint8Array | undefined): People => {
    const people = bytes === undefined ? nobody : (parsed.people.get(bytes) ?? parsePeople(bytes, provider.accounts));
    if (bytes !== undefined) parsed.people.set(bytes, people);
    return people;
  };

  const ownersAt = async (path: string, commit: string): Promise<readonly string[]> => {
    const blob = (await lastProved(codeownersPath, commit))?.blob ?? undefined;
    if (blob === undefined) return [];
    return ownersOf(await once(parsed.codeowners, blob, async () => parseCodeowners(await readBlob(blob))), path);
  };

  const provedAt = (commit: string): ProvedBefore => ({
    commit,
    read: (path) => provedBytes(path, commit),
    paths: (folder) => [...history.versions.keys()].filter((path) => path.startsWith(`${folder}/`)),
  });

  const judgeAsked = async (version: FileVersion): Promise<Verdict> => {
    const chosen = choosePull(version.commit, await provider.pullsOfCommit(version.commit, provedAt), options);
    if (!chosen.ok) return unproved(chosen.reason, chosen.pull);
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const [newest] = versionsUpTo(history, path, version.commit);
      return newest?.plain === true && newest.blob !== null ? await readBlob(newest.blob) : undefined;
    };
    return await judgeProposed(version, { ...chosen, read });
  };

  const judgeProposed = async (version: FileVersion, { pull, base, read }: ProposedPull): Promise<Verdict> => {
    if (pull.fault !== undefined) return unproved(pull.fault, pull);
    const before = provedAt(base);
    const people = peopleOf(await before.read("people.yaml"));
    const owners = await ownersAt(version.path, base);
    const resolved = await Promise.all(
      owners.map(async (owner) => [owner, await ownerIds(owner, people, before)] as const),
    );
    const subjects = await subjectsOf(version, {
      accountsOf: (owner) => provider.accountsOf(owner, before),
      persons: provider.accounts === "persons",
      people: [people, peopleOf(await read("people.yaml"))],
      read: async (path) => [await before.read(path), await read(path)],
    });
    return judge(version, { pull, base, owners, accounts: new Map(resolved), people, subjects });
  };

  /** An owner written as an e-mail address is whom people.yaml calls so. */
  const ownerIds = async (
    owner: string,
    people: People,
    before: ProvedBefore,
  ): Promise<ReadonlySet<number> | undefined> => {
    if (owner.startsWith("@")) return await provider.accountsOf(owner, before);
    const id = people.idOf.get(people.nameOfEmail.get(owner.toLowerCase()) ?? "");
    return id === undefined ? undefined : new Set([id]);
  };

  const judgeOnce = (version: FileVersion): Promise<Verdict> =>
    once(verdicts, versionKey(version), async () => {
      if (!version.plain) return unproved("not-a-file");
      if (version.commit === root?.sha && root.parents.length === 0) return { status: "root" };
      return options.carried?.get(versionKey(version)) ?? (await judgeAsked(version));
    });

  return { judge: judgeOnce, lastProved, readBlob, judgeProposed, provedAt };
}
