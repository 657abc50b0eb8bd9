// Made from packages/actions by `npm run generate`. Do not edit.
import { createRequire as createBundledRequire } from "node:module";
const require = createBundledRequire(import.meta.url);

// packages/contracts/src/data.ts
var bundleFormat = 1;

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

// packages/contracts/src/key-use.ts
var keyUses = ["bundle", "token", "record", "break-glass"];
var shown = {
  bundle: "bundles",
  token: "tokens",
  record: "records",
  "break-glass": "break-glass bundles"
};
var keyUseMember = "writ_use";
function assertKeyUse(key, use) {
  const marked = Object.hasOwn(key.jwk, keyUseMember) ? Reflect.get(key.jwk, keyUseMember) : void 0;
  if (marked === use) return;
  const found = keyUses.find((known) => known === marked);
  const made = found === void 0 ? "no known use" : shown[found];
  throw new WritError("KEY_USE", `Key ${JSON.stringify(key.kid)} is for ${made}, not for ${shown[use]}.`);
}

// packages/actions/src/run/program-environment.ts
function isForActionAlone(name) {
  return /^(INPUT_|ACTIONS_|AWS_)|TOKEN$/i.test(name);
}
function takeEnvironment(own) {
  const env = { ...own };
  for (const name of Object.keys(env)) if (isForActionAlone(name)) delete own[name];
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
  const { level, message: message2, title, file, line, column, columnEnd } = annotation;
  const place2 = { file, line, endLine: line, col: column, endColumn: columnEnd };
  const properties = Object.entries({
    ...place2,
    title: title === void 0 ? void 0 : cut(title, titleCharactersMax)
  }).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`);
  const words = properties.length === 0 ? "" : ` ${properties.join(",")}`;
  const text = cut(message2, annotationCharactersMax).split(/\r\n|\r|\n/).map(printable).join("\n");
  return `::${level}${words}::${escapeData(text)}`;
}
function formatMask(value) {
  return `::add-mask::${escapeData(value)}`;
}
function formatOutput(name, value, delimiter) {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name for an output`);
  return assigned(name, value, delimiter);
}
function formatVariable(name, value, delimiter) {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name for a variable`);
  return assigned(name, value, delimiter);
}
function assigned(name, value, delimiter) {
  if (value.includes(delimiter)) throw new Error("a value holds its own delimiter");
  return `${name}<<${delimiter}
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
  const input = (name) => env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
  return {
    env,
    workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    input,
    requiredInput(name) {
      const value = input(name);
      if (value === "") throw new WritError("ACTIONS_INPUT", `\`${name}\` is not given.`);
      return value;
    },
    maskSecret(value) {
      const lines = value.split(/\r\n|\r|\n/).filter((line) => line.trim().length >= maskedLineCharactersMin);
      for (const secret of [value.trim(), ...lines, ...lines.map((line) => line.trim())]) hide(secret);
    },
    setOutput: (name, value) => append("GITHUB_OUTPUT", formatOutput(name, value, delimiter())),
    exportVariable: (name, value) => append("GITHUB_ENV", formatVariable(name, value, delimiter())),
    keepForPost: (name, value) => append("GITHUB_STATE", formatOutput(name, value, delimiter())),
    keptForPost: (name) => env[`STATE_${name}`] ?? "",
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
  const message2 = withoutSecrets(annotation.message);
  return title === void 0 ? { ...annotation, message: message2 } : { ...annotation, message: message2, title: withoutSecrets(title) };
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
  for (const name of action.secrets) run.maskSecret(run.input(name));
  try {
    return await action.run(run) === "done" ? 0 : 1;
  } catch (error) {
    return explain(error, { run, name: action.name });
  }
}
function explain(error, { run, name }) {
  const known = error instanceof WritError ? error : new WritError("WRIT_INVARIANT", sentenceOf(error));
  const { next, exit } = errorTable[known.code];
  run.annotate({ level: "error", title: `writ ${name}: ${known.code}`, message: `${known.message}
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

// packages/bundle/src/limits.ts
var kibibyte = 1024;
var mebibyte = 1024 * kibibyte;
var limits = {
  /** A bundle file. 100,000 grants take about 2 MiB compressed. */
  compressedBytesMax: 16 * mebibyte,
  /** All of the tar archive. 100,000 grants are about 20 MiB of data.json. */
  uncompressedBytesMax: 64 * mebibyte,
  /** A bundle has four; more room only so that the error can name what is too many. */
  entriesMax: 8,
  /** The `name` field of a ustar header, POSIX.1-1988: 100 bytes with its closing zero. */
  nameBytesMax: 99,
  /** `.signatures.json`: three file lines and nine claims are about 1 KiB. */
  signatureBytesMax: 16 * kibibyte,
  /** Nesting of a canonical value. Bundles need about ten. */
  depthMax: 64,
  /** How far the issuing clock may be ahead of this one. */
  skewSeconds: 60,
  /** `watermark.json` in the state folder. */
  watermarkBytesMax: 4 * kibibyte,
  /** A claim that is a text: commit, repository, scope. */
  claimCharactersMax: 200,
  /** Grants that one break-glass bundle adds: it is for a few hands in one night. */
  addedGrantsMax: 20,
  /** One added grant, and one person's list of grants: what is unfolded of each. */
  addedGrantBytesMax: 64 * kibibyte,
  indexEntryBytesMax: 4 * mebibyte,
  /** Whatever proxy.yaml and the bundle say, no break-glass bundle is in force for longer. */
  breakGlassSecondsMax: 4 * 3600,
  /**
   * How long a bundle may have ended when a break-glass one is signed over it. With the one, all that the other still
   * grants is in force again: a machine that slept for months must not give back what was taken from people since.
   */
  endedBaseSecondsMax: 7 * 86400,
  /** `break-glass.json` in the state folder. */
  markBytesMax: kibibyte,
  /** How much of a hostile text an error shows. */
  shownCharactersMax: 80
};
var bundleBytesMax = limits.compressedBytesMax;
var breakGlassSecondsMax = limits.breakGlassSecondsMax;

// packages/bundle/src/shown.ts
function shown2(text) {
  const cut4 = text.length > limits.shownCharactersMax ? `${text.slice(0, limits.shownCharactersMax)}…` : text;
  return JSON.stringify(cut4).replace(/[\u007f-\u009f\u2028\u2029]/g, "?");
}

// packages/bundle/src/canonical.ts
var keyPattern = /^[\x20-\x7e]*$/;
var refusedInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
function canonicalJson(value) {
  const parts = [];
  write(value, [], parts);
  return new TextEncoder().encode(parts.join(""));
}
function isCanonical(bytes) {
  try {
    const parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return Buffer.compare(canonicalJson(parsed), bytes) === 0;
  } catch {
    return false;
  }
}
function write(value, trail, parts) {
  if (trail.length > limits.depthMax) throw refusal(trail, "is nested too deeply");
  if (value === null || typeof value === "boolean") parts.push(String(value));
  else if (typeof value === "number") parts.push(numberText(value, trail));
  else if (typeof value === "string") parts.push(stringText(value, trail));
  else if (Array.isArray(value)) writeArray(value, trail, parts);
  else if (isPlainObject(value)) writeObject(value, trail, parts);
  else throw refusal(trail, `is of a type that JSON has not (${typeof value})`);
}
function numberText(value, trail) {
  if (!Number.isSafeInteger(value)) throw refusal(trail, "is not a whole number between -(2^53-1) and 2^53-1");
  return String(value);
}
function stringText(value, trail) {
  if (!value.isWellFormed()) throw refusal(trail, "is a text with half a surrogate pair");
  if (refusedInText.test(value)) throw refusal(trail, "is a text with a control character or a line separator");
  return JSON.stringify(value);
}
function writeArray(value, trail, parts) {
  parts.push("[");
  for (let position = 0; position < value.length; position++) {
    if (position > 0) parts.push(",");
    trail.push(String(position));
    write(value[position], trail, parts);
    trail.pop();
  }
  parts.push("]");
}
function writeObject(value, trail, parts) {
  parts.push("{");
  let first = true;
  for (const key of Object.keys(value).sort()) {
    if (!keyPattern.test(key)) throw refusal([...trail, key], "has a key that is not printable ASCII");
    parts.push(first ? "" : ",", JSON.stringify(key), ":");
    first = false;
    trail.push(key);
    write(value[key], trail, parts);
    trail.pop();
  }
  parts.push("}");
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function refusal(trail, what) {
  const place2 = trail.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return new WritError("BUNDLE_CANONICAL", `The value at ${shown2(place2)} ${what}.`);
}

// packages/bundle/src/digest.ts
import { createHash, timingSafeEqual } from "node:crypto";
function sha256Hex(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function digestOf(bytes) {
  return `sha256:${sha256Hex(bytes)}`;
}
function isDigest(value) {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}
function sameDigest(one, other) {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

// packages/bundle/src/claims.ts
var isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
var isText = (value) => typeof value === "string" && value.length <= limits.claimCharactersMax && /^[\x21-\x7e]+$/.test(value);
var isDigestOrNull = (value) => value === null || isDigest(value);
var areAddedGrants = (value) => Array.isArray(value) && value.length >= 1 && value.length <= limits.addedGrantsMax && value.every((id, at2) => isText(id) && (at2 === 0 || String(value[at2 - 1]) < String(id)));
var claimChecks = {
  epoch: isCount,
  seq: isCount,
  iat: isCount,
  exp: isCount,
  commit: isText,
  repo_id: isText,
  scope: isText,
  prev: isDigestOrNull,
  ev: isDigestOrNull
};
var claimNames = Object.keys(claimChecks);
var named2 = /* @__PURE__ */ new Set([...claimNames, "breakGlass", "files"]);
function faultyClaim(value) {
  const faulty = claimNames.find((name) => !Object.hasOwn(value, name) || !claimChecks[name](value[name]));
  if (faulty !== void 0) return faulty;
  if (Object.hasOwn(value, "breakGlass") && !areAddedGrants(value["breakGlass"])) return "breakGlass";
  return Number(value["exp"]) <= Number(value["iat"]) ? "exp" : void 0;
}
function parsePayload(bytes) {
  const value = parseObject(bytes, "The signed claims");
  const unknown = Object.keys(value).find((name) => !named2.has(name));
  if (unknown !== void 0) throw malformed(`The signature carries the unknown claim ${shown2(unknown)}.`);
  const faulty = faultyClaim(value);
  if (faulty !== void 0) throw malformed(`The claim ${faulty} is missing or not as it must be.`);
  if (!isFileList(value["files"])) throw malformed("The signature's list of files is not as it must be.");
  return value;
}
function claimsOf(payload) {
  const { epoch, seq, iat, exp, commit, repo_id, scope, prev, ev, breakGlass } = payload;
  const regular = { epoch, seq, iat, exp, commit, repo_id, scope, prev, ev };
  return Object.freeze(breakGlass === void 0 ? regular : { ...regular, breakGlass: Object.freeze([...breakGlass]) });
}
function isFileList(value) {
  return Array.isArray(value) && value.length <= limits.entriesMax && value.every(isSignedFile);
}
function isSignedFile(value) {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false;
  const { name, hash: hash2, algorithm } = value;
  return typeof name === "string" && isDigest(`sha256:${String(hash2)}`) && algorithm === "SHA-256";
}
function parseObject(bytes, what) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw malformed(`${what} are no JSON.`);
  }
  if (!isRecord(value)) throw malformed(`${what} are no JSON object.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(detail) {
  return new WritError("BUNDLE_MALFORMED", detail);
}

// packages/bundle/src/members.ts
var quote = 34;
var backslash = 92;
var comma = 44;
var colon = 58;
var open = { curly: 123, square: 91 };
var close = { curly: 125, square: 93 };
function membersOf(bytes, span) {
  const members = /* @__PURE__ */ new Map();
  for (const { key, value } of eachMember(bytes, span)) members.set(key, value);
  return members;
}
function* eachMember(bytes, { from, to }) {
  if (bytes[from] !== open.curly || bytes[to - 1] !== close.curly) throw malformed2("an object");
  let at2 = from + 1;
  let before;
  while (at2 < to - 1) {
    const key = keyAt(bytes, at2);
    if (before !== void 0 && key.text <= before) throw malformed2(`keys in their order, each once: ${key.text}`);
    if (bytes[key.to] !== colon) throw malformed2("a colon");
    const value = { from: key.to + 1, to: endOfValue(bytes, key.to + 1, to - 1) };
    yield { key: key.text, value };
    before = key.text;
    at2 = value.to;
    if (at2 === to - 1) return;
    if (bytes[at2] !== comma || at2 + 1 === to - 1) throw malformed2("a comma between two members");
    at2 += 1;
  }
}
function keyAt(bytes, at2) {
  if (bytes[at2] !== quote) throw malformed2("a key");
  const to = endOfText(bytes, at2, bytes.length) + 1;
  const written = Buffer.from(bytes.buffer, bytes.byteOffset + at2, to - at2).toString("utf8");
  if (!written.includes("\\")) return { text: written.slice(1, -1), to };
  const text = textOf(written);
  if (text === void 0 || JSON.stringify(text) !== written) throw malformed2("a key in its one spelling");
  return { text, to };
}
function textOf(written) {
  try {
    const text = JSON.parse(written);
    return typeof text === "string" ? text : void 0;
  } catch {
    return void 0;
  }
}
function endOfValue(bytes, from, end) {
  let depth = 0;
  let at2 = from;
  for (; at2 < end; at2++) {
    const byte = bytes[at2];
    if (byte === quote) at2 = endOfText(bytes, at2, end);
    else if (byte === open.curly || byte === open.square) depth += 1;
    else if (byte === close.curly || byte === close.square) depth -= 1;
    else if (byte === comma && depth === 0) break;
    if (depth < 0) throw malformed2("an opening bracket for each closing one");
  }
  if (depth !== 0 || at2 > end || at2 === from) throw malformed2("a whole value");
  return at2;
}
function endOfText(bytes, from, end) {
  for (let at2 = from + 1; at2 < end; at2++) {
    if (bytes[at2] === quote) return at2;
    if (bytes[at2] === backslash) at2 += 1;
  }
  throw malformed2("a closing quote");
}
function malformed2(wanted) {
  return new WritError("DECISION_DATA", `It is not in canonical form: ${wanted} was expected.`);
}

// packages/bundle/src/added-grants.ts
function assertOnlyAdds(base, next, untilMax) {
  const [below, above] = [documentOf(base), documentOf(next)];
  const { writ } = partsOf(pairsOf(below, above, "data.json"), ["writ"], "data.json");
  const { grants, index } = partsOf(pairsOf(writ.below, writ.above, "/writ"), ["grants", "index"], "/writ");
  const added = addedGrants(grants, { base, untilMax });
  assertIndex(index, added);
  return added.map(({ id }) => id);
}
function* pairsOf(below, above, place2) {
  const left = eachMember(below.bytes, below.span);
  const right = eachMember(above.bytes, above.span);
  let [one, other] = [left.next(), right.next()];
  for (let at2 = 0; at2 < limits.uncompressedBytesMax; at2++) {
    if (one.done === true && other.done === true) return;
    const order = one.done === true ? 1 : other.done === true ? -1 : compare(one.value, other.value);
    const key = one.done !== true && order <= 0 ? one.value.key : other.value.key;
    yield {
      key,
      ...one.done !== true && order <= 0 ? { below: { bytes: below.bytes, span: one.value.value } } : {},
      ...other.done !== true && order >= 0 ? { above: { bytes: above.bytes, span: other.value.value } } : {}
    };
    if (order <= 0) one = left.next();
    if (order >= 0) other = right.next();
  }
  throw refusal2(`${place2} has too many members.`);
}
function compare(left, right) {
  if (left.key === right.key) return 0;
  return left.key < right.key ? -1 : 1;
}
function partsOf(pairs, names, place2) {
  const found = /* @__PURE__ */ new Map();
  for (const { key, below, above } of pairs) {
    if (below === void 0 || above === void 0) throw refusal2(`${place2}/${key} is on one side only.`);
    if (names.some((name) => name === key)) found.set(key, { below, above });
    else if (!same(below, above)) throw refusal2(`${place2}/${key} is another.`);
  }
  const missing = names.find((name) => !found.has(name));
  if (missing !== void 0) throw refusal2(`${place2} has no ${missing}.`);
  return Object.fromEntries(found);
}
function addedGrants({ below, above }, known) {
  const added = [];
  for (const pair of pairsOf(below, above, "/writ/grants")) {
    if (pair.above === void 0) throw refusal2(`The grant ${shown2(pair.key)} is missing.`);
    if (pair.below !== void 0) {
      if (!same(pair.below, pair.above)) throw refusal2(`The grant ${shown2(pair.key)} is another.`);
    } else {
      if (added.length === limits.addedGrantsMax) throw refusal2(`It adds more than ${limits.addedGrantsMax} grants.`);
      added.push(addedGrant(pair.key, pair.above, known));
    }
  }
  if (added.length === 0) throw refusal2("It adds no grant.");
  return added;
}
var grantMembers = /* @__PURE__ */ new Set(["to", "resource", "role", "from", "until", "only", "sessions"]);
function addedGrant(id, part, { base, untilMax }) {
  const value = unfolded(part, limits.addedGrantBytesMax, `The grant ${shown2(id)}`);
  const { to, resource, role, from, until, sessions } = value;
  const person = isRecord(to) && Object.keys(to).length === 1 ? to["user"] : void 0;
  const fits = Object.keys(value).every((name) => grantMembers.has(name)) && isCount2(until) && (from === void 0 || isCount2(from) && Number(from) < Number(until)) && (sessions === void 0 || isCount2(sessions) && Number(sessions) >= 1);
  if (!fits || typeof person !== "string" || typeof resource !== "string" || typeof role !== "string") {
    throw refusal2(`The grant ${shown2(id)} is not as a grant of a person is.`);
  }
  if (!isBreakGlassGrant(id) || !id.startsWith(`${resource}/`)) {
    throw refusal2(`The grant ${shown2(id)} is not named RESOURCE/break-glass-NAME.`);
  }
  if (Number(until) > untilMax) throw refusal2(`The grant ${shown2(id)} ends after the bundle.`);
  assertKnown({ id, person, resource, role }, base);
  return { id, person, resource };
}
function assertKnown(named3, base) {
  const { id, person, resource, role } = named3;
  if (at(base, ["writ", "people", person]) === void 0) {
    throw refusal2(`The grant ${shown2(id)} names ${shown2(person)}, who is not in people.yaml.`);
  }
  if (at(base, ["writ", "resources", resource, "roles", role]) === void 0) {
    throw refusal2(`The grant ${shown2(id)} names ${shown2(resource)} and ${shown2(role)}, which are no role there.`);
  }
}
function at(bytes, path) {
  let span = { from: 0, to: bytes.length };
  for (const key of path) span = span === void 0 ? void 0 : membersOf(bytes, span).get(key);
  return span;
}
function assertIndex({ below, above }, added) {
  const people = new Set(added.map(({ person }) => indexKey(person)));
  for (const pair of pairsOf(below, above, "/writ/index")) {
    const own = added.filter(({ person }) => indexKey(person) === pair.key);
    people.delete(pair.key);
    if (pair.above === void 0) throw refusal2(`The index lacks ${shown2(pair.key)}.`);
    if (own.length > 0 ? !isLine(pair, own) : pair.below === void 0 || !same(pair.below, pair.above)) {
      throw refusal2(`The index has other grants at ${shown2(pair.key)}.`);
    }
  }
  if (people.size > 0) throw refusal2("The index lacks an added grant.");
}
function isLine({ below, above }, own) {
  const before = below === void 0 ? {} : unfolded(below, limits.indexEntryBytesMax, "A line of the index");
  const expected = canonicalJson(withIds(before, own));
  return above !== void 0 && same({ bytes: expected, span: { from: 0, to: expected.length } }, above);
}
function withIds(line, added) {
  const grown2 = new Map(Object.entries(line));
  for (const { id, resource } of added) grown2.set(resource, [...grown2.get(resource) ?? [], id].sort());
  return Object.fromEntries(grown2);
}
function isBreakGlassGrant(id) {
  return /^[a-z0-9][a-z0-9-]{0,62}\/break-glass-[a-z0-9-]{1,51}$/.test(id);
}
function indexKey(person) {
  return `user:${person}`;
}
function documentOf(bytes) {
  return { bytes, span: { from: 0, to: bytes.length } };
}
function same(left, right) {
  return Buffer.compare(cut2(left), cut2(right)) === 0;
}
function cut2({ bytes, span }) {
  return bytes.subarray(span.from, span.to);
}
function unfolded(part, bytesMax, what) {
  if (part.span.to - part.span.from > bytesMax) throw refusal2(`${what} has more than ${bytesMax} bytes.`);
  if (!isCanonical(cut2(part))) throw refusal2(`${what} is not in canonical form.`);
  return parseObject(cut2(part), what);
}
function isCount2(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function refusal2(detail) {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}

// packages/bundle/src/file.ts
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { open as open2, rename, rm } from "node:fs/promises";
import { join } from "node:path";
async function readBounded(path, bytesMax) {
  let handle;
  try {
    handle = await open2(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    if (errorCode(error) === "ELOOP")
      throw storeError(`${shown2(path)} is a link; a regular file must lie there.`, error);
    throw storeError(`${shown2(path)} cannot be opened (${errorCode(error)}).`, error);
  }
  try {
    const { size } = await regularFile(handle, path);
    if (size > bytesMax) throw oversized(path, size, bytesMax);
    return await readToEnd(handle, path, bytesMax);
  } finally {
    await handle.close();
  }
}
async function regularFile(handle, path) {
  const stat3 = await handle.stat();
  if (!stat3.isFile()) throw storeError(`${shown2(path)} is no regular file.`);
  return stat3;
}
async function readToEnd(handle, path, bytesMax) {
  const chunks = [];
  let total = 0;
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false, end: bytesMax })) {
      total += chunk.length;
      chunks.push(chunk);
    }
  } catch (error) {
    throw storeError(`${shown2(path)} cannot be read (${errorCode(error)}).`, error);
  }
  if (total > bytesMax) throw oversized(path, total, bytesMax);
  return Uint8Array.from(Buffer.concat(chunks));
}
async function replaceFile(place2, bytes, assertStill) {
  const fresh = join(place2.folder, `.${place2.name}.${randomBytes(8).toString("hex")}.new`);
  try {
    await writeSynced(fresh, bytes, place2.mode);
    await assertStill?.();
    await rename(fresh, join(place2.folder, place2.name));
    await syncFolder(place2.folder);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => void 0);
    if (error instanceof WritError) throw error;
    throw storeError(`${shown2(join(place2.folder, place2.name))} cannot be written (${errorCode(error)}).`, error);
  }
}
async function writeSynced(path, bytes, mode) {
  const handle = await open2(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function syncFolder(folder) {
  const handle = await open2(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
function storeError(detail, cause) {
  return new WritError("BUNDLE_STORE", detail, cause === void 0 ? void 0 : { cause });
}
function oversized(path, size, bytesMax) {
  return new WritError("BUNDLE_OVERSIZED", `${shown2(path)} has ${size} bytes or more; ${bytesMax} are allowed.`);
}

// packages/bundle/src/folder.ts
import { mkdir } from "node:fs/promises";
var latestName = "latest.tar.gz";
function bundleFileName(digest2) {
  return digest2 === void 0 ? latestName : nameOf(digest2);
}
function nameOf(digest2) {
  if (!isDigest(digest2)) throw new WritError("WRIT_INVARIANT", "A bundle is named by sha256: and 64 digits.");
  return `${digest2.replace(":", "-")}.tar.gz`;
}
async function makeFolder(folder, mode) {
  try {
    await mkdir(folder, { recursive: true, mode });
  } catch (error) {
    throw storeError(`The folder ${shown2(folder)} cannot be made (${errorCode(error)}).`, error);
  }
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
var encoder = new TextEncoder();
var decoder = new TextDecoder();
var strictDecoder = new TextDecoder("utf-8", { fatal: true });
var UINT32_RANGE = 2 ** 32;
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
var NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = false) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = false) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}

// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message2, options) {
    super(message2, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
};
var JOSEAlgNotAllowed = class extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWSInvalid = class extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
};
var JWSSignatureVerificationFailed = class extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message2 = "signature verification failed", options) {
    super(message2, options);
  }
};

