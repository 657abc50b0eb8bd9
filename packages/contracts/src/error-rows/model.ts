// Rows of the error table that belong to model.
import type { ErrorRow } from "../error-row.ts";

export const modelErrors = {} as const satisfies Record<string, ErrorRow>;
