// The loopback address, asked by others than the browser.
import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { callbackRequestsMax } from "../../src/login/limits.ts";
import { Loopback } from "../../src/login/loopback.ts";

async function statusOf(
  url: string,
  over: { headers?: Record<string, string>; method?: string } = {},
): Promise<number> {
  return await new Promise((resolve, reject) => {
    request(url, over, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once("error", reject)
      .end();
  });
}

async function withLoopback(
  work: (loopback: Loopback, ended: Promise<string>) => Promise<void>,
  isOwn?: () => Promise<boolean>,
): Promise<void> {
  const loopback = await Loopback.open(0, isOwn);
  const stop = new AbortController();
  const wanted = { destination: "https://idp.example/authorize", state: "right", signal: stop.signal };
  const ended = loopback.await({ ...wanted, finish: async (back) => back.search });
  ended.catch(() => {});
  try {
    await work(loopback, ended);
  } finally {
    stop.abort();
    await loopback.close();
  }
}

test("our address leads to the provider's page once: the second who asks is somebody else", async () => {
  await withLoopback(async ({ startUri }) => {
    const first = await fetch(startUri, { redirect: "manual" });
    assert.equal(first.headers.get("location"), "https://idp.example/authorize");
    assert.equal(await statusOf(startUri), 400);
  });
});

test("another user of this machine is not led to the provider, and takes nothing from who is", async () => {
  const users = [false, true];
  const isOwn = async () => users.shift() ?? false;
  await withLoopback(async ({ startUri }) => {
    const other = await fetch(startUri, { redirect: "manual" });
    assert.equal(other.status, 400);
    assert.equal(other.headers.get("location"), null);
    assert.equal(await statusOf(startUri), 302);
  }, isOwn);
});

test("our address is not found by who only finds the port", async () => {
  await withLoopback(async ({ startUri, redirectUri }) => {
    assert.match(startUri, /\/login\/[\w-]{43}$/);
    for (const path of ["/login", "/login/", `/login/${"x".repeat(43)}`]) {
      assert.notEqual(await statusOf(new URL(path, redirectUri).href), 302);
    }
  });
});

test("another name, method, path or a long address gets nothing", async () => {
  await withLoopback(async ({ redirectUri, startUri }) => {
    assert.equal(await statusOf(startUri, { headers: { host: "evil.example" } }), 404);
    assert.equal(await statusOf(`${redirectUri}?state=right`, { method: "POST" }), 404);
    assert.equal(await statusOf(new URL("/favicon.ico", redirectUri).href), 404);
    assert.equal(await statusOf(`${redirectUri}?state=right&x=${"x".repeat(9000)}`), 404);
  });
});

test("so many requests are answered, and no more", async () => {
  await withLoopback(async ({ redirectUri }) => {
    for (let count = 0; count < callbackRequestsMax; count += 1) await statusOf(`${redirectUri}?state=wrong`);
    assert.equal(await statusOf(`${redirectUri}?state=wrong`), 429);
  });
});

test("the answer with our state counts once", async () => {
  await withLoopback(async ({ redirectUri }, ended) => {
    assert.equal(await statusOf(`${redirectUri}?state=right&code=1`), 200);
    assert.equal(await ended, "?state=right&code=1");
    assert.equal(await statusOf(`${redirectUri}?state=right&code=2`), 400);
  });
});

test("a port that is taken is told of", async () => {
  await withLoopback(async ({ redirectUri }) => {
    await assert.rejects(Loopback.open(Number(new URL(redirectUri).port)), { code: "CLI_LOGIN" });
  });
});