// node_modules/jose/dist/webapi/util/base64url.js
var invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), true);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function encode2(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, true);
}

// node_modules/jose/dist/webapi/lib/validate.js
function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return false;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return false;
        parameters.add(parameter);
      }
  return true;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message2) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message2, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message2);
  return parsed;
}
var JWS_RECOGNIZED = { __proto__: null, b64: true };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return true;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}

// node_modules/jose/dist/webapi/lib/key.js
var tag = (key) => key[Symbol.toStringTag];
var jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
var cache;
var nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
var isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return true;
  try {
    return key instanceof CryptoKey;
  } catch {
    return false;
  }
};
var isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
var isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
var unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = false) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}

// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}

// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
var wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
];
var derive = [[], ["deriveBits"]];
var none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = false) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: true,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: true,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
var JWE = table({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: true,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, true),
  A192GCMKW: aeskw(192, true),
  A256GCMKW: aeskw(256, true),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
});
var contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = false) {
  return {
    kty: ["oct"],
    secret: true,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
var ENC = table({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, true),
  "A192CBC-HS384": contentEncryption(384, true),
  "A256CBC-HS512": contentEncryption(512, true)
});

// node_modules/jose/dist/webapi/lib/jws_algorithms.js
var sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: true, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
var JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}

// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
  return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return encode(payload);
  } catch (cause) {
    throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!isDisjoint(protectedHeader, header))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new JWSInvalid("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = false;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = true);
  const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode(encodedProtectedHeader) : new Uint8Array(), encode("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
  let verified = false;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new JWSSignatureVerificationFailed(void 0, { cause });
  }
  if (!verified)
    throw new JWSSignatureVerificationFailed();
  const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string")
    throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new JWSInvalid("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}

// node_modules/jose/dist/webapi/jws/compact/verify.js
async function compactVerify(jws, key, options) {
  const [result] = await verifyCompact(jws, prepareVerify(options), key);
  return result;
}

// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = encode2(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= encode2(payload), signingPayload = encodedPayloadCache[1] ??= encode(encodedPayload)) : (encodedPayload = encode2(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(encode(encodedProtectedHeader), encode("."), signingPayload);
  const signingKey2 = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey2);
  const jws = {
    signature: encode2(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey2, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}

// node_modules/jose/dist/webapi/jws/compact/sign.js
var CompactSign = class {
  #payload;
  #protectedHeader;
  constructor(payload) {
    assertUint8Array(payload, "payload"), this.#payload = payload;
  }
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(this.#payload, this.#protectedHeader, options?.crit, key, () => {
      throw new TypeError("use the flattened module for creating JWS with b64: false");
    });
  }
};

