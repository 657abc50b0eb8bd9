// Rows of the error table that belong to cli.
import type { ErrorRow } from "../error-row.ts";

export const cliErrors = {} as const satisfies Record<string, ErrorRow>;
