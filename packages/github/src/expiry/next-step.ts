// What to do about the one rolling pull request, from what is there already. Pure. It must never decide on a second one
// beside an open one, nor ask again for a file that a person has declined as it stands.
import { keyOfSet, type Removal } from "./expired-grants.ts";
import type { Marker } from "./marker.ts";

/** A pull request of Writ's own, from its branch into the one that is published. */
export interface OwnPull {
  readonly number: number;
  readonly state: "open" | "merged" | "closed";
  readonly headCommit: string;
  readonly body: string;
  /** undefined: somebody has changed it. */
  readonly marker: Marker | undefined;
}

export type NextStep =
  | { readonly what: "nothing" }
  | { readonly what: "open"; readonly removals: readonly Removal[] }
  | { readonly what: "update"; readonly removals: readonly Removal[]; readonly pull: OwnPull }
  /**
   * It says that it is about the right files: update it, unless that is what it does. Whoever may write can push to its
   * branch and put any marker into its text, so neither is believed for what the branch does.
   */
  | { readonly what: "compare"; readonly removals: readonly Removal[]; readonly pull: OwnPull }
  | { readonly what: "close"; readonly pull: OwnPull };

export interface StepFacts {
  readonly removals: readonly Removal[];
  /** In any order; at most one is open. */
  readonly pulls: readonly OwnPull[];
  /** Asks for declined files as well. */
  readonly again?: boolean;
}

export interface Decided {
  readonly step: NextStep;
  /** Left alone, because a person closed the pull request that asked for them. */
  readonly declined: readonly { readonly removal: Removal; readonly pull: number }[];
}

export function nextStep({ removals, pulls, again = false }: StepFacts): Decided {
  const said = again ? new Map<string, number>() : declinedKeys(pulls);
  const declined = removals.flatMap((removal) => {
    const pull = said.get(removal.key);
    return pull === undefined ? [] : [{ removal, pull }];
  });
  const wanted = removals.filter(({ key }) => !said.has(key));
  return {
    step: stepFor(
      wanted,
      pulls.find(({ state }) => state === "open"),
    ),
    declined,
  };
}

function stepFor(removals: readonly Removal[], pull: OwnPull | undefined): NextStep {
  if (removals.length === 0) return pull === undefined ? { what: "nothing" } : { what: "close", pull };
  if (pull === undefined) return { what: "open", removals };
  return { what: pull.marker?.key === keyOfSet(removals) ? "compare" : "update", removals, pull };
}

/** The newest pull request that named a file decides: closed by somebody else than Writ, and not merged, is a no. */
function declinedKeys(pulls: readonly OwnPull[]): ReadonlyMap<string, number> {
  const declined = new Map<string, number>();
  const decided = new Set<string>();
  for (const { number, state, marker } of [...pulls].sort((one, other) => other.number - one.number)) {
    for (const key of marker?.files ?? []) {
      if (state === "closed" && marker?.done === false && !decided.has(key)) declined.set(key, number);
      decided.add(key);
    }
  }
  return declined;
}
