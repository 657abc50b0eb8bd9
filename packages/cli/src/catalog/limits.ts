// Bounds of what is read from a database or a snapshot: both are somebody else's. Beyond one of them is an error, never
// a part of the answer that looks like all of it.

/** Bytes of a snapshot file: a database of 5,000 tables of 20 columns makes about 15 MB. */
export const snapshotBytesMax = 256 * 1024 * 1024;

/** Rows of one answer, and characters of one value: a view's definition is the longest. */
export const answerRowsMax = 2_000_000;
export const cellCharactersMax = 256 * 1024;

/** Cells of one row. */
export const rowCellsMax = 64;

/** Functions of users that are looked through, and characters of each. */
export const functionsMax = 5_000;
export const functionCharactersMax = 64 * 1024;

/** Checks, defaults and index conditions that are looked through, and characters of each. */
export const expressionsMax = 100_000;
export const expressionCharactersMax = 8 * 1024;

/** How long a locked table may keep the definition of its views from us, and how many are asked for at once. */
export const definitionLockMs = 2_000;
export const definitionsAtOnce = 200;

/** Definitions that may fail, so that a database under locks ends in bounded time. */
export const definitionFailuresMax = 40;
