// Rows of the error table that belong to store: writing to it. For reading there are BUNDLE_SERVER, BUNDLE_ABSENT and
// BUNDLE_STORE.
import type { ErrorRow } from "../error-row.ts";

export const storeErrors = {
  STORE_ADDRESS: {
    audience: "operator",
    exit: 78,
    message: "The store's address cannot be used; nothing was read or written.",
    next: "Write a folder, https://HOST/PATH/ or s3://BUCKET/PREFIX/; credentials go beside it, never into it.",
  },
  STORE_WRITE: {
    audience: "operator",
    exit: 69,
    message: "The store did not take an object as it must; whether it was written is not known.",
    next:
      "Run it again: what was stored is found, and `latest` moves last. See what the publisher may do in the" +
      " store.",
  },
} as const satisfies Record<string, ErrorRow>;
