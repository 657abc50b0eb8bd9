// Checks a document that crosses a border: the generated validator decides, `explain` finds the words.
// It must never change the value, and never throw on what a user wrote.
import type { BundleData } from "./data.ts";
import type { SessionDecision, StatementDecision } from "./decisions.ts";
import { explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import type {
  DevDocument,
  EvidenceStatement,
  GrantDocument,
  GroupDocument,
  GuardDocument,
  ManifestDocument,
  MaskDocument,
  PeopleDocument,
  ProxyDocument,
  RecordDocument,
  ResourceDocument,
  ScenarioDocument,
  WritDocument,
} from "./generated/types.ts";
import { validators } from "./generated/validators.js";

/** Every kind of document and its type. */
export interface Documents {
  readonly writ: WritDocument;
  readonly people: PeopleDocument;
  readonly group: GroupDocument;
  readonly resource: ResourceDocument;
  readonly grant: GrantDocument;
  readonly mask: MaskDocument;
  readonly guard: GuardDocument;
  readonly scenario: ScenarioDocument;
  readonly proxy: ProxyDocument;
  readonly manifest: ManifestDocument;
  readonly data: BundleData;
  readonly decision: SessionDecision | StatementDecision;
  readonly record: RecordDocument;
  readonly dev: DevDocument;
  readonly evidence: EvidenceStatement;
}

export type DocumentKind = keyof Documents;

export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Checks `value` (parsed YAML or JSON) as a document of `kind`. The value itself is returned, not a copy.
 * At most 50 faults, in the order of the schema, each with words for a newcomer.
 */
export function validateDocument<Kind extends DocumentKind>(kind: Kind, value: unknown): Validated<Documents[Kind]> {
  if (validators[kind](value)) return { ok: true, value: value as Documents[Kind] };
  return { ok: false, faults: explain(kind, value) };
}
