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

/**
 * Connections to the control port where other machines reach it, and of them from one address: slow clients there must
 * not keep others out.
 */
export const exposedConnectionsMax = 512;
export const exposedConnectionsPerAddressMax = 64;

/** A request to the token endpoint: a provider's token has 16 KiB at most, each parameter a name. */
export const tokenBodyBytesMax = 24 * 1024;
/** From the first byte of a request to its last, and for a TLS handshake. */
export const tokenRequestMsMax = 5_000;
/** Between two requests on one connection. */
export const tokenKeepAliveMs = 5_000;
export const formParametersMax = 10;
export const scopeCharactersMax = 512;
/** Longest text of an answer's error_description. */
export const descriptionCharactersMax = 512;

/** How long Writ's own tokens live at most (design: Decisions, Tokens); identity holds the same. */
export const personTokenSecondsMax = 60 * 60;
export const workloadTokenSecondsMax = 15 * 60;

/** Roles of one resource that an exchange without a scope asks for. */
export const rolesAskedMax = 50;
/** Resources that `GET /reach` looks at, roles that it asks a session's question for, and resources shown as open. */
export const reachResourcesMax = 100;
export const reachRolesMax = 200;

/** Requests to the token endpoint from one address, and tokens for one subject: at once after a rest, then steadily. */
export const requestsPerAddress = { burst: 100, perSecond: 20 } as const;
export const exchangesPerSubject = { burst: 60, perSecond: 1 } as const;
/** Addresses and subjects that are remembered for that; beyond, whoever asked longest ago is forgotten. */
export const ratedKeysMax = 10_000;
/** All requests together: what proving costs must leave time for statements. */
export const requestsTogether = { burst: 400, perSecond: 200 } as const;

/** What a client is told to wait when nobody can say. */
export const retryAfterSeconds = 5;

/** Bundles that may be taken over while one provider's token is proved, before the client is told to try again. */
export const bundleMovesMax = 3;

/** How long a worker may take for a request to the token endpoint: a provider's keys may have to be fetched. */
export const tokenAnswerMsMax = 20_000;
