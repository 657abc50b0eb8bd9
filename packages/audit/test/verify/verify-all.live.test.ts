// Verification against everything somebody could do to records, bundles and evidence: whatever was changed is named.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { bundleFileName, generateKey } from "@writ/bundle";
import { RecordStore } from "@writ/record";
import fc from "fast-check";
import { type VerifyAnswer, type VerifyWish, verifyAll } from "../../src/verify/verify-all.ts";
import { facts, latest, startSeconds, VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
/** Everything that may be harmed, by path. */
let files: readonly string[];

before(async () => {
  world = await VerifyWorld.make();
  const all = await Promise.all(
    ["records", "bundles"].map(async (part) => {
      const entries = await readdir(world.at(part), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  files = all.flat().sort();
});
after(() => world.close());

/** The answer without a clone, which has a test of its own. `listing`: the place can say what lies in it. */
async function verified(listing: boolean): Promise<VerifyAnswer> {
  const { clone: _, ...wished } = world.wish(world.folder).archive;
  const archive = listing ? { ...wished, ...(await listingOf(world.at("bundles"))) } : wished;
  return await world.verify(world.folder, { archive });
}

async function listingOf(folder: string) {
  const names = await readdir(folder);
  const digests = (end: string) =>
    names
      .filter((name) => name.startsWith("sha256-") && name.endsWith(end))
      .map((name) => name.slice(0, -end.length).replace("-", ":"));
  return { listed: digests(".tar.gz"), listedEvidence: digests(".evidence.json") };
}

/** By its name, or by the session's or journal's that the name is made of. */
function names(told: readonly { readonly where: string }[], path: string): boolean {
  const named = basename(path).replace(/\.jsonl$/, "");
  return told.some(({ where }) => where.replace(/:\d+$/, "").endsWith(named));
}

/** Harms files, verifies, and puts back what was there. */
async function harmed(paths: readonly string[], harm: () => Promise<void>, listing = true): Promise<VerifyAnswer> {
  const kept = await Promise.all(paths.map((path) => readFile(path)));
  try {
    await harm();
    return await verified(listing);
  } finally {
    for (const [at, path] of paths.entries()) {
      await rm(path, { recursive: true, force: true });
      await writeFile(path, kept[at] ?? "");
    }
  }
}

function assertNamed(answer: VerifyAnswer, paths: readonly string[], how: string): void {
  assert.equal(answer.verdict, "wrong", `${how} of ${paths.join(", ")}`);
  assertSaid(answer, { told: answer.findings, paths, how });
}

/** A journal that has no end any more looks like that of a proxy that was killed: named, and not proved. */
function assertNamedOrDoubted(answer: VerifyAnswer, paths: readonly string[], how: string): void {
  assert.notEqual(answer.verdict, "proved", `${how} of ${paths.join(", ")}`);
  assertSaid(answer, { told: [...answer.findings, ...answer.unproved], paths, how });
}

interface Said {
  readonly told: readonly { readonly where: string }[];
  readonly paths: readonly string[];
  readonly how: string;
}

function assertSaid(answer: VerifyAnswer, { told, paths, how }: Said): void {
  const said = JSON.stringify([answer.findings, answer.unproved], undefined, 1);
  for (const path of paths) assert.ok(names(told, path), `${how}: ${basename(path)} is not named in ${said}`);
}

test("records, decisions, bundles and evidence as they were are proved, with nothing left out", async () => {
  const answer = await world.verify(world.folder);
  assert.deepEqual([answer.verdict, answer.findings, answer.unproved], ["proved", [], []]);
  assert.deepEqual(answer.decisions, {
    sessions: { proved: 5, own: 0, wrong: 0, unproved: 0 },
    statements: { proved: 7, own: 1, wrong: 0, unproved: 0 },
    bundles: 3,
    engines: 3,
  });
  assert.deepEqual(answer.bundles, { count: 4, chained: 4, whole: true, rebuilt: 4, breakGlass: 0 });
  assert.deepEqual(answer.evidence, { documents: 3, versions: 5, approvals: 1, without: 0 });
  assert.match(answer.notGiven.map(({ says }) => says).join(), /^no --ask-again: who approved is told as/);
});

test("with any one byte changed, verification says which file was changed", async () => {
  const byte = fc.record({
    file: fc.nat(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    flip: fc.integer({ min: 1, max: 255 }),
    listing: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(byte, async ({ file, at, flip, listing }) => {
      const path = files[file % files.length] ?? "";
      const bytes = await readFile(path);
      const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
      const changed = Buffer.from(bytes);
      changed[place] = (bytes[place] ?? 0) ^ flip;
      const answer = await harmed([path], () => writeFile(path, changed), listing);
      assertNamed(answer, [path], `byte ${place} ^ ${flip}`);
    }),
    { numRuns: 100 },
  );
});

test("every byte of a gzip header counts, though none of them changes what is in it", async () => {
  const bundles = files.filter((path) => path.endsWith(".tar.gz"));
  for (const path of [bundles[0] ?? "", world.at("bundles", latest)]) {
    const bytes = await readFile(path);
    for (let at = 0; at < 10; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ 1;
      assertNamed(await harmed([path], () => writeFile(path, changed)), [path], `byte ${at} of the header`);
    }
  }
});

test("files cut short, made longer, emptied or removed are named", async () => {
  for (const path of files) {
    const bytes = await readFile(path);
    for (const cut of [0, 1, bytes.length >> 1, bytes.length - 1]) {
      const answer = await harmed([path], () => writeFile(path, bytes.subarray(0, cut)));
      assertNamedOrDoubted(answer, [path], `cut to ${cut}`);
    }
    for (const more of ["\n", "{}\n", "\0"]) {
      const longer = Buffer.concat([bytes, Buffer.from(more)]);
      assertNamed(await harmed([path], () => writeFile(path, longer)), [path], "something behind the end");
    }
    assertNamedOrDoubted(await harmed([path], () => unlink(path)), [path], "removed");
  }
});

test("files that changed places are named, both of them", async () => {
  for (const [at, path] of files.entries()) {
    const other = files[(at + 1) % files.length] ?? "";
    const [bytes, others] = [await readFile(path), await readFile(other)];
    if (bytes.equals(others)) continue;
    const answer = await harmed([path, other], async () => {
      await writeFile(path, others);
      await writeFile(other, bytes);
    });
    assert.equal(answer.verdict, "wrong");
    // The newest in the place of the one before it: a publisher that broke off would leave the same.
    assertNamedOrDoubted(answer, [path, other], "changed places");
  }
});

test("links and folders in the place of a file are named, and the rest is still verified", async () => {
  for (const path of files) {
    const answer = await harmed([path], async () => {
      await rename(path, `${path}.elsewhere`);
      await symlink(`${path}.elsewhere`, path);
    });
    await rm(`${path}.elsewhere`, { force: true });
    assertNamed(answer, [path], "a link");
  }
});

test("a lie that is chained and signed anew is found by asking the bundle again", async () => {
  const path = files.find((file) => /records\/2026/.test(file)) ?? "";
  const { privateJwk, publicJwk, kid } = await generateKey("record");
  const lied = world.at("lied");
  const store = await RecordStore.open({ folder: lied, key: { kid, jwk: privateJwk } });
  const lines = (await readFile(path, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const record = await store.start(lines[0]);
  for (const line of lines) {
    if (line.type === "redecide") record.append(line);
    // What was refused is said to have been allowed.
    if (line.type === "statement" && line.by === undefined) record.append({ ...line, decision: "allow", reasons: [] });
  }
  await record.end(lines.at(-2));
  await store.close();
  const keys = [world.recordKey, { kid, jwk: publicJwk }];
  const answer = await world.verify(world.folder, { records: { folder: lied, keys } });
  assert.equal(answer.records?.counts.good, 1);
  assert.deepEqual(
    answer.findings.map(({ part, code, line }) => [part, code, line]),
    [
      ["decisions", "decided-otherwise", 3],
      ["decisions", "decided-otherwise", 5],
      ["decisions", "decided-otherwise", 6],
    ],
  );
  assert.match(answer.findings[0]?.says ?? "", /^Recorded is allow; the bundle says deny \(/);
});

test("what is let through after its session was denied is found, whatever the statement's own answer is", async () => {
  const texts = await Promise.all(
    files.filter((file) => /records\/2026/.test(file)).map((file) => readFile(file, "utf8")),
  );
  const ofText = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  const lines = texts.map(ofText).find(([start]) => start.grantAsked !== true) ?? [];
  const { privateJwk, publicJwk, kid } = await generateKey("record");
  const folder = world.at("after");
  const store = await RecordStore.open({ folder, key: { kid, jwk: privateJwk } });
  const record = await store.start(lines[0]);
  for (const line of lines) if (line.type === "redecide") record.append(line);
  const denied = lines.findLast(({ type }) => type === "redecide");
  assert.equal(denied.decision, "deny");
  const allowed = lines.findLast(({ type, decision }) => type === "statement" && decision === "allow");
  record.append({ ...allowed, now: denied.now, revision: denied.revision });
  await record.end(lines.at(-2));
  await store.close();
  const keys = [world.recordKey, { kid, jwk: publicJwk }];
  const answer = await world.verify(world.folder, { records: { folder, keys } });
  assert.deepEqual(
    answer.findings.map(({ code, says }) => [code, says]),
    [["decided-otherwise", "It was let through after its session had been denied."]],
  );
});

test("without the bundle that decided, decisions are not proved, and nothing is called wrong", async () => {
  const archive = { ...world.wish(world.folder).archive, listed: [] };
  const store = { ...archive.store, read: async () => undefined };
  const answer = await world.verify(world.folder, { archive: { ...archive, store } });
  assert.deepEqual(
    answer.findings.map(({ part, code }) => [part, code]),
    [["bundles", "gap"]],
  );
  assert.deepEqual(answer.unproved.find(({ code }) => code === "no-bundle")?.count, 5);
  assert.equal(answer.decisions?.statements.proved, 0);
});

test("keys that were not given leave things unproved, and say so", async () => {
  const { publicJwk, kid } = await generateKey("record");
  const records = { folder: world.at("records"), keys: [{ kid, jwk: publicJwk }] };
  const answer = await world.verify(world.folder, { records });
  assert.deepEqual([answer.verdict, answer.findings], ["not-proved", []]);
  assert.deepEqual(
    answer.unproved.map(({ code, count }) => [code, count]),
    [["unknown-key", 3]],
  );
  const other = await generateKey("bundle");
  const archive = world.wish(world.folder).archive;
  const trust = { ...archive.trust, keys: [{ kid: other.kid, jwk: other.publicJwk }] };
  const bundles = await world.verify(world.folder, { archive: { ...archive, trust } });
  assert.deepEqual([bundles.verdict, bundles.findings], ["not-proved", []]);
  assert.ok(bundles.unproved.some(({ part, code }) => part === "bundles" && code === "unknown-key"));
});

test("a retired key is good for what it signed before, and for nothing after", async () => {
  const { archive } = world.wish(world.folder);
  const retired = (notAfter: string) => ({
    ...archive,
    trust: { ...archive.trust, keys: archive.trust.keys.map((key) => ({ ...key, notAfter })) },
  });
  assert.equal((await world.verify(world.folder, { archive: retired("2026-11-22") })).verdict, "proved");
  assert.equal((await world.verify(world.folder, { archive: retired("2026-11-21") })).verdict, "not-proved");
});

test("a bundle of another repository is refused, whatever signed it", async () => {
  const { archive } = world.wish(world.folder);
  const answer = await world.verify(world.folder, {
    archive: { ...archive, trust: { ...archive.trust, repository: "778" } },
  });
  assert.equal(answer.verdict, "wrong");
  assert.match(answer.findings[0]?.says ?? "", /BUNDLE_FOREIGN/);
});

test("what is given alone is verified alone, and the answer says what was not given", async () => {
  const { records } = world.wish(world.folder);
  const alone = await verifyAll({ records });
  assert.deepEqual([alone.verdict, alone.decisions, alone.bundles], ["proved", null, null]);
  assert.deepEqual(
    alone.notGiven.map(({ part }) => part),
    ["decisions", "bundles"],
  );
  const archive = await verifyAll({ archive: world.wish(world.folder).archive });
  assert.deepEqual([archive.verdict, archive.records], ["proved", null]);
});

test("a session that hangs on a signed bundle in no chain is told", async () => {
  const aside = await VerifyWorld.make();
  try {
    const { current } = aside.authority;
    assert.ok(current !== undefined);
    const before = await readFile(aside.at("bundles", latest));
    const forked = await aside.sign({ iat: startSeconds + 4000 });
    await writeFile(aside.at("bundles", latest), before);
    const { archive } = aside.wish(aside.folder);
    const store = await RecordStore.open({ folder: aside.at("records"), key: aside.signer });
    aside.authority.current = aside.granted;
    aside.authority.ms = (startSeconds + 10) * 1000;
    const session = await aside.open(store);
    await aside.run(session, facts());
    aside.authority.swap(forked);
    await session.close();
    await store.close();
    const answer = await aside.verify(aside.folder, { archive: { ...archive, listed: [forked.digest] } });
    const told = answer.findings.map(({ code, where }) => [code, where]);
    assert.deepEqual(told, [
      ["off-chain", bundleFileName(forked.digest)],
      // The proxy remembers it.
      ["set-back", latest],
    ]);
  } finally {
    await aside.close();
  }
});

test("a newest bundle that was set back is told, by what lies beside it and by what a proxy remembers", async () => {
  const named = await listingOf(world.at("bundles"));
  const digests = [...named.listed];
  const chain = await Promise.all(
    digests.map(async (digest) => [digest, await readFile(world.at("bundles", bundleFileName(digest)))] as const),
  );
  const newest = await readFile(world.at("bundles", latest));
  const older = chain.filter(([, bytes]) => !bytes.equals(newest));
  let doubted = 0;
  for (const [digest, bytes] of older) {
    for (const listing of [true, false]) {
      const answer = await harmed(
        [world.at("bundles", latest)],
        () => writeFile(world.at("bundles", latest), bytes),
        listing,
      );
      assertNamedOrDoubted(answer, listing ? [latest] : [], `latest is ${digest}`);
    }
    const { clone: _, ...archive } = { ...world.wish(world.folder).archive, ...named };
    const alone = await harmedArchive(bytes, archive);
    assert.notEqual(alone.verdict, "proved");
    if (alone.verdict === "not-proved") doubted += 1;
  }
  assert.equal(doubted, 1);
});

/** Without records: nothing but what lies in the archive speaks. */
async function harmedArchive(bytes: Uint8Array, archive: NonNullable<VerifyWish["archive"]>): Promise<VerifyAnswer> {
  const path = world.at("bundles", latest);
  const kept = await readFile(path);
  try {
    await writeFile(path, bytes);
    return await verifyAll({ archive });
  } finally {
    await writeFile(path, kept);
  }
}

test("a folder without a journal proves nothing", async () => {
  const folder = await mkdtemp(join(world.folder, "empty-"));
  const answer = await verifyAll({ records: { folder, keys: [world.recordKey] } });
  assert.deepEqual([answer.verdict, answer.unproved.map(({ code }) => code)], ["not-proved", ["no-records"]]);
});

test("a use of a grant that was taken twice is told, though its file is there again", async () => {
  const folder = await mkdtemp(join(world.folder, "twice-"));
  for (const again of [false, true]) {
    const store = await RecordStore.open({ folder, key: world.signer });
    assert.equal(await store.claim("orders-db/alice@1", 1), true);
    assert.equal(await store.claim("orders-db/alice@1", 1), false);
    await store.close();
    const answer = await verifyAll({ records: { folder, keys: [world.recordKey] } });
    assert.equal(answer.verdict, again ? "wrong" : "proved");
    if (again) assert.match(answer.findings[0]?.says ?? "", /^Use 1 of orders-db\/alice@1 was taken twice/);
    await rm(join(folder, "claims"), { recursive: true });
  }
});
