// Who is who on GitHub, from people.yaml. It must never call two accounts one person, nor guess at a name.
import { parseDocument } from "@writ/model";

export interface People {
  /** Name by numeric id. */
  readonly nameOf: ReadonlyMap<number, string>;
  readonly idOf: ReadonlyMap<string, number>;
  /** Name by e-mail address in lower case: names are addresses as a rule. */
  readonly nameOfEmail: ReadonlyMap<string, string>;
  /** Each person's line as one text, to see what changed. */
  readonly lines: ReadonlyMap<string, string>;
}

export const nobody: People = { nameOf: new Map(), idOf: new Map(), nameOfEmail: new Map(), lines: new Map() };

/** A file that does not parse is nobody: then nothing can be proved by it. */
export function parsePeople(bytes: Uint8Array): People {
  const document = parseDocument("people", "people.yaml", bytes);
  if (document === undefined) return nobody;
  const people = Object.entries(document);
  const seen = new Map<number, string[]>();
  for (const [name, { github }] of people) {
    if (github !== undefined) seen.set(github, [...(seen.get(github) ?? []), name]);
  }
  // An id that stands at two names is nobody's.
  const nameOf = new Map([...seen].flatMap(([id, [name, ...more]]) => (name && more.length === 0 ? [[id, name]] : [])));
  return {
    nameOf,
    idOf: new Map(people.flatMap(([name, { github }]) => (github === undefined ? [] : [[name, github]]))),
    nameOfEmail: new Map(people.map(([name]) => [name.toLowerCase(), name])),
    lines: new Map(people.map(([name, person]) => [name, JSON.stringify(person)])),
  };
}
