// A proxy whose passwords lie in Vault: rotated with no failed connection, users of their own per session that end
// with it, a Vault that is sealed in between, another team's secret; and afterwards no value in any log, record,
// error or file.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { makeCertificates } from "@writ/testkit";
import { run } from "../../packages/cli/src/run.ts";
import { VaultDouble } from "../doubles/vault/vault.ts";
import { grant, World } from "./world.ts";

const secretId = "secret-id-5b2f0c";
const rotated = "rotated-9c1e77";
const others = "other-team-41aa";
/** Every value that was ever a credential here. */
const values = new Set([secretId, rotated, others, "ro-password"]);
const waitMsMax = 20_000;

let world: World;
let vault: VaultDouble;
const said: string[] = [];

before(async () => {
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
  const database = {
    create: async (user: string, password: string) => {
      values.add(password);
      await world.postgres.query(`CREATE ROLE "${user}" LOGIN PASSWORD '${password}' IN ROLE writ_rw`);
    },
    drop: async (user: string) => void (await world.postgres.query(`DROP ROLE IF EXISTS "${user}"`)),
  };
  vault = await VaultDouble.start({ tls: { certificate, key }, database });
  vault.approles.set("writ", secretId);
  vault.kv.set("secret/data/orders", { password: "ro-password", lines: "ro-password\n" });
  vault.kv.set("secret/data/billing", { password: others });
  vault.databaseRoles.set("database/creds/orders-rw", { ttlSeconds: 4, maxSeconds: 600 });
  const auth = "auth: { appRole: { roleId: writ, secretId: { env: VAULT_SECRET_ID } } }";
  world = await World.start({
    env: { VAULT_SECRET_ID: secretId },
    proxy: `secrets:\n  vault: { address: "${vault.address}", ca: vault.pem, ${auth} }\n  keepFor: 20s\n`,
    files: {},
    publisher: {
      repository: "1",
      async first(started) {
        world = started;
        const { writeFile } = await import("node:fs/promises");
        await writeFile(started.at("vault.pem"), ca);
        nameVault(started);
        await started.publish();
      },
    },
  });
});
after(async () => {
  await world.stop();
  await vault.stop();
});

/**
 * Instead of the environment: KV for one role, a user per session for the other, a password of two lines for a third.
 */
function nameVault({ files }: World): void {
  const text = files.get("resources/orders-db.yaml") ?? "";
  const kv = text.replace(/password: \{ env: RO_PASSWORD \}/, "password: { vault: secret/data/orders#password }");
  const dynamic = kv.replace(
    /login: \{ user: writ_rw, password: \{ env: RW_PASSWORD \} \}/,
    "login: { dynamic: { vault: database/creds/orders-rw } }",
  );
  assert.notEqual(dynamic, kv);
  files.set("resources/orders-db.yaml", dynamic);
  files.set("resources/lines-db.yaml", kv.replace("orders#password", "orders#lines"));
  files.set("grants/lines-db/alice.yaml", grant());
  const writ = files.get("writ.yaml") ?? "";
  const address = /addresses: \[[^\]]*\]/.exec(writ)?.[0] ?? "";
  const own = `"vault:secret/data/orders", "vault:database/creds/orders-rw", "env:RW_PASSWORD"`;
  const allowed = writ.replace(/secrets: \[[^\]]*\]/, `secrets: [${own}]`);
  files.set("writ.yaml", `${allowed}  lines-db: { ${address}, secrets: [${own}] }\n`);
}

async function refusal(opening: Promise<unknown>): Promise<string> {
  const message = await opening.then(
    () => assert.fail("it connected"),
    (error: Error) => error.message,
  );
  said.push(message);
  return message;
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const endMs = Date.now() + waitMsMax;
  while (!(await holds())) {
    if (Date.now() > endMs) throw new Error(`${what} did not come: ${world.proxyLog.join("").slice(-2_000)}`);
    await wait(50);
  }
}

async function usersMade(): Promise<string[]> {
  const { rows } = await world.postgres.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'v-writ-%'");
  return rows.map((row) => String((row as { rolname: string }).rolname));
}

async function leaseFiles(): Promise<string[]> {
  return await readdir(world.at("records", "state", "leases")).catch(() => []);
}

async function whoAmI(client: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<string> {
  const { rows } = await client.query("SELECT count(*) FROM customers");
  return JSON.stringify(rows);
}

test("a session logs in with the password from Vault; many cost one fetch", async () => {
  const clients = await Promise.all([1, 2, 3].map(() => world.client()));
  for (const client of clients) assert.match(await whoAmI(client), /count/);
  assert.equal(vault.askedFor("secret/data/orders"), 1);
  await Promise.all(clients.map((client) => client.end()));
});

test("a rotated password costs no failed connection", async () => {
  await world.postgres.query(`ALTER ROLE writ_ro PASSWORD '${rotated}'`);
  vault.kv.set("secret/data/orders", { password: rotated, lines: "ro-password\n" });
  const clients = await Promise.all([1, 2, 3, 4].map(() => world.client()));
  for (const client of clients) assert.match(await whoAmI(client), /count/);
  await Promise.all(clients.map((client) => client.end()));
});

test("a session has a user of its own, renewed beyond its first lease and gone with it", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => world.client({ role: "read-write" })));
  assert.ok(one !== undefined && other !== undefined);
  assert.equal((await usersMade()).length, 2);
  assert.equal((await leaseFiles()).length, 2);
  await wait(5_000);
  assert.match(await whoAmI(one), /count/, "it was renewed");
  for (const lease of vault.leases.values()) assert.ok(lease.endMs > Date.now());
  await Promise.all([one.end(), other.end()]);
  await until("revocation", async () => (await usersMade()).length === 0);
  await until("notes to go", async () => (await leaseFiles()).length === 0);
});

