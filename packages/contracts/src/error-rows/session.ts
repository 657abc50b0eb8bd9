// Rows of the error table that belong to session.
import type { ErrorRow } from "../error-row.ts";

export const sessionErrors = {} as const satisfies Record<string, ErrorRow>;
