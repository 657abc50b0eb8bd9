// Grants that are one person's own: to them by name, or to a group that lists them. It must never count a group whose
// members only a login knows, but as what cannot be told.
import { WritError } from "@writ/contracts";
import type { Model, ModelGrant } from "@writ/model";
import type { Wish } from "./wish.ts";

export interface OwnGrant {
  readonly grant: ModelGrant;
  /** The group that it is through; absent: it is to the person. */
  readonly group?: string;
}

/** Those that have not ended, the one that ends first first. */
export function ownGrants(
  model: Model,
  { person, nowSeconds }: { readonly person: string; readonly nowSeconds: number },
): readonly OwnGrant[] {
  const found = [...model.grants.values()].flatMap((grant): OwnGrant[] => {
    const { to } = grant.value;
    if (grant.untilSeconds <= nowSeconds) return [];
    if ("user" in to) return to.user === person ? [{ grant }] : [];
    const group = "group" in to ? model.groups.get(to.group)?.value : undefined;
    const isMember = group !== undefined && "members" in group && group.members.includes(person);
    return isMember && "group" in to ? [{ grant, group: to.group }] : [];
  });
  return found.sort((a, b) => a.grant.untilSeconds - b.grant.untilSeconds);
}

/** The grant of that name, which is the person's alone. @throws WritError REQUEST_GRANT. */
export function ownGrant(model: Model, { person, id }: { readonly person: string; readonly id: string }): ModelGrant {
  const grant = model.grants.get(id.replace(/^grants\//, "").replace(/\.yaml$/, ""));
  if (grant === undefined) {
    const open = "what still waits is taken back by closing its pull request, or deleting its branch";
    throw new WritError("REQUEST_GRANT", `${JSON.stringify(id)} is not merged; ${open}.`);
  }
  const { to } = grant.value;
  if ("user" in to && to.user === person) return grant;
  const whose = "user" in to ? to.user : "group" in to ? `the group ${to.group}` : "a workload";
  throw new WritError("REQUEST_GRANT", `${grant.id} is of ${whose}, and you are ${person}.`);
}

/** More of the same: a wish beside the old grant, never wider than it, with a later end. */
export function wishToExtend(grant: ModelGrant, more: { readonly untilSeconds: number; readonly why?: string }): Wish {
  const { role, why, only, sessions } = grant.value;
  return {
    ...{ resource: grant.resource, role, why: more.why ?? why, untilSeconds: more.untilSeconds },
    ...(only?.tables === undefined ? {} : { tables: only.tables }),
    ...(only?.allow === undefined ? {} : { allow: only.allow }),
    ...(sessions === undefined ? {} : { sessions }),
  };
}
