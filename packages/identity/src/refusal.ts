// Why a provider's token was refused: little for who brought it, more for the operator's log. It must never hold the
// token, or a value of one of its claims.
import { type ErrorCode, WritError } from "@writ/contracts";

/** For logs and metrics: a closed list. */
export type RefusalReason =
  | "shape"
  | "header"
  | "algorithm"
  | "type"
  | "issuer-unknown"
  | "key-unknown"
  | "key-unfit"
  | "keys-unavailable"
  | "signature"
  | "audience"
  | "ended"
  | "not-yet"
  | "times"
  | "life"
  | "subject"
  | "name"
  | "email-unverified"
  | "groups-missing"
  | "groups-elsewhere"
  | "groups-odd"
  | "groups-many"
  | "workload-claims";

const codes = {
  shape: "IDENTITY_PROVIDER_TOKEN",
  header: "IDENTITY_PROVIDER_TOKEN",
  algorithm: "IDENTITY_PROVIDER_TOKEN",
  type: "IDENTITY_PROVIDER_TOKEN",
  "issuer-unknown": "IDENTITY_PROVIDER_TOKEN",
  "key-unknown": "IDENTITY_PROVIDER_TOKEN",
  "key-unfit": "IDENTITY_PROVIDER_TOKEN",
  "keys-unavailable": "IDENTITY_PROVIDER_DOWN",
  signature: "IDENTITY_PROVIDER_TOKEN",
  audience: "IDENTITY_AUDIENCE",
  ended: "IDENTITY_PROVIDER_EXPIRED",
  "not-yet": "IDENTITY_PROVIDER_FUTURE",
  times: "IDENTITY_PROVIDER_CLAIMS",
  life: "IDENTITY_PROVIDER_LIFE",
  subject: "IDENTITY_PERSON",
  name: "IDENTITY_PERSON",
  "email-unverified": "IDENTITY_PERSON",
  "groups-missing": "IDENTITY_GROUPS",
  "groups-elsewhere": "IDENTITY_GROUPS",
  "groups-odd": "IDENTITY_GROUPS",
  "groups-many": "IDENTITY_GROUPS",
  "workload-claims": "IDENTITY_WORKLOAD",
} as const satisfies Record<RefusalReason, ErrorCode>;

/** `message` may go to the client as it is; `why` and `issuer` are for the operator's log. */
export class IdentityRefused extends WritError {
  readonly why: RefusalReason;
  /** The issuer's name in writ.yaml, once it is known. */
  readonly issuer: string | undefined;

  constructor(why: RefusalReason, issuer?: string) {
    super(codes[why]);
    this.why = why;
    this.issuer = issuer;
  }
}
