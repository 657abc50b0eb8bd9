// The commands of docs/secrets.md, run against HashiCorp's own server, and then Writ as its documents say. What only
// the reader has (hosts, a password, an issuer) is put in their place; nothing else is changed.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { openSecrets, type Secrets, type VaultAuth } from "@writ/secrets";
import { type LocalPostgres, makeCertificates, startPostgres } from "@writ/testkit";
import { CompactSign } from "jose";
import { fencesOf } from "../../docs/fences.ts";
import { read } from "../../repo/files.ts";
import { RealVault } from "./real-vault.ts";

const run = promisify(execFile);
const page = read("docs/secrets.md");
const reference = { vault: "secret/data/orders#password" };
let vault: RealVault;
let postgres: LocalPostgres;

before(async () => {
  vault = await RealVault.start();
  postgres = await startPostgres({ settings: {}, major: 18 });
  await postgres.query("CREATE ROLE vault_admin LOGIN SUPERUSER PASSWORD 'vault-admin'");
  await postgres.query("CREATE ROLE orders_readers");
  await vault.admin("POST", "secret/data/orders", { data: { password: "of-orders" } });
  await mkdir(join(vault.folder, "bin"));
  await symlink(vault.program, join(vault.folder, "bin/vault"));
});
after(async () => {
  await vault?.stop();
  await postgres?.stop();
});

/** Runs the commands of a section, with the reader's own words instead of the page's; resolves to what they said. */
async function follow(section: string, own: Readonly<Record<string, string>>): Promise<string> {
  const text = page.split(/^## /m).find((each) => each.startsWith(`${section}\n`)) ?? "";
  const [commands] = fencesOf(text).filter(({ words }) => words[0] === "sh");
  assert.ok(commands !== undefined, section);
  let script = commands.text;
  for (const [theirs, mine] of Object.entries(own)) {
    assert.ok(script.includes(theirs), `${section} has ${theirs}`);
    script = script.replaceAll(theirs, mine);
  }
  const path = [join(vault.folder, "bin"), process.env["PATH"] ?? ""].join(delimiter);
  const env = { PATH: path, HOME: vault.folder, VAULT_ADDR: vault.address, VAULT_TOKEN: RealVault.token };
  return (await run("bash", ["-euo", "pipefail", "-c", script], { env })).stdout;
}

async function withSecrets(auth: VaultAuth, use: (secrets: Secrets) => Promise<void>): Promise<void> {
  const configuration = { keepForMs: 0, vault: { address: vault.address, auth } };
  const secrets = openSecrets(configuration, { env: {}, leaseFolder: join(vault.folder, "leases") });
  try {
    await use(secrets);
  } finally {
    await secrets.close();
  }
}

test("Vault by AppRole", async () => {
  const file = join(vault.folder, "secret-id");
  const said = await follow("Vault by AppRole", { "/run/secrets/vault-secret-id": file });
  const roleId = /role_id\s+(\S+)/.exec(said)?.[1] ?? "";
  await withSecrets({ appRole: { roleId, secretId: { file } } }, async (secrets) => {
    assert.equal((await secrets.open(reference)).reveal(), "of-orders");
  });
});

test("Vault by JWT", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const [pem, file] = [join(vault.folder, "issuer.pem"), join(vault.folder, "jwt")];
  await writeFile(pem, publicKey.export({ type: "spki", format: "pem" }));
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: "vault", sub: "writ", iat: now, exp: now + 600 };
  const token = new CompactSign(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: "ES256" });
  await writeFile(file, await token.sign(privateKey), { mode: 0o600 });
  await follow("Vault by JWT", {
    "oidc_discovery_url=https://issuer.acme.example": `jwt_validation_pubkeys=@${pem}`,
  });
  await withSecrets({ jwt: { role: "writ", file } }, async (secrets) => {
    assert.equal((await secrets.open(reference)).reveal(), "of-orders");
  });
});

test("Vault by Kubernetes is set up; a cluster that could vouch is not here", async () => {
  const ca = join(vault.folder, "cluster-ca.crt");
  await writeFile(ca, makeCertificates({ hosts: ["kubernetes.default.svc"] }).ca);
  const host = "kubernetes_host=https://kubernetes.default.svc";
  await follow("Vault by Kubernetes", { [host]: `${host} kubernetes_ca_cert=@${ca}` });
  const role = await vault.admin("GET", "auth/kubernetes/role/writ");
  assert.deepEqual((role["data"] as { bound_service_account_names: string[] }).bound_service_account_names, ["writ"]);
});

test("a user for each session, under the login by AppRole", async () => {
  await follow("A user for each session", {
    "orders.internal:5432/orders?sslmode=verify-full": `127.0.0.1:${postgres.port}/postgres?sslmode=require`,
    "password=…": "password=vault-admin",
  });
  const file = join(vault.folder, "secret-id");
  const said = await vault.admin("GET", "auth/approle/role/writ/role-id");
  const { role_id: roleId } = said["data"] as { role_id: string };
  const users =
    "SELECT rolname FROM pg_roles WHERE pg_has_role(oid, 'orders_readers', 'member') AND rolcanlogin AND NOT rolsuper";
  await withSecrets({ appRole: { roleId, secretId: { file } } }, async (secrets) => {
    const untilSeconds = () => Date.now() / 1000 + 600;
    const user = await secrets.openUser("database/creds/orders-ro", { untilSeconds, onLost: () => {} });
    assert.deepEqual((await postgres.query(users)).rows, [{ rolname: user.user }]);
    await user.release();
    assert.deepEqual((await postgres.query(users)).rows, []);
    assert.equal((await secrets.open(reference)).reveal(), "of-orders");
  });
});
