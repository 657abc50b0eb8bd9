// Spoiled clients and a spoiled server around a real proxy, for a few seconds; `npm run fuzz` does it for hours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzzWire } from "../fuzz/wire-fuzz.ts";

test("the proxy lives and shows nothing that is masked when clients and server speak at random", async () => {
  const seed = Number(process.env["WRIT_SEED"] ?? Date.now() % 1_000_000_000);
  const { findings, connections, spoiledByServer } = await fuzzWire({ seed, seconds: 15, atOnce: 4, settles: false });
  assert.deepEqual(findings, [], `seed ${seed}`);
  assert.ok(connections > 20 && spoiledByServer > 0, `${connections} connections, ${spoiledByServer} spoiled`);
});
