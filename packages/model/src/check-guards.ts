// Checks of guards/: they belong to a resource, name roles it has, and no entry or limit is written that nothing can
// ever meet. Patterns of tables that nobody knows are no mistake: the database is not asked.
import { checkOwner } from "./check-masks.ts";
import { complain, type Draft } from "./draft.ts";
import type { ModelGuard, ModelGuardRule } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { containsNetwork } from "./network.ts";
import { quote } from "./printable.ts";
import type { Mistake } from "./source-text.ts";
import { coversHours, weekSeconds } from "./week-hours.ts";

export function checkGuards(draft: Draft): void {
  for (const guard of draft.guards.values()) {
    checkOwner(draft, guard, "guard");
    for (const rule of [...guard.deny, ...guard.hold]) {
      checkRoles(draft, guard, rule);
      const never = neverMet(guard, rule);
      const place = { document: guard, pointer: `${rule.pointer}${never?.key ?? ""}` };
      if (never !== undefined) complain(draft, place, () => ({ code: "guard/never-met", ...never.mistake }));
    }
    checkLimits(draft, guard);
  }
}

function checkRoles(draft: Draft, guard: ModelGuard, rule: ModelGuardRule): void {
  const roles = draft.resources.get(guard.resource)?.value.roles;
  if (roles === undefined) return;
  for (const [at, role] of (rule.roles ?? []).entries()) {
    if (Object.hasOwn(roles, role)) continue;
    complain(draft, { document: guard, pointer: `${rule.pointer}/roles/${at}` }, () => ({
      code: "guard/unknown-role",
      message: `${quote(guard.resource)} has no role ${quote(role)}`,
      instead: insteadOfName(role, Object.keys(roles), `add the role to resources/${guard.resource}.yaml.`),
    }));
  }
}

interface Never {
  readonly key: string;
  readonly mistake: Omit<Mistake, "code">;
}

function neverMet(guard: ModelGuard, rule: ModelGuardRule): Never | undefined {
  return neverInTime(rule) ?? neverFromThere(rule) ?? neverOfThese(rule) ?? neverSoMany(guard, rule);
}

function neverInTime({ during, outside }: ModelGuardRule): Never | undefined {
  if (outside === undefined) return undefined;
  if (outside.week.some(([from, to]) => from === 0 && to === weekSeconds)) {
    const message = "there is no time outside all hours of the week";
    return { key: "/outside", mistake: { message, instead: "Name the hours that are free, or delete the entry." } };
  }
  if (during === undefined || during.zone !== outside.zone || !coversHours(outside.week, during.week)) return undefined;
  const message = "no time is within `during` and outside `outside`";
  return { key: "/outside", mistake: { message, instead: "Leave one of the two out." } };
}

function neverFromThere({ from, notFrom }: ModelGuardRule): Never | undefined {
  if (notFrom === undefined) return undefined;
  const all = [4, 6].every((family) => notFrom.some((network) => network.family === family && network.bits === 0));
  if (all) {
    const message = "no client is outside all networks";
    return { key: "/notFrom", mistake: { message, instead: "Name the networks that are free, or delete the entry." } };
  }
  const none = from?.every((inner) => notFrom.some((outer) => containsNetwork(outer, inner)));
  const message = "no client is in `from` and outside `notFrom`";
  return none === true ? { key: "/notFrom", mistake: { message, instead: "Leave one of the two out." } } : undefined;
}

const unfollowed: ReadonlySet<string> = new Set([
  ...["ddl", "call", "do", "notify", "maintenance", "other", "create", "alter", "drop", "grant-rights"],
  ...["alter-system", "alter-role", "copy-file", "copy-program", "two-phase"],
]);

const withRows: ReadonlySet<string> = new Set([
  ...["select", "insert", "update", "delete", "merge", "truncate", "copy", "explain-analyze", "prepare", "cursor"],
  "without-condition",
]);

function neverOfThese({ statements, tables, columns, rowsOver }: ModelGuardRule): Never | undefined {
  if (statements === undefined) return undefined;
  const key = "/statements";
  if ((tables ?? columns) !== undefined && statements.every((name) => unfollowed.has(name))) {
    const message = `statements such as ${statements[0]} are not followed to their tables`;
    const instead =
      "Leave out `tables` and `columns`. Where a guard names any, such statements are refused whatever they name.";
    return { key, mistake: { message, instead } };
  }
  const names: readonly string[] = statements;
  if (rowsOver !== undefined && !names.some((name) => withRows.has(name))) {
    const message = `${statements[0]} neither reads nor writes rows that can be counted`;
    return { key, mistake: { message, instead: "Leave out `rows`, or name select, insert, update, delete or merge." } };
  }
  return undefined;
}

function neverSoMany({ value: { limit } }: ModelGuard, { statements, rowsOver }: ModelGuardRule): Never | undefined {
  const most = Math.min(limit?.rows ?? Number.POSITIVE_INFINITY, limit?.sessionRows ?? Number.POSITIVE_INFINITY);
  const reads = statements?.every((name) => name === "select");
  if (rowsOver === undefined || rowsOver < most || reads !== true) return undefined;
  const message = `no statement returns more than ${rowsOver} rows: \`limit\` ends it after ${most}`;
  return { key: "/rows", mistake: { message, instead: "Write a smaller number here, or a larger one in `limit`." } };
}

function checkLimits(draft: Draft, guard: ModelGuard): void {
  const { rows, sessionRows } = guard.value.limit ?? {};
  if (rows === undefined || sessionRows === undefined || rows <= sessionRows) return;
  complain(draft, { document: guard, pointer: "/limit/rows" }, () => ({
    code: "guard/limits",
    message: `one statement may not return ${rows} rows where a whole session may return ${sessionRows}`,
    instead: "Write `rows` not larger than `sessionRows`, or leave `rows` out.",
  }));
}
