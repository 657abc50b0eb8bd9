// An auditor asks writ records: it must show what was recorded as it is, prove it, and never call damage fine.
import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { RecordStore, type SessionRecord } from "@writ/record";
import { readKey, writeKey } from "../../src/key-file.ts";
import { header } from "../audit/recorded-folder.ts";
import { blemishes, temporaryFolder, writ } from "../fixture.ts";

const evil = "SELECT 1;\u001b[2J\u202e\n-- \u009b31mgood";

async function useIt(record: SessionRecord): Promise<void> {
  const parts = [{ kinds: ["select" as const], tags: [], reads: ["public.orders"], writes: [], masked: false }];
  const statement = { type: "statement" as const, changed: false, parts, revision: "a".repeat(40) };
  record.append({ ...statement, statement: 1, text: "SELECT *\n  FROM orders", decision: "allow", reasons: [] });
  record.append({ type: "outcome", statement: 1, rows: 3, bytes: 120, durationMs: 4, tag: "SELECT 3" });
  const reasons = [{ code: "kind", message: "This role may only select." }];
  record.append({ ...statement, statement: 2, text: evil, decision: "deny", reasons });
  await record.end({ type: "session-end", reason: "client-left", statements: 2, rows: 3, bytes: 120 });
}

/** A records folder with one whole session, and one without an end when `crashed`. */
async function bench(t: TestContext, crashed = false) {
  const place = await temporaryFolder(t);
  const folder = join(place, "records");
  const { privateFile, publicFile } = await writeKey(place, "record");
  const store = await RecordStore.open({ folder, key: await readKey(privateFile, "record") });
  const record = await store.start(header);
  await useIt(record);
  if (crashed) await store.start(header);
  await store.close();
  const verify = ["records", "verify", "--folder", folder, "--key", publicFile];
  return { place, folder, session: record.id, verify, privateFile, publicFile };
}

async function fileOf(folder: string, session: string): Promise<string> {
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  return join(folder, found ?? "");
}

test("list shows who was where, newest first, and how to see more", async (t) => {
  const { folder, session } = await bench(t);
  const said = await writ("/", ["records", "list", "--folder", folder]);
  assert.equal(said.status, 0);
  assert.match(
    said.out,
    new RegExp(
      `^${session}  20\\S+  alice@acme\\.example → orders-db as read-only {2}\\(grant orders-db/alice, from 192`,
    ),
  );
  assert.ok(said.out.endsWith(`Next: writ records show ${session} --folder ${folder}\n`));
  const { records } = JSON.parse((await writ("/", ["records", "list", "--folder", folder, "--json"])).out) as {
    records: { session: string }[];
  };
  assert.deepEqual(
    records.map((record) => record.session),
    [session],
  );
});

test("list stops at its limit, and says when there is nothing", async (t) => {
  const { folder } = await bench(t, true);
  const one = await writ("/", ["records", "list", "--folder", folder, "--limit", "1"]);
  assert.equal(one.out.split("\n").filter((line) => line.includes("→")).length, 1);
  const empty = await writ("/", ["records", "list", "--folder", await temporaryFolder(t)]);
  assert.equal(empty.status, 0);
  assert.match(empty.out, /Next: nothing is recorded here yet; --folder must be records\.folder of proxy\.yaml/);
});

