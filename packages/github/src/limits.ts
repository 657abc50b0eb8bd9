// Every bound of this package, unit last. It must never hold a bound that another file repeats.

/** GitHub loads no larger CODEOWNERS: then nobody owns anything (docs: About code owners, "CODEOWNERS file size"). */
export const codeownersBytesMax = 3 * 1024 * 1024;

/** Mistakes of one CODEOWNERS that are listed. */
export const codeownersFaultsMax = 100;

/** Commits of first-parent history that are read. */
export const historyCommitsMax = 200_000;

/** What git may say about history, in bytes of its answer; it is parsed in one piece. */
export const historyBytesMax = 512 * 1024 * 1024;

/** Versions of one grant that are looked through for the proved one that the newest only reduces. */
export const versionsAskedMax = 50;

/**
 * Between the first and the last commit that a rebase made: a minute or two of one merge. What looks like a commit of
 * the pull request and is older was copied into it.
 */
export const rebaseSecondsMax = 300;

/** Commits whose pull request is asked for in one run. */
export const commitsAskedMax = 2_000;

/** GitHub lists no more commits of a pull request (REST: List commits on a pull request). */
export const pullCommitsMax = 250;

/** GitHub lists no more files of a pull request (REST: List pull requests files). */
export const pullFilesMax = 3_000;

/** Reviews and events of one pull request; more is no review that anybody could follow. */
export const pullReviewsMax = 1_000;
export const pullEventsMax = 2_000;

/** Members of a team. */
export const teamMembersMax = 5_000;

/** Entries of one page; the most that GitHub gives. */
export const pageEntries = 100;

/** Times that one request is sent, the first included. */
export const attemptsMax = 4;

/** One request, from the first byte sent to the last byte read. */
export const requestMsMax = 20_000;

/** Waiting before one further attempt, and in all of one run. */
export const waitMsMax = 90_000;
export const waitsMsMax = 600_000;

/** Before the second attempt when the answer says nothing; doubled at each. */
export const waitMsFirst = 500;

/** Trailers of one commit message that are read. */
export const trailersMax = 100;

/** An evidence document, in bytes: some 250 a file. */
export const evidenceBytesMax = 128 * 1024 * 1024;

/** Grants that one run removes; the next run takes the next. GitHub compares commits by 300 files at most. */
export const removalsMax = 250;

/** Times that a repository is checked to find which removals leave it valid. */
export const validationsMax = 40;

/** GitHub takes 65,536 characters for the body of a pull request; the rest is room for what it adds. */
export const pullBodyCharactersMax = 60_000;

/** Pull requests of the rolling branch that are looked through, newest first: what was declined before is forgotten. */
export const ownPullsMax = 300;

/** What GitHub says about a refusal, as far as it is shown. */
export const refusalCharactersMax = 300;

/** Pages of one kind of setting, such as rules of a branch. */
export const settingsPagesMax = 10;

/** One check of a known signature, before the others. */
export const signatureMsMax = 10_000;

/** People named who could approve a change; more are counted. */
export const namedApproversMax = 20;

/** Comments of one pull request that are looked through for Writ's own. */
export const commentsSeenMax = 3_000;

/** How far ahead of its merge a grant of a scenario may begin: clocks differ. */
export const fromAheadSecondsMax = 300;

/** Grants of one person on one resource that are asked about to count uses of a scenario. */
export const usesAskedMax = 200;

/** Uses of scenarios for emergencies that evidence names; the oldest that were reviewed are left out first. */
export const breakGlassUsesMax = 10_000;

/** The archive of an access repository, packed or not: as much as a repository may hold. */
export const archiveBytesMax = 512 * 1024 * 1024;

/** Files that are asked for one by one, because the archive holds other bytes than the commit. */
export const singleBlobsMax = 50;

/** Checks of one commit, or pull requests of one page, that are looked at. */
export const checksSeenMax = 100;
