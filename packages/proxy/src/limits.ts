// Every bound of the proxy process, unit last.

/** proxy.yaml is written by people; a larger one is a mistake. */
export const configurationBytesMax = 1 << 20;

/** Shortest pause between two looks at the bundle's place. */
export const pollMsMin = 100;

/** Open client connections, those that have not logged in yet included. */
export const connectionsMax = 10_000;

/** How long close() waits for open sessions to end by themselves. */
export const closeMsMax = 5_000;
