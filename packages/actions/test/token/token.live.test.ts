// A job gets a token for one resource: from GitHub's endpoint and a control port, both scripted as they are described.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import type { TokenAnswer } from "@writ/contracts";
import { tokenAction, tokenActionThat } from "../../src/token/token.ts";
import { scriptedRun } from "../scripted-run.ts";
import { scripted } from "./scripted-servers.ts";

const granted = {
  access_token: "ey.access.token",
  issued_token_type: "urn:ietf:params:oauth:token-type:jwt",
  token_type: "N_A",
  expires_in: 900,
  expires_at: 1_795_349_700,
  scope: "role:read-only",
  resource: "orders-db",
  subject: "workload:github:777",
  jti: "0197a1b2",
  access: [{ role: "read-only", grant: "orders-db/ci", until: 1_795_352_400 }],
} satisfies TokenAnswer;
/** What a proxy says that has no page about itself. */
const unsaid = { status: 404, body: "Not found" };

interface World {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

async function world(
  context: TestContext,
  proxy: string,
): Promise<World & { readonly github: Awaited<ReturnType<typeof scripted>> }> {
  const github = await scripted(context, { body: { value: "ey.job.token" } });
  const temporary = mkdtempSync(join(tmpdir(), "writ-action-"));
  context.after(() => rmSync(temporary, { recursive: true, force: true }));
  return {
    github,
    inputs: { proxy, resource: "orders-db", role: "read-only" },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
      RUNNER_TEMP: temporary,
    },
  };
}

test("the job's token is exchanged for one of a resource, masked, and put where psql finds it", async (context) => {
  const proxy = await scripted(context, { body: granted }, unsaid);
  const { inputs, env, github } = await world(context, proxy.url);
  const run = scriptedRun({ inputs: { ...inputs, address: "gateway.acme.example:6432" }, env });
  assert.equal(await tokenAction.run(run), "done");
  assert.deepEqual(
    [github.heard[0]?.query.get("audience"), github.heard[0]?.query.get("api-version")],
    ["writ", "2.0"],
  );
  assert.equal(github.heard[0]?.headers.authorization, "Bearer request-token");
  const [asked] = proxy.heard;
  assert.deepEqual([asked?.method, asked?.path], ["POST", "/token"]);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(asked?.body)), {
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token: "ey.job.token",
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    audience: "orders-db",
    scope: "role:read-only",
  });
  assert.deepEqual(run.variables, {
    PGHOST: "gateway.acme.example",
    PGPORT: "6432",
    PGDATABASE: "orders-db",
    PGUSER: "read-only",
    PGPASSWORD: "ey.access.token",
    PGCLIENTENCODING: "UTF8",
    PGSSLMODE: "verify-full",
    PGSSLROOTCERT: "system",
  });
  assert.deepEqual(run.secrets, ["request-token", "ey.job.token", "ey.access.token"]);
  assert.deepEqual(run.outputs, {
    token: "ey.access.token",
    seconds: "900",
    grant: "orders-db/ci",
    until: "2026-11-22T13:00:00.000Z",
    id: "0197a1b2",
  });
  assert.deepEqual(run.lines, [
    "A token for read-only on orders-db by grant orders-db/ci (until 2026-11-22T13:00:00.000Z), good for 900 s, id 0197a1b2.",
  ]);
});

test("a grant, an audience and an authority of one's own are used; nothing is exported that was not asked for", async (context) => {
  const proxy = await scripted(context, { body: granted }, unsaid, { body: granted });
  const { inputs, env, github } = await world(context, proxy.url);
  const more = { role: "", grant: "orders-db/ci", audience: "acme", ca: "-- PEM --" };
  const run = scriptedRun({ inputs: { ...inputs, ...more }, env });
  await tokenAction.run(run);
  assert.equal(github.heard[0]?.query.get("audience"), "acme");
  assert.equal(new URLSearchParams(proxy.heard[0]?.body).get("scope"), "grant:orders-db/ci");
  const file = run.variables["PGSSLROOTCERT"] ?? "";
  assert.equal(readFileSync(file, "utf8"), "-- PEM --\n");
  const { PGHOST, PGPORT, PGUSER } = run.variables;
  assert.deepEqual([PGHOST, PGPORT, PGUSER], ["127.0.0.1", "5432", "read-only"]);
  const silent = scriptedRun({ inputs: { ...inputs, export: "false" }, env });
  await tokenAction.run(silent);
  assert.deepEqual([silent.variables, silent.outputs["token"]], [{}, "ey.access.token"]);
  const end = scriptedRun({ kept: run.kept });
  assert.equal(await tokenAction.run(end), "done");
  assert.ok(!existsSync(dirname(file)), "the post step takes away what lies there");
});

