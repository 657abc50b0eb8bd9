// Where the index keeps the grants of a workload: its issuer and the claims that name it for good. It must agree with
// policies/subject/known.
import type { BundleData } from "@writ/contracts";

/** Undefined when a claim is missing that the issuer's workloads are known by: nobody can be found then. */
export function workloadKey(
  issuers: BundleData["writ"]["issuers"],
  issuer: string,
  claims: Readonly<Record<string, string>>,
): string | undefined {
  const names = Object.hasOwn(issuers, issuer) ? issuers[issuer]?.id : undefined;
  if (names === undefined) return undefined;
  const values = names.flatMap((name) => (Object.hasOwn(claims, name) ? (claims[name] ?? []) : []));
  return values.length === names.length ? ["workload", issuer, ...values].join(":") : undefined;
}
