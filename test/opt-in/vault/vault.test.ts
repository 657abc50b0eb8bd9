// What the double is believed for, asked of HashiCorp's own server: WRIT_VAULT names the program (README.md). It must
// never be part of the ordinary suite, which nobody could wait for.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openSecrets, type Secrets } from "@writ/secrets";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { RealVault } from "./real-vault.ts";

const reference = { vault: "secret/data/orders#password" };
let vault: RealVault;
let postgres: LocalPostgres;
let secrets: Secrets;

const admin: RealVault["admin"] = (method, path, body) => vault.admin(method, path, body);

before(async () => {
  vault = await RealVault.start();
  postgres = await startPostgres({ settings: {}, major: 18 });
  await admin("POST", "secret/data/orders", { data: { password: "first" } });
  await admin("POST", "sys/mounts/database", { type: "database" });
  await postgres.query("CREATE ROLE vault_admin LOGIN SUPERUSER PASSWORD 'vault-admin'");
  await admin("POST", "database/config/orders", {
    ...{ plugin_name: "postgresql-database-plugin", allowed_roles: "*", username: "vault_admin" },
    ...{ password: "vault-admin", password_authentication: "scram-sha-256" },
    connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${postgres.port}/postgres?sslmode=require`,
  });
  await admin("POST", "database/roles/ro", {
    ...{ db_name: "orders", default_ttl: "10s", max_ttl: "1h" },
    creation_statements: "CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';",
  });
  const rules = ["secret/data/orders", "database/creds/ro"].map((path) => `path "${path}" { capabilities = ["read"] }`);
  const leases = ["renew", "revoke"].map((what) => `path "sys/leases/${what}" { capabilities = ["update"] }`);
  await admin("POST", "sys/policies/acl/writ", { policy: [...rules, ...leases].join("\n") });
  await admin("POST", "sys/auth/approle", { type: "approle" });
  await admin("POST", "auth/approle/role/writ", { token_policies: "writ", token_period: "1h" });
  const role = await admin("GET", "auth/approle/role/writ/role-id");
  const made = await admin("POST", "auth/approle/role/writ/secret-id", {});
  const { role_id: roleId } = role["data"] as { role_id: string };
  const { secret_id: secretId } = made["data"] as { secret_id: string };
  const auth = { appRole: { roleId, secretId: { env: "SECRET_ID" } } };
  secrets = openSecrets(
    { keepForMs: 0, vault: { address: vault.address, auth } },
    { env: { SECRET_ID: secretId }, leaseFolder: vault.folder },
  );
});
after(async () => {
  await secrets?.close();
  await vault?.stop();
  await postgres?.stop();
});

async function usersMade(): Promise<number> {
  return (await postgres.query("SELECT FROM pg_roles WHERE rolname LIKE 'v-approle-%'")).rows.length;
}

test("a secret is read, its newest version after a rotation; absent and forbidden are told apart", async () => {
  const old = await secrets.open(reference);
  assert.equal(old.reveal(), "first");
  await admin("POST", "secret/data/orders", { data: { password: "second" } });
  assert.equal((await secrets.openAnew(reference, old))?.reveal(), "second");
  await assert.rejects(secrets.open({ vault: "secret/data/orders#none" }), { code: "SECRETS_ABSENT" });
  await assert.rejects(secrets.open({ vault: "secret/data/others#password" }), { code: "SECRETS_REFUSED" });
  await admin("DELETE", "secret/data/orders");
  await assert.rejects(secrets.open(reference), { code: "SECRETS_ABSENT" });
  await admin("POST", "secret/data/orders", { data: { password: "third" } });
});

test("a user per session is renewed beyond its first lease and gone when it is released", async () => {
  const untilSeconds = () => Date.now() / 1000 + 600;
  const user = await secrets.openUser("database/creds/ro", { untilSeconds, onLost: () => assert.fail("it was lost") });
  assert.equal(await usersMade(), 1);
  await wait(15_000);
  assert.equal(await usersMade(), 1);
  await user.release();
  assert.equal(await usersMade(), 0);
  assert.deepEqual(
    (await readdir(vault.folder)).filter((name) => name.endsWith(".lease")),
    [],
  );
});

test("a lease that is revoked in Vault is told as lost; a sealed Vault as one that cannot answer", async () => {
  const lost = new Promise<void>((resolve) => {
    const untilSeconds = () => Date.now() / 1000 + 600;
    void secrets.openUser("database/creds/ro", { untilSeconds, onLost: resolve });
  });
  await wait(1_000);
  await admin("POST", "sys/leases/revoke-prefix/database/creds/ro", { sync: true });
  await lost;
  await admin("POST", "sys/seal", {});
  await assert.rejects(secrets.open(reference), { code: "SECRETS_STORE" });
});
