// The control port says how the proxy is, to whoever may reach it: it must show nothing worth having and
// change nothing.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { openControl } from "../src/control.ts";

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

function control(t: TestContext, over: { inForce?: boolean; clockBehind?: boolean; draining?: boolean } = {}) {
  const { inForce = true, clockBehind = false, draining = false } = over;
  const server = openControl({
    status: () => ({ bundle: { ...bundle, inForce }, sessions: 3, clockBehind, draining }),
  });
  t.after(() => server.close());
  return server;
}

test("healthz answers as long as the process does", async (t) => {
  const answer = await control(t, { inForce: false }).inject("/healthz");
  assert.deepEqual([answer.statusCode, answer.json()], [200, { ok: true }]);
});

test("readyz says yes only with a bundle in force and a clock that is right", async (t) => {
  assert.equal((await control(t).inject("/readyz")).statusCode, 200);
  const ended = await control(t, { inForce: false }).inject("/readyz");
  assert.deepEqual([ended.statusCode, ended.json()], [503, { ready: false }]);
  assert.equal((await control(t, { clockBehind: true }).inject("/readyz")).statusCode, 503);
});

test("status shows the bundle, the count of sessions and the clock, and no more", async (t) => {
  const answer = await control(t).inject("/status");
  assert.deepEqual(answer.json(), { bundle, sessions: 3, clockBehind: false, draining: false });
});

test("there is no other page and no way to change anything", async (t) => {
  const server = control(t);
  for (const url of ["/", "/token", "/status/x", "/statuses", "/metrics"]) {
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
