// A person of people.yaml as the subject of a trial token. It must never make one for somebody the repository does not
// name.
import { type EpochSeconds, named, type Person, type UserSubject, WritError } from "@writ/contracts";
import type { Model } from "@writ/model";

/** The subject of a trial token. It carries no claims: groups that an issuer fills are empty while trying. */
export function subjectOf(model: Model, person: string, options: { nowSeconds: number }): UserSubject {
  const found = assertPerson(model, person);
  return {
    kind: "user",
    name: person,
    issuer: found.issuer,
    subject: found.subject,
    claims: {},
    authenticatedAt: named<EpochSeconds>(options.nowSeconds),
  };
}

/** @throws WritError WRIT_USAGE when people.yaml does not name this person. */
export function assertPerson({ people }: Model, person: string): Person {
  const found = Object.hasOwn(people.value, person) ? people.value[person] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(people.value).slice(0, namesShownMax).join(", ");
  throw new WritError("WRIT_USAGE", `${person} is not in people.yaml. There is: ${known === "" ? "nobody" : known}.`);
}

const namesShownMax = 5;

/** The trial issuer's name, when the repository names one. */
export function trialIssuer(model: Model): string | undefined {
  return Object.entries(model.writ.value.issuers).find(([, issuer]) => "trial" in issuer)?.[0];
}
