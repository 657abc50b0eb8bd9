// Of which part of a window something is known: before the first revision, between bundles, where evidence is missing,
// and after now. It must never take what is not known for a time without access.
import type { History } from "../history/open-history.ts";
import { instantText } from "../history/say.ts";
import type { NotKnown } from "./never-answer.ts";
import { meetStretches, type Stretch, stretchesWithout } from "./stretch.ts";

export interface KnownWindow {
  readonly notKnown: readonly NotKnown[];
  readonly nothingInForce: readonly Stretch[];
}

/** `unread`: what of it is known not to be known already. */
export function knownWindow(
  history: Pick<History, "revisions" | "nowSeconds" | "assumptions">,
  window: Stretch,
  unread: readonly NotKnown[],
): KnownWindow {
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
  for (const { commit, unsure } of revisions) {
    if (unsure !== undefined)
      add(unsure, `When ${commit.slice(0, 12)} was merged is not known: the commits around contradict it.`);
  }
  for (const revision of revisions) {
    const until = revision.untilSeconds ?? nowSeconds;
    if (meetStretches(window, { fromSeconds: revision.fromSeconds, untilSeconds: until }) === undefined) continue;
    const { fromSeconds, commit, doubt } = revision;
    if (doubt === undefined) continue;
    const why = `What ${commit.slice(0, 12)} shipped at ${instantText(fromSeconds)}: ${doubt}.`;
    add({ fromSeconds, untilSeconds: until }, why);
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