// node_modules/jose/dist/webapi/lib/key_algorithm.js
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new JOSENotSupported(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? JWS[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}

// node_modules/jose/dist/webapi/key/import.js
async function importJWK(jwk, alg, options) {
  if (!isObject(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = normalizeJwk(jwk), extractable = validateExtractableOption(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return decode(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return jwkToKey(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return jwkToKey(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new JOSENotSupported('Unsupported "kty" (Key Type) Parameter value');
  }
}

// node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
  let encodedProtectedHeader;
  if (typeof token == "string") {
    const parts = token.split(".");
    (parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
  } else if (typeof token == "object" && token)
    if ("protected" in token)
      encodedProtectedHeader = token.protected;
    else
      throw new TypeError("Token does not contain a Protected Header");
  const invalid2 = "Invalid Token or Protected Header formatting";
  if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader)
    throw new TypeError(invalid2);
  return parseJoseHeader(encodedProtectedHeader, TypeError, invalid2);
}

// packages/bundle/src/key.ts
async function verifyingKey(named3, use = "bundle") {
  assertKeyUse(named3, use);
  const { kty, crv, x, y } = named3.jwk;
  return imported(named3.kid, { kty, crv, x, ...y === void 0 ? {} : { y } });
}
async function signingKey(named3, use = "bundle") {
  assertKeyUse(named3, use);
  const { kty, crv, x, y, d } = named3.jwk;
  if (typeof d !== "string") throw new WritError("BUNDLE_KEY", `Key ${shown2(named3.kid)} has no private half.`);
  return imported(named3.kid, { kty, crv, x, d, ...y === void 0 ? {} : { y } });
}
async function imported(kid, jwk) {
  const algorithm = algorithmOf(jwk);
  if (algorithm === void 0) {
    throw new WritError("BUNDLE_KEY", `Key ${shown2(kid)} is neither Ed25519 nor P-256.`);
  }
  try {
    return { key: await importJWK(jwk, algorithm), algorithm };
  } catch {
    throw new WritError("BUNDLE_KEY", `Key ${shown2(kid)} cannot be read.`);
  }
}
function algorithmOf({ kty, crv }) {
  if (kty === "OKP" && crv === "Ed25519") return "EdDSA";
  if (kty === "EC" && crv === "P-256") return "ES256";
  return void 0;
}

// packages/bundle/src/freshness.ts
function assertInForce(claims, nowSeconds, watermark) {
  const latestSeen = Math.max(nowSeconds, watermark?.iat ?? 0);
  if (latestSeen >= claims.exp) {
    throw new WritError("BUNDLE_EXPIRED", `It ended at ${instant(claims.exp)}; now is ${instant(latestSeen)}.`);
  }
  if (claims.iat > nowSeconds + limits.skewSeconds) {
    throw new WritError("BUNDLE_FUTURE", `It was issued at ${instant(claims.iat)}; now is ${instant(nowSeconds)}.`);
  }
}
function assertNotOlder(claims, content, floor) {
  const { minSequence, watermark } = floor;
  if (claims.seq < minSequence) throw rollback(`Its sequence is ${claims.seq}; at least ${minSequence} is asked for.`);
  if (watermark === void 0 || claims.epoch > watermark.epoch) return;
  if (claims.epoch < watermark.epoch) throw rollback(`Its epoch is ${claims.epoch}; ${watermark.epoch} was seen.`);
  if (claims.seq < watermark.seq) throw rollback(`Its sequence is ${claims.seq}; ${watermark.seq} was seen.`);
  if (claims.seq > watermark.seq) return;
  if (claims.commit !== watermark.commit) throw forked(claims.seq, "another commit");
  if (content !== watermark.content) throw forked(claims.seq, "other content");
  if (claims.iat < watermark.iat) throw rollback(`It was issued before the renewal of ${instant(watermark.iat)}.`);
}
function rollback(detail) {
  return new WritError("BUNDLE_ROLLBACK", detail);
}
function forked(seq, what) {
  return new WritError("BUNDLE_FORKED", `Sequence ${seq} was seen with ${what}.`);
}
function instant(seconds) {
  return seconds <= 864e10 ? new Date(seconds * 1e3).toISOString() : `${seconds} s`;
}

// packages/bundle/src/break-glass.ts
function signersOf({ trust, state }) {
  if (state.breakGlass === void 0) return { keys: trust.keys, use: "bundle" };
  if (trust.breakGlass === void 0) throw refusal3("This proxy pins no break-glass key.");
  const { kid, jwk } = trust.breakGlass;
  return { keys: [{ kid, jwk }], use: "break-glass" };
}
function claimsInForce(claims, { trust, state }) {
  const asked = state.breakGlass !== void 0;
  if (claims.breakGlass !== void 0 !== asked) {
    throw refusal3(asked ? "It does not say that it is one." : "It lies where regular bundles come from.");
  }
  if (!asked || trust.breakGlass === void 0) return claims;
  const longest = Math.min(trust.breakGlass.longestSeconds, limits.breakGlassSecondsMax);
  return Object.freeze({ ...claims, exp: Math.min(claims.exp, claims.iat + longest) });
}
function assertBreakGlassInForce({ claims, digest: digest2 }, known, mark) {
  const { watermark } = known;
  if (watermark === void 0) throw refusal3("No regular bundle was ever used here, so there is nothing to add to.");
  if (claims.prev !== watermark.digest) {
    throw refusal3(`It adds to ${claims.prev ?? "no bundle"}; the newest here is ${watermark.digest}.`);
  }
  const { epoch, seq, commit } = claims;
  if (epoch !== watermark.epoch || seq !== watermark.seq || commit !== watermark.commit || claims.ev !== null) {
    throw refusal3("Its claims are not those of the bundle it adds to, without evidence.");
  }
  if (seq < known.minSequence) throw refusal3(`Its sequence is ${seq}; at least ${known.minSequence} is asked for.`);
  if (claims.iat < watermark.iat) {
    const detail = `It was signed at ${instant(claims.iat)}, before the bundle it adds to (${instant(watermark.iat)}).`;
    throw refusal3(`${detail} Set the clock of the machine that signed it.`);
  }
  assertInForce(claims, Math.max(known.nowSeconds, mark?.iat ?? 0), watermark);
  if (mark !== void 0) assertNotBack({ claims, digest: digest2 }, mark);
}
function assertNotBack({ claims, digest: digest2 }, mark) {
  if (digest2 === mark.digest) {
    if (mark.ended) throw refusal3("It was in force here, and has been ended.");
    return;
  }
  if (claims.iat > mark.iat) return;
  throw refusal3(`One signed at ${instant(mark.iat)} was used here; this one, of ${instant(claims.iat)}, is no later.`);
}
function refusal3(detail) {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}

// packages/bundle/src/gzip.ts
import { crc32, gzipSync, inflateRaw } from "node:zlib";
var headerBytes = 10;
var trailerBytes = 8;
var operatingSystemOffset = 9;
var operatingSystemUnknown = 255;
function deflate(bytes) {
  const file = gzipSync(bytes, { level: 9 });
  file[operatingSystemOffset] = operatingSystemUnknown;
  return file;
}
async function inflate(file) {
  if (file.length > limits.compressedBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `${file.length} bytes; ${limits.compressedBytesMax} are allowed.`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < headerBytes + trailerBytes || view.getUint32(0) !== 529205248) {
    throw new WritError("BUNDLE_MALFORMED", "It is not a plain gzip file.");
  }
  const deflated = file.subarray(headerBytes, file.length - trailerBytes);
  const { bytes, consumed } = await inflateBounded(deflated);
  if (consumed !== deflated.length) throw new WritError("BUNDLE_MALFORMED", "Data follows the end of the archive.");
  if (view.getUint32(file.length - 8, true) !== crc32(bytes) || view.getUint32(file.length - 4, true) !== bytes.length) {
    throw new WritError("BUNDLE_MALFORMED", "The checksum of the gzip file does not fit.");
  }
  return bytes;
}
function inflateBounded(deflated) {
  const options = { maxOutputLength: limits.uncompressedBytesMax, info: true };
  return new Promise((resolve2, reject) => {
    inflateRaw(deflated, options, (error, result) => {
      if (error === null) {
        const { buffer, engine } = result;
        resolve2({ bytes: buffer, consumed: engine.bytesWritten });
      } else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") {
        const detail = `It inflates to more than ${limits.uncompressedBytesMax} bytes.`;
        reject(new WritError("BUNDLE_OVERSIZED", detail));
      } else {
        reject(new WritError("BUNDLE_MALFORMED", "The gzip file is cut short or damaged."));
      }
    });
  });
}

// packages/bundle/src/tar.ts
var blockBytes = 512;
var field = { mode: 100, uid: 108, gid: 116, size: 124, mtime: 136, checksum: 148, type: 156, magic: 257 };
function encodeTar(entries) {
  const blocks = entries.flatMap((entry) => [
    encodeHeader(`/${entry.name}`, entry.bytes.length),
    entry.bytes,
    new Uint8Array(paddingBytes(entry.bytes.length))
  ]);
  return Buffer.concat([...blocks, new Uint8Array(2 * blockBytes)]);
}
function decodeTar(archive) {
  const files = /* @__PURE__ */ new Map();
  let offset = 0;
  while (!isZero(blockAt(archive, offset))) {
    if (files.size === limits.entriesMax) {
      throw new WritError("BUNDLE_OVERSIZED", `More than ${limits.entriesMax} entries.`);
    }
    const { name, size } = decodeHeader(blockAt(archive, offset));
    const start = offset + blockBytes;
    const end = start + size + paddingBytes(size);
    if (end > archive.length) throw malformed3(`The archive ends inside ${shown2(name)}.`);
    if (!isZero(archive.subarray(start + size, end))) throw malformed3(`The padding of ${shown2(name)} is not zero.`);
    if (files.has(name)) throw malformed3(`Two entries are named ${shown2(name)}.`);
    files.set(name, archive.subarray(start, start + size));
    offset = end;
  }
  if (archive.length !== offset + 2 * blockBytes || !isZero(archive.subarray(offset))) {
    throw malformed3("The archive does not end as it should, or data follows its end.");
  }
  return files;
}
function encodeHeader(name, size) {
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0, "latin1");
  header.write("0000644", field.mode);
  header.write("0000000", field.uid);
  header.write("0000000", field.gid);
  header.write(size.toString(8).padStart(11, "0"), field.size);
  header.write("00000000000", field.mtime);
  header.write("0", field.type);
  header.write("ustar\x0000", field.magic);
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, field.checksum);
  return header;
}
function decodeHeader(header) {
  const text = Buffer.from(header).toString("latin1");
  const written = text.slice(0, text.indexOf("\0"));
  const type = text.charAt(field.type);
  if (Number.parseInt(text.slice(field.checksum, field.checksum + 6), 8) !== checksum(header)) {
    throw malformed3("An entry's checksum does not fit.");
  }
  if (type !== "0") throw malformed3(`An entry is no plain file (${entryKind(type)}).`);
  const name = normalizeName(written);
  const sizeText = text.slice(field.size, field.size + 11);
  if (!/^[0-7]{11}$/.test(sizeText)) throw malformed3(`The size of ${shown2(name)} is not octal.`);
  const size = Number.parseInt(sizeText, 8);
  if (size > limits.uncompressedBytesMax) throw new WritError("BUNDLE_OVERSIZED", `${shown2(name)} has ${size} bytes.`);
  if (Buffer.compare(encodeHeader(written, size), header) !== 0) {
    throw malformed3(`The header of ${shown2(name)} carries more than a name and a size.`);
  }
  return { name, size };
}
var kinds = {
  "\0": "old format",
  "1": "hard link",
  "2": "symbolic link",
  "3": "device",
  "4": "device",
  "5": "folder",
  "6": "pipe",
  "7": "contiguous file",
  x: "pax extension",
  g: "pax extension",
  L: "GNU extension",
  K: "GNU extension",
  S: "sparse file"
};
function entryKind(type) {
  return kinds[type] ?? "unknown kind";
}
function normalizeName(written) {
  if (written.length > limits.nameBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `A name is longer than ${limits.nameBytesMax} bytes.`);
  }
  const name = written.startsWith("/") ? written.slice(1) : written;
  const plain = /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(name) && !name.split("/").some((part) => /^\.+$/.test(part));
  if (!plain) throw malformed3(`The entry name ${shown2(written)} is not a plain path.`);
  return name;
}
function checksum(header) {
  let sum = 0;
  for (let offset = 0; offset < blockBytes; offset++) {
    const inChecksum = offset >= field.checksum && offset < field.checksum + 8;
    sum += inChecksum ? 32 : header[offset] ?? 0;
  }
  return sum;
}
function blockAt(archive, offset) {
  if (offset + blockBytes > archive.length) throw malformed3("The archive is cut short.");
  return archive.subarray(offset, offset + blockBytes);
}
function paddingBytes(size) {
  return (blockBytes - size % blockBytes) % blockBytes;
}
function isZero(bytes) {
  return bytes.every((byte) => byte === 0);
}
function malformed3(detail) {
  return new WritError("BUNDLE_MALFORMED", detail);
}

// packages/bundle/src/sign.ts
var partNames = { data: "data.json", wasm: "policy.wasm", manifest: ".manifest" };
var signatureName = ".signatures.json";
async function signBundle(unsigned, claims, key) {
  assertSignable(unsigned, claims);
  const files = fileList(unsigned);
  const use = claims.breakGlass === void 0 ? "bundle" : "break-glass";
  const { key: signing, algorithm } = await signingKey(key, use);
  const jws = await new CompactSign(canonicalJson({ ...claimsOf(claims), files })).setProtectedHeader({ alg: algorithm, kid: key.kid }).sign(signing);
  const file = deflate(
    encodeTar([
      { name: partNames.data, bytes: unsigned.data },
      { name: partNames.wasm, bytes: unsigned.wasm },
      { name: partNames.manifest, bytes: unsigned.manifest },
      { name: signatureName, bytes: canonicalJson({ signatures: [jws] }) }
    ])
  );
  await inflate(file);
  return file;
}
function contentDigest(unsigned) {
  return listedDigest(fileList(unsigned));
}
function listedDigest(files) {
  const inOrder = [...files].sort((left, right) => left.name < right.name ? -1 : 1);
  return digestOf(canonicalJson(inOrder.map(({ name, hash: hash2, algorithm }) => ({ name, hash: hash2, algorithm }))));
}
function fileList(unsigned) {
  const parts = [
    { name: partNames.manifest, bytes: unsigned.manifest },
    { name: partNames.data, bytes: unsigned.data },
    { name: partNames.wasm, bytes: unsigned.wasm }
  ];
  return parts.map(({ name, bytes }) => ({ name, hash: sha256Hex(bytes), algorithm: "SHA-256" }));
}
function assertSignable(unsigned, claims) {
  for (const part of ["data", "manifest"]) {
    if (!isCanonical(unsigned[part])) {
      throw new WritError("BUNDLE_CANONICAL", `${partNames[part]} is not in canonical form.`);
    }
  }
  const faulty = faultyClaim({ ...claims });
  if (faulty !== void 0)
    throw new WritError("BUNDLE_CLAIMS", `The claim ${faulty} is missing or not as it must be.`);
}

// packages/bundle/src/signature.ts
function onlySignature(file) {
  if (file === void 0) throw new WritError("BUNDLE_UNSIGNED", "There is no .signatures.json.");
  if (file.length > limits.signatureBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `.signatures.json has ${file.length} bytes.`);
  }
  const { signatures } = parseObject(file, "The signatures");
  if (!Array.isArray(signatures)) throw new WritError("BUNDLE_MALFORMED", "There is no list of signatures.");
  if (signatures.length === 0) throw new WritError("BUNDLE_UNSIGNED", "The list of signatures is empty.");
  if (signatures.length > 1) {
    throw new WritError("BUNDLE_SIGNATURE", `There are ${signatures.length} signatures, where one must be.`);
  }
  const jws = signatures[0];
  const asWritten = isCanonical(file) && canonicalJson({ signatures: [jws] }).length === file.length;
  if (typeof jws !== "string" || !asWritten) {
    throw new WritError("BUNDLE_MALFORMED", ".signatures.json holds more than one signature's text.");
  }
  return jws;
}
async function verifySignature2(jws, { keys, use }, nowSeconds) {
  const header = parseHeader(jws);
  const pinned = pinnedKey(header.kid, keys);
  const { key, algorithm } = await verifyingKey(pinned, use);
  if (header.alg !== algorithm) {
    const detail = `It claims the algorithm ${shown2(header.alg)}; the pinned key is for ${algorithm}.`;
    throw new WritError("BUNDLE_SIGNATURE", detail);
  }
  assertStillTrusted(pinned, nowSeconds);
  try {
    return { payload: (await compactVerify(jws, key, { algorithms: [algorithm] })).payload, kid: pinned.kid };
  } catch {
    throw new WritError("BUNDLE_SIGNATURE", `It was not made with key ${shown2(pinned.kid)}.`);
  }
}
function parseHeader(jws) {
  if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(jws)) {
    throw new WritError("BUNDLE_SIGNATURE", "It is no compact JWS.");
  }
  let header;
  try {
    header = { ...decodeProtectedHeader(jws) };
  } catch {
    throw new WritError("BUNDLE_SIGNATURE", "Its header cannot be read.");
  }
  const { alg, kid } = header;
  if (typeof alg !== "string" || typeof kid !== "string" || Object.keys(header).length !== 2) {
    throw new WritError("BUNDLE_SIGNATURE", "Its header must hold an algorithm and a key id, and nothing else.");
  }
  return { alg, kid };
}
function pinnedKey(kid, keys) {
  const found = keys.filter((key) => key.kid === kid);
  const [only] = found;
  if (only === void 0) throw new WritError("BUNDLE_KEY", `No pinned key has the id ${shown2(kid)}.`);
  if (found.length > 1) throw new WritError("BUNDLE_KEY", `Two pinned keys have the id ${shown2(kid)}.`);
  return only;
}
function assertStillTrusted(key, nowSeconds) {
  if (key.notAfter === void 0) return;
  const lastSecond = lastSecondOf(key.notAfter);
  if (lastSecond === void 0) {
    throw new WritError("BUNDLE_KEY", `The notAfter of key ${shown2(key.kid)} is neither a date nor an instant in UTC.`);
  }
  if (nowSeconds > lastSecond) {
    throw new WritError("BUNDLE_KEY_EXPIRED", `Key ${shown2(key.kid)} was trusted until ${key.notAfter}.`);
  }
}
function lastSecondOf(notAfter) {
  const instant2 = /^\d{4}-\d{2}-\d{2}$/.test(notAfter) ? `${notAfter}T23:59:59Z` : notAfter;
  const milliseconds = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(instant2) ? Date.parse(instant2) : Number.NaN;
  if (!Number.isFinite(milliseconds)) return void 0;
  return new Date(milliseconds).toISOString().startsWith(instant2.slice(0, -1)) ? milliseconds / 1e3 : void 0;
}

