// Rows of the error table that belong to protocol-postgres.
import type { ErrorRow } from "../error-row.ts";

export const postgresErrors = {
  POSTGRES_PROTOCOL: {
    audience: "client",
    exit: 76,
    message: "A message broke the PostgreSQL protocol.",
    next: "Check the driver and what lies between it and Writ; connect again.",
  },
  POSTGRES_TOO_LARGE: {
    audience: "client",
    exit: 76,
    message: "A message is longer than its kind may be.",
    next: "Send it in smaller parts; connect again.",
  },
  POSTGRES_TLS_REQUIRED: {
    audience: "client",
    exit: 76,
    message: "This listener speaks TLS only.",
    next: "Connect with sslmode=verify-full and the certificate you were given.",
  },
  POSTGRES_CLIENT_TIMEOUT: {
    audience: "client",
    exit: 75,
    message: "The client took too long.",
    next: "Connect again.",
  },
  POSTGRES_UNSUPPORTED: {
    audience: "client",
    exit: 76,
    message: "Writ does not speak this part of the PostgreSQL protocol.",
    next: "Do it by other statements, or ask for it to be supported.",
  },
  POSTGRES_SETTING: {
    audience: "client",
    exit: 76,
    message: "This start-up setting is not allowed in this session.",
    next: "Leave it out of the connection string.",
  },
  POSTGRES_UPSTREAM_DOWN: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource cannot be reached.",
    next: "Try again; if it stays so, tell those who run the resource.",
  },
  POSTGRES_UPSTREAM_TLS: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource did not prove who it is.",
    next: "Tell those who run the resource: its certificate must fit its address and chain to the CA in its file.",
  },
  POSTGRES_UPSTREAM_AUTH: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource did not take the login of this role.",
    next: "Tell those who run the resource: check the login of the role; only SCRAM-SHA-256 is used.",
  },
  POSTGRES_UPSTREAM_REFUSED: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource refused the connection.",
    next: "Tell those who run the resource; the log of the proxy has the SQLSTATE.",
  },
  POSTGRES_UPSTREAM_PROTOCOL: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource broke the PostgreSQL protocol.",
    next: "Connect again; if it stays so, tell those who run the resource.",
  },
  POSTGRES_UPSTREAM_TIMEOUT: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource took too long.",
    next: "Try again; if it stays so, tell those who run the resource.",
  },
  POSTGRES_CATALOG: {
    audience: "client",
    exit: 69,
    message:
      "The catalog of the database behind this resource could not be read, so masks and tables cannot be checked.",
    next: "Tell those who run the resource: the login of the role must be able to read pg_catalog.",
  },
} as const satisfies Record<string, ErrorRow>;
