// Bundles that must not be taken: the last good one stays in force and the status says why.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { generateKey, publishToFolder } from "@writ/bundle";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.stop());

async function refusedAs(code: RegExp, publish: () => Promise<unknown>): Promise<void> {
  const before = (await world.status()).bundle.seq;
  await publish();
  await world.until(({ bundle }) => bundle.lastRefusal !== null && code.test(bundle.lastRefusal.code));
  assert.equal((await world.status()).bundle.seq, before);
  const client = await world.client();
  assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
  await client.end();
  await world.publish();
  await world.until(({ bundle }) => bundle.lastRefusal === null && bundle.seq !== before);
}

async function latest(): Promise<Buffer> {
  return await readFile(world.at("bundles", "latest.tar.gz"));
}

test("an altered bundle is refused", async () => {
  await refusedAs(/ALTERED|MALFORMED/, async () => {
    const plain = gunzipSync(await latest());
    const at = plain.indexOf("alice");
    plain.write("mally", at);
    await publishToFolder(world.at("bundles"), gzipSync(plain));
  });
});

test("a truncated bundle is refused", async () => {
  await refusedAs(/BUNDLE_/, async () => {
    const bytes = await latest();
    await writeFile(world.at("bundles", "latest.tar.gz"), bytes.subarray(0, bytes.length >> 1));
  });
});

test("a bundle signed by another key is refused", async () => {
  await refusedAs(/KEY|SIGNATURE/, async () => {
    const own = world.keys.bundle;
    (world.keys as { bundle: typeof own }).bundle = await generateKey("bundle");
    await world.publish();
    (world.keys as { bundle: typeof own }).bundle = own;
  });
});

test("an older bundle, rightly signed, is refused", async () => {
  await refusedAs(/ROLLBACK|FORKED/, () => world.publish({ seq: 1 }));
});

test("a bundle for another scope or repository is refused", async () => {
  await refusedAs(/FOREIGN/, () => world.publish({ scope: "staging" }));
  await refusedAs(/FOREIGN/, () => world.publish({ repository: "2" }));
});

test("a bundle that has ended is refused", async () => {
  await refusedAs(/EXPIRED/, () => world.publish({ nowSeconds: Math.floor(Date.now() / 1000) - 100, lifeSeconds: 10 }));
});

test("a bundle from the future is refused", async () => {
  await refusedAs(/FUTURE/, () => world.publish({ nowSeconds: Math.floor(Date.now() / 1000) + 7200 }));
});

test("a proxy that starts again takes its last good bundle when the place is empty, and never an older one", async () => {
  const { seq } = (await world.status()).bundle;
  const older = await world.publish({ seq: 1 });
  assert.ok(older.byteLength > 0);
  await world.killProxy("SIGKILL");
  await world.startProxy();
  assert.equal((await world.status()).bundle.seq, seq);
  assert.match((await world.status()).bundle.lastRefusal?.code ?? "", /ROLLBACK|FORKED/);
  const client = await world.client();
  await client.end();
});
