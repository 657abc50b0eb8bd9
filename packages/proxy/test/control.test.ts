// The control port says how the proxy is, to whoever may reach it: it must show nothing worth having and
// change nothing.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { InjectOptions } from "fastify";
import { type Exposure, openControl } from "../src/control.ts";
import { quietLog } from "../src/log.ts";
import { type Family, gauge } from "../src/metrics/exposition.ts";

const bundle = {
  inForce: true,
  revision: "a".repeat(40),
  seq: 7,
  digest: `sha256:${"b".repeat(64)}`,
  issuedAt: 1,
  endsAt: 2,
  halfLifePassed: false,
  lastRefusal: null,
};

const families: readonly Family[] = [gauge({ name: "writ_ready", help: "Ready." }, 1)];

const tokens = async () => ({ status: 200, body: { asked: true } });

function control(t: TestContext, over: { ready?: boolean; exposed?: Exposure } = {}) {
  const { ready = true, exposed = "no" } = over;
  const answers = { ready: () => ready, status: () => ({ bundle, sessions: 3 }), metrics: async () => families };
  const server = openControl(answers, { exposed, tokens, log: quietLog });
  t.after(() => server.close());
  return { inject: (asked: string | object) => server.inject(asked as InjectOptions) };
}

test("healthz answers as long as the process does", async (t) => {
  const answer = await control(t, { ready: false }).inject("/healthz");
  assert.deepEqual([answer.statusCode, answer.json()], [200, { ok: true }]);
});

test("readyz says yes only when new sessions are taken", async (t) => {
  assert.equal((await control(t).inject("/readyz")).statusCode, 200);
  const ended = await control(t, { ready: false }).inject("/readyz");
  assert.deepEqual([ended.statusCode, ended.json()], [503, { ready: false }]);
});

test("status shows what it is given, and metrics are text for Prometheus", async (t) => {
  assert.deepEqual((await control(t).inject("/status")).json(), { bundle, sessions: 3 });
  const metrics = await control(t).inject("/metrics");
  assert.match(String(metrics.headers["content-type"]), /^text\/plain; version=0\.0\.4/);
  assert.equal(metrics.body, "# HELP writ_ready Ready.\n# TYPE writ_ready gauge\nwrit_ready 1\n");
});

test("a request by another name than this machine's is not answered: a page may have its name lead here", async (t) => {
  for (const host of ["evil.example", "evil.example:8443", "10.0.0.1:8443", "localhost.evil.example", "[::1"]) {
    const answer = await control(t).inject({ url: "/status", headers: { host } });
    assert.equal(answer.statusCode, 421, host);
    assert.ok(!answer.body.includes("revision"));
  }
  for (const host of ["127.0.0.1:8443", "localhost", "[::1]:8443", "[::1]"]) {
    assert.equal((await control(t).inject({ url: "/status", headers: { host } })).statusCode, 200, host);
  }
  const exposed = await control(t, { exposed: "unauthenticated" }).inject({
    url: "/status",
    headers: { host: "writ.acme.example" },
  });
  assert.equal(exposed.statusCode, 200);
});

test("there is no other page and no way to change anything", async (t) => {
  const server = control(t);
  for (const url of ["/", "/token", "/status/x", "/statuses", "/metrics/x"]) {
    assert.equal((await server.inject(url)).statusCode, 404, url);
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
    assert.equal((await server.inject({ method, url: "/status", payload: "{}" })).statusCode, 404, method);
  }
});

test("a request that is too large or no HTTP ends with an error of the port's own", async (t) => {
  const large = await control(t).inject({ method: "POST", url: "/status", payload: "x".repeat(10_000) });
  assert.ok(large.statusCode >= 400 && large.statusCode < 500);
  assert.ok(!large.body.includes("node_modules"));
});
