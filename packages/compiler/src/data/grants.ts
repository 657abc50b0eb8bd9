// Grants and the index that keeps a decision at microseconds. It must never hold `why`, nor leave out a grant that has
// run out: what a bundle holds depends on the commit, not on the time, and the policy decides.
import type { BundleData, GrantData, GrantTo, OnlyData } from "@writ/contracts";
import type { Model, ModelGrant } from "@writ/model";
import { compileIssuers } from "./people.ts";
import { compareText, sortedRecord } from "./sorted-record.ts";
import { workloadKey } from "./workload-key.ts";

const known = new WeakMap<ModelGrant, GrantData>();

/** The same object for the same grant: two versions that share it are compared by identity. */
export function compileGrant(grant: ModelGrant): GrantData {
  const found = known.get(grant) ?? newGrant(grant);
  known.set(grant, found);
  return found;
}

function newGrant(grant: ModelGrant): GrantData {
  const { sessions } = grant.value;
  const only = compileOnly(grant);
  return {
    to: compileRecipient(grant.value.to),
    resource: grant.resource,
    role: grant.value.role,
    ...(grant.fromSeconds === undefined ? {} : { from: grant.fromSeconds }),
    until: grant.untilSeconds,
    ...(only === undefined ? {} : { only }),
    ...(sessions === undefined ? {} : { sessions }),
  };
}

function compileRecipient(to: ModelGrant["value"]["to"]): GrantTo {
  if ("user" in to) return { user: to.user };
  if ("group" in to) return { group: to.group };
  // Claims are compared as text: an issuer may send 1234 where a person wrote "1234".
  return { workload: sortedRecord(Object.entries(to.workload).map(([claim, value]) => [claim, String(value)])) };
}

function compileOnly(grant: ModelGrant): OnlyData | undefined {
  const allow = grant.value.only?.allow;
  const tables = grant.onlyTables;
  if (allow === undefined && tables === undefined) return undefined;
  return { ...(tables === undefined ? {} : { tables }), ...(allow === undefined ? {} : { allow }) };
}

/** Subject key → resource → grant ids, sorted. A workload without the ids of its kind cannot be found: it is not in. */
export function compileIndex(model: Model): BundleData["writ"]["index"] {
  const index = new Map<string, Map<string, string[]>>();
  const issuers = compileIssuers(model);
  for (const grant of [...model.grants.values()].sort((a, b) => compareText(a.id, b.id))) {
    const key = subjectKey(issuers, compileGrant(grant).to);
    if (key === undefined) continue;
    const resources = index.get(key) ?? new Map<string, string[]>();
    const ids = resources.get(grant.resource) ?? [];
    ids.push(grant.id);
    index.set(key, resources.set(grant.resource, ids));
  }
  return sortedRecord([...index].map(([key, resources]) => [key, sortedRecord([...resources])]));
}

function subjectKey(issuers: BundleData["writ"]["issuers"], to: GrantTo): string | undefined {
  if ("user" in to) return `user:${to.user}`;
  if ("group" in to) return `group:${to.group}`;
  return workloadKey(issuers, to.workload["issuer"] ?? "", to.workload);
}
