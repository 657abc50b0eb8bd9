// Rows of the error table that belong to proxy.
import type { ErrorRow } from "../error-row.ts";

export const proxyErrors = {} as const satisfies Record<string, ErrorRow>;
