// The one door of audit: answers from git, evidence, archived bundles and records, each with what it rests on.
export { type AccessOptions, readAccess } from "./access/read-access.ts";
export { type SpanQuery, selectSpans } from "./access/select-spans.ts";
export { type AccessHistory, accessOf, type PersonStay } from "./access/spans-of.ts";
export { type AccessStep, type GrantVersion, type InvalidStep, walkAccess } from "./access/walk-access.ts";
export { type AnswerBasis, basisOf } from "./answer/basis.ts";
export { type Cell, formatCsv, formatCsvRow } from "./answer/csv.ts";
export { type GrantLife, type GrantVersionLife, grantLife, grantPaths } from "./answer/grant-life.ts";
export { findLeftovers, type Leftover, type LeftoversAnswer } from "./answer/leftovers.ts";
export { endWords, proofKind, proofWords } from "./answer/proof-words.ts";
export { type AskedTime, isKnown, knownRecipients, type SpansAnswer, whatHad, whoHadAccess } from "./answer/who.ts";
export { parseAskedInstant } from "./asked-instant.ts";
export { answerControls } from "./controls.ts";
export { askOwed, type Owed, type OwedAnswer, type OwedKind } from "./exceptions/owed.ts";
export {
  askUnreviewed,
  type Unreviewed,
  type UnreviewedAnswer,
  type UnreviewedKind,
  unreviewedKinds,
} from "./exceptions/unreviewed.ts";
export type { ArchivedBundle } from "./history/archive.ts";
export type { FoundEvidence } from "./history/evidence-files.ts";
export { type History, type HistoryOptions, openHistory } from "./history/open-history.ts";
export { versionKey } from "./history/read-versions.ts";
export type { FileChange, FileVersion, Revision, RevisionBundle } from "./history/revision.ts";
export { instantText, listed } from "./history/say.ts";
export { askNever, type NeverQuestion } from "./never/ask-never.ts";
export { type ColumnWanted, parseColumnWanted } from "./never/column-wanted.ts";
export type * from "./never/never-answer.ts";
export {
  type Period,
  type RecordedSession,
  type RecordFault,
  recordedSessions,
  type SessionWish,
} from "./records/recorded-session.ts";
export {
  type RecordedStatement,
  type StatementAnswer,
  type StatementWish,
  touchingStatements,
  type Unnamed,
} from "./records/recorded-statement.ts";
export { type Denied, type PairTally, type RecordTally, tallyRecords } from "./records/tally.ts";
export { type WayBack, type WayFrom, type WayOptions, WaysBack, wayInWords } from "./records/way-back.ts";
export { figuresOf } from "./report/figures.ts";
export { gatherReport, type ReportWish } from "./report/gather-report.ts";
export { formatReportPage } from "./report/page.ts";
export type * from "./report/report-data.ts";
export { formatReportTables } from "./report/report-tables.ts";
export { verificationOf } from "./report/verification.ts";
export type { AccessSpan, Assumption, SpanEnd, SpanProof } from "./span.ts";
export type { Finding, Part as VerifiedPart, Unproved } from "./verify/findings.ts";
export { type VerifyAnswer, type VerifyWish, verifyAll } from "./verify/verify-all.ts";
