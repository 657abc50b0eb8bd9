// Rows of the error table that belong to protocol-postgres.
import type { ErrorRow } from "../error-row.ts";

export const postgresErrors = {} as const satisfies Record<string, ErrorRow>;
