// Verification against what an attacker, a crash or a live proxy does to a records folder.
import assert from "node:assert/strict";
import { appendFile, copyFile, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { journalPath, listJournals } from "../src/journal.ts";
import { openSigningKey } from "../src/keys.ts";
import { encodeLine, encodeSignedLine, hashLine, noHash } from "../src/line.ts";
import { RecordStore } from "../src/record-store.ts";
import { sessionPath } from "../src/session-files.ts";
import { verifyRecords } from "../src/verify.ts";
import { end, header, key, makeKey, statement, temporaryFolder } from "./fixtures.ts";

const keys = [key.publicKey];

interface Written {
  folder: string;
  store: RecordStore;
  /** Two sessions that ended in good order. */
  ids: [string, string];
  paths: [string, string];
  journal: string;
}

async function endedSession(store: RecordStore): Promise<string> {
  const record = await store.start(header);
  record.append(statement(1, "SELECT 'ünï'"));
  await record.durable();
  record.append({ type: "outcome", statement: 1, rows: 2, bytes: 3, durationMs: 1, tag: "SELECT 2" });
  await record.end(end);
  return record.id;
}

async function written(context: TestContext, close = true): Promise<Written> {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const ids: [string, string] = [await endedSession(store), await endedSession(store)];
  if (close) await store.close();
  else context.after(() => store.close());
  const [id = ""] = await listJournals(folder);
  return {
    folder,
    store,
    ids,
    paths: [sessionPath(folder, ids[0]), sessionPath(folder, ids[1])],
    journal: journalPath(folder, id),
  };
}

async function verdictOf(folder: string, session: string) {
  const report = await verifyRecords(folder, keys);
  return report.sessions.find((verdict) => verdict.session === session);
}

async function linesOf(path: string): Promise<string[]> {
  return (await readFile(path, "utf8")).split("\n").slice(0, -1);
}

async function writeLines(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, lines.map((line) => `${line}\n`).join(""));
}

test("an untouched folder is good", async (context) => {
  const { folder, ids } = await written(context);
  const report = await verifyRecords(folder, keys);
  assert.equal(report.worst, "good");
  assert.deepEqual(new Set(report.sessions.map(({ session }) => session)), new Set(ids));
  assert.deepEqual(
    report.sessions.map(({ lines, signedLines, detail }) => [lines, signedLines, detail]),
    [
      [5, 5, ""],
      [5, 5, ""],
    ],
  );
  assert.deepEqual(
    report.journals.map(({ verdict, lines }) => [verdict, lines]),
    [["good", 6]],
  );
});

test("an empty or absent folder holds nothing bad", async (context) => {
  const folder = await temporaryFolder(context);
  assert.deepEqual((await verifyRecords(`${folder}/none`, keys)).worst, "good");
});

test("any one changed byte anywhere in a session's file is seen", async (context) => {
  const { folder, paths, ids } = await written(context);
  const original = await readFile(paths[0]);
  const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(change, async ([position, difference]) => {
      const bytes = Buffer.from(original);
      bytes[position] = (bytes[position] ?? 0) ^ difference;
      await writeFile(paths[0], bytes);
      const verdict = await verdictOf(folder, ids[0]);
      assert.ok(["altered", "unknown-key"].includes(verdict?.verdict ?? ""), JSON.stringify(verdict));
      const line = original.subarray(0, position).filter((byte) => byte === 10).length + 1;
      assert.ok((verdict?.line ?? 99) <= line + 1, "the first fault is told");
    }),
    { numRuns: 100 },
  );
});

test("a changed byte of the last line is seen, base64url spellings of one signature too", async (context) => {
  const { folder, paths, ids } = await written(context);
  const original = await readFile(paths[0]);
  const lastLine = original.subarray(0, -1).lastIndexOf(10) + 1;
  for (let position = lastLine; position < original.length; position += position > original.length - 8 ? 1 : 3) {
    const bytes = Buffer.from(original);
    bytes[position] = (bytes[position] ?? 0) ^ 1;
    await writeFile(paths[0], bytes);
    assert.notEqual((await verdictOf(folder, ids[0]))?.verdict, "good", `byte ${position}`);
  }
});

test("any one changed byte of a journal is seen", async (context) => {
  const { folder, journal } = await written(context);
  const original = await readFile(journal);
  const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(change, async ([position, difference]) => {
      const bytes = Buffer.from(original);
      bytes[position] = (bytes[position] ?? 0) ^ difference;
      await writeFile(journal, bytes);
      const [verdict] = (await verifyRecords(folder, keys)).journals;
      // A whole line with something else than a newline at its end is no crash's.
      assert.ok(["altered", "unknown-key"].includes(verdict?.verdict ?? ""), JSON.stringify(verdict));
    }),
    { numRuns: 60 },
  );
});

test("a file cut anywhere is never good, and the journal proves the cut", async (context) => {
  const { folder, paths, ids } = await written(context);
  const original = await readFile(paths[0]);
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length - 1), async (bytes) => {
      await writeFile(paths[0], original.subarray(0, bytes));
      assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
    }),
    { numRuns: 60 },
  );
});

