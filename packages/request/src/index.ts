// The one door of request: a wish becomes one new grant file in a pull request, and is followed until it is in force.
export { type ApprovalOptions, approvalOf, waitsFor } from "./approval-line.ts";
export { type AskedByPull, type AskOptions, type AskOutcome, askByPull } from "./ask-by-pull.ts";
export {
  type AskInClone,
  askInClone,
  type Branched,
  type Clone,
  type CloneHead,
  type CloneOutcome,
  readCloneHead,
  releaseInClone,
} from "./ask-in-clone.ts";
export { type Asking, type AskingOptions, openAsking, type RemoteAccessHead, readRemoteHead } from "./asking.ts";
export { choicesOf, longestOf, type ResourceChoice, type RoleChoice } from "./choices.ts";
export {
  type AccessHead,
  type Drafted,
  type DraftOptions,
  draftRequest,
  openHead,
  type RequestDraft,
} from "./draft-request.ts";
export {
  type Followed,
  type FollowLine,
  type FollowOptions,
  type FollowStep,
  followRequest,
} from "./follow-request.ts";
export { formChoice, formLabels } from "./form-labels.ts";
export { type Asked, type LikelyScenario, likelyScenarios } from "./likely-scenarios.ts";
export { isShort, isZone, type Moment, parseMoment, showMoment } from "./moment.ts";
export { type LinkWish, newFileLink } from "./new-file-link.ts";
export { type OpenBranch, openBranches } from "./open-branches.ts";
export { type OwnGrant, ownGrant, ownGrants, wishToExtend } from "./own-grants.ts";
export { type OpenRequest, readStatus, type Status, type StatusOptions } from "./read-status.ts";
export { draftRelease, type ReleaseByPull, type ReleaseDraft, type Released, releaseByPull } from "./release-grant.ts";
export { personOfAccount, personWhoSigns, type Signs } from "./requester.ts";
export type { Wish, WishMistake, WishWord } from "./wish.ts";
