// A file that is the same in another version is the same document: read once, held once, and compared by identity.
// It must never take a document for a file that differs in a byte or in its place.
import type { Draft } from "./draft.ts";
import type { ModelDocument } from "./model.ts";
import type { Place } from "./places.ts";
import type { SourceText } from "./source-text.ts";

type DocumentPlace = Extract<Place, { what: "document" }>;

/** Adds the other version's document, where this file is the same there; whether it was. */
export function addLike(draft: Draft, source: SourceText, place: DocumentPlace): boolean {
  const { like } = draft;
  if (like === undefined) return false;
  const { name } = place;
  switch (place.kind) {
    case "writ":
      return take(like.writ, source, (same) => (draft.writ = same));
    case "people":
      return take(like.people, source, (same) => (draft.people = same));
    case "group":
      return take(like.groups.get(name), source, (same) => draft.groups.set(name, same));
    case "resource":
      return take(like.resources.get(name), source, (same) => draft.resources.set(name, same));
    case "grant":
      return take(like.grants.get(`${place.folder}/${name}`), source, (same) => draft.grants.set(same.id, same));
    case "mask":
      return take(like.masks.get(name), source, (same) => draft.masks.set(name, same));
    case "guard":
      return take(like.guards.get(name), source, (same) => draft.guards.set(name, same));
    case "scenario":
      return take(like.scenarios.get(name), source, (same) => draft.scenarios.set(name, same));
  }
}

function take<Found extends ModelDocument<unknown>>(
  found: Found | undefined,
  { path, text }: SourceText,
  add: (same: Found) => unknown,
): boolean {
  if (found?.path !== path || found.text !== text) return false;
  add(found);
  return true;
}
