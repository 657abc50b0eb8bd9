// A secret of Vault by PATH#KEY: KV 2, or a plain field as static roles of the database engine have it. It must never
// take what Vault made for this one request for a secret that lies there, nor guess which field was meant.
import { isMadePerRequest, WritError } from "@writ/contracts";
import { secretOf } from "../open-secret.ts";
import type { Secret } from "../secret.ts";
import { isObject } from "./vault-answer.ts";
import type { VaultClient } from "./vault-client.ts";

/** @throws WritError SECRETS_… that names path and key, never a value */
export async function readVaultSecret(vault: VaultClient, reference: string): Promise<Secret> {
  const at = reference.indexOf("#");
  const [path, key] = [reference.slice(0, at), reference.slice(at + 1)];
  if (at < 1 || key === "") throw new WritError("SECRETS_REFERENCE", "A secret in Vault is named PATH#KEY.");
  // Not even asked: each answer would be one more user.
  if (isMadePerRequest(path)) throw madePerRequest(path);
  const { data, lease_id: leaseId } = await vault.ask({ method: "GET", path });
  if (typeof leaseId === "string" && leaseId !== "") {
    // It was made for this request, and nobody else would end it.
    await vault.ask({ method: "POST", path: "sys/leases/revoke", body: { lease_id: leaseId } }).catch(() => {});
    throw madePerRequest(path);
  }
  const fields = fieldsOf(data);
  if (fields === undefined) throw absent(path, key);
  if (!Object.hasOwn(fields, key)) throw absent(path, key);
  const value = fields[key];
  if (typeof value !== "string")
    throw new WritError("SECRETS_UNFIT", `Vault, ${path}: ${JSON.stringify(key)} is no text.`);
  return secretOf(value, `Vault, ${path}: ${JSON.stringify(key)}`);
}

/** KV 2 wraps the fields once more, beside their metadata; of a deleted version there are none. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(data)) return undefined;
  if (!isObject(data["metadata"]) || !Object.hasOwn(data, "data")) return data;
  return isObject(data["data"]) ? data["data"] : undefined;
}

function madePerRequest(path: string): WritError {
  const what = "makes a credential for each request; for users per session write login: { dynamic: { vault: PATH } }";
  return new WritError("SECRETS_REFERENCE", `Vault, ${path}: it ${what}.`);
}

function absent(path: string, key: string): WritError {
  return new WritError(
    "SECRETS_ABSENT",
    `Vault, ${path}: there is no key ${JSON.stringify(key)} in its newest version.`,
  );
}
