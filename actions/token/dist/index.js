// Made from packages/actions by `npm run generate`. Do not edit.
import { createRequire as createBundledRequire } from "node:module";
const require = createBundledRequire(import.meta.url);

// packages/contracts/src/error-rows/actions.ts
var actionsErrors = {
  ACTIONS_INPUT: {
    audience: "operator",
    exit: 64,
    message: "An input of the action is missing or not understood.",
    next: "Give it under `with:` in the workflow; the README of the action lists its inputs."
  },
  ACTIONS_EVENT: {
    audience: "operator",
    exit: 64,
    message: "The action was started by something that it does not know.",
    next: "Let the workflow run on what the README of the action names: validate on `pull_request` and `merge_group`."
  },
  ACTIONS_REPORT: {
    audience: "operator",
    exit: 65,
    message: "The report of the check is not one that can be used; nothing was written.",
    next: "Look at the run that left it; whoever opened the pull request may have changed its workflow."
  },
  ACTIONS_COMMENT: {
    audience: "operator",
    exit: 74,
    message: "The comment could not be written.",
    next: "Give the job `pull-requests: write`; the plan is in the summary of the check."
  },
  ACTIONS_CALENDAR: {
    audience: "operator",
    exit: 65,
    message: "The rota cannot be used; the group is left as it is.",
    next: "Correct the calendar, or the action's inputs (actions/calendar/README.md), and run it again."
  },
  ACTIONS_ID_TOKEN: {
    audience: "operator",
    exit: 77,
    message: "The job cannot prove who it is.",
    next: "Give the job `permissions: { id-token: write }`. Runs for pull requests of forks never get it."
  },
  ACTIONS_EXCHANGE: {
    audience: "operator",
    exit: 69,
    message: "No access token was given; nothing was exported.",
    next: "Read what the proxy says: a grant must name this workload, for this resource and role, and be in force."
  }
};

// packages/contracts/src/error-rows/audit.ts
var auditErrors = {
  AUDIT_HISTORY: {
    audience: "user",
    exit: 65,
    message: "The history of this clone cannot be read as it must be; nothing is said about it.",
    next: "Clone the access repository again, with its whole history, and ask there."
  },
  AUDIT_ARCHIVE: {
    audience: "user",
    exit: 65,
    message: "The archive of bundles cannot be believed; nothing is said about it.",
    next: "Check --store, --repository, --scope and the public keys (--public). Are they right? Then somebody changed the archive."
  }
};

// packages/contracts/src/error-rows/bundle.ts
var bundleErrors = {
  BUNDLE_OVERSIZED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is larger than the limit; it was not used.",
    next: "Check that the file is a Writ bundle; if it is, split its scope or remove grants that have ended."
  },
  BUNDLE_MALFORMED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is not built as Writ builds bundles; it was not used.",
    next: "Fetch it again; if it stays so, publish again from the repository and find out who wrote this one."
  },
  BUNDLE_UNSIGNED: {
    audience: "operator",
    exit: 65,
    message: "The bundle carries no signature; it was not used.",
    next: "Publish it with `writ build` and the bundle key."
  },
  BUNDLE_KEY: {
    audience: "operator",
    exit: 78,
    message: "The bundle names a key that this proxy does not trust, or that cannot be used; it was not used.",
    next: "If the key is right, pin it under `bundle.keys` in proxy.yaml; if it is not, find out who signed."
  },
  BUNDLE_KEY_EXPIRED: {
    audience: "operator",
    exit: 78,
    message: "The key that signed the bundle is past its notAfter; the bundle was not used.",
    next: "Sign with the next key, pinned in proxy.yaml beside the old one."
  },
  BUNDLE_SIGNATURE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's signature is not valid; the bundle was not used.",
    next: "Somebody without the key may have written it: compare the bundle store with the publishing runs."
  },
  BUNDLE_ALTERED: {
    audience: "operator",
    exit: 65,
    message: "The bundle's files are not the ones that were signed; it was not used.",
    next: "Somebody may have changed it after signing: compare the bundle store with the publishing runs."
  },
  BUNDLE_FOREIGN: {
    audience: "operator",
    exit: 65,
    message: "The bundle belongs to another repository or scope; it was not used.",
    next: "Check `bundle.from`, `bundle.repository` and `bundle.scope` in proxy.yaml."
  },
  BUNDLE_EPOCH: {
    audience: "operator",
    exit: 65,
    message: "The bundle's epoch is not the one this proxy accepts; it was not used.",
    next: "Was history rewritten on purpose? Raise `bundle.epoch` in proxy.yaml. If not, treat it as an attack."
  },
  BUNDLE_EXPIRED: {
    audience: "operator",
    exit: 65,
    message: "The bundle is past its end; it was not used.",
    next: "Run the renewing workflow; check that it still runs on its schedule."
  },
  BUNDLE_FUTURE: {
    audience: "operator",
    exit: 65,
    message: "The bundle was issued later than this machine's clock says; it was not used.",
    next: "Set the clocks of this machine and of the publishing one."
  },
  BUNDLE_ROLLBACK: {
    audience: "operator",
    exit: 65,
    message: "The bundle is older than one already seen, or than the least allowed; it was not used.",
    next: "Publish the newest commit again; to undo a change, revert it in the repository. Else treat it as an attack."
  },
  BUNDLE_FORKED: {
    audience: "operator",
    exit: 65,
    message: "The bundle has the sequence of the one in use, but is not a renewal of it; it was not used.",
    next: "Two histories were published under one key: find out who published the one that is not the repository's."
  },
  BUNDLE_FIRST: {
    audience: "operator",
    exit: 65,
    message: "The first bundle is not the one pinned; it was not used.",
    next: "Compare the digest with `bundle.first` in proxy.yaml, and start from that very file."
  },
  BUNDLE_FORMAT: {
    audience: "operator",
    exit: 65,
    message: "The bundle is of a format that this Writ does not know; it was not used.",
    next: "Install the Writ release that the bundle was built with, or build with this one."
  },
  BUNDLE_CANONICAL: {
    audience: "operator",
    exit: 65,
    message: "A value cannot be written in the canonical form that bundles are signed in.",
    next: "Use whole numbers, keys of printable ASCII, and texts without control characters."
  },
  BUNDLE_CLAIMS: {
    audience: "operator",
    exit: 65,
    message: "The claims to sign are not valid; nothing was signed.",
    next: "Give epoch, seq, iat, exp as whole numbers, a commit, a repository id, a scope, and digests as sha256:HEX."
  },
  BUNDLE_BREAK_GLASS: {
    audience: "operator",
    exit: 65,
    message: "The break-glass bundle may not be used; what was in force stays.",
    next: "Sign a new one over the bundle that the proxy has (last-good.tar.gz of its state): writ break-glass sign. It may only add grants, to people and roles that are there."
  },
  BUNDLE_ABSENT: {
    audience: "operator",
    exit: 66,
    message: "There is no bundle at the place it should come from.",
    next: "Check `bundle.from` in proxy.yaml, and that `writ build` has published there."
  },
  BUNDLE_STORE: {
    audience: "operator",
    exit: 74,
    message: "A bundle file could not be read or written.",
    next: "Check the folder's rights, its free space, and that the file is a regular file and no link."
  },
  BUNDLE_SERVER: {
    audience: "operator",
    exit: 69,
    message: "The server did not give the bundle as it must; the last good one stays.",
    next: "Fetch the address of `bundle.from` with curl from here: it must answer 200 with the file's own bytes. For S3, check `bundle.s3`, and that its user has s3:GetObject and s3:ListBucket."
  },
  BUNDLE_STATE: {
    audience: "operator",
    exit: 65,
    message: "The proxy's memory of the newest bundle is damaged; without it an older bundle could be passed off as new.",
    next: "Restore the state folder from a backup; or set `bundle.minSequence` in proxy.yaml to the sequence that the repository is at now, remove both watermark.json and last-good.tar.gz, and start again."
  }
};

