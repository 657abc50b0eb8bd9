// Rows of the error table that belong to secrets.
import type { ErrorRow } from "../error-row.ts";

export const secretsErrors = {} as const satisfies Record<string, ErrorRow>;
