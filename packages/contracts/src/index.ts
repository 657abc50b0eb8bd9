// The one door of contracts: shared words, generated document types and validators, the error table.
// It must never hold behaviour beyond validating, naming and saying what was meant.
export * from "./data.ts";
export * from "./decisions.ts";
export * from "./errors.ts";
export * from "./facts.ts";
export type { Fault } from "./fault.ts";
export type {
  DevDocument,
  EvidenceStatement,
  GrantDocument,
  GroupDocument,
  GuardDocument,
  ManifestDocument,
  MaskDocument,
  MaskValue,
  PeopleDocument,
  Person,
  PostgresResource,
  PostgresRole,
  ProxyDocument,
  PublicJwk,
  RecordDocument,
  ResourceDocument,
  ScenarioDocument,
  WritDocument,
} from "./generated/types.ts";
export * from "./key-use.ts";
export { nearestChoice } from "./nearest.ts";
export * from "./secret-object.ts";
export * from "./secret-place.ts";
export * from "./subject.ts";
export * from "./token-endpoint.ts";
export * from "./validate-document.ts";
export * from "./words.ts";
export * from "./workload-claims.ts";
