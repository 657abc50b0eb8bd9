// A proxy's bundles from a web server: what the keeper makes of one that lies.
import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { BundleState, openBundle } from "@writ/bundle";
import { openBundlePlace } from "../src/bundle-place.ts";
import { ProxyClock } from "../src/clock.ts";
import { BundleKeeper } from "../src/keeper.ts";
import { bundleBytes, KeptLog, noon, noonMs, temporaryFolder, trust } from "./fixture.ts";

/** As a web server with files does: an ETag, and 304 to whoever has it. */
function file(content: Uint8Array, etag: string): RequestListener {
  return (request, response) => {
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, "content-length": content.length }).end(content);
  };
}

test("a stale cache that serves yesterday's bundle now and then changes nothing", {
  timeout: 60_000,
}, async (context) => {
  const [seven, eight] = [await bundleBytes({ seq: 7 }), await bundleBytes({ seq: 8 })];
  const hands = { answer: file(seven, '"7"') };
  const server = createServer((request, response) => hands.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const bundles = openBundlePlace({ server: { url: `http://127.0.0.1:${port}/acme/` } }, {});
  context.after(() => {
    bundles.close();
    server.closeAllConnections();
    server.close();
  });
  const log = new KeptLog();
  const keeper = await BundleKeeper.start({
    trust,
    read: (again) => bundles.read(again),
    readFirst: (digest) => bundles.readFirst(digest),
    state: await BundleState.open(await temporaryFolder(context)),
    clock: new ProxyClock(() => noonMs),
    everyMs: 3_600_000,
    log,
  });
  context.after(() => keeper.close());
  assert.equal(keeper.evaluator()?.seq, 7);
  for (const [content, etag] of [
    [eight, '"8"'],
    [seven, '"7"'],
    [eight, '"8"'],
    [seven, '"7"'],
  ] as const) {
    hands.answer = file(content, etag);
    await keeper.look();
    assert.equal(keeper.evaluator()?.seq, 8);
  }
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
  hands.answer = (_request, response) => void response.writeHead(500).end();
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 8, "a server that fails keeps the last good one");
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_SERVER");
  await keeper.look();
  hands.answer = file(seven, '"7"');
  await keeper.look();
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK", "what it has is refused as before");
  hands.answer = file(eight, '"8"');
  await keeper.look();
  assert.equal(keeper.status().lastRefusal, null);
  hands.answer = (_request, response) => void response.writeHead(500).end();
  await keeper.look();
  hands.answer = file(eight, '"8"');
  await keeper.look();
  assert.equal(keeper.status().lastRefusal, null, "a server that works again is no fault any more");
  assert.equal((await openBundle(eight, trust, { nowSeconds: noon })).digest, keeper.evaluator()?.digest);
});
