// guards/RESOURCE.yaml → rules with patterns, networks and hours in parts. What a schema cannot say about one value (a
// zone that there is not, a network with too many bits) is found here.
import type { ColumnPattern, GuardDocument, NamePattern, TimeWindow } from "@writ/contracts";
import { buildPatterns } from "./build-patterns.ts";
import { parseColumnPattern, parseTablePattern } from "./column-pattern.ts";
import { makeDocument } from "./document.ts";
import { complain, type Draft } from "./draft.ts";
import { parseDuration } from "./duration.ts";
import type { ModelDocument, ModelGuard, ModelGuardRule } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { type Network, parseNetwork } from "./network.ts";
import { quote } from "./printable.ts";
import type { SourceText } from "./source-text.ts";
import { weekHoursOf } from "./week-hours.ts";
import { zoneNames, zoneRuleOf } from "./zone-rules.ts";

type Entry = NonNullable<GuardDocument["hold"]>[number];
type Written = NonNullable<Entry["during"]>;

interface Place {
  readonly document: ModelDocument<unknown>;
  readonly pointer: string;
}

export function buildGuard(draft: Draft, source: SourceText, value: GuardDocument, resource: string): ModelGuard {
  const document = makeDocument(source, value);
  const limit = value.limit?.statement;
  const statement = limit === undefined ? {} : { statementSeconds: parseDuration(limit) ?? 0 };
  const rules = (word: "deny" | "hold", entries: readonly Entry[] = []): readonly ModelGuardRule[] =>
    Object.freeze(entries.map((entry, index) => buildRule(draft, { document, pointer: `/${word}/${index}` }, entry)));
  return Object.freeze({
    ...document,
    resource,
    ...statement,
    deny: rules("deny", value.deny),
    hold: rules("hold", value.hold),
  });
}

type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function buildRule(draft: Draft, place: Place, entry: Entry): ModelGuardRule {
  const { document, pointer } = place;
  const rule: Changeable<ModelGuardRule> = { pointer, line: document.at(pointer).line };
  const { statements, tables, columns, roles, during, outside, from, notFrom, rows } = entry;
  if (statements !== undefined) rule.statements = statements;
  if (tables !== undefined) rule.tables = tablesOf(draft, place, tables);
  if (columns !== undefined) rule.columns = columnsOf(draft, place, columns);
  if (roles !== undefined) rule.roles = roles;
  if (during !== undefined) rule.during = windowOf(draft, { document, pointer: `${pointer}/during` }, during);
  if (outside !== undefined) rule.outside = windowOf(draft, { document, pointer: `${pointer}/outside` }, outside);
  if (from !== undefined) rule.from = networksOf(draft, { document, pointer: `${pointer}/from` }, from);
  if (notFrom !== undefined) rule.notFrom = networksOf(draft, { document, pointer: `${pointer}/notFrom` }, notFrom);
  if (rows !== undefined) rule.rowsOver = rows.over;
  return Object.freeze(rule);
}

function tablesOf(draft: Draft, { document, pointer }: Place, texts: readonly string[]): readonly NamePattern[] {
  return buildPatterns(draft, { document, pointer: `${pointer}/tables`, texts }, parseTablePattern);
}

function columnsOf(draft: Draft, { document, pointer }: Place, texts: readonly string[]): readonly ColumnPattern[] {
  return buildPatterns(draft, { document, pointer: `${pointer}/columns`, texts }, parseColumnPattern);
}

function windowOf(draft: Draft, { document, pointer }: Place, written: Written): TimeWindow {
  const { zone } = written;
  if (zoneRuleOf(zone) === undefined) {
    complain(draft, { document, pointer: `${pointer}/zone` }, () => ({
      code: "guard/unknown-zone",
      message: `${quote(zone)} is no time zone whose clock follows a rule that Writ knows`,
      instead: insteadOfName(zone, zoneNames(), "name the zone by a city, such as Europe/Berlin, or write UTC."),
    }));
  }
  const week = weekHoursOf(written);
  if (week.length === 0) {
    complain(draft, { document, pointer: `${pointer}/to` }, () => ({
      code: "guard/empty-hours",
      message: "these hours are empty: they end when they begin",
      instead: 'Leave out `from` and `to` for whole days, or write another end, such as to: "18:00".',
    }));
  }
  return Object.freeze({ zone, week: Object.freeze(week.map((span) => Object.freeze(span))) });
}

function networksOf(draft: Draft, { document, pointer }: Place, texts: readonly string[]): readonly Network[] {
  const networks: Network[] = [];
  for (const [index, text] of texts.entries()) {
    const parsed = parseNetwork(text);
    if ("text" in parsed) networks.push(Object.freeze(parsed));
    else complain(draft, { document, pointer: `${pointer}/${index}` }, () => ({ code: "guard/network", ...parsed }));
  }
  return Object.freeze(networks);
}
