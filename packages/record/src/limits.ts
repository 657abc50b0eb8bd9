// Every bound of records, unit last. What does not fit is cut and says so, or ends the session; nothing grows without
// end.

/** Text of one statement kept in a line; the rest is told by length and digest. */
export const textBytesMax = 128 * 1024;
export const bindCountMax = 1_000;
export const bindValueBytesMax = 4 * 1024;
/** All bind values of one line together. */
export const bindsBytesMax = 64 * 1024;
/** Statements of one string whose facts are kept. */
export const partCountMax = 100;
/** Names kept in each list of facts. */
export const nameCountMax = 256;
/** All names of relations and functions in one line together. */
export const namesBytesMax = 128 * 1024;
export const reasonCountMax = 16;
/** Names, messages, claims and other short texts. */
export const shortTextBytesMax = 2 * 1024;
/** A reason's code. */
export const codeBytesMax = 100;
/** Claims kept of a workload. */
export const claimCountMax = 32;
export const claimsBytesMax = 64 * 1024;
/** Rows of one result kept where a resource asks for rows. */
export const resultRowCountMax = 1_000;
export const resultBytesMax = 128 * 1024;

/** One line with its newline. A reader takes a longer one for damage. JSON may make six bytes of one. */
export const lineBytesMax = 4 * 1024 * 1024;
/** Lines of one record waiting for the disk. One more ends the session with RECORD_OVERFLOW. */
export const bufferBytesMax = 8 * 1024 * 1024;
/** Kept free beyond `bufferBytesMax` for the end of the session and its signature. */
export const bufferReserveBytes = 64 * 1024;

/** Lines after which a signed head is put in. */
export const headLinesMax = 256;

/** Older journals that a new one pins. */
export const journalPinCountMax = 64;
/** Sessions that one verification or listing looks at. */
export const sessionCountMax = 10_000_000;
/** What listing reads at the end of a file to find how the session ended. */
export const tailBytesMax = 64 * 1024;
export const readBytes = 256 * 1024;
/** Broken links of one file that are remembered while its change is looked for. */
export const linksKept = 64;
/** Records listed when no limit is given. */
export const listCountDefault = 100;
/** Tries of a grant's `sessions` that one claim makes. */
export const claimCountMaxPerGrant = 10_000;

/** A commit log is written in whole blocks of this size, so that no write touches bytes that were promised before. */
export const logBlockBytes = 512;
/** The first commit log of a process; zeros are written before it opens, so it is small. */
export const logFirstBytes = 1024 * 1024;
/** Every later one; zeros are written in the background while the one before fills. */
export const logBytes = 16 * 1024 * 1024;
/** Zeros in one write. Each is a turn of the event loop: 64 of them took a starved process for a disk that hangs. */
export const logZerosBytes = 4 * 1024 * 1024;
/** Lines of several chains in one write, unless one chain alone has more. */
export const logBatchBytes = 4 * 1024 * 1024;
/** No batch is longer: what one chain may have pending, and room for frames. A reader takes a longer one for damage. */
export const logBatchBytesMax = 12 * 1024 * 1024;
/** Commit logs that one look at a folder takes. */
export const logCountMax = 1_024;
/** Folders of commit logs, of live processes and dead ones, that one look takes. */
export const logFolderCountMax = 1_024;

/** Urgent trips to the disk in a row, while others wait for theirs. */
export const urgentTasksInRow = 4;

/** Records whose last lines are on their way to their files, each with a descriptor: no session starts beyond. */
export const endingRecordsMax = 1_024;
/** Files of ended sessions that are closed and not synced yet: more are synced at once, oldest first. */
export const unsyncedFilesKept = 256;
/** So many wait for their sync only where the disk is slower than sessions end: no session starts beyond. */
export const unsyncedFilesMax = 4_096;

/** How often the store looks after what nobody waits for. */
export const upkeepMs = 200;
/** Lines that are safe in a commit log go to their own file after so many looks. */
export const writeOutTicks = 4;
/** A write that has not ended after so many looks has failed: the disk hangs. */
export const hungTicks = 40;
/**
 * What nobody waits for has not moved for so many looks: no session starts. Longer, since one step of it may be a whole
 * commit log of zeros, which a disk that still takes records may need ten seconds for.
 */
export const laneHungTicks = 150;
/** The longest that a written line waits for a signed head, in looks. */
export const headTicks = 50;
/** Lines that are safe in a commit log and of one session are written to its file at once from here on. */
export const writeOutBytes = 256 * 1024;

/** Durable lines that wait for their own file: from here on whoever asks for durability waits until it has them. */
export const backlogBytes = 2 * 1024 * 1024;

/** Looks at the commit logs that one verification takes because something seemed to be missing. */
export const verifyLooksMax = 100;
/** Of these, for one session. */
export const looksAgainMax = 2;
