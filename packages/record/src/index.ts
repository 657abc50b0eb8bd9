// The door of record: append events to a hash-chained session record, and prove one intact.
export type * from "./events.ts";
export type { RecordKey } from "./keys.ts";
export { listRecords, readRecord } from "./read.ts";
export type { AppendFile, RecordFiles } from "./record-files.ts";
export { type LineFault, RecordReader } from "./record-reader.ts";
export { RecordStore, type RecordStoreOptions } from "./record-store.ts";
export type { SessionRecord } from "./session-record.ts";
export { storedReasons } from "./stored.ts";
export type { RecordSummary } from "./summary.ts";
export type { JournalVerdict, MissingClaim, SessionVerdict, Verdict, VerifyReport } from "./verdicts.ts";
export { type ProvedLine, type VerifyOptions, verifyRecords } from "./verify.ts";
