// The first packet: every kind, every cut, everything it may not be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { encodeCancelRequest } from "../../src/messages/cancel-request.ts";
import { encodeSslRequest } from "../../src/messages/ssl-request.ts";
import { encodeStartupMessage } from "../../src/messages/startup-message.ts";
import { decodeStartupPacket, startupPacketBytes } from "../../src/messages/startup-packet.ts";
import { frame, int32 } from "../../src/wire/frame.ts";

const broken = { code: "POSTGRES_PROTOCOL" };

test("a start-up message yields its parameters, and protocol options apart", () => {
  const packet = encodeStartupMessage(
    [
      ["user", "read-only"],
      ["database", "orders-db"],
      ["_pq_.grease", "1"],
    ],
    196_610,
  );
  const decoded = decodeStartupPacket(packet);
  assert.ok(decoded.kind === "startup");
  assert.equal(decoded.minor, 2);
  assert.deepEqual(
    [...decoded.parameters],
    [
      ["user", "read-only"],
      ["database", "orders-db"],
    ],
  );
  assert.deepEqual(decoded.options, ["_pq_.grease"]);
});

test("requests for TLS, GSS and cancel are told apart", () => {
  assert.equal(decodeStartupPacket(encodeSslRequest()).kind, "ssl-request");
  assert.equal(decodeStartupPacket(frame(0, int32(80_877_104))).kind, "gssenc-request");
  const cancel = decodeStartupPacket(encodeCancelRequest(7, Buffer.of(1, 2, 3, 4)));
  assert.deepEqual(cancel, { kind: "cancel-request", processId: 7, key: Buffer.of(1, 2, 3, 4) });
});

const wrong: [string, Buffer][] = [
  ["another major version", encodeStartupMessage([["user", "a"]], 2 << 16)],
  [
    "a parameter given twice",
    encodeStartupMessage([
      ["user", "a"],
      ["user", "b"],
    ]),
  ],
  ["more parameters than are looked at", encodeStartupMessage(Array.from({ length: 101 }, (_, at) => [`p${at}`, ""]))],
  ["no end of the list", frame(0, int32(196_608), Buffer.from("user\0a\0"))],
  ["a value without its end", frame(0, int32(196_608), Buffer.from("user\0a"))],
  ["bytes after the end", frame(0, int32(196_608), Buffer.from("user\0a\0\0x"))],
  ["a request for TLS with a body", frame(0, int32(80_877_103), Buffer.of(1))],
  ["a cancel key that is too short", encodeCancelRequest(7, Buffer.of(1, 2, 3))],
  ["a cancel key that is too long", encodeCancelRequest(7, Buffer.alloc(257))],
];

for (const [what, packet] of wrong) {
  test(`a start-up packet with ${what} is refused`, () => assert.throws(() => decodeStartupPacket(packet), broken));
}

test("the length of a start-up packet is checked before anything else", () => {
  assert.equal(startupPacketBytes(Buffer.of(0, 0, 0)), undefined);
  for (const length of [0, 4, 7, 10_001, 0x1603_0100, 0xffff_ffff]) {
    assert.throws(() => startupPacketBytes(int32(length)), broken, String(length));
  }
  assert.equal(startupPacketBytes(int32(10_000)), 10_000);
});

test("random start-up packets are decoded or refused, nothing else", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(196_608, 80_877_102), (random, code) => {
      try {
        decodeStartupPacket(frame(0, int32(code), random));
      } catch (error) {
        assert.ok(error instanceof WritError && error.code === "POSTGRES_PROTOCOL", String(error));
      }
    }),
  );
});

const golden: readonly (readonly [string, Buffer])[] = [
  [
    "StartupMessage 3.0",
    encodeStartupMessage([
      ["user", "alice"],
      ["database", "orders"],
      ["options", ""],
    ]),
  ],
  [
    "StartupMessage 3.2",
    encodeStartupMessage(
      [
        ["user", "alice"],
        ["_pq_.x", "1"],
      ],
      196_610,
    ),
  ],
  ["SSLRequest", encodeSslRequest()],
  ["GSSENCRequest", frame(0, int32(80_877_104))],
  ["CancelRequest with a short key", encodeCancelRequest(7, Buffer.of(1, 2, 3, 4))],
  ["CancelRequest with the longest key", encodeCancelRequest(7, Buffer.alloc(256, 1))],
];

for (const [name, packet] of golden) {
  test(`${name} is whole or nothing: cut at each offset it is waited for, with each other length refused`, () => {
    assert.equal(startupPacketBytes(packet), packet.length);
    for (let end = 4; end < packet.length; end++) {
      assert.equal(startupPacketBytes(packet.subarray(0, end)), packet.length, "what is missing is still wanted");
      assert.throws(() => decodeStartupPacket(packet.subarray(0, end)), broken, `${end} bytes`);
    }
    for (let length = 0; length <= packet.length + 8; length++) {
      if (length === packet.length) continue;
      const lying = Buffer.concat([int32(length), packet.subarray(4)]);
      assert.throws(() => decodeStartupPacket(lying), broken, `length ${length}`);
    }
  });
}
