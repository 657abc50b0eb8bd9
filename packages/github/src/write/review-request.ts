// What a request's pull request has and lacks, without a clone: the rules of publishing over what GitHub says, for the
// one grant file that it adds. It must never count a word that publishing would not count.
import { ownersOf, parseCodeowners } from "../codeowners.ts";
import type { GitHubProvider } from "../github-provider.ts";
import { weighUnseen } from "../hidden-teams.ts";
import { type FileFacts, weigh } from "../judge.ts";
import { type OpenReview, reviewOf } from "../open-pull.ts";
import { parsePeople } from "../people.ts";

export interface RequestToReview {
  readonly provider: Pick<GitHubProvider, "openPull" | "accountsOf">;
  readonly number: number;
  readonly path: string;
  /** The branch that it goes to, and files as that branch has them. */
  readonly base: { readonly commit: string; readonly codeowners: Uint8Array; readonly people: Uint8Array };
  /** Who gets the access, as people.yaml names them. */
  readonly person: string;
}

/** Some 6 requests, and 1 for each owner. undefined: the pull request does not hold the file. */
export async function reviewRequest(asked: RequestToReview): Promise<OpenReview | undefined> {
  const { provider, number, path, base, person } = asked;
  const { facts: pull } = await provider.openPull(number);
  const blob = pull.files?.get(path);
  if (blob === undefined) return undefined;
  const people = parsePeople(base.people);
  const owners = ownersOf(parseCodeowners(base.codeowners), path);
  const accounts = new Map<string, ReadonlySet<number> | undefined>();
  for (const owner of owners) {
    const id = owner.startsWith("@") ? undefined : people.idOf.get(people.nameOfEmail.get(owner.toLowerCase()) ?? "");
    const seen = owner.startsWith("@")
      ? await provider.accountsOf(owner)
      : id === undefined
        ? undefined
        : new Set([id]);
    accounts.set(owner, seen);
  }
  const own = people.idOf.get(person);
  const subjects = { names: new Set([person]), ids: new Set(own === undefined ? [] : [own]), unknown: false };
  const facts: FileFacts = { ...{ pull, base: base.commit, owners, people, subjects, accounts } };
  const version = { path, commit: pull.headCommit, blob, plain: true };
  const hidden = owners.some((owner) => accounts.get(owner) === undefined);
  const looked = hidden
    ? weighUnseen(version, facts, subjects)
    : { ...weigh(version, facts), supposed: [], hidden: [] };
  return reviewOf(looked, facts, false);
}
