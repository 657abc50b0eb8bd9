// The store with many sessions, several processes' worth of journals, failing disks, and a process that is killed.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { journalPath, listJournals } from "../src/journal.ts";
import { headTicks, upkeepMs } from "../src/limits.ts";
import { listRecords, readRecord } from "../src/read.ts";
import { RecordStore } from "../src/record-store.ts";
import type { SessionRecord } from "../src/session-record.ts";
import { verifyRecords } from "../src/verify.ts";
import { end, header, key, makeKey, statement, systemError, temporaryFolder, WatchedFiles } from "./fixtures.ts";

const keys = [key.publicKey];

async function openStore(context: TestContext) {
  const folder = await temporaryFolder(context);
  const files = new WatchedFiles();
  const store = await RecordStore.open({ folder, key: key.privateKey, files });
  context.after(() => store.close().catch(() => undefined));
  return { folder, files, store };
}

/** Lets time pass that `mock.timers` holds, until a file has failed. */
async function passUntilFailure(context: TestContext, files: WatchedFiles): Promise<void> {
  for (let looks = 0; files.failures === 0 && looks < 1_000; looks++) {
    context.mock.timers.tick(upkeepMs);
    await new Promise((resolve) => realTimeout(resolve, 20));
  }
  for (let i = 0; i < 10; i++) await new Promise(setImmediate);
}

const realTimeout = setTimeout;

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

test("a session from start to end reads back as it was appended, in private files", async (context) => {
  const { folder, store } = await openStore(context);
  const record = await store.start(header);
  assert.equal(record.append(statement(1, "SELECT 'é'")), 2);
  await record.durable();
  await record.end(end);
  const lines = await collect(readRecord(folder, record.id));
  assert.deepEqual(
    lines.map(({ n, type }) => [n, type]),
    [
      [1, "session-start"],
      [2, "statement"],
      [3, "session-end"],
      [4, "head"],
    ],
  );
  const [start, asked, ended] = lines;
  assert.ok(start?.type === "session-start" && asked?.type === "statement" && ended?.type === "session-end");
  assert.deepEqual(start.subject, header.subject);
  assert.deepEqual([start.session, start.key, start.grant], [record.id, "record-1", header.grant]);
  assert.equal(asked.text, "SELECT 'é'");
  assert.equal(ended.reason, "client-left");
  const day = `${folder}/${start.at.slice(0, 10).replaceAll("-", "/")}`;
  assert.equal((await stat(`${day}/${record.id}.jsonl`)).mode & 0o777, 0o600);
  assert.equal((await stat(day)).mode & 0o777, 0o700);
});

test("a hundred sessions at once share the commit log's writes and all verify", async (context) => {
  const { folder, files, store } = await openStore(context);
  const session = async () => {
    const record = await store.start(header);
    for (let number = 1; number <= 3; number++) {
      record.append(statement(number));
      await record.durable();
      record.append({ type: "outcome", statement: number, rows: 1, bytes: 8, durationMs: 1 });
    }
    await record.end(end);
  };
  await Promise.all(Array.from({ length: 100 }, session));
  // Each waits five times, all at once: far fewer writes than sessions.
  assert.ok(files.counts.commit < 50, `${files.counts.commit} writes`);
  await store.close();
  const report = await verifyRecords(folder, keys);
  assert.deepEqual([report.worst, report.counts.good], ["good", 100]);
});

test("statements in flight together share one sync", async (context) => {
  const { files, store } = await openStore(context);
  const record = await store.start(header);
  const before = files.counts.commit;
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      record.append(statement(index + 1));
      return record.durable();
    }),
  );
  assert.equal(files.counts.commit - before, 1);
  await record.end(end);
});

test("long records are signed on the way", async (context) => {
  const { folder, store } = await openStore(context);
  const record = await store.start(header);
  for (let number = 1; number <= 600; number++) {
    record.append(statement(number));
    if (number % 100 === 0) await record.durable();
  }
  const open = (await verifyRecords(folder, keys)).sessions[0];
  assert.deepEqual([open?.verdict, open?.lines], ["crash-or-truncation", 603]);
  assert.ok((open?.signedLines ?? 0) >= 500);
  await record.end(end);
});

test("an idle record is signed after a while", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { folder, store } = await openStore(context);
  const record = await store.start(header);
  record.append(statement(1));
  await record.durable();
  for (let looks = 0; looks <= headTicks; looks++) context.mock.timers.tick(upkeepMs);
  await record.durable();
  assert.equal((await verifyRecords(folder, keys)).sessions[0]?.signedLines, 3);
  await record.end(end);
});

test("end may be called twice and nothing follows it", async (context) => {
  const { folder, store } = await openStore(context);
  const record = await store.start(header);
  await Promise.all([record.end(end), record.end({ ...end, reason: "other" })]);
  assert.throws(() => record.append(statement(1)), { code: "WRIT_INVARIANT" });
  assert.equal((await collect(readRecord(folder, record.id))).length, 3);
});

const failures = [
  ["ENOSPC", "RECORD_FULL"],
  ["EIO", "RECORD_FAILED"],
] as const;

