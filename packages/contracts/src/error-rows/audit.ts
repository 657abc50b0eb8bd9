// Rows of the error table that belong to audit. An audit reads and never changes.
import type { ErrorRow } from "../error-row.ts";

export const auditErrors = {
  AUDIT_HISTORY: {
    audience: "user",
    exit: 65,
    message: "The history of this clone cannot be read as it must be; nothing is said about it.",
    next: "Clone the access repository again, with its whole history, and ask there.",
  },
  AUDIT_ARCHIVE: {
    audience: "user",
    exit: 65,
    message: "The archive of bundles cannot be believed; nothing is said about it.",
    next:
      "Check --store, --repository, --scope and the public keys (--public). Are they right? Then somebody changed the" +
      " archive.",
  },
} as const satisfies Record<string, ErrorRow>;
