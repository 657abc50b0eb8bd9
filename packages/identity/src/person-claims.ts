// Who a person's token is about. It must never take a name that only looks like one, an e-mail that the provider calls
// unverified, or silence about groups for having none.
import type { IssuerData } from "@writ/contracts";
import { isPrintable, isRecord } from "./json.ts";
import { limits, providerLimits } from "./limits.ts";
import type { ProvedPerson } from "./proved-identity.ts";
import { IdentityRefused, type RefusalReason } from "./refusal.ts";

type Claims = Readonly<Record<string, unknown>>;

/** Throws IdentityRefused with IDENTITY_PERSON or IDENTITY_GROUPS. */
export function personOf(
  claims: Claims,
  { name: issuer, data }: { readonly name: string; readonly data: IssuerData },
): Pick<ProvedPerson, "kind" | "subject" | "name" | "claims"> {
  const refuse = (why: RefusalReason): never => {
    throw new IdentityRefused(why, issuer);
  };
  const subject = claims["sub"];
  if (!isPrintable(subject, providerLimits.subjectCharactersMax)) return refuse("subject");
  const name = data.user === undefined ? undefined : nameOf(claims, data.user, refuse);
  const groups = data.groups === undefined ? undefined : groupsOf(claims, data.groups, refuse);
  return {
    kind: "person",
    subject,
    ...(name === undefined ? {} : { name }),
    claims: Object.freeze(groups === undefined ? {} : Object.fromEntries([[data.groups, groups]])),
  };
}

/** As people.yaml spells names: ASCII alone, so that no other letter can look like one; never folded or trimmed. */
const personName = /^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$/;

function nameOf(claims: Claims, claim: string, refuse: (why: RefusalReason) => never): string {
  const name = ownClaim(claims, claim);
  if (typeof name !== "string" || !personName.test(name)) return refuse("name");
  // Some providers send "true" and "false" as text. Those who send neither do not let people choose their address.
  const verified = claims["email_verified"];
  if (claim === "email" && verified !== undefined && verified !== true && verified !== "true") {
    return refuse("email-unverified");
  }
  return name;
}

function groupsOf(claims: Claims, claim: string, refuse: (why: RefusalReason) => never): readonly string[] {
  if (isElsewhere(claims, claim)) return refuse("groups-elsewhere");
  const value = ownClaim(claims, claim);
  if (value === undefined || value === null) return refuse("groups-missing");
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (listed.length > limits.claimValuesMax) return refuse("groups-many");
  if (!listed.every((group) => isPrintable(group, limits.textCharactersMax))) return refuse("groups-odd");
  return Object.freeze(listed);
}

/**
 * Groups that overflow the token are behind a link: OpenID Connect Core §5.6.2 (`_claim_names`), and Entra ID's older
 * `hasgroups` and `groups:src1`.
 */
function isElsewhere(claims: Claims, claim: string): boolean {
  const names = claims["_claim_names"];
  const linked = names !== undefined && (!isRecord(names) || Object.hasOwn(names, claim));
  const value = ownClaim(claims, claim);
  const isLink = isRecord(value) || Object.keys(claims).some((name) => name.startsWith(`${claim}:src`));
  const more = ownClaim(claims, `has${claim}`);
  return linked || isLink || (more !== undefined && more !== false && more !== "false");
}

function ownClaim(claims: Claims, claim: string): unknown {
  return Object.hasOwn(claims, claim) ? claims[claim] : undefined;
}
