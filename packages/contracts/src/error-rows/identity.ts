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
