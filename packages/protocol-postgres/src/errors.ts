// Faults and ends as PostgreSQL clients know them: which SQLSTATE, which words. The codes' own table is in contracts.
// It must never let a detail reach a client: details are for logs.
import { type ErrorCode, errorTable, WritError } from "@writ/contracts";
import type { Ended } from "@writ/session";
import { SessionRefused } from "./access.ts";
import type { ErrorText } from "./messages/error-response.ts";

/** SQLSTATE by code; all others of this package are 08006 (upstream) or XX000 (ours). */
const sqlstates: Partial<Record<ErrorCode, string>> = {
  POSTGRES_PROTOCOL: "08P01",
  POSTGRES_TOO_LARGE: "54000",
  POSTGRES_TLS_REQUIRED: "28000",
  POSTGRES_CLIENT_TIMEOUT: "57P05",
  POSTGRES_UNSUPPORTED: "0A000",
  POSTGRES_SETTING: "22023",
  SQL_GRAMMAR: "0A000",
};

/** Errors whose detail describes the client's own message, or the server's version, and so may be shown. */
const shownDetails: ReadonlySet<ErrorCode> = new Set([
  "POSTGRES_PROTOCOL",
  "POSTGRES_TOO_LARGE",
  "POSTGRES_UNSUPPORTED",
  "POSTGRES_SETTING",
  "SQL_GRAMMAR",
]);

/** The FATAL error a client sees for `error`, whatever that is. `resource` is named where the client chose one. */
export function fatalText(error: unknown, resource?: string): ErrorText {
  if (error instanceof SessionRefused) return refusedText(error);
  if (!(error instanceof WritError))
    return fatal("XX000", errorTable.WRIT_INVARIANT.message, errorTable.WRIT_INVARIANT.next);
  const { code } = error;
  const upstream = code.startsWith("POSTGRES_UPSTREAM_") || code === "POSTGRES_CATALOG";
  const sqlstate = sqlstates[code] ?? (upstream ? "08006" : "XX000");
  const row = errorTable[code];
  const about = upstream && resource !== undefined ? ` Resource: ${resource}.` : "";
  const detail = shownDetails.has(code) && error.detail !== "" ? ` ${error.detail}` : "";
  return fatal(sqlstate, `${row.message}${detail}${about} (${code})`, row.next);
}

function refusedText({ sqlstate, reasons, hint, message }: SessionRefused): ErrorText {
  const codes = reasons.map((reason) => reason.code).join(", ");
  return fatal(sqlstate, `${message === "" ? "Access refused." : message} (${codes})`, hint);
}

/**
 * What a client is told when its session ends under it. 57P01 is what PostgreSQL says when an administrator ends one.
 */
export function endedText(ended: Ended): ErrorText {
  const sqlstate = ended.code === "protocol-violation" ? "08P01" : ended.code === "upstream-failed" ? "08006" : "57P01";
  return fatal(sqlstate, `${ended.message} (${ended.code})`);
}

function fatal(sqlstate: string, message: string, hint?: string): ErrorText {
  return { severity: "FATAL", sqlstate, message, ...(hint === undefined ? {} : { hint }) };
}
