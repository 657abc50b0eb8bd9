// The scenarios about a resource as they were proved at a commit, with the people that each lists. It must never read
// them from a pull request, nor take part of a group for the whole.
import type { GroupDocument, ScenarioDocument } from "@writ/contracts";
import { parseDocument } from "@writ/model";
import { type FileVersion, type History, versionsUpTo } from "../history.ts";
import type { ProvedScenario } from "./judge-scenario.ts";

export interface ScenarioReading {
  readonly history: History;
  lastProved(path: string, commit: string): Promise<FileVersion | undefined>;
  readBlob(blob: string): Promise<Uint8Array>;
}

/** In the order of their paths; where no scenario ever stood, nobody is asked anything. */
export async function provedScenarios(
  reading: ScenarioReading,
  { commit, resource }: { readonly commit: string; readonly resource: string },
): Promise<readonly ProvedScenario[]> {
  const { history } = reading;
  const paths = [...history.versions.keys()].filter((path) => /^scenarios\/[^/]+\.yaml$/.test(path)).sort();
  const found: ProvedScenario[] = [];
  for (const path of paths) {
    const newest = versionsUpTo(history, path, commit)[0];
    if (newest === undefined) continue;
    const proved = await reading.lastProved(path, commit);
    if (proved === undefined || proved.blob === null) continue;
    const document = parseDocument("scenario", path, await reading.readBlob(proved.blob));
    if (document?.resource !== resource) continue;
    const settled = newest.commit === proved.commit && newest.blob === proved.blob;
    const members = await membersOf(reading, document, commit);
    found.push({ path, commit: proved.commit, blob: proved.blob, document, settled, members });
  }
  return found;
}

async function membersOf(
  { lastProved, readBlob }: ScenarioReading,
  { to }: ScenarioDocument,
  commit: string,
): Promise<ProvedScenario["members"]> {
  if ("user" in to) return new Set([to.user]);
  if (!("group" in to)) return new Set();
  const path = `groups/${to.group}.yaml`;
  const proved = await lastProved(path, commit);
  const bytes = proved?.blob == null ? undefined : await readBlob(proved.blob);
  const group: GroupDocument | undefined = bytes === undefined ? undefined : parseDocument("group", path, bytes);
  if (group === undefined) return new Set();
  return "members" in group ? new Set(group.members) : "claimed";
}
