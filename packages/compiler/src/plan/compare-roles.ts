// What a role may do and see on a resource, for whoever holds it, asked through the probe of the role on both sides.
// It must never say of a role what was not asked.
import { type BundleData, type StatementFacts, statementKinds, statementTags } from "@writ/contracts";
import { differingFamilies, directionOf, formatColumn, type Treatment } from "./columns.ts";
import { detectsIn, limitChanges } from "./compare-limits.ts";
import type { Change, Direction, MaskChange, Omission, RoleChange, SettingChange, StatementChange } from "./plan.ts";
import { probeGrant, probeQuestion } from "./probes.ts";
import { type Asking, type Found, findSession, kindsOf, tablesOf } from "./rights.ts";
import { entryOf } from "./subjects.ts";
import { holdsTables } from "./tables.ts";
import { differing } from "./what-differs.ts";

type Writ = BundleData["writ"];

export interface Sides {
  readonly before: Asking;
  readonly after: Asking;
}

export interface RoleComparison {
  readonly changes: readonly Change[];
  readonly omitted: readonly Omission[];
}

/** Roles, masks, limits and answers about kinds of statement, of every resource for which something differs. */
export function compareRoles(sides: Sides): RoleComparison {
  const { before, after } = { before: sides.before.side.writ, after: sides.after.side.writ };
  const custom = policiesOf(sides.before) !== policiesOf(sides.after);
  const names = new Set<string>([
    ...differing(before.resources, after.resources),
    ...differing(before.masks, after.masks),
    ...differing(before.guards, after.guards),
    ...(custom || JSON.stringify(before.zones) !== JSON.stringify(after.zones) ? allResources(before, after) : []),
  ]);
  const compared = [...names].sort().map((resource) => compareResource(sides, resource));
  return { changes: compared.flatMap(({ changes }) => changes), omitted: compared.flatMap(({ omitted }) => omitted) };
}

function allResources(before: Writ, after: Writ): readonly string[] {
  return [...Object.keys(before.resources), ...Object.keys(after.resources)];
}

function policiesOf({ side }: Asking): string {
  return JSON.stringify(side.model.policies);
}

function compareResource(sides: Sides, resource: string): RoleComparison {
  const [was, is] = [sides.before, sides.after].map(({ side }) => entryOf(side.writ.resources, resource)?.roles ?? {});
  const roles = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort();
  const masks: MaskChange[] = [];
  const rest: (SettingChange | StatementChange)[] = [];
  const changes: Change[] = [];
  const omitted: Omission[] = [];
  for (const role of roles) {
    const before = viewOf(sides.before, resource, role);
    const after = viewOf(sides.after, resource, role);
    const rights = roleChange({ resource, role, before, after });
    if (rights !== undefined) changes.push(rights);
    if (before === undefined || after === undefined) continue;
    const families = differingFamilies(before.view.masks, after.view.masks);
    masks.push(...families.changes.map((change) => maskChange({ resource, role }, change)));
    if (families.more > 0) omitted.push({ what: "columns", count: families.more, resource });
    rest.push(...limitChanges({ resource, role }, before.view, after.view));
    rest.push(...detectsIn({ resource, role }, before.view.masks, after.view.masks));
    rest.push(...statementChanges(sides, { resource, role, skip: rights }));
  }
  return { changes: [...changes, ...joinRoles(masks), ...joinRoles(rest)], omitted };
}

function viewOf(asking: Asking, resource: string, role: string): Found | undefined {
  const { subject, grant = "" } = probeQuestion(resource, role, asking.now);
  return findSession(asking, { subject, resource, role, grant });
}

function roleChange({
  resource,
  role,
  before,
  after,
}: {
  readonly resource: string;
  readonly role: string;
  readonly before: Found | undefined;
  readonly after: Found | undefined;
}): RoleChange | undefined {
  const [was, is] = [kindsOf(before?.view.allow ?? []), kindsOf(after?.view.allow ?? [])];
  const kinds = { gained: beyondKinds(is, was), lost: beyondKinds(was, is) };
  const functions = {
    gained: (after?.view.functions ?? []).filter((name) => !before?.view.functions.includes(name)),
    lost: (before?.view.functions ?? []).filter((name) => !after?.view.functions.includes(name)),
  };
  const [wasTables, isTables] = [before, after].map((found) => (found === undefined ? [] : tablesOf(found.view)));
  const tablesDiffer = JSON.stringify(wasTables) !== JSON.stringify(isTables);
  const none = [kinds.gained, kinds.lost, functions.gained, functions.lost].every((list) => list.length === 0);
  if (none && !tablesDiffer && (before === undefined) === (after === undefined)) return undefined;
  const wider = kinds.gained.length + functions.gained.length > 0 || !holdsTables(wasTables, isTables);
  const added = before === undefined && after !== undefined;
  return {
    ...{ what: "role", resource, role, kinds, functions },
    change: added ? "added" : after === undefined ? "removed" : "changed",
    direction: wider ? "widens" : "reduces",
    risks: kinds.gained.includes("all") ? ["all-kinds"] : [],
    ...(tablesDiffer ? { tables: { before: wasTables ?? "all", after: isTables ?? "all" } } : {}),
  };
}

