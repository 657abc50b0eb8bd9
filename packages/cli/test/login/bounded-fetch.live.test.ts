// HTTP with bounds: what is asked, what is read, what is followed.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { boundedFetch, isSafeUrl } from "../../src/login/bounded-fetch.ts";
import { ScriptedProvider } from "./scripted-provider.ts";

let server: Server;
let answer: (response: ServerResponse) => void;
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
before(async () => {
  server = createServer((_request, response) => answer(response)).listen(0, "127.0.0.1");
  await once(server, "listening");
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test("tokens go over https, or to this machine", () => {
  const safe = ["https://a.example", "http://127.0.0.1:1", "http://[::1]:1", "http://localhost:1"];
  for (const address of safe) assert.ok(isSafeUrl(new URL(address)), address);
  const unsafe = [
    "http://a.example",
    "http://10.0.0.1",
    "ftp://a.example",
    "https://u:p@a.example",
    "http://127.0.0.1.a.example",
  ];
  for (const address of unsafe) assert.ok(!isSafeUrl(new URL(address)), address);
});

test("a redirect is an answer, not a way", async () => {
  answer = (response) => response.writeHead(302, { location: "https://evil.example/" }).end();
  assert.equal((await boundedFetch({})(url(), {})).status, 302);
});

test("an answer that breaks off, never ends or is no HTTP is told of with its host", async () => {
  answer = (response) => {
    response.writeHead(200, { "content-length": "100" }).write("x");
    setTimeout(() => response.destroy(), 20);
  };
  await assert.rejects(boundedFetch({})(url(), {}), { code: "CLI_UNREACHABLE" });
  answer = (response) => response.writeHead(200).write("x");
  const stop = AbortSignal.timeout(200);
  await assert.rejects(boundedFetch({ stop })(url(), {}), /127\.0\.0\.1:\d+: the request was stopped/);
  answer = (response) => response.writeHead(700).end();
  await assert.rejects(boundedFetch({})(url(), {}), { code: "CLI_UNREACHABLE" });
});

test("nobody there, and a certificate that nobody vouches for, are told apart", async () => {
  await assert.rejects(boundedFetch({})("http://127.0.0.1:1/", {}), /nothing listens there/);
  const provider = await ScriptedProvider.start();
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  try {
    await assert.rejects(boundedFetch({})(`${provider.url}/keys`, {}), /certificate is not believed .*--ca FILE/);
  } finally {
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    await provider.stop();
  }
});
