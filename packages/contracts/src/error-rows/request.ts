// Rows of the error table that belong to request. Nothing was changed on GitHub or in git unless the row says so.
import type { ErrorRow } from "../error-row.ts";

export const requestErrors = {
  REQUEST_TOKEN: {
    audience: "user",
    exit: 77,
    message: "Nobody is known to be asking: there is no token for GitHub.",
    next: "Set GH_TOKEN, or log in with gh auth login; with plain git, add --git.",
  },
  REQUEST_RIGHTS: {
    audience: "user",
    exit: 77,
    message: "GitHub refuses this to the token; nothing was asked for.",
    next: "Use a token of yours that may read and write contents and pull requests of the access repository.",
  },
  REQUEST_UNANSWERED: {
    audience: "user",
    exit: 69,
    message: "GitHub did not answer as it should.",
    next: "Run it again; writ status says what was asked for already.",
  },
  REQUEST_REPOSITORY: {
    audience: "user",
    exit: 64,
    message: "It is not known which access repository is meant.",
    next: "Add --repository OWNER/NAME once, or run it in a clone of the access repository.",
  },
  REQUEST_FORK: {
    audience: "user",
    exit: 64,
    message: "What is merged into a fork gives nobody anything; nothing was asked for.",
    next: "Name the repository that is published: --repository OWNER/NAME.",
  },
  REQUEST_WHO: {
    audience: "user",
    exit: 77,
    message: "Whoever asks is nobody in people.yaml, or two; nothing was asked for.",
    next: "Have security add or correct the line in people.yaml; then ask again.",
  },
  REQUEST_BASE: {
    audience: "user",
    exit: 65,
    message: "The access repository is not valid as it stands, so nothing can be asked for.",
    next: "Have an owner correct it (writ validate says what is wrong); then ask again.",
  },
  REQUEST_TAKEN: {
    audience: "user",
    exit: 73,
    message: "There is no free name for the grant; nothing was asked for.",
    next: "Ask with another reason: the name of the file is made from it.",
  },
  REQUEST_MOVED: {
    audience: "user",
    exit: 75,
    message: "The branch moved again and again; nothing was asked for.",
    next: "Run it again.",
  },
  REQUEST_SIGN: {
    audience: "user",
    exit: 77,
    message: "The commit could not be signed; no branch was made.",
    next:
      "Name your SSH key: --key ~/.ssh/id_ed25519.pub, or git config user.signingkey ~/.ssh/id_ed25519.pub." +
      " Its public half must stand under your name in people.yaml.",
  },
  REQUEST_GRANT: {
    audience: "user",
    exit: 66,
    message: "There is no such grant that is yours.",
    next: "Look at yours: writ status lists them.",
  },
} as const satisfies Record<string, ErrorRow>;
