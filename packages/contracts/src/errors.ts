// The one table of error codes: who each is for, what it says, how a command exits. Faults are thrown as WritError;
// mistakes in what a user wrote are Diagnostics, and a denial is a Decision: neither must ever be thrown.
import type { ErrorRow } from "./error-row.ts";
import { actionsErrors } from "./error-rows/actions.ts";
import { auditErrors } from "./error-rows/audit.ts";
import { bundleErrors } from "./error-rows/bundle.ts";
import { cliErrors } from "./error-rows/cli.ts";
import { compilerErrors } from "./error-rows/compiler.ts";
import { decisionErrors } from "./error-rows/decision.ts";
import { githubErrors } from "./error-rows/github.ts";
import { identityErrors } from "./error-rows/identity.ts";
import { modelErrors } from "./error-rows/model.ts";
import { postgresErrors } from "./error-rows/protocol-postgres.ts";
import { proxyErrors } from "./error-rows/proxy.ts";
import { publishErrors } from "./error-rows/publish.ts";
import { recordErrors } from "./error-rows/record.ts";
import { requestErrors } from "./error-rows/request.ts";
import { secretsErrors } from "./error-rows/secrets.ts";
import { sessionErrors } from "./error-rows/session.ts";
import { sqlErrors } from "./error-rows/sql.ts";
import { storeErrors } from "./error-rows/store.ts";

export type { ErrorRow } from "./error-row.ts";

export const errorTable = {
  WRIT_USAGE: {
    audience: "user",
    exit: 64,
    message: "The command line is not understood.",
    next: "Run the command with --help.",
  },
  WRIT_INVARIANT: {
    audience: "operator",
    exit: 70,
    message: "Writ broke one of its own rules; nothing was allowed.",
    next: "Report it with the log line.",
  },
  KEY_USE: {
    audience: "operator",
    exit: 78,
    message: "A key is used for something it was not made for.",
    next: "Give the key made for this use: `writ keys` makes the usual three, `writ keys break-glass` the offline one.",
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
  ...actionsErrors,
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorTable;

/** An operation failed. `code` names a row of the table; `detail` is for logs and must never hold a secret. */
export class WritError extends Error {
  override readonly name = "WritError";
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail = "", options?: ErrorOptions) {
    super(detail === "" ? errorTable[code].message : `${errorTable[code].message} ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
