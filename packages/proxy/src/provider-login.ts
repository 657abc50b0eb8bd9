// A provider's token in place of one of ours (decision 0045): who it is about, and what clients hear that have none.
// It must never keep the token, nor make more of it than a session with the role and resource that were asked for.
import { createHash } from "node:crypto";
import { type IssuerData, named, type ProvedSubject, type Reason, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import type { Issuers } from "@writ/identity";
import type { BearerIssuer } from "@writ/protocol-postgres";
import { subjectOf } from "./tokens/proved-subject.ts";

export type ProviderProof =
  | { readonly ok: true; readonly proved: ProvedSubject }
  /** The token is good, and the policy knows nobody it could be about; or there is no policy in force. */
  | { readonly ok: false; readonly reasons: readonly Reason[] };

export interface ProviderDesk {
  readonly issuers: Pick<Issuers, "prove">;
  readonly evaluator: Evaluator | undefined;
  readonly nowSeconds: number;
}

/** Throws IdentityRefused, whose message is for the client, and whatever is a fault of ours. */
export async function proveProviderToken(
  { issuers, evaluator, nowSeconds }: ProviderDesk,
  wish: { readonly token: string; readonly resource: string },
): Promise<ProviderProof> {
  if (evaluator === undefined) return { ok: false, reasons: [nothingInForce] };
  const identity = await issuers.prove(wish.token, evaluator.issuers, nowSeconds);
  const found = subjectOf(evaluator, identity, nowSeconds);
  if (!found.ok) return found;
  const { subject } = found;
  const tokenId = `sha256:${createHash("sha256").update(wish.token).digest("hex")}`;
  const { expiresAt } = identity;
  return { ok: true, proved: { subject, resource: wish.resource, tokenId, expiresAt: named(expiresAt), trial: false } };
}

const nothingInForce = { code: "no-bundle", message: "No bundle is in force at this proxy, so nobody is known to it." };

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

/** Its keys could not be had: the token was not looked at, and another try may do. */
export function isProviderDown(error: unknown): boolean {
  return error instanceof WritError && error.code === "IDENTITY_PROVIDER_DOWN";
}