test("a removed, doubled, inserted or moved line is seen where it happened", async (context) => {
  const { folder, paths, ids } = await written(context);
  const lines = await linesOf(paths[0]);
  const [first = "", second = "", third = "", ...rest] = lines;
  const cases: [string[], number][] = [
    [[first, third, ...rest], 2],
    [[second, third, ...rest], 1],
    [[first, second, second, third, ...rest], 3],
    [[first, third, second, ...rest], 2],
    [[first, second, "{}", third, ...rest], 3],
    [[first, second, "", third, ...rest], 3],
    [[...lines, lines.at(-1) ?? ""], 6],
    [[...lines, "{}"], 6],
  ];
  for (const [altered, line] of cases) {
    await writeLines(paths[0], altered);
    const verdict = await verdictOf(folder, ids[0]);
    assert.deepEqual([verdict?.verdict, verdict?.line], ["altered", line]);
  }
});

test("a chain forged anew without the key is seen", async (context) => {
  const { folder, paths, ids } = await written(context);
  const lines = await linesOf(paths[0]);
  const forged = lines.map((line) => line.replace("ünï", "unix"));
  let prev = noHash;
  for (const [index, line] of forged.entries()) {
    const changed = line.replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${prev}"`);
    forged[index] = changed;
    prev = hashLine(Buffer.from(`${changed}\n`));
  }
  await writeLines(paths[0], forged);
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
});

test("a removed file is missing", async (context) => {
  const { folder, paths, ids } = await written(context);
  await rm(paths[1]);
  assert.deepEqual(await verdictOf(folder, ids[1]), {
    session: ids[1],
    verdict: "missing",
    detail: (await verdictOf(folder, ids[1]))?.detail ?? "",
    lines: 0,
    signedLines: 0,
  });
  assert.equal((await verifyRecords(folder, keys)).worst, "missing");
});

test("a file replaced with another valid session's is altered", async (context) => {
  const { folder, paths, ids } = await written(context);
  await copyFile(paths[1], paths[0]);
  const verdict = await verdictOf(folder, ids[0]);
  assert.deepEqual([verdict?.verdict, verdict?.line], ["altered", 1]);
  assert.equal((await verdictOf(folder, ids[1]))?.verdict, "good");
});

test("a file replaced with a link is altered", async (context) => {
  const { folder, paths, ids } = await written(context);
  await rename(paths[0], `${folder}/elsewhere`);
  await symlink(`${folder}/elsewhere`, paths[0]);
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
});

test("a folder or nothing but zeros in the place of a file is not good", async (context) => {
  const { folder, paths, ids } = await written(context);
  await writeFile(paths[0], Buffer.alloc(100_000));
  assert.notEqual((await verdictOf(folder, ids[0]))?.verdict, "good");
  await rm(paths[0]);
  await mkdir(paths[0]);
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
});

test("an end removed together with later lines is altered, while the journal is whole", async (context) => {
  const { folder, paths, ids } = await written(context);
  await writeLines(paths[0], (await linesOf(paths[0])).slice(0, 3));
  const verdict = await verdictOf(folder, ids[0]);
  assert.deepEqual([verdict?.verdict, verdict?.line], ["altered", 4]);
});

test("an end without its signature is unsigned when no journal knows better", async (context) => {
  const { folder, paths, journal, ids } = await written(context);
  await writeLines(paths[0], (await linesOf(paths[0])).slice(0, 4));
  await writeLines(journal, (await linesOf(journal)).slice(0, 2));
  assert.deepEqual([(await verdictOf(folder, ids[0]))?.verdict], ["unsigned"]);
});

test("a key that was not given is an unknown key", async (context) => {
  const { folder } = await written(context);
  const report = await verifyRecords(folder, [makeKey("other").publicKey]);
  assert.deepEqual(
    report.sessions.map(({ verdict, line }) => [verdict, line]),
    [
      ["unknown-key", 5],
      ["unknown-key", 5],
    ],
  );
  assert.equal(report.journals[0]?.verdict, "unknown-key");
});

test("another key under the same id is an alteration", async (context) => {
  const { folder } = await written(context);
  const report = await verifyRecords(folder, [makeKey("record-1").publicKey]);
  assert.deepEqual(report.counts.altered, 2);
});

test("a key of another use verifies nothing", async (context) => {
  const { folder } = await written(context);
  await assert.rejects(verifyRecords(folder, [makeKey("record-1", "bundle").publicKey]), { code: "KEY_USE" });
});

test("lines cut off a journal's end are never good", async (context) => {
  const { folder, journal } = await written(context);
  const lines = await linesOf(journal);
  for (let kept = lines.length - 1; kept >= 0; kept--) {
    await writeLines(journal, lines.slice(0, kept));
    const report = await verifyRecords(folder, keys);
    assert.notEqual(report.journals[0]?.verdict, "good");
    assert.notEqual(report.worst, "good");
  }
});

