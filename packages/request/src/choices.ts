// What may be asked for, by the model: for prompts, and for messages that name what there is. It must never leave a
// resource out because somebody holds it already: access ends.
import { formatDuration, type Model, nearestName } from "@writ/model";
import { namesShownMax } from "./limits.ts";
import type { Wish, WishMistake } from "./wish.ts";

export interface ResourceChoice {
  readonly resource: string;
  readonly kind: string;
  readonly owners: readonly string[];
  readonly roles: readonly RoleChoice[];
}

export interface RoleChoice {
  readonly role: string;
  readonly allow: readonly string[];
  /** Absent: all. */
  readonly tables?: readonly string[];
}

export function choicesOf(model: Model): readonly ResourceChoice[] {
  return [...model.resources.values()].map(({ name, value }) => ({
    resource: name,
    kind: value.kind,
    owners: value.owners,
    roles: Object.entries(value.roles).map(([role, { allow, tables }]) => ({
      ...{ role, allow },
      ...(tables === undefined ? {} : { tables }),
    })),
  }));
}

/** Mistakes that can be told before there is a file: names that the model has not, a reason that is none. */
export function checkNames(model: Model, { resource, role }: Pick<Wish, "resource" | "role">): WishMistake | undefined {
  const names = [...model.resources.keys()];
  const found = model.resources.get(resource);
  if (found === undefined) {
    const what = `${JSON.stringify(resource)} is no resource of this repository`;
    return { word: "resource", what, instead: insteadOf(resource, names) };
  }
  const roles = Object.keys(found.value.roles);
  if (roles.includes(role)) return undefined;
  const what = `${resource} has no role ${JSON.stringify(role)}`;
  return { word: "role", what, instead: insteadOf(role, roles) };
}

function insteadOf(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  const shown = names.slice(0, namesShownMax).join(", ");
  const more = names.length > namesShownMax ? ` and ${names.length - namesShownMax} more` : "";
  const all = `${names.length === 1 ? "There is" : "There are"} ${shown}${more}.`;
  return near === undefined ? all : `Did you mean ${near}? ${all}`;
}

/** How long a grant may last, in words such as `30d`. */
export function longestOf(model: Model): string {
  return formatDuration(model.writ.limits.grantSeconds);
}
