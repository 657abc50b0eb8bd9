// A certificate that cannot be served must stop the start with a word on what is wrong, and without a key in it; one
// that is renewed is served from then on, to whoever comes, while those who are there stay.
import assert from "node:assert/strict";
import { once } from "node:events";
import { rename, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { connect, TLSSocket } from "node:tls";
import { type Certificates, makeCertificates } from "@writ/testkit";
import { openTls, type ServedTls } from "../src/tls.ts";
import { KeptLog, temporaryFolder } from "./fixture.ts";

const [one, other] = [makeCertificates({ hosts: ["localhost"] }), makeCertificates({ hosts: ["localhost"] })];
const ended = makeCertificates({ hosts: ["localhost"], lifeSeconds: 60, nowMs: Date.now() - 3_600_000 });

async function written(context: TestContext, certificates = one) {
  const folder = await temporaryFolder(context);
  const files = { certificate: join(folder, "gw.crt"), key: join(folder, "gw.key") };
  const write = async ({ certificate, key }: Pick<Certificates, "certificate" | "key">) => {
    await writeFile(files.certificate, certificate);
    await writeFile(files.key, key);
  };
  await write(certificates);
  return { folder, files, write };
}

async function opened(context: TestContext, files: { certificate: string; key: string }) {
  const log = new KeptLog();
  const tls = (await openTls(files, log)) ?? assert.fail("no TLS");
  context.after(() => tls.close());
  return { tls, log };
}

/** A listener that serves whatever certificate is the current one. */
async function listener(context: TestContext, tls: ServedTls): Promise<number> {
  const server = createServer((socket) => {
    const secure = new TLSSocket(socket, { isServer: true, secureContext: tls.current });
    secure.on("error", () => {}).on("data", (chunk: Buffer) => secure.write(chunk));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  context.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function client(port: number, { ca }: Certificates): Promise<TLSSocket> {
  const socket = connect({ port, host: "127.0.0.1", servername: "localhost", ca });
  await once(socket, "secureConnect");
  return socket;
}

test("without files there is no TLS", async () => {
  assert.equal(await openTls(undefined, new KeptLog()), undefined);
});

test("what cannot be served is refused by name, and no key is shown", async (context) => {
  const { folder } = await written(context);
  const at = (name: string) => join(folder, name);
  await writeFile(at("other.key"), other.key);
  await writeFile(at("text"), "no PEM");
  await writeFile(at("large"), Buffer.alloc((1 << 20) + 1));
  const refused = async (certificate: string, key: string, said: RegExp) => {
    const files = { certificate: at(certificate), key: at(key) };
    await assert.rejects(openTls(files, new KeptLog()), (error: Error) => {
      assert.equal(Reflect.get(error, "code"), "PROXY_CONFIGURATION");
      assert.match(error.message, said);
      assert.ok(!error.message.includes("PRIVATE KEY") && !error.message.includes(other.key.slice(60, 100)));
      return true;
    });
  };
  await refused("gone.crt", "gw.key", /gone\.crt cannot be read \(ENOENT\)/);
  await refused("gw.crt", "gone.key", /gone\.key cannot be read \(ENOENT\)/);
  await refused("large", "gw.key", /large cannot be read \(EFBIG\)/);
  await refused("gw.crt", "other.key", /gw\.crt and .*other\.key are not a certificate and its own private key/);
  await refused("gw.crt", "text", /not a certificate and its own private key/);
  await refused("text", "gw.key", /not a certificate and its own private key/);
});

test("a renewed certificate is seen by new connections, and an old one goes on", async (context) => {
  const { files, write } = await written(context);
  const { tls, log } = await opened(context, files);
  const port = await listener(context, tls);
  const old = await client(port, one);
  await write(other);
  await tls.look();
  const fresh = await client(port, other);
  await assert.rejects(client(port, one), /unable to verify/);
  old.write("still here");
  assert.equal(String((await once(old, "data"))[0]), "still here");
  assert.ok(log.of("certificate-renewed").length > 0);
  for (const socket of [old, fresh]) socket.destroy();
});

test("a change is seen without being asked for", async (context) => {
  const { files, write } = await written(context);
  const { tls } = await opened(context, files);
  const before = tls.current;
  await write(other);
  for (let times = 0; times < 500 && tls.current === before; times++) await new Promise((done) => setTimeout(done, 10));
  assert.notEqual(tls.current, before);
});

test("files that move as a whole, by a link, are seen", async (context) => {
  const folder = await temporaryFolder(context);
  for (const [name, { certificate, key }] of [["one", one] as const, ["other", other] as const]) {
    await writeFile(join(folder, `${name}.crt`), certificate);
    await writeFile(join(folder, `${name}.key`), key);
  }
  const files = { certificate: join(folder, "gw.crt"), key: join(folder, "gw.key") };
  const point = async (name: string) => {
    for (const ending of ["crt", "key"]) {
      await symlink(`${name}.${ending}`, join(folder, "link"));
      await rename(join(folder, "link"), join(folder, `gw.${ending}`));
    }
  };
  await point("one");
  const { tls } = await opened(context, files);
  const before = tls.current;
  await point("other");
  await tls.look();
  assert.notEqual(tls.current, before);
});

for (const [what, spoil] of [
  ["a key of another certificate", (files: { key: string }) => writeFile(files.key, other.key)],
  [
    "half a certificate",
    (files: { certificate: string }) => writeFile(files.certificate, other.certificate.slice(0, 200)),
  ],
  ["no certificate", (files: { certificate: string }) => rm(files.certificate)],
  [
    "a certificate that has ended",
    async (files: { certificate: string; key: string }) => {
      await writeFile(files.certificate, ended.certificate);
      await writeFile(files.key, ended.key);
    },
  ],
] as const) {
  test(`${what} is not served: the old one stays, the log says so once, and a good one is taken later`, async (context) => {
    const { files, write } = await written(context);
    const { tls, log } = await opened(context, files);
    const before = tls.current;
    await spoil(files);
    for (let times = 0; times < 5; times++) await tls.look();
    assert.equal(tls.current, before);
    const said = log.of("certificate-kept");
    assert.ok(said.length >= 1 && said.length <= 2, `${said.length} lines`);
    assert.ok(!JSON.stringify(said).includes("PRIVATE KEY"));
    await write(other);
    await tls.look();
    assert.notEqual(tls.current, before);
  });
}
