// TLS from the first byte, and the protocol named inside it: what is spoken, and what hears nothing.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { after, before, test } from "node:test";
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from "node:tls";
import { SessionRefused } from "../src/index.ts";
import { encodeCancelRequest } from "../src/messages/cancel-request.ts";
import { encodePasswordMessage } from "../src/messages/password-message.ts";
import { encodeSslRequest } from "../src/messages/ssl-request.ts";
import { encodeStartupMessage } from "../src/messages/startup-message.ts";
import { RawClient, type Served, serve } from "./served.ts";

const startup = encodeStartupMessage([["user", "a"]], 196_610);
let plain: Served;
let secure: Served;

before(async () => {
  const open = async () => {
    throw new SessionRefused("28P01", [{ code: "token-refused", message: "Not this token." }]);
  };
  plain = await serve({ tls: false, open });
  secure = await serve({ tls: true, open });
});
after(async () => {
  await plain.close();
  await secure.close();
});

/** Everything said until the end, inside TLS; rejects when TLS does not come about. */
async function talk(options: ConnectionOptions, ...messages: Buffer[]): Promise<{ said: string; alpn: unknown }> {
  const tls = connectTls({ host: "127.0.0.1", servername: "localhost", ca: secure.certificates.ca, ...options });
  await once(tls, "secureConnect");
  const said = untilEnd(tls);
  for (const message of messages) tls.write(message);
  return { said: await said, alpn: tls.alpnProtocol };
}

function untilEnd(socket: Socket | TLSSocket): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    socket.on("data", (chunk: Buffer) => (said += chunk.toString("latin1")));
    socket.on("error", () => {}).on("close", () => resolve(said));
    socket.on("end", () => socket.end());
  });
}

test("a client that begins with TLS and asks for postgresql is served", async () => {
  const asked = secure.wishes.length;
  const { said, alpn } = await talk(
    { port: secure.port, ALPNProtocols: ["postgresql"] },
    startup,
    encodePasswordMessage("t"),
  );
  assert.equal(alpn, "postgresql");
  assert.match(said, /C28P01\0MNot this token/);
  assert.equal(secure.wishes.length, asked + 1);
});

test("a client that begins with TLS and asks for no protocol hears nothing, as PostgreSQL does", async () => {
  const { said, alpn } = await talk({ port: secure.port }, startup, encodePasswordMessage("t"));
  assert.deepEqual([said, alpn], ["", false]);
  assert.match(secure.logs.at(-1) ?? "", /POSTGRES_PROTOCOL.*ALPN/);
});

test("a client that begins with TLS and asks for another protocol gets no TLS", async () => {
  await assert.rejects(talk({ port: secure.port, ALPNProtocols: ["http/1.1"] }), /no application protocol/i);
});

test("among several protocols PostgreSQL's is taken", async () => {
  const { alpn } = await talk(
    { port: secure.port, ALPNProtocols: ["h2", "postgresql"] },
    startup,
    encodePasswordMessage("t"),
  );
  assert.equal(alpn, "postgresql");
});

for (const [protocols, outcome] of [
  [undefined, false],
  [["postgresql"], "postgresql"],
] as const) {
  test(`negotiated TLS works with ${protocols ?? "no"} protocol named`, async () => {
    const socket = connect(secure.port, "127.0.0.1");
    socket.write(encodeSslRequest());
    assert.equal(String((await once(socket, "data"))[0]), "S");
    const named = protocols === undefined ? {} : { ALPNProtocols: [...protocols] };
    const { said, alpn } = await talk({ socket, ...named }, startup, encodePasswordMessage("t"));
    assert.equal(alpn, outcome);
    assert.match(said, /C28P01/);
  });
}

test("negotiated TLS that asks for another protocol is ended", async () => {
  const socket = connect(secure.port, "127.0.0.1");
  socket.write(encodeSslRequest());
  await once(socket, "data");
  await assert.rejects(talk({ socket, ALPNProtocols: ["h2"] }), /no application protocol/i);
});

test("a request for TLS inside direct TLS is refused", async () => {
  const { said } = await talk({ port: secure.port, ALPNProtocols: ["postgresql"] }, encodeSslRequest());
  assert.match(said, /C08P01.*asked for twice/);
});

test("the TLS hello may come byte by byte", async () => {
  const asked = secure.wishes.length;
  const socket = connect(secure.port, "127.0.0.1").setNoDelay(true);
  await once(socket, "connect");
  const tls = connectTls({
    socket: byteByByte(socket),
    servername: "localhost",
    ca: secure.certificates.ca,
    ALPNProtocols: ["postgresql"],
  });
  await once(tls, "secureConnect");
  const said = untilEnd(tls);
  tls.write(Buffer.concat([startup, encodePasswordMessage("t")]));
  assert.match(await said, /C28P01/);
  assert.equal(secure.wishes.length, asked + 1);
});

test("a cancel request through direct TLS is taken, and ends the connection without a word", async () => {
  const request = encodeCancelRequest(7, Buffer.alloc(256, 1));
  const { said } = await talk({ port: secure.port, ALPNProtocols: ["postgresql"] }, request);
  assert.equal(said, "");
});

test("TLS at a listener without it ends with an alert that TLS clients understand", async () => {
  await assert.rejects(talk({ port: plain.port, ALPNProtocols: ["postgresql"] }), /handshake failure/i);
  assert.match(plain.logs.at(-1) ?? "", /POSTGRES_PROTOCOL.*plaintext only/);
  const raw = await RawClient.connect(plain.port);
  raw.send(Buffer.of(0x16));
  assert.equal(await raw.untilEnd(), "\x15\x03\x01\x00\x02\x02\x28");
  raw.close();
});

test("a hello that is none, or is cut anywhere, ends that connection alone", async () => {
  const hello = await helloBytes();
  for (let length = 1; length < hello.length; length += 37) {
    const socket = connect(secure.port, "127.0.0.1");
    socket.end(hello.subarray(0, length));
    await untilEnd(socket);
  }
  const socket = connect(secure.port, "127.0.0.1");
  socket.write(Buffer.concat([Buffer.of(0x16), Buffer.alloc(200, 0xff)]));
  assert.ok(!(await untilEnd(socket)).includes("S"));
  assert.ok(!secure.logs.some((line) => line.includes("fault in a connection")));
});

/** `socket` behind a stream that writes each byte by itself. */
function byteByByte(socket: Socket): Duplex {
  return new Duplex({
    read() {
      socket.resume();
    },
    write(chunk: Buffer, _encoding, done) {
      for (const byte of chunk) socket.write(Buffer.of(byte));
      done();
    },
    construct(done) {
      socket.on("data", (chunk: Buffer) => this.push(chunk));
      socket.on("end", () => this.push(null));
      done();
    },
  });
}

/** What a TLS client says first. */
async function helloBytes(): Promise<Buffer> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const tls = connectTls({ port: typeof address === "object" && address !== null ? address.port : 0 });
  tls.on("error", () => {});
  const [socket] = (await once(server, "connection")) as [Socket];
  const [hello] = (await once(socket, "data")) as [Buffer];
  tls.destroy();
  socket.destroy();
  server.close();
  return hello;
}
