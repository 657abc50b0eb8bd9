// The offline key is pinned like no other: one that could sign anything else stops the start.
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { loadConfiguration } from "../src/configuration.ts";
import { bundleKey, offlineKey } from "./fixture.ts";
import { proxyFile, proxyFolder } from "./proxy-file.ts";

interface Pinned {
  readonly kid: string;
  readonly publicJwk: object;
}

function textOf(offline: Pinned, longest = "2h", regular: Pinned = bundleKey): string {
  const pinned = `  breakGlass:
    folder: glass
    kid: ${offline.kid}
    jwk: ${JSON.stringify(offline.publicJwk)}
    longest: ${longest}
`;
  return proxyFile(regular, pinned);
}

async function load(context: TestContext, text: string) {
  const folder = await proxyFolder(context, text);
  return { folder, bundle: (await loadConfiguration(join(folder, "proxy.yaml"))).bundle };
}

test("the offline key is pinned, with its folder and how long it may give", async (context) => {
  const { folder, bundle } = await load(context, textOf(offlineKey));
  assert.equal(bundle.breakGlassFolder, join(folder, "glass"));
  const { kid, publicJwk } = offlineKey;
  assert.deepEqual(bundle.trust.breakGlass, { kid, jwk: { ...publicJwk }, longestSeconds: 7200 });
});

const relabelled = { kid: "other", publicJwk: { ...bundleKey.publicJwk, kid: "other", writ_use: "break-glass" } };

/** The last of 43 letters holds four bits of the key's 32 bytes, and two that nobody reads. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const x = String(bundleKey.publicJwk.x);
const respelt = {
  ...relabelled,
  publicJwk: {
    ...relabelled.publicJwk,
    x: x.slice(0, -1) + letters.charAt(letters.indexOf(x.charAt(x.length - 1)) + 1),
  },
};

const refusals: readonly (readonly [string, string, RegExp])[] = [
  ["a bundle key", textOf(bundleKey), /:11:10: .*is for bundles, not for break-glass bundles\. Write the public half/],
  ["a bundle key under another label", textOf(relabelled), /:11:10: this key signs regular bundles too/],
  ["a bundle key under another label, spelt another way", textOf(respelt), /this key signs regular bundles too/],
  [
    "the offline key among the others",
    textOf(offlineKey, "2h", offlineKey),
    /is for break-glass bundles, not for bundle/,
  ],
  ["the id of another key", textOf({ ...offlineKey, kid: bundleKey.kid }), /signs regular bundles too/],
  ["more than four hours", textOf(offlineKey, "5h"), /:13:14: 5h is too long\. Write 4h at most\./],
];

for (const [what, text, said] of refusals) {
  test(`${what} is refused at the start`, async (context) => {
    await assert.rejects(load(context, text), (error) => {
      assert.ok(error instanceof WritError && error.code === "PROXY_CONFIGURATION", String(error));
      assert.match(error.message, said);
      return true;
    });
  });
}
