// Logins bound to the TLS channel, against a real server that checks them.
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { createSecureContext, TLSSocket } from "node:tls";
import { makeCertificates, startPostgres } from "@writ/testkit";
import { sslAccepted } from "../../src/messages/ssl-request.ts";
import { channelBinding } from "../../src/upstream/channel-binding.ts";
import { connectUpstream } from "../../src/upstream/connect.ts";
import { loginUpstream } from "../../src/upstream/login.ts";
import { resourceOf } from "../served.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
before(async () => {
  postgres = await startPostgres({ settings: { log_connections: "on" } });
});
after(() => postgres.stop());

const target = () => ({ name: "r", resource: resourceOf(postgres) });

test("over TLS there is a hash of the server's certificate to be bound to, without it there is none", async () => {
  const secure = await connectUpstream(target());
  const binding = channelBinding(secure);
  secure.destroy();
  assert.deepEqual([binding?.type, binding?.data.length], ["tls-server-end-point", 32]);
  const plain = await connectUpstream({ name: "r", resource: resourceOf(postgres, { tls: { mode: "disable" } }) });
  assert.equal(channelBinding(plain), undefined);
  plain.destroy();
});

const credential = () => ({ user: postgres.user, password: { reveal: () => postgres.password } });

test("a real server takes the bound login", async () => {
  const logged = await loginUpstream({ target: target(), credential: credential(), parameters: new Map() });
  assert.equal(logged.mechanism, "SCRAM-SHA-256-PLUS");
  logged.messages.close();
});

test("somebody between with a certificate that is trusted too cannot pass the proof on", async () => {
  const between = makeCertificates({ hosts: ["127.0.0.1"] });
  const secureContext = createSecureContext({ cert: between.certificate, key: between.key });
  const sockets: Socket[] = [];
  const listener = createServer((plain) => {
    plain.once("data", () => {
      plain.write(sslAccepted);
      const client = new TLSSocket(plain, { isServer: true, secureContext });
      sockets.push(plain, client);
      client.on("error", () => {});
      void connectUpstream(target()).then((server) => {
        sockets.push(server);
        client.pipe(server.on("error", () => {})).pipe(client);
      });
    });
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  const resource = { ...resourceOf(postgres), port, tls: { mode: "verify-full", ca: between.ca } } as const;
  const login = loginUpstream({ target: { name: "r", resource }, credential: credential(), parameters: new Map() });
  await assert.rejects(login, { code: "POSTGRES_UPSTREAM_AUTH" });
  for (const socket of sockets) socket.destroy();
  listener.close();
});
