// Rows of the error table that belong to record.
import type { ErrorRow } from "../error-row.ts";

export const recordErrors = {
  RECORD_FULL: {
    audience: "operator",
    exit: 74,
    message: "There is no room left for records; nothing runs unrecorded.",
    next: "Free space in the records folder, then connect again.",
  },
  RECORD_FAILED: {
    audience: "operator",
    exit: 74,
    message: "The record could not be written; nothing runs unrecorded.",
    next: "Look at the records folder and its disk, then connect again.",
  },
  RECORD_OVERFLOW: {
    audience: "operator",
    exit: 74,
    message: "Records come faster than the disk takes them; the session cannot go on.",
    next: "Look at the disk of the records folder, then connect again.",
  },
  RECORD_KEY: {
    audience: "operator",
    exit: 78,
    message: "The record key is not usable.",
    next: "Give an Ed25519 key in JWK form; `writ keys` makes one.",
  },
  RECORD_NOT_FOUND: {
    audience: "user",
    exit: 66,
    message: "There is no such record.",
    next: "Run `writ records list`.",
  },
  RECORD_ALTERED: {
    audience: "user",
    exit: 65,
    message: "The record is not as it was written.",
    next: "Run `writ records verify` to see what else changed.",
  },
  RECORD_TOO_MANY: {
    audience: "user",
    exit: 65,
    message: "The folder holds more records than one look takes.",
    next: "Move the oldest years into a folder of their own, with the journals of their time, and look at each.",
  },
} as const satisfies Record<string, ErrorRow>;
