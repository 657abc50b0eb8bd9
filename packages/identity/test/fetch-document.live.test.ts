// Documents from servers that mean harm, or are broken: each ends soon, with a sentence for the operator and nothing of
// what the server sent.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { WritError } from "@writ/contracts";
import { fetchDocument } from "../src/fetch-document.ts";
import { type Answer, json, TestProvider } from "./provider.ts";

let server: TestProvider;
let other: TestProvider;

before(async () => {
  server = await TestProvider.start();
  other = await TestProvider.start();
});
after(async () => {
  await server.stop();
  await other.stop();
});

const bytesMax = 1024;
const { ca } = TestProvider;

function get(answer: Answer, more: object = {}): Promise<unknown> {
  server.answers.set("/x", answer);
  return fetchDocument(`${server.url}/x`, { ca, bytesMax, ...more });
}

async function refused(answer: Answer, says: RegExp, more: object = {}): Promise<void> {
  await assert.rejects(get(answer, more), (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, "IDENTITY_DISCOVERY");
    assert.match(error.detail, says);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
}

const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
const as =
  (type: string | undefined, body: string | Buffer): Answer =>
  (_, response) =>
    void response.writeHead(200, type === undefined ? {} : { "content-type": type }).end(body);

test("JSON is taken in its own type and in types that build on it", async () => {
  for (const type of ["application/json", "application/json; charset=utf-8", "application/jwk-set+json"]) {
    assert.deepEqual(await get(as(type, '{"a":1}')), { a: 1 });
  }
});

test("another content type, another status, what is no JSON or no UTF-8 is refused", async () => {
  for (const type of ["text/html", "text/plain", "application/jsonp", "application/x-json", undefined]) {
    await refused(as(type, '{"secret":1}'), /not of the type/);
  }
  for (const status of [201, 204, 304, 400, 401, 404, 500]) {
    await refused((_, response) => void response.writeHead(status).end(), new RegExp(`status ${status}`));
  }
  await refused(as("application/json", "{secret"), /not JSON/);
  await refused(as("application/json", ""), /not JSON/);
  await refused(as("application/json", Buffer.from([0x22, 0xff, 0x22])), /not UTF-8/);
});

test("an answer larger than allowed is left, whether it says so or not", async () => {
  await refused(json({ secret: "x".repeat(bytesMax) }), /more than 1024 bytes/);
  await refused((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => response.destroyed || response.write("x".repeat(512), () => setImmediate(more));
    more();
  }, /more than 1024 bytes/);
});

test("a compressed answer is refused: a small one could unfold to anything", async () => {
  await refused(json({}, { "content-encoding": "gzip" }), /compressed/);
});

test("an answer that is cut off is no answer", async () => {
  await refused((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"a":1}', () => response.destroy());
  }, /broke off|request failed/);
});

test("a server that says nothing, or says it drop by drop, is left in time", async () => {
  const signal = AbortSignal.timeout(200);
  await refused(() => {}, /did not answer/, { signal });
  const soon = AbortSignal.timeout(200);
  const drip: Answer = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drop = () => response.destroyed || response.write(" ", () => setTimeout(drop, 20));
    drop();
  };
  await refused(drip, /did not answer/, { signal: soon });
});

test("a redirect is followed on the same host, so often and no more", async () => {
  server.answers.set("/y", json({ there: true }));
  for (const status of [301, 302, 303, 307, 308]) assert.deepEqual(await get(redirect("/y", status)), { there: true });
  await refused(redirect("/x"), /more than 3 times/);
});

test("a redirect to another host is followed only when it is named", async () => {
  other.answers.set("/y", json({ there: true }));
  const away = `${other.url}/y`;
  await refused(redirect(away), /redirects to another host/);
  assert.deepEqual(other.asked, []);
  assert.deepEqual(await get(redirect(away), { hosts: [new URL(other.url).host] }), { there: true });
  await refused(redirect(away.replace("127.0.0.1", "localhost")), /redirects to another host/, {
    hosts: [new URL(other.url).host],
  });
});

test("a redirect out of https, to a file or with a password is not followed", async () => {
  for (const location of [server.url.replace("https", "http"), "file:///etc/passwd", "data:application/json,{}"]) {
    await refused(redirect(location), /not plain https/);
  }
  await refused(redirect(server.url.replace("https://", "https://u:secret@")), /not plain https/);
  await refused(redirect("https://"), /cannot be read/);
});

test("a certificate of an authority that was not named is refused, whatever the environment says", async () => {
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  try {
    await refused(json({}), /request failed: /, { ca: undefined });
  } finally {
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  }
});

test("an address that is not https, or none at all, is refused before anything is sent", async () => {
  for (const address of ["http://127.0.0.1:1/x", "", "x", "//x", "ftp://x"]) {
    await assert.rejects(fetchDocument(address, { bytesMax }), { code: "IDENTITY_DISCOVERY" });
  }
});
