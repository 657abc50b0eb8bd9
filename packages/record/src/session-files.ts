// Where session files lie: `YYYY/MM/DD/ID.jsonl`. Whatever else lies in the folder is passed over, and a file in
// another day's folder than its id says is no record.
import { WritError } from "@writ/contracts";
import { sessionCountMax } from "./limits.ts";
import { listNames } from "./list-names.ts";
import { dayOfSessionId, isSessionId } from "./session-id.ts";

const extension = ".jsonl";
const yearPattern = /^\d{4}$/;
const twoDigits = /^\d{2}$/;

export function sessionPath(folder: string, session: string): string {
  return `${folder}/${dayOfSessionId(session)}/${session}${extension}`;
}

/**
 * Ids of the sessions that have a file, by time; one day's names in memory at once.
 * @throws WritError RECORD_TOO_MANY rather than pass a file over unseen.
 */
export async function* listSessions(
  folder: string,
  order: "oldest-first" | "newest-first",
): AsyncGenerator<string, void> {
  const listed = async (path: string, pattern: RegExp) => {
    const names = (await listNames(path)).filter((name) => pattern.test(name));
    return order === "newest-first" ? names.reverse() : names;
  };
  let count = 0;
  for (const year of await listed(folder, yearPattern)) {
    for (const month of await listed(`${folder}/${year}`, twoDigits)) {
      for (const day of await listed(`${folder}/${year}/${month}`, twoDigits)) {
        const below = `${year}/${month}/${day}`;
        for (const name of await listed(`${folder}/${below}`, /\.jsonl$/)) {
          const session = name.slice(0, -extension.length);
          if (!isSessionId(session) || dayOfSessionId(session) !== below) continue;
          if (++count > sessionCountMax) throw new WritError("RECORD_TOO_MANY", `More than ${sessionCountMax}.`);
          yield session;
        }
      }
    }
  }
}