// packages/contracts/src/error-rows/cli.ts
var cliErrors = {
  CLI_GIT: {
    audience: "user",
    exit: 69,
    message: "Git could not answer.",
    next: "Run it in the access repository, or name that folder, with its whole history."
  },
  CLI_EXISTS: {
    audience: "user",
    exit: 73,
    message: "A file is already there, and nothing is overwritten.",
    next: "Move it away, or name another folder."
  },
  CLI_FILE: {
    audience: "user",
    exit: 66,
    message: "A file cannot be read.",
    next: "Check its name and its permissions."
  },
  CLI_BREAK_GLASS: {
    audience: "user",
    exit: 65,
    message: "The break-glass bundle was not signed.",
    next: "Correct the grant's file: a person of people.yaml, a role of the resource, RESOURCE/NAME.yaml."
  },
  CLI_SYSTEM: {
    audience: "user",
    exit: 74,
    message: "The system refused something.",
    next: "Check the rights of the file or folder that is named, and the room on its disk."
  },
  CLI_DATABASE: {
    audience: "user",
    exit: 69,
    message: "The database cannot be looked at.",
    next: "Check host, database, user and password of its URI."
  },
  CLI_SNAPSHOT: {
    audience: "user",
    exit: 65,
    message: "A schema snapshot cannot be used.",
    next: "Take it again: writ masks check --database env:NAME --write-snapshot FILE."
  },
  CLI_TRIAL: {
    audience: "user",
    exit: 77,
    message: "Trial tokens are not for this repository.",
    next: "Name a trial issuer in writ.yaml, alone, or log in with the issuer that stands there."
  },
  CLI_SIGN: {
    audience: "user",
    exit: 77,
    message: "The approval could not be signed; nothing was approved.",
    next: "Name your SSH key: --key ~/.ssh/id_ed25519.pub, or git config user.signingkey ~/.ssh/id_ed25519.pub. Its public half must stand under your name in people.yaml."
  },
  CLI_LOGIN: {
    audience: "user",
    exit: 77,
    message: "The login did not come about.",
    next: "Try again: writ login. If it stays so, docs/identity.md says what the provider must be told about Writ."
  },
  CLI_NOT_LOGGED_IN: {
    audience: "user",
    exit: 77,
    message: "You are not logged in.",
    next: "Log in: writ login --proxy https://HOST:PORT (the control port of the proxy)."
  },
  CLI_UNREACHABLE: {
    audience: "user",
    exit: 69,
    message: "A provider or a proxy cannot be asked.",
    next: "Check address, network and certificate; --ca FILE names an authority that the system does not know."
  },
  CLI_PROXY: {
    audience: "user",
    exit: 76,
    message: "The proxy does not answer as a Writ proxy with tokens does.",
    next: "Check that --proxy names its control port: https://HOST:PORT, as listen.control of proxy.yaml says."
  },
  CLI_REFUSED: {
    audience: "user",
    exit: 77,
    message: "Nothing in force gives this access.",
    next: "See what you can reach and how to ask for more: writ list."
  },
  CLI_KEEPING: {
    audience: "user",
    exit: 77,
    message: "A login cannot be kept, or not be read, safely.",
    next: "Make the file and its folder yours alone (chmod 600, chmod 700), or start anew: writ logout, writ login."
  },
  CLI_PROGRAM: {
    audience: "user",
    exit: 69,
    message: "A program cannot be started.",
    next: "Install it, or name another: writ connect RESOURCE -- PROGRAM ARGS."
  }
};

// packages/contracts/src/error-rows/compiler.ts
var compilerErrors = {
  COMPILER_NO_OPA: {
    audience: "user",
    exit: 69,
    message: "No OPA of the pinned version could be found or made.",
    next: "Install it by hand and set WRIT_OPA to its path, or put it first in PATH; then run writ doctor."
  },
  COMPILER_OPA_NAMED: {
    audience: "user",
    exit: 78,
    message: "WRIT_OPA does not name an OPA of the pinned version.",
    next: "Point WRIT_OPA at the pinned version, or unset it to let Writ find one."
  },
  COMPILER_OPA_FAILED: {
    audience: "operator",
    exit: 70,
    message: "OPA did not do what it was asked.",
    next: "Run writ doctor, then the command again with the same OPA by hand."
  },
  COMPILER_NEEDS_OPA: {
    audience: "user",
    exit: 64,
    message: "This repository has Rego of its own, which needs OPA to compile.",
    next: "Run writ doctor to see how OPA is found, then build again."
  },
  COMPILER_POLICY: {
    audience: "user",
    exit: 65,
    message: "The repository's own Rego cannot be used.",
    next: "Correct the lines named, or run writ validate to see them again."
  },
  COMPILER_MODEL: {
    audience: "operator",
    exit: 70,
    message: "The model holds something the compiler cannot put into a bundle.",
    next: "Report it with the text: validation should have refused this."
  }
};

// packages/contracts/src/error-rows/decision.ts
var decisionErrors = {
  DECISION_DATA: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data is not what this version of Writ writes; the bundle is not used.",
    next: "Build the bundle again with `writ build`, and look for another program that writes bundles."
  },
  DECISION_FORMAT: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data has a format that this version of Writ does not know; the bundle is not used.",
    next: "Install on this proxy the version of Writ that built the bundle."
  },
  DECISION_SIZE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data is larger than the policy engine may hold; the bundle is not used.",
    next: "Publish several bundles of smaller scope, and give each proxy only what it enforces."
  },
  DECISION_ENGINE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's policy does not load; the bundle is not used.",
    next: "Build the bundle again with `writ build`, on the version of Writ that this proxy runs."
  },
  DECISION_VECTOR: {
    audience: "operator",
    exit: 65,
    message: "The policy does not answer as its bundle says it must; the bundle is not used.",
    next: "Build the bundle again with `writ build`; when it stays, report it with the log line."
  },
  DECISION_TAKEOVER: {
    audience: "operator",
    exit: 70,
    message: "The thread that prepares bundles ended or did not answer in time; the bundle is not used yet.",
    next: "It is tried again at the next look. When it stays: give the proxy more memory, or publish a smaller scope."
  },
  DECISION_FAULT: {
    audience: "operator",
    exit: 70,
    message: "The policy engine failed on a question; it was denied.",
    next: "Look for a rule of your own in policies/ that conflicts with itself; else report it with the log line."
  }
};

