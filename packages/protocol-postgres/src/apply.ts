// A decision in the protocol's own words: the error a client sees, and the poison that fails the server's transaction
// too.
// What a client is told and what the server holds must never differ.
import type { Reason, Refusal, SessionView } from "@writ/contracts";
import { type ErrorText, encodeErrorResponse } from "./messages/error-response.ts";
import { encodeParse } from "./messages/parse.ts";
import { encodeQuery } from "./messages/query.ts";
import { encodeReadyForQuery } from "./messages/ready-for-query.ts";
import type { RowLimit } from "./row-limits.ts";

/**
 * No statement begins so: the server answers with a syntax error, which fails its transaction, and never runs anything.
 */
const poisonText = Buffer.from("writ denied this statement");

export const poisonQuery = encodeQuery(poisonText);

/** A Parse that fails, under a name that no client uses. */
export const poisonParse = encodeParse({ name: "writ denied", text: poisonText, parameterTypes: [] });

/** Answer to a denied simple query while the server is idle and outside a transaction: it never hears of it. */
export function answerLocally(error: ErrorText): Buffer {
  return Buffer.concat([encodeErrorResponse(error), encodeReadyForQuery("I")]);
}

/** 42501, as PostgreSQL says for a missing privilege; the codes stand behind the reasons. */
export function deniedText(reasons: readonly Reason[], view: SessionView): ErrorText {
  const hint = `Ask for it: writ request ${view.resource} --role ROLE --for 2h`;
  return { severity: "ERROR", sqlstate: "42501", message: sentence(reasons), hint };
}

/** Refusals that PostgreSQL has a state of its own for; drivers know them. */
const refusalStates: Readonly<Record<string, string>> = {
  "sql/unparsable": "42601",
  "sql/unknown-relation": "42P01",
  "sql/unknown-function": "42883",
  "sql/unknown-type": "42704",
  "sql/too-large": "54000",
  "sql/unknown-prepared": "26000",
  "sql/unknown-cursor": "34000",
  "sql/prepared-name": "42622",
  "sql/execute-argument": "0A000",
};

/** A statement that cannot be made safe, with the place where it is known. */
export function refusedText(refusals: readonly Refusal[], reasons: readonly Reason[], view: SessionView): ErrorText {
  const position = refusals.find((refusal) => refusal.position !== undefined)?.position;
  const sqlstate = refusalStates[refusals[0]?.code ?? ""];
  const denied = deniedText(sqlstate === undefined ? reasons : refusals, view);
  const own = sqlstate === undefined ? denied : { severity: denied.severity, sqlstate, message: denied.message };
  return { ...own, ...(position === undefined ? {} : { position }) };
}

function sentence(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "Denied: nothing allows it.";
  const [first] = reasons;
  const all = reasons.slice(0, reasonsShownMax).map((reason) => `${reason.message} (${reason.code})`);
  const more = reasons.length - all.length;
  return `${first === undefined ? "" : "Denied: "}${all.join(" ")}${more > 0 ? ` And ${more} more reasons.` : ""}`;
}

const reasonsShownMax = 5;

/** Refusals made by the protocol itself: code and message for the record, SQLSTATE for the client. */
export interface OwnRefusal extends Reason {
  readonly sqlstate: string;
}

export const ownRefusals = {
  tooLong: {
    code: "statement-too-long",
    sqlstate: "54000",
    message: "The statement is longer than 1 MiB, more than Writ looks through. Send it in parts.",
  },
  notUtf8: {
    code: "not-utf8",
    sqlstate: "22021",
    message: "The statement is not valid UTF-8, which this session speaks.",
  },
  functionCall: {
    code: "function-call-unsupported",
    sqlstate: "0A000",
    message:
      "FunctionCall messages do not pass through Writ: it could not see what they do. Call the function by SELECT.",
  },
  severalInParse: {
    code: "several-statements-prepared",
    sqlstate: "42601",
    message: "A prepared statement can hold one command only.",
  },
  unknownStatement: {
    code: "unknown-prepared-statement",
    sqlstate: "26000",
    message: "No statement of this name is prepared in this session, or it is forgotten. Prepare it again.",
  },
  staleStatement: {
    code: "stale-prepared-statement",
    sqlstate: "26000",
    message: "The tables under this prepared statement have changed since it was made. Prepare it again.",
  },
  unknownPortal: {
    code: "unknown-portal",
    sqlstate: "34000",
    message: "No portal of this name has been made by a Bind message in this session. Read SQL cursors with FETCH.",
  },
  namedLookup: {
    code: "named-lookup",
    sqlstate: "0A000",
    message: "A lookup by the value of a masked column is counted where it runs: bind it to the unnamed portal.",
  },
  nameTooLong: {
    code: "name-too-long",
    sqlstate: "42622",
    message: "Name prepared statements and portals in UTF-8 with at most 63 bytes: PostgreSQL cuts longer names.",
  },
  tooManyNames: {
    code: "too-many-names",
    sqlstate: "53400",
    message: "This session holds too many prepared statements or portals. Close some.",
  },
} as const satisfies Record<string, OwnRefusal>;

export function ownText(refusal: OwnRefusal): ErrorText {
  return { severity: "ERROR", sqlstate: refusal.sqlstate, message: `${refusal.message} (${refusal.code})` };
}

export function rowLimitText({ word, rows }: RowLimit, completed: boolean): ErrorText {
  const { why, hint } = rowLimitWords[word];
  const message = `Stopped after ${rows} rows, ${why}`;
  const detail = "The statement itself had already completed on the server.";
  return { severity: "ERROR", sqlstate: "42501", message, hint, ...(completed ? { detail } : {}) };
}

const rowLimitWords = {
  rows: {
    why: "the most this role may read at once. (row-limit)",
    hint: "Narrow the statement, or read it in parts.",
  },
  sessionRows: {
    why: "the most one session may read here. (session-row-limit)",
    hint: "Ask the database for less: sums and counts instead of rows. The limit stands in the resource's guards file.",
  },
  heldRows: {
    why: "the most that may be read without an approval. (hold-rows)",
    hint: "Narrow the statement. An approval would be needed for more, and none can be given here yet.",
  },
} as const satisfies Record<RowLimit["word"], { why: string; hint: string }>;

export function timeLimitText(seconds: number): ErrorText {
  const message = `Stopped after ${seconds} s, the longest a statement may run here. (time-limit)`;
  return { severity: "ERROR", sqlstate: "57014", message };
}
