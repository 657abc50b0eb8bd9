// Who a provider's token is about, as the bundle in force knows them: the policy says which line of people.yaml an
// issuer means, and which of the claimed groups matter. It must never name a person by a claim alone.
import type { Reason, Subject } from "@writ/contracts";
import { named } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import type { ProvedIdentity } from "@writ/identity";

export type FoundSubject =
  | { readonly ok: true; readonly subject: Subject }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** Whether anything is in force for the subject is another question. `nowSeconds` as the proxy's clock says. */
export function subjectOf(evaluator: Evaluator, proved: ProvedIdentity, nowSeconds: number): FoundSubject {
  const { issuer, authenticatedAt } = proved;
  if (proved.kind === "workload") {
    return { ok: true, subject: { kind: "workload", issuer, claims: proved.claims, authenticatedAt } };
  }
  const { subject, name, claims } = proved;
  const answer = evaluator.person({ issuer, subject, claims, ...(name === undefined ? {} : { name }) }, nowSeconds);
  if (answer.decision === "deny") return { ok: false, reasons: answer.reasons };
  const person = { kind: "user", name: answer.name, issuer, subject, claims: answer.claims } as const;
  return { ok: true, subject: { ...person, authenticatedAt: named(authenticatedAt) } };
}
