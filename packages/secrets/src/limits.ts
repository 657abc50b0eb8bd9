// Every bound of this package, unit last.

export const limits = {
  /** A credential. A private key in PEM is a few KiB; a token of a cloud may be tens of them. */
  secretBytesMax: 64 * 1024,
  /** PostgreSQL's clients and servers take no longer one: MAX_SASL_PAYLOAD_LEN of src/common is of this order. */
  passwordBytesMax: 1024,
  /** A store's answer: a secret in Vault is at most 1 MiB, one in AWS 64 KiB. */
  answerBytesMax: 2 * 1024 * 1024,
  /** From the first byte out to the last byte in, for one request. */
  requestMsMax: 5_000,
  /** Requests to one store at once; more wait their turn, within their own time. */
  requestsAtOnce: 16,
  /** How often one request is sent when the store says that it cannot answer just now. */
  triesMax: 3,
  /** No further try begins later than this after the first: somebody waits at the other end. */
  triesWithinMs: 3_000,
  /** Pause before the second try; twice as long before the third. Drawn anew each time, from half of it on. */
  retryMs: 200,
  /** How long a secret may be used when nothing is said: while the store does not answer, too. */
  keepForMsDefault: 300_000,
  keepForMsMax: 3_600_000,
  /** A secret is asked for again in the background after this share of the time it may be used, and so long at most. */
  refreshShare: 0.2,
  refreshMsMax: 60_000,
  /** Earlier by up to this share, so that many proxies do not ask one store at the same instant. */
  jitterShare: 0.2,
  /** Secrets kept at once; the one fetched first goes first. */
  keptMax: 1_000,
  /** A background refresh that failed is tried again no sooner. */
  refreshAgainMs: 1_000,
  /** A password that was refused, and is still the one in the store: one more look after this. */
  rotationMs: 500,
  /** A login token or lease is renewed when this share of its time has passed. */
  renewShare: 2 / 3,
  /** No renewal comes sooner than this after the one before. */
  renewMsMin: 500,
  /** Longest time that a timer may be set for. */
  timerMsMax: 2_147_483_000,
  /** Tries to log in to a store come no faster. */
  loginAgainMs: 500,
  /** What close() waits for revocations. */
  closeMsMax: 4_000,
  /** Noted leases that one start revokes, and how many at once. */
  sweepMax: 10_000,
  sweepAtOnce: 8,
  /** A note that is not written whole by then never will be. */
  noteMsMax: 600_000,
  /** Longest lease id, namespace and path that is believed. */
  leaseIdCharactersMax: 1_024,
  /** Cloud credentials are fetched anew so long before they end. */
  credentialSpareMs: 120_000,
} as const;
