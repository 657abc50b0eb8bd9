// For which subjects, resources and roles any answer can differ between two versions: those for which something
// differs that the policies read about them. It must never leave one out; a property test asks about all of them.
import type { BundleData, GrantData } from "@writ/contracts";
import type { AccessChange, PlanSubject } from "./plan.ts";
import { probeMark } from "./probes.ts";
import { claimedSubjects, Directory, entryOf, grantsNear, keyOfSubject, resourcesNear } from "./subjects.ts";

type Writ = BundleData["writ"];

export interface Triple {
  readonly subject: PlanSubject;
  readonly resource: string;
  readonly role: string;
  readonly cause: AccessChange["cause"];
}

export interface Versions {
  readonly before: Writ;
  readonly after: Writ;
}

/** Each subject, resource and role once; those whose own grant differs first, those whose role does last. */
export function findTouched(versions: Versions): { readonly triples: readonly Triple[]; readonly cut: number } {
  const found = new Map<string, Triple>();
  const add = (triple: Triple): void => {
    const key = JSON.stringify([keyOfSubject(triple.subject), triple.resource, triple.role]);
    if (!found.has(key)) found.set(key, triple);
  };
  const directories = [new Directory(versions.before), new Directory(versions.after)] as const;
  for (const { subject, grant } of ofGrants(versions, directories)) add({ ...triple(subject, grant), cause: "grant" });
  for (const subject of changedSubjects(versions)) {
    for (const grant of grantsOf(versions, subject)) add({ ...triple(subject, grant), cause: "subject" });
  }
  for (const { subject, grant } of ofRoles(versions, directories)) add({ ...triple(subject, grant), cause: "role" });
  const cut = new Set(directories.flatMap((directory) => [...directory.cut])).size;
  return { triples: [...found.values()], cut };
}

/** Everybody whom a plan of the two versions asks about. */
export function touchedSubjects(versions: Versions): readonly PlanSubject[] {
  const { triples } = findTouched(versions);
  return [...new Map(triples.map(({ subject }) => [keyOfSubject(subject), subject])).values()];
}

type Directories = readonly [Directory, Directory];

function triple(subject: PlanSubject, { resource, role }: GrantData): Omit<Triple, "cause"> {
  return { subject, resource, role };
}

function* ofGrants(
  { before, after }: Versions,
  directories: Directories,
): Generator<{ subject: PlanSubject; grant: GrantData }> {
  for (const id of differing(before.grants, after.grants)) {
    for (const grant of [entryOf(before.grants, id), entryOf(after.grants, id)]) {
      if (grant !== undefined) yield* reached(directories, grant);
    }
  }
}

function* reached(directories: Directories, grant: GrantData): Generator<{ subject: PlanSubject; grant: GrantData }> {
  for (const directory of directories) {
    for (const subject of directory.subjectsOf(grant)) yield { subject, grant };
  }
}

/** People and claims about whom the versions say something else, or whose issuer is another. */
function* changedSubjects({ before, after }: Versions): Generator<PlanSubject> {
  const issuers = new Set(differing(before.issuers, after.issuers));
  const moved = new Set([
    ...differing(before.people, after.people),
    ...differing(before.memberships, after.memberships),
  ]);
  const people = issuers.size === 0 ? [] : [...Object.entries(before.people), ...Object.entries(after.people)];
  for (const [name, { issuer }] of people) if (issuers.has(issuer)) moved.add(name);
  for (const name of moved) yield { kind: "user", name };
  const old = new Map(claimedSubjects(before).map((subject) => [keyOfSubject(subject), subject]));
  const now = new Map(claimedSubjects(after).map((subject) => [keyOfSubject(subject), subject]));
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    const subject = is ?? was;
    const other = JSON.stringify(was?.groups) !== JSON.stringify(is?.groups);
    if (subject !== undefined && (other || issuers.has(subject.issuer))) {
      yield { ...subject, groups: [...new Set([...(was?.groups ?? []), ...(is?.groups ?? [])])].sort() };
    }
  }
  for (const issuer of issuers) yield* workloadsOf({ before, after }, issuer);
}

function* workloadsOf({ before, after }: Versions, issuer: string): Generator<PlanSubject> {
  for (const { grants } of [before, after]) {
    for (const { to } of Object.values(grants)) {
      if (!("workload" in to) || to.workload["issuer"] !== issuer) continue;
      const { issuer: _, ...claims } = to.workload;
      yield { kind: "workload", issuer, claims };
    }
  }
}

function* grantsOf({ before, after }: Versions, subject: PlanSubject): Generator<GrantData> {
  for (const writ of [before, after]) {
    for (const resource of resourcesNear(writ, subject)) {
      for (const id of grantsNear(writ, subject, resource)) {
        const grant = entryOf(writ.grants, id);
        if (grant !== undefined) yield grant;
      }
    }
  }
}

/** Grants in roles that allow something else, or whose door has other guards. */
function* ofRoles(versions: Versions, directories: Directories): Generator<{ subject: PlanSubject; grant: GrantData }> {
  const roles = changedRoles(versions);
  if (roles.size === 0) return;
  for (const { grants } of [versions.before, versions.after]) {
    for (const grant of Object.values(grants)) {
      if (roles.has(roleKey(grant.resource, grant.role))) yield* reached(directories, grant);
    }
  }
}

function changedRoles(versions: Versions): ReadonlySet<string> {
  const { before, after } = versions;
  const zones = JSON.stringify(before.zones) !== JSON.stringify(after.zones);
  const found = new Set<string>();
  for (const resource of new Set([...Object.keys(before.resources), ...Object.keys(after.resources)])) {
    const [was, is] = [
      entryOf(before.resources, resource)?.roles ?? {},
      entryOf(after.resources, resource)?.roles ?? {},
    ];
    const door = doorOf(before, resource) !== doorOf(after, resource) || (zones && doorOf(after, resource) !== "[]");
    for (const role of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (door || rightsOf(was, role) !== rightsOf(is, role)) found.add(roleKey(resource, role));
    }
  }
  return found;
}

function rightsOf(roles: Writ["resources"][string]["roles"], name: string): string {
  const role = entryOf(roles, name);
  return role === undefined ? "" : JSON.stringify([role.allow, role.tables]);
}

/** Rules that say nothing of statements: they close sessions. */
function doorOf(writ: Writ, resource: string): string {
  const rules = entryOf(writ.guards, resource)?.deny ?? [];
  const closing = rules.filter(({ statements, tables, columns }) => (statements ?? tables ?? columns) === undefined);
  return JSON.stringify(closing.map(({ line: _, ...rule }) => rule));
}

function roleKey(resource: string, role: string): string {
  return `${resource}${probeMark}${role}`;
}

/** Keys whose values differ, or that only one has. */
export function differing(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const others = Object.keys(after).filter(
    (key) => before[key] !== after[key] && (!Object.hasOwn(before, key) || !isSame(before[key], after[key])),
  );
  return [...gone, ...others];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
