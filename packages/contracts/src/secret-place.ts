// Where a secret lies, as writ.yaml spells it. It must never say more of a reference than its place.
import type { LoginData, SecretReference } from "./data.ts";

/** `vault:PATH`, `aws:NAME`, `file:PATH` or `env:NAME`; of vault and aws without the #KEY. */
export function placeOfSecret(reference: SecretReference): string {
  if ("vault" in reference) return `vault:${reference.vault.split("#", 1)[0] ?? ""}`;
  if ("aws" in reference) return `aws:${reference.aws.split("#", 1)[0] ?? ""}`;
  return "file" in reference ? `file:${reference.file}` : `env:${reference.env}`;
}

/** The place that a role's login comes from. */
export function placeOfLogin(login: LoginData): string {
  return "dynamic" in login ? `vault:${login.dynamic.vault}` : placeOfSecret(login.password);
}

/**
 * Whether a path of Vault makes a credential anew for each request (`MOUNT/creds/ROLE`) instead of keeping one: a login
 * that reads its password there leaves a user behind at each attempt. In KV 2 `data` stands before what people named.
 */
export function isMadePerRequest(vaultPath: string): boolean {
  const steps = vaultPath.split("/");
  return steps.length > 2 && steps.at(-2) === "creds" && !steps.slice(0, -2).includes("data");
}
