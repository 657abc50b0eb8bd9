// What passes between clients and the token endpoint of a proxy (decision 0035): RFC 8693 and two pages beside it.
// Instants are whole seconds since 1970. Nothing here but `access_token` may ever hold a credential.
import type { Reason } from "./decisions.ts";

/** Pages of the control port that other machines may reach. */
export const tokenPaths = {
  token: "/token",
  reach: "/reach",
  wellKnown: "/.well-known/writ",
  keys: "/.well-known/jwks.json",
} as const;

/** `POST /token` takes `application/x-www-form-urlencoded`, each parameter at most once, and no other. */
export const tokenExchange = {
  grantType: "urn:ietf:params:oauth:grant-type:token-exchange",
  /** Either for the provider's token; a JWT in both cases. */
  subjectTokenTypes: ["urn:ietf:params:oauth:token-type:id_token", "urn:ietf:params:oauth:token-type:jwt"],
  /** What is issued, and the only `requested_token_type` that may be asked for. */
  issuedTokenType: "urn:ietf:params:oauth:token-type:jwt",
} as const;

/**
 * The form of `POST /token`. `audience` is the resource. `scope` is absent or empty (any role that is in force),
 * `role:NAME` or `grant:ID`.
 */
export interface TokenRequest {
  readonly grant_type: typeof tokenExchange.grantType;
  readonly subject_token: string;
  readonly subject_token_type: (typeof tokenExchange.subjectTokenTypes)[number];
  readonly requested_token_type?: typeof tokenExchange.issuedTokenType;
  readonly audience: string;
  readonly scope?: string;
}

/** A role that the token opens sessions in: `postgres://ROLE@HOST:PORT/RESOURCE`. */
export interface TokenAccess {
  readonly role: string;
  /** The grant that answers now. Asked for by role or grant, the token opens sessions with this one alone. */
  readonly grant: string;
  /** When that grant ends. */
  readonly until: number;
}

/** 200 of `POST /token`. */
export interface TokenAnswer {
  /** The password of a PostgreSQL login. */
  readonly access_token: string;
  readonly issued_token_type: typeof tokenExchange.issuedTokenType;
  /** RFC 8693 §2.2.1: it is no bearer token of OAuth. */
  readonly token_type: "N_A";
  /** Seconds from now. */
  readonly expires_in: number;
  readonly expires_at: number;
  /** As it was asked for; absent when it was empty. */
  readonly scope?: string;
  readonly resource: string;
  /** Name in people.yaml, or `workload:ISSUER:REPOSITORY_ID`. */
  readonly subject: string;
  /** The token's id: every session's record names it. */
  readonly jti: string;
  /** At least one, by role. */
  readonly access: readonly TokenAccess[];
}

/** RFC 6749 §5.2, RFC 8693 §2.2.2, RFC 6750 §3.1 (`GET /reach`: invalid_token with 401). */
export type TokenErrorCode =
  | "invalid_request"
  | "invalid_target"
  | "invalid_scope"
  | "invalid_token"
  | "unsupported_grant_type"
  | "temporarily_unavailable";

/** Every answer that is not 200. 429 and 503 carry `Retry-After`. */
export interface TokenRefusal {
  readonly error: TokenErrorCode;
  /** `code: message` of the first reason, in the characters that RFC 6749 allows. */
  readonly error_description: string;
  /** Why, each with a stable code; of a provider's token never more than that it was not taken. */
  readonly reasons: readonly Reason[];
  /** Grants in force on the resource, in other roles than the one asked for. */
  readonly choices: readonly TokenAccess[];
  /** What to do now, as a sentence. */
  readonly next: string;
}

/** One thing that a subject may open a session on. */
export interface ReachEntry extends TokenAccess {
  readonly resource: string;
  /** What is hidden there, in one line, such as `3 columns masked, others hidden`. */
  readonly masks: string;
  /** Closed at this moment by a guard; the message says until when or why. Absent: open. */
  readonly closed?: Reason;
}

/** 200 of `GET /reach`, with the provider's token as `Authorization: Bearer`. */
export interface ReachAnswer {
  readonly repository: string;
  readonly issuer: string;
  /** Name in people.yaml, or `workload:ISSUER:REPOSITORY_ID`. */
  readonly subject: string;
  /** In force now, by resource and role; where several grants fit, the one that ends last. */
  readonly reach: readonly ReachEntry[];
  /** Roles for which nothing is in force: what one could ask for, by name only. */
  readonly open: readonly { readonly resource: string; readonly roles: readonly string[] }[];
  /** True: there is more than was listed. */
  readonly more: boolean;
}

/** An issuer as clients need it to log in. A trial issuer has no address. */
export interface WellKnownIssuer {
  readonly name: string;
  readonly workloads: boolean;
  readonly trial: boolean;
  readonly url?: string;
  readonly audience?: string;
  /** The public client at the provider. */
  readonly client?: string;
}

/** 200 of `GET /.well-known/writ`. */
export interface WellKnown {
  readonly writ: 1;
  /** The repository's id, as tokens name it. */
  readonly repository: string;
  readonly issuers: readonly WellKnownIssuer[];
  /** Where PostgreSQL clients connect. Absent: proxy.yaml names no address. */
  readonly postgres?: {
    readonly host: string;
    readonly port: number;
    readonly tls: boolean;
    /** PEM, where the system's authorities do not vouch for the certificate. */
    readonly ca?: string;
  };
}