// packages/contracts/src/error-rows/github.ts
var githubErrors = {
  GITHUB_HISTORY: {
    audience: "operator",
    exit: 65,
    message: "The history of the repository cannot be what was published before; nothing was published.",
    next: "Fetch the whole history (in an Action: fetch-depth: 0). Was it rewritten on purpose? Publish with the next epoch and pin it in proxy.yaml. If not, treat it as an attack."
  },
  GITHUB_UNAVAILABLE: {
    audience: "operator",
    exit: 69,
    message: "GitHub did not answer; nothing was published.",
    next: "Run it again later: the next run repairs what this one did not do."
  },
  GITHUB_LIMIT: {
    audience: "operator",
    exit: 69,
    message: "GitHub's rate limit is spent; nothing was published.",
    next: "Run it again after the time that is named, or with a token of its own."
  },
  GITHUB_REFUSED: {
    audience: "operator",
    exit: 77,
    message: "GitHub refused a request; nothing was published.",
    next: "Give the token the rights to read contents and pull requests, and members of the organisation."
  },
  GITHUB_ANSWER: {
    audience: "operator",
    exit: 76,
    message: "GitHub's answer is not what its API describes; nothing was published.",
    next: "Run it again; if it stays so, report it with the request that is named."
  },
  GITHUB_BUDGET: {
    audience: "operator",
    exit: 69,
    message: "Too many commits would have to be asked about; nothing was published.",
    next: "Give the evidence of the last bundle, so that only what is new is asked."
  },
  GITHUB_EVIDENCE: {
    audience: "operator",
    exit: 65,
    message: "The evidence of the last bundle is not the one that its signature names; nothing was published.",
    next: "Find out who changed it; without it, everything is asked again."
  },
  GITHUB_WRITE: {
    audience: "operator",
    exit: 77,
    message: "GitHub refused a change; no access was changed by it.",
    next: "Give the token the rights to write contents and pull requests, and allow Actions to open pull requests (Settings, Actions, General). To commit directly, the App must be allowed to bypass the rules of the branch."
  },
  GITHUB_NO_REDUCTION: {
    audience: "operator",
    exit: 76,
    message: "A commit that should only remove grants is something else as GitHub compares it; no branch names it.",
    next: "Run it again; if it stays so, find out who else writes to the repository, and report it."
  },
  GITHUB_SIGNATURES: {
    audience: "operator",
    exit: 69,
    message: "Signatures of commits cannot be checked on this machine; nothing was published.",
    next: "Install git 2.34 or newer and OpenSSH 8.2 or newer (Debian: openssh-client), and run it again."
  }
};

// packages/contracts/src/error-rows/identity.ts
var identityErrors = {
  IDENTITY_TOKEN_MALFORMED: {
    audience: "client",
    exit: 77,
    message: "The password is no token of this proxy: get one with `writ token` and give it as it is printed.",
    next: "Get a token with `writ token RESOURCE` and give the whole of it as the password."
  },
  IDENTITY_TOKEN_SIGNATURE: {
    audience: "client",
    exit: 77,
    message: "The password is no token of this proxy: get one with `writ token` and give it as it is printed.",
    next: "Get a token with `writ token RESOURCE`, signed with the key that this proxy has."
  },
  IDENTITY_TOKEN_FOREIGN: {
    audience: "client",
    exit: 77,
    message: "The token is for another resource or repository: get one for this resource with `writ token`.",
    next: "Get a token with `writ token RESOURCE`, naming the resource you connect to."
  },
  IDENTITY_TOKEN_EXPIRED: {
    audience: "client",
    exit: 77,
    message: "The token has ended: get a new one with `writ token`.",
    next: "Get a new token with `writ token RESOURCE`."
  },
  IDENTITY_TOKEN_FUTURE: {
    audience: "client",
    exit: 77,
    message: "The token begins later than the proxy's clock says: wait a minute, or have the clocks checked.",
    next: "Compare the clock of the machine that issued the token with the proxy's."
  },
  IDENTITY_TOKEN_LIFE: {
    audience: "client",
    exit: 77,
    message: "The token was made to live longer than is allowed: get a new one with `writ token`.",
    next: "Make tokens of at most 60 minutes for people and 15 minutes for workloads."
  },
  IDENTITY_PROVIDER_TOKEN: {
    audience: "client",
    exit: 77,
    message: "The token is from no issuer of this repository, or not as it was issued: log in again.",
    next: "Log in again with `writ login`; in a job, ask for a new token with the audience that writ.yaml names."
  },
  IDENTITY_PROVIDER_DOWN: {
    audience: "client",
    exit: 69,
    message: "The identity provider's keys cannot be had right now, so nobody can be proved: try again in a minute.",
    next: "Try again in a minute; those who run the proxy find in its log why the provider does not answer."
  },
  IDENTITY_AUDIENCE: {
    audience: "client",
    exit: 77,
    message: "The token was issued for another audience: ask for one with the audience that writ.yaml names.",
    next: "Ask the provider for a token with the issuer's `audience` in writ.yaml, and no other audience beside it."
  },
  IDENTITY_PROVIDER_EXPIRED: {
    audience: "client",
    exit: 77,
    message: "The provider's token has ended: log in again.",
    next: "Log in again with `writ login`; in a job, ask for a new token right before it is used."
  },
  IDENTITY_PROVIDER_FUTURE: {
    audience: "client",
    exit: 77,
    message: "The provider's token begins later than the proxy's clock says: wait a minute, or have the clocks checked.",
    next: "Compare the proxy's clock with the provider's; one minute between them is taken."
  },
  IDENTITY_PROVIDER_LIFE: {
    audience: "client",
    exit: 77,
    message: "The provider's token lives longer than a day: ask for one with a shorter life.",
    next: "Have the provider issue tokens of at most 24 hours for Writ's audience."
  },
  IDENTITY_PROVIDER_CLAIMS: {
    audience: "client",
    exit: 77,
    message: "The provider's token does not say from when to when it is good, so it is not taken.",
    next: "Have the provider put `exp` and `iat` into its tokens, as OpenID Connect says."
  },
  IDENTITY_PERSON: {
    audience: "client",
    exit: 77,
    message: "The login does not say who this is in the way that writ.yaml asks for: have the provider's claims checked.",
    next: "The token needs `sub`, and in plain ASCII the claim that `user` of the issuer names; an e-mail verified."
  },
  IDENTITY_GROUPS: {
    audience: "client",
    exit: 77,
    message: "The login does not list the groups that writ.yaml asks for: have the provider put them into the token.",
    next: "Have it send the claim itself, at most 500 groups (Entra ID: those assigned to the application only)."
  },
  IDENTITY_WORKLOAD: {
    audience: "client",
    exit: 77,
    message: "The token does not name the job or service by the ids that this issuer's workloads are known by.",
    next: "Compare the token's claims with `workloads` of the issuer in writ.yaml."
  },
  IDENTITY_DISCOVERY: {
    audience: "operator",
    exit: 69,
    message: "The identity provider's configuration or keys cannot be fetched.",
    next: "Look at the address of the issuer in writ.yaml, at the way there from the proxy, and at its certificate."
  },
  IDENTITY_CLAIMS: {
    audience: "user",
    exit: 65,
    message: "No token can be made of this.",
    next: "Check the subject, resource and life: at most 60 minutes for people, 15 for workloads."
  },
  IDENTITY_KEY: {
    audience: "operator",
    exit: 78,
    message: "The key for tokens cannot be used.",
    next: "Make one with `writ keys`: an Ed25519 key whose use is token."
  }
};