// packages/bundle/src/verified-bundle.ts
var mintToken = /* @__PURE__ */ Symbol("minted by openBundle");
var VerifiedBundle = class {
  /** `sha256:HEX` of the file as fetched. */
  digest;
  /** `sha256:HEX` of what was signed, equal for renewals. */
  content;
  /** Id of the pinned key that signed. */
  kid;
  claims;
  /** data.json, policy.wasm and .manifest, raw. */
  data;
  wasm;
  manifest;
  /** The file as fetched. */
  bytes;
  /** The signature, compact: who takes the bundle over from another thread verifies it again. */
  jws;
  /** Makes the type nominal: an object of the same shape is not a VerifiedBundle. */
  #verified = true;
  constructor(token, parts) {
    if (token !== mintToken) throw new TypeError("A VerifiedBundle is made by openBundle only.");
    this.digest = parts.digest;
    this.content = parts.content;
    this.kid = parts.kid;
    this.claims = parts.claims;
    this.data = parts.data;
    this.wasm = parts.wasm;
    this.manifest = parts.manifest;
    this.bytes = parts.bytes;
    this.jws = parts.jws;
    Object.freeze(this);
  }
  /** Whether a value was made by openBundle; for callers without types. */
  static is(value) {
    return typeof value === "object" && value !== null && #verified in value && value.#verified;
  }
};
function mint(parts) {
  return new VerifiedBundle(mintToken, parts);
}

// packages/bundle/src/open.ts
async function openBundle(bytes, trust, state) {
  const verified = await verifyParts(bytes, signersOf({ trust, state }), state.nowSeconds);
  const parts = { ...verified, claims: claimsInForce(verified.claims, { trust, state }) };
  assertUsable(parts, trust, state);
  assertFormat(parts.manifest, parts.claims);
  if (state.breakGlass !== void 0) {
    const base = await verifyParts(state.breakGlass.base, { keys: trust.keys, use: "bundle" }, state.nowSeconds);
    assertAddedTo(base, verified);
  }
  return mint(parts);
}
function assertAddedTo(base, bundle) {
  const { claims } = bundle;
  if (!sameDigest(base.digest, claims.prev ?? "")) throw broken(`It adds to another bundle than ${base.digest}.`);
  assertLiveBase(base.claims, claims.iat);
  for (const part of ["manifest", "wasm"]) {
    if (Buffer.compare(base[part], bundle[part]) !== 0) throw broken(`Its ${partNames[part]} is another.`);
  }
  const added = assertOnlyAdds(base.data, bundle.data, claims.exp);
  if (JSON.stringify(added) !== JSON.stringify(claims.breakGlass)) throw broken("It adds other grants than it names.");
}
function assertLiveBase({ exp }, signedSeconds) {
  if (signedSeconds <= exp + limits.endedBaseSecondsMax) return;
  const days = limits.endedBaseSecondsMax / 86400;
  throw broken(`It adds to a bundle that ended at ${instant(exp)}, more than ${days} days before it was signed.`);
}
async function openPublished(bytes, trust, nowSeconds) {
  const { jws: _, ...published } = await verifyParts(bytes, { keys: trust.keys, use: "bundle" }, nowSeconds);
  claimsInForce(published.claims, { trust, state: {} });
  assertAddressed(published.claims, trust);
  assertFormat(published.manifest, published.claims);
  return published;
}
async function verifyParts(bytes, signers, nowSeconds) {
  if (!Number.isSafeInteger(nowSeconds)) throw new WritError("WRIT_INVARIANT", "The time is no whole number.");
  const entries = decodeTar(await inflate(bytes));
  const jws = onlySignature(entries.get(signatureName));
  const { payload, kid } = await verifySignature2(jws, signers, nowSeconds);
  const signed2 = parsePayload(payload);
  const parts = assertListed(entries, signed2.files);
  assertHashes(entries, signed2.files);
  const claims = claimsOf(signed2);
  const digest2 = digestOf(bytes);
  return { digest: digest2, content: contentDigest(parts), kid, claims, bytes, jws, ...parts };
}
function assertUsable({ claims, digest: digest2, content }, trust, { nowSeconds, watermark, anchor, breakGlass }) {
  assertAddressed(claims, trust);
  if (claims.epoch !== trust.epoch) {
    throw new WritError("BUNDLE_EPOCH", `Its epoch is ${claims.epoch}; this proxy accepts ${trust.epoch}.`);
  }
  if (breakGlass !== void 0) {
    const { minSequence } = trust;
    return assertBreakGlassInForce({ claims, digest: digest2 }, { nowSeconds, watermark, minSequence }, breakGlass.mark);
  }
  if (anchor === true) assertAnchor(digest2, trust.first);
  assertInForce(anchor === true ? { ...claims, exp: Number.MAX_SAFE_INTEGER } : claims, nowSeconds, watermark);
  assertNotOlder(claims, content, { minSequence: trust.minSequence, watermark });
  if (watermark === void 0) assertFirst(digest2, trust.first);
}
function assertListed(entries, files) {
  const listed = new Set(files.map((file) => file.name));
  if (listed.size !== files.length) throw altered("The signature lists a file twice.");
  for (const name of entries.keys()) {
    if (name !== signatureName && !listed.has(name)) throw altered(`${shown2(name)} is not listed in the signature.`);
  }
  const missing = files.find((file) => !entries.has(file.name));
  if (missing !== void 0) throw altered(`${shown2(missing.name)} is listed in the signature, but missing.`);
  const data = entries.get(partNames.data);
  const wasm = entries.get(partNames.wasm);
  const manifest = entries.get(partNames.manifest);
  if (data === void 0 || wasm === void 0 || manifest === void 0 || files.length !== 3) {
    const detail = "It must hold data.json, policy.wasm and .manifest, and nothing else beside the signature.";
    throw new WritError("BUNDLE_MALFORMED", detail);
  }
  return { data, wasm, manifest };
}
function assertHashes(entries, files) {
  for (const { name, hash: hash2 } of files) {
    const bytes = entries.get(name);
    if (bytes === void 0 || !sameDigest(sha256Hex(bytes), hash2)) {
      throw altered(`${shown2(name)} does not have the signed hash.`);
    }
  }
}
function assertAddressed(claims, trust) {
  if (claims.repo_id !== trust.repository) {
    const detail = `It is of repository ${shown2(claims.repo_id)}, not ${shown2(trust.repository)}.`;
    throw new WritError("BUNDLE_FOREIGN", detail);
  }
  if (claims.scope !== trust.scope) {
    throw new WritError("BUNDLE_FOREIGN", `Its scope is ${shown2(claims.scope)}, not ${shown2(trust.scope)}.`);
  }
}
function assertAnchor(digest2, first) {
  if (first === void 0) throw new WritError("WRIT_INVARIANT", "Only a pinned bundle may have ended.");
  assertFirst(digest2, first);
}
function assertFirst(digest2, first) {
  if (first !== void 0 && !sameDigest(digest2, first)) {
    throw new WritError("BUNDLE_FIRST", `Its digest is ${digest2}; pinned is ${shown2(first)}.`);
  }
}
function assertFormat(bytes, claims) {
  const { metadata, revision } = parseObject(bytes, "The manifest's bytes");
  const format = isRecord(metadata) ? metadata["format"] : void 0;
  if (format !== bundleFormat) {
    const found = typeof format === "number" ? `It is of format ${format}` : "Its manifest names no format";
    throw new WritError("BUNDLE_FORMAT", `${found}; this Writ reads format ${bundleFormat}.`);
  }
  if (revision !== claims.commit) {
    throw new WritError("BUNDLE_MALFORMED", "The manifest's revision is not the signed commit.");
  }
}
function broken(detail) {
  return new WritError("BUNDLE_BREAK_GLASS", detail);
}
function altered(detail) {
  return new WritError("BUNDLE_ALTERED", detail);
}

