// Rows of the error table that belong to model.
import type { ErrorRow } from "../error-row.ts";

export const modelErrors = {
  MODEL_FOLDER: {
    audience: "user",
    exit: 66,
    message: "The folder of the access repository cannot be read.",
    next: "Name the folder that holds writ.yaml, and check its permissions.",
  },
} as const satisfies Record<string, ErrorRow>;
