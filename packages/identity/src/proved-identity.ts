// Who a provider's token is about: plain data, frozen. It must never hold the token, nor say more than claims that were
// signed for us.
import type { EpochSeconds } from "@writ/contracts";

export type ProvedIdentity = ProvedPerson | ProvedWorkload;

interface Proved {
  /** Name of the issuer in writ.yaml. */
  readonly issuer: string;
  /** When the issuer said so (`iat`, at most now): groups are believed from here. */
  readonly authenticatedAt: EpochSeconds;
  /** The token's own end. What is made of it must not outlive it. */
  readonly expiresAt: EpochSeconds;
}

export interface ProvedPerson extends Proved {
  readonly kind: "person";
  /** The issuer's own id (`sub`): with the issuer's name it finds the line of people.yaml. */
  readonly subject: string;
  /**
   * What the claim named by the issuer's `user` says. The line that was found must have exactly this name; a name alone
   * finds nobody. Absent when the issuer names no such claim.
   */
  readonly name?: string;
  /** Values of the claim that the issuer's `groups` names, by its name; empty when it names none. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export interface ProvedWorkload extends Proved {
  readonly kind: "workload";
  /** The listed claims that were in the token, as text. */
  readonly claims: Readonly<Record<string, string>>;
}