test("show gives each event a line, and a hostile statement no say over it", async (t) => {
  const { folder, session } = await bench(t);
  const said = await writ("/", ["records", "show", session, "--folder", folder]);
  assert.deepEqual([said.status, blemishes(said)], [0, []]);
  const lines = said.out.split("\n");
  assert.match(
    lines[0] ?? "",
    /session of alice@acme\.example on orders-db as read-only, grant orders-db\/alice, bundle a{12} \(7\)/,
  );
  assert.match(said.out, /allow #1 SELECT \* FROM orders\n/);
  assert.match(said.out, /#1 SELECT 3, 3 rows, 120 bytes, 4 ms\n/);
  assert.match(said.out, /deny {2}#2 SELECT 1;\\x1b\[2J\\u\{202e\} -- \\x9b31mgood {2}— This role may only select\.\n/);
  assert.match(said.out, /end: client-left; 2 statements, 3 rows, 120 bytes\n/);
  for (const line of lines.filter((text) => text.includes("#2")))
    assert.ok(line.startsWith(lines[0]?.slice(0, 2) ?? ""));
});

test("show --json is one stored line a line", async (t) => {
  const { folder, session } = await bench(t);
  const { out } = await writ("/", ["records", "show", session, "--folder", folder, "--json"]);
  const types = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { type: string }).type);
  assert.equal(types[0], "session-start");
  assert.ok(types.includes("statement") && types.includes("session-end"));
});

test("verify says that a whole folder is whole", async (t) => {
  const { verify, session } = await bench(t);
  const said = await writ("/", verify);
  assert.deepEqual([said.status, said.err], [0, ""]);
  assert.match(
    said.out,
    new RegExp(
      `^good {2}${session}\\n1 session: 1 good, 0 not\\n\\nNext: writ verify --records … --store … asks the bundles again whether they decide so\\n$`,
    ),
  );
  const { worst } = JSON.parse((await writ("/", [...verify, "--json"])).out) as { worst: string };
  assert.equal(worst, "good");
});

test("verify finds a changed byte, and says what to do", async (t) => {
  const { verify, folder, session } = await bench(t);
  const file = await fileOf(folder, session);
  await writeFile(file, (await readFile(file, "utf8")).replace('"rows":3', '"rows":2'));
  const said = await writ("/", verify);
  assert.equal(said.status, 1);
  assert.match(said.out, /^altered {2}/);
  assert.match(said.out, /Next: somebody may have changed records: keep the folder as it is/);
});

test("verify finds a record that is gone", async (t) => {
  const { verify, folder, session } = await bench(t);
  await rm(await fileOf(folder, session));
  const said = await writ("/", verify);
  assert.equal(said.status, 1);
  assert.match(said.out, /missing {2}/);
});

test("a session without an end is never called good", async (t) => {
  const { verify } = await bench(t, true);
  const said = await writ("/", verify);
  assert.equal(said.status, 1);
  assert.match(said.out, /crash-or-truncation {2}/);
  assert.match(said.out, /2 sessions: 1 good, 1 not/);
  assert.match(said.out, /Next: a session without an end is still open, or its proxy was killed/);
});

test("a record signed with another key is told from a changed one", async (t) => {
  const { verify, place } = await bench(t);
  const other = await writeKey(join(place, "other"), "record");
  const said = await writ("/", [...verify.slice(0, -1), other.publicFile]);
  assert.equal(said.status, 1);
  assert.match(said.out, /unknown-key/);
  assert.match(said.out, /Next: give the public half of every record key/);
  assert.equal((await writ("/", [...verify, "--key", other.publicFile])).status, 0);
});

test("every slip is told", async (t) => {
  const { place, folder, session, privateFile, publicFile } = await bench(t);
  const token = await writeKey(join(place, "keys"), "token");
  const at = ["--folder", folder];
  const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
    [["list"], 64, /--folder is needed/],
    [["list", "--folder", "gone"], 66, /gone is no folder of records/],
    [["list", "--folder", publicFile], 66, /is no folder of records/],
    [[...at], 64, /Say list, show SESSION or verify/],
    [["lsit", ...at], 64, /Say list, show SESSION or verify/],
    [["list", "more", ...at], 64, /Say list/],
    [["show", ...at], 64, /Say list/],
    [["show", session, "more", ...at], 64, /Say list/],
    [["list", ...at, "--limit", "-1"], 64, /--limit/],
    [["list", ...at, "--limit=0"], 64, /--limit 0 is not a whole number from 1 on/],
    [["show", "../../etc/passwd", ...at], 66, /no such record/],
    [["show", `${session.slice(0, -1)}${session.endsWith("Z") ? "Y" : "Z"}`, ...at], 66, /no such record/],
    [["verify", ...at], 64, /--key PUBLIC\.jwk is needed/],
    [["verify", ...at, "--key", privateFile], 66, /is a private key/],
    [["verify", ...at, "--key", token.publicFile], 78, /is for tokens, not for records/],
    [["verify", ...at, "--key", "gone.jwk"], 66, /gone\.jwk/],
  ];
  for (const [words, status, expected] of slips) {
    const said = await writ(place, ["records", ...words]);
    assert.equal(said.status, status, `${words.join(" ")}: ${said.err}`);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  }
});
