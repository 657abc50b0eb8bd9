// Who there is to ask about: people by name, claims that make members, workloads by their claims. It must never decide
// whom a grant reaches: it only finds grants that might.
import type { BundleData, GrantData, Subject } from "@writ/contracts";
import { named } from "@writ/contracts";
import { workloadKey } from "../data/workload-key.ts";
import { planWorkloadsMax } from "../limits.ts";
import type { PlanSubject } from "./plan.ts";
import { claimantOf } from "./probes.ts";

type Writ = BundleData["writ"];

/** The same for the same subject in both versions. */
export function keyOfSubject(subject: PlanSubject): string {
  if (subject.kind === "user") return JSON.stringify(["user", subject.name]);
  if (subject.kind === "claimed") return JSON.stringify(["claimed", subject.issuer, subject.claim, subject.value]);
  return JSON.stringify(["workload", subject.issuer, Object.entries(subject.claims).sort()]);
}

export function entryOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** As the policy is asked about them; undefined where this version does not know them, and denies. */
export function subjectToAsk(writ: Writ, subject: PlanSubject, now: number): Subject | undefined {
  const authenticatedAt = named(now) as Subject["authenticatedAt"];
  if (subject.kind === "workload")
    return { kind: "workload", issuer: subject.issuer, claims: subject.claims, authenticatedAt };
  if (subject.kind === "claimed") {
    return { ...claimantOf(subject.issuer, subject.claim, subject.value), authenticatedAt };
  }
  const person = entryOf(writ.people, subject.name);
  if (person === undefined) return undefined;
  return { kind: "user", name: subject.name, ...person, claims: {}, authenticatedAt };
}

/** Grants on a resource that may reach a subject: what the index holds for them and their groups. */
export function grantsNear(writ: Writ, subject: PlanSubject, resource: string): readonly string[] {
  const found = keysNear(writ, subject).flatMap((key) => entryOf(entryOf(writ.index, key) ?? {}, resource) ?? []);
  return [...new Set(found)].sort();
}

/** Resources on which the index holds anything for a subject. */
export function resourcesNear(writ: Writ, subject: PlanSubject): readonly string[] {
  return [...new Set(keysNear(writ, subject).flatMap((key) => Object.keys(entryOf(writ.index, key) ?? {})))];
}

/** Keys of the index under which grants for a subject stand: its own, and those of its groups. */
export function keysNear(writ: Writ, subject: PlanSubject): readonly string[] {
  if (subject.kind === "user") {
    return [
      `user:${subject.name}`,
      ...(entryOf(writ.memberships, subject.name) ?? []).map((group) => `group:${group}`),
    ];
  }
  if (subject.kind === "claimed") return groupsOfClaim(writ, subject).map((group) => `group:${group}`);
  const key = workloadKey(writ.issuers, subject.issuer, subject.claims);
  return key === undefined ? [] : [key];
}

export function groupsOfClaim(
  writ: Writ,
  { issuer, claim, value }: { readonly issuer: string; readonly claim: string; readonly value: string },
): readonly string[] {
  return entryOf(entryOf(entryOf(writ.claimed, issuer) ?? {}, claim) ?? {}, value) ?? [];
}

/** Whom grants to a group or a workload are for, looked up both ways; made once for each version. */
export class Directory {
  readonly #writ: Writ;
  readonly #members = new Map<string, string[]>();
  readonly #claims = new Map<string, (PlanSubject & { kind: "claimed" })[]>();
  /** CI repositories with more grants than are looked through. */
  readonly cut = new Set<string>();

  constructor(writ: Writ) {
    this.#writ = writ;
    for (const [name, groups] of Object.entries(writ.memberships)) {
      for (const group of groups) append(this.#members, group, name);
    }
    for (const subject of claimedSubjects(writ)) {
      for (const group of subject.groups) append(this.#claims, group, subject);
    }
  }

  /** Whom a grant names: without looking for workloads whose tokens say more. */
  holdersOf(grant: GrantData): readonly PlanSubject[] {
    if (!("workload" in grant.to)) return this.subjectsOf(grant);
    const subject = workloadOf(this.#writ, grant.to.workload);
    return subject === undefined ? [] : [subject];
  }

  /** Subjects that a grant names, or that are in the group it names. */
  subjectsOf(grant: GrantData): readonly PlanSubject[] {
    const { to } = grant;
    if ("user" in to) return [{ kind: "user", name: to.user }];
    if ("group" in to) {
      const members = (this.#members.get(to.group) ?? []).map((name): PlanSubject => ({ kind: "user", name }));
      return [...members, ...(this.#claims.get(to.group) ?? [])];
    }
    const subject = workloadOf(this.#writ, to.workload);
    return subject === undefined ? [] : this.workloadsLike(subject);
  }

  /** Workloads that grants name, of the same ids, whose claims hold those of `subject`. */
  workloadsLike(subject: PlanSubject & { kind: "workload" }): readonly PlanSubject[] {
    const key = workloadKey(this.#writ.issuers, subject.issuer, subject.claims) ?? "";
    const ids = Object.values(entryOf(this.#writ.index, key) ?? {}).flat();
    const wanted = Object.entries(subject.claims);
    if (ids.length > planWorkloadsMax) this.cut.add(key);
    const others = ids.slice(0, planWorkloadsMax).flatMap((id): readonly PlanSubject[] => {
      const to = entryOf(this.#writ.grants, id)?.to;
      const other = to !== undefined && "workload" in to ? workloadOf(this.#writ, to.workload) : undefined;
      return other !== undefined && wanted.every(([claim, value]) => other.claims[claim] === value) ? [other] : [];
    });
    return [...new Map([subject, ...others].map((one) => [keyOfSubject(one), one])).values()];
  }
}

export function claimedSubjects(writ: Writ): readonly (PlanSubject & { kind: "claimed" })[] {
  return Object.entries(writ.claimed).flatMap(([issuer, claims]) =>
    Object.entries(claims).flatMap(([claim, values]) =>
      Object.entries(values).map(([value, groups]) => ({ kind: "claimed" as const, groups, issuer, claim, value })),
    ),
  );
}

function workloadOf(
  { issuers }: Writ,
  { issuer = "", ...claims }: Readonly<Record<string, string>>,
): (PlanSubject & { kind: "workload" }) | undefined {
  return workloadKey(issuers, issuer, claims) === undefined ? undefined : { kind: "workload", issuer, claims };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
