// How the proxy proves itself to Vault: a token that is given, or a login by AppRole, Kubernetes or JWT. What proves it
// is read anew at each login, so that a rotated one is used. It must never be kept beyond that, nor shown.
import type { SecretSources, VaultAuth } from "../configuration.ts";
import { openSecret } from "../open-secret.ts";
import type { Secret } from "../secret.ts";

/** Where Kubernetes puts a service account's token into a pod. */
const kubernetesTokenFile = "/var/run/secrets/kubernetes.io/serviceaccount/token";

export type VaultProof =
  | { readonly token: Secret }
  /** `path` as Vault's API has it, without /v1/. */
  | { readonly path: string; readonly body: Readonly<Record<string, string>> };

/** @throws WritError SECRETS_… when what proves it cannot be read */
export async function vaultProof(auth: VaultAuth, sources: SecretSources): Promise<VaultProof> {
  if ("token" in auth) return { token: await openSecret(auth.token, sources) };
  if ("appRole" in auth) {
    const { roleId, secretId, mount = "approle" } = auth.appRole;
    const body = { role_id: roleId, secret_id: (await openSecret(secretId, sources)).reveal() };
    return { path: `auth/${mount}/login`, body };
  }
  // Kubernetes mounts tokens that every user of the container may read.
  if ("kubernetes" in auth) {
    const { role, tokenFile = kubernetesTokenFile, mount = "kubernetes" } = auth.kubernetes;
    return { path: `auth/${mount}/login`, body: { role, jwt: await jwtIn(tokenFile, sources) } };
  }
  const { role, file, mount = "jwt" } = auth.jwt;
  return { path: `auth/${mount}/login`, body: { role, jwt: await jwtIn(file, sources) } };
}

async function jwtIn(file: string, sources: SecretSources): Promise<string> {
  return (await openSecret({ file }, { ...sources, othersMayRead: true })).reveal();
}
