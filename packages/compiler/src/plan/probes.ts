// A model's data with probes in it: people and grants that no file can spell, so that the policies can be asked about
// "whoever holds this role" and "whoever this identity provider puts into a group". It must never go into a bundle
// that a proxy could take: a plan's data is asked and thrown away.
import type { BundleData, GrantData, SessionInput, UserSubject } from "@writ/contracts";
import { named } from "@writ/contracts";
import { sortedRecord } from "../data/sorted-record.ts";

/** Names in files begin with a letter or digit. */
export const probeMark = ":";
const holder = `${probeMark}${probeMark}holder`;
/** Grants of probes end then: hours and time zones are known until long after. */
const probeLifeSeconds = 366 * 86_400;

/** The probe that holds this role. */
export function probeGrant(resource: string, role: string): string {
  return `${resource}/${probeMark}${role}`;
}

export function probeQuestion(resource: string, role: string, now: number): SessionInput {
  return { subject: userOf(holder, holder, now), resource, role, now, grant: probeGrant(resource, role) };
}

/** Somebody of an issuer whose login says one group. */
export function claimantOf(issuer: string, claim: string, value: string): UserSubject {
  const name = `${probeMark}${issuer}`;
  return { ...userOf(name, issuer, 0), subject: name, claims: ownRecord(claim, [value]) };
}

function userOf(name: string, issuer: string, now: number): UserSubject {
  return { kind: "user", name, issuer, subject: name, claims: {}, authenticatedAt: named(now) };
}

function ownRecord<Value>(key: string, value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries([[key, value]]);
}

/** What the compiler makes of a model, and probes beside it. */
export function dataWithProbes(writ: BundleData["writ"], now: number): BundleData {
  const issuers = Object.keys(writ.issuers);
  const people = [holder, ...issuers.map((name) => `${probeMark}${name}`)];
  const grants = Object.entries(writ.resources).flatMap(([resource, { roles }]) =>
    Object.keys(roles).map((role): [string, GrantData] => [
      probeGrant(resource, role),
      { to: { user: holder }, resource, role, until: now + probeLifeSeconds },
    ]),
  );
  const index = Object.keys(writ.resources).map((resource): [string, string[]] => [
    resource,
    grants.filter(([, grant]) => grant.resource === resource).map(([id]) => id),
  ]);
  const probed = {
    ...writ,
    issuers: sortedRecord([...Object.entries(writ.issuers), [holder, { trial: false, workloads: false }]]),
    people: sortedRecord([
      ...Object.entries(writ.people),
      ...people.map((name): [string, { issuer: string; subject: string }] => [
        name,
        { issuer: name === holder ? holder : name.slice(probeMark.length), subject: name },
      ]),
    ]),
    grants: sortedRecord([...Object.entries(writ.grants), ...grants]),
    index: sortedRecord([...Object.entries(writ.index), [`user:${holder}`, sortedRecord(index)]]),
  };
  return { writ: probed };
}
