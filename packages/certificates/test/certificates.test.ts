// Certificates as Node's TLS sees them: accepted for the hosts named, refused for others and for other authorities.
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { test } from "node:test";
import { type ConnectionOptions, connect, createServer } from "node:tls";
import { makeCertificates } from "../src/certificates.ts";

async function handshake(
  options: ConnectionOptions,
  made = makeCertificates({ hosts: ["gateway.example", "127.0.0.1"] }),
) {
  const server = createServer({ cert: made.certificate, key: made.key }, (socket) => socket.end());
  server.on("tlsClientError", () => {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const socket = connect({ port, host: "127.0.0.1", ca: made.ca, ...options });
  try {
    await once(socket, "secureConnect");
    return socket.authorized;
  } finally {
    socket.destroy();
    server.close();
  }
}

test("a client that trusts the authority accepts the name and the address", async () => {
  assert.equal(await handshake({ servername: "gateway.example" }), true);
  assert.equal(await handshake({}), true);
});

test("another name, and another authority, are refused", async () => {
  await assert.rejects(handshake({ servername: "other.example" }), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
  const other = makeCertificates({ hosts: ["gateway.example"] });
  await assert.rejects(handshake({ servername: "gateway.example", ca: other.ca }), /certificate|signature/i);
});

test("an expired certificate is refused", async () => {
  const nowMs = Date.now() - 3600_000;
  const old = makeCertificates({ hosts: ["gateway.example"], lifeSeconds: 60, nowMs });
  await assert.rejects(handshake({ servername: "gateway.example" }, old), { code: "CERT_HAS_EXPIRED" });
});

test("the server certificate is no authority, and names IPv6 addresses", () => {
  const made = makeCertificates({ hosts: ["::1", "2001:db8::5"] });
  const server = new X509Certificate(made.certificate);
  assert.equal(server.ca, false);
  assert.equal(new X509Certificate(made.ca).ca, true);
  assert.equal(server.verify(new X509Certificate(made.ca).publicKey), true);
  assert.equal(server.checkIP("2001:db8::5"), "2001:db8::5");
  assert.equal(server.checkIP("2001:db8::6"), undefined);
});
