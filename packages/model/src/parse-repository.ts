// An access repository as bytes → one frozen model, or every mistake in it. Pure: the same files and options give the
// same answer, from a folder or from git. It must never throw on what a user wrote.

import { addDocument } from "./add-document.ts";
import { buildPeople } from "./build-documents.ts";
import { checkGrants } from "./check-grants.ts";
import { checkGuards } from "./check-guards.ts";
import { checkMasks } from "./check-masks.ts";
import { checkGroups, checkPeople, checkWrit } from "./check-people.ts";
import { checkPolicy } from "./check-policies.ts";
import { checkResources } from "./check-resources.ts";
import { checkScenarios } from "./check-scenarios.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { compareText } from "./diagnostic.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import { FrozenMap } from "./frozen-map.ts";
import type { Model, ModelWrit } from "./model.ts";
import { checkObstacle, checkSize } from "./obstacles.ts";
import { type Place, placeOf } from "./places.ts";
import type { RepositoryFiles } from "./repository-files.ts";
import { diagnosticOfFile } from "./source-text.ts";
import { readText } from "./yaml-text.ts";

export interface ParseOptions {
  /** Seconds since 1970. */
  readonly nowSeconds: number;
  /**
   * Whether the change under review adds or edits this path: only there is an `until` in the past a mistake, and only
   * there is a grant without `from` measured from now. Absent: nothing is changed, everything was merged before.
   */
  readonly changed?: (path: string) => boolean;
  /** Another version: a file that is the same in both is the same frozen document in both, and read once. */
  readonly like?: Model;
}

export type ParsedRepository =
  | { readonly ok: true; readonly model: Model; readonly warnings: Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: Diagnostic[] };

/** Reads and checks all files. Diagnostics are sorted by place and bounded; the last says how many are left out. */
export function parseRepository(files: RepositoryFiles, options: ParseOptions): ParsedRepository {
  const { nowSeconds, changed = () => false, like } = options;
  const draft = emptyDraft({ nowSeconds, changed, like });
  for (const path of [...files.keys()].sort(compareText)) addFile(draft, files, path);
  if (!files.has("writ.yaml")) {
    const instead = "Name the folder of the access repository, run `writ init` for a new one, or write it at its top.";
    const mistake = { code: "writ/missing", message: "writ.yaml is missing", instead };
    draft.report.add("writ.yaml", () => diagnosticOfFile("writ.yaml", mistake));
  }
  // No people.yaml is nobody; a grant to a person then says who is unknown.
  if (!files.has("people.yaml")) draft.people = buildPeople({ path: "people.yaml", text: "{}\n" }, Object.freeze({}));
  checkWrit(draft);
  checkPeople(draft);
  checkGroups(draft);
  checkResources(draft);
  checkMasks(draft);
  checkGuards(draft);
  checkScenarios(draft);
  checkGrants(draft);
  return finish(draft);
}

function addFile(draft: Draft, files: RepositoryFiles, path: string): void {
  const place = placeOf(path);
  const entry = files.get(path);
  noteName(draft, place);
  if (entry === undefined) return;
  if (!(entry instanceof Uint8Array)) return checkObstacle(draft, path, entry);
  if (place.what === "ignored") return;
  if (place.what === "misplaced") {
    draft.report.add(path, () => diagnosticOfFile(path, place.mistake));
    return;
  }
  if (!checkSize(draft, { path, place, bytes: entry.length })) return;
  const source = readText(path, entry, draft.report);
  if (source === undefined) return;
  if (place.what === "document") addDocument(draft, source, place);
  if (place.what === "codeowners") draft.codeowners = Object.freeze(source);
  if (place.what !== "policy") return;
  checkPolicy(draft, source, place.test);
  if (!place.test) draft.policies.push(Object.freeze(source));
}

/** A file that does not parse still has its name: whoever mentions it is not wrong. */
function noteName(draft: Draft, place: Place): void {
  if (place.what !== "document") return;
  if (place.kind === "group") draft.groupNames.add(place.name);
  if (place.kind === "resource") draft.resourceNames.add(place.name);
}

function finish(draft: Draft): ParsedRepository {
  const diagnostics = draft.report.list();
  const { writ, people } = draft;
  if (draft.report.hasErrors || writ === undefined || people === undefined) return { ok: false, diagnostics };
  return { ok: true, model: freeze({ ...draft, writ, people }), warnings: diagnostics };
}

function freeze(draft: Draft & { writ: ModelWrit; people: NonNullable<Draft["people"]> }): Model {
  return Object.freeze({
    writ: draft.writ,
    people: draft.people,
    groups: new FrozenMap(draft.groups),
    resources: new FrozenMap(draft.resources),
    grants: new FrozenMap(draft.grants),
    masks: new FrozenMap(draft.masks),
    guards: new FrozenMap(draft.guards),
    scenarios: new FrozenMap(draft.scenarios),
    policies: Object.freeze(draft.policies),
    ...(draft.codeowners === undefined ? {} : { codeowners: draft.codeowners }),
  });
}
