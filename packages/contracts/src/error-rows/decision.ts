// Rows of the error table that belong to decision.
import type { ErrorRow } from "../error-row.ts";

export const decisionErrors = {} as const satisfies Record<string, ErrorRow>;
