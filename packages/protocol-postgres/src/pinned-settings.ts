// Settings that decide how text is read, whose names are meant, or who one is. They are pinned: a session that is not
// free must never go on when the server reports another value than its statements were allowed to set.
import { type Catalog, keepsSearchPath } from "@writ/sql";

const watched: ReadonlySet<string> = new Set([
  "client_encoding",
  "standard_conforming_strings",
  "search_path",
  "session_authorization",
  "is_superuser",
]);

/** Of the settings that the server reported at login, those that may not change. */
export function pinnedSettings(reported: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...reported].filter(([name]) => watched.has(name)));
}

/** Whether a session may go on with this value of a pinned setting: a path that means the same, or nothing but less. */
export function mayChange(
  name: string,
  value: string,
  { catalog }: { readonly catalog: Pick<Catalog, "searchPath"> },
): boolean {
  // Since PostgreSQL 18 the path is reported. pg_dump empties it; `SET search_path = public` says the same differently.
  return name === "search_path" && keepsSearchPath(value, catalog.searchPath);
}