test("where PostgreSQL listens and who vouches for it is the proxy's to say, where the workflow does not", async (context) => {
  const pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
  const here = { host: "gw.acme.example", port: 6432, tls: true, ca: pem };
  const page = (postgres: unknown) => ({ body: { writ: 1, repository: "1", name: "acme", issuers: [], postgres } });
  const exported = async (said: Parameters<typeof scripted>[1], more: Readonly<Record<string, string>> = {}) => {
    const proxy = await scripted(context, { body: granted }, said);
    const { inputs, env } = await world(context, proxy.url);
    const run = scriptedRun({ inputs: { ...inputs, ...more }, env });
    await tokenAction.run(run);
    assert.deepEqual([proxy.heard[1]?.method, proxy.heard[1]?.path], ["GET", "/.well-known/writ"]);
    assert.equal(proxy.heard[1]?.headers.authorization, undefined);
    const { PGHOST, PGPORT, PGSSLMODE, PGSSLROOTCERT = "" } = run.variables;
    const trusted = existsSync(PGSSLROOTCERT) ? readFileSync(PGSSLROOTCERT, "utf8") : PGSSLROOTCERT;
    return [PGHOST, PGPORT, PGSSLMODE, trusted];
  };
  assert.deepEqual(await exported(page(here)), ["gw.acme.example", "6432", "verify-full", pem]);
  assert.deepEqual(await exported(page({ ...here, host: "::1" })), ["::1", "6432", "verify-full", pem]);
  const own = { address: "other:5433", ca: "-- PEM --" };
  assert.deepEqual(await exported(page(here), own), ["other", "5433", "verify-full", "-- PEM --\n"]);
  const plain = { host: "127.0.0.1", port: 6432, tls: false };
  assert.deepEqual(await exported(page(plain)), ["127.0.0.1", "6432", "disable", ""]);
  const insisted = await exported(page({ ...plain, host: "gw.acme.example" }));
  assert.deepEqual(insisted, ["gw.acme.example", "6432", "verify-full", "system"], "never in clear to another machine");
  for (const odd of [
    page(undefined),
    page({ ...here, host: "a b" }),
    page({ ...here, port: 99_999 }),
    page({ ...here, tls: "yes" }),
    { body: "[]" },
    { body: "x".repeat(300_000) },
    { status: 302, headers: { location: "http://127.0.0.1:9/" } },
    { cut: true },
  ]) {
    assert.deepEqual(await exported(odd), ["127.0.0.1", "5432", "verify-full", "system"]);
  }
  const half = await exported(page({ ...here, ca: "a".repeat(100_000) }));
  assert.equal(half[3], "system");
});

test("a proxy that has no time is asked again when it says, a few times and not for long", async (context) => {
  const busy = (seconds: string, status = 503) => ({
    ...{ status, headers: { "retry-after": seconds } },
    body: { error: "temporarily_unavailable", error_description: "provider-down: later" },
  });
  const asked = async (...says: Parameters<typeof scripted>[1][]) => {
    const waits: number[] = [];
    const proxy = await scripted(context, ...says);
    const { inputs, env } = await world(context, proxy.url);
    const run = scriptedRun({ inputs: { ...inputs, export: "false" }, env });
    const action = tokenActionThat(async (ms) => void waits.push(ms));
    const said = await action.run(run).catch((error: Error) => error.message);
    return [waits, said];
  };
  assert.deepEqual(await asked(busy("2"), busy("3", 429), { body: granted }), [[2000, 3000], "done"]);
  const [waits, said] = await asked(busy("1"));
  assert.deepEqual(waits, [1000, 1000, 1000]);
  assert.match(String(said), /answers 503\. temporarily_unavailable: provider-down: later/);
  assert.deepEqual((await asked(busy("31")))[0], [], "nobody waits so long in a job");
});

test("a grant of another role than the one that was named is not used", async (context) => {
  const proxy = await scripted(context, { body: granted });
  const { inputs, env } = await world(context, proxy.url);
  const run = scriptedRun({ inputs: { ...inputs, role: "read-write", grant: "orders-db/ci" }, env });
  await assert.rejects(tokenAction.run(run), { code: "ACTIONS_INPUT", message: /read-only, which is the role of/ });
  assert.deepEqual([run.variables, run.outputs], [{}, {}]);
});

test("the post step removes its own folder and no other, and asks nobody", async (context) => {
  const other = mkdtempSync(join(tmpdir(), "writ-other-"));
  context.after(() => rmSync(other, { recursive: true, force: true }));
  for (const folder of [other, "/", "", ".."]) {
    assert.equal(await tokenAction.run(scriptedRun({ kept: { post: "true", folder } })), "done");
  }
  assert.ok(existsSync(other));
});