// packages/bundle/src/receipt.ts
import { webcrypto } from "node:crypto";
async function digestElsewhere(bytes) {
  const hash2 = await webcrypto.subtle.digest("SHA-256", bytes);
  return `sha256:${Buffer.from(hash2).toString("hex")}`;
}

// packages/compiler/src/limits.ts
var goBuildTimeoutMs = 15 * 6e4;
var downloadTimeoutMs = 5 * 6e4;
var downloadBytesMax = 160 * 1024 * 1024;
var processOutputBytesMax = 16 * 1024 * 1024;
var builtBundleBytesMax = 64 * 1024 * 1024;
var planNameLengthMax = 120;

// packages/compiler/src/plan/words.ts
function codeSpan(name, charactersMax = planNameLengthMax) {
  const shown4 = printable(cut3(name, charactersMax)) || " ";
  const runs = [...shown4.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = /^[` ]|[` ]$/.test(shown4) ? " " : "";
  return `${fence}${pad}${shown4}${pad}${fence}`;
}
function cut3(name, charactersMax = planNameLengthMax) {
  const characters = Array.from(name.slice(0, charactersMax * 2));
  const whole = characters.length <= charactersMax && name.length <= charactersMax * 2;
  return whole ? name : `${characters.slice(0, charactersMax).join("")}…`;
}

// packages/publish/src/limits.ts
var evidenceBytesMax = 128 * 1024 * 1024;
var partBytesMax = 64 * 1024 * 1024;
var listBytesMax = 16 * 1024;
var lifeSecondsMax = 366 * 86400;
var freshSecondsMax = 900;
var aheadSecondsMax = 86400;
var replaceAttemptsMax = 5;
var keysCharactersMax = 64 * 1024;

// packages/publish/src/key-text.ts
function parsePublicKeys(text) {
  const value = parseJson(text, "The public keys");
  const listed = isObject2(value) && Array.isArray(value["keys"]) ? value["keys"] : value;
  const keys = (Array.isArray(listed) ? listed : [listed]).map(trustedKeyOf);
  if (keys.length === 0) throw wrong("There is no public key.");
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw wrong("Two public keys have one kid.");
  return keys;
}
function parsePrivateKey(text) {
  const jwk = parseJson(text, "The private key");
  if (!isObject2(jwk) || typeof jwk["kid"] !== "string") throw wrong("The private key is no JWK with a kid.");
  const key = { kid: jwk["kid"], jwk };
  assertKeyUse(key, "bundle");
  if (typeof jwk["d"] !== "string") throw wrong("The private key has no private half.");
  return key;
}
function publicHalf({ kid, jwk }) {
  const { d: _, ...rest } = jwk;
  return { kid, jwk: rest };
}
function trustedKeyOf(value) {
  if (!isObject2(value)) throw wrong("A public key is no JWK.");
  const jwk = isObject2(value["jwk"]) ? value["jwk"] : value;
  const kid = value["kid"] ?? jwk["kid"];
  if (typeof kid !== "string") throw wrong("A public key has no kid.");
  if (jwk["d"] !== void 0)
    throw wrong("A private key stands where public ones belong: make a new pair, this one is known.");
  const notAfter = value["notAfter"];
  assertKeyUse({ kid, jwk }, "bundle");
  return typeof notAfter === "string" ? { kid, jwk, notAfter } : { kid, jwk };
}
function parseJson(text, what) {
  if (text.length > keysCharactersMax) throw wrong(`${what} are too long.`);
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`${what}: no JSON.`);
  }
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function wrong(detail) {
  return new WritError("PUBLISH_KEYS", detail);
}

// packages/publish/src/latest.ts
async function readLatest(store, trust, nowSeconds) {
  const stored = await store.read(bundleFileName(), bundleBytesMax);
  if (stored === void 0) return void 0;
  try {
    return { bundle: await openPublished(stored.bytes, trust, nowSeconds), version: stored.version };
  } catch (fault2) {
    if (!(fault2 instanceof WritError)) throw fault2;
    const { code, detail } = fault2;
    throw new WritError("PUBLISH_LATEST", `${bundleFileName()}: ${code}. ${detail}`.trimEnd(), { cause: fault2 });
  }
}
function placeOf({ claims, content }) {
  const { epoch, seq, iat, commit } = claims;
  return { epoch, seq, iat, commit, content };
}
function standing(there, mine, nowSeconds) {
  if (there.epoch !== mine.epoch) return there.epoch < mine.epoch ? "older" : "newer";
  if (there.seq !== mine.seq) return there.seq < mine.seq ? "older" : "newer";
  if (there.commit !== mine.commit || there.content !== mine.content) return "forked";
  if (there.iat > nowSeconds + aheadSecondsMax) return "older";
  return there.iat < mine.iat ? "older" : "newer";
}

// packages/publish/src/publish-trust.ts
function bundleTrustOf(trust) {
  return { ...trust, minSequence: 0 };
}

// packages/publish/src/store-publication.ts
async function moveLatest(store, mine, { trust, nowSeconds, archive }) {
  for (let attempt = 0; attempt < replaceAttemptsMax; attempt += 1) {
    const there = await readLatest(store, trust, nowSeconds);
    const settled = settledBy(there, mine, nowSeconds);
    if (attempt === 0 && (settled?.status ?? "stored") === "stored") await archive();
    if (settled !== void 0) return settled;
    const { replaced, compared } = await store.replace(bundleFileName(), mine.bytes, there?.version ?? null);
    if (replaced) return { status: "stored", latest: mine, compared };
  }
  throw new WritError("PUBLISH_BUSY", `${replaceAttemptsMax} times.`);
}
function settledBy(there, mine, nowSeconds) {
  if (there === void 0) return void 0;
  const { bundle } = there;
  if (bundle.digest === mine.digest) return { status: "stored", latest: bundle, compared: true };
  if (bundle.claims.epoch > mine.claims.epoch) {
    throw new WritError("PUBLISH_EPOCH", `It is ${bundle.claims.epoch} there, and ${mine.claims.epoch} here.`);
  }
  const place2 = standing(placeOf(bundle), placeOf(mine), nowSeconds);
  return place2 === "older" ? void 0 : { status: place2, latest: bundle, compared: true };
}

// packages/publish/src/renew.ts
async function renewLatest(store, options) {
  const { trust, key, nowSeconds } = options;
  const there = await readLatest(store, trust, nowSeconds);
  if (there === void 0) {
    throw new WritError("PUBLISH_LATEST", `${store.shown} holds no newest bundle: there is nothing to renew.`);
  }
  const { bundle } = there;
  assertRenewable(bundle, options);
  if (isOther(bundle, options)) {
    const { commit, iat } = bundle.claims;
    if (nowSeconds - iat < freshSecondsMax) return { status: "newer", latest: bundle, renewed: bundle, compared: true };
    throw new WritError("PUBLISH_BEHIND", `It is of commit ${commit}; the branch is at ${options.newest}.`);
  }
  const life = Math.min(bundle.claims.exp - bundle.claims.iat, lifeSecondsMax);
  const claims = { ...bundle.claims, iat: nowSeconds, exp: nowSeconds + life, prev: bundle.digest };
  const bytes = await signBundle(bundle, claims, key);
  const mine = await openBundle(bytes, bundleTrustOf(trust), { nowSeconds });
  const archive = async () => void await store.add(bundleFileName(mine.digest), bytes);
  const stored = await moveLatest(store, mine, { trust, nowSeconds, archive });
  return { ...stored, renewed: mine };
}
function isOther({ claims }, { newest, behind }) {
  return newest !== void 0 && claims.commit !== newest && behind !== true;
}
function assertRenewable({ claims }, { trust, nowSeconds, ended }) {
  if (claims.epoch !== trust.epoch) {
    throw new WritError("PUBLISH_EPOCH", `It is ${claims.epoch} there, and ${trust.epoch} here.`);
  }
  if (claims.exp <= nowSeconds && ended !== true) {
    const since = new Date(claims.exp * 1e3).toISOString();
    throw new WritError("BUNDLE_EXPIRED", `Commit ${claims.commit} ended at ${since}. Publish, or renew with --ended.`);
  }
}

// packages/secrets/src/limits.ts
var limits2 = {
  /** A credential. A private key in PEM is a few KiB; a token of a cloud may be tens of them. */
  secretBytesMax: 64 * 1024,
  /** PostgreSQL's clients and servers take no longer one: MAX_SASL_PAYLOAD_LEN of src/common is of this order. */
  passwordBytesMax: 1024,
  /** A store's answer: a secret in Vault is at most 1 MiB, one in AWS 64 KiB. */
  answerBytesMax: 2 * 1024 * 1024,
  /** From the first byte out to the last byte in, for one request. */
  requestMsMax: 5e3,
  /** Requests to one store at once; more wait their turn, within their own time. */
  requestsAtOnce: 16,
  /** How often one request is sent when the store says that it cannot answer just now. */
  triesMax: 3,
  /** No further try begins later than this after the first: somebody waits at the other end. */
  triesWithinMs: 3e3,
  /** Pause before the second try; twice as long before the third. Drawn anew each time, from half of it on. */
  retryMs: 200,
  /** How long a secret may be used when nothing is said: while the store does not answer, too. */
  keepForMsDefault: 3e5,
  keepForMsMax: 36e5,
  /** A secret is asked for again in the background after this share of the time it may be used, and so long at most. */
  refreshShare: 0.2,
  refreshMsMax: 6e4,
  /** Earlier by up to this share, so that many proxies do not ask one store at the same instant. */
  jitterShare: 0.2,
  /** Secrets kept at once; the one fetched first goes first. */
  keptMax: 1e3,
  /** A background refresh that failed is tried again no sooner. */
  refreshAgainMs: 1e3,
  /** A password that was refused, and is still the one in the store: one more look after this. */
  rotationMs: 500,
  /** A login token or lease is renewed when this share of its time has passed. */
  renewShare: 2 / 3,
  /** No renewal comes sooner than this after the one before. */
  renewMsMin: 500,
  /** Longest time that a timer may be set for. */
  timerMsMax: 2147483e3,
  /** Tries to log in to a store come no faster. */
  loginAgainMs: 500,
  /** What close() waits for revocations. */
  closeMsMax: 4e3,
  /** Noted leases that one start revokes, and how many at once. */
  sweepMax: 1e4,
  sweepAtOnce: 8,
  /** A note that is not written whole by then never will be. */
  noteMsMax: 6e5,
  /** Longest lease id, namespace and path that is believed. */
  leaseIdCharactersMax: 1024,
  /** Cloud credentials are fetched anew so long before they end. */
  credentialSpareMs: 12e4
};

