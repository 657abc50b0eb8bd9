// The one door of audit: answers from git, evidence, archived bundles and records, each with what it rests on.
export { type SpanQuery, selectSpans } from "./access/select-spans.ts";
export { type AccessHistory, accessOf, type PersonStay } from "./access/spans-of.ts";
export { type AccessStep, type GrantVersion, type InvalidStep, walkAccess } from "./access/walk-access.ts";
export type { ArchivedBundle } from "./history/archive.ts";
export type { FoundEvidence } from "./history/evidence-files.ts";
export { type History, type HistoryOptions, openHistory } from "./history/open-history.ts";
export { versionKey } from "./history/read-versions.ts";
export type { FileChange, FileVersion, Revision, RevisionBundle } from "./history/revision.ts";
export { instantText, listed } from "./history/say.ts";
export type { AccessSpan, Assumption, SpanEnd, SpanProof } from "./span.ts";
