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
