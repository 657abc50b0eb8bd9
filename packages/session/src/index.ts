// The door of session: the life of one connection. Knows no protocol.
export { AccessSession, type OpenResult } from "./access-session.ts";
export type { Admission, AdmitRequest, Asked, Ended, Outcome } from "./admission.ts";
export type { Authority } from "./authority.ts";
export { clientAddressOf } from "./client-address.ts";
export { decideParts, type SessionWords } from "./decide.ts";
export { onDisk } from "./on-disk.ts";
export type { OpenRequest } from "./open-request.ts";
export type { Recorder, RecorderStore } from "./recorder.ts";
