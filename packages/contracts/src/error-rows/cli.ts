// Rows of the error table that belong to cli.
import type { ErrorRow } from "../error-row.ts";

export const cliErrors = {
  CLI_GIT: {
    audience: "user",
    exit: 69,
    message: "Git could not answer.",
    next: "Run the command inside the access repository, with its whole history.",
  },
  CLI_EXISTS: {
    audience: "user",
    exit: 73,
    message: "A file is already there, and nothing is overwritten.",
    next: "Move it away, or name another folder.",
  },
  CLI_FILE: {
    audience: "user",
    exit: 66,
    message: "A file cannot be read.",
    next: "Check its name and its permissions.",
  },
  CLI_SYSTEM: {
    audience: "user",
    exit: 74,
    message: "The system refused something.",
    next: "Check the rights of the file or folder that is named, and the room on its disk.",
  },
  CLI_DATABASE: {
    audience: "user",
    exit: 69,
    message: "The database cannot be looked at.",
    next: "Check host, database, user and password of its URI.",
  },
  CLI_SNAPSHOT: {
    audience: "user",
    exit: 65,
    message: "A schema snapshot cannot be used.",
    next: "Take it again: writ masks check --database env:NAME --write-snapshot FILE.",
  },
  CLI_TRIAL: {
    audience: "user",
    exit: 77,
    message: "Trial tokens are not for this repository.",
    next: "Name a trial issuer in writ.yaml, alone, or log in with the issuer that stands there.",
  },
  CLI_SIGN: {
    audience: "user",
    exit: 77,
    message: "The approval could not be signed; nothing was approved.",
    next:
      "Name your SSH key: --key ~/.ssh/id_ed25519.pub, or git config user.signingkey ~/.ssh/id_ed25519.pub." +
      " Its public half must stand under your name in people.yaml.",
  },
} as const satisfies Record<string, ErrorRow>;
