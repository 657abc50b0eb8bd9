// States of a resource and spans of access → who could see the column when, and how it was shown. Pure. It must never
// leave out a span whose right could read the column.
import { type NamePattern, WritError } from "@writ/contracts";
import { parseTablePattern } from "@writ/model";
import { columnAnswersMax } from "../limits.ts";
import type { AccessSpan } from "../span.ts";
import { type ColumnSight, columnVisibility } from "./column-visibility.ts";
import type { ColumnWanted } from "./column-wanted.ts";
import { holdsTable, readsAnything } from "./reach.ts";
import type { ResourceState } from "./resource-timeline.ts";
import { joinTouching, meetStretches, type Stretch } from "./stretch.ts";

/** One state and one role's sight of one column in it. */
export interface SightPiece extends Stretch {
  readonly state: ResourceState;
  readonly sight: ColumnSight;
}

/** The same, held by somebody. */
export interface HeldPiece extends SightPiece {
  readonly span: AccessSpan;
}

export interface Found {
  /** In the clear or in part, joined over time. */
  readonly held: readonly HeldPiece[];
  /** Held and shown, but the lists of tables do not hold the table. */
  readonly beyondTables: readonly HeldPiece[];
  /** Every role that reads anything, joined over time. */
  readonly shown: readonly SightPiece[];
  /** Times the question was asked. */
  readonly asked: number;
}

/** @throws WritError WRIT_USAGE for a question with too many answers. */
export function findSightings(
  states: readonly ResourceState[],
  spans: readonly AccessSpan[],
  wanted: ColumnWanted,
): Found {
  const bySpan = Map.groupBy(spans, ({ resource }) => resource);
  const lists = new Map([...bySpan].map(([resource, of]) => [resource, narrowedBy(of)] as const));
  const held: HeldPiece[] = [];
  const beyondTables: HeldPiece[] = [];
  const shown: SightPiece[] = [];
  const count = { answers: 0 };
  for (const state of states) {
    const narrowed = [...(lists.get(state.resource.name)?.values() ?? [])].flat();
    const sights = sightsOf(state, { wanted, narrowed, count }).filter(({ allow }) => readsAnything(allow));
    for (const sight of sights) shown.push({ ...stretchOf(state), state, sight });
    for (const span of bySpan.get(state.resource.name) ?? []) {
      const met = meetStretches(state, span);
      if (met === undefined) continue;
      for (const sight of sights) {
        if (sight.role !== span.role || sight.sight === "hidden") continue;
        const piece = { ...met, state, sight, span };
        const holds = holdsTable([sight.tables, lists.get(span.resource)?.get(keyOfTables(span))], sight.column);
        (holds ? held : beyondTables).push(piece);
      }
    }
  }
  return {
    held: joinTouching(held, keyOfHeld),
    beyondTables: joinTouching(beyondTables, keyOfHeld),
    shown: joinTouching(shown, keyOfShown),
    asked: states.length,
  };
}

function sightsOf(
  { resource, mask }: ResourceState,
  {
    wanted,
    narrowed,
    count,
  }: { readonly wanted: ColumnWanted; readonly narrowed: readonly NamePattern[]; readonly count: { answers: number } },
): readonly ColumnSight[] {
  const sights = columnVisibility({ resource, mask, column: wanted.pattern, narrowed });
  count.answers += sights.length;
  if (count.answers > columnAnswersMax) {
    const many = `over this time it has more than ${columnAnswersMax} answers`;
    throw new WritError("WRIT_USAGE", `--column: ${many}. Name the table and the column, or a shorter time.`);
  }
  return sights;
}

function stretchOf({ fromSeconds, untilSeconds }: Stretch): Stretch {
  return { fromSeconds, untilSeconds };
}

/** Each different list of tables of these spans, parsed once. */
function narrowedBy(spans: readonly AccessSpan[]): ReadonlyMap<string, readonly NamePattern[]> {
  const lists = new Map<string, readonly NamePattern[]>();
  for (const span of spans) {
    const key = keyOfTables(span);
    if (span.tables === null || lists.has(key)) continue;
    lists.set(key, span.tables.flatMap(patternOf));
  }
  return lists;
}

function keyOfTables({ tables }: AccessSpan): string {
  return JSON.stringify(tables);
}

/** What a grant in force says parsed before; what does not parse here could be any table. */
function patternOf(text: string): NamePattern {
  const parsed = parseTablePattern(text);
  return parsed.ok ? parsed.pattern : { schema: null, table: null };
}

function keyOfShown({ state, sight }: SightPiece): string {
  const { role, column, mask, reason } = sight;
  const { code, words } = reason;
  return JSON.stringify([state.resource.name, role, column.shown, sight.sight, mask ?? null, code, words]);
}

function keyOfHeld(piece: HeldPiece): string {
  const { grant, commit, who, via } = piece.span;
  return JSON.stringify([keyOfShown(piece), grant, commit, who, via]);
}
