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
    if (versionsUpTo(history, path, commit).length === 0) continue;
    const proved = await reading.lastProved(path, commit);
    if (proved === undefined || proved.blob === null) continue;
    const document = parseDocument("scenario", path, await reading.readBlob(proved.blob));
    if (document?.resource !== resource) continue;
    const group = "group" in document.to ? groupPath(document.to.group) : undefined;
    const settled =
      isNewest(reading, proved, commit) &&
      (group === undefined || isNewest(reading, await reading.lastProved(group, commit), commit));
    const members = await membersOf(reading, document, commit);
    found.push({ path, commit: proved.commit, blob: proved.blob, document, settled, members });
  }
  return found;
}

function groupPath(name: string): string {
  return `groups/${name}.yaml`;
}

/** A group from which somebody was taken past approval admits nobody either, as a scenario that was changed so. */
function isNewest({ history }: ScenarioReading, proved: FileVersion | undefined, commit: string): boolean {
  if (proved === undefined) return true;
  const [newest] = versionsUpTo(history, proved.path, commit);
  return newest?.commit === proved.commit && newest.blob === proved.blob;
}

async function membersOf(
  { lastProved, readBlob }: ScenarioReading,
  { to }: ScenarioDocument,
  commit: string,
): Promise<ProvedScenario["members"]> {
  if ("user" in to) return new Set([to.user]);
  if (!("group" in to)) return new Set();
  const path = groupPath(to.group);
  const proved = await lastProved(path, commit);
  const bytes = proved?.blob == null ? undefined : await readBlob(proved.blob);
  const group: GroupDocument | undefined = bytes === undefined ? undefined : parseDocument("group", path, bytes);
  if (group === undefined) return new Set();
  return "members" in group ? new Set(group.members) : "claimed";
}
