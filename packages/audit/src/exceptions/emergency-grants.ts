// Without evidence: grants that a scenario for emergencies may have admitted, at any time. It must never take a file
// that cannot be read for one that admitted nothing, nor one that was removed for one that never was.
import { parseDocument, readGrant } from "@writ/model";
import type { History } from "../history/open-history.ts";
import { type VersionEntries, versionKey } from "../history/read-versions.ts";
import type { FileVersion } from "../history/revision.ts";

/** Paths, sorted. Only where there ever was such a scenario is a grant read. @throws as `History.read` does. */
export async function emergencyGrants(history: History): Promise<readonly string[]> {
  const scenarios = versionsBelow(history, "scenarios/");
  const read = await history.read(scenarios);
  const emergencies = scenarios.flatMap((version) => emergencyOf(version, read));
  if (emergencies.length === 0) return [];
  const grants = versionsBelow(history, "grants/");
  const texts = await history.read(grants);
  const found = grants.filter((version) => emergencies.some((one) => mayAdmit(one, version, texts)));
  const cut = history.assumptions.some(({ code }) => code === "shallow");
  const paths = cut ? [...found, ...scenarios] : found;
  return [...new Set(paths.map(({ path }) => path))].sort();
}

function versionsBelow({ revisions }: History, folder: string): readonly FileVersion[] {
  return revisions.flatMap(({ changes }) =>
    changes.filter((change): change is FileVersion => change.blob !== null && change.path.startsWith(folder)),
  );
}

/** null: it cannot be read, and may have been about anything. */
type Emergency = { readonly resource: string; readonly role: string } | null;

function emergencyOf(version: FileVersion, read: VersionEntries): readonly Emergency[] {
  const bytes = read.get(versionKey(version));
  if (bytes === undefined) return [null];
  const value = bytes instanceof Uint8Array ? parseDocument("scenario", version.path, bytes) : undefined;
  // One with a mistake was never in force.
  if (value?.breakGlass === undefined) return [];
  return [{ resource: value.resource, role: value.role }];
}

function mayAdmit(emergency: Emergency, version: FileVersion, texts: VersionEntries): boolean {
  if (emergency !== null && !version.path.startsWith(`grants/${emergency.resource}/`)) return false;
  const entry = texts.get(versionKey(version));
  if (entry === undefined) return true;
  const parsed = readGrant(version.path, entry);
  if (!parsed.ok) return false;
  const { role, to } = parsed.grant.value;
  return "user" in to && (emergency === null || role === emergency.role);
}
