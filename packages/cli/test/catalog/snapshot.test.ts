// A snapshot is somebody else's file: whatever is in it, it is taken whole or refused by name; and one that is written is
// for its owner alone, over nothing but an older one.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { Catalog } from "@writ/sql";
import fc from "fast-check";
import { decodeSnapshot, encodeSnapshot, readSnapshot, writeSnapshot } from "../../src/catalog/snapshot.ts";
import { temporaryFolder } from "../fixture.ts";
import { schemaOf, shop } from "../schema-fixture.ts";

const takenAt = "2026-11-22T10:00:00Z";
const schema = schemaOf({
  ...shop,
  functions: [["public", "leak", "integer", '["customers","ssn"]']],
  expressions: (oidOf) => [[oidOf("customers"), "check", "c", "[4]", "1", "0"]],
});
const text = encodeSnapshot(schema, takenAt);

function refused(work: () => unknown, said: RegExp): void {
  assert.throws(
    work,
    (error) => error instanceof WritError && error.code === "CLI_SNAPSHOT" && said.test(error.message),
  );
}

test("what was written is read as it was, and says where it is from", () => {
  const read = decodeSnapshot(text, "x.json");
  assert.deepEqual(read, { ...schema, from: `x.json, taken ${takenAt}` });
  assert.equal(Catalog.from(read.rows).relation("public", "customers")?.columns.length, 5);
});

test("whatever is not one is refused by name", () => {
  const changed = (change: (value: Record<string, unknown>) => void): string => {
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };
  refused(() => decodeSnapshot("{", "x"), /x: it is no JSON/);
  for (const other of ["null", "[]", "7", "{}", '{"writ":1}', '{"writ":2,"snapshot":"schema"}']) {
    refused(() => decodeSnapshot(other, "x"), /it is no schema snapshot/);
  }
  refused(
    () =>
      decodeSnapshot(
        changed((v) => Object.assign(v, { format: 2 })),
        "x",
      ),
    /another version of writ took it/,
  );
  refused(
    () =>
      decodeSnapshot(
        changed((v) => Object.assign(v, { questions: "sha256:0" })),
        "x",
      ),
    /another version/,
  );
  refused(
    () =>
      decodeSnapshot(
        changed((v) => Object.assign(v, { takenAt: "\u001b[31m" })),
        "x",
      ),
    /parts of it are missing/,
  );
  refused(
    () =>
      decodeSnapshot(
        changed((v) => Object.assign(v, { rows: [] })),
        "x",
      ),
    /parts of it are missing/,
  );
  refused(
    () =>
      decodeSnapshot(
        changed((v) => Object.assign(v, { functions: "all" })),
        "x",
      ),
    /functions is no list of rows/,
  );
});

const rowFaults: readonly (readonly [table: string, rows: unknown, said: RegExp])[] = [
  ["relations", [[1]], /a row of relations is none/],
  ["relations", [[]], /a row of relations is none/],
  ["relations", ["x"], /a row of relations is none/],
  ["relations", [["x".repeat(300_000)]], /a row of relations is none/],
  ["relations", [["1", "a"], ["2"]], /rows of relations differ/],
  ["relations", [Array.from({ length: 65 }, () => "x")], /a row of relations is none/],
  ["server", [["180000", "shop", "{}", "UTF8", ""]], /a list in server is none/],
  ["viewRelations", [["1", "2", '["a"]']], /a list in viewRelations is none/],
  ["foreignKeys", [["1", "[1]", "2", "oops"]], /a list in foreignKeys is none/],
];

for (const [table, rows, said] of rowFaults) {
  test(`${table} that hold ${JSON.stringify(rows).slice(0, 40)} are refused`, () => {
    const value = JSON.parse(text) as { rows: Record<string, unknown> };
    value.rows[table] = rows;
    refused(() => decodeSnapshot(JSON.stringify(value), "x"), said);
  });
}

test("a file spoilt anywhere is read, or refused as a snapshot: nothing else is thrown", () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 6 }), fc.nat(40), (at, put, cut) => {
      try {
        Catalog.from(decodeSnapshot(text.slice(0, at) + put + text.slice(at + cut), "x").rows);
      } catch (error) {
        assert.ok(error instanceof WritError && error.code === "CLI_SNAPSHOT", String(error));
      }
    }),
  );
});

test("it is written for its owner alone, and again over itself", async (t) => {
  const folder = await temporaryFolder(t);
  const file = join(folder, "s.json");
  await writeSnapshot(file, text);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  await writeSnapshot(file, encodeSnapshot(schema, "2026-11-23T10:00:00Z"));
  assert.match((await readSnapshot(file, "s.json")).from, /taken 2026-11-23/);
  assert.deepEqual(await readdir(folder), ["s.json"]);
});

test("no other file is written over, and none is read that is too large or not there", async (t) => {
  const folder = await temporaryFolder(t);
  const file = join(folder, "masks.yaml");
  await writeFile(file, "unlisted: show\n");
  await assert.rejects(writeSnapshot(file, text), { code: "CLI_EXISTS" });
  assert.equal(await readFile(file, "utf8"), "unlisted: show\n");
  await assert.rejects(readSnapshot(join(folder, "gone"), "gone"), { code: "CLI_FILE" });
  await mkdir(join(folder, "d"));
  await assert.rejects(readSnapshot(join(folder, "d"), "d"), { code: "CLI_FILE" });
});
