// What a proxy stands among: an environment that asks for less safety, a bundle folder full of traps, another proxy
// beside it, and places where a secret could show.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import { makeCertificates } from "@writ/testkit";
import { grant, instant, World } from "./world.ts";

let world: World;
const tokens: string[] = [];
before(async () => {
  world = await World.start({ env: { NODE_TLS_REJECT_UNAUTHORIZED: "0", HTTPS_PROXY: "http://127.0.0.1:1" } });
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  const foreign = makeCertificates({ hosts: ["127.0.0.1"] })
    .ca.trim()
    .replaceAll("\n", "\n    ");
  const untrusted = resource.replace(/ca: \|\n[\s\S]*-----END CERTIFICATE-----/, `ca: |\n    ${foreign}`);
  assert.notEqual(untrusted, resource);
  world.files.set("resources/untrusted-db.yaml", untrusted);
  const writ = world.files.get("writ.yaml") ?? "";
  const line = writ.split("\n").find((text) => text.includes("orders-db")) ?? "";
  world.files.set("writ.yaml", `${writ}${line.replace("orders-db", "untrusted-db")}\n`);
  world.files.set("grants/untrusted-db/alice.yaml", grant());
  world.files.set(
    "grants/orders-db/alice-once.yaml",
    grant({ role: "read-write", until: instant(7200), more: "sessions: 2\n" }),
  );
  world.files.delete("grants/orders-db/alice-write.yaml");
  await world.publish();
  await world.until(({ bundle }) => bundle.seq === 2);
});
after(() => world.stop());

test("no environment makes the proxy believe a database whose certificate nobody vouched for", async () => {
  await assert.rejects(world.client({ resource: "untrusted-db" }), /POSTGRES_UPSTREAM_TLS/);
  const client = await world.client();
  await client.end();
});

const latest = () => world.at("bundles", "latest.tar.gz");

for (const [what, trap] of [
  ["a link to a good bundle", async (good: string) => symlink(good, latest())],
  ["a pipe that nobody writes to", async () => void execFileSync("mkfifo", [latest()])],
  ["a folder", async () => void (await mkdir(latest()))],
  ["a device without end", async () => symlink("/dev/zero", latest())],
  ["more bytes than a bundle may have", async () => writeFile(latest(), Buffer.alloc(80 << 20))],
  ["half of a bundle", async (good: string) => writeFile(latest(), (await readFile(good)).subarray(0, 5_000))],
  ["nothing", async () => {}],
] as const) {
  test(`in the place of the bundle lies ${what}: it is refused by name, sessions go on, and the next good one is taken`, async () => {
    const client = await world.client();
    const good = world.at("bundles", "good");
    await rename(latest(), good);
    await trap(good);
    await world.until(({ bundle }) => bundle.lastRefusal !== null);
    assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
    await rm(latest(), { recursive: true, force: true });
    await rename(good, latest());
    await world.until(({ bundle }) => bundle.lastRefusal === null);
    await client.end();
  });
}

test("a token pinned to a grant opens no other, and none whose grant is gone", async () => {
  const pinned = await world.token({ grant: "orders-db/alice-read" });
  tokens.push(pinned);
  const client = await world.client({ token: pinned });
  await client.end();
  await assert.rejects(world.client({ token: pinned, role: "read-write" }), { code: "28000" });
  await assert.rejects(world.client({ token: pinned, resource: "untrusted-db" }), { code: "28P01" });
  const ended = new Promise<Error & { code?: string }>((resolve, reject) => {
    world.client({ token: pinned }).then((live) => live.on("error", resolve), reject);
  });
  const path = "grants/orders-db/alice-read.yaml";
  const text = world.files.get(path) ?? "";
  await new Promise((resolve) => setTimeout(resolve, 200));
  world.files.delete(path);
  world.files.set("grants/orders-db/alice-other.yaml", grant());
  await world.publish();
  assert.equal((await ended).code, "57P01", "another grant that would fit does not take its place");
  await assert.rejects(world.client({ token: pinned }), { code: "28000" });
  world.files.set(path, text);
  world.files.delete("grants/orders-db/alice-other.yaml");
  await world.publish();
  await world.until(({ bundle }) => bundle.lastRefusal === null);
});

test("a grant for two sessions gives two, also when two proxies share the records folder", async () => {
  const second = await world.startAnother();
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, turn) => {
      const config = turn % 2 === 0 ? {} : { port: second.port };
      return world.client({ role: "read-write", config });
    }),
  );
  const opened = tries.filter((attempt) => attempt.status === "fulfilled");
  assert.equal(opened.length, 2);
  const refused = tries.filter((attempt) => attempt.status === "rejected");
  for (const { reason } of refused) assert.match(String(reason), /sessions-spent/);
  for (const { value } of opened) await value.end();
  await second.stop();
});

test("no log, record, argument or child of the proxy holds a password, a token or a private key", async () => {
  tokens.push(await world.token());
  await world.client({ token: tokens.at(-1) ?? "" }).then((client) => client.end());
  await assert.rejects(world.client({ token: `${tokens[0]}x` }));
  const ids = await readFile(`/proc/${world.proxyPid}/task/${world.proxyPid}/children`, "utf8");
  assert.equal(ids, "", "the proxy has no children");
  const shown = [
    world.proxyLog.join(""),
    await world.recordText(),
    await readFile(`/proc/${world.proxyPid}/cmdline`, "utf8"),
  ].join("\n");
  const keys = [world.keys.token, world.keys.record, world.keys.bundle].map(({ privateJwk }) =>
    String(Reflect.get(privateJwk, "d")),
  );
  const signatures = tokens.map((token) => token.split(".")[2] ?? "");
  for (const secret of ["ro-password", "rw-password", ...keys, ...signatures]) {
    assert.ok(!shown.includes(secret), "a secret shows");
  }
});

test("after all of that every record is good", async () => {
  await world.killProxy("SIGTERM");
  const { kid, publicJwk } = world.keys.record;
  const { good, ...rest } = (await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }])).counts;
  assert.ok((good ?? 0) > 0);
  assert.deepEqual(
    Object.values(rest).filter((count) => count !== 0),
    [],
    JSON.stringify(rest),
  );
});
