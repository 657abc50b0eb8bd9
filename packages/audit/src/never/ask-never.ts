// Who could see a column in the clear between two instants: the history is walked, each state that matters is asked. It
// must never answer "nobody" where something of the window is not known.
import { treatmentWords } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { nearestName } from "@writ/model";
import { type AccountNames, proofOf } from "../access/proof.ts";
import { selectSpans } from "../access/select-spans.ts";
import type { AccessHistory } from "../access/spans-of.ts";
import type { History } from "../history/open-history.ts";
import { instantText } from "../history/say.ts";
import type { Assumption } from "../span.ts";
import type { ColumnSight } from "./column-visibility.ts";
import type { ColumnWanted } from "./column-wanted.ts";
import { knownWindow } from "./known-window.ts";
import { lineOf } from "./line-of.ts";
import type { NeverAnswer, Place, Shown, Sighting, Treatment } from "./never-answer.ts";
import { neverAssumptions } from "./never-assumptions.ts";
import { type ResourceState, readTimeline } from "./resource-timeline.ts";
import { findSightings, type HeldPiece, type SightPiece } from "./sightings.ts";
import { type Stretch, stretchesWithout } from "./stretch.ts";

export interface NeverQuestion extends Stretch {
  readonly column: ColumnWanted;
  /** null: every resource. */
  readonly on: string | null;
}

/**
 * `access` is of the same history.
 * @throws WritError WRIT_USAGE for a window that ends before it begins, or a resource that never was; AUDIT_HISTORY.
 */
export async function askNever(
  history: History,
  access: Pick<AccessHistory, "spans" | "assumptions" | "bundleUntilSeconds">,
  question: NeverQuestion,
): Promise<NeverAnswer> {
  const { column, on, fromSeconds, untilSeconds } = question;
  assertWindow(question);
  const timeline = await readTimeline(history, question, on);
  const { notKnown, nothingInForce } = knownWindow(history, question, timeline.unread);
  // What was in force before a stretch that is not known may have ended in it.
  const states = timeline.states.flatMap((state) =>
    stretchesWithout(state, notKnown).map((stretch) => ({ ...state, ...stretch })),
  );
  const spans = selectSpans(access, { fromSeconds, untilSeconds }, history.nowSeconds);
  const found = findSightings(states, spans, column);
  const held = found.held.map((piece) => sightingOf(piece, timeline.names)).sort(byTime);
  const seen = held.filter(({ sight }) => sight === "clear");
  // What is not known may have held it.
  const past = notKnown.some((one) => one.fromSeconds < history.nowSeconds);
  if (on !== null && !past) assertResource(on, timeline.resources);
  const alike = new Set(timeline.states.map(({ resource }) => resource.name));
  const given = [...access.assumptions, ...seen.flatMap(({ assumptions }) => assumptions)];
  return {
    question: { column: column.text, resource: on, fromSeconds, untilSeconds },
    verdict: seen.length > 0 ? "somebody" : notKnown.length > 0 ? "not-known" : "nobody",
    seen,
    seenInPart: held.filter(({ sight }) => sight === "part"),
    treatments: treatmentsOf(found.shown, timeline.names),
    ...{ notKnown, nothingInForce },
    assumptions: neverAssumptions({
      ...{ found, states, basis: history.basis, given: unique(given) },
      others: on === null ? [] : timeline.resources.filter((name) => name !== on && !alike.has(name)),
      beforeFirst: fromSeconds < (history.revisions[0]?.fromSeconds ?? Number.POSITIVE_INFINITY),
    }),
    rests: { basis: history.basis, head: history.head, revisions: timeline.revisions, asked: found.asked },
  };
}

function assertWindow({ fromSeconds, untilSeconds }: Stretch): void {
  if (fromSeconds < untilSeconds) return;
  const ends = `--from ${instantText(fromSeconds)} is not before --to ${instantText(untilSeconds)}`;
  throw new WritError("WRIT_USAGE", `${ends}. Write the earlier one first; --to itself is not in the window.`);
}

function assertResource(on: string, resources: readonly string[]): void {
  if (resources.includes(on)) return;
  const near = nearestName(on, resources);
  const instead = near === undefined ? "Name one that was there" : `Did you mean ${near}`;
  throw new WritError(
    "WRIT_USAGE",
    `There was no resource ${JSON.stringify(on)} until the end of the window. ${instead}.`,
  );
}

function unique(assumptions: readonly Assumption[]): readonly Assumption[] {
  return [...new Map(assumptions.map((one) => [`${one.code} ${one.says}`, one])).values()];
}

function byTime(a: Sighting, b: Sighting): number {
  return a.fromSeconds - b.fromSeconds || (a.who < b.who ? -1 : 1);
}

function sightingOf({ fromSeconds, untilSeconds, state, sight, span }: HeldPiece, names: AccountNames): Sighting {
  return {
    ...{ fromSeconds, untilSeconds, who: span.who, via: span.via, resource: span.resource, role: span.role },
    ...{ column: sight.column.shown, sight: sight.sight === "clear" ? "clear" : "part" },
    ...{ grant: span.grant, grantCommit: span.commit, why: span.why, proof: span.proof },
    shown: shownOf(state, sight, names),
    roleAt: placeOf(state, { isMask: false, pointer: `/roles/${step(span.role)}` }, names),
    assumptions: span.assumptions,
  };
}

function shownOf(state: ResourceState, { mask, reason }: ColumnSight, names: AccountNames): Shown {
  const { code, words, pointer } = reason;
  const treatment =
    mask === undefined
      ? undefined
      : {
          ...{ mask: mask.form, nullsShow: mask.nullsShow, writeAllow: mask.writeAllow },
          searchEquality: mask.searchEquality === true,
        };
  const at = placeOf(state, { isMask: state.mask?.path === reason.path, pointer }, names);
  return { code, words, as: treatmentWords(treatment), at };
}

function placeOf(
  { resource, mask, versions }: ResourceState,
  { isMask, pointer }: { readonly isMask: boolean; readonly pointer: string },
  names: AccountNames,
): Place {
  const document = isMask && mask !== undefined ? mask : resource;
  const version = document === resource ? versions.resource : versions.mask;
  const commit = version?.commit ?? null;
  return { path: document.path, line: lineOf(document, pointer), commit, proof: proofOf(version?.shipped, names) };
}

/** Of a JSON pointer (RFC 6901). */
function step(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Roles that were shown it alike at the same time are told as one. */
function treatmentsOf(shown: readonly SightPiece[], names: AccountNames): readonly Treatment[] {
  const alike = Map.groupBy(shown, ({ state, sight, fromSeconds, untilSeconds }) => {
    const { code, words } = sight.reason;
    const how = [sight.column.shown, sight.sight, sight.mask ?? null, code, code === "clear" ? "" : words];
    return JSON.stringify([state.resource.name, fromSeconds, untilSeconds, ...how]);
  });
  return [...alike.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const { state, sight, fromSeconds, untilSeconds } = first;
    const roles = of.map((piece) => piece.sight.role).sort();
    const base = { fromSeconds, untilSeconds, resource: state.resource.name, roles };
    return [{ ...base, column: sight.column.shown, sight: sight.sight, shown: shownOf(state, sight, names) }];
  });
}
