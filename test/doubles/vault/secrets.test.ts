// Secrets from Vault, against a Vault that does everything it may: each answer leads to a credential or to a clear
// refusal, and nothing of a credential is ever in what is told.
import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { WritError } from "@writ/contracts";
import { openSecrets, Secret, type Secrets, type VaultAuth, type VaultConfiguration } from "@writ/secrets";
import { makeCertificates } from "@writ/testkit";
import { VaultDouble, type VaultDoubleOptions } from "./vault.ts";

const password = "hunter2-hunter2";
const secretId = "secret-id-hunter2";
const reference = { vault: "secret/data/orders#password" };
const appRole: VaultAuth = { appRole: { roleId: "writ", secretId: { env: "SECRET_ID" } } };

interface Desk {
  readonly vault: VaultDouble;
  readonly secrets: Secrets;
}

interface DeskOptions extends VaultDoubleOptions {
  readonly keepForMs?: number;
  readonly configuration?: Partial<VaultConfiguration>;
  readonly leaseFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function desk(context: TestContext, options: DeskOptions = {}): Promise<Desk> {
  const vault = await VaultDouble.start(options);
  vault.approles.set("writ", secretId);
  vault.kv.set("secret/data/orders", { password, user: "ro" });
  const { keepForMs = 60_000, configuration, leaseFolder, env } = options;
  const secrets = openSecrets(
    { keepForMs, vault: { address: vault.address, auth: appRole, ...configuration } },
    { env: { SECRET_ID: secretId, ...env }, ...(leaseFolder === undefined ? {} : { leaseFolder }) },
  );
  context.after(async () => {
    await secrets.close();
    await vault.stop();
    assert.deepEqual(vault.faults, [], "only what Vault describes is asked");
  });
  return { vault, secrets };
}

async function folderOf(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-vault-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function refused(opening: Promise<unknown>, code: string, says: RegExp): Promise<void> {
  await assert.rejects(opening, (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.detail);
    assert.match(error.detail, says);
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /hunter2|hvs\./);
    return true;
  });
}

test("a secret is fetched once for many sessions, with one login", async (t) => {
  const { vault, secrets } = await desk(t);
  const opened = await Promise.all(Array.from({ length: 50 }, () => secrets.open(reference)));
  assert.deepEqual([...new Set(opened.map((each) => each.reveal()))], [password]);
  await secrets.open(reference);
  assert.equal(vault.askedFor("secret/data/orders"), 1);
  assert.equal(vault.askedFor("auth/approle/login"), 1);
  assert.equal(inspect(secrets, { depth: 9, showHidden: true }).includes("hunter2"), false);
});

test("a token of a login is revoked at close, one that was given is not", async (t) => {
  const given = await desk(t, {
    configuration: { auth: { token: { env: "VAULT_TOKEN" } } },
    env: { VAULT_TOKEN: "hvs.given" },
  });
  await refused(given.secrets.open(reference), "SECRETS_REFUSED", /permission denied/);
  const { vault, secrets } = await desk(t);
  await secrets.open(reference);
  assert.equal(vault.tokens.size, 1);
  await secrets.close();
  assert.equal(vault.tokens.size, 0);
  assert.equal(given.vault.askedFor("auth/token/revoke-self"), 0);
});

test("a token from a file is read anew when Vault no longer takes the old one", async (t) => {
  const file = join(await folderOf(t), "token");
  const { vault, secrets } = await desk(t, { keepForMs: 0, configuration: { auth: { token: { file } } } });
  const first = vault.makeToken();
  await writeFile(file, `${first}\n`, { mode: 0o600 });
  assert.equal((await secrets.open(reference)).reveal(), password);
  await vault.revokeToken(first);
  await writeFile(file, vault.makeToken());
  assert.equal((await secrets.open(reference)).reveal(), password);
});

for (const [what, auth, mount] of [
  ["Kubernetes", (file: string): VaultAuth => ({ kubernetes: { role: "writ", tokenFile: file } }), "kubernetes"],
  ["JWT", (file: string): VaultAuth => ({ jwt: { role: "writ", file, mount: "ci/jwt" } }), "ci/jwt"],
] as const) {
  test(`a login by ${what} reads its token anew, and takes one that the container may read`, async (t) => {
    const file = join(await folderOf(t), "token");
    await writeFile(file, "jwt-one-hunter2");
    await chmod(file, 0o644);
    const { vault, secrets } = await desk(t, { keepForMs: 0, configuration: { auth: auth(file) } });
    vault.jwts.set(`${mount}/writ`, "jwt-one-hunter2");
    assert.equal((await secrets.open(reference)).reveal(), password);
    for (const token of [...vault.tokens.keys()]) await vault.revokeToken(token);
    vault.jwts.set(`${mount}/writ`, "jwt-two");
    await refused(secrets.open(reference), "SECRETS_REFUSED", /login: it refuses \(400: error validating token\)/);
    await writeFile(file, "jwt-two");
    assert.equal((await secrets.open(reference)).reveal(), password);
    await chmod(file, 0o666);
    for (const token of [...vault.tokens.keys()]) await vault.revokeToken(token);
    await refused(secrets.open(reference), "SECRETS_EXPOSED", /0666/);
  });
}

