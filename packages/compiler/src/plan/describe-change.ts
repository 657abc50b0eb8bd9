// A sentence for every other change. It must never show what a file says but as a name.
import type { GuardRule, TimeWindow } from "@writ/contracts";
import { formatColumn } from "./columns.ts";
import { type Described, describeAccess } from "./describe-access.ts";
import type { Change, GuardChange, MemberChange, Risk, RoleChange, SettingChange } from "./plan.ts";
import { formatTable } from "./tables.ts";
import { joined, listed, plainly, say, type Words } from "./words.ts";

const namesShown = 8;

export const riskWords: Readonly<Record<Risk, string>> = {
  "new-access": "new access",
  "all-kinds": "every kind of statement",
  longer: "longer than before",
  "mask-opens": "shows more",
  "guard-loosens": "guard loosened",
  everyone: "for everyone",
  "by-claim": "members are the identity provider's to choose",
  "approves-itself": "needs no person's approval afterwards",
  "custom-rules": "Rego of your own: effects cannot be enumerated",
  "where-it-leads": "leads elsewhere, or is somebody else's",
};

export function describeChange(change: Change, now: number): Described {
  switch (change.what) {
    case "access":
      return describeAccess([change], now);
    case "role":
      return describeRole(change);
    case "mask":
      return only(say`${columnWords(change.column)} on ${change.resource} for ${rolesOf(change)}${turned(change)}`);
    case "guard":
      return only(guardWords(change));
    case "statement":
      return only(say`${change.statement} on ${change.resource} as ${rolesOf(change)}${turned(change)}`);
    case "setting":
      return only(settingWords(change));
    default:
      return describeMember(change);
  }
}

function rolesOf({ roles }: { readonly roles: readonly string[] }): Words {
  return listed(roles, namesShown);
}

/** Words of Writ's own, before and after. */
function turned({ before, after }: { readonly before: string; readonly after: string }): Words {
  return plainly(`: ${before} → ${after}`);
}

function only(line: Words): Described {
  return { line, details: [] };
}

function columnWords(column: string): Words {
  return column === "*.*.*" ? plainly("every column that no other line names,") : say`column ${column}`;
}

function describeRole({ resource, role, change, kinds, functions, tables }: RoleChange): Described {
  const verb = { added: "is new", removed: "is gone", changed: "changes" }[change];
  const parts = [
    ...(kinds.gained.length > 0 ? [say`may now ${listed(kinds.gained, 20)}`] : []),
    ...(kinds.lost.length > 0 ? [say`may no more ${listed(kinds.lost, 20)}`] : []),
    ...(tables === undefined || change !== "changed"
      ? []
      : [say`tables ${tableWords(tables.before)} → ${tableWords(tables.after)}`]),
    ...(functions.gained.length > 0 ? [say`may now call ${listed(functions.gained, namesShown)}`] : []),
    ...(functions.lost.length > 0 ? [say`may no more call ${listed(functions.lost, namesShown)}`] : []),
  ];
  const what = parts.length === 0 ? [] : say`: ${joined(parts, "; ")}`;
  return only(say`role ${role} on ${resource} ${plainly(verb)}${what}`);
}

function tableWords(tables: readonly string[] | "all"): Words {
  return tables === "all" ? plainly("all") : tables.length === 0 ? plainly("none") : listed(tables, namesShown);
}

function guardWords({ resource, change, word, rule }: GuardChange): Words {
  const verb = {
    denyadded: "now denies",
    denyremoved: "no longer denies",
    holdadded: "now holds",
    holdremoved: "no longer holds",
  };
  return say`${resource} ${plainly(verb[`${word}${change}`])} ${ruleWords(rule)}`;
}

/** All conditions of a rule: it is met when all of them are. */
function ruleWords(rule: GuardRule): Words {
  const { statements, tables, columns, roles, during, outside, from, notFrom, rowsOver } = rule;
  const parts = [
    statements === undefined
      ? plainly((tables ?? columns) ? "statements" : rowsOver === undefined ? "sessions" : "statements")
      : listed(statements, 12),
    ...(tables === undefined ? [] : [say`touching ${listed(tables.map(formatTable), namesShown)}`]),
    ...(columns === undefined ? [] : [say`reading ${listed(columns.map(formatColumn), namesShown)}`]),
    ...(rowsOver === undefined ? [] : [plainly(`of more than ${rowsOver} rows`)]),
    ...(roles === undefined ? [] : [say`as ${listed(roles, namesShown)}`]),
    ...(during === undefined ? [] : [say`within ${windowWords(during)}`]),
    ...(outside === undefined ? [] : [say`outside ${windowWords(outside)}`]),
    ...(from === undefined ? [] : [say`from ${listed(from, namesShown)}`]),
    ...(notFrom === undefined ? [] : [say`from anywhere but ${listed(notFrom, namesShown)}`]),
  ];
  return joined(parts, " ");
}

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function windowWords({ zone, week }: TimeWindow): Words {
  const clock = (second: number): string => {
    const day = days[Math.floor(second / 86_400)] ?? "Sun";
    const hours = Math.floor((second % 86_400) / 3600);
    const minutes = Math.floor((second % 3600) / 60);
    return second >= 604_800
      ? "Sun 24:00"
      : `${day} ${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  };
  const shown = week.slice(0, 7).map(([start = 0, end = 0]) => plainly(`${clock(start)}–${clock(end)}`));
  const more = week.length > 7 ? ` and ${week.length - 7} more` : "";
  return say`${joined(shown, ", ")}${plainly(more)} (${zone})`;
}

function settingWords({ resource, roles, name, before, after }: SettingChange): Words {
  const where = resource === undefined ? [] : say` of ${resource}`;
  const whom = roles === undefined ? [] : say` as ${listed(roles, namesShown)}`;
  const value = (text: string | undefined): Words => (text === undefined ? plainly("nothing") : say`${text}`);
  return say`${settingName(name)}${where}${whom}: ${value(before)} → ${value(after)}`;
}

/** Names of settings may end with a name from a file. */
function settingName(name: string): Words {
  const found = /^(issuer|what may be named by resource|login of) (.*)$/s.exec(name);
  return found === null ? plainly(name) : say`${plainly(found[1] ?? "")} ${found[2] ?? ""}`;
}

function describeMember({
  what,
  name,
  change,
  came = [],
  went = [],
  cameCount,
  wentCount,
  detail,
}: MemberChange): Described {
  const verb = { added: "is new", removed: "is gone", changed: "changes" }[change];
  if (what === "group") {
    const details = [
      ...(came.length > 0 ? [say`in: ${listed(came, 20, cameCount)}`] : []),
      ...(went.length > 0 ? [say`out: ${listed(went, 20, wentCount)}`] : []),
      ...(detail === undefined ? [] : [say`members are kept outside: whoever ${detail}; Writ cannot list them`]),
    ];
    return { line: say`group ${name} ${plainly(verb)}`, details };
  }
  if (what === "person") {
    const open = say`may use what the identity provider ${detail ?? ""} says of groups`;
    const other = plainly("another login, GitHub account or signing key is theirs now");
    const details = detail !== undefined ? [open] : change === "changed" ? [other] : [];
    return { line: say`person ${name} ${plainly(verb)}`, details };
  }
  const words = { resource: "resource", scenario: "scenario", policy: "Rego of your own:" }[what];
  const more = what === "policy" ? [plainly("what it denies or holds cannot be enumerated: read it")] : [];
  return {
    line: say`${plainly(words)} ${name} ${plainly(verb)}`,
    details: [...(detail === undefined ? [] : [say`${detail}`]), ...more],
  };
}