// packages/contracts/src/error-rows/model.ts
var modelErrors = {
  MODEL_FOLDER: {
    audience: "user",
    exit: 66,
    message: "The folder of the access repository cannot be read.",
    next: "Name the folder that holds writ.yaml, and check its permissions."
  }
};

// packages/contracts/src/error-rows/protocol-postgres.ts
var postgresErrors = {
  POSTGRES_PROTOCOL: {
    audience: "client",
    exit: 76,
    message: "A message broke the PostgreSQL protocol.",
    next: "Check the driver and what lies between it and Writ; connect again."
  },
  POSTGRES_TOO_LARGE: {
    audience: "client",
    exit: 76,
    message: "A message is longer than its kind may be.",
    next: "Send it in smaller parts; connect again."
  },
  POSTGRES_TLS_REQUIRED: {
    audience: "client",
    exit: 76,
    message: "This listener speaks TLS only.",
    next: "Connect with sslmode=verify-full and the certificate you were given."
  },
  POSTGRES_CLIENT_TIMEOUT: {
    audience: "client",
    exit: 75,
    message: "The client took too long.",
    next: "Connect again."
  },
  POSTGRES_UNSUPPORTED: {
    audience: "client",
    exit: 76,
    message: "Writ does not speak this part of the PostgreSQL protocol.",
    next: "Do it by other statements, or ask for it to be supported."
  },
  POSTGRES_SETTING: {
    audience: "client",
    exit: 76,
    message: "This start-up setting is not allowed in this session.",
    next: "Leave it out of the connection string."
  },
  POSTGRES_UPSTREAM_DOWN: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource cannot be reached.",
    next: "Try again; if it stays so, tell those who run the resource."
  },
  POSTGRES_UPSTREAM_TLS: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource did not prove who it is.",
    next: "Tell those who run the resource: its certificate must fit its address and chain to the CA in its file."
  },
  POSTGRES_UPSTREAM_AUTH: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource did not take the login of this role.",
    next: "Tell those who run the resource: check the login of the role; only SCRAM-SHA-256 is used."
  },
  POSTGRES_UPSTREAM_REFUSED: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource refused the connection.",
    next: "Tell those who run the resource; the log of the proxy has the SQLSTATE."
  },
  POSTGRES_UPSTREAM_PROTOCOL: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource broke the PostgreSQL protocol.",
    next: "Connect again; if it stays so, tell those who run the resource."
  },
  POSTGRES_UPSTREAM_TIMEOUT: {
    audience: "client",
    exit: 69,
    message: "The database behind this resource took too long.",
    next: "Try again; if it stays so, tell those who run the resource."
  },
  POSTGRES_CATALOG: {
    audience: "client",
    exit: 69,
    message: "The catalog of the database behind this resource could not be read, so masks and tables cannot be checked.",
    next: "Tell those who run the resource: the login of the role must be able to read pg_catalog."
  }
};

// packages/contracts/src/error-rows/proxy.ts
var proxyErrors = {
  PROXY_ALLOWANCE: {
    audience: "operator",
    exit: 78,
    message: "The resource names what writ.yaml does not allow it.",
    next: "Security adds the address or secret to its line in writ.yaml, or its owners name another."
  },
  PROXY_CONFIGURATION: {
    audience: "operator",
    exit: 78,
    message: "The proxy's configuration is not usable.",
    next: "Correct proxy.yaml where the message points and start the proxy again."
  },
  PROXY_LISTEN: {
    audience: "operator",
    exit: 71,
    message: "The proxy cannot listen on the address it was given.",
    next: "Choose another address in proxy.yaml, or stop what holds it."
  },
  PROXY_WORKER: {
    audience: "operator",
    exit: 71,
    message: "A worker process of the proxy did not start.",
    next: "Read what it logged before; if there is nothing, start the proxy with workers: 1 and see."
  }
};

// packages/contracts/src/error-rows/publish.ts
var publishErrors = {
  PUBLISH_HISTORY: {
    audience: "operator",
    exit: 65,
    message: "The commit published last is not on the first-parent history of this one; nothing was published.",
    next: "Was the branch rewritten on purpose? Raise `epoch` in the publishing workflow and in every proxy.yaml: all is proved anew then. If not, treat it as an attack: put the branch back to the commit that is named."
  },
  PUBLISH_EPOCH: {
    audience: "operator",
    exit: 78,
    message: "The store holds a bundle of another epoch; nothing was published.",
    next: "Give the epoch that proxy.yaml pins. It is only raised, and only after history was rewritten on purpose."
  },
  PUBLISH_LATEST: {
    audience: "operator",
    exit: 65,
    message: "The store's newest bundle is missing or nobody trusted signed it; nothing was published.",
    next: "Find out who wrote to the store. Then copy the newest good sha256-….tar.gz over latest.tar.gz and run again. After a change of keys, name the old public key beside the new one until something was published."
  },
  PUBLISH_BEHIND: {
    audience: "operator",
    exit: 65,
    message: "The store's newest bundle is not of the branch's newest commit; it was not renewed.",
    next: "Did publishing fail, or was it skipped? Run it, and renewing works again. If not, somebody put an older bundle back: copy the newest sha256-….tar.gz over latest.tar.gz. Where it must live on as it is, run once with `--behind` (in the Action: `behind: true`): what was removed since stays in force."
  },
  PUBLISH_EVIDENCE: {
    audience: "operator",
    exit: 65,
    message: "The evidence of the bundle published last is missing or altered; nothing was published.",
    next: "Put the file that is named back from a backup; the bundle's signature holds its digest. If there is none, run once with `--ask-again` (in the Action: `ask-again: true`): everything is proved anew."
  },
  PUBLISH_PROVIDER: {
    audience: "operator",
    exit: 78,
    message: "The bundle published last has evidence of who approved it, and this one would have none.",
    next: "Publish with a provider (`--provider github`, or `git`), or raise the epoch to go on without evidence."
  },
  PUBLISH_HANDOVER: {
    audience: "operator",
    exit: 65,
    message: "What was handed over is not what the step before made; nothing was signed or stored.",
    next: "Run the building step again. If it stays so, find out who can change files between the steps."
  },
  PUBLISH_CLAIMS: {
    audience: "operator",
    exit: 65,
    message: "What was handed over is not for this signer; nothing was signed.",
    next: "Give building and signing the same repository, scope and epoch: those that proxy.yaml pins."
  },
  PUBLISH_KEYS: {
    audience: "operator",
    exit: 78,
    message: "A key is not given as it must be; nothing was signed or published.",
    next: "Give the files that `writ keys` made: bundle.jwk to who signs, bundle.public.jwk to everybody else."
  },
  PUBLISH_BUSY: {
    audience: "operator",
    exit: 75,
    message: "Others kept replacing the newest bundle of the store; this one was not published.",
    next: "Run it again, and let one publishing run at a time (in an Action: a concurrency group that queues)."
  }
};

