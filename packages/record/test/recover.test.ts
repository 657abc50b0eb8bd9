// Lines that only commit logs of dead processes hold: read merged, folded into files by a later process, never against
// what a file says, and never while their process may live.
import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { CommitOwner, isDead, listCommitFolders, takeFolder } from "../src/commit-owner.ts";
import { listRecords, readRecord } from "../src/read.ts";
import { CommitSnapshot } from "../src/read-commits.ts";
import { diskFiles } from "../src/record-files.ts";
import { RecordStore } from "../src/record-store.ts";
import { foldFolder, recoverDead } from "../src/recover.ts";
import { sessionPath } from "../src/session-files.ts";
import { verifyRecords } from "../src/verify.ts";
import { end, header, key, statement, systemError, temporaryFolder, WatchedFiles } from "./fixtures.ts";

const keys = [key.publicKey];
const stopped = () => false;

interface Crashed {
  readonly folder: string;
  /** Sessions, and the last line of each that was told durable. */
  readonly told: ReadonlyMap<string, number>;
}

function startWriter(folder: string): { child: ChildProcess; told: Map<string, number>; enough: Promise<void> } {
  const child = fork(new URL("killed-writer.ts", import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.send({ folder, key: key.privateKey });
  const told = new Map<string, number>();
  const enough = new Promise<void>((resolve) => {
    let messages = 0;
    child.on("message", ({ session, line }: { session: string; line: number }) => {
      told.set(session, line);
      if (++messages === 60) resolve();
    });
  });
  return { child, told, enough };
}

async function crashed(context: TestContext): Promise<Crashed> {
  const folder = await temporaryFolder(context);
  const { child, told, enough } = startWriter(folder);
  await enough;
  child.kill("SIGKILL");
  await once(child, "exit");
  return { folder, told };
}

async function linesOf(folder: string, session: string): Promise<number> {
  const text = await readFile(sessionPath(folder, session), "utf8").catch(() => "");
  return text.split("\n").length - 1;
}

async function commits(folder: string): Promise<string[]> {
  return readdir(`${folder}/commits`);
}

async function assertNothingLost({ folder, told }: Crashed): Promise<void> {
  const report = await verifyRecords(folder, keys);
  assert.deepEqual([report.counts.altered, report.counts.missing], [0, 0], JSON.stringify(report));
  for (const [session, line] of told) {
    const verdict = report.sessions.find((one) => one.session === session);
    assert.equal(verdict?.verdict, "crash-or-truncation");
    assert.ok((verdict?.lines ?? 0) >= line, `${verdict?.lines} of ${line}`);
  }
}

test("what a killed process held only in its commit log is read, listed and verified", async (context) => {
  const crash = await crashed(context);
  const { folder, told } = crash;
  let onlyLogged = 0;
  for (const [session, line] of told) onlyLogged += Math.max(0, line - (await linesOf(folder, session)));
  assert.ok(onlyLogged > 0, "the test needs lines that no file holds");
  await assertNothingLost(crash);
  const listed = await listRecords(folder);
  assert.deepEqual(new Set(listed.map(({ session }) => session)), new Set(told.keys()));
  assert.ok(listed.every(({ start }) => start?.resource === "orders-db"));
  for (const [session, line] of told) {
    let last = 0;
    for await (const { n } of readRecord(folder, session)) last = n;
    assert.ok(last >= line);
  }
});

test("the next process folds them into the files, and the logs go", async (context) => {
  const crash = await crashed(context);
  const store = await RecordStore.open({ folder: crash.folder, key: key.privateKey });
  const { folded, kept } = await store.recovered;
  assert.ok(folded >= 4);
  assert.deepEqual(kept, []);
  for (const [session, line] of crash.told) assert.ok((await linesOf(crash.folder, session)) >= line);
  assert.equal((await commits(crash.folder)).length, 1);
  await store.close();
  assert.deepEqual(await commits(crash.folder), []);
  await assertNothingLost(crash);
});

test("logs of a process that lives are never touched", async (context) => {
  const folder = await temporaryFolder(context);
  const { child, told, enough } = startWriter(folder);
  context.after(() => child.kill("SIGKILL"));
  await enough;
  const store = await RecordStore.open({ folder, key: key.privateKey });
  assert.deepEqual(await store.recovered, { folded: 0, kept: [] });
  assert.equal((await commits(folder)).length, 2);
  await store.close();
  child.kill("SIGKILL");
  await once(child, "exit");
  await assertNothingLost({ folder, told });
  const later = await RecordStore.open({ folder, key: key.privateKey });
  assert.ok((await later.recovered).folded >= 4);
  await later.close();
});

test("of several processes that start at once, one folds a dead one's logs", async (context) => {
  const crash = await crashed(context);
  const stores = await Promise.all(
    Array.from({ length: 4 }, () => RecordStore.open({ folder: crash.folder, key: key.privateKey })),
  );
  const reports = await Promise.all(stores.map((store) => store.recovered));
  assert.equal(reports.filter(({ folded }) => folded > 0).length, 1);
  await Promise.all(stores.map((store) => store.close()));
  await assertNothingLost(crash);
});

test("folding may be cut off at any operation, and be done again, and loses and doubles nothing", async (context) => {
  const crash = await crashed(context);
  const copy = `${crash.folder}-copy`;
  context.after(() => rm(copy, { recursive: true, force: true }));
  let operations = 0;
  for (let cut = 1; ; cut++) {
    await rm(copy, { recursive: true, force: true });
    await cp(crash.folder, copy, { recursive: true, filter: (path) => !path.endsWith("/alive") });
    const files = new WatchedFiles();
    let count = 0;
    files.writeBytesMax = 3_000;
    files.fail = () => (++count >= cut ? systemError("EIO") : undefined);
    const [found] = await listCommitFolders(copy);
    assert.ok(found !== undefined);
    const path = await takeFolder(files, found, "0".repeat(26)).catch(() => undefined);
    if (path !== undefined) await foldFolder({ files, records: copy }, path).catch(() => undefined);
    await assertNothingLost({ folder: copy, told: crash.told });
    operations = count;
    if (count < cut) break;
    // Every cut while there are few operations left to try, else one in some.
    if (cut > 20) cut += 7;
    const again = await recoverDead({ files: diskFiles, records: copy }, "1".repeat(26), stopped);
    assert.deepEqual(again.kept, []);
    await assertNothingLost({ folder: copy, told: crash.told });
    assert.deepEqual(await commits(copy), []);
  }
  assert.ok(operations > 20, `${operations} operations`);
});

test("a torn line of a file is completed from the log; another one in its place keeps the log", async (context) => {
  const crash = await crashed(context);
  const { folder, told } = crash;
  const [session = "", other = ""] = told.keys();
  const snapshot = await CommitSnapshot.open(folder);
  const first = async (id: string, wanted: number) => {
    for await (const line of snapshot.linesOf("session", id)?.read() ?? []) if (line.n === wanted) return line.bytes;
    return Buffer.alloc(0);
  };
  const torn = await first(session, (await linesOf(folder, session)) + 1);
  assert.ok(torn.length > 0);
  await mkdir(sessionPath(folder, session).replace(/\/[^/]*$/, ""), { recursive: true });
  await appendFile(sessionPath(folder, session), torn.subarray(0, 20));
  await appendFile(sessionPath(folder, other), Buffer.alloc(33));
  await snapshot.close();
  await assertNothingLost(crash);
  const report = await recoverDead({ files: diskFiles, records: folder }, "1".repeat(26), stopped);
  assert.deepEqual(report.kept, [other]);
  assert.equal((await commits(folder)).length, 1);
  assert.ok((await linesOf(folder, session)) >= (told.get(session) ?? 0));
  await assertNothingLost(crash);
});

test("a file that says otherwise than the log is altered, and the log stays as evidence", async (context) => {
  const { folder, told } = await crashed(context);
  const store = await RecordStore.open({ folder: `${folder}/other`, key: key.privateKey });
  await store.close();
  const [session = ""] = told.keys();
  const path = sessionPath(folder, session);
  const snapshot = await CommitSnapshot.open(folder);
  const lines: Buffer[] = [];
  for await (const { bytes } of snapshot.linesOf("session", session)?.read() ?? []) lines.push(bytes);
  await snapshot.close();
  await mkdir(path.replace(/\/[^/]*$/, ""), { recursive: true });
  const forged = lines[0]?.toString("utf8").replace("orders-db", "orders-dc") ?? "";
  await writeFile(path, forged);
  const found = (await verifyRecords(folder, keys)).sessions.find((one) => one.session === session);
  assert.deepEqual([found?.verdict, found?.line], ["altered", 1]);
  const report = await recoverDead({ files: diskFiles, records: folder }, "1".repeat(26), stopped);
  assert.deepEqual(report.kept, [session]);
  assert.equal(await readFile(path, "utf8"), forged);
  await assert.rejects(
    async () => {
      for await (const _ of readRecord(folder, session));
    },
    { code: "RECORD_ALTERED" },
  );
});

test("a file cut below where a log begins is altered", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  record.append(statement(1, "x".repeat(110_000)));
  // Several logs' worth: the first ones are gone by then, and their lines in the file.
  for (let number = 2; number < 14; number++) {
    record.append(statement(number, "x".repeat(110_000)));
    await record.durable();
  }
  while ((await readdir(`${folder}/commits`)).length !== 1 || (await logsOf(folder)).includes("0000000001.log"))
    await new Promise(setImmediate);
  const bytes = (await readFile(sessionPath(folder, record.id))).indexOf(10) + 1;
  await truncate(sessionPath(folder, record.id), bytes);
  const [verdict] = (await verifyRecords(folder, keys)).sessions;
  assert.deepEqual([verdict?.verdict, verdict?.line], ["altered", 2]);
  await store.close().catch(() => undefined);
});

async function logsOf(folder: string): Promise<string[]> {
  const names = await readdir(`${folder}/commits`, { recursive: true });
  return names.filter((name) => name.endsWith(".log")).map((name) => name.slice(-14));
}

test("a process is dead only when its own kernel says so, or its host has started anew", async (context) => {
  const folder = await temporaryFolder(context);
  const owner = await CommitOwner.create(diskFiles, folder, Date.now());
  assert.equal(await isDead(owner.path), false, "it lives");
  const said = JSON.parse(await readFile(`${owner.path}/owner.json`, "utf8")) as object;
  const says = (more: object) => writeFile(`${owner.path}/owner.json`, JSON.stringify({ ...said, ...more }));
  await says({ boot: "another" });
  assert.equal(await isDead(owner.path), true, "this host, before it started anew");
  await says({ boot: "another", host: "elsewhere" });
  assert.equal(await isDead(owner.path), false, "another host may live");
  await says({ socket: false });
  assert.equal(await isDead(owner.path), false, "no way to tell");
  await says({ boot: "" });
  assert.equal(await isDead(owner.path), false, "a kernel that has no name may be another");
  await writeFile(`${owner.path}/owner.json`, "{");
  assert.equal(await isDead(owner.path), false, "no way to tell");
  await says({});
  await owner.release(false);
  assert.equal(await isDead(owner.path), true, "nobody listens");
  await says({ boot: "" });
  assert.equal(await isDead(owner.path), false, "where kernels have no names a socket's silence says nothing");
  await says({ device: "57" });
  assert.equal(await isDead(owner.path), false, "a network disk mounted twice: its sockets are not ours to see");
  await says({});
  await rename(owner.path, `${folder}/commits/moved`);
  assert.equal(await isDead(`${folder}/commits/moved`), true);
});

test("what stands in the way of one dead process's folder keeps no other from being folded", async (context) => {
  const crash = await crashed(context);
  const { folder } = crash;
  const [owner = ""] = await commits(folder);
  const first = `${folder}/commits/00000000000000000000000000`;
  await mkdir(first);
  await cp(`${folder}/commits/${owner}/owner.json`, `${first}/owner.json`);
  await mkdir(`${first}/0000000001.log`);
  const empty = `${folder}/commits/00000000000000000000000001`;
  await mkdir(empty);
  const report = await recoverDead({ files: diskFiles, records: folder }, "1".repeat(26), stopped);
  assert.ok(report.folded >= 4, JSON.stringify(report));
  assert.deepEqual(report.kept, ["00000000000000000000000000"]);
  assert.deepEqual(await commits(folder), [`00000000000000000000000000.${"1".repeat(26)}`]);
  await assertNothingLost(crash);
});

test("a store that cannot open leaves no folder of commit logs behind", async (context) => {
  const folder = await temporaryFolder(context);
  const files = new WatchedFiles();
  files.fail = (operation) => (operation === "prepare" ? systemError("ENOSPC") : undefined);
  await assert.rejects(RecordStore.open({ folder, key: key.privateKey, files }), { code: "RECORD_FULL" });
  assert.deepEqual(await commits(folder), []);
});

test("a taker that died itself is followed by another; one that lives is not", async (context) => {
  const crash = await crashed(context);
  const place = { files: diskFiles, records: crash.folder };
  const taker = await CommitOwner.create(diskFiles, crash.folder, Date.now());
  const [found] = (await listCommitFolders(crash.folder)).filter(({ owner }) => owner !== taker.id);
  assert.ok(found !== undefined);
  assert.notEqual(await takeFolder(diskFiles, found, taker.id), undefined);
  assert.equal(await takeFolder(diskFiles, found, "2".repeat(26)), undefined, "somebody was quicker");
  await assertNothingLost(crash);
  assert.equal((await recoverDead(place, "1".repeat(26), stopped)).folded, 0);
  await taker.release(false);
  assert.ok((await recoverDead(place, "1".repeat(26), stopped)).folded >= 4);
  assert.deepEqual(await commits(crash.folder), []);
  await assertNothingLost(crash);
});

test("a session that ended well right before its process was killed is good, before folding and after", async (context) => {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  await record.end(end);
  const copy = `${folder}-copy`;
  context.after(() => rm(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith("/alive") });
  await store.close();
  await rm(sessionPath(copy, record.id));
  assert.equal((await verifyRecords(copy, keys)).sessions[0]?.verdict, "good");
  assert.equal((await listRecords(copy))[0]?.end?.reason, "client-left");
  await recoverDead({ files: diskFiles, records: copy }, "1".repeat(26), stopped);
  const report = await verifyRecords(copy, keys);
  assert.deepEqual([report.sessions[0]?.verdict, report.sessions[0]?.lines], ["good", 3]);
});
