// Documents that passed their schema → documents of the model: durations in seconds, patterns in parts. What a schema
// cannot say about one value (a day that no calendar has, a name with too many bytes) is found here.

import type {
  GrantDocument,
  GroupDocument,
  MaskDocument,
  PeopleDocument,
  ResourceDocument,
  ScenarioDocument,
  WritDocument,
} from "@writ/contracts";
import { type GrantId, type NamePattern, named } from "@writ/contracts";
import { splitAddress } from "./address.ts";
import { buildPatterns, complainOfPattern } from "./build-patterns.ts";
import { parseColumnPattern, parseTablePattern } from "./column-pattern.ts";
import { makeDocument } from "./document.ts";
import { complain, type Draft } from "./draft.ts";
import { parseDuration } from "./duration.ts";
import { FrozenMap } from "./frozen-map.ts";
import { parseInstant } from "./instant.ts";
import type {
  ModelDocument,
  ModelGrant,
  ModelGroup,
  ModelMask,
  ModelPeople,
  ModelResource,
  ModelScenario,
  ModelWrit,
} from "./model.ts";
import { quote } from "./printable.ts";
import { scenarioLimits } from "./scenario-limits.ts";
import type { SourceText } from "./source-text.ts";
import { pointerStep } from "./yaml-document.ts";

const groupsFreshDefault = "1h";
const bundleLifeDefault = "72h";

/** A duration that the schema has checked. */
function seconds(text: string): number {
  return parseDuration(text) ?? 0;
}

export function buildWrit(source: SourceText, value: WritDocument): ModelWrit {
  const limits = Object.freeze({
    grantSeconds: seconds(value.limits.grant),
    sessionSeconds: seconds(value.limits.session),
    groupsFreshSeconds: seconds(value.limits.groupsFresh ?? groupsFreshDefault),
  });
  const bundleLifeSeconds = seconds(value.bundle?.life ?? bundleLifeDefault);
  return Object.freeze({ ...makeDocument(source, value), limits, bundleLifeSeconds });
}

export function buildPeople(source: SourceText, value: PeopleDocument): ModelPeople {
  return Object.freeze(makeDocument(source, value));
}

export function buildGroup(source: SourceText, value: GroupDocument, name: string): ModelGroup {
  return Object.freeze({ ...makeDocument(source, value), name });
}

export function buildResource(draft: Draft, source: SourceText, value: ResourceDocument, name: string): ModelResource {
  const document = makeDocument(source, value);
  const tables: [string, readonly NamePattern[]][] = [];
  for (const [role, rights] of Object.entries(value.roles)) {
    if (rights.tables === undefined) continue;
    const pointer = `/roles${pointerStep(role)}/tables`;
    tables.push([role, buildPatterns(draft, { document, pointer, texts: rights.tables }, parseTablePattern)]);
  }
  const { host, port } = splitAddress(value.address);
  return Object.freeze({ ...document, name, host, port, roleTables: new FrozenMap(tables) });
}

export function buildGrant(
  draft: Draft,
  source: SourceText,
  value: GrantDocument,
  place: { folder: string; name: string },
): ModelGrant {
  const document = makeDocument(source, value);
  const from = value.from === undefined ? undefined : instant(draft, document, "from");
  const only = value.only?.tables;
  const pointer = "/only/tables";
  const onlyTables = only && buildPatterns(draft, { document, pointer, texts: only }, parseTablePattern);
  return Object.freeze({
    ...document,
    id: named<GrantId>(`${place.folder}/${place.name}`),
    resource: place.folder,
    name: place.name,
    ...(from === undefined ? {} : { fromSeconds: from }),
    untilSeconds: instant(draft, document, "until"),
    ...(onlyTables === undefined ? {} : { onlyTables }),
  });
}

function instant(draft: Draft, document: ModelDocument<GrantDocument>, key: "from" | "until"): number {
  const text = document.value[key] ?? "";
  const found = parseInstant(text);
  if (found !== undefined) return found;
  complain(draft, { document, pointer: `/${key}` }, () => ({
    code: "grant/no-such-day",
    message: `no calendar has ${quote(text)}, or it lies before 1970`,
    instead: "Write date, T, time and Z, in UTC, such as 2026-11-22T14:00:00Z.",
  }));
  return 0;
}

export function buildMask(draft: Draft, source: SourceText, value: MaskDocument, resource: string): ModelMask {
  const document = makeDocument(source, value);
  const columns = [];
  for (const key of Object.keys(value.columns ?? {})) {
    const parsed = parseColumnPattern(key);
    if (parsed.ok) columns.push(Object.freeze({ key, pattern: Object.freeze(parsed.pattern) }));
    else complainOfPattern(draft, { document, pointer: `/columns${pointerStep(key)}`, part: "key" }, parsed);
  }
  const clear = (value.clear ?? []).map(({ columns: texts, roles }, index) => {
    const patterns = buildPatterns(draft, { document, pointer: `/clear/${index}/columns`, texts }, parseColumnPattern);
    return Object.freeze({ columns: patterns, roles });
  });
  return Object.freeze({ ...document, resource, columns: Object.freeze(columns), clear: Object.freeze(clear) });
}

export function buildScenario(source: SourceText, value: ScenarioDocument, name: string): ModelScenario {
  return Object.freeze({ ...makeDocument(source, value), name, ...scenarioLimits(value) });
}
