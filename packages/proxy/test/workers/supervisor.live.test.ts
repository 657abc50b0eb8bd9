// Several workers start whole or not at all. What they do together is tried end to end, with real clients.
import assert from "node:assert/strict";
import cluster from "node:cluster";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { publishToFolder } from "@writ/bundle";
import { Supervisor } from "../../src/workers/supervisor.ts";
import { bundleBytes, KeptLog, recordKey, temporaryFolder, tokenKey, trust } from "../fixture.ts";

test("a port that is taken stops the start with the worker's own fault, and no worker stays behind", async (t) => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  t.after(() => holder.close());
  const address = holder.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const folder = await temporaryFolder(t);
  await publishToFolder(join(folder, "bundles"), await bundleBytes());
  const configuration = {
    bundle: { folder: join(folder, "bundles"), trust, everyMs: 3_600_000 },
    listen: { postgres: { host: "127.0.0.1", port } },
    records: { folder: join(folder, "records"), key: { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } } },
    tokens: { key: { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } } },
    stateFolder: join(folder, "state"),
    running: { workers: 2, drainMs: 1000, rest: {} },
  };
  await assert.rejects(Supervisor.start(configuration, { log: new KeptLog(), env: {} }), { code: "PROXY_LISTEN" });
  assert.deepEqual(Object.keys(cluster.workers ?? {}), []);
});
