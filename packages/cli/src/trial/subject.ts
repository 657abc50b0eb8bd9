// A person of people.yaml as the subject of a trial token. It must never make one for somebody the repository does not
// name.
import { type EpochSeconds, named, type UserSubject, WritError } from "@writ/contracts";
import type { Model } from "@writ/model";

/** Trial tokens carry every claim value that a group of this issuer asks for by name in `claimed`. */
export function subjectOf(
  model: Model,
  person: string,
  options: { nowSeconds: number; claims?: Readonly<Record<string, readonly string[]>> },
): UserSubject {
  const found = Object.hasOwn(model.people.value, person) ? model.people.value[person] : undefined;
  if (found === undefined) {
    const known = Object.keys(model.people.value).slice(0, 5).join(", ");
    throw new WritError("WRIT_USAGE", `${person} is not in people.yaml. Known: ${known}.`);
  }
  return {
    kind: "user",
    name: person,
    issuer: found.issuer,
    subject: found.subject,
    claims: options.claims ?? {},
    authenticatedAt: named<EpochSeconds>(options.nowSeconds),
  };
}

/** The trial issuer's name, when the repository names one. */
export function trialIssuer(model: Model): string | undefined {
  return Object.entries(model.writ.value.issuers).find(([, issuer]) => "trial" in issuer)?.[0];
}
