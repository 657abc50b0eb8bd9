// Rows of the error table that belong to record.
import type { ErrorRow } from "../error-row.ts";

export const recordErrors = {} as const satisfies Record<string, ErrorRow>;
