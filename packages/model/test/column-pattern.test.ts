// Column patterns: read as PostgreSQL reads names, and never guessed.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatColumnPattern, parseColumnPattern, parseTablePattern } from "../src/index.ts";

test("names are read as PostgreSQL reads them", () => {
  const cases: [string, (string | null)[]][] = [
    ["public.customers.ssn", ["public", "customers", "ssn"]],
    ["*.*.password_hash", [null, null, "password_hash"]],
    ['"Odd ""Schema"""."T"."SSN"', ['Odd "Schema"', "T", "SSN"]],
    ['a."b.c".d$1', ["a", "b.c", "d$1"]],
    ['a."*".*', ["a", "*", null]],
    ['"ü"."日本"._x', ["ü", "日本", "_x"]],
  ];
  for (const [text, [schema, table, column]] of cases) {
    assert.deepEqual(parseColumnPattern(text), { ok: true, pattern: { schema, table, column } }, text);
  }
  assert.deepEqual(parseTablePattern('reporting."T"'), { ok: true, pattern: { schema: "reporting", table: "T" } });
});

test("what PostgreSQL would fold or cut is refused with the way to write it", () => {
  const upper = parseColumnPattern("public.Customers.ssn");
  assert.ok(!upper.ok);
  assert.deepEqual([upper.offset, upper.length], [7, 9]);
  assert.match(upper.instead, /'public\."Customers"\.ssn'/);
  const long = parseColumnPattern(`a.b."${"ü".repeat(32)}"`);
  assert.ok(!long.ok);
  assert.match(long.message, /64 bytes/);
  assert.ok(parseColumnPattern(`a.b."${"ü".repeat(31)}"`).ok);
  assert.ok(!parseTablePattern(`a.${"b".repeat(64)}`).ok);
});

test("malformed patterns are refused with a place inside them", () => {
  const texts = ["", "a", "a.b", "a.b.c.d", "a..c", ".b.c", "a.b.", 'a.b."', 'a.b.""', 'a.b."x', 'a"b".c.d', "a.b*.c"];
  for (const text of [...texts, "a b.c.d", "a.b.c ", " a.b.c", "a.b.é", '"a\nb".c.d', "a.b.1c", "**.a.b", "a-b.c.d"]) {
    const parsed = parseColumnPattern(text);
    assert.ok(!parsed.ok, text);
    assert.ok(parsed.message !== "" && parsed.instead !== "", text);
    assert.ok(parsed.offset >= 0 && parsed.offset + parsed.length <= Math.max(1, text.length), text);
  }
});

const part = fc.option(
  fc.string({ minLength: 1, maxLength: 12 }).filter((name) => !/[\u0000-\u001f\u007f]/.test(name)),
  { nil: null },
);

test("a formatted pattern parses to itself", () => {
  fc.assert(
    fc.property(part, part, part, (schema, table, column) => {
      const pattern = { schema, table, column };
      assert.deepEqual(parseColumnPattern(formatColumnPattern(pattern)), { ok: true, pattern });
    }),
  );
});

test("any text is a pattern or a fault, never an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseColumnPattern(text).ok === "boolean"));
  fc.assert(
    fc.property(fc.stringMatching(/^[a"*.A]{0,12}$/), (text) => typeof parseTablePattern(text).ok === "boolean"),
  );
});
