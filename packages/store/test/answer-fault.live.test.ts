// What a bucket's refusals become in words: those of Amazon, of stores that copy it, and of whoever pretends to be one.
import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { Secret } from "@writ/secrets";
import { bucketDialect } from "../src/bucket-dialect.ts";
import { NewestBundle } from "../src/newest-bundle.ts";
import { RemoteStore } from "../src/remote-store.ts";
import { type PutServer, putServer } from "./put-server.ts";

const latest = "latest.tar.gz";
const at = `/acme/${latest}`;
const one = Buffer.from("one");
const bounds = { msMax: 2_000, silenceMsMax: 200, pauseMs: 5 };
const credentials = async () => ({
  accessKeyId: new Secret("AKEXAMPLE"),
  secretAccessKey: new Secret("a-secret"),
  sessionToken: new Secret("session/token=="),
});

async function bucket(context: TestContext, over: Partial<PutServer> = {}) {
  const server = await putServer(context, over);
  const dialect = bucketDialect({ shown: "s3://acme/", url: server.url, region: "eu-central-1", credentials });
  const store = new RemoteStore(dialect, bounds);
  const newest = new NewestBundle(dialect, bounds);
  context.after(() => {
    store.close();
    newest.close();
  });
  return { server, store, newest };
}

function refusing(status: number, code: string, headers: Record<string, string> = {}) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>a-message</Message></Error>`;
    response.writeHead(status, { "content-type": "application/xml", ...headers }).end(xml);
    return true;
  };
}

function fails(code: string, detail: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.detail, detail);
    assert.ok(!/a-secret|a-message|AKEXAMPLE|session/.test(error.message.replace("the session token", "")));
    return true;
  };
}

test("each request is signed for its host, its conditions, its body and its session", async (context) => {
  const { server, store } = await bucket(context);
  await store.add("sha256-1.tar.gz", one);
  await store.read("sha256-1.tar.gz", 9);
  const [put, get] = server.asked.map(({ headers }) => headers);
  assert.equal(put?.["x-amz-security-token"], "session/token==");
  assert.equal(put?.["x-amz-content-sha256"], "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
  const signed = "SignedHeaders=content-md5;host;if-none-match;x-amz-content-sha256;x-amz-date;x-amz-security-token";
  const authorization = String(put?.["authorization"]);
  assert.ok(authorization.startsWith("AWS4-HMAC-SHA256 Credential=AKEXAMPLE/"), authorization);
  assert.match(authorization, /\/eu-central-1\/s3\/aws4_request, /);
  assert.ok(authorization.includes(`${signed}, Signature=`), authorization);
  assert.match(
    String(get?.["authorization"]),
    /SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token/,
  );
});

const refusals: readonly (readonly [status: number, code: string, detail: RegExp])[] = [
  [403, "AccessDenied", /403 AccessDenied\); this user may not do that here, or may not list the bucket/],
  [403, "RequestTimeTooSkewed", /403 RequestTimeTooSkewed\); this machine's clock is wrong/],
  [400, "ExpiredToken", /400 ExpiredToken\); the session token has expired/],
  [404, "NoSuchBucket", /no such bucket \(404 NoSuchBucket\)/],
  [403, "constructor", /403 constructor\); check the credentials/],
  [403, "Something", /403 Something\); check the credentials/],
  [400, "EntityTooLarge", /answered 400 EntityTooLarge\.$/],
  [301, "Whatever", /redirects \(301 Whatever\)/],
];

for (const [status, code, detail] of refusals) {
  test(`${status} ${code} is told with what to look at`, async (context) => {
    const { server, store, newest } = await bucket(context);
    server.fault = refusing(status, code);
    await assert.rejects(newest.read(false), fails("BUNDLE_SERVER", detail));
    await assert.rejects(store.add("sha256-1.tar.gz", one), fails("STORE_WRITE", detail));
    await assert.rejects(store.replace(latest, one, null), fails("STORE_WRITE", detail));
    await assert.rejects(store.replace(latest, one, '"x"'), fails("STORE_WRITE", detail));
  });
}

test("a bucket of another region says so, and which, unless that is no region", async (context) => {
  const { server, store } = await bucket(context);
  server.fault = refusing(301, "PermanentRedirect", { "x-amz-bucket-region": "us-west-2" });
  await assert.rejects(store.read(latest, 9), fails("BUNDLE_SERVER", /another region, us-west-2 \(301/));
  server.fault = refusing(400, "AuthorizationHeaderMalformed", { "x-amz-bucket-region": "<b>" });
  await assert.rejects(store.read(latest, 9), fails("BUNDLE_SERVER", /another region \(400/));
});

test("a conflict of two who write at once is lost, not failed; a store that is busy is asked again", async (context) => {
  const { server, store } = await bucket(context);
  await store.replace(latest, one, null);
  const { version = null } = (await store.read(latest, 9)) ?? {};
  await store.replace(latest, one, version);
  server.fault = (request, response) =>
    request.method === "PUT" && request.url === at && refusing(409, "ConditionalRequestConflict")(request, response);
  assert.deepEqual(await store.replace(latest, one, version), { replaced: false, compared: true });
  server.fault = (request, response) =>
    request.method === "PUT" && request.url === at && refusing(404, "NoSuchKey")(request, response);
  assert.deepEqual(await store.replace(latest, one, version), { replaced: false, compared: true });
  let left = 1;
  server.fault = (request, response) => {
    left -= 1;
    return left >= 0 && refusing(503, "SlowDown")(request, response);
  };
  assert.deepEqual((await store.read(latest, 9))?.bytes, Uint8Array.from(one));
});

test("a store that knows no conditions is read, written and read again", async (context) => {
  const { server, store } = await bucket(context);
  server.fault = (request, response) => {
    const conditional = request.headers["if-match"] !== undefined || request.headers["if-none-match"] !== undefined;
    return conditional && request.method === "PUT" && refusing(501, "NotImplemented")(request, response);
  };
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: false });
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.equal(await store.add("sha256-1.tar.gz", one), "there");
});

test("a refusal without an end, without a code or with half of one is told by its status", async (context) => {
  const { server, store } = await bucket(context);
  for (const body of ["", "<Code>", "<Code>a b</Code>", `<Code>${"x".repeat(65)}</Code>`, "x".repeat(100_000)]) {
    server.fault = (_request, response) => {
      response.writeHead(403).write(`${body}${" ".repeat(5_000)}<Code>TooLate</Code>`);
      return true;
    };
    await assert.rejects(
      store.read(latest, 9),
      fails("BUNDLE_SERVER", /refuses access \(403\); check the credentials/),
    );
  }
});

test("a bundle that is not there is absent; the pinned first one too", async (context) => {
  const { newest } = await bucket(context);
  await assert.rejects(newest.read(false), fails("BUNDLE_ABSENT", /no latest\.tar\.gz \(404\)/));
  await assert.rejects(newest.readFirst(`sha256:${"0".repeat(64)}`), fails("BUNDLE_ABSENT", /404/));
});
