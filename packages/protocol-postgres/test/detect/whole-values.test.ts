// One value at a time: what is hidden in each layout, and that no byte which says how long something is ever changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { detectKinds, Scanner } from "@writ/mask";
import fc from "fast-check";
import { type How, how } from "../../src/detect/column-types.ts";
import { WholeValues } from "../../src/detect/whole-values.ts";
import { array, int32, jsonb, oid, record, secrets } from "./binary.ts";

const values = new WholeValues(new Scanner(detectKinds));

function hidden(value: Buffer, kind: How): Buffer {
  const bytes = Buffer.from(value);
  values.hide(bytes, 0, bytes.length, kind);
  return bytes;
}

const [email] = secrets;
const stars = "*".repeat(email.length);
const text = Buffer.from(`see ${email}`);
const textHidden = Buffer.from(`see ${stars}`);

test("text and JSON, and JSON in text", () => {
  assert.deepEqual(hidden(text, how.text), textHidden);
  assert.deepEqual(hidden(text, how.anyText), textHidden);
  assert.deepEqual(hidden(text, how.pass), text);
  const number = '{"n":4111111111111111}';
  for (const kind of [how.json, how.text, how.anyText]) {
    assert.equal(hidden(Buffer.from(number), kind).toString(), '{"n":1000000000000000}');
  }
  assert.deepEqual(hidden(jsonb(number), how.jsonb), jsonb('{"n":1000000000000000}'));
  assert.deepEqual(hidden(jsonb(number), how.anyBinary), jsonb('{"n":1000000000000000}'));
});

test("a column of numbers whose type nobody knows keeps numbers", () => {
  assert.equal(hidden(Buffer.from("4111111111111111"), how.anyText).toString(), "1000000000000000");
  assert.equal(hidden(Buffer.from("4111111111111111"), how.text).toString(), "*".repeat(16));
});

test("arrays and records, in each other too, keep their lengths", () => {
  const made = (inner: Buffer) =>
    array(oid.record, [
      record([
        [oid.text, inner],
        [oid.int8, text.subarray(0, 8)],
      ]),
      null,
    ]);
  for (const kind of [how.array, how.anyBinary]) assert.deepEqual(hidden(made(text), kind), made(textHidden));
  const mixed = (inner: Buffer) =>
    record([
      [oid.textArray, array(oid.text, [inner, null, inner])],
      [oid.unknown, inner],
    ]);
  for (const kind of [how.record, how.anyBinary]) assert.deepEqual(hidden(mixed(text), kind), mixed(textHidden));
});

test("where the layout is not certain, what could be a length is left alone", () => {
  // A length of 0x31 is the digit 1, one of 0x61 the letter a: neither may be taken for a part of the value behind it.
  for (const length of [0x31, 0x61]) {
    const inner = email.padEnd(length, " ");
    const made = (value: string) => Buffer.concat([int32(1), int32(length), Buffer.from(value), int32(-1)]);
    assert.deepEqual(hidden(made(inner), how.anyBinary), made(inner.replace(email, stars)));
  }
});

test("a layout that lies is looked into as bytes, within the value", () => {
  const whole = array(oid.text, [text]);
  for (let cut = 0; cut < whole.length; cut++) {
    for (const kind of [how.array, how.record, how.anyBinary, how.jsonb]) hidden(whole.subarray(0, cut), kind);
  }
  const lying = Buffer.concat([array(oid.text, [text]).subarray(0, 20), int32(1_000_000), text]);
  assert.deepEqual(hidden(lying, how.array).subarray(0, 24), lying.subarray(0, 24));
  assert.deepEqual(hidden(lying, how.array).subarray(24), textHidden);
});

test("bytes of any kind: nothing but what is found changes, and nothing takes long", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(...secrets).map((secret) => Buffer.from(secret)),
    fc.nat({ max: 300 }).map(int32),
  );
  const nested = fc.letrec<{ value: Buffer }>((tie) => ({
    value: fc.oneof(
      piece,
      fc.array(tie("value"), { maxLength: 4 }).map((list) => array(oid.textArray, list)),
      fc.array(tie("value"), { maxLength: 4 }).map((list) => record(list.map((each) => [oid.record, each] as const))),
      fc.array(piece, { maxLength: 6 }).map((list) => Buffer.concat(list)),
    ),
  })).value;
  fc.assert(
    fc.property(nested, fc.constantFrom(...Object.values(how)), (value, kind) => {
      const after = hidden(value, kind);
      assert.equal(after.length, value.length);
      for (const [at, byte] of after.entries()) {
        assert.ok(byte === value[at] || byte === 0x2a || byte === 0x30 || byte === 0x31);
        // NULs and control bytes are of lengths, never of values.
        if ((value[at] ?? 0) < 0x20) assert.equal(byte, value[at]);
      }
    }),
  );
});

test("records in records in records end", () => {
  let value: Buffer = text;
  for (let depth = 0; depth < 200; depth++) value = record([[oid.record, value]]);
  assert.equal(hidden(value, how.record).length, value.length);
});
