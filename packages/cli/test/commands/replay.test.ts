// A session is played as it was: statements, decisions, reasons, rows, in order; nothing in it reaches the terminal as
// more than text; and a record without its end says so.
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { header, recordedFolder, statement } from "../audit/recorded-folder.ts";
import { blemishes, writ } from "../fixture.ts";

const since = String.raw`^\+\d\d:\d\d:\d\d\.\d{3} {2}`;

test("statements, decisions, reasons and kept rows, in order and harmless", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const said = await writ("/", ["replay", session, "--records", folder]);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(blemishes(said), []);
  const lines = said.out.split("\n");
  for (const [at, pattern] of [
    [0, `${since}alice@acme\\.example on orders-db as read-only$`],
    [1, `^ {15}session ${session}, from 192\\.0\\.2\\.7:50000$`],
    [2, "^ {15}grant orders-db/alice, bundle 7 of commit a{12}$"],
    [3, `${since}#1 allow {2}masks compiled in$`],
    [4, "^ {15}SELECT id, ssn FROM public\\.customers$"],
    [5, `${since}#1 SELECT 2: 2 rows, 20 bytes in 4 ms$`],
    [6, "^ {15}1 │ ∅$"],
    [7, String.raw`^ {15}2 │ \*\*\*\\x1b\[2J$`],
    [11, `${since}#3 deny {2}masks compiled in$`],
    [12, String.raw`^ {15}SELECT 1;\\x1b\[2J\\u\{202e\}$`],
    [13, String.raw`^ {15}-- customers \\x9b31m=1\+1$`],
    [14, String.raw`^ {15}This role may only select\.\\x1b\[2J$`],
    [15, `${since}end: client-left; 3 statements, 3 rows, 28 bytes$`],
  ] as const) {
    assert.match(lines[at] ?? "", new RegExp(pattern));
  }
});

test("binds, errors, hidden values and decisions after a bundle moved are shown", async (t) => {
  let id = "";
  const { folder } = await recordedFolder(t, async (store) => {
    const record = await store.start({ ...header, application: "psql\u001b]0;x\u0007", trial: true });
    id = record.id;
    const binds = [{ value: "a\u0007" }, { value: null }, { value: "secret", masked: true }];
    record.append(statement(1, { binds, prepared: "s1", text: "x\n".repeat(300) }));
    const error = { sqlstate: "22012", message: "division by zero" };
    record.append({ type: "outcome", statement: 1, rows: 0, bytes: 0, durationMs: 1, error, hidden: { email: 2 } });
    record.append({
      type: "redecide",
      revision: "c".repeat(40),
      decision: "deny",
      reasons: [{ code: "x", message: "Gone." }],
    });
    await record.end({
      type: "session-end",
      reason: "grant-ended",
      message: "Ended.",
      statements: 1,
      rows: 0,
      bytes: 0,
    });
  });
  const { out, status } = await writ("/", ["replay", id, "--records", folder, "--no-wait"]);
  assert.equal(status, 0);
  for (const expected of [
    "(psql\\x1b]0;x\\x07), vouched for by a trial issuer",
    "prepared as s1",
    "… 101 more lines: --json has them",
    '$1 = "a\\u0007"',
    "$2 = null",
    '$3 = "[masked]"',
    "#1 error 22012 division by zero: 0 rows, 0 bytes in 1 ms; hidden in its rows: 2 email",
    "decided again under cccccccccccc: deny",
    `${" ".repeat(15)}Gone.`,
    "the client was told: Ended.",
  ]) {
    assert.ok(out.includes(expected), expected);
  }
});

test("JSON is the record's own lines; a session without an end, torn or altered exits with 1", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const lines = (await writ("/", ["replay", session, "--records", folder, "--json"])).out.trimEnd().split("\n");
  const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
  assert.deepEqual(types.slice(0, 3), ["session-start", "statement", "outcome"]);
  assert.deepEqual(types.slice(-2), ["session-end", "head"]);
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  const path = join(folder, found ?? "");
  const text = await readFile(path, "utf8");
  const rows = text.split("\n");
  for (const [altered, says] of [
    [`${rows.slice(0, 3).join("\n")}\n`, /no end is recorded/],
    [text.slice(0, text.indexOf("session-end")), /the record ends in the middle of line 7 on: The line has no end/],
    [text.replace('"rows":1', '"rows":9'), /cannot be believed from line 6 on/],
  ] as const) {
    await writeFile(path, altered);
    const said = await writ("/", ["replay", session, "--records", folder]);
    assert.equal(said.status, 1);
    assert.match(said.out, says);
  }
});

test("mistakes say what to write instead", async (t) => {
  const { folder, session } = await recordedFolder(t);
  const of = (...more: string[]) => ["replay", session, "--records", folder, ...more];
  for (const [words, says] of [
    [["replay", "--records", folder], /Which session\? writ records list/],
    [["replay", session], /--records is needed/],
    [["replay", "0".repeat(26), "--records", folder], /There is no such record/],
    [["replay", "../../etc/passwd", "--records", folder], /26 letters and digits/],
    [of("--speed", "fast"), /is no number above 0/],
    [of("--speed", "0"), /is no number above 0/],
    [of("--speed", "2", "--no-wait"), /Say --speed or --no-wait, not both/],
    [of("--step"), /there is none\. Leave it out/],
    [of("--pause", "long"), /is not a duration/],
    [of("--rows", "-1"), /rows/],
  ] as const) {
    const said = await writ("/", words);
    assert.match(said.err, says, words.join(" "));
    assert.ok(said.status > 1);
  }
});
