// Every bound of this package, unit last.

/** A folder's lock is waited for so long; then the publisher gives up, and may be run again. */
export const lockMsMax = 60_000;
/** A lock that did not change for so long while it was watched was left by a crash. Moving a file takes seconds. */
export const lockStaleMs = 20_000;
/** How often a lock is looked at. */
export const lockLookMs = 50;

/** A file name of 255 bytes is as long as file systems take, with what is put around it while it is written. */
export const nameCharactersMax = 128;
/** Bundles have at most 16 MiB, evidence of 100,000 grants some tens; more is no object of ours. */
export const objectBytesMax = 64 * 1024 * 1024;

/** An address in a configuration. */
export const addressCharactersMax = 2_048;
/** A key has 1,024 bytes at most, with the object's name. */
export const keyPrefixCharactersMax = 512;

/** An ETag longer than this is not sent back. */
export const etagLengthMax = 256;
/** How much of a refusal is looked through for its code. */
export const refusalBytesMax = 4_096;

/** One read of a bundle by a proxy, from its first byte out to its last byte in. */
export const fetchMsMax = 20_000;
/** Longest silence of the server within it. */
export const fetchSilenceMsMax = 5_000;

/** The same for publishers: evidence is larger than a bundle, and stores take their time to make a write last. */
export const publishMsMax = 120_000;
export const publishSilenceMsMax = 30_000;

/** A request that failed for reasons that pass is sent so often, each after a pause twice as long as the one before. */
export const attemptsMax = 3;
export const attemptPauseMs = 500;

/** A file that has been in writing for so long is a crash's, also where clocks of machines differ by hours. */
export const leftoverMs = 24 * 3_600_000;
/** How many of them one publisher removes. */
export const leftoversMax = 100;
