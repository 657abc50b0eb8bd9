// The one door of model: YAML of an access repository → one frozen model, or positioned diagnostics.
export { isLoopback, splitAddress } from "./address.ts";
export {
  formatColumnPattern,
  formatNamePart,
  type PatternFault,
  parseColumnPattern,
  parseTablePattern,
} from "./column-pattern.ts";
export type { Diagnostic, Position } from "./diagnostic.ts";
export { diagnosticIn } from "./document.ts";
export { formatDuration, parseDuration } from "./duration.ts";
export { type DiagnosticFormat, formatDiagnostics } from "./format-diagnostics.ts";
export { checkGrantsBeside, isGrantPath, type ReadGrant, readGrant } from "./grants-alone.ts";
export { formatInstant, parseInstant } from "./instant.ts";
export { repositoryBytesMax, repositoryEntriesMax } from "./limits.ts";
export { type LinearPattern, type ParsedPattern, parseLinearPattern } from "./linear-pattern.ts";
export { loadFolder } from "./load-folder.ts";
export type * from "./model.ts";
export { nearestName } from "./nearest-name.ts";
export { parseDocument } from "./parse-document.ts";
export { type ParsedRepository, type ParseOptions, parseRepository } from "./parse-repository.ts";
export { fileBytesMaxOf, isSuspectTop } from "./places.ts";
export { printable, printableJson } from "./printable.ts";
export type { RepositoryEntry, RepositoryFiles, RepositoryObstacle } from "./repository-files.ts";
export { type ScenarioLimits, scenarioLimits } from "./scenario-limits.ts";
export { type ParsedSshKey, parseSshKey } from "./ssh-key.ts";
export { workloadIdOfIssuer } from "./workload-kind.ts";
export { type ZoneChange, type ZoneRule, zoneNames, zoneRuleOf } from "./zone-rules.ts";
