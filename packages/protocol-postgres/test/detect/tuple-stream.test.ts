// Rows in pieces: the same is hidden as in whole ones, wherever they are cut, and framing stays in its place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { detectKinds, Scanner } from "@writ/mask";
import fc from "fast-check";
import { type How, how } from "../../src/detect/column-types.ts";
import { TupleStream } from "../../src/detect/tuple-stream.ts";
import { WholeValues } from "../../src/detect/whole-values.ts";
import { encodeDataRow } from "../../src/messages/data-row.ts";
import { array, copyTuples, int32, jsonb, oid, record, secrets } from "./binary.ts";

interface Field {
  readonly kind: How;
  readonly value: Buffer | null;
}

function hiddenWhole(value: Buffer, kind: How): Buffer {
  const bytes = Buffer.from(value);
  new WholeValues(new Scanner(detectKinds)).hide(bytes, 0, bytes.length, kind);
  return bytes;
}

function streamed(pieces: readonly Buffer[], begin: (stream: TupleStream) => void): Buffer {
  const out: Uint8Array[] = [];
  const stream = new TupleStream(new Scanner(detectKinds), (bytes) => out.push(bytes));
  begin(stream);
  for (const piece of pieces) stream.push(piece);
  assert.ok(stream.atRow);
  return Buffer.concat(out);
}

function cutAt(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...pieces, bytes.subarray(at)];
}

const text = fc
  .array(fc.oneof(fc.constantFrom(...secrets), fc.stringMatching(/^[a-z0-9 .@-]{1,20}$/)), { maxLength: 8 })
  .map((list) => Buffer.from(list.join(" ")));
const long = fc.tuple(text, fc.nat({ max: 9_000 }), text).map(([left, size, right]) => {
  return Buffer.concat([left, Buffer.from(" x".repeat(size)), Buffer.from(" "), right]);
});
const value = fc.oneof(text, long);
const field: fc.Arbitrary<Field> = fc.oneof(
  value.map((each) => ({ kind: how.text, value: each })),
  value.map((each) => ({ kind: how.anyText, value: each })),
  value.map((each) => ({ kind: how.pass, value: each })),
  value.map((each) => ({ kind: how.json, value: Buffer.from(JSON.stringify({ a: each.toString() })) })),
  value.map((each) => ({ kind: how.jsonb, value: jsonb(JSON.stringify([each.toString(), 4111111111111111])) })),
  fc.array(fc.option(value), { minLength: 1, maxLength: 4 }).map((list) => ({
    kind: how.array,
    value: array(oid.text, list),
  })),
  fc.array(value, { maxLength: 3 }).map((list) => ({
    kind: how.anyBinary,
    value: Buffer.concat([Buffer.of(7), ...list.map((each) => Buffer.concat([int32(each.length), each]))]),
  })),
  fc.constant({ kind: how.text, value: null }),
);

test("a row in pieces is hidden as a whole one, column by column", () => {
  const sizes = fc.array(fc.nat({ max: 20_000 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(field, { maxLength: 6 }), sizes, (fields, cuts) => {
      const plan = Uint8Array.from(fields, ({ kind }) => kind);
      const body = encodeDataRow(fields.map(({ value: each }) => each)).subarray(5);
      const wanted = encodeDataRow(fields.map(({ kind, value: each }) => each && hiddenWhole(each, kind))).subarray(5);
      const after = streamed(cutAt(body, cuts), (stream) => stream.begin(plan, { copy: false }));
      assert.ok(after.equals(wanted));
    }),
  );
});

test("a binary COPY cut a byte at a time comes out as in whole rows", () => {
  const rows = [
    [Buffer.from(secrets.join(" ")), null, array(oid.text, [Buffer.from("x")]).subarray(0, 12)],
    [Buffer.from("plain"), int32(5), jsonb('{"a":"ann@example.com"}')],
  ];
  const hide = (list: typeof rows) => list.map((row) => row.map((each) => each && hiddenWhole(each, how.anyBinary)));
  const bytes = Buffer.concat(copyTuples(rows));
  const pieces = Array.from(bytes, (byte) => Buffer.of(byte));
  const after = streamed(pieces, (stream) => stream.begin(undefined, { copy: true, preface: true }));
  assert.ok(after.equals(Buffer.concat(copyTuples(hide(rows)))));
});

test("a row that holds more than its columns, or a length below zero, is a fault", () => {
  const plan = Uint8Array.of(how.text);
  const stream = new TupleStream(new Scanner(detectKinds), () => {});
  stream.begin(plan, { copy: false });
  assert.throws(() => stream.push(Buffer.concat([Buffer.of(0, 0), Buffer.of(1)])), { code: "POSTGRES_PROTOCOL" });
  stream.begin(plan, { copy: false });
  assert.throws(() => stream.push(Buffer.concat([Buffer.of(0, 1), int32(-2)])), { code: "POSTGRES_PROTOCOL" });
});

test("arrays that lie are handed on, with what is found in them hidden", () => {
  const inner = array(oid.text, [Buffer.from(`see ${secrets[0]} there`)]);
  for (const at of [0, 3, 7, 11, 15, 19, 23]) {
    const lying = Buffer.from(inner);
    lying[at] = 0x7f;
    const body = encodeDataRow([lying, Buffer.from("behind")]).subarray(5);
    const plan = Uint8Array.of(how.array, how.text);
    const after = streamed([body], (stream) => stream.begin(plan, { copy: false }));
    assert.equal(after.length, body.length);
    assert.ok(after.subarray(0, 30).equals(body.subarray(0, 30)));
    assert.ok(!after.includes(secrets[0]) || at < 12, `at ${at}`);
  }
  const records = record([[oid.text, Buffer.from("a")]]);
  assert.equal(
    streamed([encodeDataRow([records]).subarray(5)], (stream) =>
      stream.begin(Uint8Array.of(how.record), { copy: false }),
    ).length,
    2 + 4 + records.length,
  );
});
