// Who is who, as data.json says it: people, memberships, groups that come from claims. It must never hold a GitHub id,
// nor anything of a person beyond the name and what the issuer calls them.
import type { BundleData, IssuerData } from "@writ/contracts";
import { type Model, workloadIdOfIssuer } from "@writ/model";
import { sortedRecord } from "./sorted-record.ts";

type Writ = BundleData["writ"];

export function compilePeople(model: Model): Writ["people"] {
  const people = Object.entries(model.people.value);
  return sortedRecord(people.map(([name, { issuer, subject }]) => [name, { issuer, subject }]));
}

/**
 * issuer → its id → name. OpenID Connect Core §2: an id is ASCII, so nobody is found by another one, and keys of
 * data.json stay ASCII.
 */
export function compileAccounts(model: Model): Writ["accounts"] {
  const people = Object.entries(model.people.value).filter(([, { subject }]) => /^[ -~]+$/.test(subject));
  const byIssuer = Map.groupBy(people, ([, { issuer }]) => issuer);
  const ofIssuer = (members: typeof people) => sortedRecord(members.map(([name, { subject }]) => [subject, name]));
  return sortedRecord([...byIssuer].map(([issuer, members]) => [issuer, ofIssuer(members)]));
}

/** User → groups that list them, sorted; who is in none is left out. */
export function compileMemberships(model: Model): Writ["memberships"] {
  const groups = new Map<string, Set<string>>();
  for (const group of model.groups.values()) {
    if (!("members" in group.value)) continue;
    for (const member of group.value.members) {
      const of = groups.get(member) ?? new Set();
      groups.set(member, of.add(group.name));
    }
  }
  return sortedRecord([...groups].map(([member, names]) => [member, [...names].sort()]));
}

/** issuer → claim → value → groups, sorted. */
export function compileClaimed(model: Model): Writ["claimed"] {
  const issuers = new Map<string, Map<string, Map<string, string[]>>>();
  for (const group of model.groups.values()) {
    if (!("from" in group.value)) continue;
    const { issuer, claim, value } = group.value.from;
    const claims = issuers.get(issuer) ?? new Map<string, Map<string, string[]>>();
    const values = claims.get(claim) ?? new Map<string, string[]>();
    issuers.set(issuer, claims.set(claim, values.set(value, [...(values.get(value) ?? []), group.name].sort())));
  }
  const ofClaims = (claims: Map<string, Map<string, string[]>>) =>
    sortedRecord([...claims].map(([claim, values]) => [claim, sortedRecord([...values])]));
  return sortedRecord([...issuers].map(([issuer, claims]) => [issuer, ofClaims(claims)]));
}

export function compileIssuers(model: Model): Writ["issuers"] {
  const issuers = Object.entries(model.writ.value.issuers);
  return sortedRecord(
    issuers.map(([name, issuer]) => [name, "url" in issuer ? ofProvider(issuer) : { trial: true, workloads: false }]),
  );
}

type Provider = Extract<Model["writ"]["value"]["issuers"][string], { readonly url: string }>;

function ofProvider(issuer: Provider): IssuerData {
  const { url, audience, user, groups, client } = issuer;
  const id = workloadIdOfIssuer(issuer);
  return {
    ...{ trial: false, workloads: id !== undefined, url, audience },
    ...(user === undefined ? {} : { user }),
    ...(groups === undefined ? {} : { groups }),
    ...(client === undefined ? {} : { client }),
    ...(id === undefined ? {} : { id }),
  };
}
