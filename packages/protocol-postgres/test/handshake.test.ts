// The first steps of a client, byte by byte: what is refused, with which words, and what is never believed.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { connect as connectTls } from "node:tls";
import { WritError } from "@writ/contracts";
import { SessionRefused } from "../src/index.ts";
import { encodeCancelRequest } from "../src/messages/cancel-request.ts";
import { decodeNegotiateProtocolVersion } from "../src/messages/negotiate-protocol-version.ts";
import { encodePasswordMessage } from "../src/messages/password-message.ts";
import { encodeSslRequest } from "../src/messages/ssl-request.ts";
import { encodeStartupMessage } from "../src/messages/startup-message.ts";
import { frame, int32 } from "../src/wire/frame.ts";
import { RawClient, type Served, serve } from "./served.ts";

const startup = encodeStartupMessage([
  ["user", "read-only"],
  ["database", "orders-db"],
  ["application_name", "psql"],
]);
const gssRequest = frame(0, int32(80_877_104));
const refusal = new SessionRefused("28P01", [{ code: "token-expired", message: "The token has ended." }], "writ login");
let plain: Served;
let secure: Served;
let problem: Error = refusal;

before(async () => {
  const open = async () => {
    throw problem;
  };
  plain = await serve({ tls: false, open });
  secure = await serve({ tls: true, open });
});
after(async () => {
  await plain.close();
  await secure.close();
});

async function talk(port: number, ...messages: Buffer[]): Promise<string> {
  const client = await RawClient.connect(port);
  client.send(...messages);
  const answer = await client.untilEnd();
  client.close();
  return answer;
}

/** Start-up and token over plaintext. */
async function login(packet: Buffer): Promise<string> {
  const client = await RawClient.connect(plain.port);
  client.send(packet);
  await client.until((bytes) => bytes.includes(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])));
  client.send(encodePasswordMessage("the-token"));
  const answer = await client.untilEnd();
  client.close();
  return answer;
}

test("database is the resource, user the role, the password the token; a refusal carries its reason and hint", async () => {
  const answer = await login(startup);
  const { clientAddress, ...wish } = plain.wishes.at(-1) ?? assert.fail("nobody asked");
  assert.deepEqual(wish, { token: "the-token", resource: "orders-db", role: "read-only", applicationName: "psql" });
  assert.match(clientAddress, /^127\.0\.0\.1:\d+$/);
  assert.match(answer, /SFATAL\0VFATAL\0C28P01\0MThe token has ended\. \(token-expired\)\0Hwrit login\0\0$/);
});

test("neither the log nor the answer repeats the token", async () => {
  problem = new Error("the-token leaks here");
  const answer = await login(startup);
  problem = refusal;
  assert.match(answer, /CXX000/);
  assert.ok(!answer.includes("the-token"));
});

test("a fault upstream names the resource, and keeps its detail for the log", async () => {
  problem = new WritError("POSTGRES_UPSTREAM_AUTH", "login writ_ro failed");
  const answer = await login(startup);
  problem = refusal;
  assert.match(answer, /C08006\0M.*Resource: orders-db\. \(POSTGRES_UPSTREAM_AUTH\)/);
  assert.ok(!answer.includes("writ_ro"));
  assert.ok(plain.logs.at(-1)?.includes("writ_ro"));
});

test("a plaintext start-up at a TLS listener is refused before a token is asked for", async () => {
  const answer = await talk(secure.port, startup);
  assert.match(answer, /C28000.*TLS only/);
});

test("a plaintext listener answers the request for TLS with N, and goes on", async () => {
  const client = await RawClient.connect(plain.port);
  client.send(encodeSslRequest());
  assert.equal((await client.until((bytes) => bytes.length > 0)).toString(), "N");
  client.send(startup);
  assert.equal((await client.until((bytes) => bytes.length >= 9)).toString("hex"), "520000000800000003");
  client.close();
});

test("a request for GSS encryption is answered with N, and TLS may follow", async () => {
  const client = await RawClient.connect(secure.port);
  client.send(gssRequest);
  assert.equal((await client.until((bytes) => bytes.length > 0)).toString(), "N");
  client.send(encodeSslRequest());
  assert.equal((await client.until((bytes) => bytes.length > 0)).toString(), "S");
  client.close();
});

test("a second request for TLS is refused, where the first was answered with N too", async () => {
  const client = await RawClient.connect(plain.port);
  client.send(encodeSslRequest());
  await client.until((bytes) => bytes.length > 0);
  client.send(gssRequest);
  assert.equal((await client.until((bytes) => bytes.length > 0)).toString(), "N");
  client.send(encodeSslRequest());
  assert.match(await client.untilEnd(), /C08P01.*asked for twice/);
  client.close();
});

test("bytes slipped in behind the request for TLS close the connection before TLS begins", async () => {
  const answer = await talk(secure.port, encodeSslRequest(), startup);
  assert.ok(!answer.startsWith("S\x16"));
  assert.match(answer, /C08P01/);
});

test("TLS works, and a second request for it inside is refused", async () => {
  const client = await RawClient.connect(secure.port);
  client.send(encodeSslRequest());
  await client.until((bytes) => bytes.length > 0);
  client.socket.removeAllListeners("data");
  const tls = connectTls({ socket: client.socket, host: "localhost", ca: secure.certificates.ca });
  await once(tls, "secureConnect");
  tls.write(encodeSslRequest());
  const [answer] = (await once(tls, "data")) as [Buffer];
  assert.match(answer.toString("latin1"), /C08P01.*asked for twice/);
  tls.destroy();
});

