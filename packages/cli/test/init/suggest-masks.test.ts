// A suggestion is read by a person: it must name the columns that are most often sensitive, in a form their type can
// have, and stand in YAML as what it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNamePart, parseColumnPattern } from "@writ/model";
import fc from "fast-check";
import { type FoundColumn, suggestMasks } from "../../src/init/suggest-masks.ts";

function column(name: string, type = "text", over: Partial<FoundColumn> = {}): FoundColumn {
  return { schema: "public", table: "people", column: name, type, partitionKey: false, ...over };
}

const table: readonly (readonly [column: string, type: string, form: string | undefined])[] = [
  ["email", "text", "{ email: domain }"],
  ["e_mail_address", "character varying(255)", "{ email: domain }"],
  ["Email", "citext", "{ email: domain }"],
  ["email", "jsonb", '"null"'],
  ["password", "text", '"null"'],
  ["passwd", "text", '"null"'],
  ["password_hash", "bytea", '"null"'],
  ["api_key", "text", '"null"'],
  ["API key", "text", '"null"'],
  ["apiKey", "text", '"null"'],
  ["dateOfBirth", "date", '"null"'],
  ["#ssn", "text", "{ keep: { last: 4 } }"],
  ["access_token", "uuid", '"null"'],
  ["ssn", "character(11)", "{ keep: { last: 4 } }"],
  ["ssn", "integer", '"null"'],
  ["passport", "text", "{ keep: { last: 4 } }"],
  ["iban", "text", "{ keep: { last: 4 } }"],
  ["card_number", "text", "{ keep: { last: 4 } }"],
  ["cvv", "text", '"null"'],
  ["phone", "text", "{ keep: { last: 2 } }"],
  ["date_of_birth", "date", '"null"'],
  ["dob", "date", '"null"'],
  ["salary", "numeric", '"null"'],
  ["diagnosis", "text", '"null"'],
  ["street", "text", '"null"'],
  ["ip_address", "inet", '"null"'],
  ["id", "integer", undefined],
  ["name", "text", undefined],
  ["created_at", "timestamp with time zone", undefined],
  ["amount", "numeric", undefined],
  ["discard", "text", undefined],
  ["company", "text", undefined],
  ["shipping", "text", undefined],
];

for (const [name, type, form] of table) {
  test(`${name} (${type}) is ${form === undefined ? "left alone" : `masked with ${form}`}`, () => {
    const [suggestion] = suggestMasks([column(name, type)]);
    assert.equal(suggestion?.form, form);
    if (suggestion !== undefined) assert.ok(suggestion.why.length > 0);
  });
}

test("a partition key is left out: it cannot be masked", () => {
  assert.deepEqual(suggestMasks([column("email", "text", { partitionKey: true })]), []);
});

test("a name that does not show what it is is left out: no file may hold it", () => {
  for (const name of ["email\n", "email\u202e", "email\u200b", "e\tmail_email", "email\u001b[0m"]) {
    assert.deepEqual(suggestMasks([column(name)]), [], JSON.stringify(name));
  }
});

test("a pattern is read by the model as the very names it was made of", () => {
  // PostgreSQL cuts names to 63 bytes; five are for "email".
  const fits = (text: string) => Buffer.byteLength(text) <= 58;
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter(fits);
  fc.assert(
    fc.property(name, name, name, (schema, relation, end) => {
      const [suggestion] = suggestMasks([column(`${end}email`, "text", { schema, table: relation })]);
      if (suggestion === undefined) return;
      const parsed = parseColumnPattern(suggestion.pattern);
      assert.deepEqual(parsed, { ok: true, pattern: { schema, table: relation, column: `${end}email` } });
    }),
  );
});

test("names are quoted as PostgreSQL quotes them", () => {
  assert.deepEqual(["id", "Id", "a b", 'a"b', "1a", "ä", "a$", "a.b", "*"].map(formatNamePart), [
    "id",
    '"Id"',
    '"a b"',
    '"a""b"',
    '"1a"',
    '"ä"',
    "a$",
    '"a.b"',
    '"*"',
  ]);
});
