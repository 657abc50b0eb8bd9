// Every bound of this package, unit last. It must never hold a bound that another file repeats.

/** Commits of first-parent history that are read. */
export const historyCommitsMax = 200_000;

/** Changes of files in all of them: some hundred bytes each are held. */
export const historyChangesMax = 2_000_000;

/** Bundles that are walked from the newest back: at four renewals and a hundred merges a day, five years. */
export const bundlesMax = 200_000;

/** Revisions whose files are read at once. */
export const revisionsInTurn = 500;

/** Bytes of blobs that git is asked for at once: its whole answer is held. */
export const blobBytesInTurn = 64 * 1024 * 1024;

/** Stretches of access that are kept: two million take about a gibibyte. */
export const spansMax = 2_000_000;

/** Commits, paths or names that one sentence lists; more are counted. */
export const namedMax = 5;

/** What is remembered of one history, in bytes. */
export const rememberedBytesMax = 512 * 1024 * 1024;

/** Histories that are remembered; the oldest go. */
export const rememberedFilesMax = 20;

/** Columns that a question with `*` is tried with: names that masks spell, in every combination. */
export const columnCasesMax = 5_000;

/** Statements of one session that wait for how they went; more are told without it. */
export const pendingStatementsMax = 256;

/** Bundles whose evidence is held at once, on the ways back from records. */
export const evidenceHeldMax = 64;

/** Pairs of person and grant that records are counted for; beyond, all others share one. */
export const recordedPairsMax = 100_000;

/** Denials that one sum of records lists; more are counted. */
export const deniedListedMax = 1_000;

/** Lines that could not be believed and that one sum of records lists; more are counted. */
export const faultsListedMax = 1_000;

/** Answers that one question about columns may have: roles times columns times changes of the files that matter. */
export const columnAnswersMax = 2_000_000;

/** Rows of the timeline of a report; the tables and the CSV files hold the rest. */
export const timelineRowsMax = 300;

/** Bars of one row of it. */
export const barsPerRowMax = 400;

/** Access for longer is listed in a report as standing access. */
export const standingSecondsMax = 30 * 86_400;

/** Rows of a table of a report; the CSV files hold all. */
export const reportRowsMax = 5_000;

/** Faults that verification lists; more are counted. */
export const findingsMax = 1_000;

/** Kinds of what could not be proved; each is counted, with its first place. */
export const unprovedKindsMax = 100;

/** Engines of archived bundles held at once: sessions overlap, and each holds its bundle's data unfolded. */
export const evaluatorsHeldMax = 4;

/** Seconds after its end at which a grant's file should be gone: the rolling pull request of writ-expire is daily. */
export const tidyLateSeconds = 3 * 86_400;

/** Lines that still name people who left. */
export const leftoversMax = 10_000;

/** A proxy's watermark: seven short members. */
export const watermarkBytesMax = 64 * 1024;
