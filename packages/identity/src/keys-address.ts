// Where an issuer's keys may lie: on its own host, on one that its own documents name for good, or on one that
// proxy.yaml names. It must never take keys from a host only because what came over the network says so.
import { WritError } from "@writ/contracts";
import { hostInWords } from "./fetch-document.ts";

/**
 * Issuers whose keys lie on another host, by their hosts. Okta, Entra ID (v2.0), Keycloak, GitHub, GitLab, EKS, GKE and
 * AKS have theirs on their own; a cluster that names its own API server's address needs `hosts`.
 */
const keyHosts: ReadonlyMap<string, readonly string[]> = new Map([
  // https://accounts.google.com/.well-known/openid-configuration
  ["accounts.google.com", ["www.googleapis.com"]],
]);

/** `jwks_uri` of the configuration. @throws WritError IDENTITY_DISCOVERY, which says what to write. */
export function assertKeysAddress(address: string, issuer: string, hosts: readonly string[] = []): void {
  const [at, own] = [URL.parse(address)?.host, URL.parse(issuer)?.host];
  if (at !== undefined && own !== undefined && [own, ...(keyHosts.get(own) ?? []), ...hosts].includes(at)) return;
  const what = `its keys are to lie on another host, ${hostInWords(at ?? "")}`;
  const next = "If that is right, name it in tokens.issuers.NAME.hosts of proxy.yaml.";
  throw new WritError("IDENTITY_DISCOVERY", `${hostInWords(own ?? "")}: ${what}. ${next}`);
}
