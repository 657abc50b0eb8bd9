// A folder read as a whole: every session and journal comes out, and what cannot be believed comes out as a fault.
import assert from "node:assert/strict";
import { appendFile, copyFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type TestContext, test } from "node:test";
import { RecordReader } from "../src/record-reader.ts";
import { RecordStore } from "../src/record-store.ts";
import { sessionPath } from "../src/session-files.ts";
import { newSessionId, timeOfSessionId } from "../src/session-id.ts";
import { end, header, key, statement, temporaryFolder } from "./fixtures.ts";

async function written(context: TestContext, sessions: number) {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const ids: string[] = [];
  for (let at = 0; at < sessions; at++) {
    const record = await store.start(header);
    record.append(statement(1));
    await record.end(end);
    ids.push(record.id);
  }
  await store.refuse({
    address: "192.0.2.9:1",
    protocol: "postgres",
    reasons: [{ code: "no-grant", message: "None." }],
  });
  await store.close();
  const reader = await RecordReader.open(folder);
  context.after(() => reader.close());
  return { folder, ids: ids.sort(), reader };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test("sessions come oldest first, up to a time, and their lines in order", async (context) => {
  const { ids, reader } = await written(context, 3);
  assert.deepEqual(await all(reader.sessions()), ids);
  assert.deepEqual(await all(reader.sessions(timeOfSessionId(ids[0] ?? ""))), []);
  const lines = await all(reader.lines(ids[1] ?? ""));
  assert.deepEqual(
    lines.map(({ type }) => type),
    ["session-start", "statement", "session-end", "head"],
  );
  assert.equal((await reader.summary(ids[0] ?? "")).end?.reason, "client-left");
});

test("a journal's lines come out, refusals among them", async (context) => {
  const { reader } = await written(context, 1);
  const [journal = ""] = await reader.journals();
  const types = (await all(reader.journalLines(journal))).map(({ type }) => type);
  assert.deepEqual(types, ["journal-start", "session-opened", "session-closed", "refusal", "journal-end"]);
});

test("an altered line comes out as a fault, and nothing behind it", async (context) => {
  const { folder, ids, reader } = await written(context, 1);
  const path = sessionPath(folder, ids[0] ?? "");
  await writeFile(path, (await readFile(path, "utf8")).replace("SELECT 1", "SELECT 2"));
  const lines = await all(reader.lines(ids[0] ?? ""));
  assert.deepEqual(lines.at(-1), {
    type: "fault",
    n: 3,
    torn: false,
    detail: "The line does not follow from the one before it.",
  });
  assert.equal(lines.length, 3);
});

test("a torn last line is a fault that says so", async (context) => {
  const { folder, ids, reader } = await written(context, 1);
  await appendFile(sessionPath(folder, ids[0] ?? ""), '{"v":1,');
  const last = (await all(reader.lines(ids[0] ?? ""))).at(-1);
  assert.deepEqual(last, { type: "fault", n: 5, torn: true, detail: "The line has no end." });
});

test("a file under the name of another session is a fault at its first line", async (context) => {
  const { folder, ids, reader } = await written(context, 1);
  const other = newSessionId(timeOfSessionId(ids[0] ?? ""));
  await mkdir(dirname(sessionPath(folder, other)), { recursive: true });
  await copyFile(sessionPath(folder, ids[0] ?? ""), sessionPath(folder, other));
  assert.deepEqual(await all(reader.lines(other)), [
    { type: "fault", n: 1, torn: false, detail: "It is of another file." },
  ]);
});

test("a link is a fault; what is not there, or is no id, is not found", async (context) => {
  const { folder, ids, reader } = await written(context, 1);
  const path = sessionPath(folder, ids[0] ?? "");
  await rm(path);
  await assert.rejects(all(reader.lines(ids[0] ?? "")), { code: "RECORD_NOT_FOUND" });
  await symlink("/dev/zero", path);
  assert.equal((await all(reader.lines(ids[0] ?? "")))[0]?.type, "fault");
  await assert.rejects(all(reader.lines("../../etc/passwd")), { code: "RECORD_NOT_FOUND" });
  await assert.rejects(all(reader.journalLines("0")), { code: "RECORD_NOT_FOUND" });
  await assert.rejects(reader.summary(""), { code: "RECORD_NOT_FOUND" });
});
