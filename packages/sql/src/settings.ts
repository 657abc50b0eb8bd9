// Which settings a session may change. Some change how text is read, whose names are meant or who one is: with any of
// those open, nothing else in this package would hold. It must never list one of them.
import type { Catalog } from "./catalog.ts";
import { isReadOnly, type SqlView } from "./context.ts";
import { isObject, listAt, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";

export interface Setting {
  /** Lower case; "all" for RESET ALL and DISCARD. */
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
const oneOf = (values: string): ValueCheck => {
  const allowed: ReadonlySet<string> = new Set(values.split(" "));
  return (value) => value === undefined || allowed.has(value.toLowerCase());
};
const harmless = (names: string): [string, ValueCheck][] => names.split(/\s+/).map((name) => [name, anyValue]);

// Timeouts, formats, and what only the planner or the connection minds. No meaning of a text hangs on any of them.
const listedSettings: ReadonlyMap<string, ValueCheck> = new Map([
  ...harmless(`application_name statement_timeout lock_timeout idle_in_transaction_session_timeout
    idle_session_timeout transaction_timeout timezone datestyle intervalstyle extra_float_digits bytea_output
    lc_monetary lc_numeric lc_time work_mem jit plan_cache_mode synchronize_seqscans seed
    tcp_keepalives_idle tcp_keepalives_interval tcp_keepalives_count tcp_user_timeout
    client_connection_check_interval check_function_bodies quote_all_identifiers escape_string_warning
    transaction_isolation transaction_deferrable transaction_read_only default_transaction_isolation
    default_transaction_deferrable default_transaction_read_only restrict_nonsystem_relation_kind`),
  // With row_security off the server refuses what a policy would filter: pg_dump wants that.
  ["row_security", oneOf("on off true false yes no 1 0")],
  ["xmloption", oneOf("content document")],
  ["client_encoding", oneOf("utf8 utf-8 unicode")],
  ["standard_conforming_strings", oneOf("on true yes 1")],
  ["client_min_messages", oneOf("notice warning error")],
]);

const forbiddenSettings: ReadonlySet<string> = new Set(
  `search_path role session_authorization session_replication_role standard_conforming_strings backslash_quote
  client_encoding client_min_messages local_preload_libraries session_preload_libraries dynamic_library_path
  row_security transform_null_equals event_triggers allow_system_table_mods lo_compat_privileges all`.split(/\s+/),
);

const forbiddenPrefixes = ["debug_", "log_", "auto_explain.", "writ."];

const readOnlySettings: ReadonlySet<string> = new Set(["transaction_read_only", "default_transaction_read_only"]);

/** What every checked session starts with. All may be set by anybody, so that a login without rights can start. */
const pinned = {
  client_encoding: "UTF8",
  standard_conforming_strings: "on",
  backslash_quote: "safe_encoding",
  transform_null_equals: "off",
} as const;

/**
 * Settings that a checked session is started with whatever the client says, by start-up parameters: those beat ALTER
 * ROLE … SET, and RESET, RESET ALL and DISCARD ALL return to them. The catalogue's search path belongs to them too.
 */
export function pinnedSettings(view: Pick<SqlView, "allow">, catalog: PinnedPath): Map<string, string> {
  const settings = new Map<string, string>(Object.entries(pinned));
  settings.set("search_path", pinnedPath(catalog));
  return isReadOnly(view) ? settings.set("default_transaction_read_only", "on") : settings;
}

type PinnedPath = Pick<Catalog, "searchPath"> & { readonly pathSetting?: Catalog["pathSetting"] };

/**
 * The search path that a checked session is started with: the login's own, word for word, so that `$user` follows what
 * the server has. A catalogue with another one was read by a login that has changed since: it does not tell what names
 * mean in sessions started before.
 */
export function pinnedPath({ searchPath, pathSetting }: PinnedPath): string {
  return pathSetting ?? quotedPath(searchPath);
}

/** Whether a client may start a checked session with this setting. What is pinned is set beside it, and wins. */
export function maySetAtStart(
  name: string,
  value: string,
  { view, catalog }: { view: Pick<SqlView, "allow">; catalog: Pick<Catalog, "searchPath"> },
): boolean {
  const setting = settingNamed(name, value, catalog.searchPath);
  const narrows = setting.name === "search_path" && !isWrittenPath(pathOf(value), catalog.searchPath);
  return setting.listed && !narrows && !(setting.writable && isReadOnly(view));
}

/** A setting by name and value, as SET and set_config give them; a value of undefined is DEFAULT or RESET. */
export function settingNamed(name: string, value: string | undefined, searchPath: readonly string[]): Setting {
  const lower = name.toLowerCase();
  const writable = readOnlySettings.has(lower) && !["on", "true", "yes", "1"].includes((value ?? "").toLowerCase());
  // Back to what the session started with, which was pinned or looked at.
  const listed =
    value === undefined || listedSettings.get(lower)?.(value) === true || keepsPath(lower, value, searchPath);
  const forbidden =
    !listed && (forbiddenSettings.has(lower) || forbiddenPrefixes.some((prefix) => lower.startsWith(prefix)));
  return { name: lower, listed, forbidden, writable };
}

// pg_dump empties the path. Nothing but pg_catalog is searched then: what a name meant on the whole path, or nothing.
function keepsPath(name: string, value: string, searchPath: readonly string[]): boolean {
  return name === "search_path" && keepsSearchPath(value, searchPath);
}

/** Whether a checked session may have this search path, as SET gives it or the server reports it. */
export function keepsSearchPath(value: string, searchPath: readonly string[]): boolean {
  const path = pathOf(value);
  const isNarrow = path?.every((schema) => schema === "pg_catalog" || schema === "") === true;
  const isSystemFirst = searchPath.find((schema) => !isTemporary(schema)) === "pg_catalog";
  return (isNarrow && isSystemFirst) || isWrittenPath(path, searchPath);
}

function isWrittenPath(path: readonly string[] | undefined, searchPath: readonly string[]): boolean {
  const written = writtenPath(searchPath);
  return path !== undefined && path.length === written.length && path.every((schema, at) => schema === written[at]);
}

const isTemporary = (schema: string): boolean => /^pg_(?:toast_)?temp_/.test(schema);

/** Schemas of a path as it would be written: PostgreSQL searches pg_catalog first by itself. */
function writtenPath(searchPath: readonly string[]): readonly string[] {
  const lasting = searchPath.filter((schema) => !isTemporary(schema));
  return lasting[0] === "pg_catalog" ? lasting.slice(1) : lasting;
}

/** A path as it is written where it is set. */
export function quotedPath(searchPath: readonly string[]): string {
  return writtenPath(searchPath)
    .map((schema) => `"${schema.replaceAll('"', '""')}"`)
    .join(", ");
}

/** The schemas of a path as text; undefined for names this does not read, `$user` among them. */
export function pathOf(value: string): readonly string[] | undefined {
  if (value.trim() === "") return [];
  const schemas = value.split(",").map((part) => /^\s*(?:([a-z_][a-z0-9_]*)|"([\w -]*)")\s*$/.exec(part));
  return schemas.every((found) => found !== null) ? schemas.map((found) => found[1] ?? found[2] ?? "") : undefined;
}

// A value that is not one constant is none that any check knows.
function onlyValue(values: readonly SyntaxValue[]): string {
  return (values.length === 1 ? constantText(values[0]) : undefined) ?? "?";
}

/** The setting a SET, RESET or DISCARD statement changes; undefined for other statements. */
export function settingOf(statement: SyntaxObject, searchPath: readonly string[]): Setting | undefined {
  const node = unwrap(statement);
  if (node?.type === "DiscardStmt") {
    return { name: "all", listed: true, forbidden: false, writable: false };
  }
  return node?.type === "VariableSetStmt" ? settingSet(node.content, searchPath) : undefined;
}

/** The setting of a SET or RESET, by itself or behind ALTER ROLE and ALTER DATABASE. */
export function settingSet(content: SyntaxObject, searchPath: readonly string[]): Setting {
  const name = textAt(content, "name");
  switch (textAt(content, "kind")) {
    case "VAR_RESET_ALL":
      return { name: "all", listed: true, forbidden: false, writable: false };
    case "VAR_SET_MULTI":
      return multiSetting(content);
    case "VAR_RESET":
    case "VAR_SET_DEFAULT":
      return settingNamed(name, undefined, searchPath);
    default: {
      const args = listAt(content, "args");
      return settingNamed(name, isPath(name) ? writtenNames(args) : onlyValue(args), searchPath);
    }
  }
}

const isPath = (name: string): boolean => name.toLowerCase() === "search_path";

// Each argument is one name, blanks, commas and quotes included.
function writtenNames(args: readonly SyntaxValue[]): string {
  return args.map((argument) => `"${constantText(argument) ?? "?"}"`).join(",");
}

// SET TRANSACTION, SET SESSION CHARACTERISTICS AS TRANSACTION and SET TRANSACTION SNAPSHOT: another's snapshot of the
// same tables.
function multiSetting(content: SyntaxObject): Setting {
  const name = textAt(content, "name").toLowerCase();
  const listed = ["transaction", "session characteristics", "transaction snapshot"].includes(name);
  return { name, listed, forbidden: !listed, writable: liftsReadOnly(listAt(content, "args")) };
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
