// Settings that decide how text is read, whose names are meant, or who one is. They are pinned: a session that is not
// free must never go on when the server reports another value.
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
