// Checks of grants/: each names a resource, a role and a recipient that exist, ends in time, and is no wider than its
// role.
import type { NamePattern } from "@writ/contracts";
import { checkRecipient } from "./check-recipient.ts";
import { coversTable } from "./column-pattern.ts";
import { complain, type Draft } from "./draft.ts";
import { formatDuration } from "./duration.ts";
import { formatInstant } from "./instant.ts";
import type { ModelGrant, ModelResource } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";

export function checkGrants(draft: Draft): void {
  for (const grant of draft.grants.values()) {
    checkRecipient(draft, grant, "grant");
    checkTimes(draft, grant);
    const resource = draft.resources.get(grant.resource);
    if (resource === undefined) checkFolder(draft, grant);
    else if (checkRole(draft, grant, resource)) checkOnly(draft, grant, resource);
  }
}

function checkFolder(draft: Draft, grant: ModelGrant): void {
  if (draft.resourceNames.has(grant.resource)) return;
  complain(draft, { document: grant, pointer: "" }, () => ({
    code: "grant/unknown-resource",
    message: `the folder names the resource, and there is no resource ${quote(grant.resource)}`,
    instead: insteadOfName(
      grant.resource,
      draft.resourceNames,
      `add resources/${grant.resource}.yaml, or move the file.`,
    ),
  }));
}

function checkRole(draft: Draft, grant: ModelGrant, resource: ModelResource): boolean {
  const { role } = grant.value;
  const { roles } = resource.value;
  if (Object.hasOwn(roles, role)) return true;
  complain(draft, { document: grant, pointer: "/role" }, () => ({
    code: "grant/unknown-role",
    message: `${quote(resource.name)} has no role ${quote(role)}`,
    instead: insteadOfName(role, Object.keys(roles), otherwiseOfRole(draft, grant)),
  }));
  return false;
}

function otherwiseOfRole(draft: Draft, grant: ModelGrant): string {
  for (const other of draft.resources.values()) {
    if (!Object.hasOwn(other.value.roles, grant.value.role)) continue;
    return `${other.name} has this role; does the file belong to grants/${other.name}/${grant.name}.yaml?`;
  }
  return `add the role to resources/${grant.resource}.yaml.`;
}

function checkTimes(draft: Draft, grant: ModelGrant): void {
  const { fromSeconds, untilSeconds } = grant;
  // An instant that no calendar has was reported where it was read, and is 0 here.
  if (untilSeconds === 0 || fromSeconds === 0) return;
  if (fromSeconds !== undefined && untilSeconds <= fromSeconds) {
    complain(draft, { document: grant, pointer: "/until" }, () => ({
      code: "grant/until-before-from",
      message: `it ends before it starts: until is not later than from`,
      instead: `Write an instant after ${formatInstant(fromSeconds)}.`,
    }));
    return;
  }
  const changed = draft.changed(grant.path);
  if (changed && untilSeconds <= draft.nowSeconds) {
    complain(draft, { document: grant, pointer: "/until" }, () => ({
      code: "grant/until-past",
      message: `until is past: it is ${formatInstant(draft.nowSeconds)} now`,
      instead: "Write a later instant in UTC, or delete the file if the access is no longer needed.",
    }));
    return;
  }
  const start = fromSeconds ?? (changed ? draft.nowSeconds : undefined);
  if (start !== undefined) checkLength(draft, grant, start);
}

function checkLength(draft: Draft, grant: ModelGrant, startSeconds: number): void {
  const longest = draft.writ?.limits.grantSeconds;
  if (longest === undefined || grant.untilSeconds - startSeconds <= longest) return;
  complain(draft, { document: grant, pointer: "/until" }, () => ({
    code: "grant/too-long",
    message: `it lasts longer than ${formatDuration(longest)}, the longest that writ.yaml allows`,
    instead: `Write until: ${formatInstant(startSeconds + longest)} or earlier.`,
  }));
}

function checkOnly(draft: Draft, grant: ModelGrant, resource: ModelResource): void {
  const { only, role } = grant.value;
  const rights = resource.value.roles[role];
  if (only === undefined || rights === undefined) return;
  const kinds: readonly string[] = rights.allow;
  for (const [index, kind] of (only.allow ?? []).entries()) {
    if (kinds.includes("all") || kinds.includes(kind)) continue;
    complain(draft, { document: grant, pointer: `/only/allow/${index}` }, () => ({
      code: "grant/only-wider",
      message: `the role ${quote(role)} does not allow ${quote(kind)}; only can narrow a role, not widen it`,
      instead: `One of ${kinds.join(", ")}; or ask for another role.`,
    }));
  }
  const tables = resource.roleTables.get(role);
  if (tables === undefined) return;
  const covered = new Set(tables.map(keyOf));
  for (const [index, table] of (grant.onlyTables ?? []).entries()) {
    if (isCovered(covered, table)) continue;
    const text = quote(only.tables?.[index] ?? "");
    complain(draft, { document: grant, pointer: `/only/tables/${index}` }, () => ({
      code: "grant/only-wider",
      message: `the role ${quote(role)} does not reach ${text}; only can narrow a role, not widen it`,
      instead: `Name tables that ${role} has in resources/${resource.name}.yaml, or ask for another role.`,
    }));
  }
}

function keyOf(table: NamePattern): string {
  return JSON.stringify([table.schema, table.table]);
}

/** The four patterns that can cover this one, looked up rather than compared with every table of the role. */
function isCovered(covered: ReadonlySet<string>, table: NamePattern): boolean {
  const { schema, table: name } = table;
  const wider = [table, { schema, table: null }, { schema: null, table: name }, { schema: null, table: null }];
  return wider.some((outer) => coversTable(outer, table) && covered.has(keyOf(outer)));
}
