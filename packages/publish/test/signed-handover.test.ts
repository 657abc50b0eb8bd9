// From signing to storing: the digest names the bundle, the bundle names its evidence, and nothing else gets through.
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { generateKey } from "@writ/bundle";
import { readSigned, writeSigned } from "@writ/publish";
import fc from "fast-check";
import { nowSeconds, refused, signedOf, temporaryFolder, trust } from "./fixture.ts";

const options = { trust, nowSeconds };

test("a signed publication comes out as it went in, with and without evidence", async (context) => {
  for (const evidence of [true, false]) {
    const folder = join(temporaryFolder(context), "new");
    const signed = await signedOf({ evidence });
    await writeSigned(folder, signed);
    const read = await readSigned(folder, signed.digest, options);
    assert.deepEqual(read.claims, signed.claims);
    assert.deepEqual([...read.bytes], [...signed.bytes]);
    assert.deepEqual(read.evidence && [...read.evidence], signed.evidence && [...signed.evidence]);
  }
});

test("any one byte of bundle or evidence changed is refused", async (context) => {
  const folder = temporaryFolder(context);
  const signed = await signedOf();
  await writeSigned(folder, signed);
  const property = fc.asyncProperty(
    fc.constantFrom("bundle.tar.gz", "evidence.json"),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    async (name, at, by) => {
      const path = join(folder, name);
      const good = readFileSync(path);
      const bad = Buffer.from(good);
      bad[at % good.length] = (bad[at % good.length] ?? 0) ^ by;
      writeFileSync(path, bad);
      try {
        await refused(readSigned(folder, signed.digest, options), "PUBLISH_HANDOVER");
      } finally {
        writeFileSync(path, good);
      }
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test("another bundle, another key, a file too many and one too few are refused", async (context) => {
  const folder = temporaryFolder(context);
  const signed = await signedOf();
  await writeSigned(folder, signed);
  await refused(readSigned(folder, (await signedOf({ seq: 2 })).digest, options), "PUBLISH_HANDOVER");
  const { kid, publicJwk } = await generateKey("bundle");
  const other = { ...options, trust: { ...trust, keys: [{ kid, jwk: publicJwk }] } };
  await refused(readSigned(folder, signed.digest, other), "BUNDLE_KEY");
  writeFileSync(join(folder, "more"), "");
  await refused(readSigned(folder, signed.digest, options), "PUBLISH_HANDOVER");
  await refused(writeSigned(folder, signed), "PUBLISH_HANDOVER");
  rmSync(join(folder, "more"));
  rmSync(join(folder, "evidence.json"));
  await refused(readSigned(folder, signed.digest, options), "PUBLISH_HANDOVER");
});
