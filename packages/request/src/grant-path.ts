// How a new grant's file is called: who asks and why, in ASCII letters, digits and hyphens. It must never name a file
// that is there, in any spelling.
import { nameCharactersMax, namesTriedMax, reasonCharactersMax, whoCharactersMax } from "./limits.ts";

export interface NamedFor {
  readonly resource: string;
  /** As people.yaml calls them. */
  readonly person: string;
  readonly why: string;
}

/** Names to try, best first, without folder and ending: `alice-inc-4312`, `alice-inc-4312-2`, … */
export function* grantNames({ person, why }: NamedFor): Generator<string> {
  const who = slug(person.split("@")[0] ?? "", whoCharactersMax) || "somebody";
  const ticket = /^\s*([A-Za-z][A-Za-z0-9]{0,15}-\d{1,12})\b/.exec(why)?.[1];
  const reason = slug(ticket ?? why, reasonCharactersMax);
  const name = (reason === "" ? who : `${who}-${reason}`).slice(0, nameCharactersMax - 4).replace(/-+$/, "");
  yield name;
  for (let number = 2; number <= namesTriedMax; number += 1) yield `${name}-${number}`;
}

export function grantPath(resource: string, name: string): string {
  return `grants/${resource}/${name}.yaml`;
}

/** The branch that a request is made on. */
export function branchOf(resource: string, name: string): string {
  return `ask/${resource}/${name}`;
}

/** Lower-case letters, digits and hyphens, cut at a word's end where there is one. */
function slug(text: string, charactersMax: number): string {
  const all = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (all.length <= charactersMax) return all;
  const cut = all.slice(0, charactersMax);
  const end = cut.lastIndexOf("-");
  return (all[charactersMax] === "-" || end < charactersMax / 2 ? cut : cut.slice(0, end)).replace(/-+$/, "");
}
