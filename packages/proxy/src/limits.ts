// Every bound of the proxy process, unit last.

/** proxy.yaml is written by people; a larger one is a mistake. */
export const configurationBytesMax = 1 << 20;

/** Faults of proxy.yaml that are told at once. */
export const configurationFaultsMax = 10;

/** Shortest pause between two looks at the bundle's place. */
export const pollMsMin = 100;

/** How long a verified bundle waits for the state folder's disk before it is enforced all the same. */
export const keepMsMax = 300;

/** Longest pause between two looks: a proxy that looks less often enforces yesterday's access. */
export const pollMsMax = 3_600_000;

/** Open client connections, those that have not logged in yet included. */
export const connectionsMax = 10_000;

/** How long close() waits for sessions to end and their records to be closed. */
export const closeMsMax = 5_000;

/** How deep a log's fields are searched for what must not be in it. */
export const logDepthMax = 6;