// packages/secrets/src/secret.ts
import { createHash as createHash2, timingSafeEqual as timingSafeEqual2 } from "node:crypto";
import { inspect } from "node:util";
var shown3 = "[secret]";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
    Object.freeze(this);
  }
  /** The credential itself. Call it where the credential is used, and keep no copy. */
  reveal() {
    return this.#value;
  }
  /** Whether both are the same credential; how long it takes tells nothing of either. */
  equals(other) {
    return timingSafeEqual2(digest(this.#value), digest(other.#value));
  }
  toString() {
    return shown3;
  }
  toJSON() {
    return shown3;
  }
  [Symbol.toPrimitive]() {
    return shown3;
  }
  [inspect.custom]() {
    return shown3;
  }
};
function digest(value) {
  return createHash2("sha256").update(value).digest();
}

// packages/secrets/src/secret-file.ts
import { constants as constants2 } from "node:fs";
import { open as open3 } from "node:fs/promises";
var othersMayReadOrWrite = 6;
var othersMayWrite = 2;
async function readSecretFile(path, othersMayRead) {
  const handle = await openFile(path);
  try {
    await assertPrivate(handle, path, othersMayRead === true ? othersMayWrite : othersMayReadOrWrite);
    return await readToEnd2(handle, path);
  } finally {
    await handle.close();
  }
}
async function openFile(path) {
  try {
    return await open3(path, constants2.O_RDONLY | constants2.O_NONBLOCK);
  } catch (error) {
    const code = errorCode2(error);
    const absent = code === "ENOENT" || code === "ENOTDIR";
    throw new WritError(absent ? "SECRETS_ABSENT" : "SECRETS_UNREADABLE", `${place(path)} cannot be opened (${code}).`);
  }
}
async function assertPrivate(handle, path, refusedMode) {
  const stat3 = await handle.stat();
  if (!stat3.isFile()) throw new WritError("SECRETS_UNREADABLE", `${place(path)} is no regular file.`);
  if (process.platform !== "win32" && (stat3.mode & refusedMode) !== 0) {
    const mode = (stat3.mode & 511).toString(8).padStart(4, "0");
    throw new WritError("SECRETS_EXPOSED", `${place(path)} has mode ${mode}.`);
  }
}
async function readToEnd2(handle, path) {
  const buffer = Buffer.alloc(limits2.secretBytesMax + 1);
  let length = 0;
  try {
    for (let bytesRead = -1; bytesRead !== 0 && length < buffer.length; length += bytesRead) {
      ({ bytesRead } = await handle.read(buffer, length, buffer.length - length, length));
    }
  } catch (error) {
    throw new WritError("SECRETS_UNREADABLE", `${place(path)} cannot be read (${errorCode2(error)}).`);
  }
  if (length > limits2.secretBytesMax) {
    throw new WritError("SECRETS_UNFIT", `${place(path)} has more than ${limits2.secretBytesMax} bytes.`);
  }
  return buffer.subarray(0, length);
}
function place(path) {
  return `The file ${JSON.stringify(path)}`;
}
function errorCode2(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

// packages/secrets/src/open-secret.ts
async function openSecret(reference, from) {
  const [kind, ...more] = Object.keys(reference);
  if (more.length > 0) throw new WritError("SECRETS_REFERENCE", "It names more than one place.");
  if ("env" in reference && typeof reference.env === "string") return fromEnvironment(reference.env, from.env);
  if ("file" in reference && typeof reference.file === "string") return fromFile(reference.file, from.othersMayRead);
  if (kind === "vault" || kind === "aws") {
    throw new WritError("SECRETS_UNSUPPORTED", `The reference is of kind ${kind}; possible here are file and env.`);
  }
  throw new WritError("SECRETS_REFERENCE", "It names no place that Writ knows; possible are file, env, vault and aws.");
}
function fromEnvironment(name, env) {
  const value = Object.hasOwn(env, name) ? env[name] : void 0;
  const where = `The environment variable ${JSON.stringify(name)}`;
  if (value === void 0) throw new WritError("SECRETS_ABSENT", `${where} is not set.`);
  return secretOf(value, where);
}
async function fromFile(path, othersMayRead) {
  const bytes = await readSecretFile(path, othersMayRead);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WritError("SECRETS_UNFIT", `${place(path)} is not UTF-8.`);
  } finally {
    bytes.fill(0);
  }
  return secretOf(text.replace(/\r?\n$/, ""), place(path));
}
function secretOf(value, where) {
  if (value === "") throw new WritError("SECRETS_UNFIT", `${where} is empty.`);
  if (Buffer.byteLength(value) > limits2.secretBytesMax) {
    throw new WritError("SECRETS_UNFIT", `${where} has more than ${limits2.secretBytesMax} bytes.`);
  }
  if (value.includes("\0")) throw new WritError("SECRETS_UNFIT", `${where} holds a zero byte.`);
  return new Secret(value);
}

// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var encoder2 = new TextEncoder();
var HOST_SERVICES = {
  appstream2: "appstream",
  cloudhsmv2: "cloudhsm",
  email: "ses",
  marketplace: "aws-marketplace",
  mobile: "AWSMobileHubService",
  pinpoint: "mobiletargeting",
  queue: "sqs",
  "git-codecommit": "codecommit",
  "mturk-requester-sandbox": "mturk-requester",
  "personalize-runtime": "personalize"
};
var UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "content-type",
  "content-length",
  "user-agent",
  "presigned-expires",
  "expect",
  "x-amzn-trace-id",
  "range",
  "connection"
]);
var AwsV4Signer = class {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache: cache2, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
      [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || "";
    this.region = region || guessedRegion || "us-east-1";
    this.cache = cache2 || /* @__PURE__ */ new Map();
    this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) {
      this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set("X-Amz-Date", this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set("X-Amz-Security-Token", this.sessionToken);
    }
    this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, "aws4_request"].join("/");
    if (this.signQuery) {
      if (this.service === "s3" && !params.has("X-Amz-Expires")) {
        params.set("X-Amz-Expires", "86400");
      }
      params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
      params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
      params.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = /* @__PURE__ */ new Set();
    this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
      if (!k) return false;
      if (this.service === "s3") {
        if (seenKeys.has(k)) return false;
        seenKeys.add(k);
      }
      return true;
    }).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set("X-Amz-Signature", await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
      }
    } else {
      this.headers.set("Authorization", await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body
    };
  }
  async authHeader() {
    return [
      "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
      "SignedHeaders=" + this.signedHeaders,
      "Signature=" + await this.signature()
    ].join(", ");
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac2("AWS4" + this.secretAccessKey, date);
      const kRegion = await hmac2(kDate, this.region);
      const kService = await hmac2(kRegion, this.service);
      kCredentials = await hmac2(kService, "aws4_request");
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac2(kCredentials, await this.stringToSign()));
  }
  async stringToSign() {
    return [
      "AWS4-HMAC-SHA256",
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString()))
    ].join("\n");
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + "\n",
      this.signedHeaders,
      await this.hexBodyHash()
    ].join("\n");
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) {
        throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
      }
      hashHeader = buf2hex(await hash(this.body || ""));
    }
    return hashHeader;
  }
};
async function hmac2(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    "raw",
    typeof key === "string" ? encoder2.encode(key) : key,
    { name: "HMAC", hash: { name: "SHA-256" } },
    false,
    ["sign"]
  );
  return crypto.subtle.sign("HMAC", cryptoKey, encoder2.encode(string));
}
async function hash(content) {
  return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder2.encode(content) : content);
}
var HEX_CHARS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = "";
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[n >>> 4 & 15];
    out += HEX_CHARS[n & 15];
  }
  return out;
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
  const { hostname: hostname2, pathname } = url;
  if (hostname2.endsWith(".on.aws")) {
    const match2 = hostname2.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
  }
  if (hostname2.endsWith(".r2.cloudflarestorage.com")) {
    return ["s3", "auto"];
  }
  if (hostname2.endsWith(".backblazeb2.com")) {
    const match2 = hostname2.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
  }
  const match = hostname2.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = match && match[1] || "";
  let region = match && match[2];
  if (region === "us-gov") {
    region = "us-gov-west-1";
  } else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
  } else if (service === "iot") {
    if (hostname2.startsWith("iot.")) {
      service = "execute-api";
    } else if (hostname2.startsWith("data.jobs.iot.")) {
      service = "iot-jobs-data";
    } else {
      service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
    }
  } else if (service === "autoscaling") {
    const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
    if (targetPrefix === "AnyScaleFrontendService") {
      service = "application-autoscaling";
    } else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") {
      service = "autoscaling-plans";
    }
  } else if (region == null && service.startsWith("s3-")) {
    region = service.slice(3).replace(/^fips-|^external-1/, "");
    service = "s3";
  } else if (service.endsWith("-fips")) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
    [service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || ""];
}

// packages/store/src/bucket-dialect.ts
import { createHash as createHash3 } from "node:crypto";
function bucketDialect(options) {
  const { shown: shown4, url, ca } = options;
  return {
    shown: shown4,
    url,
    ...ca === void 0 ? {} : { ca },
    authorize: (request) => signed(request, options),
    tellsCodes: true,
    lookAt: "check the credentials, and what their user may do here",
    refusals
  };
}
var refusals = {
  SignatureDoesNotMatch: "the secret access key is not the one of this access key id",
  InvalidAccessKeyId: "this access key id is not known there",
  AccessDenied: "this user may not do that here, or may not list the bucket and the object is not there",
  ExpiredToken: "the session token has expired",
  InvalidToken: "the session token is not valid",
  RequestTimeTooSkewed: "this machine's clock is wrong"
};
async function signed(request, { region, credentials }) {
  const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
  const token = sessionToken?.reveal();
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url.href,
    headers: { ...request.headers, ...bodyHeaders(request.body) },
    accessKeyId: headerPart(accessKeyId.reveal(), /^[A-Za-z0-9_.:@+-]+$/, "access key id"),
    secretAccessKey: secretAccessKey.reveal(),
    ...token === void 0 ? {} : { sessionToken: headerPart(token, /^[A-Za-z0-9_.:+/=-]+$/, "session token") },
    service: "s3",
    region
  });
  return Object.fromEntries((await signer.sign()).headers);
}
function bodyHeaders(body) {
  const sha256 = createHash3("sha256").update(body ?? "");
  return {
    "x-amz-content-sha256": sha256.digest("hex"),
    ...body === void 0 ? {} : { "content-md5": createHash3("md5").update(body).digest("base64") }
  };
}
function headerPart(text, form, what) {
  if (form.test(text)) return text;
  throw new WritError("BUNDLE_SERVER", `The ${what} holds characters that it may not have.`);
}

// packages/store/src/folder-store.ts
import { join as join4 } from "node:path";

