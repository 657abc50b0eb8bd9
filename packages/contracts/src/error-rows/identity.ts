// Rows of the error table that belong to identity. Those for the client are thrown without detail, so that their whole
// text may go out: it says what to do. Who has no good signature learns one thing only, whatever was wrong.
import type { ErrorRow } from "../error-row.ts";

export const identityErrors = {
  IDENTITY_TOKEN_MALFORMED: {
    audience: "client",
    exit: 77,
    message: "The password is no token of this proxy: get one with `writ token` and give it as it is printed.",
    next: "Get a token with `writ token RESOURCE` and give the whole of it as the password.",
  },
  IDENTITY_TOKEN_SIGNATURE: {
    audience: "client",
    exit: 77,
    message: "The password is no token of this proxy: get one with `writ token` and give it as it is printed.",
    next: "Get a token with `writ token RESOURCE`, signed with the key that this proxy has.",
  },
  IDENTITY_TOKEN_FOREIGN: {
    audience: "client",
    exit: 77,
    message: "The token is for another resource or repository: get one for this resource with `writ token`.",
    next: "Get a token with `writ token RESOURCE`, naming the resource you connect to.",
  },
  IDENTITY_TOKEN_EXPIRED: {
    audience: "client",
    exit: 77,
    message: "The token has ended: get a new one with `writ token`.",
    next: "Get a new token with `writ token RESOURCE`.",
  },
  IDENTITY_TOKEN_FUTURE: {
    audience: "client",
    exit: 77,
    message: "The token begins later than the proxy's clock says: wait a minute, or have the clocks checked.",
    next: "Compare the clock of the machine that issued the token with the proxy's.",
  },
  IDENTITY_TOKEN_LIFE: {
    audience: "client",
    exit: 77,
    message: "The token was made to live longer than is allowed: get a new one with `writ token`.",
    next: "Make tokens of at most 60 minutes for people and 15 minutes for workloads.",
  },
  IDENTITY_PROVIDER_TOKEN: {
    audience: "client",
    exit: 77,
    message: "The token is from no issuer of this repository, or not as it was issued: log in again.",
    next: "Log in again with `writ login`; in a job, ask for a new token with the audience that writ.yaml names.",
  },
  IDENTITY_PROVIDER_DOWN: {
    audience: "client",
    exit: 69,
    message: "The identity provider's keys cannot be had right now, so nobody can be proved: try again in a minute.",
    next: "Try again in a minute; those who run the proxy find in its log why the provider does not answer.",
  },
  IDENTITY_AUDIENCE: {
    audience: "client",
    exit: 77,
    message: "The token was issued for another audience: ask for one with the audience that writ.yaml names.",
    next: "Ask the provider for a token with the issuer's `audience` in writ.yaml, and no other audience beside it.",
  },
  IDENTITY_PROVIDER_EXPIRED: {
    audience: "client",
    exit: 77,
    message: "The provider's token has ended: log in again.",
    next: "Log in again with `writ login`; in a job, ask for a new token right before it is used.",
  },
  IDENTITY_PROVIDER_FUTURE: {
    audience: "client",
    exit: 77,
    message:
      "The provider's token begins later than the proxy's clock says: wait a minute, or have the clocks checked.",
    next: "Compare the proxy's clock with the provider's; one minute between them is taken.",
  },
  IDENTITY_PROVIDER_LIFE: {
    audience: "client",
    exit: 77,
    message: "The provider's token lives longer than a day: ask for one with a shorter life.",
    next: "Have the provider issue tokens of at most 24 hours for Writ's audience.",
  },
  IDENTITY_PROVIDER_CLAIMS: {
    audience: "client",
    exit: 77,
    message: "The provider's token does not say from when to when it is good, so it is not taken.",
    next: "Have the provider put `exp` and `iat` into its tokens, as OpenID Connect says.",
  },
  IDENTITY_PERSON: {
    audience: "client",
    exit: 77,
    message:
      "The login does not say who this is in the way that writ.yaml asks for: have the provider's claims checked.",
    next: "The token needs `sub`, and in plain ASCII the claim that `user` of the issuer names; an e-mail verified.",
  },
  IDENTITY_GROUPS: {
    audience: "client",
    exit: 77,
    message: "The login does not list the groups that writ.yaml asks for: have the provider put them into the token.",
    next: "Have it send the claim itself, at most 500 groups (Entra ID: those assigned to the application only).",
  },
  IDENTITY_WORKLOAD: {
    audience: "client",
    exit: 77,
    message: "The token does not name the job or service by the ids that this issuer's workloads are known by.",
    next: "Compare the token's claims with `workloads` of the issuer in writ.yaml.",
  },
  IDENTITY_DISCOVERY: {
    audience: "operator",
    exit: 69,
    message: "The identity provider's configuration or keys cannot be fetched.",
    next: "Look at the address of the issuer in writ.yaml, at the way there from the proxy, and at its certificate.",
  },
  IDENTITY_CLAIMS: {
    audience: "user",
    exit: 65,
    message: "No token can be made of this.",
    next: "Check the subject, resource and life: at most 60 minutes for people, 15 for workloads.",
  },
  IDENTITY_KEY: {
    audience: "operator",
    exit: 78,
    message: "The key for tokens cannot be used.",
    next: "Make one with `writ keys`: an Ed25519 key whose use is token.",
  },
} as const satisfies Record<string, ErrorRow>;
