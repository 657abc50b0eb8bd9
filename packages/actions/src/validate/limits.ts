// Bounds of what validate says and reads, unit last.

/** GitHub shows 10 errors and 10 warnings of one step, and drops the rest. */
export const annotationsMax = 10;

/** GitHub takes 65,536 characters for a comment; what is left is room for characters that count more than once. */
export const commentCharactersMax = 64_000;

/** Mistakes that a comment lists; the summary has them all. */
export const commentDiagnosticsMax = 30;

/** Mistakes that the summary lists: a million bytes hold no more. */
export const summaryDiagnosticsMax = 2_000;

/** Changed files that GitHub runs, each with a line of its own; more are counted. */
export const runningFilesMax = 20;

/** Characters of one message, as summary and comment show it. */
export const messageCharactersMax = 400;

/** The report that one job leaves for another, in bytes, in lines and in characters of a line. */
export const reportBytesMax = 512 << 10;
export const reportLinesMax = 500;
export const reportLineCharactersMax = 600;

/** All lines of a report as a comment shows them. */
export const reportCharactersMax = 56_000;

/** GitHub's event, in bytes. */
export const eventBytesMax = 32 << 20;