// packages/contracts/src/error-rows/record.ts
var recordErrors = {
  RECORD_FULL: {
    audience: "operator",
    exit: 74,
    message: "There is no room left for records; nothing runs unrecorded.",
    next: "Free space in the records folder, then connect again."
  },
  RECORD_FAILED: {
    audience: "operator",
    exit: 74,
    message: "The record could not be written; nothing runs unrecorded.",
    next: "Look at the records folder and its disk, then connect again."
  },
  RECORD_OVERFLOW: {
    audience: "operator",
    exit: 74,
    message: "Records come faster than the disk takes them; the session cannot go on.",
    next: "Look at the disk of the records folder, then connect again."
  },
  RECORD_KEY: {
    audience: "operator",
    exit: 78,
    message: "The record key is not usable.",
    next: "Give an Ed25519 key in JWK form; `writ keys` makes one."
  },
  RECORD_NOT_FOUND: {
    audience: "user",
    exit: 66,
    message: "There is no such record.",
    next: "Run `writ records list`."
  },
  RECORD_ALTERED: {
    audience: "user",
    exit: 65,
    message: "The record is not as it was written.",
    next: "Run `writ records verify` to see what else changed."
  },
  RECORD_TOO_MANY: {
    audience: "user",
    exit: 65,
    message: "The folder holds more records than one look takes.",
    next: "Move the oldest years into a folder of their own, with the journals of their time, and look at each."
  }
};

// packages/contracts/src/error-rows/request.ts
var requestErrors = {
  REQUEST_TOKEN: {
    audience: "user",
    exit: 77,
    message: "Nobody is known to be asking: there is no token for GitHub.",
    next: "Set GH_TOKEN, or log in with gh auth login; with plain git, add --git."
  },
  REQUEST_RIGHTS: {
    audience: "user",
    exit: 77,
    message: "GitHub refuses this to the token; nothing was asked for.",
    next: "Use a token of yours that may read and write contents and pull requests of the access repository."
  },
  REQUEST_UNANSWERED: {
    audience: "user",
    exit: 69,
    message: "GitHub did not answer as it should.",
    next: "Run it again; writ status says what was asked for already."
  },
  REQUEST_REPOSITORY: {
    audience: "user",
    exit: 64,
    message: "It is not known which access repository is meant.",
    next: "Add --repository OWNER/NAME once, or run it in a clone of the access repository."
  },
  REQUEST_FORK: {
    audience: "user",
    exit: 64,
    message: "What is merged into a fork gives nobody anything; nothing was asked for.",
    next: "Name the repository that is published: --repository OWNER/NAME."
  },
  REQUEST_WHO: {
    audience: "user",
    exit: 77,
    message: "Whoever asks is nobody in people.yaml, or two; nothing was asked for.",
    next: "Have security add or correct the line in people.yaml; then ask again."
  },
  REQUEST_BASE: {
    audience: "user",
    exit: 65,
    message: "The access repository is not valid as it stands, so nothing can be asked for.",
    next: "Have an owner correct it (writ validate says what is wrong); then ask again."
  },
  REQUEST_TAKEN: {
    audience: "user",
    exit: 73,
    message: "There is no free name for the grant; nothing was asked for.",
    next: "Ask with another reason: the name of the file is made from it."
  },
  REQUEST_MOVED: {
    audience: "user",
    exit: 75,
    message: "The branch moved again and again; nothing was asked for.",
    next: "Run it again."
  },
  REQUEST_SIGN: {
    audience: "user",
    exit: 77,
    message: "The commit could not be signed; no branch was made.",
    next: "Name your SSH key: --key ~/.ssh/id_ed25519.pub, or git config user.signingkey ~/.ssh/id_ed25519.pub. Its public half must stand under your name in people.yaml."
  },
  REQUEST_GRANT: {
    audience: "user",
    exit: 66,
    message: "There is no such grant that is yours.",
    next: "Look at yours: writ status lists them."
  }
};

// packages/contracts/src/error-rows/secrets.ts
var secretsErrors = {
  SECRETS_UNSUPPORTED: {
    audience: "operator",
    exit: 69,
    message: "A credential that Writ needs before it can ask a secret store cannot lie in one.",
    next: "Use { file: PATH } or { env: NAME } here; vault and aws are for the logins of resources."
  },
  SECRETS_REFERENCE: {
    audience: "operator",
    exit: 78,
    message: "A credential's reference is not as it must be.",
    next: "Name one place: { vault: PATH#KEY }, { aws: NAME#KEY }, { file: PATH } or { env: NAME } (docs/secrets.md)."
  },
  SECRETS_ABSENT: {
    audience: "operator",
    exit: 78,
    message: "A credential is not where its reference says.",
    next: "Put it there: in the store, the proxy's environment or the file; `writ secrets check` asks for all of them."
  },
  SECRETS_UNREADABLE: {
    audience: "operator",
    exit: 78,
    message: "A credential's file cannot be used.",
    next: "It must be a regular file (or a link to one) that the proxy's user may read."
  },
  SECRETS_EXPOSED: {
    audience: "operator",
    exit: 78,
    message: "A credential's file can be read by every user of the machine; it was not used.",
    next: "Take that right away, such as with chmod 600 or 640, and change the credential."
  },
  SECRETS_UNFIT: {
    audience: "operator",
    exit: 78,
    message: "A credential is empty, too long or no text.",
    next: "It must be 1 byte to 64 KiB of UTF-8 without a zero byte; one line break at the end of a file is left out."
  },
  SECRETS_UNCONFIGURED: {
    audience: "operator",
    exit: 78,
    message: "The proxy is not told how to reach a secret store.",
    next: "Write secrets: { vault: … } or { aws: … } in proxy.yaml (docs/secrets.md)."
  },
  SECRETS_STORE: {
    audience: "operator",
    exit: 69,
    message: "A secret store could not be asked, or could not answer.",
    next: "See that it runs, is unsealed and can be reached; what was fetched is used for keepFor of proxy.yaml."
  },
  SECRETS_REFUSED: {
    audience: "operator",
    exit: 77,
    message: "A secret store refuses this proxy.",
    next: "Check the login below secrets: in proxy.yaml, and what its role may read (docs/secrets.md)."
  },
  SECRETS_NOTE: {
    audience: "operator",
    exit: 74,
    message: "A database user was not used: its lease could not be noted on disk first.",
    next: "Make room for the state folder, and let the proxy's user write there."
  }
};

// packages/contracts/src/error-rows/session.ts
var sessionErrors = {};

// packages/contracts/src/error-rows/sql.ts
var sqlErrors = {
  SQL_GRAMMAR: {
    audience: "client",
    exit: 69,
    message: "The grammar of this server's version of PostgreSQL is not here, so its statements cannot be checked.",
    next: "Ask the platform engineer: docs/operating.md names the versions."
  }
};

// packages/contracts/src/error-rows/store.ts
var storeErrors = {
  STORE_ADDRESS: {
    audience: "operator",
    exit: 78,
    message: "The store's address cannot be used; nothing was read or written.",
    next: "Write a folder, https://HOST/PATH/ or s3://BUCKET/PREFIX/; credentials go beside it, never into it."
  },
  STORE_WRITE: {
    audience: "operator",
    exit: 69,
    message: "The store did not take an object as it must; whether it was written is not known.",
    next: "Run it again: what was stored is found, and `latest` moves last. See what the publisher may do in the store."
  }
};

