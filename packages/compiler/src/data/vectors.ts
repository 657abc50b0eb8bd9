// The self-test that a bundle carries: questions at the edges of real grants, with the answers worked out beside the
// policy. It must never depend on the time of the build, nor on an answer of the policy itself.
import type { BundleData, GrantData, SessionInput, StatementFacts, Subject, TestVector } from "@writ/contracts";
import { named, statementKinds } from "@writ/contracts";
import { testVectorsMax } from "../limits.ts";
import { expectedSession } from "./expected.ts";
import { workloadKey } from "./workload-key.ts";

type Writ = Omit<BundleData["writ"], "vectors">;

/** At most so many grants are asked about: first, last and evenly between. */
const grantsAskedMax = 8;
const resourcesAskedMax = 8;

/** At most `testVectorsMax` questions; the same for the same data. */
export function compileVectors(writ: Writ): TestVector[] {
  const whole: BundleData["writ"] = { ...writ, vectors: [] };
  const asked = spread(Object.keys(writ.grants), grantsAskedMax).flatMap((id) => grantVectors(whole, id));
  const strangers = spread(Object.keys(writ.resources), resourcesAskedMax).flatMap((name) =>
    strangerVector(whole, name),
  );
  return [...asked, ...strangers].slice(0, testVectorsMax);
}

/** So many of the items, evenly spaced, first and last among them. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, at) => Math.round((at * (items.length - 1)) / (count - 1))).flatMap(
    (position) => items.slice(position, position + 1),
  );
}

function grantVectors(writ: BundleData["writ"], id: string): TestVector[] {
  const grant = Object.hasOwn(writ.grants, id) ? writ.grants[id] : undefined;
  const subject = grant && someSubject(writ, grant);
  if (!grant || !subject) return [];
  const ask = (now: number): TestVector => {
    const input: SessionInput = { subject: at(subject, now), resource: grant.resource, role: grant.role, now };
    return { entrypoint: "session", input, expect: expectedSession(writ, input) };
  };
  return [ask(grant.until - 1), ask(grant.until), ...refusedStatement(writ, { id, grant, subject })];
}

/** Somebody whom the grant reaches; none for a group without members. */
function someSubject(writ: BundleData["writ"], grant: GrantData): Subject | undefined {
  if ("user" in grant.to) return person(writ, grant.to.user);
  if ("workload" in grant.to) {
    const { issuer = "", ...claims } = grant.to.workload;
    if (workloadKey(writ.issuers, issuer, claims) === undefined) return undefined;
    return { kind: "workload", issuer, claims, authenticatedAt: named(0) };
  }
  const { group } = grant.to;
  const member = Object.keys(writ.memberships).find((name) => writ.memberships[name]?.includes(group));
  if (member !== undefined) return person(writ, member);
  return claimant(writ, group);
}

function claimant(writ: BundleData["writ"], group: string): Subject | undefined {
  for (const [issuer, claims] of Object.entries(writ.claimed)) {
    for (const [claim, values] of Object.entries(claims)) {
      const value = Object.keys(values).find((candidate) => values[candidate]?.includes(group));
      const name = Object.keys(writ.people).find((candidate) => writ.people[candidate]?.issuer === issuer);
      if (value !== undefined && name !== undefined) return person(writ, name, { [claim]: [value] });
    }
  }
  return undefined;
}

function person(
  writ: BundleData["writ"],
  name: string,
  claims: Readonly<Record<string, readonly string[]>> = {},
): Subject | undefined {
  const known = Object.hasOwn(writ.people, name) ? writ.people[name] : undefined;
  if (!known) return undefined;
  return { kind: "user", name, issuer: known.issuer, subject: known.subject, claims, authenticatedAt: named(0) };
}

function at(subject: Subject, now: number): Subject {
  return { ...subject, authenticatedAt: named(now) };
}

function refusedStatement(
  writ: BundleData["writ"],
  { id, grant, subject }: { readonly id: string; readonly grant: GrantData; readonly subject: Subject },
): TestVector[] {
  const allowed: readonly string[] = roleAllow(writ, grant);
  const kind = statementKinds.find((candidate) => !allowed.includes(candidate));
  if (allowed.includes("all") || kind === undefined) return [];
  const facts: StatementFacts = {
    ...{ kinds: [kind], tags: [], reads: [], writes: [], functions: [] },
    ...{ masked: false, refusals: [] },
  };
  const session = { grant: id, subject: subjectName(writ, subject), resource: grant.resource, role: grant.role };
  return [{ entrypoint: "statement", input: { session, facts, now: grant.until - 1 }, expect: { decision: "deny" } }];
}

function roleAllow(writ: BundleData["writ"], grant: GrantData): readonly string[] {
  const resource = new Map(Object.entries(writ.resources)).get(grant.resource);
  return new Map(Object.entries(resource?.roles ?? {})).get(grant.role)?.allow ?? ["all"];
}

function subjectName(writ: BundleData["writ"], subject: Subject): string {
  if (subject.kind === "user") return subject.name;
  return workloadKey(writ.issuers, subject.issuer, subject.claims) ?? "";
}

function strangerVector(writ: BundleData["writ"], resource: string): TestVector[] {
  const data = new Map(Object.entries(writ.resources)).get(resource);
  const role = Object.keys(data?.roles ?? {})[0];
  if (role === undefined) return [];
  const name = unknownName(writ);
  const subject: Subject = {
    ...{ kind: "user", name, issuer: "unknown", subject: name, claims: {}, authenticatedAt: named(0) },
  };
  const input: SessionInput = { subject, resource, role, now: 0 };
  return [{ entrypoint: "session", input, expect: { decision: "deny" } }];
}

function unknownName(writ: BundleData["writ"]): string {
  const people = new Set(Object.keys(writ.people));
  for (let at = 0; at <= people.size; at += 1) if (!people.has(`nobody-${at}`)) return `nobody-${at}`;
  return "";
}