test("a session that its journal does not name is altered; so is a journal without its middle", async (context) => {
  const { folder, journal, ids } = await written(context);
  const lines = await linesOf(journal);
  await writeLines(journal, lines.slice(0, 3));
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "good");
  assert.equal((await verdictOf(folder, ids[1]))?.verdict, "altered");
  await writeLines(journal, [...lines.slice(0, 1), ...lines.slice(3)]);
  const { journals } = await verifyRecords(folder, keys);
  assert.deepEqual([journals[0]?.verdict, journals[0]?.line], ["altered", 2]);
});

test("a removed journal is missing, since its sessions name it", async (context) => {
  const { folder, journal } = await written(context);
  await rm(journal);
  const report = await verifyRecords(folder, keys);
  assert.deepEqual([report.journals[0]?.verdict, report.worst], ["missing", "missing"]);
});

test("a younger journal pins the older ones: neither may lose its end or vanish", async (context) => {
  const { folder, journal, paths } = await written(context, false);
  while ((await linesOf(journal)).length < 5) await new Promise(setImmediate);
  // As after a crash, and the loss of the commit log with it.
  await rm(`${folder}/commits`, { recursive: true });
  const store = await RecordStore.open({ folder, key: key.privateKey });
  await store.close();
  const lines = await linesOf(journal);
  await writeLines(journal, lines.slice(0, -1));
  const cut = await verifyRecords(folder, keys);
  assert.deepEqual(
    cut.journals.map(({ verdict, line }) => [verdict, line]),
    [
      ["altered", lines.length],
      ["good", undefined],
    ],
  );
  await rm(journal);
  for (const path of paths) await rm(path);
  assert.equal((await verifyRecords(folder, keys)).worst, "missing");
});

test("a session that is still open is told apart from a good one, and becomes good", async (context) => {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  record.append(statement(1));
  await record.durable();
  const open = await verdictOf(folder, record.id);
  assert.deepEqual([open?.verdict, open?.line, open?.lines], ["crash-or-truncation", 3, 2]);
  await record.end(end);
  assert.equal((await verdictOf(folder, record.id))?.verdict, "good");
  await store.close();
});

test("a torn last line is a crash, and a complete wrong one an alteration", async (context) => {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  await store.close();
  const path = sessionPath(folder, record.id);
  await appendFile(path, '{"v":1,"n":2,"at":"20');
  assert.deepEqual((await verdictOf(folder, record.id))?.verdict, "crash-or-truncation");
  await appendFile(path, "\n");
  assert.deepEqual((await verdictOf(folder, record.id))?.verdict, "altered");
});

test("a journal that ended in good order proves that an open-looking session was cut", async (context) => {
  const { folder, journal, paths, ids } = await written(context);
  const lines = (await linesOf(journal)).slice(0, 2);
  const place = { n: 3, atMs: 1_795_000_000_000, prev: hashLine(Buffer.from(`${lines[1]}\n`)) };
  const last = encodeSignedLine(place, '{"type":"journal-end"}', openSigningKey(key.privateKey));
  await writeFile(journal, Buffer.concat([Buffer.from(`${lines.join("\n")}\n`), last]));
  await writeLines(paths[0], (await linesOf(paths[0])).slice(0, 3));
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
});

test("a signature under another kind of line does not pass for a head", async (context) => {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  await store.close();
  const path = sessionPath(folder, record.id);
  const place = { n: 2, atMs: 1_795_000_000_000, prev: hashLine(await readFile(path)) };
  await appendFile(path, encodeSignedLine(place, JSON.stringify(statement(1)), openSigningKey(key.privateKey)));
  assert.equal((await verdictOf(folder, record.id))?.verdict, "altered");
});

test("hostile files end in a verdict, whatever is in them", async (context) => {
  const { folder, paths, ids, journal } = await written(context);
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => encodeLine({ n: 1, atMs: 0, prev: noHash }, `{"type":${text}}`)),
    fc.json().map((text) => Buffer.from(`${text}\n`)),
  );
  await fc.assert(
    fc.asyncProperty(hostile, fc.boolean(), async (bytes, inJournal) => {
      await writeFile(inJournal ? journal : paths[0], bytes);
      const report = await verifyRecords(folder, keys);
      assert.notEqual(report.worst, "good");
    }),
    { numRuns: 100 },
  );
  await writeFile(paths[0], `${" ".repeat(5 * 1024 * 1024)}\n`);
  assert.equal((await verdictOf(folder, ids[0]))?.verdict, "altered");
});

test("verifying while sessions start, run and end finds nothing altered", async (context) => {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  let running = 4;
  const writers = Array.from({ length: running }, async () => {
    for (let session = 0; session < 10; session++) await endedSession(store);
    running--;
  });
  let rounds = 0;
  for (; running > 0 && rounds < 10_000; rounds++) {
    const { counts } = await verifyRecords(folder, keys);
    assert.deepEqual([counts.altered, counts.missing, counts.unsigned], [0, 0, 0]);
  }
  await Promise.all(writers);
  assert.ok(rounds > 1);
  await store.close();
  assert.equal((await verifyRecords(folder, keys)).worst, "good");
});
