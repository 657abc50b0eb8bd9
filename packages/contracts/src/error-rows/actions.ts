// Rows of the error table that belong to actions.
import type { ErrorRow } from "../error-row.ts";

export const actionsErrors = {
  ACTIONS_INPUT: {
    audience: "operator",
    exit: 64,
    message: "An input of the action is missing or not understood.",
    next: "Give it under `with:` in the workflow; the README of the action lists its inputs.",
  },
  ACTIONS_EVENT: {
    audience: "operator",
    exit: 64,
    message: "The action was started by something that it does not know.",
    next: "Let the workflow run on what the README of the action names: validate on `pull_request` and `merge_group`.",
  },
  ACTIONS_REPORT: {
    audience: "operator",
    exit: 65,
    message: "The report of the check is not one that can be used; nothing was written.",
    next: "Look at the run that left it; whoever opened the pull request may have changed its workflow.",
  },
  ACTIONS_COMMENT: {
    audience: "operator",
    exit: 74,
    message: "The comment could not be written.",
    next: "Give the job `pull-requests: write`; the plan is in the summary of the check.",
  },
  ACTIONS_CALENDAR: {
    audience: "operator",
    exit: 65,
    message: "The rota cannot be used; the group is left as it is.",
    next: "Correct the calendar, or the action's inputs (actions/calendar/README.md), and run it again.",
  },
  ACTIONS_ID_TOKEN: {
    audience: "operator",
    exit: 77,
    message: "The job cannot prove who it is.",
    next: "Give the job `permissions: { id-token: write }`. Runs for pull requests of forks never get it.",
  },
  ACTIONS_EXCHANGE: {
    audience: "operator",
    exit: 69,
    message: "No access token was given; nothing was exported.",
    next: "Read what the proxy says: a grant must name this workload, for this resource and role, and be in force.",
  },
} as const satisfies Record<string, ErrorRow>;
