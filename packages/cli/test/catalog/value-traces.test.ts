// Of a constant in the schema only that it is there is kept; of a function only which names it knows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countConstants, namesIn } from "../../src/catalog/value-traces.ts";

const constants: readonly (readonly [text: string, quoted: string, numbers: string])[] = [
  ["CHECK ((ssn <> '078-05-1120'::text))", "1", "0"],
  ["(email = ANY (ARRAY['a@x.example'::text, 'b''s@x.example'::text]))", "2", "0"],
  ["nextval('public.t_id_seq'::regclass)", "0", "0"],
  ["''::text", "0", "0"],
  ["now()", "0", "0"],
  ["CHECK ((salary > 1000 AND salary < 2000.50))", "0", "2"],
  ['CHECK (("col1" IS NOT NULL))', "0", "0"],
  ["'x'::character varying(255)", "1", "0"],
  ["(a1 > b2)", "0", "0"],
];

for (const [text, quoted, numbers] of constants) {
  test(`${text} holds ${quoted} and ${numbers}, and is not kept`, () => {
    assert.deepEqual(countConstants([["1", "check", "c", "[1]", text]]), [["1", "check", "c", "[1]", quoted, numbers]]);
  });
}

test("names are found in bodies, in quotes, in text that is run, in any case; nothing else is kept", () => {
  const known = new Set(["customers", "ssn", "Odd Name", "größe"]);
  const body = `CREATE FUNCTION f() AS $function$ -- a secret: hunter2
    EXECUTE 'SELECT SSN FROM Customers WHERE x = ''4711'''; SELECT "Odd Name", größe FROM t $function$`;
  const [row] = namesIn([["public", "f", "", body]], (word) => known.has(word));
  assert.deepEqual(row, ["public", "f", "", '["Odd Name","customers","größe","ssn"]']);
  assert.deepEqual(
    namesIn([["public", "f", "", null]], () => true),
    [["public", "f", "", "[]"]],
  );
});
