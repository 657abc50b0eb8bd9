// Where a changed file was changed: the line, the place in it, and what behind it is as it was signed.
import assert from "node:assert/strict";
import { readFile, symlink, unlink, writeFile } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import { journalPath, listJournals } from "../src/journal.ts";
import { RecordStore } from "../src/record-store.ts";
import { sessionPath } from "../src/session-files.ts";
import { verifyRecords } from "../src/verify.ts";
import { end, header, key, statement, temporaryFolder } from "./fixtures.ts";

async function recorded(context: TestContext) {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  const record = await store.start(header);
  for (let n = 1; n <= 4; n++) record.append(statement(n, `SELECT ${n} AS a`));
  await record.end(end);
  await store.claim("orders-db/once@1", 1);
  await store.close();
  const path = sessionPath(folder, record.id);
  const change = async (edit: (lines: string[]) => readonly string[]): Promise<string> => {
    const lines = (await readFile(path, "utf8")).split("\n").slice(0, -1);
    await writeFile(path, `${edit(lines).join("\n")}\n`);
    const { sessions } = await verifyRecords(folder, [key.publicKey]);
    return `${sessions[0]?.verdict} ${sessions[0]?.line}: ${sessions[0]?.detail}`;
  };
  return { folder, path, change };
}

test("a line that was changed is named, and the lines behind it that are as they were signed", async (context) => {
  const { change } = await recorded(context);
  const said = await change((lines) => lines.map((line) => line.replace("SELECT 2", "SELECT 3")));
  assert.equal(
    said,
    "altered 4: The line does not follow from the one before it. Line 3 was changed. Lines 4 to 7 are as they were signed.",
  );
});

test("a line whose JSON breaks is told with the member where it does, and nothing of what it holds", async (context) => {
  const { change } = await recorded(context);
  const said = await change((lines) => lines.map((line) => line.replace("SELECT 2", "SELECT \u0001")));
  assert.match(
    said,
    /altered 3: The line is not a JSON object in UTF-8\. Line 3 was changed at character \d+, in or behind `text`\. Lines 4 to 7/,
  );
});

test("lines that are gone are counted", async (context) => {
  const { change } = await recorded(context);
  const said = await change((lines) => [...lines.slice(0, 2), ...lines.slice(4)]);
  assert.match(said, /altered 3: The line says it is number 5\. 2 lines are gone before it\./);
});

test("a use of a grant whose file is gone is told: it could be taken again", async (context) => {
  const { folder } = await recorded(context);
  assert.deepEqual((await verifyRecords(folder, [key.publicKey])).missingClaims, []);
  const { claimPath } = await import("../src/claims.ts");
  await unlink(claimPath(folder, { grant: "orders-db/once@1", use: 1 }));
  const report = await verifyRecords(folder, [key.publicKey]);
  assert.deepEqual(
    report.missingClaims.map(({ grant, use }) => [grant, use]),
    [["orders-db/once@1", 1]],
  );
  assert.equal(report.worst, "missing");
});

test("a link in the place of a journal is told, and the rest is verified", async (context) => {
  const { folder } = await recorded(context);
  const [journal = ""] = await listJournals(folder, []);
  const path = journalPath(folder, journal);
  await writeFile(`${folder}/elsewhere`, await readFile(path));
  await unlink(path);
  await symlink(`${folder}/elsewhere`, path);
  const report = await verifyRecords(folder, [key.publicKey]);
  assert.deepEqual(
    report.journals.map(({ verdict, line }) => [verdict, line]),
    [["altered", 1]],
  );
  assert.equal(report.sessions.length, 1);
});

test("each line is told as it is proved, and how far the work is", async (context) => {
  const { folder } = await recorded(context);
  const told: unknown[] = [];
  const done: string[] = [];
  await verifyRecords(folder, [key.publicKey], {
    watch: () => (line) => {
      told.push(line.members["type"]);
      return line.n === 2 ? Promise.resolve() : undefined;
    },
    report: (count, of) => done.push(`${count} of ${of}`),
  });
  assert.deepEqual(told, ["session-start", "statement", "statement", "statement", "statement", "session-end", "head"]);
  assert.deepEqual(done, ["1 of 1"]);
});