test("a wrong secret id is refused, and not tried again in the same turn", async (t) => {
  const { vault, secrets } = await desk(t, { env: { SECRET_ID: "other-hunter2" } });
  await refused(secrets.open(reference), "SECRETS_REFUSED", /auth\/approle\/login.*invalid role or secret ID/);
  assert.equal(vault.askedFor("auth/approle/login"), 1);
});

test("what Vault does not hold, or hold as text, is refused by name", async (t) => {
  const { vault, secrets } = await desk(t);
  vault.kv.set("secret/data/odd", {
    number: 5,
    nested: { a: "hunter2" },
    empty: "",
    long: "x".repeat(65_537),
    zero: "a\u0000",
  });
  vault.kv.set("secret/data/deleted", undefined);
  vault.forbidden.add("secret/data/others");
  const cases = [
    ["secret/data/none#password", "SECRETS_ABSENT", /secret\/data\/none.*404/],
    ["secret/data/deleted#password", "SECRETS_ABSENT", /secret\/data\/deleted/],
    ["secret/data/orders#none", "SECRETS_ABSENT", /no key "none"/],
    ["secret/data/orders#toString", "SECRETS_ABSENT", /no key "toString"/],
    ["secret/orders#password", "SECRETS_ABSENT", /Invalid path for a versioned K\/V/],
    ["secret/data/odd#number", "SECRETS_UNFIT", /"number" is no text/],
    ["secret/data/odd#nested", "SECRETS_UNFIT", /"nested" is no text/],
    ["secret/data/odd#empty", "SECRETS_UNFIT", /"empty" is empty/],
    ["secret/data/odd#long", "SECRETS_UNFIT", /more than 65536 bytes/],
    ["secret/data/odd#zero", "SECRETS_UNFIT", /zero byte/],
    ["secret/data/others#password", "SECRETS_REFUSED", /permission denied/],
    ["secret/data/../sys/raw#password", "SECRETS_REFERENCE", /no path of Vault/],
    ["secret//orders#password", "SECRETS_REFERENCE", /no path of Vault/],
    ["secret/data/orders", "SECRETS_REFERENCE", /PATH#KEY/],
  ] as const;
  for (const [named, code, says] of cases) await refused(secrets.open({ vault: named }), code, says);
  assert.equal(vault.askedFor("auth/approle/login"), 1, "a forbidden path says nothing against the login");
});

test("odd characters in a path are asked as they are", async (t) => {
  const { vault, secrets } = await desk(t);
  vault.kv.set("secret/data/a?b=c&d%2e", { password });
  assert.equal((await secrets.open({ vault: "secret/data/a?b=c&d%2e#password" })).reveal(), password);
});

test("a store that was not configured is refused by name", async (t) => {
  const { secrets } = await desk(t);
  await refused(secrets.open({ aws: "prod/orders#password" }), "SECRETS_UNCONFIGURED", /aws/);
  const bare = openSecrets({ keepForMs: 0 }, { env: {} });
  await refused(bare.open(reference), "SECRETS_UNCONFIGURED", /vault/);
  await bare.close();
});

test("a busy or stumbling Vault is asked again, and then said to be one", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 0 });
  await secrets.open(reference);
  vault.next.push([429, { errors: ["rate limit quota exceeded"] }], [500, { errors: ["hunter2"] }]);
  assert.equal((await secrets.open(reference)).reveal(), password);
  vault.next.push(...Array.from({ length: 3 }, () => [502, { errors: [`${password} hvs.abc`] }] as const));
  await refused(secrets.open(reference), "SECRETS_STORE", /cannot answer now \(502\)/);
});

test("sealed: what was fetched is used for its time, and not a moment longer", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 1_500 });
  await secrets.open(reference);
  vault.sealed = true;
  await wait(700);
  assert.equal((await secrets.open(reference)).reveal(), password, "a silent store is bridged");
  await wait(900);
  await refused(secrets.open(reference), "SECRETS_STORE", /503: Vault is sealed/);
  vault.sealed = false;
  assert.equal((await secrets.open(reference)).reveal(), password);
});

test("a secret that is taken back is not used on, however long it might have been kept", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 2_000 });
  await secrets.open(reference);
  vault.forbidden.add("secret/data/orders");
  await wait(500);
  // This one begins the refresh, whose answer is a refusal.
  await secrets.open(reference);
  await wait(300);
  await refused(secrets.open(reference), "SECRETS_REFUSED", /permission denied/);
});

