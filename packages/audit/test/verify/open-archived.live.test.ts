// Break-glass bundles in an archive: proved by the offline key beside the bundle they add to, and by no other key.
import assert from "node:assert/strict";
import { readdir, readFile, rm } from "node:fs/promises";
import { after, before, test } from "node:test";
import { bundleFileName, generateKey } from "@writ/bundle";
import { RecordStore } from "@writ/record";
import type { VerifyAnswer } from "../../src/verify/verify-all.ts";
import { facts, latest, VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
const offline = await generateKey("break-glass");
/** Of the bundle that the session below was decided under. */
let digest: string;

before(async () => {
  world = await VerifyWorld.make();
  world.authority.ms += 60_000;
  const broken = await world.breakGlass(offline);
  digest = broken.digest;
  world.authority.current = broken.evaluator;
  world.authority.ms += 10_000;
  const store = await RecordStore.open({ folder: world.at("records"), key: world.signer });
  const session = await world.open(store);
  await world.run(session, facts());
  await world.run(session, facts({ kinds: ["ddl"], tags: ["drop"], reads: [] }));
  await session.close();
  await store.close();
});
after(() => world.close());

interface Pinned {
  readonly kid: string;
  readonly jwk: object;
  readonly longestSeconds: number;
}

const pinned: Pinned = { kid: offline.kid, jwk: offline.publicJwk, longestSeconds: 14_400 };

async function verified(breakGlass: readonly Pinned[], listed: readonly string[] = []): Promise<VerifyAnswer> {
  const { archive } = world.wish(world.folder);
  return await world.verify(world.folder, { archive: { ...archive, listed, trust: { ...archive.trust, breakGlass } } });
}

function codes({ findings, unproved }: VerifyAnswer): readonly (readonly string[])[] {
  return [findings, unproved].map((told) => told.map(({ part, code }) => `${part} ${code}`));
}

test("a session under a break-glass bundle is proved by the offline key", async () => {
  for (const listed of [[], [digest]]) {
    const answer = await verified([pinned], listed);
    assert.deepEqual(codes(answer), [[], []]);
    assert.equal(answer.verdict, "proved");
    assert.deepEqual(answer.decisions?.sessions, { proved: 6, own: 0, wrong: 0, unproved: 0 });
    assert.deepEqual(answer.decisions?.statements, { proved: 9, own: 1, wrong: 0, unproved: 0 });
    assert.equal(answer.bundles?.breakGlass, listed.length);
  }
});

test("without the offline key, or with another, it is not proved", async () => {
  const other = await generateKey("break-glass");
  const stranger = { kid: other.kid, jwk: other.publicJwk, longestSeconds: 14_400 };
  for (const keys of [[], [stranger]]) {
    const answer = await verified(keys, [digest]);
    assert.deepEqual(codes(answer), [[], ["bundles unknown-key", "decisions bundle-refused", "decisions no-view"]]);
  }
});

test("a key of another use opens no break-glass bundle, and the offline key no regular one", async () => {
  const asRegular = { ...pinned, jwk: { ...offline.publicJwk, writ_use: "bundle" } };
  assert.equal((await verified([asRegular], [digest])).verdict, "wrong");
  const { archive } = world.wish(world.folder);
  const keys = [{ kid: offline.kid, jwk: offline.publicJwk }];
  const trust = { ...archive.trust, keys: [...archive.trust.keys, ...keys] };
  const answer = await world.verify(world.folder, { archive: { ...archive, listed: [digest], trust } });
  assert.deepEqual(codes(answer)[0], ["bundles altered"]);
  const bytes = await readFile(world.at("bundles", bundleFileName(digest)));
  const store = {
    ...archive.store,
    read: async (name: string, most: number) =>
      name === latest ? { bytes, etag: undefined } : await archive.store.read(name, most),
  } as typeof archive.store;
  const trusted = { ...archive.trust, breakGlass: [pinned] };
  const newest = await world.verify(world.folder, { archive: { ...archive, store, trust: trusted } });
  assert.notEqual(newest.verdict, "proved");
  assert.ok(newest.unproved.some(({ part, code }) => part === "bundles" && code === "unknown-key"));
});

test("what its proxies pinned as the longest counts: a decision after that is another", async () => {
  const answer = await verified([{ ...pinned, longestSeconds: 1 }], [digest]);
  assert.equal(answer.verdict, "wrong");
  assert.equal(answer.findings[0]?.code, "decided-otherwise");
});

test("one that takes other claims than the bundle below it, or whose base is gone, is wrong", async () => {
  for (const over of [{ seq: 2 }, { iat: Math.floor(world.authority.ms / 1000) - 1e6 }, { commit: "0".repeat(40) }]) {
    await assert.rejects(world.breakGlass(offline, over));
  }
  const { archive } = world.wish(world.folder);
  const listed = (await readdir(world.at("bundles"))).flatMap((name) => {
    const hex = /^sha256-([0-9a-f]{64})\.tar\.gz$/.exec(name)?.[1];
    return hex === undefined ? [] : [`sha256:${hex}`];
  });
  const trust = { ...archive.trust, breakGlass: [pinned] };
  const answer = await world.verify(world.folder, { archive: { ...archive, listed, trust } });
  const told = answer.findings.filter(({ says }) => says.startsWith("BUNDLE_BREAK_GLASS"));
  assert.ok(told.length >= 2, JSON.stringify(answer.findings));
  await rm(world.at("bundles", latest));
  const { findings } = await verified([pinned], [digest]);
  assert.ok(findings.some(({ where }) => where === latest));
});