test("a lease that is revoked in Vault ends its session, and says so", async () => {
  const client = await world.client({ role: "read-write" });
  const ended = new Promise<Error>((resolve) => client.on("error", resolve));
  for (const lease of [...vault.leases.keys()]) await vault.revokeLease(lease);
  const { message } = await ended;
  said.push(message);
  assert.match(message, /database user of this session has ended|terminated|Connection/);
  await until("the session's end", async () => (await world.status()).sessions === 0);
});

test("what a crash leaves behind is revoked by the next start", async () => {
  const client = await world.client({ role: "read-write" });
  assert.equal((await usersMade()).length, 1);
  await world.killProxy("SIGKILL");
  await client.end().catch(() => {});
  assert.equal((await usersMade()).length, 1, "nobody was there to revoke it");
  await world.startProxy();
  await until("revocation", async () => (await usersMade()).length === 0);
  await until("the note to go", async () => (await leaseFiles()).length === 0);
  await until("a line in the log", () => world.proxyLog.join("").includes('"users-revoked"'));
});

test("Vault sealed in the middle of a session: it goes on, new ones too for a while", async () => {
  const under = await world.client();
  vault.sealed = true;
  assert.match(await whoAmI(under), /count/);
  const another = await world.client();
  assert.match(await whoAmI(another), /count/);
  assert.match(await refusal(world.client({ role: "read-write" })), /cannot get the credential of orders-db/);
  await Promise.all([under.end(), another.end()]);
  await wait(20_500);
  assert.match(await refusal(world.client()), /cannot get the credential of orders-db/);
  assert.match(world.proxyLog.join(""), /SECRETS_STORE.*Vault is sealed/);
  vault.sealed = false;
  await (await world.client()).end();
});

test("a password that ends in a line break is refused before the server sees it", async () => {
  assert.match(await refusal(world.client({ resource: "lines-db" })), /cannot get the credential of lines-db/);
  assert.match(world.proxyLog.join(""), /SECRETS_UNFIT.*ends in a line break/);
});

test("writ secrets check tells what a session would meet, and shows no value", async () => {
  const check = async (...words: string[]) => {
    const lines: string[] = [];
    const stream = { write: (text: string) => lines.push(text) };
    const env = { VAULT_SECRET_ID: secretId };
    const surroundings = { out: stream, err: stream, env, folder: world.folder, stop: new AbortController().signal };
    const { loadCommands } = await import("../../packages/cli/src/commands/load.ts");
    const status = await run(await loadCommands("secrets"), ["secrets", "check", ...words], surroundings);
    said.push(lines.join(""));
    return { status, text: lines.join("") };
  };
  const told = await check();
  assert.equal(told.status, 1, told.text);
  assert.match(told.text, /good {3}orders-db {2}read-only {2}vault:secret\/data\/orders {2}can be read/);
  assert.match(
    told.text,
    /good {3}orders-db {2}read-write {2}vault:database\/creds\/orders-rw {2}a user was made and revoked/,
  );
  assert.match(told.text, /wrong {2}lines-db {2}read-only .*ends in a line break.*SECRETS_UNFIT/);
  assert.match(told.text, /wrong {2}lines-db {2}read-write .*env:RW_PASSWORD.*SECRETS_ABSENT/);
  assert.match(told.text, /Next: correct what is wrong/);
  const json = JSON.parse((await check("--json")).text.split("\n").find((line) => line.startsWith("{")) ?? "") as {
    ok: boolean;
    secrets: { fine: boolean }[];
  };
  assert.deepEqual([json.ok, json.secrets.map(({ fine }) => fine)], [false, [false, false, true, true]]);
  assert.deepEqual(await usersMade(), []);
});

test("no value is in any log, record, error or file", async () => {
  await world.killProxy("SIGTERM");
  const names = await readdir(world.folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, "latin1")));
  const all = [...texts, world.proxyLog.join(""), ...said, await world.recordText()].join("\n");
  assert.ok(all.includes("session-start"), "logs and records are looked through");
  for (const value of [...values, ...vault.asked.flatMap(({ token }) => token ?? [])]) {
    assert.ok(!all.includes(value), `a credential is written down: ${value.slice(0, 4)}…`);
  }
  assert.ok(vault.asked.length > 20);
  assert.deepEqual(vault.faults, []);
  assert.equal(vault.askedFor("secret/data/billing"), 0, "another team's secret was never asked for");
  assert.equal(vault.tokens.size <= 1, true, "logins were revoked; the one that was killed could not");
});
