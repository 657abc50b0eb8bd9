// Rows of the error table that belong to bundle.
import type { ErrorRow } from "../error-row.ts";

export const bundleErrors = {} as const satisfies Record<string, ErrorRow>;
