// The places that the pages name for secrets (docs/identity.md, docs/secrets.md, docs/operating.md), as paths below a
// folder of a test. It must never name a log, a record, or a file of the access repository.

export const keptPlaces: readonly RegExp[] = [
  // docs/operating.md: private keys, as `writ keys` writes them, and the key of a listener's certificate.
  /(^|\/)[\w.-]+\.jwk$/,
  /(^|\/)[\w.-]+\.key$/,
  // docs/identity.md, "Log in": the provider's tokens; our token for --env and --service, and while a program runs.
  /(^|\/)profiles\/[\w.-]+\.(login|pgpass)$/,
  /(^|\/)writ-connect-[\w.-]+\/pgpass$/,
];