/** What a client that asks for 3.`minor` with these protocol options hears before it is asked for its password. */
async function negotiated(minor: number, options: readonly string[]) {
  const client = await RawClient.connect(plain.port);
  const named = options.map((option) => [option, "1"] as const);
  client.send(encodeStartupMessage([["user", "a"], ...named], (3 << 16) | minor));
  const bytes = await client.until((all) => all.includes(askPassword));
  client.close();
  if (bytes.equals(askPassword)) return "nothing";
  assert.ok(bytes.subarray(-askPassword.length).equals(askPassword));
  assert.equal(bytes[0], "v".charCodeAt(0));
  return decodeNegotiateProtocolVersion(bytes.subarray(5, 1 + bytes.readUInt32BE(1)));
}

const askPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
const grease = "_pq_.test_protocol_negotiation";

for (const [minor, options, answer] of [
  [0, [], "nothing"],
  [0, ["_pq_.x"], { version: 196_608, unknown: ["_pq_.x"] }],
  [1, [], { version: 196_608, unknown: [] }],
  [2, [], "nothing"],
  [2, ["_pq_.x"], { version: 196_610, unknown: ["_pq_.x"] }],
  [3, [], { version: 196_610, unknown: [] }],
  [9999, [grease], { version: 196_610, unknown: [grease] }],
  [65_535, [], { version: 196_610, unknown: [] }],
] as const) {
  test(`a client that asks for 3.${minor} with ${options.length} options hears what is spoken`, async () => {
    assert.deepEqual(await negotiated(minor, options), answer);
  });
}

const refused: [string, Buffer[], RegExp][] = [
  ["no user", [encodeStartupMessage([["database", "a"]])], /C08P01/],
  [
    "replication",
    [
      encodeStartupMessage([
        ["user", "a"],
        ["replication", "database"],
      ]),
    ],
    /C0A000.*Replication/,
  ],
  ["protocol 2", [encodeStartupMessage([["user", "a"]], 2 << 16)], /C08P01/],
  ["an HTTP request", [Buffer.from("GET / HTTP/1.1\r\n\r\n")], /C08P01/],
  ["protocol 4", [encodeStartupMessage([["user", "a"]], 4 << 16)], /C08P01/],
  ["a second start-up in place of the password", [startup, startup], /C08P01/],
  ["a query in place of the password", [startup, Buffer.from("Q\0\0\0\x0dselect 1\0")], /C08P01/],
  ["a password too long", [startup, Buffer.from("p\xff\xff\xff\xff", "latin1")], /C54000/],
  ["a second request for GSS", [gssRequest, gssRequest], /C08P01.*asked for twice/],
  ["requests for GSS without end", [gssRequest, gssRequest, gssRequest, gssRequest], /C08P01/],
];

for (const [what, messages, wanted] of refused) {
  test(`${what} is refused`, async () => {
    const asked = plain.wishes.length;
    assert.match(await talk(plain.port, ...messages), wanted);
    assert.equal(plain.wishes.length, asked, "nobody was asked");
  });
}

test("a cancel request with a key nobody holds is closed without a word, with or without TLS", async () => {
  for (const port of [plain.port, secure.port]) {
    assert.equal(await talk(port, encodeCancelRequest(1, Buffer.of(1, 2, 3, 4))), "");
  }
});

test("a flood of connections that show no token ends the oldest of them, and keeps nobody from logging in", async () => {
  const few = await serve({
    tls: false,
    strangersMax: 3,
    open: async () => {
      throw refusal;
    },
  });
  const flood: RawClient[] = [];
  for (let count = 0; count < 5; count++) {
    flood.push(await RawClient.connect(few.port));
    await flood.at(-1)?.until(() => true);
  }
  for (const oldest of flood.slice(0, 2)) assert.equal(await oldest.untilEnd(), "");
  const client = await RawClient.connect(few.port);
  client.send(startup, encodePasswordMessage("the-token"));
  assert.match(await client.untilEnd(), /The token has ended/);
  const [newest] = flood.slice(-1);
  assert.ok(newest?.socket.writable === true && !newest.socket.destroyed, "the newest are left alone");
  for (const stranger of flood) stranger.close();
  await few.close();
});

test("whoever was refused and does not leave makes room for others, and holds up no stop", async () => {
  const few = await serve({
    tls: false,
    strangersMax: 1,
    open: async () => {
      throw refusal;
    },
  });
  const linger = async () => {
    const client = await RawClient.connect(few.port);
    client.send(startup, encodePasswordMessage("the-token"));
    await client.until((bytes) => bytes.includes("28P01"));
    client.socket.pause();
    return client;
  };
  const clients = [await linger(), await linger()];
  const closing = performance.now();
  await few.close();
  assert.ok(performance.now() - closing < 1_000);
  for (const client of clients) client.close();
});

test("a client that leaves at any point of the handshake is no fault", async () => {
  const whole = Buffer.concat([startup, encodePasswordMessage("x")]);
  for (let length = 0; length < whole.length; length += 7) {
    const client = await RawClient.connect(plain.port);
    client.send(whole.subarray(0, length));
    client.close();
  }
  assert.ok(!plain.logs.some((line) => line.includes("fault in a connection") && !line.includes("leaks here")));
});
