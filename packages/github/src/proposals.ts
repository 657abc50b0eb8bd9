// Judges what a pull request brings, or would bring, to one file: gathers owners, people and subjects as they were
// proved before it. It must never take them from the pull request itself.
import { type Codeowners, ownersOf, parseCodeowners } from "./codeowners.ts";
import type { ProvedBefore, Provider, PullFacts } from "./facts.ts";
import type { FileVersion } from "./history.ts";
import { type FileFacts, judge } from "./judge.ts";
import { nobody, type People, parsePeople } from "./people.ts";
import { unproved, type Verdict } from "./reasons.ts";
import { subjectsOf } from "./subjects.ts";
import { codeownersPath } from "./write-codeowners.ts";

export interface ProposedPull {
  readonly pull: PullFacts;
  /** The repository at the first-parent commit that it was, or would be, merged onto. */
  readonly before: ProvedBefore;
  /** What a file holds after it; undefined: there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** A judge of proposals by what approvals alone say. */
export function openProposals(provider: Provider): (version: FileVersion, proposed: ProposedPull) => Promise<Verdict> {
  const factsOf = openFacts(provider);
  return async (version, proposed) => {
    const { pull } = proposed;
    return pull.fault === undefined ? judge(version, await factsOf(version, proposed)) : unproved(pull.fault, pull);
  };
}

/** Gathers; parses each people.yaml and CODEOWNERS once: the same bytes must be the same array. */
export function openFacts(provider: Provider): (version: FileVersion, proposed: ProposedPull) => Promise<FileFacts> {
  const parsed = { codeowners: new WeakMap<Uint8Array, Codeowners>(), people: new WeakMap<Uint8Array, People>() };
  const peopleOf = (bytes: Uint8Array | undefined): People =>
    bytes === undefined ? nobody : kept(parsed.people, bytes, () => parsePeople(bytes, provider.accounts));
  const codeownersOf = (bytes: Uint8Array): Codeowners => kept(parsed.codeowners, bytes, () => parseCodeowners(bytes));
  return async (version, { pull, before, read }) => {
    const people = peopleOf(await before.read("people.yaml"));
    const codeowners = await before.read(codeownersPath);
    const owners = codeowners === undefined ? [] : ownersOf(codeownersOf(codeowners), version.path);
    const resolved = await Promise.all(
      owners.map(async (owner) => [owner, await ownerIds(owner, { provider, people, before })] as const),
    );
    const subjects = await subjectsOf(version, {
      accountsOf: (owner) => provider.accountsOf(owner, before),
      persons: provider.accounts === "persons",
      people: [people, peopleOf(await read("people.yaml"))],
      read: async (path) => [await before.read(path), await read(path)],
    });
    return { pull, base: before.commit, owners, accounts: new Map(resolved), people, subjects };
  };
}

function kept<Value>(values: WeakMap<Uint8Array, Value>, bytes: Uint8Array, make: () => Value): Value {
  const found = values.get(bytes) ?? make();
  values.set(bytes, found);
  return found;
}

/** An owner written as an e-mail address is whom people.yaml calls so. */
async function ownerIds(
  owner: string,
  { provider, people, before }: { provider: Provider; people: People; before: ProvedBefore },
): Promise<ReadonlySet<number> | undefined> {
  if (owner.startsWith("@")) return await provider.accountsOf(owner, before);
  const id = people.idOf.get(people.nameOfEmail.get(owner.toLowerCase()) ?? "");
  return id === undefined ? undefined : new Set([id]);
}
