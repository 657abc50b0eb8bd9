// What the double keeps of pull requests, their reviews and comments. Commits and files are in git alone.
import type { Who } from "./people.ts";

export interface HubReview {
  readonly id: number;
  readonly who: Who | null;
  state: string;
  readonly commit: string;
  readonly at: number;
  readonly body: string;
}

export interface HubComment {
  readonly id: number;
  readonly pull: number;
  readonly who: Who;
  body: string;
  readonly at: number;
  changedAt: number;
}

export interface HubPull {
  readonly number: number;
  readonly author: Who;
  readonly branch: string;
  /** Whose repository the branch lies in, when it is not this one. */
  readonly fork?: { readonly id: number; readonly owner: string };
  readonly openedAt: number;
  title: string;
  body: string;
  base: string;
  /** The base when GitHub last looked: it is often older than the branch. */
  baseSha: string;
  readonly reviews: HubReview[];
  readonly events: { readonly event: string; readonly at: number; readonly who: Who }[];
  head: string;
  closedAt?: number;
  /** Its author calls it unfinished. */
  draft?: boolean;
  merged?: { readonly at: number; readonly commit: string; readonly landed: readonly string[]; readonly by: Who };
}

export function isOpen({ merged, closedAt }: HubPull): boolean {
  return merged === undefined && closedAt === undefined;
}
