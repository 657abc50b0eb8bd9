// Rows of the error table that belong to decision.
import type { ErrorRow } from "../error-row.ts";

export const decisionErrors = {
  DECISION_DATA: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data is not what this version of Writ writes; the bundle is not used.",
    next: "Build the bundle again with `writ build`, and look for another program that writes bundles.",
  },
  DECISION_FORMAT: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data has a format that this version of Writ does not know; the bundle is not used.",
    next: "Install on this proxy the version of Writ that built the bundle.",
  },
  DECISION_SIZE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's data is larger than the policy engine may hold; the bundle is not used.",
    next: "Publish several bundles of smaller scope, and give each proxy only what it enforces.",
  },
  DECISION_ENGINE: {
    audience: "operator",
    exit: 65,
    message: "The bundle's policy does not load; the bundle is not used.",
    next: "Build the bundle again with `writ build`, on the version of Writ that this proxy runs.",
  },
  DECISION_VECTOR: {
    audience: "operator",
    exit: 65,
    message: "The policy does not answer as its bundle says it must; the bundle is not used.",
    next: "Build the bundle again with `writ build`; when it stays, report it with the log line.",
  },
  DECISION_TAKEOVER: {
    audience: "operator",
    exit: 70,
    message: "The thread that prepares bundles ended or did not answer in time; the bundle is not used yet.",
    next: "It is tried again at the next look. When it stays: give the proxy more memory, or publish a smaller scope.",
  },
  DECISION_FAULT: {
    audience: "operator",
    exit: 70,
    message: "The policy engine failed on a question; it was denied.",
    next: "Look for a rule of your own in policies/ that conflicts with itself; else report it with the log line.",
  },
} as const satisfies Record<string, ErrorRow>;
