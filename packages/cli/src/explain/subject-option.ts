// Who a statement is explained for: a person of people.yaml, with the groups that a login would say. It must never take
// somebody for a member of a group that the repository lists by name.
import { type EpochSeconds, type UserSubject, WritError } from "@writ/contracts";
import type { Model } from "@writ/model";
import { subjectOf } from "../trial/subject.ts";

/** `groups`: those an issuer fills, that the login is taken to say. @throws WritError WRIT_USAGE. */
export function subjectWithGroups(
  model: Model,
  person: string,
  { groups, nowSeconds }: { readonly groups: readonly string[]; readonly nowSeconds: EpochSeconds },
): UserSubject {
  const subject = subjectOf(model, person, { nowSeconds });
  const claims: Record<string, string[]> = {};
  for (const name of groups) {
    const group = model.groups.get(name)?.value;
    if (group === undefined) throw new WritError("WRIT_USAGE", `There is no group ${name} in groups/.`);
    const from = "from" in group ? group.from : undefined;
    if (from === undefined) {
      throw new WritError("WRIT_USAGE", `groups/${name}.yaml lists its members by name: --in cannot add one.`);
    }
    if (from.issuer !== subject.issuer) {
      throw new WritError("WRIT_USAGE", `groups/${name}.yaml is filled by ${from.issuer}, not by ${subject.issuer}.`);
    }
    const values = Object.hasOwn(claims, from.claim) ? (claims[from.claim] ?? []) : [];
    Object.defineProperty(claims, from.claim, { value: [...values, from.value], enumerable: true, configurable: true });
  }
  return { ...subject, claims };
}
