// An auditor asks who was where: every session once, hostile text harmless, and what cannot be read told.
import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { blemishes, writ } from "../fixture.ts";
import { header, recordedFolder } from "./recorded-folder.ts";

const words = (folder: string, ...more: string[]) => ["audit", "sessions", "--records", folder, ...more];

test("sessions of a person, with where to ask for who said yes, and the way to play one", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const said = await writ("/", words(folder, "--by", "alice@acme.example"));
  assert.equal(said.status, 0, said.err);
  const [first = "", second, third] = said.out.split("\n");
  assert.match(first, new RegExp(`^${session}  20\\S+Z  alice@acme\\.example on orders-db as read-only, from 192`));
  assert.match(second ?? "", /^ {6}3 statements, 3 rows; ended 20\S+Z: client-left$/);
  assert.match(
    third ?? "",
    /^ {6}grants\/orders-db\/alice\.yaml at a{12}: no archive of bundles was given; ask git: git log/,
  );
  assert.ok(said.out.endsWith(`1 session\n\nNext: writ replay ${session} --records ${folder}\n`));
  assert.deepEqual(blemishes(said), []);
});

test("nobody else, no other resource, no other time", async (t) => {
  const { folder } = await recordedFolder(t);
  for (const more of [
    ["--by", "bob@acme.example"],
    ["--on", "billing-db"],
    ["--to", "2020-01-01T00:00Z"],
  ]) {
    const said = await writ("/", words(folder, ...more));
    assert.match(said.out, /^0 sessions\n/, more.join(" "));
    assert.equal(said.status, 0);
  }
});

test("JSON is a document a session, then the sums; CSV a row", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const documents = (await writ("/", words(folder, "--json"))).out.trimEnd().split("\n");
  const [one, end] = documents.map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.equal(one?.["session"], session);
  assert.deepEqual(end, { type: "end", ok: true, sessions: 1, faults: 0 });
  const { out, err } = await writ("/", words(folder, "--csv"));
  const [columns = "", row = "", ...rest] = out.trimEnd().split("\n");
  assert.equal(row.startsWith(`${session},alice@acme.example,orders-db,read-only,orders-db/alice,20`), true);
  assert.deepEqual([columns.split(",").length, rest, err], [25, [], "1 session\n"]);
});

test("a record that cannot be read is told, and the exit status says so", async (t) => {
  const { folder, session } = await recordedFolder(t, async (store) => {
    await (await store.start(header)).end({ type: "session-end", reason: "x", statements: 0, rows: 0, bytes: 0 });
  });
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  await writeFile(join(folder, found ?? ""), '{"v":1,"n":1,"evil":"\u001b[2J"}\n');
  const said = await writ("/", words(folder));
  assert.equal(said.status, 1);
  assert.match(
    said.out,
    new RegExp(`^${session} cannot be believed from line 1 on: The line is not a JSON object`, "m"),
  );
  assert.match(said.out, /1 session, 1 that cannot be believed whole/);
  assert.match((await writ("/", words(folder, "--csv"))).err, new RegExp(`^${session} cannot be believed`));
});

test("mistakes say what to write instead", async (t) => {
  const { folder } = await recordedFolder(t);
  for (const [more, says] of [
    [["audit", "sessions"], /--records is needed/],
    [words(`${folder}-gone`), /is no folder of records/],
    [words(folder, "--from", "2026-11-22"), /Write 2026-11-22T00:00Z/],
    [words(folder, "--from", "2026-11-22T00:00Z", "--to", "2026-11-22T00:00Z"), /--to is not later than --from/],
    [words(folder, "--store", folder), /--public is needed/],
    [words(folder, "alice"), /one word too many/],
  ] as const) {
    const said = await writ("/", more);
    assert.match(said.err, says);
    assert.ok(said.status > 1);
  }
});
