// Who is who, from people.yaml: by the ids of GitHub, or by name where keys say who did what. It must never call two
// accounts one person, nor guess at a name.
import { createHash } from "node:crypto";
import { parseDocument, parseSshKey } from "@writ/model";

export interface People {
  /** Name by numeric id. */
  readonly nameOf: ReadonlyMap<number, string>;
  readonly idOf: ReadonlyMap<string, number>;
  /** Name by e-mail address in lower case: names are addresses as a rule. */
  readonly nameOfEmail: ReadonlyMap<string, string>;
  /** Each person's line as one text, to see what changed. */
  readonly lines: ReadonlyMap<string, string>;
  /** Public SSH keys by name; a key that stands at two names is at none. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
}

/** What an id is: an account of GitHub, or a person by name. */
export type AccountKind = "github" | "persons";

const none = new Map<never, never>();
export const nobody: People = { nameOf: none, idOf: none, nameOfEmail: none, lines: none, keysOf: none };

/** A file that does not parse is nobody: then nothing can be proved by it. */
export function parsePeople(bytes: Uint8Array, accounts: AccountKind = "github"): People {
  const document = parseDocument("people", "people.yaml", bytes);
  if (document === undefined) return nobody;
  const people = Object.entries(document);
  const ids = people.flatMap(([name, { github }]): [string, number][] => {
    const id = accounts === "persons" ? personId(name) : github;
    return id === undefined ? [] : [[name, id]];
  });
  const holders = onlyOnce(people.flatMap(([name, { keys = [] }]) => keys.map((key) => [key, name] as const)));
  return {
    nameOf: onlyOnce(ids.map(([name, id]) => [id, name])),
    idOf: new Map(ids),
    nameOfEmail: onlyOnce(people.map(([name]) => [name.toLowerCase(), name])),
    lines: new Map(people.map(([name, person]) => [name, JSON.stringify(person)])),
    keysOf: new Map(
      people.map(([name, { keys = [] }]) => [
        name,
        keys.filter((key) => holders.get(key) === name && parseSshKey(key).ok),
      ]),
    ),
  };
}

/** The id of a person by name: the same everywhere, a safe integer, above every id that a host gives. */
export function personId(name: string): number {
  const digest = createHash("sha256").update(name).digest();
  return 2 ** 52 + Number(digest.readBigUInt64BE(0) >> 12n);
}

/** What stands at one key alone: an id, address or SSH key of two people is nobody's. */
function onlyOnce<Key>(entries: readonly (readonly [Key, string])[]): ReadonlyMap<Key, string> {
  const seen = new Map<Key, string | undefined>();
  for (const [key, name] of entries) seen.set(key, seen.has(key) ? undefined : name);
  return new Map([...seen].flatMap(([key, name]): [Key, string][] => (name === undefined ? [] : [[key, name]])));
}
