// Where session files lie: `YYYY/MM/DD/ID.jsonl`. Whatever else lies in the folder is passed over, and a file in
// another day's folder than its id says is no record.
import { WritError } from "@writ/contracts";
import { sessionCountMax } from "./limits.ts";
import { listNames } from "./list-names.ts";
import { dayOfSessionId, isSessionId } from "./session-id.ts";

const extension = ".jsonl";
const yearPattern = /^\d{4}$/;
const twoDigits = /^\d{2}$/;

type Order = "oldest-first" | "newest-first";

export function sessionPath(folder: string, session: string): string {
  return `${folder}/${dayOfSessionId(session)}/${session}${extension}`;
}

/**
 * Ids of the sessions that have a file, and of `logged` ones that may have none yet, by time; one day's names in memory
 * at once.
 * @throws WritError RECORD_TOO_MANY rather than pass a file over unseen.
 */
export async function* listSessions(
  folder: string,
  order: Order,
  logged: Iterable<string> = [],
): AsyncGenerator<string, void> {
  const loggedOf = byDay(logged);
  let count = 0;
  for (const day of inOrder([...(await listDays(folder)), ...loggedOf.keys()], order)) {
    const names = (await listNames(`${folder}/${day}`)).filter((name) => name.endsWith(extension));
    const ids = names.map((name) => name.slice(0, -extension.length)).filter((id) => isOfDay(id, day));
    for (const session of inOrder([...ids, ...(loggedOf.get(day) ?? [])], order)) {
      if (++count > sessionCountMax) throw new WritError("RECORD_TOO_MANY", `More than ${sessionCountMax}.`);
      yield session;
    }
  }
}

async function listDays(folder: string): Promise<string[]> {
  const days: string[] = [];
  const listed = async (below: string, pattern: RegExp) =>
    (await listNames(`${folder}${below}`)).filter((name) => pattern.test(name));
  for (const year of await listed("", yearPattern)) {
    for (const month of await listed(`/${year}`, twoDigits)) {
      for (const day of await listed(`/${year}/${month}`, twoDigits)) days.push(`${year}/${month}/${day}`);
    }
  }
  return days;
}

function byDay(sessions: Iterable<string>): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const session of sessions) {
    const day = dayOfSessionId(session);
    const known = days.get(day);
    if (known === undefined) days.set(day, [session]);
    else known.push(session);
  }
  return days;
}

function isOfDay(id: string, day: string): boolean {
  return isSessionId(id) && dayOfSessionId(id) === day;
}

function inOrder(names: readonly string[], order: Order): string[] {
  const sorted = [...new Set(names)].sort();
  return order === "newest-first" ? sorted.reverse() : sorted;
}
