// The model while it is being checked: what parsed, and the names of what did not, so that one broken file does not
// make every file that mentions it look wrong.

import { diagnosticIn } from "./document.ts";
import type {
  Model,
  ModelDocument,
  ModelGrant,
  ModelGroup,
  ModelGuard,
  ModelMask,
  ModelPeople,
  ModelPolicy,
  ModelResource,
  ModelScenario,
  ModelWrit,
} from "./model.ts";
import { Report } from "./report.ts";
import type { Mistake } from "./source-text.ts";
import type { Part } from "./yaml-document.ts";

export interface Draft {
  readonly nowSeconds: number;
  /** Whether the change under review adds or edits this path. */
  readonly changed: (path: string) => boolean;
  readonly report: Report;
  /** A version that parsed, whose documents serve again where the file is the same. */
  readonly like: Model | undefined;
  writ: ModelWrit | undefined;
  /** undefined when people.yaml did not parse: then nobody can be called unknown. */
  people: ModelPeople | undefined;
  readonly groups: Map<string, ModelGroup>;
  readonly groupNames: Set<string>;
  readonly resources: Map<string, ModelResource>;
  readonly resourceNames: Set<string>;
  readonly grants: Map<string, ModelGrant>;
  readonly masks: Map<string, ModelMask>;
  readonly guards: Map<string, ModelGuard>;
  readonly scenarios: Map<string, ModelScenario>;
  readonly policies: ModelPolicy[];
  codeowners: ModelPolicy | undefined;
}

export function emptyDraft(options: Pick<Draft, "nowSeconds" | "changed" | "like">): Draft {
  return {
    ...options,
    report: new Report(),
    writ: undefined,
    people: undefined,
    groups: new Map(),
    groupNames: new Set(),
    resources: new Map(),
    resourceNames: new Set(),
    grants: new Map(),
    masks: new Map(),
    guards: new Map(),
    scenarios: new Map(),
    policies: [],
    codeowners: undefined,
  };
}

/** Adds a mistake at a pointer of a document; its words are put together only when it is kept. */
export function complain(
  draft: Draft,
  place: { document: ModelDocument<unknown>; pointer: string; part?: Part },
  mistake: () => Mistake,
): void {
  draft.report.add(place.document.path, () => diagnosticIn(place.document, place, mistake()));
}

/** The same for a warning. */
export function warn(
  draft: Draft,
  place: { document: ModelDocument<unknown>; pointer: string; part?: Part },
  mistake: () => Mistake,
): void {
  const make = () => diagnosticIn(place.document, place, { ...mistake(), severity: "warning" });
  draft.report.add(place.document.path, make, "warning");
}
