// What clients must know before they can log in: issuers of the bundle in force, and where databases are reached.
// It must never show more of writ.yaml than that, nor a private key.
import type { WellKnown, WellKnownIssuer } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { type NamedKey, publishedKey } from "@writ/identity";

export interface WellKnownParts {
  readonly repository: string;
  readonly postgres?: WellKnown["postgres"];
}

export function wellKnownOf(evaluator: Evaluator, { repository, postgres }: WellKnownParts): WellKnown {
  const issuers = Object.entries(evaluator.issuers).map(([name, issuer]): WellKnownIssuer => {
    const { workloads, trial, url, audience, client } = issuer;
    return {
      ...{ name, workloads, trial },
      ...(url === undefined ? {} : { url }),
      ...(audience === undefined ? {} : { audience }),
      ...(client === undefined ? {} : { client }),
    };
  });
  return { writ: 1, repository, issuers, ...(postgres === undefined ? {} : { postgres }) };
}

/** A JWKS (RFC 7517 §5) of all keys that are believed, the one that signs first. */
export async function keySetOf(keys: readonly NamedKey[]): Promise<{ readonly keys: readonly object[] }> {
  return { keys: await Promise.all(keys.map(publishedKey)) };
}
