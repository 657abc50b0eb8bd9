// The one door of github: who approved what, proved; and which versions of the files ship.

export { formatApprovalLine, parseApprovalLine } from "./approval-line.ts";
export { type ApprovedFile, weighApproval } from "./approval-worth.ts";
export { hasBlobId, readBlobs } from "./blobs.ts";
export { type Chosen, choosePull } from "./choose-pull.ts";
export { type Codeowners, type CodeownersFault, type OwnerRule, ownersOf, parseCodeowners } from "./codeowners.ts";
export {
  type BreakGlassUse,
  carriedVerdicts,
  type EvidenceDocument,
  encodeEvidence,
  type HeldBack,
  type LaterReview,
  openEvidence,
  type ShippedFile,
} from "./evidence.ts";
export { type ExpiryTime, expiredGrants, type Removal } from "./expiry/expired-grants.ts";
export { type Expiry, type FoundExpiry, findExpiry } from "./expiry/find-expiry.ts";
export { tidiedSentence } from "./expiry/outcome-words.ts";
export { reasonOf, recipientOf, tableOf } from "./expiry/removal-words.ts";
export { type Tidied, tidyByPull } from "./expiry/tidy-by-pull.ts";
export { tidyDirectly } from "./expiry/tidy-directly.ts";
export { tidyOnBranch } from "./expiry/tidy-on-branch.ts";
export type * from "./facts.ts";
export { type GitProvider, type GitProviderOptions, openGitProvider } from "./git-provider.ts";
export { parseGitText } from "./git-text.ts";
export { type GitHubOptions, type GitHubProvider, type OpenPullRequest, openGitHub } from "./github-provider.ts";
export { type FileVersion, type History, type HistoryCommit, loadHistory } from "./history.ts";
export { type FileFacts, judge, type Subjects } from "./judge.ts";
export { type Foreseen, type JudgeOptions, type OpenGrant, openJudge, type VersionJudge } from "./judge-versions.ts";
export { type OpenPullOptions, type OpenReview, reviewOpenPull, withScenario } from "./open-pull.ts";
export { personId } from "./people.ts";
export { type IssueWish, type ReadIssue, readIssue } from "./read-issue.ts";
export { openSettings, type Seen, type SettingsReader } from "./read-settings.ts";
export { type ApprovalProof, type Proof, type Reason, reasons, type ScenarioProof, type Verdict } from "./reasons.ts";
export { isReducedGrant } from "./reduction.ts";
export { type OwedReview, owedReviews } from "./scenario/break-glass.ts";
export {
  judgeScenario,
  type ProvedScenario,
  type ScenarioFacts,
  type ScenarioUse,
  type ScenarioVerdict,
  type Within,
} from "./scenario/judge-scenario.ts";
export { type ScenarioReason, scenarioReasons } from "./scenario/scenario-reasons.ts";
export { type ScenarioWords, scenarioWords } from "./scenario/scenario-words.ts";
export { type Selection, type SelectOptions, selectVersions } from "./select.ts";
export { type StickyOptions, type Stuck, stickComment, withMarker } from "./sticky-comment.ts";
export { type Merge, type MergeMethod, mergePull } from "./write/merge-pull.ts";
export { type OwnBranchFile, putOwnBranchFile } from "./write/own-branch-file.ts";
export {
  type Checks,
  type OpenOfOne,
  openPullsOf,
  type PullProgress,
  readChecks,
  readPullProgress,
} from "./write/pull-progress.ts";
export {
  type AboutRepository,
  type AccessPlace,
  openRepositoryAccess,
  type Proposal,
  type Proposed,
  type ProposedFile,
  type RemoteEntry,
  type RemoteHead,
  type RepositoryAccess,
} from "./write/repository-access.ts";
export { openWriter, ownBranch, type WriterOptions } from "./write/repository-writer.ts";
export { type RequestToReview, reviewRequest } from "./write/review-request.ts";
export { checkCodeowners, codeownersPath, writeCodeowners } from "./write-codeowners.ts";
