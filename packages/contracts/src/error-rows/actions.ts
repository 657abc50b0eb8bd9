// Rows of the error table that belong to actions.
import type { ErrorRow } from "../error-row.ts";

export const actionsErrors = {
  ACTIONS_INPUT: {
    audience: "operator",
    exit: 64,
    message: "An input of the action is missing or not understood.",
    next: "Give it under `with:` in the workflow; the README of the action lists its inputs.",
  },
} as const satisfies Record<string, ErrorRow>;