function beyondKinds(these: readonly string[], those: readonly string[]): readonly string[] {
  return those.includes("all") ? [] : these.filter((kind) => !those.includes(kind));
}

function maskChange(
  { resource, role }: { readonly resource: string; readonly role: string },
  {
    family,
    before,
    after,
  }: { readonly family: Parameters<typeof formatColumn>[0]; before: Treatment; after: Treatment },
): MaskChange {
  const direction = directionOf(before, after);
  return {
    ...{ what: "mask", resource, roles: [role], column: formatColumn(family), direction },
    ...{ before: treatmentWords(before), after: treatmentWords(after) },
    risks: direction === "widens" ? ["mask-opens"] : [],
  };
}

/** `in the clear`, or the form with what its options let through. */
export function treatmentWords(treatment: Treatment): string {
  if (treatment === undefined) return "in the clear";
  const { mask, nullsShow, writeAllow, searchEquality } = treatment;
  const forms = {
    null: () => "hidden",
    fixed: () => "hidden by a constant",
    hash: () => "as a hash",
    email: () => "as the domain of an e-mail address",
    keep: () => keepWords(mask.form === "keep" ? mask : { first: 0, last: 0 }),
  };
  const options = [
    ...(nullsShow ? ["nulls shown"] : []),
    ...(writeAllow ? ["may be written"] : []),
    ...(searchEquality ? ["may be looked up by its exact value"] : []),
  ];
  return [forms[mask.form](), ...options].join(", ");
}

function keepWords({ first, last }: { readonly first: number; readonly last: number }): string {
  const parts = [...(first > 0 ? [`first ${first}`] : []), ...(last > 0 ? [`last ${last}`] : [])];
  return parts.length === 0 ? "hidden" : `${parts.join(" and ")} characters shown`;
}

/** Tags that only DDL has: asked of roles that may run it. */
const tagsOfDdl: ReadonlySet<string> = new Set([
  "create",
  "alter",
  "drop",
  "grant-rights",
  "alter-system",
  "alter-role",
]);

function statementChanges(
  sides: Sides,
  { resource, role, skip }: { readonly resource: string; readonly role: string; readonly skip: RoleChange | undefined },
): StatementChange[] {
  const rule = ({ side }: Asking): string => JSON.stringify(entryOf(side.writ.guards, resource) ?? null);
  const ownRules = policiesOf(sides.before) !== policiesOf(sides.after);
  if (!ownRules && rule(sides.before) === rule(sides.after)) return [];
  const allow = [sides.before, sides.after].flatMap(
    ({ side }) => entryOf(entryOf(side.writ.resources, resource)?.roles ?? {}, role)?.allow ?? [],
  );
  const ddl = allow.includes("ddl") || allow.includes("all");
  const explained = new Set([...(skip?.kinds.gained ?? []), ...(skip?.kinds.lost ?? [])]);
  return [...statementKinds, ...statementTags].flatMap((statement): StatementChange[] => {
    if (explained.has(statement) || explained.has("all") || (tagsOfDdl.has(statement) && !ddl)) return [];
    const [before, after] = [sides.before, sides.after].map((asking) =>
      decisionOn(asking, { resource, role, statement }),
    ) as [string, string];
    if (before === after) return [];
    const direction: Direction = rank(after) < rank(before) ? "widens" : "reduces";
    const risks = direction === "widens" ? (["guard-loosens"] as const) : [];
    return [{ what: "statement", resource, roles: [role], statement, before, after, direction, risks }];
  });
}

const rank = (decision: string): number => ["allow", "hold", "deny"].indexOf(decision);

/** A statement of that kind or tag that touches nothing which a rule could name. */
function decisionOn(
  { side, now, count }: Asking,
  { resource, role, statement }: { readonly resource: string; readonly role: string; readonly statement: string },
): string {
  count.asked += 1;
  const isKind = (statementKinds as readonly string[]).includes(statement);
  const named = [statement] as const;
  const facts = {
    ...{ kinds: isKind ? named : [], tags: isKind ? [] : named, reads: [], writes: [], functions: [] },
    ...{ masked: false, refusals: [] },
  } as unknown as StatementFacts;
  const { subject } = probeQuestion(resource, role, now);
  const name = subject.kind === "user" ? subject.name : "";
  const session = { grant: probeGrant(resource, role), subject: name, resource, role };
  return side.ask.statement({ session, facts, now }).decision;
}

/** Changes that differ in nothing but their roles are one. */
function joinRoles<One extends MaskChange | SettingChange | StatementChange>(changes: readonly One[]): readonly One[] {
  const joined = new Map<string, One>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, roles: [] });
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined ? change : { ...known, roles: [...(known.roles ?? []), ...(change.roles ?? [])] },
    );
  }
  return [...joined.values()];
}
