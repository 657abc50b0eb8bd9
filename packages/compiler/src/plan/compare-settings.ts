// What differs beside grants, roles and masks: people, groups, guards as rules, where resources lie and who owns them,
// limits for everyone, what approves itself, the repository's own Rego. What cannot be ordered is a widening.
import type { GuardData, GuardRule, LoginData, WritDocument } from "@writ/contracts";
import { formatDuration, type Model } from "@writ/model";
import { namesShownMax } from "../limits.ts";
import { settingOf } from "./compare-limits.ts";
import type { Change, Direction, GuardChange, MemberChange, SettingChange } from "./plan.ts";
import type { PlanSide } from "./side.ts";
import { entryOf } from "./subjects.ts";
import { differing } from "./what-differs.ts";

export interface Versions {
  readonly before: PlanSide;
  readonly after: PlanSide;
}

export function compareSettings(versions: Versions): readonly Change[] {
  return [
    ...guardChanges(versions),
    ...resourceChanges(versions),
    ...settingChanges(versions),
    ...peopleChanges(versions),
    ...groupChanges(versions),
    ...scenarioChanges(versions),
    ...policyChanges(versions),
  ];
}

function guardChanges({ before, after }: Versions): GuardChange[] {
  return differing(before.writ.guards, after.writ.guards).flatMap((resource) =>
    (["deny", "hold"] as const).flatMap((word) => {
      const [was, is] = [before, after].map(({ writ }) => rulesOf(entryOf(writ.guards, resource), word));
      const gone = [...(was ?? [])].filter(([key]) => !is?.has(key));
      const came = [...(is ?? [])].filter(([key]) => !was?.has(key));
      return [
        ...gone.map(([, rule]) => guardChange({ resource, word, rule, change: "removed" })),
        ...came.map(([, rule]) => guardChange({ resource, word, rule, change: "added" })),
      ];
    }),
  );
}

function rulesOf(guard: GuardData | undefined, word: "deny" | "hold"): ReadonlyMap<string, GuardRule> {
  return new Map((guard?.[word] ?? []).map(({ line: _, ...rule }) => [JSON.stringify(rule), rule]));
}

function guardChange(change: Pick<GuardChange, "resource" | "word" | "rule" | "change">): GuardChange {
  const loosens = change.change === "removed";
  return {
    what: "guard",
    direction: loosens ? "widens" : "reduces",
    risks: loosens ? ["guard-loosens"] : [],
    ...change,
  };
}

function resourceChanges({ before, after }: Versions): Change[] {
  const names = new Set([...before.model.resources.keys(), ...after.model.resources.keys()]);
  return [...names].sort().flatMap((name): Change[] => {
    const [was, is] = [before.model.resources.get(name)?.value, after.model.resources.get(name)?.value];
    if (was === undefined || is === undefined)
      return [member("resource", name, was === undefined ? "added" : "removed")];
    const leads = (key: string, old: unknown, now: unknown): SettingChange[] =>
      old === now ? [] : [settingOf({ resource: name, name: key, ...wideWhere }, String(old), String(now))];
    const roles = Object.keys(is.roles).filter((role) => Object.hasOwn(was.roles, role));
    return [
      ...leads("address", was.address, is.address),
      ...leads("database", was.database, is.database),
      ...leads("tls", tlsWords(was.tls), tlsWords(is.tls)),
      ...leads("owners", was.owners.join(" "), is.owners.join(" ")),
      ...roles.flatMap((role) => leads(`login of ${role}`, loginWords(was.roles[role]), loginWords(is.roles[role]))),
    ];
  });
}

const wideWhere = { direction: "widens", risks: ["where-it-leads"] } as const;

function tlsWords(tls: unknown): string {
  return typeof tls === "string" ? tls : JSON.stringify(tls);
}

/** Where the password lies, never a password: files hold references only. */
function loginWords(role: { readonly login: LoginData } | undefined): string {
  if (role === undefined) return "";
  const { login } = role;
  if ("dynamic" in login) return `a user for each session, made by ${JSON.stringify(login.dynamic)}`;
  return `${login.user}, password from ${JSON.stringify(login.password)}`;
}

function settingChanges({ before, after }: Versions): SettingChange[] {
  const [was, is] = [before.model.writ, after.model.writ];
  const everyone = { risks: ["everyone"] } as const;
  const durations = [
    ["longest grant", was.limits.grantSeconds, is.limits.grantSeconds],
    ["longest session", was.limits.sessionSeconds, is.limits.sessionSeconds],
    ["how long claimed groups are believed", was.limits.groupsFreshSeconds, is.limits.groupsFreshSeconds],
    ["life of a bundle", was.bundleLifeSeconds, is.bundleLifeSeconds],
  ] as const;
  const limits = durations.flatMap(([name, old, now]): SettingChange[] => {
    if (old === now) return [];
    const wider = now > old;
    const direction: Direction = wider ? "widens" : "reduces";
    return [
      settingOf({ name, direction, risks: wider ? everyone.risks : [] }, formatDuration(old), formatDuration(now)),
    ];
  });
  const words = [
    ...named("security", was.value.security.join(" "), is.value.security.join(" ")),
    ...named("name", was.value.name, is.value.name),
    ...named("keys of proxies", keysOf(was.value), keysOf(is.value)),
    ...named("CODEOWNERS", codeownersOf(before.model), codeownersOf(after.model)),
    ...records("issuer", was.value.issuers, is.value.issuers),
    ...records("what may be named by resource", was.value.resources, is.value.resources),
  ];
  return [...limits, ...words];
}

