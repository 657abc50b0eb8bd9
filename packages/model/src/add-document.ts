// One file at its place → its document in the draft, or diagnostics.
import {
  buildGrant,
  buildGroup,
  buildMask,
  buildPeople,
  buildResource,
  buildScenario,
  buildWrit,
} from "./build-documents.ts";
import { buildGuard } from "./build-guard.ts";
import type { Draft } from "./draft.ts";
import { addLike } from "./like-document.ts";
import type { Place } from "./places.ts";
import { readDocument } from "./read-document.ts";
import type { SourceText } from "./source-text.ts";

type DocumentPlace = Extract<Place, { what: "document" }>;

/** Reads the file as what its place says it is, and adds it to the draft if it is that. */
export function addDocument(draft: Draft, source: SourceText, place: DocumentPlace): void {
  if (addLike(draft, source, place)) return;
  const { report } = draft;
  switch (place.kind) {
    case "writ": {
      const value = readDocument("writ", source, report);
      if (value !== undefined) draft.writ = buildWrit(source, value);
      return;
    }
    case "people": {
      const value = readDocument("people", source, report);
      if (value !== undefined) draft.people = buildPeople(source, value);
      return;
    }
    case "group": {
      const value = readDocument("group", source, report);
      if (value !== undefined) draft.groups.set(place.name, buildGroup(source, value, place.name));
      return;
    }
    case "resource": {
      const value = readDocument("resource", source, report);
      if (value === undefined) return;
      const before = report.errorCount;
      const resource = buildResource(draft, source, value, place.name);
      // One with a table that could not be read would make grants on it look too wide.
      if (report.errorCount === before) draft.resources.set(place.name, resource);
      return;
    }
    default:
      addRule(draft, source, place);
  }
}

function addRule(draft: Draft, source: SourceText, place: DocumentPlace): void {
  const { report } = draft;
  switch (place.kind) {
    case "grant": {
      const value = readDocument("grant", source, report);
      if (value === undefined) return;
      const grant = buildGrant(draft, source, value, place);
      draft.grants.set(grant.id, grant);
      return;
    }
    case "mask": {
      const value = readDocument("mask", source, report);
      if (value !== undefined) draft.masks.set(place.name, buildMask(draft, source, value, place.name));
      return;
    }
    case "guard": {
      const value = readDocument("guard", source, report);
      if (value !== undefined) draft.guards.set(place.name, buildGuard(draft, source, value, place.name));
      return;
    }
    case "scenario": {
      const value = readDocument("scenario", source, report);
      if (value !== undefined) draft.scenarios.set(place.name, buildScenario(source, value, place.name));
      return;
    }
    default:
  }
}