for (const [code, expected] of failures) {
  test(`${code} in the commit log fails all who wait, and new sessions work once the disk does`, async (context) => {
    const { folder, files, store } = await openStore(context);
    const [record, idle] = [await store.start(header), await store.start(header)];
    record.append(statement(1));
    files.fail = (operation) => (operation === "commit" ? systemError(code) : undefined);
    await assert.rejects(record.durable(), { code: expected });
    assert.throws(() => record.append(statement(2)), { code: expected });
    await assert.rejects(store.start(header), { code: expected });
    await assert.rejects(record.end(end), { code: expected });
    files.fail = () => undefined;
    const next = await store.start(header);
    await next.end(end);
    await assert.rejects(idle.end(end), { code: expected }, "its journal failed with the others");
    await store.close();
    const { counts, journals } = await verifyRecords(folder, keys);
    assert.deepEqual([counts.altered, counts.missing], [0, 0]);
    assert.ok(counts.good >= 1 && counts["crash-or-truncation"] >= 1);
    assert.ok(journals.every(({ verdict }) => verdict === "good" || verdict === "crash-or-truncation"));
    assert.equal(journals.at(-1)?.verdict, "good");
    assert.deepEqual(await readdir(`${folder}/commits`), []);
  });

  test(`${code} in a session's file ends its record within a second; nothing durable is lost`, async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const { folder, files, store } = await openStore(context);
    const [record, other] = [await store.start(header), await store.start(header)];
    record.append(statement(1));
    files.fail = (_, path) => (path.includes(record.id) ? systemError(code) : undefined);
    await record.durable();
    await passUntilFailure(context, files);
    assert.throws(() => record.append(statement(2)), { code: expected });
    await assert.rejects(record.durable(), { code: expected });
    await assert.rejects(record.end(end), { code: expected });
    await other.end(end);
    const report = await verifyRecords(folder, keys);
    const found = (all: typeof report) => all.sessions.find(({ session }) => session === record.id);
    assert.deepEqual([found(report)?.verdict, found(report)?.lines], ["crash-or-truncation", 2]);
    assert.equal(report.counts.good, 1);
    files.fail = () => undefined;
    await store.close();
    assert.deepEqual(await readdir(`${folder}/commits`), [], "repaired from the log at the end");
    const after = await verifyRecords(folder, keys);
    assert.deepEqual([found(after)?.lines, after.journals[0]?.verdict], [2, "good"]);
  });
}

for (const [code, expected] of failures) {
  test(`${code} for files refuses the next sessions until one can be made, without a restart`, async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const { folder, files, store } = await openStore(context);
    files.fail = (operation, path) =>
      operation === "create" && /\/\d\d\/[^/]*$/.test(path) ? systemError(code) : undefined;
    const first = await store.start(header);
    await passUntilFailure(context, files);
    assert.throws(() => first.append(statement(1)), { code: expected });
    await assert.rejects(store.start(header), { code: expected });
    await assert.rejects(first.end(end), { code: expected });
    files.fail = () => undefined;
    const next = await store.start(header);
    next.append(statement(1));
    await next.durable();
    await next.end(end);
    await store.close();
    const { counts } = await verifyRecords(folder, keys);
    assert.deepEqual([counts.good, counts["crash-or-truncation"], counts.altered, counts.missing], [1, 2, 0, 0]);
  });

  test(`${code} in the journal's file refuses sessions until a new journal can be written`, async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const { folder, files, store } = await openStore(context);
    const record = await store.start(header);
    files.fail = (_, path) => (path.includes("/journal/") ? systemError(code) : undefined);
    await passUntilFailure(context, files);
    await assert.rejects(store.start(header), { code: expected });
    await assert.rejects(store.start(header), { code: expected });
    files.fail = () => undefined;
    const next = await store.start(header);
    await next.end(end);
    await assert.rejects(record.end(end), { code: expected });
    await store.close();
    const { counts, journals } = await verifyRecords(folder, keys);
    assert.deepEqual([counts.good, counts.altered, counts.missing], [2, 0, 0]);
    assert.ok(journals.every(({ verdict }) => verdict === "good" || verdict === "crash-or-truncation"));
    assert.equal(journals.at(-1)?.verdict, "good");
  });
}

test("a store opens only with a record key that has its private half, in a folder it can write", async (context) => {
  const folder = await temporaryFolder(context);
  await assert.rejects(RecordStore.open({ folder, key: key.publicKey }), { code: "RECORD_KEY" });
  await assert.rejects(RecordStore.open({ folder, key: makeKey("k", "token").privateKey }), { code: "KEY_USE" });
  const jwk = { kty: "EC", crv: "P-256", x: "AA", d: "AA", writ_use: "record" };
  await assert.rejects(RecordStore.open({ folder, key: { kid: "k", jwk } }), { code: "RECORD_KEY" });
  await assert.rejects(RecordStore.open({ folder: "/dev/null/records", key: key.privateKey }), {
    code: "RECORD_FAILED",
  });
});

