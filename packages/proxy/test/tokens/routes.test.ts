// Other machines reach the token endpoint and nothing else, over TLS alone, each within its bounds; what does not fit
// is refused before it is read.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { TokenRefusal } from "@writ/contracts";
import type { InjectOptions } from "fastify";
import { type Exposure, openControl } from "../../src/control.ts";
import { requestsPerAddress, requestsTogether } from "../../src/limits.ts";
import type { TokenAnswers, TokenQuestion } from "../../src/tokens/token-service.ts";
import { KeptLog } from "../fixture.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const elsewhere = { remoteAddress: "192.0.2.7" };

function control(t: TestContext, exposed: Exposure = "no", answers?: TokenAnswers) {
  const asked: TokenQuestion[] = [];
  const log = new KeptLog();
  const tokens: TokenAnswers = async (question) => {
    asked.push(question);
    return (await answers?.(question)) ?? { status: 200, body: { about: question.about } };
  };
  const own = { ready: () => true, status: () => ({ sessions: 3 }), metrics: async () => [] };
  const server = openControl(own, { exposed, tokens, log });
  t.after(() => server.close());
  return { asked, log, inject: (options: object) => server.inject(options as InjectOptions) };
}

test("a form is handed on as it came, with the client's address", async (t) => {
  const { inject, asked } = control(t);
  const answer = await inject({ method: "POST", url: "/token", headers: form, payload: "a=b&c=%20" });
  assert.deepEqual([answer.statusCode, answer.json()], [200, { about: "token" }]);
  assert.equal(answer.headers["cache-control"], "no-store");
  const [question] = asked;
  assert.ok(question?.about === "token" && question.form === "a=b&c=%20" && question.address.startsWith("127.0.0.1:"));
});

test("the bearer token and the two pages beside it", async (t) => {
  const { inject, asked } = control(t);
  await inject({ url: "/reach", headers: { authorization: "Bearer abc.def" } });
  await inject({ url: "/reach", headers: { authorization: "Basic abc" } });
  await inject({ url: "/.well-known/writ" });
  await inject({ url: "/.well-known/jwks.json" });
  assert.deepEqual(
    asked.map((question) => ("bearer" in question ? question.bearer : question.about)),
    ["abc.def", "reach", "well-known", "keys"],
  );
});

test("too large, of another type, or by another method is refused before it is asked", async (t) => {
  const { inject, asked } = control(t);
  const large = await inject({ method: "POST", url: "/token", headers: form, payload: "a".repeat(24 * 1024 + 1) });
  assert.deepEqual([large.statusCode, (large.json() as TokenRefusal).error], [413, "invalid_request"]);
  const json = { "content-type": "application/json" };
  const typed = await inject({ method: "POST", url: "/token", headers: json, payload: "{}" });
  assert.deepEqual([typed.statusCode, (typed.json() as TokenRefusal).error], [415, "invalid_request"]);
  for (const method of ["GET", "PUT", "DELETE", "OPTIONS"]) {
    assert.equal((await inject({ method, url: "/token" })).statusCode, 404, method);
  }
  assert.equal(
    (await inject({ method: "POST", url: "/token?subject_token=x", headers: form, payload: "a=b" })).statusCode,
    400,
  );
  assert.equal(asked.length, 0);
});

test("without TLS another machine is refused, whatever is exposed", async (t) => {
  for (const exposed of ["unauthenticated", "tokens"] as const) {
    const { inject, asked } = control(t, exposed);
    const answer = await inject({ method: "POST", url: "/token", headers: form, payload: "a=b", ...elsewhere });
    assert.deepEqual([answer.statusCode, (answer.json() as TokenRefusal).reasons[0]?.code], [403, "in-the-clear"]);
    assert.equal(asked.length, 0);
  }
});

test("exposed for tokens, another machine sees health and no status", async (t) => {
  const { inject } = control(t, "tokens");
  const host = { host: "gateway.acme.example:8443" };
  assert.equal((await inject({ url: "/healthz", headers: host, ...elsewhere })).statusCode, 200);
  for (const url of ["/status", "/metrics", "/readyz"]) {
    assert.equal((await inject({ url, headers: host, ...elsewhere })).statusCode, 404, url);
    assert.equal((await inject({ url, headers: { host: "127.0.0.1:8443" }, ...elsewhere })).statusCode, 404, url);
    assert.equal((await inject({ url, headers: host })).statusCode, 404, `${url} by a name`);
    const forwarded = { host: "127.0.0.1:8443", "x-forwarded-for": "192.0.2.7" };
    assert.equal((await inject({ url, headers: forwarded })).statusCode, 404, `${url} forwarded`);
    assert.equal((await inject({ url, headers: { host: "127.0.0.1:8443" } })).statusCode, 200, url);
  }
});

test("one address that asks too often waits, and others do not", async (t) => {
  const { inject } = control(t, "tokens");
  const ask = (remoteAddress: string) => inject({ url: "/.well-known/writ", remoteAddress });
  const statuses = [];
  for (let count = 0; count < 110; count += 1) statuses.push((await ask("127.0.0.1")).statusCode);
  assert.deepEqual(new Set(statuses), new Set([200, 429]));
  assert.equal((await ask("127.0.0.1")).headers["retry-after"], "1");
  assert.equal((await ask("127.0.0.2")).statusCode, 200);
});

test("an address that is refused for asking too often leaves what is there for all", async (t) => {
  const { inject } = control(t, "tokens");
  const ask = (remoteAddress: string) => inject({ url: "/.well-known/writ", remoteAddress });
  const most = requestsPerAddress.burst + requestsTogether.burst;
  const answers = await Promise.all(Array.from({ length: 2 * most }, () => ask("127.0.0.1")));
  assert.ok(answers.some(({ statusCode }) => statusCode === 429));
  assert.equal((await ask("127.0.0.2")).statusCode, 200);
});

test("a fault of ours is an answer without a detail, and a line in the log", async (t) => {
  const { inject, log } = control(t, "no", () => Promise.reject(new Error("s3cr3t")));
  const answer = await inject({ method: "POST", url: "/token", headers: form, payload: "a=b" });
  assert.equal(answer.statusCode, 503);
  assert.equal(log.of("fault").length, 1);
  assert.ok(!JSON.stringify([answer.body, log.lines]).includes("s3cr3t"));
});
