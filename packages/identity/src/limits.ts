// Every bound of this package, unit last. No configuration may lift one.

export const limits = {
  /** A token, before anything of it is parsed. PostgreSQL itself takes passwords of less than 64 KiB. */
  tokenCharactersMax: 8 * 1024,
  /** How long a person's token may live (design: Decisions, Tokens). */
  personLifeSecondsMax: 60 * 60,
  /** How long a workload's token may live. */
  workloadLifeSecondsMax: 15 * 60,
  /** How far the issuer's clock may be ahead. The end of a token is exact: skew never lengthens a life. */
  skewSeconds: 60,
  /** Names, ids and values of claims. An e-mail address has at most 254. */
  textCharactersMax: 512,
  /** Claims of a subject, and values of one claim. */
  claimsMax: 50,
  claimValuesMax: 500,
} as const;

/** Bounds on what providers send and on how often they are asked. */
export const providerLimits = {
  /** Entra ID puts up to 200 groups of 36 characters into a token before it links to them instead. */
  tokenCharactersMax: 16 * 1024,
  /** A token that lives longer is no proof that somebody was there lately. */
  lifeSecondsMax: 24 * 60 * 60,
  /** OpenID Connect Core §2: `sub` has at most 255 characters. */
  subjectCharactersMax: 255,
  kidCharactersMax: 256,
  discoveryBytesMax: 64 * 1024,
  /** Keys come with certificate chains at some providers. */
  keySetBytesMax: 256 * 1024,
  keysMax: 100,
  /** One member of a key: the modulus of RSA with 8192 bits, in base64url. */
  keyMemberCharactersMax: 1366,
  rsaBitsMin: 2048,
  rsaBitsMax: 8192,
  /** From the first byte out to the last byte in, for one document. */
  fetchMsMax: 5_000,
  redirectsMax: 3,
  /** Between two fetches of one issuer's keys, whatever asks: unknown `kid`, bad signature, a provider down. */
  fetchPauseMs: 10_000,
  /** From here on keys are fetched anew beside the work. */
  keysFreshMs: 10 * 60_000,
  /** From here on the work waits for the fetch: a key that was withdrawn serves no longer than this. */
  keysWaitMs: 60 * 60_000,
  /** While the provider cannot be reached, its keys are believed for so long. */
  keysStaleMs: 24 * 60 * 60_000,
  discoveryFreshMs: 60 * 60_000,
  /** Proved tokens that are remembered by their digest. */
  seenTokensMax: 10_000,
} as const;