// packages/contracts/src/errors.ts
var errorTable = {
  WRIT_USAGE: {
    audience: "user",
    exit: 64,
    message: "The command line is not understood.",
    next: "Run the command with --help."
  },
  WRIT_INVARIANT: {
    audience: "operator",
    exit: 70,
    message: "Writ broke one of its own rules; nothing was allowed.",
    next: "Report it with the log line."
  },
  KEY_USE: {
    audience: "operator",
    exit: 78,
    message: "A key is used for something it was not made for.",
    next: "Give the key made for this use: `writ keys` makes the usual three, `writ keys break-glass` the offline one."
  },
  ...modelErrors,
  ...bundleErrors,
  ...identityErrors,
  ...secretsErrors,
  ...recordErrors,
  ...sqlErrors,
  ...compilerErrors,
  ...decisionErrors,
  ...sessionErrors,
  ...postgresErrors,
  ...proxyErrors,
  ...githubErrors,
  ...publishErrors,
  ...storeErrors,
  ...requestErrors,
  ...auditErrors,
  ...cliErrors,
  ...actionsErrors
};
var WritError = class extends Error {
  name = "WritError";
  code;
  detail;
  constructor(code, detail = "", options) {
    super(detail === "" ? errorTable[code].message : `${errorTable[code].message} ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
};

// packages/contracts/src/token-endpoint.ts
var tokenPaths = {
  token: "/token",
  reach: "/reach",
  wellKnown: "/.well-known/writ",
  keys: "/.well-known/jwks.json"
};
var tokenExchange = {
  grantType: "urn:ietf:params:oauth:grant-type:token-exchange",
  /** Either for the provider's token; a JWT in both cases. */
  subjectTokenTypes: ["urn:ietf:params:oauth:token-type:id_token", "urn:ietf:params:oauth:token-type:jwt"],
  /** What is issued, and the only `requested_token_type` that may be asked for. */
  issuedTokenType: "urn:ietf:params:oauth:token-type:jwt"
};

// packages/actions/src/run/program-environment.ts
function isForActionAlone(name2) {
  return /^(INPUT_|ACTIONS_|AWS_)|TOKEN$/i.test(name2);
}
function takeEnvironment(own) {
  const env = { ...own };
  for (const name2 of Object.keys(env)) if (isForActionAlone(name2)) delete own[name2];
  return env;
}

// packages/actions/src/run/runner-run.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

// packages/actions/src/run/limits.ts
var summaryBytesMax = 1 << 20;
var annotationCharactersMax = 8 << 10;
var titleCharactersMax = 255;
var maskedLineCharactersMin = 4;

// packages/model/src/address.ts
import { BlockList, isIPv4, isIPv6 } from "node:net";
function splitAddress(address) {
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, colon).toLowerCase().replace(/^\[(.*)\]$/, "$1");
  return { host, port: Number(address.slice(colon + 1)) };
}
var loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
function isLoopback(host) {
  if (isIPv4(host)) return loopback.check(host, "ipv4");
  if (isIPv6(host)) return !host.includes("%") && !host.includes(".") && loopback.check(host, "ipv6");
  return host === "localhost";
}

// packages/model/src/printable.ts
var invisible = String.raw`\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f` + String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`;
var unprintable = new RegExp(String.raw`[\u0000-\u001f${invisible}\ud800-\udfff]`, "gu");
var named = { "	": "\\t", "\n": "\\n", "\r": "\\r" };
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  return named[character] ?? (code <= 255 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
function hex(code, digits) {
  return code.toString(16).padStart(digits, "0");
}
function printable(text) {
  return text.replace(unprintable, escapeCharacter).replaceAll("##[", "#\\x23[");
}

// packages/actions/src/run/workflow-commands.ts
var commandStart = /^(\s*):(?=:)/u;
function safeLines(text) {
  return text.split(/\r\n|\r|\n/).map((line) => printable(line).replace(commandStart, "$1\\x3a")).join("\n");
}
function formatAnnotation(annotation) {
  const { level, message, title, file, line, column, columnEnd } = annotation;
  const place = { file, line, endLine: line, col: column, endColumn: columnEnd };
  const properties = Object.entries({
    ...place,
    title: title === void 0 ? void 0 : cut(title, titleCharactersMax)
  }).filter(([, value]) => value !== void 0).map(([name2, value]) => `${name2}=${escapeProperty(printable(String(value)))}`);
  const words = properties.length === 0 ? "" : ` ${properties.join(",")}`;
  const text = cut(message, annotationCharactersMax).split(/\r\n|\r|\n/).map(printable).join("\n");
  return `::${level}${words}::${escapeData(text)}`;
}
function formatMask(value) {
  return `::add-mask::${escapeData(value)}`;
}
function formatOutput(name2, value, delimiter) {
  if (!/^[a-z][a-z0-9-]*$/.test(name2)) throw new Error(`${JSON.stringify(name2)} is no name for an output`);
  return assigned(name2, value, delimiter);
}
function formatVariable(name2, value, delimiter) {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name2)) throw new Error(`${JSON.stringify(name2)} is no name for a variable`);
  return assigned(name2, value, delimiter);
}
function assigned(name2, value, delimiter) {
  if (value.includes(delimiter)) throw new Error("a value holds its own delimiter");
  return `${name2}<<${delimiter}
${value}
${delimiter}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function cut(text, charactersMax) {
  if (text.length <= charactersMax) return text;
  return `${text.slice(0, charactersMax - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// packages/actions/src/run/runner-run.ts
function openRun({ env, print }) {
  const secrets = [];
  const withoutSecrets = (text) => secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text);
  const hide = (value) => {
    if (value === "" || secrets.includes(value)) return;
    secrets.push(value);
    secrets.sort((one, other) => other.length - one.length);
    print(`${formatMask(value)}
`);
  };
  let summaryBytes = 0;
  const delimiter = () => `writ_${randomUUID()}`;
  const append = (file, text) => {
    const path = env[file];
    if (path) appendFileSync(path, text);
  };
  const input = (name2) => env[`INPUT_${name2.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
  return {
    env,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    input,
    requiredInput(name2) {
      const value = input(name2);
      if (value === "") throw new WritError("ACTIONS_INPUT", `\`${name2}\` is not given.`);
      return value;
    },
    maskSecret(value) {
      const lines = value.split(/\r\n|\r|\n/).filter((line) => line.trim().length >= maskedLineCharactersMin);
      for (const secret of [value.trim(), ...lines, ...lines.map((line) => line.trim())]) hide(secret);
    },
    setOutput: (name2, value) => append("GITHUB_OUTPUT", formatOutput(name2, value, delimiter())),
    exportVariable: (name2, value) => append("GITHUB_ENV", formatVariable(name2, value, delimiter())),
    keepForPost: (name2, value) => append("GITHUB_STATE", formatOutput(name2, value, delimiter())),
    keptForPost: (name2) => env[`STATE_${name2}`] ?? "",
    info: (text) => print(`${safeLines(withoutSecrets(text))}
`),
    annotate: (annotation) => print(`${formatAnnotation(withoutSecretsIn(annotation, withoutSecrets))}
`),
    async summarize(markdown) {
      const file = env["GITHUB_STEP_SUMMARY"];
      const { text, bytes } = fitting(withoutSecrets(markdown), summaryBytesMax - summaryBytes);
      summaryBytes += bytes;
      if (file && bytes > 0) appendFileSync(file, text);
    }
  };
}
function withoutSecretsIn(annotation, withoutSecrets) {
  const { title } = annotation;
  const message = withoutSecrets(annotation.message);
  return title === void 0 ? { ...annotation, message } : { ...annotation, message, title: withoutSecrets(title) };
}
var cutNote = "\n\nThe rest is not shown: a summary holds 1 MiB.\n";
function fitting(text, bytesLeft) {
  const ended = text.endsWith("\n") ? text : `${text}
`;
  const all = Buffer.from(ended);
  if (all.byteLength <= bytesLeft - cutNote.length) return { text: ended, bytes: all.byteLength };
  if (bytesLeft < cutNote.length) return { text: "", bytes: 0 };
  const part = all.subarray(0, bytesLeft - cutNote.length);
  const kept = part.subarray(0, part.lastIndexOf(10) + 1).toString("utf8");
  return { text: `${kept}${cutNote}`, bytes: bytesLeft };
}

// packages/actions/src/run/run-action.ts
async function runAction(action, runner) {
  const run = openRun(runner);
  for (const name2 of action.secrets) run.maskSecret(run.input(name2));
  try {
    return await action.run(run) === "done" ? 0 : 1;
  } catch (error) {
    return explain(error, { run, name: action.name });
  }
}
function explain(error, { run, name: name2 }) {
  const known = error instanceof WritError ? error : new WritError("WRIT_INVARIANT", sentenceOf(error));
  const { next, exit } = errorTable[known.code];
  run.annotate({ level: "error", title: `writ ${name2}: ${known.code}`, message: `${known.message}
Next: ${next}` });
  const stack = error instanceof Error ? error.stack ?? "" : "";
  if (run.env["RUNNER_DEBUG"] === "1") run.info(stack);
  return exit;
}
function sentenceOf(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
async function runOnRunner(action) {
  const env = takeEnvironment(process.env);
  process.exitCode = await runAction(action, { env, print: (text) => void process.stdout.write(text) });
}

// packages/actions/src/token/token.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// packages/actions/src/token/exchange.ts
import { isIP } from "node:net";

// packages/actions/src/token/ask.ts
import { request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";

// packages/actions/src/token/limits.ts
var requestMsMax = 2e4;
var answerBytesMax = 256 << 10;
var idTokenAttemptsMax = 4;
var waitMsFirst = 500;
var exchangeAttemptsMax = 4;
var retrySecondsMax = 30;
var refusalCharactersMax = 600;
var tokenCharactersMax = 32768;
var authorityCharactersMax = 65536;

// packages/actions/src/token/ask.ts
async function ask({ url, method, headers, body, ca }) {
  const send = url.protocol === "https:" ? requestTls : requestPlain;
  const options = { method, headers, signal: AbortSignal.timeout(requestMsMax), ...ca === void 0 ? {} : { ca } };
  return await new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      const parts = [];
      let bytes = 0;
      response.on("data", (part) => {
        bytes += part.byteLength;
        if (bytes > answerBytesMax) request.destroy(new Error("its answer is too large"));
        parts.push(part);
      });
      response.on("end", () => {
        if (!response.complete) return reject(new Error("its answer broke off"));
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, text: Buffer.concat(parts).toString("utf8"), ...retryAfter(answered["retry-after"]) });
      });
      response.on("error", reject);
    });
    request.on("error", (error) => reject(inWords(error)));
    request.end(body);
  });
}
function retryAfter(header) {
  return header !== void 0 && /^\d{1,6}$/.test(header) ? { retryAfterSeconds: Number(header) } : {};
}
function inWords(error) {
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return new Error(`no answer in ${requestMsMax / 1e3} s`);
  }
  return new Error(error.code ?? error.message);
}
function fieldsIn(text) {
  try {
    return recordIn(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function recordIn(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  return value;
}

// packages/actions/src/token/exchange.ts
function proxyAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const safe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopbackHost(url.hostname);
  if (url !== void 0 && safe && url.username === "" && url.search === "" && url.hash === "") return url;
  const wish = "write https://HOST:PORT of the control port (http:// on loopback only)";
  throw new WritError("ACTIONS_INPUT", `\`proxy\` is ${JSON.stringify(text)}: ${wish}.`);
}
function isLoopbackHost(host) {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || isIP(bare) !== 0 && isLoopback(bare);
}
async function exchangeToken({ proxy, idToken, ...wish }, wait) {
  const form = new URLSearchParams({
    grant_type: tokenExchange.grantType,
    subject_token: idToken,
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    audience: wish.resource,
    scope: wish.scope
  });
  const question = {
    url: new URL(tokenPaths.token, proxy),
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: form.toString(),
    ...wish.ca === void 0 ? {} : { ca: wish.ca }
  };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(question).catch((error) => error.message);
    if (typeof answer === "string") throw refusal(`${proxy.host} cannot be asked: ${answer}.`);
    const { status, retryAfterSeconds = 1 } = answer;
    const later = (status === 429 || status === 503) && retryAfterSeconds <= retrySecondsMax;
    if (!later || attempt === exchangeAttemptsMax) return accessTokenIn(answer, proxy);
    await wait(retryAfterSeconds * 1e3);
  }
}
function accessTokenIn({ status, text }, proxy) {
  const fields = fieldsIn(text);
  if (status === 404 || status === 405) {
    throw refusal(`${proxy.host} exchanges no tokens: POST /token is answered with ${status}.`);
  }
  if (status !== 200) throw refusal(`${proxy.host} answers ${status}. ${saidIn(fields ?? {})}`.trim());
  const { access_token: token, expires_in: life, jti, access } = fields ?? {};
  const good = typeof token === "string" && /^[\x21-\x7e]+$/.test(token) && token.length <= tokenCharactersMax;
  const [opened] = Array.isArray(access) ? access : [];
  const { role, grant, until } = recordIn(opened) ?? {};
  if (!good || !isSeconds(life) || !isWord(jti) || !isWord(role) || !isWord(grant) || !isSeconds(until)) {
    throw refusal(`${proxy.host} answers something else than an access token.`);
  }
  return { token, lifeSeconds: life, id: jti, role, grant, until };
}
function saidIn({ error, error_description: why, choices, next }) {
  const others = (Array.isArray(choices) ? choices : []).map((choice) => recordIn(choice)?.["role"]).filter(isWord);
  const said = [
    [error, why].filter((part) => typeof part === "string").join(": "),
    others.length === 0 ? "" : `In force are: ${others.join(", ")}.`,
    typeof next === "string" ? next : ""
  ];
  return printable(
    said.filter((part) => part !== "").join(" ").slice(0, refusalCharactersMax)
  );
}
function isWord(value) {
  return typeof value === "string" && /^[\x21-\x7e]{1,200}$/.test(value);
}
function isSeconds(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function refusal(detail) {
  return new WritError("ACTIONS_EXCHANGE", detail);
}

// packages/actions/src/token/gateway.ts
var hostPort = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*):\d{1,5}$/;
function parseGateway(address) {
  if (!hostPort.test(address)) return void 0;
  const { host, port } = splitAddress(address);
  return port >= 1 && port <= 65535 ? { host, port } : void 0;
}
async function findGateway({ proxy, address, ca }) {
  const said = await gatewaySaid(proxy, ca);
  const named2 = address === void 0 ? void 0 : parseGateway(address);
  const { host, port } = named2 ?? said ?? { host: proxy.hostname.replace(/^\[|\]$/g, ""), port: 5432 };
  return { host, port, ca: ca ?? said?.ca, tls: said?.tls !== false || !isLoopbackHost(host) };
}
async function gatewaySaid(proxy, ca) {
  const url = new URL(tokenPaths.wellKnown, proxy);
  const trust = ca === void 0 ? {} : { ca };
  const answer = await ask({ url, method: "GET", headers: { accept: "application/json" }, ...trust }).catch(() => {
  });
  if (answer?.status !== 200) return void 0;
  const { host, port, tls, ca: authority } = recordIn(fieldsIn(answer.text)?.["postgres"]) ?? {};
  if (typeof host !== "string" || typeof port !== "number" || typeof tls !== "boolean") return void 0;
  const place = parseGateway(`${host.includes(":") ? `[${host}]` : host}:${port}`);
  if (place === void 0) return void 0;
  return { ...place, tls, ca: isAuthority(authority) ? authority : void 0 };
}
function isAuthority(value) {
  return typeof value === "string" && value.length <= authorityCharactersMax && value.includes("BEGIN CERTIFICATE");
}

// packages/actions/src/token/id-token.ts
async function requestIdToken(run, audience, wait) {
  const [address, bearer] = [run.env["ACTIONS_ID_TOKEN_REQUEST_URL"], run.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
  if (!address || !bearer || !URL.canParse(address)) {
    throw new WritError("ACTIONS_ID_TOKEN", "GitHub offers this job none.");
  }
  run.maskSecret(bearer);
  const url = new URL(address);
  url.searchParams.set("audience", audience);
  const headers = { authorization: `Bearer ${bearer}`, accept: "application/json" };
  let why = "";
  for (let attempt = 1; attempt <= idTokenAttemptsMax; attempt += 1) {
    const answer = await ask({ url, method: "GET", headers }).catch((error) => error.message);
    const token = typeof answer === "string" || answer.status !== 200 ? void 0 : fieldsIn(answer.text)?.["value"];
    if (typeof token === "string" && token !== "" && token.length <= tokenCharactersMax) {
      run.maskSecret(token);
      return token;
    }
    why = typeof answer === "string" ? answer : `status ${answer.status}`;
    if (typeof answer !== "string" && answer.status >= 400 && answer.status < 500) break;
    if (attempt < idTokenAttemptsMax) await wait(waitMsFirst * 2 ** (attempt - 1));
  }
  throw new WritError("ACTIONS_ID_TOKEN", `GitHub gave none: ${why}.`);
}

// packages/actions/src/token/token.ts
var name = /^[a-z0-9][a-z0-9-]{0,62}$/;
var grantId = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/;
function tokenActionThat(wait = sleep) {
  return {
    name: "token",
    secrets: [],
    run: async (run) => run.keptForPost("post") === "" ? await main(run, wait) : await post(run)
  };
}
var tokenAction = tokenActionThat();
async function main(run, wait) {
  run.keepForPost("post", "true");
  const wish = wishOf(run);
  const { proxy, resource, scope, ca, address } = wish;
  const idToken = await requestIdToken(run, wish.audience, wait);
  const asked = { proxy, idToken, resource, scope, ...ca === void 0 ? {} : { ca } };
  const access = await exchangeToken(asked, wait);
  run.maskSecret(access.token);
  if (wish.role !== "" && wish.role !== access.role) {
    throw wrong("role", wish.role, `${access.role}, which is the role of ${access.grant}, or leave it out`);
  }
  const until = new Date(access.until * 1e3).toISOString();
  const outputs = { token: access.token, seconds: String(access.lifeSeconds), grant: access.grant, until };
  for (const [output, value] of Object.entries({ ...outputs, id: access.id })) run.setOutput(output, value);
  if (wish.exported) {
    const gateway = await findGateway({ proxy, address, ca });
    await exportVariables(run, { gateway, resource, role: access.role, token: access.token });
  }
  const given = `by grant ${access.grant} (until ${until})`;
  run.info(`A token for ${access.role} on ${resource} ${given}, good for ${access.lifeSeconds} s, id ${access.id}.`);
  return "done";
}
function wishOf(run) {
  const proxy = proxyAddress(run.requiredInput("proxy"));
  const [resource, grant] = [run.requiredInput("resource"), run.input("grant")];
  const role = grant === "" ? run.requiredInput("role") : run.input("role");
  if (!name.test(resource)) throw wrong("resource", resource, "a name such as orders-db");
  if (role !== "" && !name.test(role)) throw wrong("role", role, "a name such as read-only");
  if (grant !== "" && !grantId.test(grant))
    throw wrong("grant", grant, "RESOURCE/NAME, as its file lies under grants/");
  const address = run.input("address");
  if (address !== "" && parseGateway(address) === void 0) throw wrong("address", address, "HOST:PORT");
  const exported = run.input("export") || "true";
  if (exported !== "true" && exported !== "false") throw wrong("export", exported, "true or false");
  return {
    ...{ proxy, resource, role, exported: exported === "true" },
    scope: grant === "" ? `role:${role}` : `grant:${grant}`,
    audience: run.input("audience") || "writ",
    address: address || void 0,
    ca: run.input("ca") || void 0
  };
}
function wrong(input, given, instead) {
  return new WritError("ACTIONS_INPUT", `\`${input}\` is ${JSON.stringify(given)}: write ${instead}.`);
}
async function exportVariables(run, { gateway, resource, role, token }) {
  const { host, port, ca, tls } = gateway;
  const variables = { PGHOST: host, PGPORT: String(port), PGDATABASE: resource, PGUSER: role, PGPASSWORD: token };
  for (const [variable, value] of Object.entries(variables)) run.exportVariable(variable, value);
  run.exportVariable("PGCLIENTENCODING", "UTF8");
  run.exportVariable("PGSSLMODE", tls ? "verify-full" : "disable");
  if (tls) run.exportVariable("PGSSLROOTCERT", ca === void 0 ? "system" : await authorityFile(run, ca));
}
async function authorityFile(run, ca) {
  const folder = await mkdtemp(join(run.env["RUNNER_TEMP"] || tmpdir(), "writ-token-"));
  run.keepForPost("folder", folder);
  const file = join(folder, "ca.pem");
  await writeFile(file, ca.endsWith("\n") ? ca : `${ca}
`);
  return file;
}
async function post(run) {
  const folder = run.keptForPost("folder");
  if (/[/\\]writ-token-[A-Za-z0-9]+$/.test(folder)) await rm(folder, { recursive: true, force: true });
  run.info("The token is not used any more; it ends by itself within minutes.");
  return "done";
}

// packages/actions/src/token/main.ts
await runOnRunner(tokenAction);