// packages/store/src/folder-leftovers.ts
import { opendir, rm as rm3, stat as stat2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// packages/store/src/folder-lock.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { link, open as open4, rename as rename2, rm as rm2, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join as join2 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// packages/store/src/limits.ts
var lockMsMax = 6e4;
var lockStaleMs = 2e4;
var lockLookMs = 50;
var nameCharactersMax = 128;
var objectBytesMax = 64 * 1024 * 1024;
var addressCharactersMax = 2048;
var keyPrefixCharactersMax = 512;
var etagLengthMax = 256;
var refusalBytesMax = 4096;
var publishMsMax = 12e4;
var publishSilenceMsMax = 3e4;
var attemptsMax = 3;
var attemptPauseMs = 500;
var leftoverMs = 24 * 36e5;
var leftoversMax = 100;

// packages/store/src/folder-lock.ts
var lockName = ".writ-publishing.lock";
var usual = { lockMsMax, lockStaleMs };
async function withFolderLock(folder, work, bounds = usual) {
  const path = join2(folder, lockName);
  const mark = await acquire(path, bounds);
  const isHeld = async () => await markOf(path) === mark;
  try {
    return await work({
      assertHeld: async () => {
        if (!await isHeld()) throw fault("it took so long that another publisher broke the lock; run it again");
      }
    });
  } finally {
    if (await isHeld()) await rm2(path, { force: true });
  }
}
async function acquire(path, bounds) {
  const begunMs = performance.now();
  let watched = "";
  let sinceMs = begunMs;
  for (; ; ) {
    const made = await make(path);
    if (made !== void 0) return made;
    const nowMs = performance.now();
    const mark = await markOf(path);
    if (mark !== watched) [watched, sinceMs] = [mark, nowMs];
    else if (mark !== "" && nowMs - sinceMs >= bounds.lockStaleMs) await breakLock(path, mark);
    if (nowMs - begunMs >= bounds.lockMsMax) {
      throw fault(`another publisher has held ${lockName} for ${bounds.lockMsMax} ms; remove it if none is running`);
    }
    await wait(lockLookMs * (0.5 + Math.random()));
  }
}
async function make(path) {
  try {
    const handle = await open4(path, "wx", 420);
    try {
      await handle.writeFile(`${hostname()} ${process.pid} ${randomBytes2(8).toString("hex")}
`);
      return markFrom(await handle.stat({ bigint: true }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === "EEXIST") return void 0;
    throw fault(`${lockName} cannot be made (${codeOf(error)})`);
  }
}
async function breakLock(path, stale) {
  const aside = `${path}.${randomBytes2(8).toString("hex")}`;
  try {
    await rename2(path, aside);
    if (await markOf(aside) !== stale) await link(aside, path);
  } catch {
  } finally {
    await rm2(aside, { force: true });
  }
}
async function markOf(path) {
  try {
    return markFrom(await stat(path, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw fault(`${lockName} cannot be looked at (${codeOf(error)})`);
  }
}
function markFrom({ ino, size, mtimeNs }) {
  return `${ino}:${size}:${mtimeNs}`;
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
function fault(what) {
  return new WritError("BUNDLE_STORE", `The folder is locked by its publishers: ${what}.`);
}

// packages/store/src/folder-leftovers.ts
var isLeftover = (name) => /^\..+\.[0-9a-f]{16}\.new$/.test(name) || name.startsWith(`${lockName}.`) && /\.[0-9a-f]{16}$/.test(name);
async function removeLeftovers(folder, nowMs = Date.now()) {
  let left = leftoversMax;
  try {
    for await (const { name } of await opendir(folder)) {
      if (!isLeftover(name)) continue;
      const { mtimeMs } = await stat2(join3(folder, name));
      if (nowMs - mtimeMs < leftoverMs) continue;
      await rm3(join3(folder, name), { force: true });
      left -= 1;
      if (left === 0) return;
    }
  } catch {
  }
}

// packages/store/src/object-name.ts
function assertObjectName(name) {
  if (name.length <= nameCharactersMax && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return;
  throw new WritError("WRIT_INVARIANT", "An object's name is of letters, digits, dots, underscores and hyphens.");
}
function assertObject(name, bytes) {
  assertObjectName(name);
  if (bytes.length <= objectBytesMax) return;
  throw new WritError("BUNDLE_OVERSIZED", `${name} has ${bytes.length} bytes; ${objectBytesMax} are allowed.`);
}

// packages/store/src/same-bytes.ts
function sameBytes(left, right) {
  return Buffer.compare(left, right) === 0;
}

// packages/store/src/folder-store.ts
var fileMode = 420;
var folderMode = 493;
var FolderStore = class {
  shown;
  #folder;
  #bounds;
  /** `bounds` are others in tests only. */
  constructor(folder, bounds) {
    this.shown = folder;
    this.#folder = folder;
    this.#bounds = bounds;
  }
  async read(name, bytesMax) {
    assertObjectName(name);
    const bytes = await readBounded(join4(this.#folder, name), bytesMax);
    return bytes === void 0 ? void 0 : { bytes, version: await digestElsewhere(bytes) };
  }
  async add(name, bytes) {
    assertObject(name, bytes);
    const there = await this.read(name, bytes.length).catch(otherIfOversized);
    if (there === void 0) {
      await makeFolder(this.#folder, folderMode);
      await replaceFile({ folder: this.#folder, name, mode: fileMode }, bytes);
      return "added";
    }
    if (there !== "other" && sameBytes(there.bytes, bytes)) return "there";
    throw new WritError("BUNDLE_STORE", `${name} is there with other bytes than its name says; find out who wrote it.`);
  }
  async replace(name, bytes, version) {
    assertObject(name, bytes);
    const folder = this.#folder;
    await makeFolder(folder, folderMode);
    const replaced = await withFolderLock(
      folder,
      async (lock) => {
        if (await this.#version(name) !== version) return false;
        await replaceFile({ folder, name, mode: fileMode }, bytes, () => lock.assertHeld());
        await removeLeftovers(folder);
        return true;
      },
      this.#bounds
    );
    return { replaced, compared: true };
  }
  async #version(name) {
    return (await this.read(name, objectBytesMax))?.version ?? null;
  }
  close() {
  }
};
function otherIfOversized(error) {
  if (error instanceof WritError && error.code === "BUNDLE_OVERSIZED") return "other";
  throw error;
}

// packages/store/src/exchange.ts
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
var PassingFault = class extends WritError {
};
var Exchange = class {
  #kept;
  #single;
  #secure;
  /** `ca`: PEM text to verify the server's certificate against, instead of Node's own authorities. */
  constructor(secure, ca) {
    this.#secure = secure;
    const trust = { ...ca === void 0 ? {} : { ca }, rejectUnauthorized: true };
    const open5 = (keepAlive) => {
      const options = { keepAlive, maxSockets: 1, maxFreeSockets: 1 };
      return secure ? new HttpsAgent({ ...options, ...trust, minVersion: "TLSv1.2" }) : new HttpAgent(options);
    };
    this.#kept = open5(true);
    this.#single = open5(false);
  }
  /** Resolves to what `take` makes of the answer. Rejects with what it rejects with, or a PassingFault. */
  async send(out, take) {
    const { method, url, headers, body, bounds } = out;
    const signal = AbortSignal.timeout(bounds.msMax);
    const agent = method === "GET" ? this.#kept : this.#single;
    const send = this.#secure ? httpsRequest : httpRequest;
    const ask = () => answerTo(send(url, { method, agent, headers, signal }), body, bounds.silenceMsMax);
    try {
      const response = await ask().catch(
        (error) => error instanceof KeptTooLong ? ask() : Promise.reject(error)
      );
      return await take(response);
    } catch (error) {
      if (error instanceof WritError) throw error;
      throw new PassingFault(faultCodeOf(method), `${out.name}: ${reason(error, signal)}.`);
    }
  }
  close() {
    this.#kept.destroy();
    this.#single.destroy();
  }
};
function faultCodeOf(method) {
  return method === "GET" ? "BUNDLE_SERVER" : "STORE_WRITE";
}
function answerTo(request, body, silenceMs) {
  return new Promise((resolve2, reject) => {
    request.setTimeout(silenceMs, () => request.destroy(new Error(`the server said nothing for ${silenceMs} ms`)));
    const failed = (error) => reject(request.reusedSocket && error.code === "ECONNRESET" ? new KeptTooLong() : error);
    request.once("response", resolve2).on("error", failed).end(body);
  });
}
var KeptTooLong = class extends Error {
  name = "KeptTooLong";
};
function reason(error, signal) {
  if (signal.aborted) return "the server did not finish in time";
  const { code, message: message2 } = error;
  return typeof code === "string" ? code : String(message2 ?? "no reason given");
}

// packages/store/src/answer-fault.ts
async function refusalOf(response, asked, dialect) {
  const { statusCode: status = 0 } = response;
  const code = dialect.tellsCodes ? await codeOf2(response) : void 0;
  response.destroy();
  return { status, code, fault: faultOf(response, asked, { dialect, status, code }) };
}
function faultOf(response, asked, { dialect, status, code }) {
  const told = code === void 0 ? `${status}` : `${status} ${code}`;
  const fault2 = (what2) => new WritError(faultCodeOf(asked.method), `${asked.name}: the server ${what2}.`);
  if (code === "NoSuchBucket") return fault2(`has no such bucket (${told})`);
  if (elsewhere.has(code ?? "")) {
    return fault2(`says that the bucket lies in another region${regionIn(response)} (${told}); write that one`);
  }
  if (status >= 300 && status < 400) return fault2(`redirects (${told}); write the address that it ends at`);
  const known = code !== void 0 && Object.hasOwn(dialect.refusals, code) ? dialect.refusals[code] : void 0;
  if (status === 401 || status === 403 || status === 400 && known !== void 0) {
    return fault2(`refuses access (${told}); ${known ?? dialect.lookAt}`);
  }
  const what = `answered ${told}`;
  if (status !== 429 && (status < 500 || status === 501)) return fault2(what);
  return new PassingFault(faultCodeOf(asked.method), `${asked.name}: the server ${what}.`);
}
var elsewhere = /* @__PURE__ */ new Set([
  "PermanentRedirect",
  "TemporaryRedirect",
  "AuthorizationHeaderMalformed",
  "IllegalLocationConstraintException"
]);
function regionIn({ headers }) {
  const region = headers["x-amz-bucket-region"];
  return typeof region === "string" && /^[a-z0-9-]{1,32}$/.test(region) ? `, ${region}` : "";
}
async function codeOf2(response) {
  let text = "";
  for await (const chunk of response) {
    text += Buffer.from(chunk).toString("latin1");
    if (text.length >= refusalBytesMax) break;
  }
  return /<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(text.slice(0, refusalBytesMax))?.[1];
}

// packages/store/src/etag.ts
function usableEtag(etag) {
  return etag !== void 0 && etag.length <= etagLengthMax && /^(W\/)?"[\x21\x23-\x7e]*"$/.test(etag) ? etag : void 0;
}
function isStrongEtag(etag) {
  return etag.startsWith('"');
}

// packages/store/src/http-body.ts
var firstBytes = 1 << 20;
async function readBody(response, bytesMax) {
  const announced = Number(response.headers["content-length"] ?? Number.NaN);
  if (announced > bytesMax) {
    response.destroy();
    throw oversized2(announced, bytesMax);
  }
  let body = new Uint8Array(Number.isSafeInteger(announced) ? announced : Math.min(firstBytes, bytesMax));
  let length = 0;
  for await (const chunk of response) {
    if (length + chunk.length > bytesMax) throw oversized2(length + chunk.length, bytesMax);
    if (length + chunk.length > body.length) body = grown(body, Math.min(bytesMax, 2 * (length + chunk.length)));
    body.set(chunk, length);
    length += chunk.length;
  }
  if (!response.complete) throw new WritError("BUNDLE_SERVER", `The server broke off after ${length} bytes.`);
  return length === body.length ? body : body.slice(0, length);
}
function grown(body, bytes) {
  const larger = new Uint8Array(bytes);
  larger.set(body);
  return larger;
}
function oversized2(bytes, bytesMax) {
  return new WritError("BUNDLE_OVERSIZED", `The server sends ${bytes} bytes or more; ${bytesMax} are allowed.`);
}

// packages/store/src/remote-objects.ts
var RemoteObjects = class {
  dialect;
  #exchange;
  #bounds;
  constructor(dialect, bounds) {
    this.dialect = dialect;
    this.#bounds = bounds;
    this.#exchange = new Exchange(dialect.url.protocol === "https:", dialect.ca);
  }
  /** 304 only to whoever names a `known` ETag. Rejects with BUNDLE_OVERSIZED, BUNDLE_SERVER or SECRETS_…. */
  async get(name, bytesMax, known) {
    assertObjectName(name);
    const { dialect } = this;
    const url = new URL(name, dialect.url);
    const conditions = known === void 0 ? {} : { "if-none-match": known };
    const headers = { ...usual2, ...await dialect.authorize({ method: "GET", url, headers: conditions }) };
    const asked = { method: "GET", name };
    return await this.#exchange.send({ ...asked, url, headers, bounds: this.#bounds }, async (response) => {
      const { statusCode: status = 0 } = response;
      if (status === 304) {
        response.resume();
        if (known !== void 0) return { status };
        throw new WritError(
          "BUNDLE_SERVER",
          `${name}: it says that nothing changed (304), though it was not asked that.`
        );
      }
      if (status !== 200) {
        const { code, fault: fault2 } = await refusalOf(response, asked, dialect);
        if ((status === 404 || status === 410) && code !== noBucket) return { status };
        throw fault2;
      }
      assertOwnBytes(response.headers["content-encoding"], name, () => response.destroy());
      const bytes = await readBody(response, bytesMax);
      const etag = usableEtag(response.headers.etag);
      const version = etag !== void 0 && isStrongEtag(etag) ? etag : await digestElsewhere(bytes);
      return { bytes, etag, version };
    });
  }
  /** Rejects with STORE_WRITE or SECRETS_…; whether anything was written is then not known. */
  async put(name, body, condition) {
    assertObject(name, body);
    const { dialect } = this;
    const url = new URL(name, dialect.url);
    const vouched = await dialect.authorize({ method: "PUT", url, headers: { ...condition }, body });
    const headers = {
      ...usual2,
      ...vouched,
      "content-type": name.endsWith(".json") ? "application/json" : "application/octet-stream",
      "content-length": String(body.length)
    };
    const asked = { method: "PUT", name };
    return await this.#exchange.send({ ...asked, url, headers, body, bounds: this.#bounds }, async (response) => {
      const { statusCode: status = 0 } = response;
      if (status >= 200 && status < 300 && status !== 202) {
        response.destroy();
        return "done";
      }
      const refusal4 = await refusalOf(response, asked, dialect);
      if (condition !== void 0 && isUnmet(refusal4, condition)) return "unmet";
      if (condition !== void 0 && (status === 501 || refusal4.code === "NotImplemented")) return "unknown";
      throw refusal4.fault;
    });
  }
  close() {
    this.#exchange.close();
  }
};
var usual2 = {
  accept: "application/gzip, application/octet-stream",
  "accept-encoding": "identity",
  "user-agent": "writ"
};
var noBucket = "NoSuchBucket";
function isUnmet({ status, code }, condition) {
  if (status === 412 || status === 409) return true;
  return status === 404 && "if-match" in condition && code !== noBucket;
}
function assertOwnBytes(encoding, name, leave) {
  if (encoding === void 0 || encoding === "identity") return;
  leave();
  throw new WritError("BUNDLE_SERVER", `${name}: the server sets a content-encoding; serve the file's own bytes.`);
}

// packages/store/src/remote-store.ts
import { setTimeout as wait2 } from "node:timers/promises";
var trialName = "writ-compares.txt";
var trialBytes = new TextEncoder().encode(
  "Writ asks with this object whether the store compares before it writes.\n"
);
var nobodysEtag = '"writ-asks-whether-this-is-compared"';
var onlyFirst = { "if-none-match": "*" };
var RemoteStore = class {
  shown;
  #objects;
  /** What was found out, by condition. */
  #compares = /* @__PURE__ */ new Map();
  #pauseMs;
  /** Other bounds in tests only. */
  constructor(dialect, bounds = usual3) {
    this.shown = dialect.shown;
    this.#objects = new RemoteObjects(dialect, bounds);
    this.#pauseMs = bounds.pauseMs ?? attemptPauseMs;
  }
  async read(name, bytesMax) {
    const got = await this.#patiently(() => this.#objects.get(name, Math.min(bytesMax, objectBytesMax)));
    return "status" in got ? void 0 : { bytes: got.bytes, version: got.version };
  }
  async add(name, bytes) {
    const put = await this.#patiently(() => this.#objects.put(name, bytes, onlyFirst));
    if (put === "done") return "added";
    const there = await this.#patiently(() => this.#objects.get(name, bytes.length)).catch(otherIfOversized2);
    if (there === "other" || !("status" in there)) {
      if (there !== "other" && sameBytes(there.bytes, bytes)) return "there";
      throw new WritError(
        "BUNDLE_STORE",
        `${name} is there with other bytes than its name says; find out who wrote it.`
      );
    }
    await this.#patiently(() => this.#objects.put(name, bytes));
    return "added";
  }
  async replace(name, bytes, version) {
    const condition = conditionOf(version);
    if (condition === void 0 || !await this.#comparesBy(condition))
      return await this.#unguarded(name, bytes, version);
    try {
      const put = await this.#objects.put(name, bytes, condition);
      return { replaced: put === "done", compared: true };
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      const replaced = await this.#isThere(name, bytes).catch(() => false);
      if (replaced) return { replaced, compared: true };
      throw error;
    }
  }
  close() {
    this.#objects.close();
  }
  async #unguarded(name, bytes, version) {
    const before = await this.read(name, objectBytesMax);
    if ((before?.version ?? null) !== version) return { replaced: false, compared: false };
    await this.#patiently(() => this.#objects.put(name, bytes));
    return { replaced: await this.#isThere(name, bytes), compared: false };
  }
  async #isThere(name, bytes) {
    const there = await this.#patiently(() => this.#objects.get(name, objectBytesMax));
    return !("status" in there) && sameBytes(there.bytes, bytes);
  }
  #comparesBy(condition) {
    const key = "if-match" in condition ? "if-match" : "if-none-match";
    const known = this.#compares.get(key);
    if (known !== void 0) return known;
    const asked = trials[key]((wanted) => this.#patiently(() => this.#objects.put(trialName, trialBytes, wanted)));
    this.#compares.set(key, asked);
    asked.catch(() => this.#compares.delete(key));
    return asked;
  }
  /** Only for what may be done twice. */
  async #patiently(ask) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof PassingFault) || attempt >= attemptsMax) throw error;
      }
      await wait2(this.#pauseMs * 2 ** (attempt - 1));
    }
  }
};
var usual3 = { msMax: publishMsMax, silenceMsMax: publishSilenceMsMax };
var trials = {
  "if-match": async (ask) => await ask({ "if-match": nobodysEtag }) === "unmet",
  "if-none-match": async (ask) => {
    const first = await ask(onlyFirst);
    return first === "done" ? await ask(onlyFirst) === "unmet" : first === "unmet";
  }
};
function conditionOf(version) {
  if (version === null) return onlyFirst;
  return isStrongEtag(version) ? { "if-match": version } : void 0;
}
function otherIfOversized2(error) {
  if (error instanceof WritError && error.code === "BUNDLE_OVERSIZED") return "other";
  throw error;
}

// packages/store/src/server-dialect.ts
function serverDialect({ url, ca, token }) {
  return {
    shown: url.href,
    url,
    ...ca === void 0 ? {} : { ca },
    authorize: async ({ headers }) => token === void 0 ? { ...headers } : { ...headers, authorization: `Bearer ${headerValue((await token()).reveal())}` },
    tellsCodes: false,
    lookAt: "check the token",
    refusals: {}
  };
}
function headerValue(token) {
  if (/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return token;
  throw new WritError("BUNDLE_SERVER", "The token holds characters that a bearer token may not have.");
}

// packages/store/src/open-store.ts
function openStore(place2, sources) {
  return "folder" in place2 ? new FolderStore(place2.folder) : new RemoteStore(dialectOf(place2, sources));
}
function dialectOf(place2, sources) {
  if ("server" in place2) {
    const { token, url: url2, ...server } = place2.server;
    const own = token === void 0 ? {} : { token: () => openSecret(token, sources) };
    return serverDialect({ ...server, url: new URL(url2), ...own });
  }
  const { accessKeyId, secretAccessKey, sessionToken, url, ...bucket } = place2.bucket;
  const credentials = async () => ({
    accessKeyId: await openSecret(accessKeyId, sources),
    secretAccessKey: await openSecret(secretAccessKey, sources),
    ...sessionToken === void 0 ? {} : { sessionToken: await openSecret(sessionToken, sources) }
  });
  return bucketDialect({ ...bucket, url: new URL(url), credentials });
}

// packages/store/src/place.ts
import { isIPv4 } from "node:net";

// packages/store/src/s3-address.ts
function isBucketName(text) {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text) && !text.includes("..");
}
function isRegion(text) {
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(text);
}
function keyPrefix(path) {
  const parts = path.replace(/\/$/, "").split("/");
  if (path === "") return "";
  const plain = parts.every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part));
  return plain && path.length <= keyPrefixCharactersMax ? `${parts.join("/")}/` : void 0;
}
function originOfBucket(bucket, { endpoint, region, pathStyle }) {
  const host = endpoint ?? new URL(`https://s3.${region}.amazonaws.com/`);
  const inPath = pathStyle ?? (endpoint !== void 0 || bucket.includes("."));
  return new URL(inPath ? `${host.origin}/${bucket}/` : `${host.protocol}//${bucket}.${host.host}/`);
}

// packages/store/src/place.ts
function parsePlace(written) {
  const { address } = written;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  const of = { http: parseServer, https: parseServer, s3: parseBucket }[scheme ?? ""];
  const kind = scheme === void 0 ? "folder" : scheme === "s3" ? "s3" : "server";
  if (scheme !== void 0 && of === void 0) {
    const message2 = `this version knows folders, web servers and S3, not ${scheme.slice(0, shownSchemeMax)}. Write a folder, an https address or s3://BUCKET/PREFIX/.`;
    return { fault: { key: "address", message: message2 } };
  }
  const strange = strangeKey(written, kind);
  if (strange !== void 0) return { fault: strange };
  if (of !== void 0) return of(written);
  return { place: { folder: address } };
}
function assertPlace(written) {
  const parsed = parsePlace(written);
  if ("place" in parsed) return parsed.place;
  throw new WritError("STORE_ADDRESS", `${parsed.fault.key}: ${parsed.fault.message}`);
}
var shownSchemeMax = 20;
var belongs = {
  ca: { kinds: ["server", "s3"], message: "ca is for a web server or S3. Leave it out for a folder." },
  token: {
    kinds: ["server"],
    message: "token is for a web server. Leave it out here; S3 takes s3: { accessKeyId: … }."
  },
  s3: { kinds: ["s3"], message: "s3 is for an address such as s3://BUCKET/PREFIX/. Leave it out here." }
};
function strangeKey(written, kind) {
  for (const key of ["ca", "token", "s3"]) {
    const { kinds: kinds2, message: message2 } = belongs[key];
    if (written[key] !== void 0 && !kinds2.includes(kind)) return { key, message: message2 };
  }
  return void 0;
}
function parseServer({ address, ca, token }) {
  const url = plainUrl(address);
  if (url === void 0) {
    const message2 = "this is no plain address. Write https://HOST/PATH/ without user, ? and #; a credential goes to token: { file: PATH }.";
    return { fault: { key: "address", message: message2 } };
  }
  const fault2 = transportFault(url, "address", ca);
  if (fault2 !== void 0) return { fault: fault2 };
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { place: { server: { url: url.href, ...given({ ca, token }) } } };
}
function parseBucket({ address, ca, s3 }) {
  const [, bucket = "", path = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/i.exec(address) ?? [];
  const prefix = keyPrefix(path);
  if (!isBucketName(bucket) || prefix === void 0) {
    const message2 = "this is no bucket and prefix. Write s3://BUCKET/PREFIX/, in letters, digits and - _ . / alone; credentials go to s3: { accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.";
    return { fault: { key: "address", message: message2 } };
  }
  if (s3 === void 0) {
    const message2 = "an s3 address needs a region and credentials. Write s3: { region: REGION, accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.";
    return { fault: { key: "address", message: message2 } };
  }
  if (!isRegion(s3.region)) {
    return { fault: { key: "s3/region", message: "this is no region. Write one such as eu-central-1." } };
  }
  const endpoint = s3.endpoint === void 0 ? void 0 : plainUrl(s3.endpoint);
  if (s3.endpoint !== void 0 && (endpoint === void 0 || endpoint.pathname !== "/")) {
    return { fault: { key: "s3/endpoint", message: "this is no plain address. Write https://HOST, without a path." } };
  }
  const url = originOfBucket(bucket, { ...s3, endpoint });
  const fault2 = transportFault(url, "s3/endpoint", ca);
  if (fault2 !== void 0) return { fault: fault2 };
  url.pathname += prefix;
  const { region, accessKeyId, secretAccessKey, sessionToken } = s3;
  const shown4 = `s3://${bucket}/${prefix}`;
  return {
    place: { bucket: { shown: shown4, url: url.href, region, accessKeyId, secretAccessKey, ...given({ sessionToken, ca }) } }
  };
}
function plainUrl(text) {
  if (text.length > addressCharactersMax || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return void 0;
  const url = new URL(text);
  const plain = url.username === "" && url.password === "" && !/[?#]/.test(text);
  return plain ? url : void 0;
}
function transportFault(url, key, ca) {
  if (url.protocol === "https:") return void 0;
  if (!isLoopback(url.hostname.replace(/^\[|\]$/g, ""))) {
    const message2 = "over http anyone on the way could read who may do what, and hold a revert back. Write https, or http to a loopback address.";
    return { key, message: message2 };
  }
  return ca === void 0 ? void 0 : { key: "ca", message: "http verifies no certificate. Leave ca out, or write https." };
}
function isLoopback(host) {
  return host === "localhost" || host === "::1" || isIPv4(host) && host.startsWith("127.");
}
function given(value) {
  return Object.fromEntries(Object.entries(value).filter(([, found]) => found !== void 0));
}

// packages/publish/src/surroundings.ts
function openNamedStore(address, env) {
  const set = (name) => env[name] === "" ? void 0 : env[name];
  const ca = set("WRIT_STORE_CA");
  const trust = ca === void 0 ? {} : { ca };
  const sources = { env: { ...env } };
  if (/^https?:/i.test(address)) {
    const token = set("WRIT_STORE_TOKEN") === void 0 ? {} : { token: { env: "WRIT_STORE_TOKEN" } };
    return openStore(assertPlace({ address, ...trust, ...token }), sources);
  }
  if (!/^s3:/i.test(address)) return openStore(assertPlace({ address }), sources);
  const endpoint = set("AWS_ENDPOINT_URL_S3") ?? set("AWS_ENDPOINT_URL");
  const s3 = {
    region: set("AWS_REGION") ?? set("AWS_DEFAULT_REGION") ?? "us-east-1",
    accessKeyId: { env: "AWS_ACCESS_KEY_ID" },
    secretAccessKey: { env: "AWS_SECRET_ACCESS_KEY" },
    ...set("AWS_SESSION_TOKEN") === void 0 ? {} : { sessionToken: { env: "AWS_SESSION_TOKEN" } },
    ...endpoint === void 0 ? {} : { endpoint }
  };
  return openStore(assertPlace({ address, ...trust, s3 }), sources);
}

// packages/actions/src/publish/trust-inputs.ts
import { resolve } from "node:path";
function addressOf(run) {
  const repository = run.env["GITHUB_REPOSITORY_ID"] ?? "";
  if (!/^[1-9]\d{0,14}$/.test(repository)) throw wrong2("GITHUB_REPOSITORY_ID is not set, as it is on a runner.");
  const epoch = run.input("epoch") || "1";
  if (!/^[1-9]\d{0,8}$/.test(epoch)) throw wrong2(`\`epoch\` is ${JSON.stringify(epoch)}: write a whole number from 1.`);
  return { repository, scope: run.input("scope") || "production", epoch: Number(epoch) };
}
function trustOf(run, key) {
  const text = run.input("public-keys");
  const named3 = text === "" ? [] : parsePublicKeys(text);
  const own = key === void 0 || named3.some(({ kid }) => kid === key.kid) ? [] : [publicHalf(key)];
  const keys = [...named3, ...own];
  if (keys.length === 0) throw wrong2("`public-keys` is not given: whose signature is believed in the store?");
  return { keys, ...addressOf(run) };
}
function keyOf(run) {
  const key = parsePrivateKey(run.requiredInput("key"));
  const secret = Reflect.get(key.jwk, "d");
  if (typeof secret === "string") run.maskSecret(secret);
  return key;
}
function storeOf(run) {
  const address = run.requiredInput("store");
  const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(address);
  return openNamedStore(isUrl ? address : resolve(run.workspace, address), run.env);
}
function flagOf(run, name) {
  const given2 = run.input(name) || "false";
  if (given2 === "true" || given2 === "false") return given2 === "true";
  throw wrong2(`\`${name}\` is ${JSON.stringify(given2)}: write true or false.`);
}
function wrong2(detail) {
  return new WritError("ACTIONS_INPUT", detail);
}

// packages/actions/src/renew/renew.ts
function renewActionAt(nowMs) {
  return { name: "renew", secrets: ["key"], run: async (run) => await renew(run, Math.floor(nowMs() / 1e3)) };
}
var renewAction = renewActionAt(Date.now);
async function renew(run, nowSeconds) {
  run.setOutput("changed", "false");
  const key = keyOf(run);
  const trust = trustOf(run, key);
  const store = storeOf(run);
  try {
    const head = run.env["GITHUB_SHA"] ?? "";
    const newest = head === "" ? {} : { newest: head };
    const asked = { ended: flagOf(run, "ended"), behind: flagOf(run, "behind") };
    const renewed = await renewLatest(store, { trust, key, nowSeconds, ...asked, ...newest });
    return await say(run, renewed, store.shown);
  } finally {
    store.close();
  }
}
async function say(run, { status, latest, compared }, store) {
  const { claims, digest: digest2 } = latest;
  const until = new Date(claims.exp * 1e3).toISOString();
  const what = status === "stored" ? "Renewed" : "Nothing to do: a newer bundle was stored meanwhile";
  run.info(`${what} in ${store}, in force until ${until}: commit ${claims.commit}, sequence ${claims.seq}, ${digest2}`);
  run.setOutput("digest", digest2);
  run.setOutput("seq", String(claims.seq));
  run.setOutput("changed", String(status === "stored"));
  const rows = `- commit ${codeSpan(claims.commit)}, sequence ${claims.seq}
- ${codeSpan(digest2)}
`;
  await run.summarize(`## ${what}

In force until ${until}.

${rows}`);
  const head = run.env["GITHUB_SHA"] ?? "";
  if (head !== "" && head !== claims.commit) {
    const message2 = `The newest bundle is of commit ${claims.commit}, the branch is at ${head}. Is a publishing run still under way, or was there one just now? If not, look why it failed; or somebody put an older bundle back into the store.`;
    run.annotate({ level: "warning", title: "writ renew: not the newest commit", message: message2 });
  }
  if (!compared) {
    const message2 = "This store cannot compare while it writes: let one run at a time (`concurrency`).";
    run.annotate({ level: "warning", title: "writ renew: the store", message: message2 });
  }
  return "done";
}

// packages/actions/src/renew/main.ts
await runOnRunner(renewAction);
