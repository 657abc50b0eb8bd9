// The origins of a result's fields are seen alike by whoever decodes all of it and by the net that looks at nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { decodeRowDescription, encodeRowDescription, hasOrigin } from "../../src/messages/row-description.ts";

const field = fc.record({
  name: fc.string({ maxLength: 40 }).map((name) => name.replaceAll("\0", "")),
  tableOid: fc.nat(0xffff_ffff),
  attribute: fc.integer({ min: -10, max: 1600 }),
  typeOid: fc.nat(0xffff_ffff),
  typeSize: fc.integer({ min: -2, max: 100 }),
  typeModifier: fc.integer({ min: -1, max: 1000 }),
  format: fc.constantFrom(0, 1),
});
const bodies = fc.array(field, { maxLength: 8 }).map((fields) => encodeRowDescription(fields).subarray(5));

function origins(body: Buffer): [number, number][] {
  const seen: [number, number][] = [];
  hasOrigin(body, (tableOid, attribute) => {
    seen.push([tableOid, attribute]);
    return false;
  });
  return seen;
}

const outcome = (decode: () => [number, number][]): [number, number][] | string => {
  try {
    return decode();
  } catch (error) {
    assert.ok(error instanceof WritError);
    return error.code;
  }
};

test("every field is looked at, whole, cut short or spoiled", () => {
  const spoiled = fc.tuple(bodies, fc.nat(400), fc.nat(400), fc.nat(255)).map(([body, length, at, byte]) => {
    const cut = Buffer.from(body.subarray(0, length));
    if (at < cut.length) cut[at] = byte;
    return cut;
  });
  fc.assert(
    fc.property(fc.oneof(bodies, spoiled), (body) => {
      const decoded = () =>
        decodeRowDescription(body).map(({ tableOid, attribute }): [number, number] => [tableOid, attribute]);
      assert.deepEqual(
        outcome(() => origins(body)),
        outcome(decoded),
      );
    }),
    { numRuns: 500 },
  );
});

test("one wanted field is enough", () => {
  const plain = { name: "a", tableOid: 7, attribute: 1, typeOid: 25, typeSize: -1, typeModifier: -1, format: 0 };
  const body = encodeRowDescription([plain, { ...plain, attribute: 2 }, { ...plain, attribute: 3 }]).subarray(5);
  assert.equal(
    hasOrigin(body, (tableOid, attribute) => tableOid === 7 && attribute === 2),
    true,
  );
  assert.equal(
    hasOrigin(body, (tableOid) => tableOid === 8),
    false,
  );
});
