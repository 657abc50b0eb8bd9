// Who holds the roles that a change is about: for the reader, beside what was asked. It must never count a grant that
// has ended.
import type { BundleData } from "@writ/contracts";
import { holdersShownMax } from "../limits.ts";
import type { Change, Holders, PlanSubject } from "./plan.ts";
import { Directory, keyOfSubject } from "./subjects.ts";

/** One entry for each resource and role that a mask, role, limit or kind of statement changes for. */
export function holdersOf(
  writ: BundleData["writ"],
  { changes, now }: { readonly changes: readonly Change[]; readonly now: number },
): readonly Holders[] {
  const held = new Map<string, { resource: string; role: string; subjects: Map<string, PlanSubject> }>();
  for (const { resource, role } of changes.flatMap(placesOf)) {
    held.set(JSON.stringify([resource, role]), { resource, role, subjects: new Map() });
  }
  if (held.size === 0) return [];
  const directory = new Directory(writ);
  for (const grant of Object.values(writ.grants)) {
    const subjects = held.get(JSON.stringify([grant.resource, grant.role]))?.subjects;
    if (subjects === undefined || grant.until <= now) continue;
    for (const subject of directory.holdersOf(grant)) subjects.set(keyOfSubject(subject), subject);
  }
  return [...held.values()].map(({ subjects, ...place }) => {
    return { ...place, count: subjects.size, shown: [...subjects.values()].slice(0, holdersShownMax) };
  });
}

function placesOf(change: Change): readonly { readonly resource: string; readonly role: string }[] {
  if (change.what === "role") return [change];
  if (change.what !== "mask" && change.what !== "statement" && change.what !== "setting") return [];
  const { resource, roles } = change;
  return resource === undefined || roles === undefined ? [] : roles.map((role) => ({ resource, role }));
}
