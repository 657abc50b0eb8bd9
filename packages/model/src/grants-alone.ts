// Grants by themselves, beside a model that has been checked: a history of thousands of commits is mostly grants that
// come and go, and nothing else in a model depends on them. It must accept exactly what parseRepository accepts.
import { addDocument } from "./add-document.ts";
import { checkGrants } from "./check-grants.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { emptyDraft } from "./draft.ts";
import type { Model, ModelGrant } from "./model.ts";
import { checkObstacle, checkSize } from "./obstacles.ts";
import { placeOf } from "./places.ts";
import type { RepositoryEntry } from "./repository-files.ts";
import { readText } from "./yaml-text.ts";

export type ReadGrant =
  | { readonly ok: true; readonly grant: ModelGrant }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** True for `grants/RESOURCE/NAME.yaml`: every other path is for parseRepository. */
export function isGrantPath(path: string): boolean {
  const place = placeOf(path);
  return place.what === "document" && place.kind === "grant";
}

/** The grant of one file, checked by itself alone. */
export function readGrant(path: string, entry: RepositoryEntry): ReadGrant {
  const draft = emptyDraft({ nowSeconds: 0, changed: () => false, like: undefined });
  const place = placeOf(path);
  if (place.what !== "document" || place.kind !== "grant") throw new Error(`${path} is no path of a grant`);
  if (!(entry instanceof Uint8Array)) checkObstacle(draft, path, entry);
  else if (checkSize(draft, { path, place, bytes: entry.length })) {
    const source = readText(path, entry, draft.report);
    if (source !== undefined) addDocument(draft, source, place);
  }
  const [grant] = draft.grants.values();
  if (grant !== undefined && !draft.report.hasErrors) return { ok: true, grant };
  return { ok: false, diagnostics: draft.report.list() };
}

/** What is wrong with grants beside a model: unknown people, groups, resources, roles. Empty: they belong to it. */
export function checkGrantsBeside(base: Model, grants: Iterable<ModelGrant>): readonly Diagnostic[] {
  const draft = emptyDraft({ nowSeconds: 0, changed: () => false, like: undefined });
  draft.writ = base.writ;
  draft.people = base.people;
  for (const [name, group] of base.groups) draft.groups.set(name, group);
  for (const [name, resource] of base.resources) draft.resources.set(name, resource);
  for (const name of draft.groups.keys()) draft.groupNames.add(name);
  for (const name of draft.resources.keys()) draft.resourceNames.add(name);
  for (const grant of grants) draft.grants.set(grant.id, grant);
  checkGrants(draft);
  return draft.report.list().filter(({ severity }) => severity === "error");
}
