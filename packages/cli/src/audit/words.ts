// The words of writ audit, in the order the help shows them. It must load no word but the one asked for.
import type { CommandWord } from "../command.ts";

export const auditWords: Readonly<Record<string, CommandWord>> = {
  who: {
    summary: "who had access to a resource, at an instant or within a time",
    load: async () => (await import("./who.ts")).whoWord,
  },
  what: {
    summary: "what a person, a group or a workload had access to",
    load: async () => (await import("./what.ts")).whatWord,
  },
  timeline: {
    summary: "every stretch of access: when it began, when it ended, and why",
    load: async () => (await import("./timeline.ts")).timelineWord,
  },
  grant: {
    summary: "the whole life of a grant: request, plan, approval, sessions, end",
    load: async () => (await import("./grant.ts")).grantWord,
  },
  leftovers: {
    summary: "what still names people who left: grants, groups, owners, CODEOWNERS, scenarios",
    load: async () => (await import("./leftovers.ts")).leftoversWord,
  },
  never: {
    summary: "that nobody could see a column in the clear, or who could, when and why",
    load: async () => (await import("./never.ts")).neverWord,
  },
  unreviewed: {
    summary: "what was or is in force without an owner's approval",
    load: async () => (await import("./unreviewed.ts")).unreviewedWord,
  },
  owed: {
    summary: "reviews of emergencies that are owed, and renewals, publications and tidying that are late",
    load: async () => (await import("./owed.ts")).owedWord,
  },
  sessions: {
    summary: "recorded sessions of a person or on a resource, with who said yes to each",
    load: async () => (await import("./sessions.ts")).sessionsWord,
  },
  statements: {
    summary: "recorded statements that touch a table, with who said yes to each",
    load: async () => (await import("./statements.ts")).statementsWord,
  },
  report: {
    summary: "a period as one page for an auditor: access, exceptions, use, controls",
    load: async () => (await import("./report.ts")).reportWord,
  },
};
