// Every bound of this package, unit last. It must never hold a bound that another file repeats.

/** An evidence document, in bytes; openEvidence of packages/github takes no more. */
export const evidenceBytesMax = 128 * 1024 * 1024;

/** Parts of a bundle as they are handed over: what the uncompressed archive may hold (limits.ts of bundle). */
export const partBytesMax = 64 * 1024 * 1024;

/** The list of what is handed over: nine claims and four digests are under 1 KiB. */
export const listBytesMax = 16 * 1024;

/** A bundle that nobody renews for a year is no bundle: what lives longer is a slip in writ.yaml. */
export const lifeSecondsMax = 366 * 86_400;

/** What was signed so lately needs no renewal, whatever commit it is of. */
export const freshSecondsMax = 900;

/** What was issued further ahead than any run takes was issued by a clock that was wrong. */
export const aheadSecondsMax = 86_400;

/** Times that the newest bundle is read and replaced before others are left to it. */
export const replaceAttemptsMax = 5;

/** Commits of first-parent history, at 41 bytes each: git may say so much. */
export const historyCommitsMax = 200_000;

/** Files of each kind that a summary names; GitHub shows 1 MiB of one, and a reader less. */
export const reportedMax = 100;

/** Public keys as a workflow gives them, in characters: a key is under 300. */
export const keysCharactersMax = 64 * 1024;

/** Of one message in a summary; the log has all of it. */
export const reportedCharactersMax = 1000;
