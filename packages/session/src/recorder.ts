// The record as a session needs it: a structural view of @writ/record, so that tests can put a failing disk behind it.
// It must never offer a way to take a line back.
import type { RecordEvent, RecordStore, SessionRecord } from "@writ/record";

/** `durable()` must settle: a store fails it when its disk has not answered within ten seconds. */
export type Recorder = Pick<SessionRecord, "id" | "append" | "durable" | "flushSoon" | "end">;
export interface RecorderStore {
  start(header: Parameters<RecordStore["start"]>[0]): Promise<Recorder>;
  claim(grant: string, sessions: number): Promise<boolean>;
}
export type { RecordEvent };
export type StatementEvent = Extract<RecordEvent, { type: "statement" }>;
export type RecordedBind = NonNullable<StatementEvent["binds"]>[number];
export type StatementOutcome = Omit<Extract<RecordEvent, { type: "outcome" }>, "type" | "statement">;
