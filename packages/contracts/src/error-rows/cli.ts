// Rows of the error table that belong to cli.
import type { ErrorRow } from "../error-row.ts";

export const cliErrors = {
  CLI_GIT: {
    audience: "user",
    exit: 69,
    message: "Git could not answer.",
    next: "Run it in the access repository, or name that folder, with its whole history.",
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
  CLI_BREAK_GLASS: {
    audience: "user",
    exit: 65,
    message: "The break-glass bundle was not signed.",
    next: "Correct the grant's file: a person of people.yaml, a role of the resource, RESOURCE/NAME.yaml.",
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
  CLI_LOGIN: {
    audience: "user",
    exit: 77,
    message: "The login did not come about.",
    next: "Try again: writ login. If it stays so, docs/identity.md says what the provider must be told about Writ.",
  },
  CLI_NOT_LOGGED_IN: {
    audience: "user",
    exit: 77,
    message: "You are not logged in.",
    next: "Log in: writ login --proxy https://HOST:PORT (the control port of the proxy).",
  },
  CLI_UNREACHABLE: {
    audience: "user",
    exit: 69,
    message: "A provider or a proxy cannot be asked.",
    next: "Check address, network and certificate; --ca FILE names an authority that the system does not know.",
  },
  CLI_PROXY: {
    audience: "user",
    exit: 76,
    message: "The proxy does not answer as a Writ proxy with tokens does.",
    next: "Check that --proxy names its control port: https://HOST:PORT, as listen.control of proxy.yaml says.",
  },
  CLI_REFUSED: {
    audience: "user",
    exit: 77,
    message: "Nothing in force gives this access.",
    next: "See what you can reach and how to ask for more: writ list.",
  },
  CLI_KEEPING: {
    audience: "user",
    exit: 77,
    message: "A login cannot be kept, or not be read, safely.",
    next: "Make the file and its folder yours alone (chmod 600, chmod 700), or start anew: writ logout, writ login.",
  },
  CLI_PROGRAM: {
    audience: "user",
    exit: 69,
    message: "A program cannot be started.",
    next: "Install it, or name another: writ connect RESOURCE -- PROGRAM ARGS.",
  },
} as const satisfies Record<string, ErrorRow>;
