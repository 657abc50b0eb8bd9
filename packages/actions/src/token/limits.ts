// Bounds of the action token, unit last.

/** One request, from the first byte sent to the last byte read. */
export const requestMsMax = 20_000;

/** An answer; tokens have a few KiB. */
export const answerBytesMax = 256 << 10;

/** Times that GitHub is asked for a token of the job. */
export const idTokenAttemptsMax = 4;

/** Before the second attempt; doubled at each. */
export const waitMsFirst = 500;

/** Times that a proxy is asked which says that it has no time now, and the longest that it may ask to be left alone. */
export const exchangeAttemptsMax = 4;
export const retrySecondsMax = 30;

/** What the other side says about a refusal, as far as it is shown. */
export const refusalCharactersMax = 600;

/** A token is taken from its text: no larger one is PostgreSQL's or HTTP's to carry. */
export const tokenCharactersMax = 32_768;

/** An authority as a proxy names it; chains have a few KiB. */
export const authorityCharactersMax = 65_536;
