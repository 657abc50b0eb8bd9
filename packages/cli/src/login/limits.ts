// Every bound of logging in and of asking a proxy, unit last. None can be lifted by a provider or a proxy.

/** One request to a provider or a proxy, from the first byte out to the last byte in. */
export const requestMsMax = 20_000;

/** One answer: discovery, keys, tokens, a list of what can be reached. */
export const answerBytesMax = 1 << 20;

/** How long a person has in the browser. */
export const loginMsMax = 5 * 60_000;

/** How long a person has with a code on another device, whatever the provider offers. */
export const deviceMsMax = 15 * 60_000;

/** Between two questions of the device flow (RFC 8628 §3.2, §3.5). */
export const devicePollSecondsDefault = 5;
export const devicePollSecondsMax = 60;
/** Questions of one login that may stay without an answer. */
export const deviceSilencesMax = 5;

/** Requests that the loopback address answers during one login; what comes beyond ends the login. */
export const callbackRequestsMax = 50;

/** The address that a browser comes back to. */
export const callbackCharactersMax = 8192;

/** A provider's token as the proxy takes it. */
export const tokenCharactersMax = 16 * 1024;

/** Of what a provider or a proxy said, so much as a line bears. */
export const saidCharactersMax = 300;

/** How far the provider's clock may differ from ours. */
export const skewSeconds = 60;

/** A token that ends sooner is renewed before it is used. */
export const tokenRestSecondsMin = 120;

/** A profile, a login, a CA file. */
export const keptBytesMax = 1 << 20;

/** A question to the keyring; it may ask the person to unlock it. */
export const keyringMsMax = 60_000;
export const keyringBytesMax = 4096;

/** How long one command waits for another that renews the same login, and when a lock is nobody's. */
export const lockWaitMsMax = 60_000;
export const lockStaleMs = 120_000;
export const lockPollMs = 50;

export const profilesMax = 100;
