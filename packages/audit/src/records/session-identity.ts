// Who a recorded session was, in the one word that answers name people and workloads by. It must never show more than
// what the record holds: for a person, the name of people.yaml; for a workload, its issuer and lasting ids.
import type { Subject } from "@writ/contracts";

/** Claims that name workloads for good, by the kinds of issuer that Writ knows; the first that are there are used. */
const idClaims: readonly (readonly string[])[] = [
  ["repository_id"],
  ["project_id"],
  ["namespace", "serviceaccount"],
  ["sub"],
];

/** A name in people.yaml, or `workload:ISSUER:ID`. */
export function whoOf(subject: Subject): string {
  if (subject.kind === "user") return subject.name;
  const { claims, issuer } = subject;
  const names = idClaims.find((each) => each.every((name) => typeof claims[name] === "string")) ?? [];
  return ["workload", issuer, ...names.map((name) => claims[name] ?? "")].join(":");
}

/** True when a session of `who` answers to `wanted`: the whole name, or `workload:ISSUER` for all of an issuer. */
export function answersTo(who: string, wanted: string): boolean {
  return who === wanted || (wanted.startsWith("workload:") && who.startsWith(`${wanted}:`));
}
