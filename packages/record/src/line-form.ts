// Whether what a chain holds is a line of a session or of a journal. Whoever can write the folder can chain any JSON:
// what reads on may rely on the schema.
import { validateDocument } from "@writ/contracts";
import type { JournalLine, RecordLine } from "./events.ts";

export function isRecordLine(members: unknown): members is RecordLine {
  const validated = validateDocument("record", members);
  return validated.ok && sessionTypes.has(validated.value.type);
}

export function isJournalLine(members: unknown): members is JournalLine {
  const validated = validateDocument("record", members);
  return validated.ok && !sessionTypes.has(validated.value.type);
}

/** The schema knows the lines of both; neither has a place in the other's file. */
const sessionTypes: ReadonlySet<string> = new Set<RecordLine["type"]>([
  "session-start",
  "statement",
  "outcome",
  "redecide",
  "head",
  "session-end",
]);
