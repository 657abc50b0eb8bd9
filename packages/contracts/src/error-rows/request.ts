// Rows of the error table that belong to request. Nothing was changed on GitHub or in git unless the row says so.
import type { ErrorRow } from "../error-row.ts";

export const requestErrors = {} as const satisfies Record<string, ErrorRow>;
