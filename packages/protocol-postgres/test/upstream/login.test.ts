// Servers that ask for too little, lie, or break the protocol at login: each an error that names the resource.
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { test } from "node:test";
import { makeCertificates } from "@writ/testkit";
import { encodeAuthenticationCleartextPassword, encodeAuthenticationOk } from "../../src/messages/authentication.ts";
import { encodeBackendKeyData } from "../../src/messages/backend-key-data.ts";
import { encodeNegotiateProtocolVersion } from "../../src/messages/negotiate-protocol-version.ts";
import { encodeParameterStatus } from "../../src/messages/parameter-status.ts";
import { encodeReadyForQuery } from "../../src/messages/ready-for-query.ts";
import { encodeSslRequest } from "../../src/messages/ssl-request.ts";
import { server as types } from "../../src/messages/type-codes.ts";
import { connectUpstream } from "../../src/upstream/connect.ts";
import { loginUpstream } from "../../src/upstream/login.ts";
import { frame, int32 } from "../../src/wire/frame.ts";
import { say } from "../say.ts";

/** A server that answers each chunk with the next of `answers`, and closes when there is none. */
async function answering(answers: readonly Buffer[]): Promise<{ port: number; heard: Buffer[]; close(): void }> {
  const heard: Buffer[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    let at = 0;
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => {
      heard.push(chunk);
      const answer = answers[at++];
      if (answer === undefined) socket.end();
      else socket.write(answer);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, heard, close };
}

const target = (port: number, mode: "disable" | "verify-full" = "disable", host = "127.0.0.1") => ({
  name: "orders-db",
  resource: { host, port, database: "orders", tls: { mode, ca: makeCertificates({ hosts: ["localhost"] }).ca } },
});
const credential = { user: "writ_ro", password: { reveal: () => "the password" } };

async function login(answers: readonly Buffer[], mode: "disable" | "verify-full" = "disable") {
  const peer = await answering(answers);
  try {
    const logged = await loginUpstream({ target: target(peer.port, mode), credential, parameters: new Map() });
    logged.messages.close();
    return logged;
  } finally {
    peer.close();
    assert.ok(!Buffer.concat(peer.heard).includes("the password"), "the password never goes out");
  }
}

const sasl = (code: number, data: string) => frame(types.authentication, int32(code), Buffer.from(data));
const offers = (...names: string[]) => sasl(10, `${names.join("\0")}\0\0`);

const refused: [string, Buffer[], string, RegExp][] = [
  ["asks for a cleartext password", [encodeAuthenticationCleartextPassword()], "POSTGRES_UPSTREAM_AUTH", /cleartext/],
  ["asks for an MD5 password", [sasl(5, "salt")], "POSTGRES_UPSTREAM_AUTH", /MD5/],
  ["asks for Kerberos", [sasl(7, "")], "POSTGRES_UPSTREAM_AUTH", /method 7/],
  ["offers no mechanism of ours", [offers("SCRAM-SHA-256-PLUS")], "POSTGRES_UPSTREAM_AUTH", /does not offer/],
  [
    "says ok before it proved itself",
    [offers("SCRAM-SHA-256"), encodeAuthenticationOk()],
    "POSTGRES_UPSTREAM_PROTOCOL",
    /order/,
  ],
  [
    "sends a SCRAM message that is none",
    [offers("SCRAM-SHA-256"), sasl(11, "hello")],
    "POSTGRES_UPSTREAM_AUTH",
    /malformed/,
  ],
  ["refuses the login", [say.error("28P01", "no", "FATAL")], "POSTGRES_UPSTREAM_AUTH", /28P01/],
  ["has no such database", [say.error("3D000", "no", "FATAL")], "POSTGRES_UPSTREAM_REFUSED", /3D000/],
  ["closes at once", [], "POSTGRES_UPSTREAM_DOWN", /closed/],
  ["sends rows at login", [say.row("1")], "POSTGRES_UPSTREAM_PROTOCOL", /order/],
  ["sends a type nobody knows", [Buffer.from("~\0\0\0\x04")], "POSTGRES_UPSTREAM_PROTOCOL", /unknown type/],
  ["sends a message too long", [Buffer.from("R\xff\xff\xff\xff", "latin1")], "POSTGRES_UPSTREAM_PROTOCOL", /most/],
  [
    "is ready in a transaction",
    [Buffer.concat([encodeAuthenticationOk(), say.ready("T")])],
    "POSTGRES_UPSTREAM_PROTOCOL",
    /order/,
  ],
];

const negotiated = (version: number, ...options: string[]) => encodeNegotiateProtocolVersion(version, options);
const settled = Buffer.concat([encodeAuthenticationOk(), encodeReadyForQuery("I")]);
for (const [what, answer] of [
  ["offers 3.1, which was never asked for", negotiated((3 << 16) | 1)],
  ["offers 3.2 as if it had not been asked for", negotiated((3 << 16) | 2)],
  ["offers 4.0", negotiated(4 << 16)],
  ["refuses an option that was never asked for", negotiated(3 << 16, "_pq_.x")],
] as const) {
  refused.push([`${what}`, [Buffer.concat([answer, settled])], "POSTGRES_UPSTREAM_PROTOCOL", /not asked for/]);
}
refused.push([
  "negotiates twice",
  [Buffer.concat([negotiated(3 << 16), negotiated(3 << 16), settled])],
  "POSTGRES_UPSTREAM_PROTOCOL",
  /order/,
]);

for (const [what, answers, code, detail] of refused) {
  test(`a server that ${what} is refused`, async () => {
    await assert.rejects(login(answers), (error: { code: string; detail: string }) => {
      assert.equal(error.code, code);
      assert.match(error.detail, detail);
      assert.match(error.detail, /orders-db/);
      return true;
    });
  });
}

test("what the server reports is kept, and its cancel key", async () => {
  const key = { processId: 7, key: Buffer.of(1, 2, 3, 4) };
  const settings = [encodeParameterStatus("server_version", "18.4"), encodeBackendKeyData(key)];
  const logged = await login([Buffer.concat([encodeAuthenticationOk(), ...settings, encodeReadyForQuery("I")])]);
  assert.deepEqual([...logged.parameters], [["server_version", "18.4"]]);
  assert.deepEqual(logged.cancelKey, key);
});

for (const version of [3 << 16, 0]) {
  test(`a server that speaks 3.0 only and says so with ${version} is logged in to over the same connection`, async () => {
    const peer = await answering([Buffer.concat([negotiated(version), settled])]);
    const logged = await loginUpstream({ target: target(peer.port), credential, parameters: new Map() });
    assert.equal(peer.heard.length, 1);
    assert.equal(peer.heard[0]?.readUInt32BE(4), (3 << 16) | 2);
    logged.messages.close();
    peer.close();
  });
}

test("a server that closes on 3.2 is asked for 3.0, once more and then always", async () => {
  const { port, versions, close } = await picky();
  for (const wanted of [[0x30002, 0x30000], [0x30000]]) {
    const logged = await loginUpstream({ target: target(port), credential, parameters: new Map() });
    assert.deepEqual(versions.splice(0), wanted);
    logged.messages.close();
  }
  close();
});

/** Takes 3.0 only, and says so by an error, as servers did before there was a message for it. */
async function picky(): Promise<{ port: number; versions: number[]; close(): void }> {
  const versions: number[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (chunk: Buffer) => {
      const version = chunk.readUInt32BE(4);
      versions.push(version);
      if (version === 3 << 16) socket.write(settled);
      else socket.end(say.error("0A000", "unsupported frontend protocol 3.2", "FATAL"));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, versions, close: () => void server.close() };
}

test("a server that speaks on before it is asked is not handed over", async () => {
  const answer = Buffer.concat([encodeAuthenticationOk(), encodeReadyForQuery("I"), say.row("1")]);
  const peer = await answering([answer]);
  const logged = await loginUpstream({ target: target(peer.port), credential, parameters: new Map() });
  assert.throws(() => logged.messages.release(), { code: "POSTGRES_UPSTREAM_PROTOCOL" });
  peer.close();
});

for (const [what, answer] of [
  ["refuses TLS", Buffer.from("N")],
  ["slips bytes in behind its yes", Buffer.from("SE")],
  ["answers with an error", say.error("0A000")],
  ["has no TLS behind its yes", Buffer.from("S")],
] as const) {
  test(`where TLS is required, a server that ${what} is refused and hears no login`, async () => {
    const peer = await answering([answer, Buffer.from("not tls at all, whatever it is")]);
    await assert.rejects(connectUpstream(target(peer.port, "verify-full")), { code: "POSTGRES_UPSTREAM_TLS" });
    assert.deepEqual(peer.heard[0], encodeSslRequest());
    assert.ok(!Buffer.concat(peer.heard).includes("writ_ro"));
    peer.close();
  });
}

test("a login over loopback may go without TLS", async () => {
  const peer = await answering([]);
  const socket = await connectUpstream(target(peer.port, "disable", "localhost"));
  socket.destroy();
  peer.close();
});
