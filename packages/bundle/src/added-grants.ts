// What a break-glass bundle adds to the bundle below it: grants of people who are there, on roles that are there, and
// their lines of the index. Every other byte of data.json must be the same. It must never unfold a whole document, nor
// take two texts for equal that are not equal byte for byte.
import { type BundleData, type GrantData, WritError } from "@writ/contracts";
import { canonicalJson, isCanonical } from "./canonical.ts";
import { isRecord, parseObject } from "./claims.ts";
import { limits } from "./limits.ts";
import { eachMember, type Member, membersOf, type Span } from "./members.ts";
import { shown } from "./shown.ts";

/** Bytes, and a part of them. */
interface Part {
  readonly bytes: Uint8Array;
  readonly span: Span;
}

/**
 * Checks that `next` is `base` and grants that are new, every one ending by `untilMax` (seconds). Returns their ids,
 * sorted. Throws BUNDLE_BREAK_GLASS with the place that differs.
 */
export function assertOnlyAdds(base: Uint8Array, next: Uint8Array, untilMax: number): readonly string[] {
  const [below, above] = [documentOf(base), documentOf(next)];
  const { writ } = partsOf(pairsOf(below, above, "data.json"), ["writ"], "data.json");
  const { grants, index } = partsOf(pairsOf(writ.below, writ.above, "/writ"), ["grants", "index"], "/writ");
  const added = addedGrants(grants, { base, untilMax });
  assertIndex(index, added);
  return added.map(({ id }) => id);
}

interface Pair {
  readonly key: string;
  readonly below?: Part;
  readonly above?: Part;
}

interface Both {
  readonly below: Part;
  readonly above: Part;
}

/** The members of two objects side by side, in the order of their keys. */
function* pairsOf(below: Part, above: Part, place: string): Generator<Pair, void> {
  const left = eachMember(below.bytes, below.span);
  const right = eachMember(above.bytes, above.span);
  let [one, other] = [left.next(), right.next()];
  for (let at = 0; at < limits.uncompressedBytesMax; at++) {
    if (one.done === true && other.done === true) return;
    const order = one.done === true ? 1 : other.done === true ? -1 : compare(one.value, other.value);
    const key = one.done !== true && order <= 0 ? one.value.key : (other.value as Member).key;
    yield {
      key,
      ...(one.done !== true && order <= 0 ? { below: { bytes: below.bytes, span: one.value.value } } : {}),
      ...(other.done !== true && order >= 0 ? { above: { bytes: above.bytes, span: other.value.value } } : {}),
    };
    if (order <= 0) one = left.next();
    if (order >= 0) other = right.next();
  }
  throw refusal(`${place} has too many members.`);
}

function compare(left: Member, right: Member): number {
  if (left.key === right.key) return 0;
  return left.key < right.key ? -1 : 1;
}

/** The members of those names, for a closer look; every other one must be on both sides, and equal. */
function partsOf<Name extends string>(
  pairs: Iterable<Pair>,
  names: readonly Name[],
  place: string,
): Record<Name, Both> {
  const found = new Map<string, Both>();
  for (const { key, below, above } of pairs) {
    if (below === undefined || above === undefined) throw refusal(`${place}/${key} is on one side only.`);
    if (names.some((name) => name === key)) found.set(key, { below, above });
    else if (!same(below, above)) throw refusal(`${place}/${key} is another.`);
  }
  const missing = names.find((name) => !found.has(name));
  if (missing !== undefined) throw refusal(`${place} has no ${missing}.`);
  return Object.fromEntries(found) as Record<Name, Both>;
}

interface Added {
  readonly id: string;
  readonly person: string;
  readonly resource: string;
}

function addedGrants({ below, above }: Both, known: { base: Uint8Array; untilMax: number }): readonly Added[] {
  const added: Added[] = [];
  for (const pair of pairsOf(below, above, "/writ/grants")) {
    if (pair.above === undefined) throw refusal(`The grant ${shown(pair.key)} is missing.`);
    if (pair.below !== undefined) {
      if (!same(pair.below, pair.above)) throw refusal(`The grant ${shown(pair.key)} is another.`);
    } else {
      if (added.length === limits.addedGrantsMax) throw refusal(`It adds more than ${limits.addedGrantsMax} grants.`);
      added.push(addedGrant(pair.key, pair.above, known));
    }
  }
  if (added.length === 0) throw refusal("It adds no grant.");
  return added;
}

const grantMembers: ReadonlySet<string> = new Set(["to", "resource", "role", "from", "until", "only", "sessions"]);

