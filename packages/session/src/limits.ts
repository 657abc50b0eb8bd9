// Every bound of a session's life, unit last.

/** Longest time between two looks at the clock: a wall clock set forward is noticed within it. */
export const clockLookMsMax = 1000;

/** Lookups of one masked column by one subject, within how long, and how many subjects and columns are counted. */
export const lookupsMax = 30;
export const lookupWindowMs = 3_600_000;
export const lookupAskersMax = 10_000;

/** Longest wait for a record to reach the disk: a disk that hangs must not leave a client hanging too. */
export const recordWaitMsMax = 10_000;

/**
 * Where a resource relaxes durability to "within a second": when its records are synced, and how long that may take.
 */
export const relaxedSyncMs = 400;
export const relaxedWaitMsMax = 600;
