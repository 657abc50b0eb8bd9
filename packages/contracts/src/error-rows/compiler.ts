// Rows of the error table that belong to compiler.
import type { ErrorRow } from "../error-row.ts";

export const compilerErrors = {} as const satisfies Record<string, ErrorRow>;
