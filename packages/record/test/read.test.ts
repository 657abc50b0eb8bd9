// Reading records back: only proved lines come out, and names that are no ids reach no path.
import assert from "node:assert/strict";
import { appendFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type TestContext, test } from "node:test";
import { encodeLine, noHash } from "../src/line.ts";
import { listRecords, readRecord } from "../src/read.ts";
import { RecordStore } from "../src/record-store.ts";
import { sessionPath } from "../src/session-files.ts";
import { end, header, key, statement, temporaryFolder } from "./fixtures.ts";

async function ended(context: TestContext) {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  record.append(statement(1));
  await record.end(end);
  await store.close();
  return { folder, id: record.id, path: sessionPath(folder, record.id) };
}

async function typesRead(folder: string, id: string): Promise<string[]> {
  const types: string[] = [];
  for await (const line of readRecord(folder, id)) types.push(line.type);
  return types;
}

test("an altered line is not handed out, nor anything after it", async (context) => {
  const { folder, id, path } = await ended(context);
  await writeFile(path, (await readFile(path, "utf8")).replace("SELECT 1", "SELECT 2"));
  const types: string[] = [];
  await assert.rejects(
    async () => {
      for await (const line of readRecord(folder, id)) types.push(line.type);
    },
    { code: "RECORD_ALTERED", detail: "Line 3: The line does not follow from the one before it." },
  );
  assert.deepEqual(types, ["session-start", "statement"]);
});

test("a chained line that is no record's is neither handed out nor listed", async (context) => {
  const { folder, id, path } = await ended(context);
  const place = { n: 1, atMs: 1_795_000_000_000, prev: noHash };
  await writeFile(path, encodeLine(place, JSON.stringify({ type: "session-start", session: id })));
  await assert.rejects(typesRead(folder, id), { code: "RECORD_ALTERED" });
  assert.deepEqual(await listRecords(folder), [{ session: id }]);
});

test("a torn last line is left out", async (context) => {
  const { folder, id, path } = await ended(context);
  await appendFile(path, '{"v":1,');
  assert.deepEqual(await typesRead(folder, id), ["session-start", "statement", "session-end", "head"]);
});

test("what is not there, or is no id, is not found", async (context) => {
  const { folder, path, id } = await ended(context);
  await rm(path);
  for (const name of [id, "../../../../etc/passwd", "", "0"]) {
    await assert.rejects(typesRead(folder, name), { code: "RECORD_NOT_FOUND" });
  }
});

test("a link or a folder in the place of a record is altered, and listing goes on", async (context) => {
  const { folder, path, id } = await ended(context);
  await rm(path);
  await symlink("/dev/zero", path);
  await assert.rejects(typesRead(folder, id), { code: "RECORD_ALTERED" });
  await rm(path);
  await mkdir(path);
  await assert.rejects(typesRead(folder, id), { code: "RECORD_ALTERED" });
  assert.deepEqual(await listRecords(folder), [{ session: id }]);
});

test("listing passes over what is no record, and says nothing it cannot read", async (context) => {
  const { folder, path, id } = await ended(context);
  const day = dirname(path);
  await writeFile(`${day}/notes.jsonl`, "x");
  await writeFile(`${day}/${"0".repeat(26)}.jsonl`, "of another day");
  await writeFile(`${folder}/9999`, "no folder");
  assert.deepEqual(
    (await listRecords(folder)).map(({ session, start, end }) => [session, start?.grant, end?.rows]),
    [[id, header.grant, 2]],
  );
  await writeFile(path, '"type":"session-end"\n{"type":"session-end"\n');
  assert.deepEqual(await listRecords(folder), [{ session: id }]);
});