test("a proxy that exchanges no tokens is told as that, one that says no with its words", async (context) => {
  for (const [said, wanted] of [
    [{ status: 404, body: "Not found" }, /exchanges no tokens: POST \/token is answered with 404/],
    [
      { status: 400, body: { error: "invalid_target", error_description: "no grant\nis in force" } },
      /400\. invalid_target: no grant\\nis in force/,
    ],
    [
      {
        status: 403,
        body: {
          ...{ error: "invalid_target", error_description: "no-grant: none", next: "Ask for one." },
          choices: [{ role: "read-only", grant: "orders-db/ci", until: 1 }, { role: 7 }, null],
        },
      },
      /403\. invalid_target: no-grant: none In force are: read-only\. Ask for one\./,
    ],
    [{ status: 500, body: "<html>" }, /answers 500\.$/],
    [{ status: 302, headers: { location: "http://127.0.0.1:9/" } }, /answers 302/],
    [{ body: { ...granted, access_token: "a b" } }, /something else than an access token/],
    [{ body: { ...granted, access_token: "x".repeat(40_000) } }, /something else/],
    [{ body: { ...granted, expires_in: "soon" } }, /something else/],
    [{ body: { ...granted, jti: undefined } }, /something else/],
    [{ body: { ...granted, access: [] } }, /something else/],
    [{ body: { ...granted, access: [{ role: "a\nb", grant: "x", until: 1 }] } }, /something else/],
    [{ body: "[]" }, /something else/],
    [{ body: "x".repeat(300_000) }, /its answer is too large/],
    [{ body: granted, cut: true }, /cannot be asked/],
  ] as const) {
    const proxy = await scripted(context, said);
    const { inputs, env } = await world(context, proxy.url);
    const run = scriptedRun({ inputs, env });
    await assert.rejects(tokenAction.run(run), { code: "ACTIONS_EXCHANGE", message: wanted });
    assert.deepEqual([run.variables, run.outputs, proxy.heard.length], [{}, {}, 1]);
  }
  const { inputs, env } = await world(context, "http://127.0.0.1:9");
  await assert.rejects(tokenAction.run(scriptedRun({ inputs, env })), {
    message: /127\.0\.0\.1:9 cannot be asked: ECONNREFUSED/,
  });
});

test("a job that may not ask for a token, or gets none, says what it lacks; GitHub is asked a few times", async (context) => {
  const { inputs, env } = await world(context, "http://127.0.0.1:9");
  await assert.rejects(tokenAction.run(scriptedRun({ inputs })), {
    code: "ACTIONS_ID_TOKEN",
    message: /offers this job none/,
  });
  const waits: number[] = [];
  const action = tokenActionThat(async (ms) => void waits.push(ms));
  const ask = async (...says: Parameters<typeof scripted>[1][]) => {
    const github = await scripted(context, ...says);
    const run = scriptedRun({ inputs, env: { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/?a=1` } });
    await assert.rejects(action.run(run), /ID_TOKEN|cannot be asked|job cannot/);
    return github.heard.length;
  };
  assert.equal(await ask({ status: 500 }), 4);
  assert.deepEqual(waits, [500, 1000, 2000]);
  assert.equal(await ask({ status: 403 }), 1);
  assert.equal(await ask({ body: { value: 7 } }), 4);
  assert.equal(await ask({ cut: true }, { body: { value: "ey" } }), 2, "then the proxy is asked");
});

test("inputs that could lead a token elsewhere are refused before anything is asked", async (context) => {
  const { inputs, env, github } = await world(context, "https://gateway.acme.example:8443");
  for (const [change, wanted] of [
    [{ proxy: "http://gateway.acme.example:8443" }, /`proxy` is .*https:\/\/HOST:PORT/],
    [{ proxy: "https://user@gateway.acme.example" }, /`proxy`/],
    [{ proxy: "https://gateway.acme.example/?x=" }, /`proxy`/],
    [{ proxy: "gateway:8443" }, /`proxy`/],
    [{ resource: "orders db" }, /`resource`/],
    [{ resource: "" }, /`resource` is not given/],
    [{ role: "Read" }, /`role`/],
    [{ role: "" }, /`role` is not given/],
    [{ grant: "orders-db" }, /`grant`/],
    [{ address: "gateway" }, /`address`/],
    [{ address: "gateway:99999" }, /`address`/],
    [{ export: "yes" }, /`export`/],
  ] as const) {
    const run = scriptedRun({ inputs: { ...inputs, ...change }, env });
    await assert.rejects(tokenAction.run(run), { code: "ACTIONS_INPUT", message: wanted });
  }
  assert.deepEqual(github.heard, []);
});
