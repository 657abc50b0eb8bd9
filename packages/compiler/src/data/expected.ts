// What a session question must be answered, worked out in plain TypeScript beside the Rego: the two must agree, or the
// bundle is not used. It must never be asked for a decision that counts.
import type { BundleData, GrantData, SessionInput, Subject, TestVector } from "@writ/contracts";
import { isClosed } from "./expected-entry.ts";
import { compareText } from "./sorted-record.ts";

type Writ = BundleData["writ"];

/** Of the grants that reach the subject in this role now, the one that ends last; ties go to the smaller id. */
export function expectedSession(writ: Writ, input: SessionInput): TestVector["expect"] {
  const fitting = grantsOf(writ, input.resource, input.role)
    .filter(([, grant]) => (grant.from ?? 0) <= input.now && input.now < grant.until)
    .filter(([, grant]) => reaches(writ, grant, input.subject))
    .sort(([idA, a], [idB, b]) => b.until - a.until || compareText(idA, idB));
  const best = fitting[0];
  return best === undefined || isClosed(writ, input) ? { decision: "deny" } : { decision: "allow", grant: best[0] };
}

type Entries = readonly (readonly [id: string, grant: GrantData])[];

/** Grants by resource, sorted out once for all questions. */
const byResource = new WeakMap<Writ["grants"], ReadonlyMap<string, Entries>>();

function grantsOf({ grants }: Writ, resource: string, role: string): Entries {
  const sorted = byResource.get(grants) ?? Map.groupBy(Object.entries(grants), ([, grant]) => grant.resource);
  byResource.set(grants, sorted);
  return (sorted.get(resource) ?? []).filter(([, grant]) => grant.role === role);
}

function reaches(writ: Writ, grant: GrantData, subject: Subject): boolean {
  const { to } = grant;
  if (subject.kind === "workload") return "workload" in to && workloadMatches(to.workload, subject);
  if ("user" in to) return to.user === subject.name;
  return "group" in to && groupsOf(writ, subject).has(to.group);
}

/** Runs that somebody else's change may have started. */
const startedByChanges: Readonly<Record<string, readonly string[]>> = {
  event_name: [
    ...["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment", "merge_group"],
    ...["workflow_run", "issue_comment", "issues", "discussion", "discussion_comment", "commit_comment"],
    ...["fork", "watch", "gollum"],
  ],
  pipeline_source: ["merge_request_event", "external_pull_request_event", "parent_pipeline"],
};

function workloadMatches(
  wanted: Readonly<Record<string, string>>,
  subject: Extract<Subject, { kind: "workload" }>,
): boolean {
  const claims = new Map([...Object.entries(subject.claims), ["issuer", subject.issuer]]);
  const unsaid = ([claim, values]: readonly [string, readonly string[]]) =>
    values.includes(claims.get(claim) ?? "") && wanted[claim] === undefined;
  if (Object.entries(startedByChanges).some(unsaid)) return false;
  return Object.entries(wanted).every(([claim, value]) => claims.get(claim) === value);
}

function groupsOf(writ: Writ, subject: Extract<Subject, { kind: "user" }>): ReadonlySet<string> {
  const groups = new Set(entry(writ.memberships, subject.name) ?? []);
  const claimed = entry(writ.claimed, subject.issuer) ?? {};
  for (const [claim, values] of Object.entries(subject.claims)) {
    for (const value of values) for (const group of entry(entry(claimed, claim) ?? {}, value) ?? []) groups.add(group);
  }
  return groups;
}

function entry<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
