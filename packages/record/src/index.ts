// The door of record: append events to a hash-chained session record, and prove one intact.
export type * from "./events.ts";
export type { RecordKey } from "./keys.ts";
export { listRecords, type RecordSummary, readRecord } from "./read.ts";
export type { AppendFile, RecordFiles } from "./record-files.ts";
export { RecordStore, type RecordStoreOptions } from "./record-store.ts";
export type { SessionRecord } from "./session-record.ts";
export type { JournalVerdict, SessionVerdict, Verdict, VerifyReport } from "./verdicts.ts";
export { verifyRecords } from "./verify.ts";
