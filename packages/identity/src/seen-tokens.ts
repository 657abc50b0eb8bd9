// What was proved a moment ago, by the token's digest, so that a token that serves many connections is verified once.
// It must never hold a token, nor answer once keys, issuers or time have moved on.
import { hash } from "node:crypto";
import type { IssuerData } from "@writ/contracts";
import type { KeptKey } from "./key-set.ts";
import { providerLimits } from "./limits.ts";
import type { ProvedIdentity } from "./proved-identity.ts";
import type { Provider } from "./provider.ts";

export interface SeenToken {
  readonly identity: ProvedIdentity;
  /** From when on it is good, in seconds. */
  readonly fromSeconds: number;
  readonly data: IssuerData;
  readonly provider: Provider;
  readonly key: KeptKey;
}

export class SeenTokens {
  readonly #seen = new Map<string, SeenToken>();

  static digestOf(token: string): string {
    return hash("sha256", token, "base64");
  }

  find(digest: string, issuers: Readonly<Record<string, IssuerData>>, nowSeconds: number): ProvedIdentity | undefined {
    const seen = this.#seen.get(digest);
    if (seen === undefined) return undefined;
    const { identity, provider, key } = seen;
    const data = Object.hasOwn(issuers, identity.issuer) ? issuers[identity.issuer] : undefined;
    const inTime = nowSeconds >= seen.fromSeconds && nowSeconds < identity.expiresAt;
    if (inTime && data !== undefined && isSameIssuer(seen.data, data) && provider.holds(key)) {
      // The same issuer in a newer bundle: next time it is the very same object.
      if (seen.data !== data) this.#seen.set(digest, { ...seen, data });
      provider.freshen();
      return identity;
    }
    this.#seen.delete(digest);
    return undefined;
  }

  /** The oldest makes room. */
  add(digest: string, seen: SeenToken): void {
    if (this.#seen.size >= providerLimits.seenTokensMax) {
      for (const oldest of this.#seen.keys()) {
        this.#seen.delete(oldest);
        break;
      }
    }
    this.#seen.set(digest, seen);
  }

  clear(): void {
    this.#seen.clear();
  }
}

/** Every member counts: each changes whom a token stands for. */
export function isSameIssuer(one: IssuerData, other: IssuerData): boolean {
  return one === other || JSON.stringify(members(one)) === JSON.stringify(members(other));
}

function members({ trial, workloads, url, audience, user, groups, client, id }: IssuerData): readonly unknown[] {
  return [trial, workloads, url, audience, user, groups, client, id];
}
