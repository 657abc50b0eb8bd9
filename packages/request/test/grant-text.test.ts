// The text of a grant: what is read from it is what was asked, whatever was asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatInstant, parseDocument } from "@writ/model";
import fc from "fast-check";
import { writeGrant } from "../src/grant-text.ts";
import type { Wish } from "../src/wish.ts";

const wish: Wish = {
  resource: "orders-db",
  role: "read-only",
  why: "INC-4312 duplicate invoices",
  untilSeconds: 1_795_000_000,
};
const read = (asked: Wish, to = "alice@acme.example") =>
  parseDocument("grant", "grants/orders-db/a.yaml", new TextEncoder().encode(writeGrant(asked, to).text));

test("a plain wish is a plain file, a line for each word", () => {
  const { text, wordAt } = writeGrant({ ...wish, tables: ["public.invoices"], sessions: 1 }, "alice@acme.example");
  assert.equal(
    text,
    [
      "to: { user: alice@acme.example }",
      "role: read-only",
      "why: INC-4312 duplicate invoices",
      `until: ${formatInstant(wish.untilSeconds)}`,
      "only: { tables: [public.invoices] }",
      "sessions: 1",
      "",
    ].join("\n"),
  );
  assert.deepEqual([1, 2, 3, 4, 5, 6].map(wordAt), ["resource", "role", "why", "until", "tables", "sessions"]);
});

test("many tables stand on lines of their own, and kinds beside them", () => {
  const tables = ["a.b", "c.d", '"E e".f', "g.h"];
  const { text, wordAt } = writeGrant({ ...wish, tables, allow: ["select"] }, "alice@acme.example");
  assert.match(text, /only:\n {2}tables:\n {4}- a\.b\n/);
  assert.equal(wordAt(7), "tables");
  assert.deepEqual(read({ ...wish, tables, allow: ["select"] })?.only, { tables, allow: ["select"] });
  assert.deepEqual(read({ ...wish, tables: ["a.b"], allow: ["select"] })?.only, { tables: ["a.b"], allow: ["select"] });
});

test("whatever the reason, YAML reads it as it was written", () => {
  const hostile = [
    "yes",
    "null",
    "1e3",
    "a: b",
    "a #b",
    "- x",
    "{ user: eve }",
    "'",
    '"',
    "`x`",
    "*a",
    "&a",
    "!t",
    "%",
    "@x",
    "x]",
    "0x1F",
    "~",
    "-",
    "🔥 down",
  ];
  for (const why of hostile) assert.equal(read({ ...wish, why })?.why, why, why);
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((why) => /\S/.test(why) && !/[\p{C}\p{Z}]/u.test(why.replaceAll(" ", "")));
  fc.assert(fc.property(text, (why) => assert.equal(read({ ...wish, why })?.why, why)));
});
