// A group's file with other members: the team beside them stays, comments do not. It must never change a group that a
// provider or a person fills in another way.
import type { Model } from "@writ/model";
import { calendarFault } from "./calendar-fault.ts";

export interface GroupChange {
  readonly path: string;
  /** The whole new file. */
  readonly text: string;
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
}

const header = "# members: kept by the action calendar, from the rota. github: stays as it is; comments do not.";

/** Undefined: it has these members already. @throws WritError ACTIONS_CALENDAR */
export function changeGroup(model: Model, name: string, people: readonly string[]): GroupChange | undefined {
  const group = model.groups.get(name);
  if (group === undefined)
    throw calendarFault(`There is no groups/${name}.yaml with members: make it in a pull request.`);
  const { value, path } = group;
  if (!("members" in value)) throw calendarFault(`${path} takes its members from a provider: it has no list to keep.`);
  const stranger = people.find((person) => !Object.hasOwn(model.people.value, person));
  if (stranger !== undefined)
    throw calendarFault(`The map names ${JSON.stringify(stranger)}, who is not in people.yaml.`);
  const now = new Set<string>(value.members);
  const joining = people.filter((person) => !now.has(person));
  const leaving = [...now].filter((person) => !people.includes(person)).sort();
  if (joining.length === 0 && leaving.length === 0) return undefined;
  const team = value.github === undefined ? [] : [`github: ${JSON.stringify(value.github)}`];
  const listed =
    people.length === 0 ? ["members: []"] : ["members:", ...people.map((one) => `  - ${JSON.stringify(one)}`)];
  const lines = [header, ...listed, ...team];
  return { path, text: `${lines.join("\n")}\n`, joining, leaving };
}
