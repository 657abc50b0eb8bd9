// What each message holds, in the words and the order of libpq's own trace (src/interfaces/libpq/fe-trace.c).
// A field that may hold a value, a text of somebody's or a secret must never be of a kind that is shown.

/**
 * `byte`, `int16`, `int32` are shown. `name`: of a statement, portal or setting, shown where it is a plain word; `tag`:
 * of a command, words and counts. `text`: ends with NUL, its length is shown. `value`: a length and so many bytes, the
 * length is shown. `rest`: all that is left, its length is shown. `error`: fields of an error, see `shownErrorFields`.
 * A list is an Int16 count and so many times its kinds.
 */
export type FieldKind =
  | "byte"
  | "int16"
  | "int32"
  | "name"
  | "tag"
  | "text"
  | "value"
  | "rest"
  | "error"
  | readonly FieldKind[];

export interface MessageFields {
  readonly name: string;
  readonly fields: readonly FieldKind[];
}

/** F: to the server; B: to the client. */
export type Direction = "F" | "B";

const of = (name: string, ...fields: FieldKind[]): MessageFields => ({ name, fields });

const frontend: Readonly<Record<string, MessageFields>> = {
  B: of("Bind", "name", "name", ["int16"], ["value"], ["int16"]),
  C: of("Close", "byte", "name"),
  D: of("Describe", "byte", "name"),
  E: of("Execute", "name", "int32"),
  F: of("FunctionCall", "int32", ["int16"], ["value"], "int16"),
  H: of("Flush"),
  P: of("Parse", "name", "text", ["int32"]),
  Q: of("Query", "text"),
  S: of("Sync"),
  X: of("Terminate"),
  c: of("CopyDone"),
  d: of("CopyData"),
  f: of("CopyFail", "text"),
  p: of("PasswordMessage"),
};

const backend: Readonly<Record<string, MessageFields>> = {
  "1": of("ParseComplete"),
  "2": of("BindComplete"),
  "3": of("CloseComplete"),
  A: of("NotificationResponse", "int32", "text", "text"),
  C: of("CommandComplete", "tag"),
  D: of("DataRow", ["value"]),
  E: of("ErrorResponse", "error"),
  G: of("CopyInResponse", "byte", ["int16"]),
  H: of("CopyOutResponse", "byte", ["int16"]),
  I: of("EmptyQueryResponse"),
  K: of("BackendKeyData", "int32", "rest"),
  N: of("NoticeResponse", "error"),
  R: of("Authentication", "int32", "rest"),
  S: of("ParameterStatus", "name", "text"),
  T: of("RowDescription", ["text", "int32", "int16", "int32", "int16", "int32", "int16"]),
  V: of("FunctionCallResponse", "value"),
  W: of("CopyBothResponse", "byte", ["int16"]),
  Z: of("ReadyForQuery", "byte"),
  c: of("CopyDone"),
  d: of("CopyData"),
  n: of("NoData"),
  s: of("PortalSuspended"),
  t: of("ParameterDescription", ["int32"]),
  v: of("NegotiateProtocolVersion", "int32", "int32", "rest"),
};

/** What a message of `type` holds; undefined for types of no message. */
export function fieldsOf(direction: Direction, type: number): MessageFields | undefined {
  const table = direction === "F" ? frontend : backend;
  const letter = String.fromCharCode(type);
  return Object.hasOwn(table, letter) ? table[letter] : undefined;
}

/** Severity, SQLSTATE, positions, and where in the server's source: none of them holds what a statement held. */
export const shownErrorFields: ReadonlySet<string> = new Set(["S", "V", "C", "P", "p", "F", "L", "R"]);
