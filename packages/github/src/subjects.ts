// Who gets something by a change of a file: they may not approve it. Files are read as the change has them, proved or
// not, and as they were before: that can only name more people. It must never name fewer than the access reaches.
import type { GrantDocument, GroupDocument } from "@writ/contracts";
import { parseDocument } from "@writ/model";
import type { Provider } from "./facts.ts";
import type { FileVersion } from "./history.ts";
import type { Subjects } from "./judge.ts";
import type { People } from "./people.ts";

export interface SubjectSources {
  /** Ids behind a team. */
  readonly accountsOf: (owner: string) => ReturnType<Provider["accountsOf"]>;
  /** True where accounts are persons: a list of members is whole then, and no host has another. */
  readonly persons: boolean;
  /** people.yaml as proved before the change, and as the change leaves it. */
  readonly people: readonly [before: People, after: People];
  /** A file as proved before the change, and as the change leaves it; undefined where there is none. */
  readonly read: (path: string) => Promise<readonly [before: Uint8Array | undefined, after: Uint8Array | undefined]>;
}

interface Found {
  readonly names: Set<string>;
  readonly ids: Set<number>;
  unknown: boolean;
}

/** Subjects of a grant, a scenario, a group (new members or claim), people whose line changed; of others nobody. */
export async function subjectsOf(version: FileVersion, sources: SubjectSources): Promise<Subjects> {
  const found: Found = { names: new Set(), ids: new Set(), unknown: false };
  const { path } = version;
  if (path === "people.yaml") addChangedPeople(found, sources);
  else if (path.startsWith("groups/")) await addNewMembers(found, path, sources);
  else if (/^(grants|scenarios)\//.test(path)) await addRecipients(found, path, sources);
  for (const name of [...found.names]) {
    for (const people of sources.people) {
      const id = people.idOf.get(name);
      if (id !== undefined) found.ids.add(id);
    }
  }
  return found;
}

function addChangedPeople(found: Found, { people: [before, after] }: SubjectSources): void {
  for (const name of new Set([...before.lines.keys(), ...after.lines.keys()])) {
    if (before.lines.get(name) !== after.lines.get(name)) found.names.add(name);
  }
}

async function addNewMembers(found: Found, path: string, sources: SubjectSources): Promise<void> {
  const [before, after] = (await sources.read(path)).map((bytes) => groupOf(path, bytes));
  const members = new Set(membersOf(before));
  for (const name of membersOf(after)) if (!members.has(name)) found.names.add(name);
  // Whoever has the new claim gets what the group has already, and only a login knows who that is.
  const claimed = claimOf(after);
  if (after === undefined || before === undefined || claimed === undefined || claimed === claimOf(before)) return;
  await addTeam(found, after, sources);
}

function claimOf(group: GroupDocument | undefined): string | undefined {
  if (group === undefined || !("from" in group)) return undefined;
  const { issuer, claim, value } = group.from;
  return JSON.stringify([issuer, claim, value]);
}

async function addRecipients(found: Found, path: string, sources: SubjectSources): Promise<void> {
  const [, bytes] = await sources.read(path);
  if (bytes === undefined) return;
  const kind = path.startsWith("grants/") ? "grant" : "scenario";
  const to = parseDocument(kind, path, bytes)?.to;
  if (to === undefined) found.unknown = true;
  else await addRecipient(found, to, sources);
}

async function addRecipient(found: Found, to: GrantDocument["to"], sources: SubjectSources): Promise<void> {
  if ("user" in to) {
    found.names.add(to.user);
    if (!sources.people.some(({ lines }) => lines.has(to.user))) found.unknown = true;
  }
  if ("group" in to) await addGroup(found, to.group, sources);
}

async function addGroup(found: Found, name: string, sources: SubjectSources): Promise<void> {
  const path = `groups/${name}.yaml`;
  const groups = (await sources.read(path)).map((bytes) => groupOf(path, bytes)).filter((group) => group !== undefined);
  if (groups.length === 0) found.unknown = true;
  for (const group of groups) {
    for (const member of membersOf(group)) found.names.add(member);
    if (sources.persons && "members" in group) continue;
    await addTeam(found, group, sources);
  }
}

async function addTeam(found: Found, group: GroupDocument, sources: SubjectSources): Promise<void> {
  const team = group.github === undefined ? undefined : await sources.accountsOf(`@${group.github}`);
  for (const id of team ?? []) found.ids.add(id);
  // A group whose members only a login knows: without its team nobody can say that the approver is none of them.
  if (team === undefined && (group.github !== undefined || "from" in group)) found.unknown = true;
}

function groupOf(path: string, bytes: Uint8Array | undefined): GroupDocument | undefined {
  return bytes === undefined ? undefined : parseDocument("group", path, bytes);
}

function membersOf(group: GroupDocument | undefined): readonly string[] {
  return group !== undefined && "members" in group ? group.members : [];
}
