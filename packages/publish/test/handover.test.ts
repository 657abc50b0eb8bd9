// A handover folder between two jobs, and everything that somebody could do to it on the way.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { canonicalJson, digestOfBytes } from "@writ/bundle";
import { readPublication, writePublication } from "@writ/publish";
import fc from "fast-check";
import { publicationOf, refused, temporaryFolder } from "./fixture.ts";

const files = ["data.json", "evidence.json", "manifest.json", "policy.wasm", "publication.json"];

test("a publication comes out as it went in, with and without evidence", async (context) => {
  for (const evidence of [true, false]) {
    const folder = join(temporaryFolder(context), "new");
    const publication = await publicationOf({ evidence });
    const digest = await writePublication(folder, publication);
    assert.match(digest, /^sha256:[0-9a-f]{64}$/);
    const wanted = evidence ? files : files.filter((name) => name !== "evidence.json");
    assert.deepEqual(readdirSync(folder).sort(), wanted);
    const read = await readPublication(folder, digest);
    assert.deepEqual(read.claims, publication.claims);
    assert.deepEqual(
      [read.unsigned.data, read.unsigned.manifest, read.unsigned.wasm, read.evidence].map((part) => part && [...part]),
      [...Object.values(publication.unsigned), publication.evidence].map((part) => part && [...part]),
    );
  }
});

test("writing the same again gives the same digest, and no name is hidden from an artifact", async (context) => {
  const folder = temporaryFolder(context);
  const publication = await publicationOf();
  assert.equal(await writePublication(folder, publication), await writePublication(folder, publication));
  assert.ok(readdirSync(folder).every((name) => !name.startsWith(".")));
});

test("any one byte changed, added or cut, of any file, is refused", async (context) => {
  const folder = temporaryFolder(context);
  const digest = await writePublication(folder, await publicationOf());
  const property = fc.asyncProperty(
    fc.constantFrom(...files),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    fc.constantFrom("change", "add", "cut"),
    async (name, at, by, how) => {
      const path = join(folder, name);
      const good = readFileSync(path);
      const bad = Buffer.from(good);
      const place = at % good.length;
      bad[place] = (bad[place] ?? 0) ^ by;
      if (how === "change") writeFileSync(path, bad);
      if (how === "add")
        writeFileSync(path, Buffer.concat([good.subarray(0, place), Buffer.of(by), good.subarray(place)]));
      if (how === "cut") writeFileSync(path, Buffer.concat([good.subarray(0, place), good.subarray(place + 1)]));
      try {
        await refused(readPublication(folder, digest), "PUBLISH_HANDOVER");
      } finally {
        writeFileSync(path, good);
      }
    },
  );
  await fc.assert(property, { numRuns: 150 });
  await readPublication(folder, digest);
});

test("any claim changed together with its list is refused, since the digest travels by another way", async (context) => {
  const folder = temporaryFolder(context);
  const digest = await writePublication(folder, await publicationOf());
  const path = join(folder, "publication.json");
  const list = JSON.parse(readFileSync(path, "utf8")) as { claims: Record<string, unknown> };
  for (const [name, value] of [
    ["seq", 99],
    ["scope", "staging"],
    ["lifeSeconds", 1e6],
    ["prev", `sha256:${"0".repeat(64)}`],
  ]) {
    const changed = canonicalJson({ ...list, claims: { ...list.claims, [String(name)]: value } });
    writeFileSync(path, changed);
    await refused(readPublication(folder, digest), "PUBLISH_HANDOVER");
    assert.notEqual(await digestOfBytes(changed), digest);
  }
});

test("a file too many, too few, a link and a folder are refused", async (context) => {
  const fresh = async () => {
    const folder = temporaryFolder(context);
    return { folder, digest: await writePublication(folder, await publicationOf()) };
  };
  const extra = await fresh();
  writeFileSync(join(extra.folder, "run.sh"), "#!/bin/sh\n");
  await refused(readPublication(extra.folder, extra.digest), "PUBLISH_HANDOVER");
  await refused(writePublication(extra.folder, await publicationOf()), "PUBLISH_HANDOVER");

  for (const name of files) {
    const less = await fresh();
    rmSync(join(less.folder, name));
    await refused(readPublication(less.folder, less.digest), "PUBLISH_HANDOVER");

    const linked = await fresh();
    const elsewhere = join(temporaryFolder(context), name);
    writeFileSync(elsewhere, readFileSync(join(linked.folder, name)));
    rmSync(join(linked.folder, name));
    symlinkSync(elsewhere, join(linked.folder, name));
    await refused(readPublication(linked.folder, linked.digest), "BUNDLE_STORE");
  }
});

test("a file that is far too large is refused before it is read", async (context) => {
  const folder = temporaryFolder(context);
  const digest = await writePublication(folder, await publicationOf());
  truncateSync(join(folder, "policy.wasm"), 8 * 2 ** 30);
  await refused(readPublication(folder, digest), "BUNDLE_OVERSIZED");
  truncateSync(join(folder, "publication.json"), 8 * 2 ** 30);
  await refused(readPublication(folder, digest), "BUNDLE_OVERSIZED");
});

test("a list of another release is refused by name", async (context) => {
  const folder = temporaryFolder(context);
  await writePublication(folder, await publicationOf());
  const list = canonicalJson({ format: 2 });
  writeFileSync(join(folder, "publication.json"), list);
  const error = await refused(readPublication(folder, await digestOfBytes(list)), "PUBLISH_HANDOVER");
  assert.match(error.detail, /different Writ releases/);
});
