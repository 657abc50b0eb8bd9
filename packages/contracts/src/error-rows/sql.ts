// Rows of the error table that belong to sql.
import type { ErrorRow } from "../error-row.ts";

export const sqlErrors = {
  SQL_GRAMMAR: {
    audience: "client",
    exit: 69,
    message: "The grammar of this server's version of PostgreSQL is not here, so its statements cannot be checked.",
    next: "Ask the platform engineer: docs/operating.md names the versions.",
  },
} as const satisfies Record<string, ErrorRow>;
