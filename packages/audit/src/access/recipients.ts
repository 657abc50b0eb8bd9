// Whom a grant reaches, as the policies find them: a person by name, the members that a group lists, a group that a
// provider knows, a workload. It must never name somebody whom the policies would not find.
import type { Model, ModelGrant } from "@writ/model";

export interface Recipient {
  /** As `AccessSpan.who`. */
  readonly who: string;
  readonly via: string | null;
  /** True: who it is, a provider said at login. */
  readonly claimed: boolean;
}

/** Somebody whom people.yaml does not name (any more) is reached by nothing. */
export function recipientsOf({ value: { to } }: ModelGrant, { groups, people }: Model): readonly Recipient[] {
  const isThere = (name: string): boolean => Object.hasOwn(people.value, name);
  if ("user" in to) return isThere(to.user) ? [{ who: to.user, via: null, claimed: false }] : [];
  if ("workload" in to) return [{ who: workloadName(to.workload), via: null, claimed: false }];
  const group = groups.get(to.group)?.value;
  if (group === undefined) return [];
  if ("from" in group) return [{ who: `group:${to.group}`, via: to.group, claimed: true }];
  return [...new Set(group.members)].filter(isThere).map((who) => ({ who, via: to.group, claimed: false }));
}

/** `workload:github repository_id=1234 environment=production`, claims by name. */
function workloadName({ issuer, ...claims }: { readonly issuer: string; readonly [claim: string]: unknown }): string {
  const said = Object.entries(claims).map(([claim, value]) => `${claim}=${String(value)}`);
  return [`workload:${issuer}`, ...said.sort()].join(" ");
}
