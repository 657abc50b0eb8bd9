// Every bound of the proxy process, unit last.

/** proxy.yaml is written by people; a larger one is a mistake. */
export const configurationBytesMax = 1 << 20;

/** Faults of proxy.yaml that are told at once. */
export const configurationFaultsMax = 10;

/** Shortest pause between two looks at the bundle's place. */
export const pollMsMin = 100;

/** How long a verified bundle waits for the state folder's disk before it is enforced all the same. */
export const keepMsMax = 300;

/** The same while nothing is in force: then nothing waits for it to be enforced, and it is not used unkept. */
export const keepFirstMsMax = 5_000;

/** Longest pause between two looks: a proxy that looks less often enforces yesterday's access. */
export const pollMsMax = 3_600_000;

/** Open client connections, those that have not logged in yet included. */
export const connectionsMax = 10_000;

/**
 * Share of connections that may be without a token at once. One more ends the oldest: a flood of them keeps nobody from
 * logging in, which takes a moment only.
 */
export const strangersShare = 0.2;

/** A session's sockets to both sides, its record, and a cancel or a catalog query on a connection of its own. */
export const filesPerConnection = 4;

/** Open files that no client may take: the bundle being read, state, journal, claims, the control port, Node's own. */
export const filesReserved = 128;

/** A trace's file; the one before it is kept beside it. */
export const traceFileBytesMax = 64 * 1024 * 1024;
/** Lines of a trace that are written together: so many bytes, or what came in this time. */
export const traceWaitBytesMax = 65_536;
export const traceWaitMs = 200;

/** A certificate chain or key; longer files are no such thing. */
export const certificateBytesMax = 1 << 20;
/** How often the certificate's files are looked at, beside being told of changes. */
export const certificateLookMs = 10_000;

/** Connections to the control port at once. */
export const controlConnectionsMax = 32;

/** How long close() waits for each part: sessions and their records, listeners, the record store. */
export const closeMsMax = 5_000;

/** How deep a log's fields are searched for what must not be in it. */
export const logDepthMax = 6;

/** Refused logins without a good token that the journal takes in a second; the others are counted in the log. */
export const strangerNotesPerSecondMax = 20;

/** What sessions under way are given when the proxy is told to stop: as long as Kubernetes waits before it kills. */
export const drainMsDefault = 30_000;
export const drainMsMax = 86_400_000;

/** Longest rest that proxy.yaml may allow by name; sessions end after `limits.session` of writ.yaml all the same. */
export const restMsMax = 30 * 86_400_000;

/** A client that takes nothing for so long while rows wait is gone, or should be. Slow ones take something. */
export const unreadMsDefault = 3_600_000;

/**
 * Series of one metric: resources times roles of a bundle, and reasons. Prometheus pays for each; others are `other`.
 */
export const roleSeriesMax = 1_000;
export const reasonSeriesMax = 100;
export const labelCharactersMax = 128;

/** One in so many decisions and waits for the disk is timed. */
export const timedOneIn = 16;

/** How often the event loop's delay is looked at. */
export const eventLoopSampleMs = 20;

/** How long sessions are told of a new bundle before the event loop gets a turn. */
export const tellMsMax = 2;

/** A worker that ended is started again after this, twice as long after each further end, and so long at most. */
export const restartMsMin = 100;
export const restartMsMax = 10_000;
/** A worker that lived so long is no longer one that ends at once. */
export const steadyMs = 60_000;
/** From a worker's process to its listening: parser, bundle, records. */
export const startMsMax = 60_000;
/** How long a worker may take to answer for the control port. */
export const askMsMax = 2_000;
/** Beyond its own bound, what a worker may take to say that it has drained. */
export const drainAnswerMs = 1_000;

/** Looks come earlier by up to this share, so that many proxies do not ask one server at the same instant. */
export const pollJitterShare = 0.2;