function codeownersOf({ codeowners }: Model): string | undefined {
  return codeowners === undefined ? undefined : `${codeowners.text.length} characters`;
}

function keysOf({ proxies }: WritDocument): string {
  return (proxies?.keys ?? []).map(({ kid, jwk }) => `${kid} ${JSON.stringify(jwk)}`).join(", ");
}

function named(name: string, was: string | undefined, is: string | undefined): SettingChange[] {
  return was === is ? [] : [settingOf({ name, direction: "widens", risks: ["everyone"] }, was, is)];
}

function records(
  name: string,
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): SettingChange[] {
  const words = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
  return differing(was, is).map((key) => {
    const [old, now] = [words(entryOf(was, key)), words(entryOf(is, key))];
    const direction = now === undefined ? "reduces" : "widens";
    return settingOf(
      { name: `${name} ${key}`, direction, risks: direction === "widens" ? ["everyone"] : [] },
      old,
      now,
    );
  });
}

function peopleChanges({ before, after }: Versions): MemberChange[] {
  const [was, is] = [before.model.people.value, after.model.people.value];
  return differing(was, is).map((name) => {
    const change = changeOf(entryOf(was, name), entryOf(is, name));
    const issuer = entryOf(is, name)?.issuer ?? "";
    // Whoever is known may use what groups of the issuer give; rights by name stand on lines of their own.
    const claims = Object.keys(entryOf(after.writ.claimed, issuer) ?? {}).length > 0;
    if (change === "added" && !claims) return member("person", name, change, { direction: "neither" });
    return member("person", name, change, claims && change === "added" ? { detail: issuer, risks: ["by-claim"] } : {});
  });
}

function changeOf(was: unknown, is: unknown): MemberChange["change"] {
  if (was === undefined) return "added";
  return is === undefined ? "removed" : "changed";
}

function member(
  what: MemberChange["what"],
  name: string,
  change: MemberChange["change"],
  more: Partial<MemberChange> = {},
): MemberChange {
  return { what, name, change, direction: change === "removed" ? "reduces" : "widens", risks: [], ...more };
}

function groupChanges({ before, after }: Versions): MemberChange[] {
  const names = new Set([...before.model.groups.keys(), ...after.model.groups.keys()]);
  return [...names].sort().flatMap((name): MemberChange[] => {
    const [was, is] = [before.model.groups.get(name)?.value, after.model.groups.get(name)?.value];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const [old, now] = [was, is].map(
      (group) => new Set(group !== undefined && "members" in group ? group.members : []),
    );
    const came = [...(now ?? [])].filter((one) => !old?.has(one));
    const went = [...(old ?? [])].filter((one) => !now?.has(one));
    const change = changeOf(was, is);
    const from = [was, is].map((group) => (group !== undefined && "from" in group ? JSON.stringify(group.from) : ""));
    const claimed = is !== undefined && "from" in is;
    const wider = came.length > 0 || (claimed && from[0] !== from[1]);
    const more = {
      ...({ direction: wider ? "widens" : went.length > 0 || is === undefined ? "reduces" : "neither" } as const),
      ...{ came: came.slice(0, namesShownMax), went: went.slice(0, namesShownMax) },
      ...{ cameCount: came.length, wentCount: went.length },
      risks: claimed && wider ? (["by-claim"] as const) : [],
      ...(claimed ? { detail: `${is.from.issuer} says ${is.from.claim} = ${is.from.value}` } : {}),
    };
    return [member("group", name, change, more)];
  });
}

function scenarioChanges({ before, after }: Versions): MemberChange[] {
  const names = new Set([...before.model.scenarios.keys(), ...after.model.scenarios.keys()]);
  return [...names].sort().flatMap((name): MemberChange[] => {
    const [was, is] = [before.model.scenarios.get(name)?.value, after.model.scenarios.get(name)?.value];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    if (is === undefined) return [member("scenario", name, "removed")];
    const to = Object.entries(is.to).map(
      ([kind, value]) => `${kind} ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
    const what = `${is.role} on ${is.resource} for ${is.longest}, ${is.atMost}`;
    const later = is.breakGlass === undefined ? "" : `; BREAK-GLASS, reviewed within ${is.breakGlass.review} after`;
    const detail = `${to.join(" ")} may take ${what}, without a person's approval${later}`;
    return [member("scenario", name, changeOf(was, is), { detail, risks: ["approves-itself"] })];
  });
}

/** Rego can only take away, so a new file takes away; what else became of it nobody can enumerate. */
function policyChanges({ before, after }: Versions): MemberChange[] {
  const [was, is] = [before, after].map(({ model }) => new Map(model.policies.map(({ path, text }) => [path, text])));
  const paths = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...paths].sort().flatMap((path): MemberChange[] => {
    if (was?.get(path) === is?.get(path)) return [];
    const change = changeOf(was?.get(path), is?.get(path));
    return [
      member("policy", path, change, { direction: change === "added" ? "reduces" : "widens", risks: ["custom-rules"] }),
    ];
  });
}
