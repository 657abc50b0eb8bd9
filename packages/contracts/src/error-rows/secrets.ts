// Rows of the error table that belong to secrets. No detail of theirs may ever hold a value; a client may be told no
// more than that the resource's credential could not be had, so all are for the operator.
import type { ErrorRow } from "../error-row.ts";

export const secretsErrors = {
  SECRETS_UNSUPPORTED: {
    audience: "operator",
    exit: 69,
    message: "A credential that Writ needs before it can ask a secret store cannot lie in one.",
    next: "Use { file: PATH } or { env: NAME } here; vault and aws are for the logins of resources.",
  },
  SECRETS_REFERENCE: {
    audience: "operator",
    exit: 78,
    message: "A credential's reference is not as it must be.",
    next: "Name one place: { vault: PATH#KEY }, { aws: NAME#KEY }, { file: PATH } or { env: NAME } (docs/secrets.md).",
  },
  SECRETS_ABSENT: {
    audience: "operator",
    exit: 78,
    message: "A credential is not where its reference says.",
    next: "Put it there: in the store, the proxy's environment or the file; `writ secrets check` asks for all of them.",
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
  SECRETS_UNCONFIGURED: {
    audience: "operator",
    exit: 78,
    message: "The proxy is not told how to reach a secret store.",
    next: "Write secrets: { vault: … } or { aws: … } in proxy.yaml (docs/secrets.md).",
  },
  SECRETS_STORE: {
    audience: "operator",
    exit: 69,
    message: "A secret store could not be asked, or could not answer.",
    next: "See that it runs, is unsealed and can be reached; what was fetched is used for keepFor of proxy.yaml.",
  },
  SECRETS_REFUSED: {
    audience: "operator",
    exit: 77,
    message: "A secret store refuses this proxy.",
    next: "Check the login below secrets: in proxy.yaml, and what its role may read (docs/secrets.md).",
  },
  SECRETS_NOTE: {
    audience: "operator",
    exit: 74,
    message: "A database user was not used: its lease could not be noted on disk first.",
    next: "Make room for the state folder, and let the proxy's user write there.",
  },
} as const satisfies Record<string, ErrorRow>;
