// Rows of the error table that belong to audit. An audit reads and never changes.
import type { ErrorRow } from "../error-row.ts";

export const auditErrors = {} as const satisfies Record<string, ErrorRow>;
