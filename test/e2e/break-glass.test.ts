// The night without GitHub, whole: a grant signed on a laptop from what a proxy remembers, put into its folder, used
// under the masks of everybody, kept over kill -9, ended by taking the file away; and what the record says of it.
import assert from "node:assert/strict";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { generateKey } from "@writ/bundle";
import { commands, run } from "@writ/cli";
import { listRecords, readRecord } from "@writ/record";
import { bob, instant, World } from "./world.ts";

let world: World;
const offline = await generateKey("break-glass");

before(async () => {
  const pinned = `{ folder: glass, kid: ${offline.kid}, jwk: ${JSON.stringify(offline.publicJwk)}, longest: 1h }`;
  world = await World.start({ every: `1s\n  breakGlass: ${pinned}` });
  await mkdir(world.at("glass"));
  await writeFile(world.at("break-glass.jwk"), JSON.stringify(offline.privateJwk), { mode: 0o600 });
  await writeFile(world.at("bundle.public.jwk"), JSON.stringify(world.keys.bundle.publicJwk));
});
after(() => world.stop());

/** `writ break-glass sign` for bob, from what the proxy remembers; its file's place. */
async function signForBob(): Promise<string> {
  await mkdir(world.at("orders-db"), { recursive: true });
  const grant = `to: { user: ${bob} }\nrole: read-only\nwhy: INC-1, GitHub is down\nuntil: ${instant(1800)}\n`;
  await writeFile(world.at("orders-db", "bob.yaml"), grant);
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const status = await run(
    commands,
    [
      ...["break-glass", "sign", "--bundle", "records/state/last-good.tar.gz", "--key", "break-glass.jwk"],
      ...["--public", "bundle.public.jwk", "--repository", "1", "--grant", "orders-db/bob.yaml", "--for", "30m"],
    ],
    { out: stream, err: stream, env: {}, folder: world.folder, stop: new AbortController().signal },
  );
  assert.equal(status, 0, said.join(""));
  return world.at("break-glass", "break-glass.tar.gz");
}

interface WithBreakGlass {
  readonly bundle: { readonly breakGlass: { readonly inForce: boolean } | null };
}

const untilInForce = (wanted: boolean) =>
  world.until((status) => (status as unknown as WithBreakGlass).bundle.breakGlass?.inForce === wanted);

test("a grant of the offline key is used, under the masks of everybody, and ends with its file", async () => {
  await assert.rejects(world.client({ person: bob }), /grant|access/i);
  await rename(await signForBob(), join(world.at("glass"), "break-glass.tar.gz"));
  await untilInForce(true);
  const client = await world.client({ person: bob });
  const { rows } = await client.query("SELECT ssn FROM customers WHERE ssn IS NOT NULL LIMIT 1");
  assert.match(rows[0].ssn, /\*/);
  await client.end();

  await world.killProxy("SIGKILL");
  await world.startProxy();
  await untilInForce(true);
  const again = await world.client({ person: bob });
  const ended = new Promise<Error>((resolve) => again.on("error", resolve));
  await rm(world.at("glass", "break-glass.tar.gz"));
  assert.match((await ended).message, /This was break-glass access \(orders-db\/break-glass-bob\)/);
  await untilInForce(false);
  await assert.rejects(world.client({ person: bob }), /grant|access/i);
});

test("the record of such a session says so in its first line", async () => {
  const headers: boolean[] = [];
  for (const { session } of await listRecords(world.at("records"), { limit: 50 })) {
    for await (const line of readRecord(world.at("records"), session)) {
      const event = line as unknown as { type: string; grant: string; bundle: { breakGlass?: true } };
      if (event.type !== "session-start") continue;
      assert.equal(event.grant, "orders-db/break-glass-bob");
      headers.push(event.bundle.breakGlass === true);
    }
  }
  assert.deepEqual(headers, [true, true]);
});
