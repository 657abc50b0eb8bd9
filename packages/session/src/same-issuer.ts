// Whether who vouched for a subject is still whom the bundle means by that name. It must never let what one issuer said
// count as the word of another that stands under its name now.
import type { Evaluator } from "@writ/decision";
import type { OpenRequest } from "./open-request.ts";

/** A trial issuer has no address, so none vouches by one; what the bundle does not name the policy refuses. */
export function isSameIssuer(
  { issuers }: Pick<Evaluator, "issuers">,
  { subject, issuerUrl, client }: Pick<OpenRequest, "subject" | "issuerUrl" | "client">,
): boolean {
  if (!Object.hasOwn(issuers, subject.issuer) || client.trial === true) return true;
  return issuers[subject.issuer]?.url === issuerUrl;
}
