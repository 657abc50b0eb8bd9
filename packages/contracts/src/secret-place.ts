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
