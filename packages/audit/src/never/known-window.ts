// Of which part of a window something is known: before the first revision, between bundles, where evidence is missing,
// and after now. It must never take what is not known for a time without access.
import type { History } from "../history/open-history.ts";
import type { Revision } from "../history/revision.ts";
import { instantText } from "../history/say.ts";
import type { NotKnown } from "./never-answer.ts";
import { meetStretches, type Stretch, stretchesWithout } from "./stretch.ts";

export interface KnownWindow {
  readonly notKnown: readonly NotKnown[];
  readonly nothingInForce: readonly Stretch[];
}

/** `unread`: what of it is known not to be known already. The store's errors are thrown. */
export async function knownWindow(
  history: History,
  window: Stretch,
  unread: readonly NotKnown[],
): Promise<KnownWindow> {
  const { nowSeconds, revisions } = history;
  const notKnown: NotKnown[] = [];
  const add = (stretch: Stretch, why: string): void => {
    const met = meetStretches(window, stretch);
    if (met !== undefined) notKnown.push({ ...met, why });
  };
  for (const one of unread) add(one, one.why);
  add({ fromSeconds: nowSeconds, untilSeconds: Number.POSITIVE_INFINITY }, "It lies in the future.");
  const first = revisions[0]?.fromSeconds ?? nowSeconds;
  const cut = history.assumptions.find(({ code }) => code === "shallow" || code === "gap");
  if (cut !== undefined) add({ fromSeconds: Number.NEGATIVE_INFINITY, untilSeconds: first }, cut.says);
  for (const revision of revisions) {
    const until = revision.untilSeconds ?? nowSeconds;
    if (meetStretches(window, { fromSeconds: revision.fromSeconds, untilSeconds: until }) === undefined) continue;
    const doubt = await doubtOf(history, revision);
    if (doubt !== undefined) add({ fromSeconds: revision.fromSeconds, untilSeconds: until }, doubt);
  }
  const inForce = revisions.map(({ fromSeconds, untilSeconds }) => ({
    fromSeconds,
    untilSeconds: Math.min(untilSeconds ?? nowSeconds, nowSeconds),
  }));
  return { notKnown: notKnown.sort(byTime), nothingInForce: stretchesWithout(window, [...inForce, ...notKnown]) };
}

function byTime(a: Stretch, b: Stretch): number {
  return a.fromSeconds - b.fromSeconds;
}

/** A bundle that brings no change may be one whose evidence could not be read. */
async function doubtOf(history: History, revision: Revision): Promise<string | undefined> {
  const { bundle, changes, commit, fromSeconds } = revision;
  if (bundle === null || changes.length > 0 || bundle.ev === null) return undefined;
  const found = await history.evidence(revision);
  return "doubt" in found
    ? `What ${commit.slice(0, 12)} shipped at ${instantText(fromSeconds)}: ${found.doubt}.`
    : undefined;
}
