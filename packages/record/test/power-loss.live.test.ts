// The power fails while files of ended sessions are closed and not synced, while they are synced, between that and the
// going of their commit log: nothing that was told durable may be gone, before folding and after.
import assert from "node:assert/strict";
import { readdir, rm } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { listCommitFolders } from "../src/commit-owner.ts";
import { logFirstBytes } from "../src/limits.ts";
import { diskFiles } from "../src/record-files.ts";
import { RecordStore } from "../src/record-store.ts";
import { foldFolder } from "../src/recover.ts";
import type { SessionRecord } from "../src/session-record.ts";
import { verifyRecords } from "../src/verify.ts";
import { end, header, key, statement, temporaryFolder } from "./fixtures.ts";
import { turn } from "./open-log.ts";
import { type Moment, PowerLossFiles } from "./power-loss-files.ts";

const keys = [key.publicKey];
/** Looked at, before and after: those by which something is on stable storage, or is gone. */
const looked: readonly Moment[] = ["datasync", "syncFile", "syncFolder", "remove"];

/** What was told durable: ended sessions, and lines of those that live. */
interface Told {
  readonly ended: Set<string>;
  readonly lines: Map<string, number>;
}

async function assertHolds(folder: string, told: Told, when: string): Promise<void> {
  const { counts, sessions } = await verifyRecords(folder, keys);
  assert.deepEqual([counts.altered, counts.missing], [0, 0], `${when}: ${JSON.stringify(sessions)}`);
  const of = new Map(sessions.map((one) => [one.session, one]));
  for (const session of told.ended) assert.equal(of.get(session)?.verdict, "good", `${when}: ${session}`);
  for (const [session, lines] of told.lines) assert.ok((of.get(session)?.lines ?? 0) >= lines, `${when}: ${session}`);
}

/** As the next process would find it, and what it would make of it. */
async function assertSurvives(files: PowerLossFiles, folders: { now: string; left: string }, told: Told, when: string) {
  const known = { ended: new Set(told.ended), lines: new Map(told.lines) };
  await files.survive(folders.now, folders.left);
  await assertHolds(folders.left, known, `${when}, not folded`);
  for (const { path } of await listCommitFolders(folders.left)) {
    const { kept } = await foldFolder({ files: diskFiles, records: folders.left }, path);
    assert.deepEqual(kept, [], when);
  }
  await assertHolds(folders.left, known, `${when}, folded`);
}

async function openLossy(context: TestContext) {
  const now = await temporaryFolder(context);
  const folders = { now, left: `${now}-left` };
  context.after(() => rm(folders.left, { recursive: true, force: true }));
  const files = new PowerLossFiles();
  const store = await RecordStore.open({ folder: now, key: key.privateKey, files });
  await store.recovered;
  return { folders, files, store, told: { ended: new Set<string>(), lines: new Map<string, number>() } };
}

async function session(store: RecordStore, told: Told): Promise<SessionRecord> {
  const record = await store.start(header);
  told.lines.set(record.id, 1);
  const line = record.append(statement(1));
  await record.durable();
  told.lines.set(record.id, line);
  return record;
}

async function endedSession(store: RecordStore, told: Told): Promise<void> {
  const record = await session(store, told);
  await record.end(end);
  told.ended.add(record.id);
}

async function logsOf(folder: string): Promise<string[]> {
  const names = await readdir(`${folder}/commits`, { recursive: true });
  return names.filter((name) => name.endsWith(".log"));
}

test("whatever moment the power fails at while a commit log goes, every ended session is good", async (context) => {
  const { folders, files, store, told } = await openLossy(context);
  for (let count = 0; count < 3; count++) await endedSession(store, told);
  const live = await session(store, told);
  const seen = new Map<Moment, number>();
  let looking = Promise.resolve();
  files.onMoment = (moment, path) => {
    if (!looked.includes(moment)) return looking;
    seen.set(moment, (seen.get(moment) ?? 0) + 1);
    const look = () => assertSurvives(files, folders, told, `${moment} ${path}`);
    looking = looking.then(look);
    return looking;
  };
  const first = (await logsOf(folders.now))[0] ?? "none";
  for (let bytes = 0; bytes < logFirstBytes; bytes += 120_000) {
    const line = live.append(statement(2, "x".repeat(120_000)));
    await live.durable();
    told.lines.set(live.id, line);
  }
  while ((await logsOf(folders.now)).includes(first)) await turn();
  await looking;
  assert.ok((seen.get("syncFile") ?? 0) >= 6, "files of ended sessions were synced before and after a look");
  assert.ok((seen.get("remove") ?? 0) >= 1);
  await endedSession(store, told);
  await live.end(end);
  told.ended.add(live.id);
  await store.close();
  await looking;
  assert.equal((await verifyRecords(folders.now, keys)).worst, "good");
});

test("a file that is closed and not synced has nothing but its commit log: the test can see that", async (context) => {
  const { folders, files, store, told } = await openLossy(context);
  await endedSession(store, told);
  await assertSurvives(files, folders, told, "closed, not synced");
  await files.survive(folders.now, folders.left);
  await rm(`${folders.left}/commits`, { recursive: true });
  await assert.rejects(assertHolds(folders.left, told, "without its log"));
  await store.close();
});