test("a changed secret is fetched in the background, and anew when the old one was refused", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 2_000 });
  const old = await secrets.open(reference);
  vault.kv.set("secret/data/orders", { password: "new-one" });
  const anew = await Promise.all([1, 2, 3].map(() => secrets.openAnew(reference, old)));
  assert.deepEqual(
    anew.map((each) => each?.reveal()),
    ["new-one", "new-one", "new-one"],
  );
  assert.equal(vault.askedFor("secret/data/orders"), 2, "one fetch for all who were refused");
  assert.equal(await secrets.openAnew(reference, new Secret("new-one")), undefined, "nothing newer is there");
  vault.kv.set("secret/data/orders", { password: "third" });
  await wait(500);
  await secrets.open(reference);
  await wait(200);
  assert.equal((await secrets.open(reference)).reveal(), "third");
});

test("a store that rotates a moment after the database did is waited for", async (t) => {
  const { vault, secrets } = await desk(t);
  const old = await secrets.open(reference);
  setTimeout(() => vault.kv.set("secret/data/orders", { password: "late" }), 200);
  assert.equal((await secrets.openAnew(reference, old))?.reveal(), "late");
});

test("redirects to another host are not followed, and nothing is sent there", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 0 });
  const other = await VaultDouble.start();
  t.after(() => other.stop());
  await secrets.open(reference);
  vault.standbyOf = other.address;
  await refused(
    secrets.open(reference),
    "SECRETS_STORE",
    /redirects to 127\.0\.0\.1:\d+ \(307\), which is not followed/,
  );
  assert.deepEqual(other.asked, []);
  vault.standbyOf = vault.address;
  await refused(secrets.open(reference), "SECRETS_STORE", /redirects in a circle/);
  vault.standbyOf = undefined;
  vault.next.push([307, undefined, { location: "/v1/secret/data/orders" }]);
  assert.equal((await secrets.open(reference)).reveal(), password, "the same host may");
});

test("a Vault that says nothing, too much, or no JSON is left", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 0 });
  await secrets.open(reference);
  const huge = () => [200, { data: { data: { password: "x".repeat(3 << 20) }, metadata: {} } }] as const;
  vault.next.push(huge(), huge(), huge());
  await refused(secrets.open(reference), "SECRETS_STORE", /more than 2097152 bytes/);
  vault.next.push(...Array.from({ length: 3 }, () => [200] as const));
  await refused(secrets.open(reference), "SECRETS_STORE", /no JSON/);
  vault.slowMs = 60_000;
  const startedMs = performance.now();
  await refused(secrets.open(reference), "SECRETS_STORE", /did not answer in time/);
  assert.ok(performance.now() - startedMs < 30_000);
});

test("TLS is verified against the authority that is named, and the namespace is sent", async (t) => {
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
  const tls = { certificate, key };
  const named = await desk(t, { tls, namespace: "acme", configuration: { ca, namespace: "acme" } });
  assert.equal((await named.secrets.open(reference)).reveal(), password);
  const strange = await desk(t, { tls });
  await refused(strange.secrets.open(reference), "SECRETS_STORE", /cannot be reached \([A-Z_]+\)/);
  assert.equal(strange.vault.asked.length, 0);
  const astray = await desk(t, { namespace: "acme" });
  await refused(astray.secrets.open(reference), "SECRETS_ABSENT", /no handler for route/);
});

test("the login's token is renewed before it ends, and replaced when it can be renewed no more", async (t) => {
  const { vault, secrets } = await desk(t, { keepForMs: 0 });
  vault.tokenSeconds = 2;
  vault.tokenMaxSeconds = 4;
  await secrets.open(reference);
  await wait(6_000);
  assert.ok(vault.askedFor("auth/token/renew-self") >= 1, "renewed");
  assert.ok(vault.askedFor("auth/approle/login") >= 2, "replaced");
  assert.equal((await secrets.open(reference)).reveal(), password);
});

test("static roles of the database engine are read; what makes users is no secret to be read", async (t) => {
  const { vault, secrets } = await desk(t);
  vault.staticRoles.set("database/static-creds/orders", { username: "ro", password });
  assert.equal((await secrets.open({ vault: "database/static-creds/orders#password" })).reveal(), password);
  vault.databaseRoles.set("database/creds/orders-ro", { ttlSeconds: 60, maxSeconds: 600 });
  await refused(
    secrets.open({ vault: "database/creds/orders-ro#password" }),
    "SECRETS_REFERENCE",
    /login: \{ dynamic: \{ vault: PATH \} \}/,
  );
  assert.equal(vault.askedFor("database/creds/orders-ro"), 0, "each answer would be one more user");
  vault.databaseRoles.set("data/db/creds/ro", { ttlSeconds: 60, maxSeconds: 600 });
  await refused(
    secrets.open({ vault: "data/db/creds/ro#password" }),
    "SECRETS_REFERENCE",
    /login: \{ dynamic: \{ vault: PATH/,
  );
  assert.equal(vault.leases.size, 0, "a user that was made for the request is revoked");
});

test("after close nothing is asked any more", async (t) => {
  const { vault, secrets } = await desk(t);
  await secrets.open(reference);
  await secrets.close();
  const asked = vault.asked.length;
  await refused(secrets.open(reference), "SECRETS_STORE", /stopping/);
  assert.equal(vault.asked.length, asked);
});
