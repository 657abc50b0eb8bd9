// A model as the data.json of a bundle. Pure: the same model gives the same data, whatever the time and the order of
// files. It must never hold `why`, owners, or anything else that a proxy does not enforce.
import { type BundleData, bundleFormat } from "@writ/contracts";
import type { Model, ModelResource } from "@writ/model";
import { compileGrant, compileIndex } from "./grants.ts";
import { compileGuard } from "./guards.ts";
import { compileMask } from "./masks.ts";
import { compileAccounts, compileClaimed, compileIssuers, compileMemberships, compilePeople } from "./people.ts";
import { type Allowance, compileResource } from "./resources.ts";
import { sortedRecord } from "./sorted-record.ts";
import { compileVectors } from "./vectors.ts";
import { compileZones } from "./zones.ts";

export function compileData(model: Model): BundleData {
  const { sessionSeconds, groupsFreshSeconds } = model.writ.limits;
  const zones = compileZones(model);
  const writ = {
    format: bundleFormat,
    name: model.writ.value.name,
    issuers: compileIssuers(model),
    limits: { sessionSeconds, groupsFreshSeconds },
    people: compilePeople(model),
    accounts: compileAccounts(model),
    memberships: compileMemberships(model),
    claimed: compileClaimed(model),
    resources: compiled(model.resources, (resource) => compileResource(resource, allowanceOf(model, resource))),
    grants: compiled(model.grants, compileGrant),
    index: compileIndex(model),
    masks: compiled(model.masks, compileMask),
    guards: compiled(model.guards, compileGuard),
    ...(zones === undefined ? {} : { zones }),
  };
  return { writ: { ...writ, vectors: compileVectors(writ) } };
}

/** The model has checked that there is one. */
function allowanceOf(model: Model, { name }: ModelResource): Allowance {
  const allowances = model.writ.value.resources;
  return (Object.hasOwn(allowances, name) ? allowances[name] : undefined) ?? { addresses: [], secrets: [] };
}

function compiled<From, To>(
  documents: ReadonlyMap<string, From>,
  compile: (document: From) => To,
): Readonly<Record<string, To>> {
  return sortedRecord([...documents].map(([key, document]) => [key, compile(document)] as const));
}
