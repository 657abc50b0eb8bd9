// The fields of the issue form, in their order: who writes the form and who reads an issue must agree. Each label
// becomes a heading of the issue, so it must never change without both.

export const formLabels = {
  role: "Resource and role",
  for: "For how long",
  why: "Why",
  from: "Starting",
  tables: "Only these tables",
  sessions: "How many sessions",
} as const;

/** A role as the form offers it. */
export function formChoice(resource: string, role: string): string {
  return `${resource}: ${role}`;
}
