// Who wrote a pull request: its authors, committers and co-authors, as persons. Whoever cannot be told is said to be
// unknown; it must never be assumed that an address nobody knows belongs to nobody here.
import type { Account, PullCommit, Signature } from "./facts.ts";
import { trailersMax } from "./limits.ts";
import type { People } from "./people.ts";

export interface Contributors {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
  /** Somebody whom people.yaml does not name had a hand in it. */
  readonly unknown: boolean;
}

/** github.com's own account `web-flow`, which commits what is done in the browser (api.github.com/users/web-flow). */
export const webFlowId = 19864447;
const coAuthor = /^co-authored-by:.*<([^<>\s]+)>\s*$/gim;
const noReply = /^(\d{1,15})\+([^@]+)@users\.noreply\.github\.com$/i;

export function contributorsOf(commits: readonly PullCommit[], people: People): Contributors {
  const names = new Set<string>();
  const ids = new Set<number>();
  let unknown = false;
  const add = (account: Account | undefined, email: string): void => {
    const name = nameOf(account, email, people);
    if (account !== undefined) ids.add(account.id);
    if (name === undefined) unknown = true;
    else names.add(name);
  };
  const addSignature = ({ account, email }: Signature, verified: boolean): void => {
    // Anybody can write a bot's address into a commit; only a signed one is the bot's.
    if (verified && account !== undefined && (account.bot || account.id === webFlowId)) return;
    if (account?.bot === true) unknown = true;
    else add(account, email);
  };
  for (const { author, committer, verified, message } of commits) {
    addSignature(author, verified);
    addSignature(committer, verified);
    const trailers = [...message.matchAll(coAuthor)];
    if (trailers.length > trailersMax) unknown = true;
    for (const [, email = ""] of trailers.slice(0, trailersMax)) {
      // A bot that helped names itself, and that it did takes nothing from the others.
      if (!/\[bot\]@users\.noreply\.github\.com$/i.test(email)) add(accountOf(email), email);
    }
  }
  return { names, ids, unknown };
}

function nameOf(account: Account | undefined, email: string, people: People): string | undefined {
  const known = account ?? accountOf(email);
  return known === undefined ? people.nameOfEmail.get(email.toLowerCase()) : people.nameOf.get(known.id);
}

function accountOf(email: string): Account | undefined {
  const id = noReply.exec(email)?.[1];
  return id === undefined ? undefined : { id: Number(id), bot: false };
}
