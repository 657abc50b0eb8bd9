// PostgreSQL 18 clients log in with the provider's own token: libpq itself, and what it says when it may not.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { postgresBinaries } from "@writ/testkit";
import { postgresTools } from "../runner/postgres-tools.ts";
import { python3 } from "../runner/python.ts";
import { alicesClaims, type IssuerWorld, startIssuerWorld } from "./issuer-world.ts";

const run = promisify(execFile);
let setting: IssuerWorld;
before(async () => {
  setting = await startIssuerWorld();
});
after(() => setting.stop());

interface Said {
  readonly version: number;
  /** Document and scope that the server named, for each time that libpq wanted a token. */
  readonly asked: readonly (readonly [string | null, string | null])[];
  readonly ok: boolean;
  readonly rows?: readonly (readonly string[])[];
  readonly error: string;
}

const query = "SELECT name, email, ssn FROM customers ORDER BY id LIMIT 1";
const masked = [["Ada Marlow", "***@secret-mail.example", "***3333"]];

/** Everything that libpq reads, and no password. */
async function environment(more: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const { PGPASSWORD: _, ...env } = await setting.world.psqlEnv();
  return { ...env, PGOPTIONS: "-c writ.login=oauth", ...more };
}

async function libpq(token: string, more: Readonly<Record<string, string>> = {}): Promise<Said> {
  const { python } = await python3();
  const library = join(dirname((await postgresBinaries(18)).postgres), "../lib/libpq.so.5");
  const program = join(import.meta.dirname, "drivers/python/libpq_oauth.py");
  const env = { ...(await environment(more)), WRIT_TEST_TOKEN: token, WRIT_TEST_QUERY: query };
  const { stdout } = await run(python, [program, library, connection()], { env });
  assert.ok(!stdout.includes(token));
  return JSON.parse(stdout) as Said;
}

const connection = () => `oauth_issuer=${setting.issuer.url} oauth_client_id=writ require_auth=oauth`;

test("libpq 18 asks which issuer, gets a token there, and reads masked rows with it", async () => {
  const { issuer, world } = setting;
  const token = await issuer.token(alicesClaims);
  const said = await libpq(token);
  assert.deepEqual([said.ok, said.error, said.rows], [true, "", masked]);
  assert.ok(said.version >= 180_000);
  assert.deepEqual(said.asked, [[`${issuer.url}/.well-known/openid-configuration`, "openid email"]]);
  const records = await world.recordText();
  assert.ok(records.includes(`sha256:${createHash("sha256").update(token).digest("hex")}`));
  for (const secret of [token, ...token.split(".").slice(1)]) {
    assert.ok(!records.includes(secret) && !world.proxyLog.join("").includes(secret));
  }
});

test("what is not granted is refused with the policy's words, what is no good token with one sentence", async () => {
  const { issuer } = setting;
  const elsewhere = await libpq(await issuer.token(alicesClaims), { PGUSER: "owner" });
  assert.equal(elsewhere.ok, false);
  assert.match(elsewhere.error, /FATAL: .*\n.*HINT: {2}You hold on this resource: read-only/);
  const good = await issuer.token(alicesClaims);
  const [header, payload, signature = ""] = good.split(".");
  for (const [token, wanted] of [
    [`${header}.${payload}.${[...signature].reverse().join("")}`, /no issuer of this repository, or not as it was/],
    ["opaque-access-token", /no issuer of this repository, or not as it was/],
    [await issuer.token({ ...alicesClaims, aud: "another" }), /another audience/],
    [await issuer.token({ ...alicesClaims, exp: Math.floor(Date.now() / 1000) - 1, iat: 1_700_000_000 }), /./],
    [await issuer.token({ ...alicesClaims, sub: "00u7" }), /people\.yaml/],
    [await issuer.token({ ...alicesClaims, email_verified: false }), /does not say who this is/],
    [await setting.world.token({ trial: false }), /no issuer of this repository/],
  ] as const) {
    const refused = await libpq(token);
    assert.equal(refused.ok, false);
    assert.match(refused.error, wanted);
    assert.ok(!refused.error.includes(token.slice(0, 24)));
  }
});

test("psql 18 without a flow of its own hears where a token would come from, and leaves", async () => {
  const { psql } = await postgresTools({ major: 18 });
  const child = await run(psql, ["-X", connection(), "-c", "SELECT 1"], { env: await environment() }).then(
    () => assert.fail("it logged in"),
    (error: { readonly stderr: string }) => error.stderr,
  );
  assert.match(child, /no OAuth flows are available/);
  assert.ok(!setting.world.proxyLog.join("").includes('"event":"fault"'));
});

test("a client that does not ask is asked for a password, as ever", async () => {
  const refused = await libpq("unused", { PGOPTIONS: "" });
  assert.match(refused.error, /require_auth|authentication method requirement "oauth" failed/);
  assert.deepEqual(refused.asked, []);
  const { out } = await setting.world.psql("SELECT 1");
  assert.equal(out, "", "a trial token is believed by nobody here");
});
