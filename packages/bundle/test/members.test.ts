// Members of canonical JSON are found where a parser finds them; what is not canonical is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { membersOf } from "../src/members.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const all = (bytes: Uint8Array) => ({ from: 0, to: bytes.length });

/** What canonicalJson takes: ASCII keys, safe integers, texts without control characters. */
const text = fc.string({
  unit: fc.constantFrom("a", '"', "\\", "{", "}", "[", "]", ",", ":", "é"),
  maxLength: 6,
});
const key = fc.string({
  unit: fc.constantFrom("a", "b", "{", "}", ",", ":", "-", '"', "\\"),
  minLength: 1,
  maxLength: 4,
});
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("any"), { maxLength: 4 }),
  object: fc.dictionary(key, tie("any"), { maxKeys: 5 }),
}));

test("each member lies where a parser finds it", () => {
  fc.assert(
    fc.property(value.object, (object) => {
      const bytes = canonicalJson(object);
      const found = [...membersOf(bytes, all(bytes))].map(([name, { from, to }]) => {
        return [name, JSON.parse(Buffer.from(bytes.subarray(from, to)).toString("utf8"))];
      });
      assert.deepEqual(Object.fromEntries(found), JSON.parse(Buffer.from(bytes).toString("utf8")));
    }),
  );
});

test("members within members are found the same way", () => {
  const bytes = encode('{"a":1,"writ":{"x":"}","y":[{"z":2}]}}');
  const writ = membersOf(bytes, all(bytes)).get("writ");
  assert.ok(writ !== undefined);
  assert.deepEqual([...membersOf(bytes, writ).keys()], ["x", "y"]);
});

const malformed = [
  "",
  "{",
  "[]",
  '{"a":1',
  '{"a":1}x',
  '{"a":1}}',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{,"a":1}',
  '{"a":1,,"b":2}',
  '{"b":1,"a":2}',
  '{"a":1,"a":2}',
  '{"\\u0061":1}',
  '{"\\/":1}',
  '{"\\x":1}',
  "{a:1}",
  '{ "a":1}',
  '{"a":1 ,"b":2} ',
  '{"a":[1}',
  '{"a":1]}',
  '{"a":"x}',
  '{"a":"x\\"}',
  '{"a":{"b":1}',
];

for (const text of malformed) {
  test(`${JSON.stringify(text)} is not canonical`, () => {
    const bytes = encode(text);
    assert.throws(
      () => membersOf(bytes, all(bytes)),
      (error: WritError) => error instanceof WritError && error.code === "DECISION_DATA",
    );
  });
}

test("a text cut at any byte is refused", () => {
  const bytes = encode('{"a":[1,"x\\"y"],"b":{"c":{}},"d":"é"}');
  for (let to = 0; to < bytes.length; to++) assert.throws(() => membersOf(bytes.subarray(0, to), { from: 0, to }));
  assert.equal(membersOf(bytes, all(bytes)).size, 3);
});
