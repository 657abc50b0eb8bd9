// What is shown of a compiled statement means what is sent: only blanks outside of names, literals and comments differ.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { layOutSql } from "../src/lay-out-sql.ts";

test("a column of a sub-select stands on a line of its own", () => {
  const sql = "SELECT * FROM (SELECT c.id, CAST(right(c.ssn, 4) AS text) AS ssn FROM public.c AS c) AS c WHERE id = 7";
  assert.deepEqual(layOutSql(sql, 80), [
    "SELECT * FROM (",
    "  SELECT c.id,",
    "    CAST(right(c.ssn, 4) AS text) AS ssn",
    "  FROM public.c AS c",
    ") AS c WHERE id = 7",
  ]);
});

test("long lines break at blanks, and names stay whole", () => {
  for (const line of layOutSql(
    `SELECT ${Array.from({ length: 30 }, (_, n) => `pg_catalog.f${n}(a)`).join(", ")}`,
    60,
  )) {
    assert.ok(line.length <= 62, line);
    assert.ok(!/pg_catalog$|^\s*\./.test(line), line);
  }
});

test("quotes of every kind keep what is in them", () => {
  for (const kept of ["'a (SELECT b, c)'", '"o, (SELECT "', "E'it\\'s, (SELECT'", "$q$ a, (SELECT $q$", "/* a, b */"]) {
    assert.ok(layOutSql(`SELECT (SELECT ${kept}, 2 FROM t)`, 200).join("\n").includes(kept), kept);
  }
});

test("nothing but blanks is added or lost, and a line comment ends where it did", () => {
  const piece = fc.constantFrom(
    "SELECT",
    "(SELECT",
    "(",
    ")",
    ",",
    " ",
    "\n",
    "'a b'",
    '"c d"',
    "FROM",
    "-- x, y\n",
    "e.f",
    "42",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (pieces, width) => {
      const sql = pieces.join("");
      const bare = (text: string) => text.replace(/\s+/g, "");
      assert.equal(bare(layOutSql(sql, width).join("\n")), bare(sql));
    }),
  );
  assert.deepEqual(layOutSql("SELECT 1 -- x, (SELECT\n, 2", 80), ["SELECT 1 -- x, (SELECT", ", 2"]);
});
