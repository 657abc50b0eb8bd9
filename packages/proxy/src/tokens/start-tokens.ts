// Wires the token endpoint of one process: issuers whose keys are kept warm, limits, the journal. It must never believe
// an issuer that the bundle in force does not name.
import { type IssuerEvent, type Issuers, openIssuers } from "@writ/identity";
import type { Authority } from "@writ/session";
import type { ProxyConfiguration } from "../configuration.ts";
import { exchangesPerSubject, ratedKeysMax } from "../limits.ts";
import type { Log } from "../log.ts";
import type { SigningKey } from "../signing-key.ts";
import type { StrangerNotes } from "../stranger-notes.ts";
import type { ExchangeContext } from "./exchange.ts";
import { RateLimit } from "./rate-limit.ts";
import { type TokenAnswers, tokenService } from "./token-service.ts";

export interface TokensParts {
  readonly authority: Authority;
  readonly records: ExchangeContext["store"];
  readonly tokenKey: SigningKey;
  readonly repository: string;
  readonly strangers: StrangerNotes;
  readonly issuers: Issuers;
  readonly log: Log;
}

/** Providers, as far as the bundle in force names them. `started` gets the way to stop. */
export function startIssuers(
  { tokens }: ProxyConfiguration,
  parts: { readonly authority: Authority; readonly log: Log; readonly started: (() => Promise<unknown>)[] },
): Issuers {
  const { authority, log, started } = parts;
  const issuers = openIssuers({ reach: tokens.issuers ?? {}, report: (event) => report(event, log) });
  const warm = () => {
    const evaluator = authority.evaluator();
    if (evaluator !== undefined) issuers.warm(evaluator.issuers);
  };
  const deaf = authority.onSwap(warm);
  warm();
  started.push(async () => {
    deaf();
    issuers.close();
  });
  return issuers;
}

export function startTokens(configuration: ProxyConfiguration, parts: TokensParts): TokenAnswers {
  const { authority, records: store, log, tokenKey, repository, strangers, issuers } = parts;
  const { tokens, listen } = configuration;
  const { advertised, tls } = listen.postgres;
  return tokenService({
    ...{ authority, issuers, store, log, tokenKey, repository, strangers },
    subjects: new RateLimit(exchangesPerSubject, ratedKeysMax),
    alsoKeys: tokens.also ?? [],
    ...(advertised === undefined ? {} : { postgres: { ...advertised, tls: tls !== undefined } }),
  });
}

function report({ event: what, issuer, detail }: IssuerEvent, log: Log): void {
  const fields = { event: "issuer-keys", what, issuer, detail };
  if (what === "keys-fetched") log.info(fields, "an identity provider's keys were fetched");
  else log.warn(fields, "an identity provider's keys are not as they should be");
}
