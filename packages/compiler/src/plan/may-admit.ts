// Which scenarios may admit what a change brings, by the files alone. It must never say that one does: who opens the
// pull request, and how often it was used, only GitHub and history know.
import { formatDuration, type Model, type ModelGrant, type ModelScenario, parseLinearPattern } from "@writ/model";
import type { PlanScenario } from "./plan.ts";

/** Of a change of one new grant for one person; of every other change none. */
export function mayAdmit(
  { before, after }: { readonly before: Model; readonly after: Model },
  files: readonly string[],
  now: number,
): readonly PlanScenario[] {
  const [path = "", ...more] = files;
  const grant = [...after.grants.values()].find((each) => each.path === path);
  const isNew = ![...before.grants.values()].some((each) => each.path === path);
  if (more.length > 0 || grant === undefined || !isNew || !("user" in grant.value.to)) return [];
  const person = grant.value.to.user;
  return [...before.scenarios.values()]
    .filter((scenario) => fits(scenario, grant, now) && isFor(before, scenario, person))
    .map(wordsOf);
}

function fits({ value, longestSeconds }: ModelScenario, grant: ModelGrant, now: number): boolean {
  const start = Math.max(grant.fromSeconds ?? now, now);
  const pattern = parseLinearPattern(value.why);
  return (
    value.resource === grant.resource &&
    value.role === grant.value.role &&
    grant.untilSeconds > start &&
    grant.untilSeconds - start <= longestSeconds &&
    pattern.ok &&
    pattern.pattern.matches(grant.value.why)
  );
}

function isFor(before: Model, { value: { to } }: ModelScenario, person: string): boolean {
  if ("user" in to) return to.user === person;
  const group = "group" in to ? before.groups.get(to.group)?.value : undefined;
  return group !== undefined && "members" in group && group.members.includes(person);
}

function wordsOf({ path, value, reviewSeconds }: ModelScenario): PlanScenario {
  const says = `at most ${value.atMost}, when the person opens a pull request of this file alone; ticket not checked`;
  const owes = `BREAK-GLASS: an owner owes it a review within ${formatDuration(reviewSeconds ?? 0)} of the merge`;
  return { path, admits: true, says, ...(reviewSeconds === undefined ? {} : { owes }) };
}