function addedGrant(id: string, part: Part, { base, untilMax }: { base: Uint8Array; untilMax: number }): Added {
  const value = unfolded(part, limits.addedGrantBytesMax, `The grant ${shown(id)}`);
  const { to, resource, role, from, until, sessions } = value;
  const person = isRecord(to) && Object.keys(to).length === 1 ? to["user"] : undefined;
  const fits =
    Object.keys(value).every((name) => grantMembers.has(name)) &&
    isCount(until) &&
    (from === undefined || (isCount(from) && Number(from) < Number(until))) &&
    (sessions === undefined || (isCount(sessions) && Number(sessions) >= 1));
  if (!fits || typeof person !== "string" || typeof resource !== "string" || typeof role !== "string") {
    throw refusal(`The grant ${shown(id)} is not as a grant of a person is.`);
  }
  if (!isBreakGlassGrant(id) || !id.startsWith(`${resource}/`)) {
    throw refusal(`The grant ${shown(id)} is not named RESOURCE/break-glass-NAME.`);
  }
  if (Number(until) > untilMax) throw refusal(`The grant ${shown(id)} ends after the bundle.`);
  assertKnown({ id, person, resource, role }, base);
  return { id, person, resource };
}

/** The person and the role must be in the bundle below: nobody becomes somebody by the offline key. */
function assertKnown(named: Added & { readonly role: string }, base: Uint8Array): void {
  const { id, person, resource, role } = named;
  if (at(base, ["writ", "people", person]) === undefined) {
    throw refusal(`The grant ${shown(id)} names ${shown(person)}, who is not in people.yaml.`);
  }
  if (at(base, ["writ", "resources", resource, "roles", role]) === undefined) {
    throw refusal(`The grant ${shown(id)} names ${shown(resource)} and ${shown(role)}, which are no role there.`);
  }
}

/** Where a path of keys leads. */
function at(bytes: Uint8Array, path: readonly string[]): Span | undefined {
  let span: Span | undefined = { from: 0, to: bytes.length };
  for (const key of path) span = span === undefined ? undefined : membersOf(bytes, span).get(key);
  return span;
}

/** Each line of the index is the one below, with the ids that were added for this very person, and nothing else. */
function assertIndex({ below, above }: Both, added: readonly Added[]): void {
  const people = new Set(added.map(({ person }) => indexKey(person)));
  for (const pair of pairsOf(below, above, "/writ/index")) {
    const own = added.filter(({ person }) => indexKey(person) === pair.key);
    people.delete(pair.key);
    if (pair.above === undefined) throw refusal(`The index lacks ${shown(pair.key)}.`);
    if (own.length > 0 ? !isLine(pair, own) : pair.below === undefined || !same(pair.below, pair.above)) {
      throw refusal(`The index has other grants at ${shown(pair.key)}.`);
    }
  }
  if (people.size > 0) throw refusal("The index lacks an added grant.");
}

function isLine({ below, above }: Pair, own: readonly Added[]): boolean {
  const before = below === undefined ? {} : unfolded(below, limits.indexEntryBytesMax, "A line of the index");
  const expected = canonicalJson(withIds(before as Readonly<Record<string, readonly string[]>>, own));
  return above !== undefined && same({ bytes: expected, span: { from: 0, to: expected.length } }, above);
}

function withIds(
  line: Readonly<Record<string, readonly string[]>>,
  added: readonly Pick<Added, "id" | "resource">[],
): Readonly<Record<string, readonly string[]>> {
  const grown = new Map(Object.entries(line));
  for (const { id, resource } of added) grown.set(resource, [...(grown.get(resource) ?? []), id].sort());
  return Object.fromEntries(grown);
}

/** data.json with grants of people added, by id, in canonical form: for whoever signs. Unfolds all of it. */
export function withGrants(data: Uint8Array, grants: Readonly<Record<string, GrantData>>): Uint8Array {
  const { writ, ...rest } = parseObject(data, "data.json's bytes") as unknown as BundleData;
  const index = new Map(Object.entries(writ.index));
  for (const [id, { to, resource }] of Object.entries(grants)) {
    const key = "user" in to ? indexKey(to.user) : refused(`The grant ${shown(id)} is for no person.`);
    index.set(key, withIds(index.get(key) ?? {}, [{ id, resource }]));
  }
  const grown = { ...writ, grants: { ...writ.grants, ...grants }, index: Object.fromEntries(index) };
  return canonicalJson({ ...rest, writ: grown });
}

/** Whether a grant's id is of the form that added grants have. In the repository it is a name like any other. */
export function isBreakGlassGrant(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}\/break-glass-[a-z0-9-]{1,51}$/.test(id);
}

function indexKey(person: string): string {
  return `user:${person}`;
}

function documentOf(bytes: Uint8Array): Part {
  return { bytes, span: { from: 0, to: bytes.length } };
}

function same(left: Part, right: Part): boolean {
  return Buffer.compare(cut(left), cut(right)) === 0;
}

function cut({ bytes, span }: Part): Uint8Array {
  return bytes.subarray(span.from, span.to);
}

/** A small object in canonical form. */
function unfolded(part: Part, bytesMax: number, what: string): Readonly<Record<string, unknown>> {
  if (part.span.to - part.span.from > bytesMax) throw refusal(`${what} has more than ${bytesMax} bytes.`);
  if (!isCanonical(cut(part))) throw refusal(`${what} is not in canonical form.`);
  return parseObject(cut(part), what);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function refused(detail: string): never {
  throw refusal(detail);
}

function refusal(detail: string): WritError {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}
