// In what providers differ where the standards leave room: scopes and words of the authorization request. It must never
// change what is checked.
import type { AuthorizationServer } from "oauth4webapi";

/**
 * Words of `scope`: identity, and to stay logged in. A provider that lists its scopes is asked for no other, since some
 * refuse a request for one word they do not know; `groups` is asked for where it is listed.
 */
export function scopeFor({ scopes_supported: listed }: AuthorizationServer, more: string | undefined): string {
  const wished = ["openid", "profile", "email", "offline_access"];
  const usual = listed === undefined ? wished : wished.filter((word) => word === "openid" || listed.includes(word));
  const groups = listed?.includes("groups") === true ? ["groups"] : [];
  const own = more === undefined ? [] : more.split(/[\s,]+/).filter((word) => word !== "");
  return [...new Set([...usual, ...groups, ...own])].join(" ");
}

/** Parameters beyond those of the standards, by the issuer's host. */
export function ownParameters(server: AuthorizationServer, scope: string): Readonly<Record<string, string>> {
  const host = URL.parse(server.issuer)?.hostname ?? "";
  // Google knows no offline_access: it gives a refresh token for these words.
  if (host === "accounts.google.com") return { access_type: "offline", prompt: "consent" };
  // Entra ID gives one unasked, and takes `prompt=consent` to an administrator where users may not consent.
  if (/^login\.(microsoftonline\.(com|us)|partner\.microsoftonline\.cn)$/.test(host)) return {};
  // OpenID Connect Core §11: without it a provider is to leave offline_access out.
  return scope.split(" ").includes("offline_access") ? { prompt: "consent" } : {};
}
