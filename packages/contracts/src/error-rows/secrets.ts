// Rows of the error table that belong to secrets. No detail of theirs may ever hold a value; a client may be told no
// more than that the resource's credential could not be had, so all are for the operator.
import type { ErrorRow } from "../error-row.ts";

export const secretsErrors = {
  SECRETS_UNSUPPORTED: {
    audience: "operator",
    exit: 69,
    message: "This Writ cannot read credentials from there.",
    next: "Use { file: PATH } or { env: NAME } for now; vault and aws come with a later release.",
  },
  SECRETS_REFERENCE: {
    audience: "operator",
    exit: 78,
    message: "A credential's reference is not as it must be.",
    next: "Name exactly one place: { file: PATH } or { env: NAME }.",
  },
  SECRETS_ABSENT: {
    audience: "operator",
    exit: 78,
    message: "A credential is not where its reference says.",
    next: "Put it there: set the variable in the proxy's environment, or write the file where the proxy runs.",
  },
  SECRETS_UNREADABLE: {
    audience: "operator",
    exit: 78,
    message: "A credential's file cannot be used.",
    next: "It must be a regular file (or a link to one) that the proxy's user may read.",
  },
  SECRETS_EXPOSED: {
    audience: "operator",
    exit: 78,
    message: "A credential's file can be read by every user of the machine; it was not used.",
    next: "Take that right away, such as with chmod 600 or 640, and change the credential.",
  },
  SECRETS_UNFIT: {
    audience: "operator",
    exit: 78,
    message: "A credential is empty, too long or no text.",
    next: "It must be 1 byte to 64 KiB of UTF-8 without a zero byte; one line break at the end of a file is left out.",
  },
} as const satisfies Record<string, ErrorRow>;
