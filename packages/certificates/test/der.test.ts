// DER forms against bytes from the standards. It must never compare the writer with itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bits, element, identifier, integer, sequence, time } from "../src/der.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("integer keeps the sign bit clear and drops leading zeros", () => {
  assert.equal(hex(integer(Uint8Array.of(0x80))), "02020080");
  assert.equal(hex(integer(Uint8Array.of(0, 0, 0x7f))), "02017f");
  assert.equal(hex(integer(Uint8Array.of(0))), "020100");
});

test("identifier writes arcs in base 128 (X.690 8.19)", () => {
  assert.equal(hex(identifier("1.2.840.10045.4.3.2")), "06082a8648ce3d040302");
  assert.equal(hex(identifier("2.5.29.17")), "0603551d11");
  assert.equal(hex(identifier("1.2.113549")), "06042a86f70d");
});

test("lengths use the shortest form", () => {
  assert.equal(hex(element(0x04, new Uint8Array(127))).slice(0, 4), "047f");
  assert.equal(hex(element(0x04, new Uint8Array(128))).slice(0, 6), "048180");
  assert.equal(hex(element(0x04, new Uint8Array(256))).slice(0, 8), "04820100");
});

test("time, bits and sequence write what certificates need", () => {
  assert.equal(
    time(Date.UTC(2026, 0, 2, 3, 4, 5))
      .subarray(2)
      .toString(),
    "20260102030405Z",
  );
  assert.equal(hex(bits(Uint8Array.of(0x06), 1)), "03020106");
  assert.equal(hex(sequence(integer(Uint8Array.of(1)))), "3003020101");
});
