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

/** A line nobody waits for is written after this long at the latest; leaves room to sync within a second. */
export const flushSoonMs = 400;
/** Lines after which a signed head is put in. */
export const headLinesMax = 256;
/** The longest that a written line waits for a signed head. */
export const headDelayMs = 10_000;

/** Older journals that a new one pins. */
export const journalPinCountMax = 64;
/** Sessions that one verification or listing looks at. */
export const sessionCountMax = 10_000_000;
/** What listing reads at the end of a file to find how the session ended. */
export const tailBytesMax = 64 * 1024;
export const readBytes = 64 * 1024;
/** Records listed when no limit is given. */
export const listCountDefault = 100;
/** Tries of a grant's `sessions` that one claim makes. */
export const claimCountMaxPerGrant = 10_000;
