// What the control port shows is what happened, and nothing that anybody said: no name, no statement, no token.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { alice, World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.stop());

const tokens: string[] = [];

async function page(path: string): Promise<string> {
  return await (await fetch(`http://127.0.0.1:${world.controlPort}${path}`)).text();
}

/** One sample by its whole name, labels included. */
async function sample(name: string): Promise<number> {
  const line = (await page("/metrics")).split("\n").find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? Number.NaN);
}

async function loggedIn() {
  const token = await world.token();
  tokens.push(token);
  return await world.client({ token });
}

test("sessions, statements, denials, rows and bytes are counted", async () => {
  const client = await loggedIn();
  await client.query("SELECT id FROM customers ORDER BY id LIMIT 3");
  await assert.rejects(client.query("DROP TABLE customers"), { code: "42501" });
  await assert.rejects(client.query("SELECT 1/0"), { code: "22012" });
  assert.equal(await sample('writ_sessions_open{worker="1"}'), 1);
  assert.equal(await sample('writ_sessions_opened_total{worker="1",resource="orders-db",role="read-only"}'), 1);
  assert.equal(await sample('writ_statements_total{worker="1",decision="allow"}'), 2);
  assert.equal(await sample('writ_statements_total{worker="1",decision="deny"}'), 1);
  assert.equal(await sample('writ_rows_total{worker="1"}'), 3);
  assert.equal(await sample('writ_statement_errors_total{worker="1"}'), 1);
  assert.ok((await sample('writ_record_wait_seconds_count{worker="1"}')) >= 1);
  assert.ok((await sample('writ_decision_seconds_count{worker="1"}')) >= 1);
  assert.ok((await sample('writ_client_bytes_total{worker="1",direction="from_clients"}')) > 800, "token and TLS");
  const before = await sample('writ_client_bytes_total{worker="1",direction="to_clients"}');
  await client.query("SELECT repeat('x', 100000) AS wide");
  const grown = (await sample('writ_client_bytes_total{worker="1",direction="to_clients"}')) - before;
  assert.ok(grown > 100_000 && grown < 110_000, `${grown} bytes to the client`);
  await client.end();
  await world.until(({ sessions }) => sessions === 0);
  assert.equal(await sample('writ_sessions_ended_total{worker="1",reason="client-left"}'), 1);
});

test("refused logins and failed connections are counted by code", async () => {
  await assert.rejects(world.client({ token: "no-token" }), { code: "28P01" });
  const nobody = await world.token({ person: "bob@acme.example" });
  await assert.rejects(world.client({ token: nobody }), { code: "28000" });
  const metrics = await page("/metrics");
  const refused = [...metrics.matchAll(/^writ_sessions_refused_total\{worker="1",reason="([a-z-]+)"\} 1$/gm)];
  assert.equal(refused.length, 2, metrics);
});

test("every line is one that Prometheus reads, each metric has help and type, and none stands twice", async () => {
  const lines = (await page("/metrics")).trimEnd().split("\n");
  const heads = new Set<string>();
  const samples = new Set<string>();
  for (const line of lines) {
    if (line.startsWith("# TYPE ")) {
      const name = line.split(" ")[2] ?? "";
      assert.ok(!heads.has(name), name);
      heads.add(name);
    } else if (!line.startsWith("# HELP ")) {
      const found = /^([a-z_]+)(\{([a-z_]+="[^"\\\n]*",?)+\})? (-?[\d.e+-]+|NaN|[+-]Inf)$/.exec(line);
      assert.ok(found, line);
      const family = found[1]?.replace(/_(bucket|sum|count)$/, "") ?? "";
      assert.ok(heads.has(family) || heads.has(found[1] ?? ""), line);
      const name = line.slice(0, line.lastIndexOf(" "));
      assert.ok(!samples.has(name), name);
      samples.add(name);
    }
  }
  for (const name of ["process_open_fds", "nodejs_eventloop_delay_seconds", "writ_bundle_sequence", "writ_ready"]) {
    assert.ok(heads.has(name), name);
  }
});

test("the status says how bundle, clock and records are", async () => {
  const status = JSON.parse(await page("/status")) as Record<string, unknown>;
  const { bundle, uptimeSeconds, version, startedAt, ...rest } = status;
  assert.deepEqual(rest, {
    ...{ ready: true, draining: false, sessions: 0, connections: 0, clockBehind: false },
    records: { working: true, lastFailure: null },
  });
  assert.match(String(version), /^\d+\.\d+\.\d+/);
  assert.ok(Number(uptimeSeconds) >= 0 && Date.parse(String(startedAt)) <= Date.now());
  assert.equal((bundle as { seq: number }).seq, 1);
  assert.ok((bundle as { ageSeconds: number }).ageSeconds < 600);
});

test("a refused bundle shows in status and metrics, and the one in force stays", async () => {
  await world.publish({ seq: 9, scope: "staging" });
  await world.until(({ bundle }) => bundle.lastRefusal !== null);
  const { code } = (await world.status()).bundle.lastRefusal ?? { code: "" };
  assert.equal(await sample(`writ_bundle_refusals_total{worker="1",code="${code}"}`), 1);
  assert.equal(await sample('writ_bundle_sequence{worker="1"}'), 1);
});

test("neither page nor log holds a subject, a statement, a credential, a token or a key", async () => {
  const client = await loggedIn();
  await client.query("SELECT 'needle-in-statement' AS n");
  await client.query("SELECT $1::text AS n", ["needle-in-bind"]);
  await client.end();
  const keys = [world.keys.token, world.keys.record].map(({ privateJwk }) => String(Reflect.get(privateJwk, "d")));
  const pages = [await page("/metrics"), await page("/status"), await page("/readyz"), await page("/healthz")].join("");
  const log = world.proxyLog.join("");
  assert.match(log, /"event":"session-start"/);
  for (const secret of ["ro-password", "needle-in", ...keys, ...tokens]) {
    for (const shown of [pages, log]) assert.ok(!shown.includes(secret), secret);
  }
  assert.ok(!pages.includes(alice), "no subject on any page");
});
