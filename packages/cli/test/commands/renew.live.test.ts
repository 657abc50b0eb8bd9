// writ renew: the same content, later; and nothing where there is nothing.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openBundle, readFolder } from "@writ/bundle";
import { commit } from "@writ/testkit";
import { writeKey } from "../../src/key-file.ts";
import { blemishes, committed, temporaryFolder, writ } from "../fixture.ts";

test("the newest bundle is signed again, and says until when it is in force", async (t) => {
  const place = await temporaryFolder(t);
  const [folder, bundles] = [join(place, "access"), join(place, "bundles")];
  const key = await writeKey(join(place, "keys"), "bundle");
  await mkdir(folder);
  await committed(folder);
  const words = ["--repository", "77", "--store", bundles, "--key", key.privateFile];
  const keys = [{ kid: key.kid, jwk: key.publicJwk }];
  const trust = { keys, repository: "77", scope: "production", epoch: 1, minSequence: 0 };
  const latest = async () =>
    await openBundle(await readFolder(bundles), trust, { nowSeconds: Math.floor(Date.now() / 1000) });

  const empty = await writ(folder, ["renew", ...words]);
  assert.equal(empty.status, 65);
  assert.match(empty.err, /PUBLISH_LATEST/);

  await writ(folder, ["publish", ...words, "--provider", "none"]);
  const before = await latest();
  // A second: `iat` counts in seconds, and a renewal is one that is later.
  await sleep(1100);
  const said = await writ(folder, ["renew", ...words, "--commit", "HEAD"]);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(blemishes(said), []);
  const after = await latest();
  assert.ok(after.claims.iat > before.claims.iat && after.content === before.content);
  assert.match(said.out, /in force until 20/);
  assert.equal((JSON.parse((await writ(folder, ["renew", "--json", ...words])).out) as { ok: boolean }).ok, true);

  assert.match(
    (await writ(folder, ["renew", ...words, "--commit", "nowhere"])).err,
    /No commit is called nowhere here/,
  );
  commit(folder, "Not published");
  const fresh = await latest();
  const elsewhere = await writ(folder, ["renew", ...words, "--commit", "HEAD"]);
  assert.match(elsewhere.out, /nothing to do/);
  assert.equal((await latest()).digest, fresh.digest);

  const other = await writeKey(join(place, "other"), "bundle");
  const stranger = ["renew", "--repository", "77", "--store", bundles, "--key", other.privateFile];
  assert.match((await writ(folder, stranger)).err, /PUBLISH_LATEST/);
  const wrongEpoch = await writ(folder, ["renew", ...words, "--epoch", "2"]);
  assert.match(wrongEpoch.err, /PUBLISH_EPOCH/);
});