test("a store that closes with sessions open leaves them as crashed, not as good", async (context) => {
  const { folder, store } = await openStore(context);
  const record = await store.start(header);
  record.append(statement(1));
  await store.close();
  const report = await verifyRecords(folder, keys);
  assert.deepEqual([report.sessions[0]?.verdict, report.sessions[0]?.lines], ["crash-or-truncation", 2]);
  assert.equal(report.journals[0]?.verdict, "crash-or-truncation");
  await assert.rejects(record.end(end), { code: "WRIT_INVARIANT" });
});

test("two stores share a folder without touching each other's files", async (context) => {
  const { folder, store } = await openStore(context);
  const second = await RecordStore.open({ folder, key: key.privateKey });
  const records = await Promise.all([store.start(header), second.start(header)]);
  await Promise.all(records.map((record) => record.end(end)));
  await Promise.all([store.close(), second.close()]);
  const report = await verifyRecords(folder, keys);
  assert.deepEqual([report.worst, report.counts.good, report.journals.length], ["good", 2, 2]);
});

test("a grant's sessions are claimed once each, whoever asks, and stay claimed", async (context) => {
  const { folder, store } = await openStore(context);
  const second = await RecordStore.open({ folder, key: key.privateKey });
  const claims = await Promise.all(
    Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? store : second).claim("orders-db/alice@1", 3)),
  );
  assert.equal(claims.filter((claimed) => claimed).length, 3);
  assert.equal(await second.claim("orders-db/alice@2", 1), true);
  await second.close();
  const third = await RecordStore.open({ folder, key: key.privateKey });
  assert.equal(await third.claim("orders-db/alice@1", 3), false);
  await third.close();
});

test("a claim that cannot be written is refused with the disk's reason", async (context) => {
  const { files, store } = await openStore(context);
  files.fail = (operation) => (operation === "create" ? systemError("ENOSPC") : undefined);
  await assert.rejects(store.claim("orders-db/alice", 1), { code: "RECORD_FULL" });
});

test("a refused attempt stands in the journal", async (context) => {
  const { folder, store } = await openStore(context);
  const reasons = [{ code: "token", message: "The token has ended." }];
  await store.refuse({
    address: "127.0.0.1:5",
    protocol: "postgres",
    resource: "orders-db",
    role: "x".repeat(9_000),
    reasons,
  });
  await store.close();
  const [journal = ""] = await listJournals(folder);
  const line = (await readFile(journalPath(folder, journal), "utf8")).split("\n")[1] ?? "";
  const refusal = JSON.parse(line) as { type: string; role: string; reasons: unknown };
  assert.deepEqual([refusal.type, refusal.role.length, refusal.reasons], ["refusal", 2048, reasons]);
  assert.equal((await verifyRecords(folder, keys)).worst, "good");
});

test("kill -9: every acknowledged line is there, nothing is good, another process goes on", async (context) => {
  const folder = await temporaryFolder(context);
  const child = fork(new URL("killed-writer.ts", import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.send({ folder, key: key.privateKey });
  const acknowledged = new Map<string, number>();
  await new Promise<void>((resolve) => {
    let messages = 0;
    child.on("message", ({ session, line }: { session: string; line: number }) => {
      acknowledged.set(session, line);
      if (++messages === 200) {
        child.kill("SIGKILL");
        resolve();
      }
    });
  });
  await once(child, "exit");
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  await record.end(end);
  await store.close();
  const report = await verifyRecords(folder, keys);
  assert.equal(acknowledged.size, 4);
  for (const [session, line] of acknowledged) {
    const verdict = report.sessions.find((one) => one.session === session);
    assert.equal(verdict?.verdict, "crash-or-truncation");
    assert.ok((verdict?.lines ?? 0) >= line, `${verdict?.lines} of ${line} lines`);
  }
  assert.deepEqual([report.counts.good, report.journals[0]?.verdict], [1, "crash-or-truncation"]);
  assert.equal(report.journals[1]?.verdict, "good");
});

test("no more files are open after a store closes, well or not", async (context) => {
  const { files, store } = await openStore(context);
  const open: SessionRecord[] = [];
  for (let i = 0; i < 3; i++) open.push(await store.start(header));
  files.fail = (operation, path) =>
    operation === "datasync" && path.includes(open[0]?.id ?? "") ? systemError("EIO") : undefined;
  await Promise.allSettled(open.map((record) => record.end(end)));
  await store.close();
  assert.equal(files.closes, files.opened);
});

test("listing shows the newest first, to its limit, and survives what is not a record", async (context) => {
  const { folder, store } = await openStore(context);
  const ids: string[] = [];
  for (let i = 0; i < 4; i++) {
    const record = await store.start(header);
    ids.push(record.id);
    if (i < 3) await record.end(end);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const listed = await listRecords(folder, { limit: 3 });
  assert.deepEqual(
    listed.map(({ session }) => session),
    ids.slice(1).reverse(),
  );
  assert.deepEqual(
    listed.map((summary) => summary.end?.reason),
    [undefined, "client-left", "client-left"],
  );
  assert.equal(listed[0]?.start?.resource, "orders-db");
  const [year = ""] = (await readdir(folder)).filter((name) => /^\d+$/.test(name));
  assert.ok(year.length === 4);
  assert.deepEqual(await listRecords(`${folder}/nowhere`), []);
});
