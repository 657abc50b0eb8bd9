// Whether who vouched for a subject is still whom the bundle means by that name. It must never let what one issuer said
// count as the word of another that stands under its name now.
import type { Evaluator } from "@writ/decision";
import type { OpenRequest } from "./open-request.ts";

/** A trial issuer has no address; one that the bundle does not name at all is for the policy to refuse. */
export function isSameIssuer(
  { issuers }: Pick<Evaluator, "issuers">,
  { subject, issuerUrl, client }: Pick<OpenRequest, "subject" | "issuerUrl" | "client">,
): boolean {
  const url = Object.hasOwn(issuers, subject.issuer) ? issuers[subject.issuer]?.url : undefined;
  return url === undefined || client.trial === true || issuerUrl === url;
}
