// A provider's token in place of one of ours (decision 0045): a subject as a token of ours has, and what clients hear
// that have no token. It must never keep the token, nor make more of it than the session that was asked for.
import { createHash } from "node:crypto";
import type { IssuerData, ProvedSubject, Reason } from "@writ/contracts";
import type { BearerIssuer } from "@writ/protocol-postgres";
import { type ProvingContext, proveSubject } from "./tokens/prove-subject.ts";

export type ProviderLogin =
  | { readonly ok: true; readonly proved: ProvedSubject }
  /** `sqlstate`: 28P01 for a token that is not taken, 28000 for somebody unknown, 57P03 when nobody can say now. */
  | { readonly ok: false; readonly sqlstate: string; readonly reasons: readonly Reason[]; readonly logged: object };

const sqlstates = { token: "28P01", unknown: "28000", down: "57P03" } as const;

/** Throws faults of ours only. */
export async function proveProviderToken(
  context: ProvingContext,
  { token, resource }: { readonly token: string; readonly resource: string },
): Promise<ProviderLogin> {
  const answer = await proveSubject(context, token);
  if (!answer.ok) {
    const { why, reasons, logged } = answer;
    return { ok: false, sqlstate: sqlstates[why], reasons, logged };
  }
  const { subject, identity, evaluator } = answer;
  const url = evaluator.issuers[subject.issuer]?.url;
  const tokenId = `sha256:${createHash("sha256").update(token).digest("hex")}`;
  const proved = { subject, resource, tokenId, expiresAt: identity.expiresAt, trial: false };
  return { ok: true, proved: { ...proved, ...(url === undefined ? {} : { issuerUrl: url }) } };
}

/**
 * Where a client gets a token: the issuer of that name, or the only one for people. Undefined when there is none, or
 * more than one and none was named.
 */
export function issuerForClients(
  issuers: Readonly<Record<string, IssuerData>>,
  name: string | undefined,
): BearerIssuer | undefined {
  const wanted = Object.entries(issuers).filter(([known, { workloads }]) =>
    name === undefined ? !workloads : known === name,
  );
  const [one, ...others] = wanted.flatMap(([, { url, user }]) => (url === undefined ? [] : [{ url, user }]));
  if (one === undefined || others.length > 0) return undefined;
  return { url: one.url, scope: ["openid", ...scopesOf(one.user)].join(" ") };
}

/** OpenID Connect Core §5.4: the scopes that standard claims come with. */
function scopesOf(claim: string | undefined): readonly string[] {
  if (claim === "email") return ["email"];
  return claim === "preferred_username" || claim === "name" || claim === "nickname" ? ["profile"] : [];
}
