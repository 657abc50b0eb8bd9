// Which settings a session may change. Some change how text is read, whose names are meant or who one is: with any of
// those open, nothing else in this package would hold. It must never list one of them.
import { isObject, listAt, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";

export interface Setting {
  /** Lower case; "all" for RESET ALL and DISCARD ALL. */
  readonly name: string;
  /** Free for everybody. */
  readonly listed: boolean;
  /** Refused in every session that is checked at all. */
  readonly forbidden: boolean;
  /** Would let a read-only session write. */
  readonly writable: boolean;
}

type ValueCheck = (value: string | undefined) => boolean;

const anyValue: ValueCheck = () => true;
const oneOf =
  (...values: string[]): ValueCheck =>
  (value) =>
    value !== undefined && values.includes(value.toLowerCase());

// The guide's list. A value of undefined is DEFAULT or RESET: back to what the proxy gave at start-up.
const listedSettings: Readonly<Record<string, ValueCheck>> = {
  application_name: anyValue,
  statement_timeout: anyValue,
  lock_timeout: anyValue,
  idle_in_transaction_session_timeout: anyValue,
  idle_session_timeout: anyValue,
  timezone: anyValue,
  datestyle: anyValue,
  intervalstyle: anyValue,
  extra_float_digits: anyValue,
  bytea_output: anyValue,
  work_mem: anyValue,
  transaction_isolation: anyValue,
  transaction_deferrable: anyValue,
  transaction_read_only: anyValue,
  default_transaction_isolation: anyValue,
  default_transaction_deferrable: anyValue,
  default_transaction_read_only: anyValue,
  client_encoding: (value) => value === undefined || ["utf8", "utf-8", "unicode"].includes(value.toLowerCase()),
  standard_conforming_strings: (value) => value === undefined || oneOf("on", "true")(value),
  client_min_messages: (value) => value === undefined || oneOf("notice", "warning", "error")(value),
};

const forbiddenSettings = new Set([
  "search_path",
  "role",
  "session_authorization",
  "session_replication_role",
  "standard_conforming_strings",
  "backslash_quote",
  "escape_string_warning",
  "client_encoding",
  "client_min_messages",
  "local_preload_libraries",
  "session_preload_libraries",
  "dynamic_library_path",
  "row_security",
  "quote_all_identifiers",
  "transform_null_equals",
  "event_triggers",
  "check_function_bodies",
  "allow_system_table_mods",
  "all",
]);

const forbiddenPrefixes = ["debug_", "log_", "auto_explain.", "writ.", "transaction_snapshot"];

const readOnlySettings = new Set(["transaction_read_only", "default_transaction_read_only"]);

/** A setting by name and value, as SET and set_config give them. */
export function settingNamed(name: string, value: string | undefined): Setting {
  const lower = name.toLowerCase();
  const listed = Object.hasOwn(listedSettings, lower) && listedSettings[lower]?.(value) === true;
  const forbidden =
    !listed && (forbiddenSettings.has(lower) || forbiddenPrefixes.some((prefix) => lower.startsWith(prefix)));
  const writable = readOnlySettings.has(lower) && !["on", "true", "yes", "1"].includes((value ?? "").toLowerCase());
  return { name: lower, listed, forbidden, writable };
}

// A value that is not one constant is none that any check knows.
function onlyValue(values: readonly SyntaxValue[]): string {
  return (values.length === 1 ? constantText(values[0]) : undefined) ?? "?";
}

/** The setting a SET, RESET or DISCARD statement changes; undefined for other statements. */
export function settingOf(statement: SyntaxObject): Setting | undefined {
  const node = unwrap(statement);
  if (node?.type === "DiscardStmt") {
    const everything = ["DISCARD_ALL", "DISCARD_TEMP"].includes(textAt(node.content, "target"));
    return { name: everything ? "all" : "plans", listed: !everything, forbidden: everything, writable: false };
  }
  if (node?.type !== "VariableSetStmt") {
    return undefined;
  }
  const { content } = node;
  switch (textAt(content, "kind")) {
    case "VAR_RESET_ALL":
      return settingNamed("all", undefined);
    case "VAR_SET_MULTI":
      return multiSetting(content);
    case "VAR_SET_VALUE":
      return settingNamed(textAt(content, "name"), onlyValue(listAt(content, "args")));
    default:
      return settingNamed(textAt(content, "name"), undefined);
  }
}

// SET TRANSACTION, SET SESSION CHARACTERISTICS AS TRANSACTION and SET TRANSACTION SNAPSHOT.
function multiSetting(content: SyntaxObject): Setting {
  const name = textAt(content, "name").toLowerCase();
  const isModes = name === "transaction" || name === "session characteristics";
  return { name, listed: isModes, forbidden: !isModes, writable: liftsReadOnly(listAt(content, "args")) };
}

/** Whether transaction modes say READ WRITE. */
export function liftsReadOnly(modes: readonly SyntaxValue[]): boolean {
  return modes.some((mode) => {
    const element = objectAt(isObject(mode) ? mode : undefined, "DefElem");
    return textAt(element, "defname") === "transaction_read_only" && constantText(element?.["arg"]) !== "1";
  });
}

/** A constant's text; undefined for anything else. Zero is written as an absent field. */
export function constantText(value: SyntaxValue | undefined): string | undefined {
  const constant = objectAt(isObject(value) ? value : undefined, "A_Const");
  const text = objectAt(constant, "sval");
  const integer = objectAt(constant, "ival");
  const boolean = objectAt(constant, "boolval");
  if (text !== undefined) {
    return textAt(text, "sval");
  }
  if (integer !== undefined) {
    return String(integer["ival"] ?? 0);
  }
  return boolean === undefined ? undefined : String(boolean["boolval"] ?? false);
}
