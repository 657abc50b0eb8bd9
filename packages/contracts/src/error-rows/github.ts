// Rows of the error table that belong to github. Whatever fails here, nothing is published: the last bundle stays.
import type { ErrorRow } from "../error-row.ts";

export const githubErrors = {
  GITHUB_HISTORY: {
    audience: "operator",
    exit: 65,
    message: "The history of the repository cannot be what was published before; nothing was published.",
    next:
      "Fetch the whole history (in an Action: fetch-depth: 0). Was it rewritten on purpose? Publish with the next" +
      " epoch and pin it in proxy.yaml. If not, treat it as an attack.",
  },
  GITHUB_UNAVAILABLE: {
    audience: "operator",
    exit: 69,
    message: "GitHub did not answer; nothing was published.",
    next: "Run it again later: the next run repairs what this one did not do.",
  },
  GITHUB_LIMIT: {
    audience: "operator",
    exit: 69,
    message: "GitHub's rate limit is spent; nothing was published.",
    next: "Run it again after the time that is named, or with a token of its own.",
  },
  GITHUB_REFUSED: {
    audience: "operator",
    exit: 77,
    message: "GitHub refused a request; nothing was published.",
    next: "Give the token the rights to read contents and pull requests, and members of the organisation.",
  },
  GITHUB_ANSWER: {
    audience: "operator",
    exit: 76,
    message: "GitHub's answer is not what its API describes; nothing was published.",
    next: "Run it again; if it stays so, report it with the request that is named.",
  },
  GITHUB_BUDGET: {
    audience: "operator",
    exit: 69,
    message: "Too many commits would have to be asked about; nothing was published.",
    next: "Give the evidence of the last bundle, so that only what is new is asked.",
  },
  GITHUB_EVIDENCE: {
    audience: "operator",
    exit: 65,
    message: "The evidence of the last bundle is not the one that its signature names; nothing was published.",
    next: "Find out who changed it; without it, everything is asked again.",
  },
  GITHUB_WRITE: {
    audience: "operator",
    exit: 77,
    message: "GitHub refused a change; no access was changed by it.",
    next:
      "Give the token the rights to write contents and pull requests, and allow Actions to open pull requests" +
      " (Settings, Actions, General). To commit directly, the App must be allowed to bypass the rules of the branch.",
  },
  GITHUB_NO_REDUCTION: {
    audience: "operator",
    exit: 76,
    message: "A commit that should only remove grants is something else as GitHub compares it; no branch names it.",
    next: "Run it again; if it stays so, find out who else writes to the repository, and report it.",
  },
  GITHUB_SIGNATURES: {
    audience: "operator",
    exit: 69,
    message: "Signatures of commits cannot be checked on this machine; nothing was published.",
    next: "Install git 2.34 or newer and OpenSSH 8.2 or newer (Debian: openssh-client), and run it again.",
  },
} as const satisfies Record<string, ErrorRow>;
