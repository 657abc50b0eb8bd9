// Who asks: what identity yields and policies see. It must never carry a token or any other credential.
import type { EpochSeconds } from "./words.ts";

/** A person, proved by an issuer. `name` is the key in people.yaml; the policy checks it against the bundle again. */
export interface UserSubject {
  readonly kind: "user";
  readonly name: string;
  /** Name of the issuer in writ.yaml that vouched. */
  readonly issuer: string;
  /** The issuer's own id for this person. */
  readonly subject: string;
  /** Values of claims that groups may be made from, by claim name. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  /** When the issuer said so; claims are believed for `groupsFresh` from here. */
  readonly authenticatedAt: EpochSeconds;
}

/** A CI job or service, known by the claims of its OIDC token. */
export interface WorkloadSubject {
  readonly kind: "workload";
  readonly issuer: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly authenticatedAt: EpochSeconds;
}

export type Subject = UserSubject | WorkloadSubject;

/** A proved subject and what its token may be used for. */
export interface ProvedSubject {
  readonly subject: Subject;
  /** The resource that the token names; a session on another is refused. */
  readonly resource: string;
  /** The one grant the token was issued for, when it was. */
  readonly grant?: string;
  /** The token's id, written into the record; never the token. */
  readonly tokenId: string;
  readonly expiresAt: EpochSeconds;
  /** The issuer's address when it vouched. Another address under the same name is another issuer. */
  readonly issuerUrl?: string;
  /** True when a trial issuer signed: only a bundle that names a trial issuer (or `writ dev`) believes it. */
  readonly trial: boolean;
}
