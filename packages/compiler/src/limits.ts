// Every bound of the compiler, unit last. It must never hold behaviour.

/** `opa version` answers at once; a hung binary must not hang a build. */
export const opaVersionTimeoutMs = 10_000;

/** Compiling, checking and parsing policies: 0.1 s for the product's own on a slow machine. */
export const opaRunTimeoutMs = 60_000;

/** A cold `go build` of OPA takes about two minutes on two cores, longer under load. */
export const goBuildTimeoutMs = 15 * 60_000;

/** From request to response headers of the release download, redirects included. */
export const downloadConnectTimeoutMs = 10_000;

/** The whole release download. */
export const downloadTimeoutMs = 5 * 60_000;

/** The largest official binary is about 80 MB; what is larger is not it. */
export const downloadBytesMax = 160 * 1024 * 1024;

/** What a child process may print before it is stopped. */
export const processOutputBytesMax = 16 * 1024 * 1024;

/** Uncompressed bytes of the bundle that `opa build` writes: the module is under 1 MB. */
export const builtBundleBytesMax = 64 * 1024 * 1024;

/** Directories of PATH that are looked into. */
export const pathFoldersMax = 256;

/** Test vectors that a bundle carries: enough to catch a broken engine, few enough to run in a millisecond. */
export const testVectorsMax = 32;

/** Questions about subjects that one plan puts to the policies, each about 50 µs; what is left over is counted. */
export const planQuestionsMax = 200_000;

/** Borders of hours that are walked to find when a session may be opened at all: more than a week of any window. */
export const planBordersMax = 64;

/** Addresses tried where guards name networks. */
export const planClientsMax = 32;

/** Families of columns that two masks of one role are compared on. */
export const planRegionsMax = 20_000;

/** Tables of a role met with those of a grant: patterns of one right. */
export const planTablesMax = 10_000;

/** Grants to workloads of one CI repository that are looked through for those that hold each other's claims. */
export const planWorkloadsMax = 2_000;

/** Names kept of a long list: members of a group. */
export const namesShownMax = 200;

/** Holders of a role that are named. */
export const holdersShownMax = 20;

/** Masked columns named beside a right. */
export const maskedShownMax = 20;

/** A comment on GitHub has at most 65,536 characters; some are left for whoever puts a marker around it. */
export const planMarkdownLengthMax = 60_000;

/** Lines of a plan as text. */
export const planTextLinesMax = 400;

/** Characters of one name from a file, as a plan shows it. */
export const planNameLengthMax = 120;
