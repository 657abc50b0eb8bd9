// The door of session: the life of one connection. Knows no protocol.
export { AccessSession, type OpenRequest, type OpenResult } from "./access-session.ts";
export type { Admission, AdmitRequest, Ended, Outcome } from "./admission.ts";
export type { Authority } from "./authority.ts";
export { onDisk } from "./on-disk.ts";
export type { Recorder, RecorderStore } from "./recorder.ts";
