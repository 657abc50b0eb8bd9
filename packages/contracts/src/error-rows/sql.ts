// Rows of the error table that belong to sql.
import type { ErrorRow } from "../error-row.ts";

export const sqlErrors = {} as const satisfies Record<string, ErrorRow>;
