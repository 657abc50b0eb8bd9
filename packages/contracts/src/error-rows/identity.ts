// Rows of the error table that belong to identity.
import type { ErrorRow } from "../error-row.ts";

export const identityErrors = {} as const satisfies Record<string, ErrorRow>;
